/** Conditions on events: the reading, the facets that are chosen, what a search found, a range of time. */
import type { ReadingChoice } from '../../../event/event';
import { type Chosen, FACETS, type Facet } from '../../../event/facet';
import { text, texts, whole } from '../literals';
import { NOT_DRAWN_SPAN, SPANS_MS } from '../schema';

export interface RemoteFilters extends Chosen {
  /** For each word of a query the words that it finds; null when nothing is searched. */
  readonly words: readonly (readonly string[])[] | null;
}

/** Half-open, ms. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const COLUMNS: Readonly<Record<Facet, { readonly column: string; readonly isList: boolean }>> = {
  base: { column: 'bases', isList: true },
  claimant: { column: 'claimants', isList: true },
  kind: { column: 'kind', isList: false },
  means: { column: 'means', isList: true },
  article: { column: 'article', isList: false },
};

/** Whether an event may have several values of a facet. */
export const isList = (facet: Facet): boolean => COLUMNS[facet].isList;

/**
 * The values of a facet, each in a row of its own.
 * @param named all values but these are one, the empty one. Null: all are named.
 */
export function valueOf(facet: Facet, named: readonly string[] | null = null): string {
  const { column } = COLUMNS[facet];
  if (!named) return isList(facet) ? `arrayJoin(${column})` : column;
  const one = (value: string): string => `if(has([${texts(named)}], ${value}), ${value}, '')`;
  return isList(facet)
    ? `arrayJoin(arrayDistinct(arrayMap(x -> ${one('x')}, ${column})))`
    : one(column);
}

/** 0: has one date only; 1 and 2: as stated and as assessed. */
const READINGS: Readonly<Record<ReadingChoice, string>> = { stated: '0, 1', assessed: '0, 2' };

export const inReading = (reading: ReadingChoice): string => `reading IN (${READINGS[reading]})`;

function isChosen(facet: Facet, values: readonly string[]): string {
  const { column } = COLUMNS[facet];
  return isList(facet)
    ? `hasAny(${column}, [${texts(values)}])`
    : `${column} IN (${texts(values)})`;
}

export const chosenFacets = (filters: Chosen): Facet[] =>
  FACETS.filter((facet) => filters[facet].length > 0);

const isOneOf = (words: readonly string[]): string =>
  words.length === 0 ? '0' : `hasAny(words, [${texts(words)}])`;

/** @param except the facet whose own filter does not apply. */
export function passes(filters: RemoteFilters, except: Facet | null = null): string[] {
  const chosen = chosenFacets(filters).filter((facet) => facet !== except);
  return [
    ...chosen.map((facet) => isChosen(facet, filters[facet])),
    ...(filters.words ?? []).map(isOneOf),
  ];
}

/** Dated events that may lie in a time range; a range of the primary key for each class of length. */
export function touches({ from, to }: Stretch): string {
  const end = whole(Math.ceil(to));
  const classes = SPANS_MS.map(
    (ms, span) => `(span = ${span} AND start > ${whole(Math.floor(from) - ms)} AND start < ${end})`,
  );
  const longest = `(span = ${SPANS_MS.length} AND start < ${end})`;
  return `(${[...classes, longest].join(' OR ')}) AND end > ${whole(Math.floor(from))}`;
}

export const isNotDrawn = `span = ${NOT_DRAWN_SPAN}`;

export const all = (conditions: readonly string[]): string => conditions.join(' AND ');

export const isValue = (facet: Facet | 'all'): string => `facet = ${text(facet)}`;
