/** The facet *base*: where an event was, by the base to which its places belong. */
import { type PlaceId, isPlaceId, placeById } from '../../gazetteer/places';
import { type FacetRule, NONE } from './rule';

/** The place whose lane shows an event at `place`: its base, if it belongs to one. */
export function laneOfPlace(place: PlaceId): PlaceId | typeof NONE {
  const found = placeById(place);
  if (found.base) return found.base;
  return found.kind === 'country' ? NONE : place;
}

/** Bases, or other places outside the surroundings of any base. */
export const base: FacetRule<PlaceId | typeof NONE, typeof NONE> = {
  of: ({ places }) => {
    const bases = new Set(places.map(({ place }) => laneOfPlace(place)));
    if (bases.size > 1) bases.delete(NONE);
    return bases.size > 0 ? [...bases] : [NONE];
  },
  worded: [NONE],
  called: (value) => (isPlaceId(value) ? placeById(value) : null),
  share: ({ breakdown }, value) => {
    const total = breakdown.reduce((sum, share) => sum + share.count, 0);
    const count = breakdown
      .filter((share) => laneOfPlace(share.place) === value)
      .reduce((sum, share) => sum + share.count, 0);
    return count > 0 ? { count, total } : null;
  },
};
