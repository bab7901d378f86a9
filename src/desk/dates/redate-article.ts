/** Dates an article's events anew, from the same reading of its text that the source panel shows. */
import type { Article } from '../../article/article';
import type { TimelineEvent } from '../../event/event';
import { type Redated, redate } from '../../extract/redate';
import { datesOf } from './article-dates.svelte';

/** Null while a long text is being read; what asked is answered again when it has been. */
export function redateArticle(
  article: Article,
  events: readonly TimelineEvent[],
  published: string,
): Redated | null {
  const read = datesOf(article, published);
  return read && redate(article, events, published, read.expressions);
}
