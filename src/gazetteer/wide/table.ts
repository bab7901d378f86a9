/**
 * Reads the tables of the wide gazetteer: one row a line, fields between bars, spellings between commas, the
 * first of each language being the name.
 *
 *     # COUNTRY / governorate in Arabic / in English
 *     id | kind | Arabic, … | English, … | latitude longitude uncertainty-in-km | GeoNames name or - | base
 *
 * A heading holds for the rows below it; `-` is said where there is nothing to say. The base may be left out.
 * A row of the actors ends with `period (EDTF) | what the period rests on`, both of which may be left out.
 */
import type { Bilingual } from '../../article/article';
import { ACTOR_KINDS, type ActorKind } from '../actors';

/** What a place is, more finely than the timeline needs it. */
export const WIDE_PLACE_KINDS = [
  'country',
  'region',
  'governorate',
  'city',
  'town',
  'village',
  'district',
  'area',
  'base',
  'airbase',
  'airport',
  'port',
  'crossing',
  'field',
  'camp',
  'dam',
  'mountain',
  'river',
  'sea',
  'strait',
  'island',
] as const;
export type WidePlaceKind = (typeof WIDE_PLACE_KINDS)[number];

/** How articles write it, in each language; the first is the name. */
export interface Spellings {
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly uncertaintyKm: number;
}

export interface WidePlace {
  readonly id: string;
  readonly kind: WidePlaceKind;
  readonly spellings: Spellings;
  /** ISO 3166; empty for the seas. */
  readonly country: string;
  readonly governorate: Bilingual | null;
  /** Null for a country. */
  readonly position: Position | null;
  /** Its name in GeoNames, from where the position is; null when that is general knowledge. */
  readonly geoName: string | null;
  /** The base whose surroundings it is in. */
  readonly base: string | null;
}

export interface WideActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly spellings: Spellings;
  /** Where it is from, ISO 3166; empty for bodies of several countries. */
  readonly country: string;
  /** When it existed, EDTF. */
  readonly period: string | null;
  /** What the period rests on. */
  readonly since: string | null;
}

const said = (field: string | undefined): string | null =>
  field === undefined || field === '-' || field === '' ? null : field;

const list = (field: string | undefined): string[] => said(field)?.split(', ') ?? [];

interface Row {
  readonly heading: readonly string[];
  readonly fields: readonly string[];
}

/** The rows of a table, each with the heading above it. */
export function rowsOf(table: string): Row[] {
  let heading: readonly string[] = [];
  const rows: Row[] = [];
  for (const line of table.split('\n')) {
    if (line.startsWith('#'))
      heading = line
        .slice(1)
        .split(' / ')
        .map((part) => part.trim());
    else if (line !== '') rows.push({ heading, fields: line.split(' | ') });
  }
  return rows;
}

function kindOf<K extends string>(kinds: readonly K[], row: readonly string[]): K {
  const kind = kinds.find((one) => one === row[1]);
  if (kind === undefined) throw new Error(`No kind: ${row.join(' | ')}`);
  return kind;
}

function positionOf(field: string | undefined): Position | null {
  const numbers = said(field)?.split(' ').map(Number);
  if (!numbers) return null;
  const [latitude = NaN, longitude = NaN, uncertaintyKm = NaN] = numbers;
  return { latitude, longitude, uncertaintyKm };
}

export const spellingsOf = (ar: string | undefined, en: string | undefined): Spellings => ({
  ar: list(ar),
  en: list(en),
});

export function placesOf(table: string): WidePlace[] {
  return rowsOf(table).map(({ heading: [country, ar, en], fields }) => ({
    id: fields[0] ?? '',
    kind: kindOf(WIDE_PLACE_KINDS, fields),
    spellings: spellingsOf(fields[2], fields[3]),
    country: said(country) ?? '',
    governorate: ar !== undefined && en !== undefined ? { ar, en } : null,
    position: positionOf(fields[4]),
    geoName: said(fields[5]),
    base: said(fields[6]),
  }));
}

export function actorsOf(table: string): WideActor[] {
  return rowsOf(table).map(({ heading: [country], fields }) => ({
    id: fields[0] ?? '',
    kind: kindOf(ACTOR_KINDS, fields),
    spellings: spellingsOf(fields[2], fields[3]),
    country: said(country) ?? '',
    period: said(fields[4]),
    since: said(fields[5]),
  }));
}
