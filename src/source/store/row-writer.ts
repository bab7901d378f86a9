/** Writes into columns what is drawn, filtered and looked up of each event. */
import type { DrawnEvent } from '../../event/codec/drawn';
import { claimantsOf } from '../../event/claims';
import type { ReadingChoice } from '../../event/event';
import { facetsOf } from '../../event/facet';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Extent } from '../../time/bounds';
import { ColumnWriter, type RawColumns, UNDATED, rangeOf, traitsOf } from '../columns/columns';
import { resized } from '../columns/edit-columns';
import { type SortedColumns, type Steps, sortingSteps, transferables } from '../columns/sort';
import { IdTable, hashOf } from './id-table';

/** The dates of some rows, instead of those in the columns. */
export interface OtherDates {
  readonly indices: Uint32Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly traits: Uint8Array;
}

/** What is read of the events, all of it in arrays that a worker can hand over. */
export interface ReadEvents {
  /** Index of each row in the list that was given; without the events that have a fault. */
  readonly indices: Uint32Array;
  /** By the stated dates, one row for each event that has no fault. */
  readonly raw: RawColumns;
  /** By row: the events of which somebody assessed the date. */
  readonly assessed: OtherDates;
  /** A number for each id, to find an event by. */
  readonly hashes: Uint32Array;
  /** Rows whose date may depend on the publication day. */
  readonly counted: Uint32Array;
  /** The relations of events to others, in the order in which they were given. */
  readonly related: Relations;
}

/** One relation after the other: the row that says so, and the hash of the id that it names. */
export interface Relations {
  readonly rows: Uint32Array;
  readonly hashes: Uint32Array;
}

/** By the stated dates, and by the assessed ones: the same where there are none. */
export type SortedBoth = Readonly<Record<ReadingChoice, SortedColumns>>;

/** Sorts what was read. */
export function* sortRead({ raw, assessed }: ReadEvents): Steps<SortedBoth> {
  const stated = yield* sortingSteps(raw);
  if (assessed.indices.length === 0) return { stated, assessed: stated };
  return { stated, assessed: yield* sortingSteps(withOtherDates(raw, assessed)) };
}

/** Arrays that a worker can hand over without a copy. */
export function readTransferables(read: ReadEvents): ArrayBufferLike[] {
  const { indices, hashes, counted, assessed, related } = read;
  const { rows, hashes: named } = related;
  const dates = [assessed.indices, assessed.start, assessed.end, assessed.traits];
  return [
    ...transferables(read.raw),
    ...[indices, hashes, counted, rows, named, ...dates].map(({ buffer }) => buffer),
  ];
}

/** Dates instead of those in columns. */
export function otherDates(dates: readonly (readonly [row: number, Extent | null])[]): OtherDates {
  const ranges = dates.map(([, extent]) => extent && rangeOf(extent));
  return {
    indices: Uint32Array.from(dates, ([row]) => row),
    start: Float64Array.from(ranges, (range) => range?.start ?? UNDATED),
    end: Float64Array.from(ranges, (range) => range?.end ?? UNDATED),
    traits: Uint8Array.from(dates, ([, extent]) =>
      extent ? traitsOf(extent.certainty, extent.lasting) : 0,
    ),
  };
}

/** The columns with other dates in some rows, the last of which may be new; the facets are shared. */
export function withOtherDates(raw: RawColumns, dates: OtherDates): RawColumns {
  const count = dates.indices.reduce((most, row) => Math.max(most, row + 1), raw.start.length);
  const start = resized(raw.start, count);
  const end = resized(raw.end, count);
  const traits = resized(raw.traits, count);
  dates.indices.forEach((row, at) => {
    start[row] = dates.start[at] as number;
    end[row] = dates.end[at] as number;
    traits[row] = dates.traits[at] as number;
  });
  return { ...raw, start, end, traits };
}

export class RowWriter {
  readonly #gazetteer: Gazetteer;
  readonly #writer: ColumnWriter;
  readonly #ids: IdTable;
  readonly #indices: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #assessed: [number, Extent | null][] = [];
  readonly #counted: number[] = [];
  readonly #relatedRows: number[] = [];
  readonly #relatedHashes: number[] = [];
  #rows = 0;

  /**
   * @param most rows there will be at most.
   * @param idAt the id of an event in the list.
   */
  constructor(most: number, gazetteer: Gazetteer, idAt: (index: number) => string) {
    this.#gazetteer = gazetteer;
    this.#writer = new ColumnWriter(most);
    this.#indices = new Uint32Array(most);
    this.#hashes = new Uint32Array(most);
    this.#ids = new IdTable(this.#hashes, (row) => idAt(this.#indices[row] as number));
  }

  /**
   * Adds a row. False, and nothing is added, when another event has its id.
   * @param index of the event in the list.
   */
  add(event: DrawnEvent, index: number): boolean {
    const row = this.#rows;
    this.#hashes[row] = hashOf(event.id);
    if (!this.#ids.add(row, event.id)) return false;
    this.#rows += 1;
    this.#indices[row] = index;
    const claimants = claimantsOf(event);
    this.#writer.add(event.stated, facetsOf(event, claimants, this.#gazetteer), claimants);
    if (event.assessed !== undefined) this.#assessed.push([row, event.assessed]);
    if (event.isCounted) this.#counted.push(row);
    for (const id of event.related) {
      this.#relatedRows.push(row);
      this.#relatedHashes.push(hashOf(id));
    }
    return true;
  }

  finish(): ReadEvents {
    return {
      indices: this.#indices.slice(0, this.#rows),
      raw: this.#writer.finish(),
      assessed: otherDates(this.#assessed),
      hashes: this.#hashes.slice(0, this.#rows),
      counted: Uint32Array.from(this.#counted),
      related: {
        rows: Uint32Array.from(this.#relatedRows),
        hashes: Uint32Array.from(this.#relatedHashes),
      },
    };
  }
}
