/** The facet *means*: with what an event was carried out. An event with several means is under each. */
import { MEANS, type Means } from '../event';
import { type FacetRule, NONE } from './rule';

export const means: FacetRule<Means | typeof NONE, Means | typeof NONE> = {
  of: (event) => (event.means.length > 0 ? [...new Set(event.means)] : [NONE]),
  worded: [...MEANS, NONE],
};
