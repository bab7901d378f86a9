/** The dataset with some articles re-dated by publication days that the reader tries. */
import type { Article } from '../../article/article';
import type { Dataset } from '../../source/dataset';
import type { Redated } from '../../extract/redate';
import { writtenDate } from '../../time/edtf/written';

export interface RedatedArticle extends Redated {
  readonly article: Article;
  /** The day tried, EDTF. */
  readonly published: string;
}

/** A dataset with some articles re-dated; the same one when none is. */
export function withDates(reviewed: Dataset, redated: readonly RedatedArticle[]): Dataset {
  if (redated.length === 0) return reviewed;
  const articles = reviewed.articles.map((article) => {
    const tried = redated.find((other) => other.article.id === article.id)?.published;
    if (tried === undefined) return article;
    const { published } = article;
    const date = writtenDate(tried);
    return { ...article, published: { ...published, date, reviewed: published.date } };
  });
  return reviewed.edited(articles, { put: redated.flatMap(({ events }) => events) });
}
