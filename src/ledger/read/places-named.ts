/** The places that words name, by the gazetteers. */
import { PLACES, type Place, type PlaceId } from '../../gazetteer/places';
import { ownPlace } from '../../gazetteer/wide/entries';
import { findNames } from '../../gazetteer/wide/look-up';

export const placeOf = (id: string): Place | null =>
  PLACES.get(id as PlaceId) ?? (ownPlace(id) as Place | null);

/** Whether a place is more than a country or a region. */
export const isNarrowPlace = (id: string): boolean =>
  !['country', 'region'].includes(placeOf(id)?.kind ?? 'region');

/** The places that words name, without the countries and regions where there are others. */
export function narrowPlaces(exact: string): string[] {
  const places = findNames(exact).filter(({ list }) => list === 'places');
  // "Kyiv shot down …": a capital that begins a sentence is its government.
  const others = places.filter(({ start }) => start > 0);
  const ids = (others.length > 0 ? others : places).map(({ id }) => id);
  const narrow = ids.filter((id) => isNarrowPlace(id));
  return [...new Set(narrow.length > 0 ? narrow : ids)];
}
