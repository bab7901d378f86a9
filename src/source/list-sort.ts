/** By what a list of events can be sorted. */

import { FACETS, type Facet } from '../event/facet';

export type ListColumn = 'date' | 'title' | Facet;

/** The facet that qualifies the title, and is next to it. */
const BESIDE_TITLE: Facet = 'kind';

/** The facets as columns; `base` is the place, by the base it belongs to. */
export const LIST_FACETS: readonly Facet[] = [
  BESIDE_TITLE,
  ...FACETS.filter((facet) => facet !== BESIDE_TITLE),
];

/** The sortable columns. */
export const LIST_COLUMNS: readonly ListColumn[] = ['date', 'title', ...LIST_FACETS];

export interface ListSort {
  readonly by: ListColumn;
  readonly descending: boolean;
}

/** Earliest first. */
export const BY_DATE: ListSort = { by: 'date', descending: false };

/**
 * Titles are not in the columns: sorting by title creates every event and compares words, 0.2 s for
 * this many. Above it, sorting by title is not offered.
 */
export const TITLES_SORTED = 20_000;

/** What is sorted by where titles are too many: the date. */
export function possibleSort(sort: ListSort, size: number): ListSort {
  return sort.by === 'title' && size > TITLES_SORTED ? BY_DATE : sort;
}

/** The form in an address: the column, with a minus in front for reverse order. */
export function writeSort({ by, descending }: ListSort): string {
  return `${descending ? '-' : ''}${by}`;
}

/** Every sort by how an address spells it. */
export const SORTS: ReadonlyMap<string, ListSort> = new Map(
  LIST_COLUMNS.flatMap((by) =>
    [false, true].map((descending) => [writeSort({ by, descending }), { by, descending }] as const),
  ),
);
