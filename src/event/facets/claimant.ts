/** The facet *claimant*: who claims an event, or to whom others attribute it. */
import type { ActorId } from '../../gazetteer/actors';
import { type FacetRule, NONE } from './rule';

export const claimant: FacetRule<ActorId | typeof NONE, typeof NONE> = {
  of: (_, claimants) => (claimants.length > 0 ? claimants.map(({ actor }) => actor) : [NONE]),
  worded: [NONE],
  called: (value, { gazetteer }) => gazetteer.actor(value as ActorId),
};
