/** A store with columns for a large dataset given as events: from an opened file or a host page. */
import { ColumnWriter, type Columns, type RawColumns } from './columns/columns';
import { sortColumns } from './columns/sort';
import { claimantsOf } from '../event/claims';
import { type ReadingChoice, type TimelineEvent, leadingReading } from '../event/event';
import type { RowStore } from './event-index';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { type FoundRows, facetsOf } from '../event/facet';
import { searchText } from './search';
import { queryWords } from './search-words';
import { type WordIndex, WordIndexBuilder } from './word-index';

/** One row for each event, in their order. */
export function rawColumns(
  events: readonly TimelineEvent[],
  reading: ReadingChoice,
  gazetteer: Gazetteer,
): RawColumns {
  const writer = new ColumnWriter(events.length);
  for (const event of events) {
    const claimants = claimantsOf(event);
    writer.add(
      leadingReading(event, reading).extent,
      facetsOf(event, claimants, gazetteer),
      claimants,
    );
  }
  return writer.finish();
}

interface Sorted {
  readonly columns: Columns;
  /** Which of the given events each row is. */
  readonly order: Uint32Array;
  /** The event of each row. */
  readonly events: readonly TimelineEvent[];
}

export class EventList implements RowStore {
  readonly count: number;
  /**
   * In the given order: facets are coded in this order for either reading, so that a filter fits
   * both.
   */
  readonly #given: readonly TimelineEvent[];
  readonly #gazetteer: Gazetteer;
  readonly #stated: Sorted;
  /** Equals `#stated` if no date was re-assessed; created on first use. */
  #assessed: Sorted | null = null;
  #byId: ReadonlyMap<string, TimelineEvent> | null = null;
  /** The words of the events in the given order; built at the first search. */
  #words: WordIndex | null = null;

  constructor(events: readonly TimelineEvent[], gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    this.count = events.length;
    this.#given = events;
    this.#stated = sorted(events, 'stated', gazetteer);
    if (!events.some((event) => event.assessed)) this.#assessed = this.#stated;
  }

  #sorted(reading: ReadingChoice): Sorted {
    if (reading === 'stated') return this.#stated;
    this.#assessed ??= sorted(this.#given, 'assessed', this.#gazetteer);
    return this.#assessed;
  }

  columns(reading: ReadingChoice): Columns {
    return this.#sorted(reading).columns;
  }

  at(row: number, reading: ReadingChoice): TimelineEvent {
    const event = this.#sorted(reading).events[row];
    if (!event) throw new RangeError(`no row ${row}`);
    return event;
  }

  find(id: string): TimelineEvent | null {
    this.#byId ??= new Map(this.#stated.events.map((event) => [event.id, event]));
    return this.#byId.get(id) ?? null;
  }

  search(query: string, reading: ReadingChoice): FoundRows | null {
    if (queryWords(query).length === 0) return null;
    this.#words ??= this.#readWords();
    const found = this.#words.find(query);
    if (found === null) return null;
    const { order } = this.#sorted(reading);
    return { reading, rows: Uint8Array.from(order, (at) => found[at] ?? 0) };
  }

  #readWords(): WordIndex {
    const builder = new WordIndexBuilder();
    for (const event of this.#given) {
      const actors = claimantsOf(event).map(({ actor }) => actor);
      builder.add(searchText(event, actors, this.#gazetteer));
    }
    return builder.finish();
  }
}

function sorted(
  events: readonly TimelineEvent[],
  reading: ReadingChoice,
  gazetteer: Gazetteer,
): Sorted {
  const { columns, order } = sortColumns(rawColumns(events, reading, gazetteer));
  return { columns, order, events: Array.from(order, (row) => events[row] as TimelineEvent) };
}
