/** How two places lie to each other: the same, one in the other, near, or apart. */
import type { Place } from '../gazetteer/places';
import type { Atlas, Telling } from './telling';

export type Nearness = 'same' | 'inside' | 'near' | 'apart' | 'unknown';

const KM_PER_DEGREE = 111;

function kmBetween(a: Place, b: Place): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
    return null;
  const north = (a.latitude - b.latitude) * KM_PER_DEGREE;
  const middle = (((a.latitude + b.latitude) / 2) * Math.PI) / 180;
  const east = (a.longitude - b.longitude) * KM_PER_DEGREE * Math.cos(middle);
  return Math.hypot(north, east);
}

const isWide = ({ kind }: Place): boolean => kind === 'country' || kind === 'region';

const hasCountry = (place: Place, country: string): boolean =>
  country !== '' && place.country.split('/').includes(country);

function isInside(small: Place, wide: Place): boolean {
  if (wide.kind === 'country') return hasCountry(small, wide.country);
  if (wide.kind !== 'region') return false;
  const names = [wide.name.ar, wide.name.en, ...wide.variants];
  const of = small.governorate;
  return of !== null && (names.includes(of.ar) || names.includes(of.en));
}

/** Kilometres within which two names may be one place. */
const NEAR_KM = 5;

function told(a: string, b: string, atlas: Atlas): Nearness {
  const [one, other] = [atlas(a), atlas(b)];
  if (!one || !other) return 'unknown';
  if ((one.base ?? one.id) === (other.base ?? other.id)) return 'same';
  if (isInside(one, other) || isInside(other, one)) return 'inside';
  const km = kmBetween(one, other);
  if (km === null)
    return one.country && other.country && one.country !== other.country ? 'apart' : 'unknown';
  const slack = (one.uncertaintyKm ?? 0) + (other.uncertaintyKm ?? 0) + NEAR_KM;
  if (isWide(one) || isWide(other)) return km <= slack ? 'near' : 'unknown';
  return km <= slack ? 'near' : 'apart';
}

/** A case asks of few pairs of places, and of each many times. */
const known = new WeakMap<Atlas, Map<string, Map<string, Nearness>>>();

export function nearness(a: string, b: string, atlas: Atlas): Nearness {
  if (a === b) return 'same';
  const all = known.get(atlas) ?? new Map<string, Map<string, Nearness>>();
  known.set(atlas, all);
  const of = all.get(a) ?? new Map<string, Nearness>();
  all.set(a, of);
  const before = of.get(b);
  if (before) return before;
  const found = told(a, b, atlas);
  of.set(b, found);
  return found;
}

const ORDER: readonly Nearness[] = ['same', 'inside', 'near', 'unknown', 'apart'];

/** The nearest of all; unknown where one names no place. */
export function nearest(a: readonly string[], b: readonly string[], atlas: Atlas): Nearness {
  const [only, another] = [a[0], b[0]];
  if (a.length === 1 && b.length === 1 && only !== undefined && another !== undefined)
    return nearness(only, another, atlas);
  let best: Nearness | null = null;
  let isSure = false;
  for (const one of a) {
    for (const other of b) {
      // A name that no list has says nothing beside one that is known.
      const isListed = atlas(one) !== null && atlas(other) !== null;
      if (one !== other && !isListed && best !== null) continue;
      const found = nearness(one, other, atlas);
      const isBetter = best === null || !isSure || ORDER.indexOf(found) < ORDER.indexOf(best);
      if (isBetter) best = found;
      isSure ||= isListed || one === other;
    }
  }
  return best ?? 'unknown';
}

/** Two quarters of a town are two places, however near. */
const MOST_OF_A_QUARTER_KM = 2;
const isQuarter = (id: string, atlas: Atlas): boolean => {
  const place = atlas(id);
  return place?.kind === 'area' && (place.uncertaintyKm ?? Infinity) <= MOST_OF_A_QUARTER_KM;
};

/** Whether what the two name cannot be one place. */
export function areApart(a: readonly string[], b: readonly string[], atlas: Atlas): boolean {
  const near = nearest(a, b, atlas);
  if (near === 'apart') return true;
  const isAllQuarters = [...a, ...b].every((id) => isQuarter(id, atlas));
  return near === 'near' && isAllQuarters;
}

/** Whether both lie in one governorate. */
export function isOneGovernorate(
  a: readonly string[],
  b: readonly string[],
  atlas: Atlas,
): boolean {
  const of = (id: string): string | undefined => atlas(id)?.governorate?.en;
  return a.some((one) => of(one) !== undefined && b.some((other) => of(one) === of(other)));
}

/** Whether a place names no more than a country or a region. */
export const isWidePlace = (id: string, atlas: Atlas): boolean => {
  const place = atlas(id);
  return place !== null && isWide(place);
};

/** Whether one names, around its place, the place of the other, or each that of the other. */
export function isAround(a: Telling, b: Telling): 'both' | 'one' | null {
  if (a.around.length === 0 && b.around.length === 0) return null;
  const isIn = (one: Telling, other: Telling): boolean =>
    one.places.some((id) => other.around.includes(id));
  const ofA = isIn(a, b);
  const ofB = isIn(b, a);
  return ofA && ofB ? 'both' : ofA || ofB ? 'one' : null;
}

/** Whether a place lies in a wider one. */
export function isInsideOf(small: string, wide: string, atlas: Atlas): boolean {
  const [one, other] = [atlas(small), atlas(wide)];
  return one !== null && other !== null && isInside(one, other);
}
