/** What holds the events: rows of columns for all of them, and one whole event at a time. */
import type { ArticleId } from '../../article/article';
import type { EventId, ReadingChoice, TimelineEvent } from '../../event/event';
import type { Columns } from '../columns/columns';
import type { WordIndex } from '../word-index';

/** Where the other reading puts the events of which somebody assessed the date. */
export interface Ghosts {
  /** Rows by the reading that leads. */
  readonly rows: Uint32Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** The words of the events, once they have been collected; edits of a store share them. */
export interface CollectedWords {
  /** By entry, without what was changed or added since. */
  index: WordIndex | null;
  /** From a worker that is collecting them; null when nobody else does. */
  coming: Promise<WordIndex> | null;
}

/** Single events that are added, changed or removed. */
export interface Edits {
  /** Added, or put instead of the event with the same id. */
  readonly put: readonly TimelineEvent[];
  readonly removed?: readonly EventId[];
}

/**
 * An event's *entry* is its number in the order in which the events came. It stays the same whatever
 * the rows are sorted by; an added event gets the next one.
 */
export interface EventStore {
  readonly count: number;
  /** The columns sorted by the given reading. */
  columns(reading: ReadingChoice): Columns;
  /** The event of a row of those columns. */
  at(row: number, reading: ReadingChoice): TimelineEvent;
  /** Null when there is no such event. */
  find(id: string): TimelineEvent | null;
  /** The entry of each row of those columns. */
  entries(reading: ReadingChoice): Uint32Array;
  /** The event of an entry. */
  entry(entry: number): TimelineEvent;
  /** Null when there is no such event. */
  entryOf(id: string): number | null;
  /** The events that say that they are related to one, in entry order. */
  relatedTo(id: EventId): readonly TimelineEvent[];
  ghosts(reading: ReadingChoice): Ghosts;
  /** The events of an article whose dates, or bounds, may depend on the day it was published. */
  countedFrom(article: ArticleId): readonly TimelineEvent[];
  /** The same events but for some; this store stays as it is. */
  edited(edits: Edits): EventStore;
  readonly words: CollectedWords;
  /** How many entries the collected words are of. */
  readonly wordCount: number;
  /** What a search looks through in the event of an entry below `wordCount`, as it came. */
  text(entry: number): string;
  /** The events that were added or changed since the words are collected, by entry. */
  readonly changed: ReadonlyMap<number, TimelineEvent>;
}
