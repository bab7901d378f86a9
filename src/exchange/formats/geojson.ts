/**
 * GeoJSON (RFC 7946): a feature per event, with the position of its first place. Properties are columns; the
 * middle of a line or an area is its position, and half its extent the uncertainty.
 */
import { type Read, type ReadFile, Refusal, type Write } from '../format';
import { isPosition } from '../mapping/cells';
import { valuesOf } from './event-columns';
import { jsonIn } from '../text/json-guard';
import { type Fields, isFields, tableOfObjects } from './json-rows';

const MAX_POSITIONS = 100_000;
const KM_PER_DEGREE = 111.2;

export const isGeoJson = (given: unknown): given is Fields =>
  isFields(given) && (given.type === 'FeatureCollection' || given.type === 'Feature');

/** All positions of a geometry, [longitude, latitude]. */
function positionsOf(coordinates: unknown, found: (readonly [number, number])[], level = 0): void {
  if (!Array.isArray(coordinates) || level > 5 || found.length > MAX_POSITIONS) return;
  const [first, second] = coordinates as readonly unknown[];
  if (typeof first === 'number' && typeof second === 'number') found.push([first, second]);
  else for (const one of coordinates) positionsOf(one, found, level + 1);
}

const round = (number: number, digits: number): number => Number(number.toFixed(digits));

/** The middle of a geometry, and how far it reaches from there. */
function placeOf(geometry: unknown): Fields {
  if (!isFields(geometry)) return {};
  const found: (readonly [number, number])[] = [];
  positionsOf(geometry.coordinates, found);
  if (found.length === 0) return {};
  const lower = [Infinity, Infinity] as [number, number];
  const upper = [-Infinity, -Infinity] as [number, number];
  for (const position of found) {
    for (const at of [0, 1] as const) {
      lower[at] = Math.min(lower[at], position[at]);
      upper[at] = Math.max(upper[at], position[at]);
    }
  }
  const longitude = (lower[0] + upper[0]) / 2;
  const latitude = (lower[1] + upper[1]) / 2;
  if (!isPosition(latitude, longitude)) return { latitude, longitude };
  if (found.length === 1) return { latitude, longitude };
  const wide = (upper[0] - lower[0]) * Math.cos((latitude * Math.PI) / 180);
  const half = (Math.hypot(wide, upper[1] - lower[1]) / 2) * KM_PER_DEGREE;
  return {
    latitude: round(latitude, 5),
    longitude: round(longitude, 5),
    uncertainty_km: round(half, 1),
  };
}

export function readFeatures(given: Fields): ReadFile {
  const features = given.type === 'Feature' ? [given] : given.features;
  if (!Array.isArray(features)) throw new Refusal('not-this-format');
  const rows = features.flatMap((feature: unknown, at) => {
    if (!isFields(feature)) return [];
    const own = isFields(feature.properties) ? feature.properties : {};
    const { id } = feature;
    const named = typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {};
    return [{ line: at + 1, fields: { ...placeOf(feature.geometry), ...named, ...own } }];
  });
  return { kind: 'table', table: tableOfObjects(rows) };
}

export const readGeoJson: Read = (bytes) => {
  const given = jsonIn(bytes);
  if (!isGeoJson(given)) throw new Refusal('not-this-format');
  return readFeatures(given);
};

export const writeGeoJson: Write = function* ({ events, gazetteer }) {
  yield '{"type":"FeatureCollection","features":[';
  let separator = '\n';
  for (const event of events) {
    const [first] = event.places;
    const place = first ? gazetteer.place(first.place) : null;
    const geometry =
      place && place.latitude !== null && place.longitude !== null
        ? { type: 'Point', coordinates: [place.longitude, place.latitude] }
        : null;
    const { id, latitude: _, longitude: __, ...properties } = valuesOf(event, gazetteer);
    yield separator + JSON.stringify({ type: 'Feature', id, geometry, properties });
    separator = ',\n';
  }
  yield '\n]}\n';
};
