/** Filters and facet counts over columns, in one pass: 1,000,000 rows take a few milliseconds. */
import type { Columns, FacetColumn } from './columns';
import type { Codes } from './codes';
import { spreadCodes } from './codes';
import { FACETS, type Facet, type Filters } from '../../event/facet';

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

export function rowFilter({ facets }: Columns, filters: Filters): RowFilter {
  const table = (facet: Facet): Uint8Array => passTable(facets[facet], filters[facet]);
  return {
    pass: {
      base: table('base'),
      claimant: table('claimant'),
      kind: table('kind'),
      article: table('article'),
    },
    found: filters.foundRows?.rows ?? null,
  };
}

/** Whether a row passes all facets and the search. */
export function rowPasses({ facets }: Columns, { pass, found }: RowFilter, row: number): boolean {
  if (found && found[row] !== 1) return false;
  return FACETS.every((facet) => pass[facet][facets[facet].codes[row] ?? 0] === 1);
}

const filteredFacets = (pass: PassTables): Facet[] =>
  FACETS.filter((facet) => pass[facet].includes(0));

/** A byte for each code, and the codes of the rows. */
type Sieve = readonly [pass: Uint8Array, codes: Codes];

/** A row's own byte says whether a search has found it. */
const AS_FOUND = Uint8Array.of(0, 1);

/** The dated rows that pass, in order. Only filtered facets are examined. */
export function passingRows({ facets, dated }: Columns, { pass, found }: RowFilter): Uint32Array {
  const sieves = filteredFacets(pass).map((facet): Sieve => [pass[facet], facets[facet].codes]);
  if (found) sieves.unshift([AS_FOUND, found]);
  const [first, ...others] = sieves;
  const rows = new Uint32Array(dated);
  if (!first) return rows.map((_, row) => row);
  let count = sift(rows, dated, first);
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

const spread = ({ values, sets }: FacetColumn, byCode: Uint32Array): Uint32Array =>
  spreadCodes(values.length, sets, byCode);

/** Whether nothing is filtered. */
export const passesAll = ({ pass, found }: RowFilter): boolean =>
  found === null && filteredFacets(pass).length === 0;

/** The one facet that is filtered; null when it is none, or several. */
function onlyFiltered(pass: PassTables): Facet | null {
  const [first, ...others] = filteredFacets(pass);
  return first && others.length === 0 ? first : null;
}

/**
 * Counts under the filter of one facet alone, the most common case. A row that fails counts only in
 * that facet, where its filter does not apply, so that most rows are read once and dropped.
 */
function countUnderOne(
  { facets, count }: Columns,
  pass: PassTables,
  filtered: Facet,
  all: FacetCounts,
): FacetCounts {
  const table = pass[filtered];
  const codes = facets[filtered].codes;
  const others = FACETS.filter((facet) => facet !== filtered);
  const [x, y, z] = others.map((facet) => facets[facet].codes) as [Codes, Codes, Codes];
  const [inX, inY, inZ] = others.map((facet) => new Uint32Array(facets[facet].sets.length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  let passing = 0;
  for (let row = 0; row < count; row += 1) {
    if (table[codes[row] as number] === 0) continue;
    passing += 1;
    (inX[x[row] as number] as number)++;
    (inY[y[row] as number] as number)++;
    (inZ[z[row] as number] as number)++;
  }
  const counted = others.map((facet, at) => [
    facet,
    spread(facets[facet], [inX, inY, inZ][at] as Uint32Array),
  ]);
  return { passing, counts: { ...all.counts, ...Object.fromEntries(counted) } };
}

/**
 * Counts every facet under the other facets' filters. A row that passes all counts everywhere, a row
 * that fails in one facet counts in that facet, a row that fails in two counts nowhere.
 * @param all the counts without any filter, where they are known.
 */
export function countFacets(
  columns: Columns,
  { pass, found }: RowFilter,
  all: FacetCounts | null = null,
): FacetCounts {
  const only = all && !found ? onlyFiltered(pass) : null;
  if (all && only) return countUnderOne(columns, pass, only, all);
  const { base, claimant, kind, article } = columns.facets;
  const inBase = new Uint32Array(base.sets.length);
  const inClaimant = new Uint32Array(claimant.sets.length);
  const inKind = new Uint32Array(kind.sets.length);
  const inArticle = new Uint32Array(article.sets.length);
  let passing = 0;
  for (let row = 0; row < columns.count; row += 1) {
    if (found && found[row] !== 1) continue;
    const b = base.codes[row] as number;
    const c = claimant.codes[row] as number;
    const k = kind.codes[row] as number;
    const a = article.codes[row] as number;
    const passesBase = pass.base[b] as number;
    const passesClaimant = pass.claimant[c] as number;
    const passesKind = pass.kind[k] as number;
    const passesArticle = pass.article[a] as number;
    const passed = passesBase + passesClaimant + passesKind + passesArticle;
    if (passed < 3) continue;
    if (passed === 4) passing += 1;
    // With three of four passed, only the facet that failed counts.
    if (passed === 4 || passesBase === 0) (inBase[b] as number)++;
    if (passed === 4 || passesClaimant === 0) (inClaimant[c] as number)++;
    if (passed === 4 || passesKind === 0) (inKind[k] as number)++;
    if (passed === 4 || passesArticle === 0) (inArticle[a] as number)++;
  }
  return {
    passing,
    counts: {
      base: spread(base, inBase),
      claimant: spread(claimant, inClaimant),
      kind: spread(kind, inKind),
      article: spread(article, inArticle),
    },
  };
}
