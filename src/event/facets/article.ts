/** The facet *article*: where an event is reported. */
import type { ArticleId } from '../../article/article';
import type { FacetRule } from './rule';

export const article: FacetRule<ArticleId, never> = {
  of: (event) => [event.article],
  worded: [],
  called: (value, known) => {
    const { publisher, headline, published } = known.article(value as ArticleId);
    // Of a text that somebody brings, the publisher need not be known.
    const isNamed = Object.values(publisher).some((name) => name.trim() !== '');
    return {
      name: isNamed ? publisher : { ar: headline, en: headline },
      day: published.date,
    };
  },
  isOpen: true,
};
