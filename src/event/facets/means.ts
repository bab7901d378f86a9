/** The facet *means*: with what an event was carried out. An event with several means is under each. */
import { MEANS, type Means } from '../event';
import { type FacetRule, NONE } from './rule';

export const means: FacetRule<Means | typeof NONE, Means | typeof NONE> = {
  of: ({ means }) => {
    if (means.length === 0) return [NONE];
    return means.length === 1 ? means : [...new Set(means)];
  },
  worded: [...MEANS, NONE],
};
