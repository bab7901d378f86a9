/** The cells of a row by the published names of their columns. */
import type { Row } from '../format';
import { numberOf, textOf } from '../mapping/cells';
import type { Draft, DraftPlace } from '../mapping/draft';
import type { CountRange } from '../../event/event';

export interface Values {
  readonly text: (name: string) => string;
  readonly number: (name: string) => number | null;
}

/** Makes a reader of rows: names are told whatever their case. */
export function valuesBy(header: readonly string[]): (row: Row) => Values {
  const at = new Map<string, number>();
  for (const [column, name] of header.entries()) {
    const plain = name.trim().toLowerCase();
    if (!at.has(plain)) at.set(plain, column);
  }
  return ({ cells }) => {
    const cell = (name: string) => cells[at.get(name) ?? -1] ?? null;
    return { text: (name) => textOf(cell(name)), number: (name) => numberOf(cell(name)) };
  };
}

export const exactly = (number: number | null): CountRange | null =>
  number === null || number < 0 ? null : { min: number, max: number, approximate: false };

/** Of a position with its uncertainty by a code of the dataset. */
export function placeAt(
  name: string,
  { number }: Values,
  [latitude, longitude]: readonly [string, string],
  uncertaintyKm: number | null,
): DraftPlace[] {
  const [lat, lon] = [number(latitude), number(longitude)];
  const isPlaced = lat !== null && lon !== null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  if (name === '' && !isPlaced) return [];
  return [
    {
      name: name === '' ? `${lat}, ${lon}` : name,
      latitude: isPlaced ? lat : null,
      longitude: isPlaced ? lon : null,
      uncertaintyKm: isPlaced ? uncertaintyKm : null,
    },
  ];
}

/** A draft that says nothing yet. */
export const BLANK: Draft = {
  id: null,
  title: '',
  kind: '',
  edtf: null,
  because: null,
  places: [],
  claims: [],
  killed: null,
  injured: null,
  means: [],
  note: '',
  link: '',
};
