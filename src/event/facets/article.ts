/** The facet *article*: where an event is reported. */
import type { ArticleId } from '../../article/article';
import type { FacetRule } from './rule';

export const article: FacetRule<ArticleId, never> = {
  of: (event) => [event.article],
  worded: [],
  called: (value, articles) => {
    const { publisher, published } = articles.article(value as ArticleId);
    return { name: publisher, day: published.edtf };
  },
  isOpen: true,
};
