/** The facet *article*: where an event is reported. */
import type { ArticleId } from '../../article/article';
import type { FacetRule } from './rule';

export const article: FacetRule<ArticleId, never> = {
  of: (event) => [event.article],
  worded: [],
  called: (value, known) => {
    const { publisher, published } = known.article(value as ArticleId);
    return { name: publisher, day: published.date };
  },
  isOpen: true,
};
