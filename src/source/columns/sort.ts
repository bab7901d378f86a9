/** Rows in any order → rows sorted by start, with what a search needs to skip most of them. */
import {
  BLOCK,
  type Columns,
  type DataSpan,
  type FacetColumn,
  OPEN_END,
  OPEN_START,
  type RawColumns,
  type StretchColumn,
  UNDATED,
  endOf,
} from './columns';
import type { Codes } from './codes';
import { countValues } from './codes';
import { FACETS, eachFacet } from '../../event/facet';

/** Share of the work done, 0 to 1. */
export type Progress = (share: number) => void;

/**
 * The rows in order of start, then of end, undated ones last; ties keep their order. Sorting numbers
 * is several times faster than sorting with a comparison, so start and row are packed into one.
 */
export function sortedOrder(start: Int32Array, end: Int32Array): Uint32Array {
  const count = start.length;
  let first = UNDATED;
  for (let row = 0; row < count; row += 1) first = Math.min(first, start[row] ?? first);
  const keys = new Float64Array(count);
  // (2³² minutes) · (2²¹ rows) is still a whole number that a double holds.
  for (let row = 0; row < count; row += 1) keys[row] = ((start[row] ?? 0) - first) * count + row;
  keys.sort();
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) order[at] = (keys[at] ?? 0) % count;
  sortTies(order, start, end);
  return order;
}

/**
 * Rows with the same start are in order of their end, so that a day comes before the month it
 * opens.
 */
function sortTies(order: Uint32Array, start: Int32Array, end: Int32Array): void {
  let from = 0;
  while (from < order.length) {
    const at = start[order[from] ?? 0];
    let to = from + 1;
    let ordered = true;
    while (to < order.length && start[order[to] ?? 0] === at) {
      if ((end[order[to] ?? 0] ?? 0) < (end[order[to - 1] ?? 0] ?? 0)) ordered = false;
      to += 1;
    }
    if (!ordered) {
      order.subarray(from, to).sort((a, b) => (end[a] ?? 0) - (end[b] ?? 0) || a - b);
    }
    from = to;
  }
}

function inOrder<T extends Int32Array | Codes>(from: T, to: T, order: Uint32Array): T {
  for (let at = 0; at < order.length; at += 1) to[at] = from[order[at] ?? 0] ?? 0;
  return to;
}

const likewise = (codes: Codes): Codes =>
  codes instanceof Uint8Array ? new Uint8Array(codes.length) : new Uint16Array(codes.length);

/** What one byte, and what two, can tell apart. */
const NARROW = 256;
const WIDE = 65_536;
/** Traits are below this: a length times it, and the traits, make one number. */
const TRAITS = 256;
/** Represents an open end in such a number: longer than any length. */
const OPEN_LENGTH = 2 ** 33;

/** The pairs of length and traits in the order in which they first come, and a code for each row. */
function stretchesOf({ start, end, traits }: RawColumns, order: Uint32Array): StretchColumn {
  const codeOf = new Map<number, number>();
  let codes: StretchColumn['codes'] = new Uint8Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const row = order[at] as number;
    const isOpen = end[row] === OPEN_END;
    const minutes = isOpen ? OPEN_LENGTH : (end[row] as number) - (start[row] as number);
    const pair = minutes * TRAITS + (traits[row] as number);
    let code = codeOf.get(pair);
    if (code === undefined) {
      code = codeOf.size;
      codeOf.set(pair, code);
      if (code === NARROW) codes = Uint16Array.from(codes);
      if (code === WIDE) codes = Uint32Array.from(codes);
    }
    codes[at] = code;
  }
  const lengthOf = (pair: number): number => Math.floor(pair / TRAITS);
  return {
    codes,
    minutes: Float64Array.from(codeOf.keys(), (pair) =>
      lengthOf(pair) === OPEN_LENGTH ? Infinity : lengthOf(pair),
    ),
    traits: Uint8Array.from(codeOf.keys(), (pair) => pair % TRAITS),
  };
}

const totalsOf = ({ values, sets, codes }: FacetColumn): Uint32Array =>
  countValues(values.length, sets, codes);

type Dated = Omit<Columns, 'span' | 'blockEnd'>;

/** Where all dated rows lie; from 0 to 0 when there is none. */
function spanOf(columns: Dated): DataSpan {
  let from = Infinity;
  let to = -Infinity;
  for (let row = 0; row < columns.dated; row += 1) {
    const [a, b] = [columns.start[row] as number, endOf(columns, row)];
    from = Math.min(from, a === OPEN_START ? b : a);
    to = Math.max(to, b === OPEN_END ? a : b);
  }
  return from < to ? { from, to } : { from: 0, to: 0 };
}

/** The latest end of each block of dated rows. */
function blockEnds(columns: Dated): Int32Array {
  const { dated } = columns;
  const ends = new Int32Array(Math.ceil(dated / BLOCK));
  for (let block = 0; block < ends.length; block += 1) {
    const last = Math.min(dated, (block + 1) * BLOCK);
    let latest = OPEN_START;
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

/** Sorts the rows. O(n log n); 1,000,000 rows take about a fifth of a second. */
export function sortColumns(raw: RawColumns, progress: Progress = () => undefined): SortedColumns {
  const count = raw.start.length;
  const order = sortedOrder(raw.start, raw.end);
  progress(0.6);
  const start = inOrder(raw.start, new Int32Array(count), order);
  const stretch = stretchesOf(raw, order);
  progress(0.8);
  const facets = eachFacet((facet): FacetColumn => {
    const { values, sets, codes } = raw.facets[facet];
    return { values, sets, codes: inOrder(codes, likewise(codes), order) };
  });
  let dated = count;
  while (dated > 0 && start[dated - 1] === UNDATED) dated -= 1;
  const totals = eachFacet((facet) => totalsOf(facets[facet]));
  const sorted: Dated = { count, dated, start, stretch, facets, totals, stances: raw.stances };
  const columns = { ...sorted, span: spanOf(sorted), blockEnd: blockEnds(sorted) };
  progress(1);
  return { columns, order };
}

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
  return [start, stretch.codes, stretch.minutes, stretch.traits, blockEnd, ...codes];
}

/** The buffers of sorted columns that can be transferred between threads. */
export function sortedTransferables(columns: Columns): ArrayBufferLike[] {
  return arraysOf(columns).map(({ buffer }) => buffer);
}

/** Bytes that the columns take. */
export function columnBytes(columns: Columns): number {
  return arraysOf(columns).reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** First dated row that starts at or after a minute. */
export function rowFrom({ start, dated }: Columns, minute: number): number {
  let low = 0;
  let high = dated;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((start[middle] ?? 0) < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Calls back with row ranges [from, to) that contain every dated row overlapping [fromMinute,
 * toMinute). Rows that end earlier may be among them: the caller checks each.
 */
export function eachStretch(
  columns: Columns,
  fromMinute: number,
  toMinute: number,
  visit: (from: number, to: number) => void,
): void {
  const last = rowFrom(columns, toMinute);
  const { blockEnd } = columns;
  let from = -1;
  for (let block = 0; block * BLOCK < last; block += 1) {
    const holds = (blockEnd[block] ?? 0) > fromMinute;
    if (holds && from < 0) from = block * BLOCK;
    if (!holds && from >= 0) {
      visit(from, block * BLOCK);
      from = -1;
    }
  }
  if (from >= 0) visit(from, last);
}
