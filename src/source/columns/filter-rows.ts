/** Filters and facet counts over columns, in one pass: 1,000,000 rows take a few milliseconds. */
import type { Columns, FacetColumn } from './columns';
import type { Codes } from './codes';
import { spreadCodes } from './codes';
import { FACETS, type Chosen, type Facet, eachFacet } from '../../event/facet';

/** Per facet a byte for each code: 1 where an event with that code passes. */
export type PassTables = Readonly<Record<Facet, Uint8Array>>;

export interface RowFilter {
  readonly pass: PassTables;
  /** A byte for each row that a text search allows; null when nothing is searched. */
  readonly found: Uint8Array | null;
}

function passTable({ values, sets }: FacetColumn, wanted: readonly string[]): Uint8Array {
  if (wanted.length === 0) return new Uint8Array(sets.length).fill(1);
  const chosen = new Set(wanted.map((value) => values.indexOf(value)));
  return Uint8Array.from(sets, (set) => (set.some((value) => chosen.has(value)) ? 1 : 0));
}

/** @param found of `RowFilter`. */
export function rowFilter(
  { facets }: Columns,
  chosen: Chosen,
  found: Uint8Array | null = null,
): RowFilter {
  return { pass: eachFacet((facet) => passTable(facets[facet], chosen[facet])), found };
}

/** Whether a row passes all facets and the search. */
export function rowPasses({ facets }: Columns, { pass, found }: RowFilter, row: number): boolean {
  if (found && found[row] !== 1) return false;
  return FACETS.every((facet) => pass[facet][facets[facet].codes[row] ?? 0] === 1);
}

export const filteredFacets = (pass: PassTables): Facet[] =>
  FACETS.filter((facet) => pass[facet].includes(0));

/** A byte for each code, and the codes of the rows. */
type Sieve = readonly [pass: Uint8Array, codes: Codes];

/** A row's own byte says whether a search has found it. */
const AS_FOUND = Uint8Array.of(0, 1);

/** The dated rows that pass, in order. Only filtered facets are examined. */
export function passingRows(columns: Columns, filter: RowFilter): Uint32Array {
  return passingAmong(columns, filter, columns.dated);
}

/** Those of the first `until` rows that pass, in order. */
export function passingAmong(
  { facets }: Columns,
  { pass, found }: RowFilter,
  until: number,
): Uint32Array {
  const sieves = filteredFacets(pass).map((facet): Sieve => [pass[facet], facets[facet].codes]);
  if (found) sieves.unshift([AS_FOUND, found]);
  const [first, ...others] = sieves;
  const rows = new Uint32Array(until);
  if (!first) return rows.map((_, row) => row);
  let count = sift(rows, until, first);
  for (const sieve of others) count = siftAgain(rows, count, sieve);
  return rows.subarray(0, count);
}

/** Writes the indices of passing rows among the first `count`; returns how many. */
function sift(rows: Uint32Array, until: number, [pass, codes]: Sieve): number {
  let kept = 0;
  for (let row = 0; row < until; row += 1) {
    rows[kept] = row;
    kept += pass[codes[row] as number] as number;
  }
  return kept;
}

/** Moves the passing rows among the first `count` to the front; returns how many. */
function siftAgain(rows: Uint32Array, count: number, [pass, codes]: Sieve): number {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] as number;
    rows[kept] = row;
    kept += pass[codes[row] as number] as number;
  }
  return kept;
}

/** Indices of the values of a facet that occur in some rows. */
export function valuesIn({ sets, codes }: FacetColumn, rows: Uint32Array): Set<number> {
  const seen = new Set<number>();
  for (const row of rows) seen.add(codes[row] as number);
  return new Set([...seen].flatMap((code) => sets[code] ?? []));
}

/** Rows that pass and whose date lies beyond the drawn years, in order of time. */
export function rowsBeyond(columns: Columns, filter: RowFilter): number[] {
  const { dated, beyond } = columns;
  return Array.from({ length: beyond }, (_, at) => dated + at).filter((row) =>
    rowPasses(columns, filter, row),
  );
}

/** Dated rows that pass, by code of any column; 1,000,000 rows take some milliseconds. */
export function countCodes(
  columns: Columns,
  filter: RowFilter,
  codes: Uint8Array | Uint16Array | Uint32Array,
  count: number,
): Uint32Array {
  const counts = new Uint32Array(count);
  for (const row of passingRows(columns, filter)) (counts[codes[row] as number] as number)++;
  return counts;
}

export interface FacetCounts {
  /** Rows that pass everything. */
  readonly passing: number;
  /** By value: rows that would show if it were the only one chosen in its facet. */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
}

/** Whether nothing is filtered. */
export const passesAll = ({ pass, found }: RowFilter): boolean =>
  found === null && filteredFacets(pass).length === 0;

/** Rows of a list by value. */
function countListed({ values, sets, codes }: FacetColumn, rows: Uint32Array): Uint32Array {
  const byCode = new Uint32Array(sets.length);
  for (let at = 0; at < rows.length; at += 1)
    (byCode[codes[rows[at] as number] as number] as number)++;
  return spreadCodes(values.length, sets, byCode);
}

/** Rows that at most one facet leaves out, and for each a bit for that facet; 0: it passes all. */
interface Near {
  readonly rows: Uint32Array;
  readonly out: Uint16Array;
}

/** Drops those of the first `count` rows that a facet leaves out as the second one. */
function narrow({ rows, out }: Near, count: number, [pass, codes]: Sieve, bit: number): number {
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] as number;
    const before = out[at] as number;
    const fails = 1 - (pass[codes[row] as number] as number);
    rows[kept] = row;
    out[kept] = before | (fails * bit);
    kept += 1 - (fails & Number(before !== 0));
  }
  return kept;
}

/** The same as two calls of `narrow` for all rows, without a list of all rows. */
function narrowAll({ rows, out }: Near, count: number, one: Sieve, two: Sieve): number {
  const [[passOne, codesOne], [passTwo, codesTwo]] = [one, two];
  let kept = 0;
  for (let row = 0; row < count; row += 1) {
    const passesOne = passOne[codesOne[row] as number] as number;
    const passesTwo = passTwo[codesTwo[row] as number] as number;
    rows[kept] = row;
    out[kept] = 3 - passesOne - 2 * passesTwo;
    kept += passesOne | passesTwo;
  }
  return kept;
}

/** The rows near to passing two or more sieves, or one of those that a search has found. */
function nearRows(count: number, sieves: readonly Sieve[], found: Uint8Array | null): Near {
  const near = { rows: new Uint32Array(count), out: new Uint16Array(count) };
  const [one, two] = sieves;
  let next = 0;
  let kept = 0;
  if (found) kept = sift(near.rows, count, [AS_FOUND, found]);
  else if (one && two) {
    kept = narrowAll(near, count, one, two);
    next = 2;
  }
  for (; next < sieves.length; next += 1)
    kept = narrow(near, kept, sieves[next] as Sieve, 1 << next);
  return { rows: near.rows.subarray(0, kept), out: near.out.subarray(0, kept) };
}

/** Those that pass all. */
function allOf({ rows, out }: Near): Uint32Array {
  const passing = new Uint32Array(rows.length);
  let kept = 0;
  for (let at = 0; at < rows.length; at += 1) {
    passing[kept] = rows[at] as number;
    kept += Number(out[at] === 0);
  }
  return passing.subarray(0, kept);
}

/** Rows by value, of those that no other facet than the bit's leaves out. */
function countNear({ values, sets, codes }: FacetColumn, near: Near, bit: number): Uint32Array {
  const { rows, out } = near;
  const byCode = new Uint32Array(sets.length);
  for (let at = 0; at < rows.length; at += 1)
    (byCode[codes[rows[at] as number] as number] as number) += Number(
      ((out[at] as number) & ~bit) === 0,
    );
  return spreadCodes(values.length, sets, byCode);
}

/**
 * Counts every facet under the other facets' filters: the rows that pass all, and in a filtered facet
 * also those that it alone leaves out.
 */
export function countFacets(columns: Columns, filter: RowFilter): FacetCounts {
  const { facets, count, totals } = columns;
  const { pass, found } = filter;
  if (passesAll(filter)) return { passing: count, counts: totals };
  const filtered = filteredFacets(pass);
  if (!found && filtered.length === 1) {
    // The one filter does not apply where its own facet is counted.
    const rows = passingAmong(columns, filter, count);
    const counts = eachFacet((facet) =>
      filtered.includes(facet) ? totals[facet] : countListed(facets[facet], rows),
    );
    return { passing: rows.length, counts };
  }
  const sieves = filtered.map((facet): Sieve => [pass[facet], facets[facet].codes]);
  const near = nearRows(count, sieves, found);
  const rows = filtered.length === 0 ? near.rows : allOf(near);
  const counts = eachFacet((facet) => {
    const at = filtered.indexOf(facet);
    return at < 0 ? countListed(facets[facet], rows) : countNear(facets[facet], near, 1 << at);
  });
  return { passing: rows.length, counts };
}
