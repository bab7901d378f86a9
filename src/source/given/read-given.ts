/**
 * Reads given events into columns, in slices: whoever calls decides how many at a time, in a worker or
 * between two frames of a page. A fault is told where it is found, and leaves the events around it alone.
 */
import { DrawnReader, type DrawnEvent, isFault } from '../../event/codec/drawn';
import type { Fault } from '../../event/codec/fields';
import { claimantsOf } from '../../event/claims';
import { facetsOf } from '../../event/facet';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Extent } from '../../time/bounds';
import { ColumnWriter, type RawColumns, UNDATED, rangeOf, traitsOf } from '../columns/columns';
import type { GivenEvents } from './given';

/** A fault of one event of many. */
export interface GivenFault extends Fault {
  readonly index: number;
}

/** The dates of some rows, instead of those in the columns. */
export interface OtherDates {
  readonly indices: Uint32Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly traits: Uint8Array;
}

/** What is read of the events, all of it in arrays that a worker can hand over. */
export interface ReadGiven {
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
  /** Rows that are related to others, and the ids of those. */
  readonly related: ReadonlyMap<string, readonly number[]>;
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Dates of rows, collected one by one. */
class DateWriter {
  readonly #rows: number[] = [];
  readonly #extents: (Extent | null)[] = [];

  add(row: number, extent: Extent | null): void {
    this.#rows.push(row);
    this.#extents.push(extent);
  }

  finish(): OtherDates {
    const ranges = this.#extents.map((extent) => extent && rangeOf(extent));
    return {
      indices: Uint32Array.from(this.#rows),
      start: Float64Array.from(ranges, (range) => range?.start ?? UNDATED),
      end: Float64Array.from(ranges, (range) => range?.end ?? UNDATED),
      traits: Uint8Array.from(this.#extents, (extent) =>
        extent ? traitsOf(extent.certainty, extent.lasting) : 0,
      ),
    };
  }
}

/** Dates instead of those in columns. */
export function otherDates(dates: readonly (readonly [row: number, Extent | null])[]): OtherDates {
  const writer = new DateWriter();
  for (const [row, extent] of dates) writer.add(row, extent);
  return writer.finish();
}

/** The columns with other dates in some rows; the facets are shared. */
export function withOtherDates(raw: RawColumns, dates: OtherDates): RawColumns {
  const [start, end, traits] = [raw.start.slice(), raw.end.slice(), raw.traits.slice()];
  dates.indices.forEach((row, at) => {
    start[row] = dates.start[at] as number;
    end[row] = dates.end[at] as number;
    traits[row] = dates.traits[at] as number;
  });
  return { ...raw, start, end, traits };
}

export class GivenReader {
  readonly #given: GivenEvents;
  readonly #gazetteer: Gazetteer;
  readonly #reader: DrawnReader;
  readonly #writer: ColumnWriter;
  readonly #ids = new Set<string>();
  readonly #indices: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #assessed = new DateWriter();
  readonly #counted: number[] = [];
  readonly #related = new Map<string, number[]>();
  #at = 0;
  #rows = 0;

  constructor(given: GivenEvents, gazetteer: Gazetteer) {
    this.#given = given;
    this.#gazetteer = gazetteer;
    this.#reader = new DrawnReader(gazetteer);
    this.#writer = new ColumnWriter(given.count);
    this.#indices = new Uint32Array(given.count);
    this.#hashes = new Uint32Array(given.count);
  }

  /** Share of the events that have been read, 0 to 1. */
  get share(): number {
    return this.#given.count === 0 ? 1 : this.#at / this.#given.count;
  }

  /** Reads up to so many more events, and answers the faults among them. */
  read(most = Infinity): GivenFault[] {
    const faults: GivenFault[] = [];
    const end = Math.min(this.#given.count, this.#at + most);
    for (; this.#at < end; this.#at += 1) {
      const event = this.#reader.read(this.#given.at(this.#at));
      if (isFault(event)) faults.push({ ...event, index: this.#at });
      else if (this.#ids.has(event.id)) {
        faults.push({ reason: `“${event.id}” is used twice`, where: 'id', index: this.#at });
      } else this.#add(event);
    }
    return faults;
  }

  #add(event: DrawnEvent): void {
    const row = this.#rows++;
    this.#ids.add(event.id);
    this.#indices[row] = this.#at;
    this.#hashes[row] = hashOf(event.id);
    const claimants = claimantsOf(event);
    this.#writer.add(event.stated, facetsOf(event, claimants, this.#gazetteer), claimants);
    if (event.assessed !== undefined) this.#assessed.add(row, event.assessed);
    if (event.isCounted) this.#counted.push(row);
    for (const id of event.related) {
      const rows = this.#related.get(id);
      if (rows) rows.push(row);
      else this.#related.set(id, [row]);
    }
  }

  /** What was read. */
  finish(): ReadGiven {
    return {
      indices: this.#indices.slice(0, this.#rows),
      raw: this.#writer.finish(),
      assessed: this.#assessed.finish(),
      hashes: this.#hashes.slice(0, this.#rows),
      counted: Uint32Array.from(this.#counted),
      related: this.#related,
    };
  }
}
