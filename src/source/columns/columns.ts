/**
 * Many events in columns: what counting, filtering and drawing need of each event, as plain typed
 * arrays that can be handed from one thread to another without a copy.
 *
 * Rows are sorted by start. After the dated ones stand those whose date cannot be drawn, then the undated
 * ones. Times are instants, since 20,000 years of seconds are more than 32 bits hold. With one byte for
 * each facet but the article, an event takes 8 (start) + 1 (length and traits) + 4 + 1 or 2 = 14 or 15
 * bytes.
 */
import type { Certainty, Extent } from '../../time/bounds';
import type { Instant } from '../../time/civil';
import { TIME_CEILING, TIME_FLOOR, drawable } from '../../time/limits';
import type { ClaimantStance } from '../../event/claims';
import type { Codes } from './codes';
import { type EventFacets, FACETS, type Facet, eachFacet } from '../../event/facet';

/** A start of this means "undated". */
export const UNDATED = Infinity;
/**
 * A side that is not bounded: far outside the drawn years, and still near enough that a length from there
 * is a whole number that a double holds.
 */
export const OPEN_START = -(2 ** 51) as Instant;
export const OPEN_END = (2 ** 51) as Instant;

/**
 * One facet. An event may have several values (two bases), so a code represents a set of them;
 * nearly all sets have one value.
 */
export interface FacetColumn {
  readonly values: readonly string[];
  /** Indices into `values`, by code. */
  readonly sets: readonly (readonly number[])[];
  /** A code for each row. */
  readonly codes: Codes;
}

export type FacetColumns = Readonly<Record<Facet, FacetColumn>>;

/** In how many events a party claims, and in how many it is only named. */
export type Stances = readonly [claims: number, named: number];

/** One event more, or less, of a stance. */
export const withStances = (
  [claims, named]: Stances = [0, 0],
  stance: ClaimantStance,
  by: 1 | -1,
): Stances => (stance === 'claims' ? [claims + by, named] : [claims, named + by]);

/** Rows in any order, before they are sorted. */
export interface RawColumns {
  readonly start: Float64Array;
  /** First instant after; more than `start`. */
  readonly end: Float64Array;
  readonly traits: Uint8Array;
  readonly facets: FacetColumns;
  /** For each claimant value, the events of either stance. */
  readonly stances: readonly Stances[];
}

/** A range of time. */
export interface DataSpan {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * How long each row may last, and its traits. Sources give dates as minutes, days and months, so
 * few pairs of these occur, and one code represents the pair; the length is kept unrounded.
 */
export interface StretchColumn {
  /** A code for each row: one byte while 256 pairs are enough, four where there are more than 65,536. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** From the start to the first instant after, ms, by code; Infinity where the end is open. */
  readonly lengths: Float64Array;
  /** By code. */
  readonly traits: Uint8Array;
}

/** Rows sorted by start, then end. */
export interface Columns extends Pick<RawColumns, 'start' | 'facets' | 'stances'> {
  readonly stretch: StretchColumn;
  /** All rows. */
  readonly count: number;
  /** Rows with a date that can be drawn; they come first. */
  readonly dated: number;
  /** Rows with a date beyond the drawn years; they follow, in order of time. */
  readonly beyond: number;
  /** Rows by facet and value, undated ones included. */
  readonly totals: Readonly<Record<Facet, Uint32Array>>;
  /** From the first start to the last end, open sides aside. Empty when nothing is dated. */
  readonly span: DataSpan;
  /** Latest end among the rows of each block of `BLOCK` dated rows, so that a search can skip it. */
  readonly blockEnd: Float64Array;
}

/** Rows of one block. */
export const BLOCK = 1024;

const CERTAINTIES: readonly Certainty[] = ['exact', 'about', 'doubted', 'oneOf'];
/** Bits 0–1: certainty. */
const CERTAINTY_MASK = 3;
export const LASTING = 4;

/** Certainty and "lasts for its extent" as one byte. */
export function traitsOf(certainty: Certainty, lasting: boolean): number {
  return CERTAINTIES.indexOf(certainty) | (lasting ? LASTING : 0);
}

export function certaintyOfTraits(traits: number): Certainty {
  return CERTAINTIES[traits & CERTAINTY_MASK] ?? 'exact';
}

/** First instant after a dated row. */
export function endOf(
  { start, stretch }: Pick<Columns, 'start' | 'stretch'>,
  row: number,
): Instant {
  const length = stretch.lengths[stretch.codes[row] as number] as number;
  return Math.min(OPEN_END, (start[row] as number) + length) as Instant;
}

/** Whether a start is that of a date that can be drawn. */
export const isDrawn = (start: number): boolean =>
  start === OPEN_START || (start >= TIME_FLOOR && start < TIME_CEILING);

export function traitsAt({ stretch }: Columns, row: number): number {
  return stretch.traits[stretch.codes[row] as number] as number;
}

/**
 * The range from the earliest to the latest instant that an extent allows, as far as it can be drawn.
 * Where nothing of it can, its start lies beyond, for the order.
 */
export function rangeOf(extent: Extent): { readonly start: number; readonly end: number } {
  const drawn = drawable(extent);
  let start = Infinity;
  let end = -Infinity;
  for (const { earliest, latest } of (drawn ?? extent).segments) {
    const open = drawn ? OPEN_START : (latest ?? Infinity) - 1;
    start = Math.min(start, earliest ?? open);
    end = Math.max(end, latest ?? OPEN_END);
  }
  return { start, end: Math.max(end, start + 1) };
}

/** Turns events into rows, one call for each; a facet's sets are coded as they come. */
export class ColumnWriter {
  readonly #start: Float64Array;
  readonly #end: Float64Array;
  readonly #traits: Uint8Array;
  readonly #coders: Readonly<Record<Facet, SetCoder>>;
  readonly #stances: Stances[] = [];
  #row = 0;

  constructor(count: number) {
    this.#start = new Float64Array(count);
    this.#end = new Float64Array(count);
    this.#traits = new Uint8Array(count);
    this.#coders = eachFacet(() => new SetCoder(count));
  }

  add(
    extent: Extent | null,
    facets: EventFacets,
    claimants: readonly { readonly actor: string; readonly stance: ClaimantStance }[],
  ): void {
    const row = this.#row++;
    const { start, end } = extent ? rangeOf(extent) : { start: UNDATED, end: UNDATED };
    this.#start[row] = start;
    this.#end[row] = end;
    this.#traits[row] = extent ? traitsOf(extent.certainty, extent.lasting) : 0;
    for (const facet of FACETS) this.#coders[facet].add(row, facets[facet]);
    for (const { actor, stance } of claimants) {
      const value = this.#coders.claimant.valueOf(actor);
      this.#stances[value] = withStances(this.#stances[value], stance, 1);
    }
  }

  /** Of as many rows as were added. */
  finish(): RawColumns {
    const { claimant } = this.#coders;
    const added = <T extends Float64Array | Uint8Array>(column: T): T =>
      (this.#row === column.length ? column : column.slice(0, this.#row)) as T;
    return {
      start: added(this.#start),
      end: added(this.#end),
      traits: added(this.#traits),
      facets: eachFacet((facet) => this.#coders[facet].finish(this.#row)),
      stances: Array.from(
        { length: claimant.valueCount },
        (_, value) => this.#stances[value] ?? [0, 0],
      ),
    };
  }
}

/** The number of values that one byte, and two bytes, can distinguish. */
const NARROW = 256;
const WIDE = 65_536;

/** Codes for sets of values, in the order in which they first come. */
class SetCoder {
  readonly #codeOf = new Map<string, number>();
  readonly #valueIndex = new Map<string, number>();
  readonly #sets: number[][] = [];
  #codes: Uint16Array | Uint32Array;

  constructor(count: number) {
    this.#codes = new Uint16Array(count);
  }

  get valueCount(): number {
    return this.#valueIndex.size;
  }

  valueOf(value: string): number {
    const known = this.#valueIndex.get(value);
    if (known !== undefined) return known;
    const index = this.#valueIndex.size;
    this.#valueIndex.set(value, index);
    return index;
  }

  add(row: number, values: readonly string[]): void {
    // A single value needs no joined key.
    const key = values.length === 1 ? (values[0] ?? '') : values.join('\u0000');
    let code = this.#codeOf.get(key);
    if (code === undefined) {
      code = this.#sets.length;
      if (code === WIDE) this.#codes = Uint32Array.from(this.#codes);
      this.#codeOf.set(key, code);
      this.#sets.push(values.map((value) => this.valueOf(value)));
    }
    this.#codes[row] = code;
  }

  /** @param rows how many were added. */
  finish(rows: number): FacetColumn {
    const codes = this.#codes.subarray(0, rows);
    return {
      values: [...this.#valueIndex.keys()],
      sets: this.#sets,
      codes: this.#sets.length <= NARROW ? Uint8Array.from(codes) : codes.slice(),
    };
  }
}
