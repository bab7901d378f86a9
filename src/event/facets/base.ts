/** The facet *base*: where an event was, by the base to which its places belong. */
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { PlaceId } from '../../gazetteer/places';
import { type FacetRule, NONE } from './rule';

/** The place whose lane shows an event at `place`: its base, if it belongs to one. */
export function laneOfPlace(place: PlaceId, gazetteer: Gazetteer): PlaceId | typeof NONE {
  const found = gazetteer.place(place);
  if (found.base) return found.base;
  return found.kind === 'country' ? NONE : place;
}

/** Bases, or other places outside the surroundings of any base. */
export const base: FacetRule<PlaceId | typeof NONE, typeof NONE> = {
  of: ({ places }, _, gazetteer) => {
    const [first] = places;
    if (!first) return [NONE];
    if (places.length === 1) return [laneOfPlace(first.place, gazetteer)];
    const bases = new Set(places.map(({ place }) => laneOfPlace(place, gazetteer)));
    if (bases.size > 1) bases.delete(NONE);
    return [...bases];
  },
  worded: [NONE],
  called: (value, { gazetteer }) => gazetteer.place(value as PlaceId),
  share: ({ breakdown }, value, gazetteer) => {
    const total = breakdown.reduce((sum, share) => sum + share.count, 0);
    const count = breakdown
      .filter((share) => laneOfPlace(share.place, gazetteer) === value)
      .reduce((sum, share) => sum + share.count, 0);
    return count > 0 ? { count, total } : null;
  },
};
