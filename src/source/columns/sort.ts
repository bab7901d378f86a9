/** Rows in any order → rows sorted by start, with what a search needs to skip most of them. */
import {
  BLOCK,
  type Columns,
  type DataSpan,
  type FacetColumn,
  type FacetColumns,
  OPEN_END,
  OPEN_START,
  type RawColumns,
  type StretchColumn,
  UNDATED,
  endOf,
  isDrawn,
} from './columns';
import type { Codes } from './codes';
import { countValues } from './codes';
import { FACETS, type Facet } from '../../event/facet';

/** The rows in order, and how many of each class: dated, beyond the drawn years, undated. */
export interface RowOrder {
  readonly order: Uint32Array;
  readonly dated: number;
  readonly beyond: number;
}

/** Rows of one step, where each takes long. */
const ROWS_AT_ONCE = 2 ** 15;

/** Long work in steps: whoever does it may pause after each. */
export type Steps<T> = Generator<void, T>;

/** All steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The dated rows in order of start, then of end, and the others after them; ties keep their order. */
export function* rowOrder(start: Float64Array, end: Float64Array): Steps<RowOrder> {
  const count = start.length;
  const order = new Uint32Array(count);
  const beyond: number[] = [];
  const undated: number[] = [];
  let dated = 0;
  for (let row = 0; row < count; row += 1) {
    const at = start[row] as number;
    if (isDrawn(at)) order[dated++] = row;
    else (at === UNDATED ? undated : beyond).push(row);
  }
  beyond.sort((a, b) => (start[a] as number) - (start[b] as number) || a - b);
  order.set(beyond, dated);
  order.set(undated, dated + beyond.length);
  yield;
  yield* sortByTime(order.subarray(0, dated), start, end);
  return { order, dated, beyond: beyond.length };
}

/** The order of dated rows: by start, then by end; ties keep their order. */
export const compareRows =
  ({ start, end }: Pick<RawColumns, 'start' | 'end'>) =>
  (a: number, b: number): number =>
    (start[a] as number) - (start[b] as number) || (end[a] as number) - (end[b] as number) || a - b;

/** Half of what a double can count one by one. */
const EXACT = 2 ** 52;

/**
 * Sorts rows by start, then by end; ties keep their order. Sorting numbers is several times faster than
 * sorting with a comparison, so start and row are packed into one. For many rows over thousands of years
 * that leaves a minute as the unit: rows that the packed numbers cannot tell apart are compared.
 */
function* sortByTime(rows: Uint32Array, start: Float64Array, end: Float64Array): Steps<void> {
  const count = rows.length;
  let first = Infinity;
  let last = -Infinity;
  for (const row of rows) {
    const at = start[row] as number;
    if (at === OPEN_START) continue;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  if (last < first) first = last = 0;
  const unit = Math.ceil(((last - first + 2) * count) / EXACT);
  /** What is open begins before all others. */
  const unitsOf = (row: number): number =>
    Math.max(0, Math.floor(((start[row] as number) - first) / unit) + 1);
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at += 1) keys[at] = unitsOf(rows[at] as number) * count + at;
  yield;
  yield* sortNumbers(keys);
  const given = rows.slice();
  for (let at = 0; at < count; at += 1) rows[at] = given[(keys[at] as number) % count] as number;
  yield;
  yield* sortTies(rows, unitsOf, compareRows({ start, end }));
}

/** Ranges of numbers that are sorted one after the other. */
const RANGES = 32;

/** Sorts numbers, none of them below 0: into ranges first, so that each can be sorted in a step of its own. */
function* sortNumbers(numbers: Float64Array): Steps<void> {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  const perNumber = RANGES / (most + 1);
  const ends = new Uint32Array(RANGES);
  for (const number of numbers) (ends[(number * perNumber) | 0] as number)++;
  for (let range = 1; range < RANGES; range += 1) {
    (ends[range] as number) += ends[range - 1] as number;
  }
  yield;
  const places = Uint32Array.from(ends, (_, range) => ends[range - 1] ?? 0);
  for (const number of numbers.slice()) {
    numbers[(places[(number * perNumber) | 0] as number)++] = number;
  }
  yield;
  for (let range = 0; range < RANGES; range += 1) {
    numbers.subarray(ends[range - 1] ?? 0, ends[range]).sort();
    yield;
  }
}

/** Puts rows whose packed numbers have the same unit in order: a day comes before the month it opens. */
function* sortTies(
  rows: Uint32Array,
  unitsOf: (row: number) => number,
  compare: (a: number, b: number) => number,
): Steps<void> {
  const count = rows.length;
  let from = 0;
  while (from < count) {
    const unit = unitsOf(rows[from] as number);
    let to = from + 1;
    let isOrdered = true;
    while (to < count && unitsOf(rows[to] as number) === unit) {
      if (compare(rows[to - 1] as number, rows[to] as number) > 0) isOrdered = false;
      to += 1;
    }
    if (!isOrdered) rows.subarray(from, to).sort(compare);
    if (Math.floor(to / ROWS_AT_ONCE) > Math.floor(from / ROWS_AT_ONCE)) yield;
    from = to;
  }
}

/** The numbers in the order of the rows. */
export function inOrder<T extends Float64Array | Codes>(from: T, to: T, order: Uint32Array): T {
  for (let at = 0; at < order.length; at += 1) to[at] = from[order[at] ?? 0] ?? 0;
  return to;
}

/** An empty column of the same kind. */
function likewise(codes: Codes, length: number): Codes {
  if (codes instanceof Uint8Array) return new Uint8Array(length);
  return codes instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
}

/** What one byte, and what two, can tell apart. */
const NARROW = 256;
const WIDE = 65_536;

/** From the start to the first instant after, ms; Infinity where the end is open. */
export const lengthOf = ({ start, end }: RawColumns, row: number): number =>
  end[row] === OPEN_END ? Infinity : (end[row] as number) - (start[row] as number);

/** The pairs of length and traits in the order in which they first come, and a code for each row. */
function* stretchesOf(raw: RawColumns, order: Uint32Array): Steps<StretchColumn> {
  /** By traits, then by length: few traits and few lengths occur. */
  const codesOf = new Map<number, Map<number, number>>();
  const lengths: number[] = [];
  const pairTraits: number[] = [];
  let codes: StretchColumn['codes'] = new Uint8Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const row = order[at] as number;
    const length = lengthOf(raw, row);
    const trait = raw.traits[row] as number;
    let codeOf = codesOf.get(trait);
    if (!codeOf) codesOf.set(trait, (codeOf = new Map()));
    let code = codeOf.get(length);
    if (code === undefined) {
      code = lengths.push(length) - 1;
      pairTraits.push(trait);
      codeOf.set(length, code);
      if (code === NARROW) codes = Uint16Array.from(codes);
      if (code === WIDE) codes = Uint32Array.from(codes);
    }
    codes[at] = code;
    if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
  }
  return { codes, lengths: Float64Array.from(lengths), traits: Uint8Array.from(pairTraits) };
}

const totalsOf = ({ values, sets, codes }: FacetColumn): Uint32Array =>
  countValues(values.length, sets, codes);

type Dated = Omit<Columns, 'span' | 'blockEnd'>;

/** Where all dated rows lie; from 0 to 0 when there is none. */
function spanOf(columns: Dated): DataSpan {
  let from = Infinity;
  let to = -Infinity;
  for (let row = 0; row < columns.dated; row += 1) {
    const a = columns.start[row] as number;
    const b = endOf(columns, row);
    from = Math.min(from, a === OPEN_START ? b : a);
    to = Math.max(to, b === OPEN_END ? a : b);
  }
  return (from < to ? { from, to } : { from: 0, to: 0 }) as DataSpan;
}

/** The latest end of each block of dated rows. */
function blockEnds(columns: Dated): Float64Array {
  const { dated } = columns;
  const ends = new Float64Array(Math.ceil(dated / BLOCK));
  for (let block = 0; block < ends.length; block += 1) {
    const last = Math.min(dated, (block + 1) * BLOCK);
    let latest: number = OPEN_START;
    for (let row = block * BLOCK; row < last; row += 1) {
      latest = Math.max(latest, endOf(columns, row));
    }
    ends[block] = latest;
  }
  return ends;
}

export interface SortedColumns {
  readonly columns: Columns;
  /** Raw row of each sorted row: for putting what belongs to the rows into the same order. */
  readonly order: Uint32Array;
}

/** The order of the rows, and what depends on their dates alone. */
type Times = RowOrder & Pick<Columns, 'start' | 'stretch'>;

/** What follows from the order of the rows: facets, totals, and what lets a search skip rows. */
export function* finishingSteps(raw: RawColumns, { order, ...times }: Times): Steps<SortedColumns> {
  const count = order.length;
  const facets: Partial<Record<Facet, FacetColumn>> = {};
  const totals: Partial<Record<Facet, Uint32Array>> = {};
  for (const facet of FACETS) {
    const { values, sets, codes } = raw.facets[facet];
    const column = { values, sets, codes: inOrder(codes, likewise(codes, count), order) };
    facets[facet] = column;
    totals[facet] = totalsOf(column);
    yield;
  }
  const sorted: Dated = {
    ...times,
    ...{ count, stances: raw.stances },
    facets: facets as FacetColumns,
    totals: totals as Dated['totals'],
  };
  const span = spanOf(sorted);
  yield;
  return { columns: { ...sorted, span, blockEnd: blockEnds(sorted) }, order };
}

/** Sorts the rows; none of the steps takes longer than some hundredths of a second for 1,000,000 rows. */
export function* sortingSteps(raw: RawColumns): Steps<SortedColumns> {
  const { order, dated, beyond } = yield* rowOrder(raw.start, raw.end);
  const start = inOrder(raw.start, new Float64Array(order.length), order);
  yield;
  const stretch = yield* stretchesOf(raw, order);
  return yield* finishingSteps(raw, { order, dated, beyond, start, stretch });
}

/** Sorts the rows at once. */
export const sortColumns = (raw: RawColumns): SortedColumns => finished(sortingSteps(raw));

/** The buffers of raw columns that can be transferred between threads. */
export function transferables({ start, end, traits, facets }: RawColumns): ArrayBufferLike[] {
  return [
    start.buffer,
    end.buffer,
    traits.buffer,
    ...FACETS.map((facet) => facets[facet].codes.buffer),
  ];
}

/** The arrays of sorted columns. */
function arraysOf({ start, stretch, blockEnd, facets, totals }: Columns): ArrayBufferView[] {
  const codes = FACETS.flatMap((facet) => [facets[facet].codes, totals[facet]]);
  return [start, stretch.codes, stretch.lengths, stretch.traits, blockEnd, ...codes];
}

/** The buffers of sorted columns that can be transferred between threads. */
export function sortedTransferables({ columns, order }: SortedColumns): ArrayBufferLike[] {
  return [...arraysOf(columns), order].map(({ buffer }) => buffer);
}

/** Bytes that the columns take. */
export function columnBytes(columns: Columns): number {
  return arraysOf(columns).reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** First dated row that starts at or after an instant. */
export function rowFrom({ start, dated }: Columns, instant: number): number {
  let low = 0;
  let high = dated;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((start[middle] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Calls back with row ranges [from, to) that contain every dated row overlapping [since,
 * until). Rows that end earlier may be among them: the caller checks each.
 */
export function eachStretch(
  columns: Columns,
  since: number,
  until: number,
  visit: (from: number, to: number) => void,
): void {
  const last = rowFrom(columns, until);
  const { blockEnd } = columns;
  let from = -1;
  for (let block = 0; block * BLOCK < last; block += 1) {
    const holds = (blockEnd[block] ?? 0) > since;
    if (holds && from < 0) from = block * BLOCK;
    if (!holds && from >= 0) {
      visit(from, block * BLOCK);
      from = -1;
    }
  }
  if (from >= 0) visit(from, last);
}
