/**
 * The store of given events: columns for what is drawn, filtered and counted, and each event whole when it
 * is opened. An event of which something else is wrong stays where it is, and says so.
 */
import * as v from 'valibot';
import type { Article, ArticleId } from '../../article/article';
import { readEvent, quoteIn } from '../../event/codec/read';
import { faultOf, wordsOf } from '../../event/codec/fields';
import { lenientEvent } from '../../event/codec/schema';
import type { EventId, ReadingChoice, TimelineEvent } from '../../event/event';
import { type FoundRows, NONE } from '../../event/facet';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Columns } from '../columns/columns';
import { type SortedColumns, sortColumns } from '../columns/sort';
import type { WordIndex } from '../word-index';
import { queryWords } from '../search-words';
import { givenWords } from './given-words';
import type { EventStore, Ghosts } from '../event-index';
import type { GivenEvents } from './given';
import { type ReadGiven, hashOf, otherDates, withOtherDates } from './read-given';

/** Events that are kept once they were built: several screens full. */
const KEPT = 4000;

const NO_GHOSTS: Ghosts = {
  rows: new Uint32Array(),
  start: new Float64Array(),
  end: new Float64Array(),
};

type Raw = Readonly<Record<string, unknown>>;

const anyTitle = wordsOf('lenient');

/** What was accepted at a glance, without the rest. */
function plainPart(given: Raw): Raw {
  const dateOf = (reading: unknown): unknown => {
    if (typeof reading !== 'object' || reading === null) return reading;
    const { edtf, part } = reading as Raw;
    return { edtf, part };
  };
  const claims = (given.claims ?? []) as readonly Raw[];
  const { id, kind, article, date, places, means, title } = given;
  return {
    ...{ id, kind, article, date, places, means },
    title: v.is(anyTitle, title) ? title : id,
    stated: dateOf(given.stated),
    assessed: dateOf(given.assessed),
    claims: claims.map(({ role, actor, to }) => ({ role, actor, to })),
  };
}

export interface GivenContents {
  readonly articles: readonly Article[];
  readonly gazetteer: Gazetteer;
  readonly given: GivenEvents;
  readonly read: ReadGiven;
  /** The rows by their stated dates, where they were sorted already. */
  readonly sorted?: SortedColumns;
}

export class GivenStore implements EventStore {
  readonly count: number;
  readonly #contents: GivenContents;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #sorted: Record<ReadingChoice, SortedColumns | null>;
  readonly #ghosts: Partial<Record<ReadingChoice, Ghosts>> = {};
  #words: WordIndex | null = null;
  readonly #built = new Map<number, TimelineEvent>();
  /** Events instead of those that were given, by row of `read`. */
  readonly #changed: ReadonlyMap<number, TimelineEvent>;

  constructor(contents: GivenContents, changed: ReadonlyMap<number, TimelineEvent> = new Map()) {
    const { articles, read, sorted } = contents;
    this.count = read.indices.length;
    this.#contents = contents;
    this.#texts = new Map(articles.map(({ id, text }) => [id, text]));
    this.#changed = changed;
    this.#sorted = { stated: sorted ?? sortColumns(read.raw), assessed: null };
    if (read.assessed.indices.length === 0) this.#sorted.assessed = this.#sorted.stated;
  }

  #by(reading: ReadingChoice): SortedColumns {
    const { raw, assessed } = this.#contents.read;
    return (this.#sorted[reading] ??= sortColumns(withOtherDates(raw, assessed)));
  }

  columns(reading: ReadingChoice): Columns {
    return this.#by(reading).columns;
  }

  at(row: number, reading: ReadingChoice): TimelineEvent {
    const given = this.#by(reading).order[row];
    if (given === undefined) throw new RangeError(`no row ${row}`);
    return this.#event(given);
  }

  /** @param row of `read`. */
  #event(row: number): TimelineEvent {
    const known = this.#changed.get(row) ?? this.#built.get(row);
    if (known) return known;
    const event = this.#build(row);
    if (this.#built.size >= KEPT) this.#built.clear();
    this.#built.set(row, event);
    return event;
  }

  #build(row: number): TimelineEvent {
    const { given, gazetteer, read } = this.#contents;
    const json = given.at(read.indices[row] as number) as Raw;
    const whole = v.safeParse(lenientEvent, json, { abortEarly: true });
    const written = whole.success ? whole.output : v.parse(lenientEvent, plainPart(json));
    const article = written.article ?? NONE;
    const text = this.#texts.get(article) ?? '';
    const event = readEvent(written, article as ArticleId, gazetteer, (quote) =>
      quoteIn(text, quote),
    );
    if (whole.success) return event;
    const { where, reason } = faultOf(whole.issues[0]);
    return { ...event, fault: `${where}: ${reason}` };
  }

  #rowOf(id: string): number | null {
    const { hashes } = this.#contents.read;
    const hash = hashOf(id);
    for (let row = hashes.indexOf(hash); row >= 0; row = hashes.indexOf(hash, row + 1)) {
      if (this.#event(row).id === id) return row;
    }
    return null;
  }

  find(id: string): TimelineEvent | null {
    const row = this.#rowOf(id);
    return row === null ? null : this.#event(row);
  }

  relatedTo(id: EventId): readonly TimelineEvent[] {
    const rows = this.#contents.read.related.get(id) ?? [];
    return rows.map((row) => this.#event(row));
  }

  ghosts(reading: ReadingChoice): Ghosts {
    const { raw, assessed } = this.#contents.read;
    const { indices } = assessed;
    if (indices.length === 0) return NO_GHOSTS;
    const known = this.#ghosts[reading];
    if (known) return known;
    const rowOf = new Map<number, number>([...indices].map((row) => [row, 0]));
    this.#by(reading).order.forEach((given, row) => {
      if (rowOf.has(given)) rowOf.set(given, row);
    });
    const isStated = reading === 'stated';
    const statedOf = (all: Float64Array): Float64Array =>
      Float64Array.from(indices, (row) => all[row] as number);
    return (this.#ghosts[reading] = {
      rows: Uint32Array.from(indices, (row) => rowOf.get(row) as number),
      start: isStated ? assessed.start : statedOf(raw.start),
      end: isStated ? assessed.end : statedOf(raw.end),
    });
  }

  countedFrom(article: ArticleId): readonly TimelineEvent[] {
    return [...this.#contents.read.counted]
      .map((row) => this.#event(row))
      .filter((event) => event.article === article);
  }

  /** The same store with some events changed; of these, only dates may differ. */
  withChanged(events: readonly TimelineEvent[]): GivenStore {
    const changed = new Map(this.#changed);
    const dates: [number, TimelineEvent['stated']['extent']][] = [];
    for (const event of events) {
      const row = this.#rowOf(event.id);
      if (row === null) continue;
      changed.set(row, event);
      dates.push([row, event.stated.extent]);
    }
    const { read } = this.#contents;
    const raw = withOtherDates(read.raw, otherDates(dates));
    const { sorted: _old, ...contents } = this.#contents;
    const store = new GivenStore({ ...contents, read: { ...read, raw } }, changed);
    if (this.#words) store.useWords(this.#words);
    return store;
  }

  /** Takes the words that a worker has collected, so that the first search need not. */
  useWords(words: WordIndex): void {
    this.#words = words;
  }

  search(query: string, reading: ReadingChoice): FoundRows | null {
    // The words are collected only when somebody searches.
    if (queryWords(query).length === 0) return null;
    const { given, read, gazetteer } = this.#contents;
    this.#words ??= givenWords(given, read.indices, gazetteer);
    const found = this.#words.find(query);
    if (!found) return null;
    const { order } = this.#by(reading);
    return { reading, rows: Uint8Array.from(order, (row) => found[row] as number) };
  }
}
