/** The dates in an article's own words, for the source panel. */
import type { Article } from '../article/article';
import { type ReadingResult, readDates } from '../extract';
import { dayOf } from '../time/edtf/written';

/** Results by article and publication date: the panel asks again whenever the view changes. */
const cache = new WeakMap<Article, Map<string | null, ReadingResult>>();

/** Time expressions, candidates for the publication date and contradictions; null = date unknown. */
export function datesOf(article: Article, published: string | null): ReadingResult {
  const known = cache.get(article) ?? new Map<string | null, ReadingResult>();
  cache.set(article, known);
  // "About the 13th": expressions are counted from the 13th.
  const reference = published && (dayOf(published) ?? published);
  const found = known.get(reference);
  if (found) return found;
  const result = readDates(article.text, { language: article.language, reference });
  known.set(reference, result);
  return result;
}

export type { Conflict, TimeExpression } from '../extract';
