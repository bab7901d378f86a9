/**
 * The store of any number of events: columns for what is drawn, filtered and counted, and each event
 * whole when it is asked for.
 */
import type { ArticleId } from '../../article/article';
import type { EventId, ReadingChoice, TimelineEvent } from '../../event/event';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Columns } from '../columns/columns';
import { type SortedColumns, sortColumns } from '../columns/sort';
import { drawnOf } from './drawn-of';
import { type Rows, editRows } from './edit-rows';
import type { CollectedWords, Edits, EventStore, Ghosts } from './event-store';
import { hashOf } from './id-table';
import { type ReadEvents, type SortedBoth, withOtherDates } from './row-writer';

/** Events that are kept once they were built: several screens full. */
const KEPT = 4000;

const NO_GHOSTS: Ghosts = {
  rows: new Uint32Array(),
  start: new Float64Array(),
  end: new Float64Array(),
};

/** Where whole events come from, by their index in the list that was given. */
export interface EventSource {
  event(index: number): TimelineEvent;
  /** What a search looks through in it. */
  text(index: number): string;
  /** Ids of the events to which it says that it is related. */
  related(index: number): readonly string[];
}

export interface StoreContents {
  readonly gazetteer: Gazetteer;
  readonly read: ReadEvents;
  readonly source: EventSource;
  /** The rows in order, where they were sorted already. */
  readonly sorted?: SortedBoth;
}

/** The rows as they are now, after edits or without any. */
interface OwnRows extends Rows {
  /** Added and changed events, by entry. */
  readonly put: ReadonlyMap<number, TimelineEvent>;
  readonly removed: ReadonlySet<number>;
}

function rowsOf({ read, sorted }: StoreContents): OwnRows {
  return {
    raw: read.raw,
    assessed: read.assessed,
    sorted: { ...sorted },
    put: new Map(),
    removed: new Set(),
  };
}

/** Where a number stands in a list. */
function* placesOf(list: Uint32Array, wanted: number): Generator<number> {
  for (let at = list.indexOf(wanted); at >= 0; at = list.indexOf(wanted, at + 1)) yield at;
}

export class ColumnStore implements EventStore {
  readonly words: CollectedWords;
  readonly #contents: StoreContents;
  readonly #rows: OwnRows;
  readonly #ghosts: Partial<Record<ReadingChoice, Ghosts>> = {};
  readonly #built = new Map<number, TimelineEvent>();

  /** @param edited what a store before this one was changed to. */
  constructor(
    contents: StoreContents,
    edited: { readonly rows: OwnRows; readonly words: CollectedWords } | null = null,
  ) {
    this.#contents = contents;
    this.#rows = edited?.rows ?? rowsOf(contents);
    this.words = edited?.words ?? { index: null, coming: null };
  }

  get count(): number {
    return this.#by('stated').order.length;
  }

  get wordCount(): number {
    return this.#contents.read.indices.length;
  }

  get changed(): ReadonlyMap<number, TimelineEvent> {
    return this.#rows.put;
  }

  #by(reading: ReadingChoice): SortedColumns {
    const { raw, assessed, sorted } = this.#rows;
    if (reading === 'stated') return (sorted.stated ??= sortColumns(raw));
    return (sorted.assessed ??=
      assessed.indices.length === 0
        ? this.#by('stated')
        : sortColumns(withOtherDates(raw, assessed)));
  }

  columns(reading: ReadingChoice): Columns {
    return this.#by(reading).columns;
  }

  entries(reading: ReadingChoice): Uint32Array {
    return this.#by(reading).order;
  }

  at(row: number, reading: ReadingChoice): TimelineEvent {
    const entry = this.#by(reading).order[row];
    if (entry === undefined) throw new RangeError(`no row ${row}`);
    return this.entry(entry);
  }

  entry(entry: number): TimelineEvent {
    const known = this.#rows.put.get(entry) ?? this.#built.get(entry);
    if (known) return known;
    const { source, read } = this.#contents;
    const index = read.indices[entry];
    if (index === undefined) throw new RangeError(`no entry ${entry}`);
    const event = source.event(index);
    if (this.#built.size >= KEPT) this.#built.clear();
    this.#built.set(entry, event);
    return event;
  }

  text(entry: number): string {
    const { source, read } = this.#contents;
    return source.text(read.indices[entry] as number);
  }

  entryOf(id: string): number | null {
    const { put, removed } = this.#rows;
    for (const [entry, event] of put) if (event.id === id) return entry;
    for (const at of placesOf(this.#contents.read.hashes, hashOf(id))) {
      if (!removed.has(at) && this.entry(at).id === id) return at;
    }
    return null;
  }

  find(id: string): TimelineEvent | null {
    const entry = this.entryOf(id);
    return entry === null ? null : this.entry(entry);
  }

  /** Of entries as they came, those that are as they were, with those of `put` that pass. */
  #withPut(
    entries: Iterable<number>,
    passes: (event: TimelineEvent) => boolean,
  ): readonly TimelineEvent[] {
    const { put, removed } = this.#rows;
    const own = [...entries].filter((entry) => !put.has(entry) && !removed.has(entry));
    const others = [...put].filter(([, event]) => passes(event)).map(([entry]) => entry);
    return [...own, ...others].sort((a, b) => a - b).map((entry) => this.entry(entry));
  }

  relatedTo(id: EventId): readonly TimelineEvent[] {
    const { read, source } = this.#contents;
    const { rows, hashes } = read.related;
    const named = [...placesOf(hashes, hashOf(id))].map((at) => rows[at] as number);
    const saying = [...new Set(named)].filter((entry) =>
      source.related(read.indices[entry] as number).includes(id),
    );
    return this.#withPut(saying, ({ relations }) => relations.some(({ event }) => event === id));
  }

  countedFrom(article: ArticleId): readonly TimelineEvent[] {
    const { counted } = this.#contents.read;
    const all = this.#withPut(counted, (event) => drawnOf(event).isCounted);
    return all.filter((event) => event.article === article);
  }

  ghosts(reading: ReadingChoice): Ghosts {
    const { raw, assessed } = this.#rows;
    const { indices } = assessed;
    if (indices.length === 0) return NO_GHOSTS;
    const known = this.#ghosts[reading];
    if (known) return known;
    const rowOf = new Map<number, number>([...indices].map((entry) => [entry, 0]));
    this.#by(reading).order.forEach((entry, row) => {
      if (rowOf.has(entry)) rowOf.set(entry, row);
    });
    const isStated = reading === 'stated';
    const statedOf = (all: Float64Array): Float64Array =>
      Float64Array.from(indices, (entry) => all[entry] as number);
    return (this.#ghosts[reading] = {
      rows: Uint32Array.from(indices, (entry) => rowOf.get(entry) as number),
      start: isStated ? assessed.start : statedOf(raw.start),
      end: isStated ? assessed.end : statedOf(raw.end),
    });
  }

  edited({ put: events, removed: ids = [] }: Edits): ColumnStore {
    const { gazetteer } = this.#contents;
    const put = new Map(this.#rows.put);
    const removed = new Set(this.#rows.removed);
    const gone = new Map<number, TimelineEvent>();
    for (const id of ids) {
      const entry = this.entryOf(id);
      if (entry === null) continue;
      gone.set(entry, this.entry(entry));
      put.delete(entry);
      removed.add(entry);
    }
    const come = new Map<number, TimelineEvent>();
    let next = this.#rows.raw.start.length;
    for (const event of new Map(events.map((one) => [one.id, one])).values()) {
      const before = this.entryOf(event.id);
      const entry = before !== null && !gone.has(before) ? before : next++;
      if (entry === before) gone.set(entry, this.entry(entry));
      come.set(entry, event);
      put.set(entry, event);
    }
    const by = { stated: this.#by('stated'), assessed: this.#by('assessed') };
    const edited = editRows({ ...this.#rows, sorted: by }, gone, come, gazetteer);
    const { words } = this;
    return new ColumnStore(this.#contents, {
      rows: { ...edited, put, removed },
      words,
    });
  }
}
