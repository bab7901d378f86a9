/**
 * Text search over the events of a store that forgives typos and Arabic spelling variants. The words of
 * a store are collected at its first search: of few events at once, of many in slices, so that the page
 * can draw in between, unless a worker collects them already.
 */
import type { FoundEntries } from '../event/facet';
import { searchText } from './search-text';
import { queryTerms } from './search-words';
import type { EventStore } from './store/event-store';
import { type WordIndex, WordIndexBuilder } from './word-index';
import type { Gazetteer } from '../gazetteer/gazetteer';

/** Up to so many events, the words are collected at once. */
const AT_ONCE = 2000;
/** Events between two looks at the clock. */
const SLICE = 500;

/** Waits when a slice of work has taken long enough. */
export interface Pause {
  step(share: number): Promise<void>;
}

export class EventSearch {
  readonly #store: EventStore;
  readonly #gazetteer: Gazetteer;
  readonly #pause: Pause | null;
  /** The words of events that were changed or added since the others were collected. */
  #later: { readonly index: WordIndex; readonly entries: readonly number[] } | null = null;
  #collecting: Promise<WordIndex> | null = null;

  /** @param pause between slices; null: there is nothing else to do, so that all is collected at once. */
  constructor(store: EventStore, gazetteer: Gazetteer, pause: Pause | null) {
    this.#store = store;
    this.#gazetteer = gazetteer;
    this.#pause = pause;
  }

  /**
   * The events that contain all words of a query; null for a query without words. Answers at once when
   * the words have been collected, or are few.
   */
  find(query: string): FoundEntries | null | Promise<FoundEntries | null> {
    if (queryTerms(query).length === 0) return null;
    const { words, wordCount } = this.#store;
    if (!words.index && this.#pause && wordCount > AT_ONCE) {
      this.#collecting ??= words.coming ?? this.#collectInSlices(this.#pause);
      return this.#collecting.then((index) => this.#findIn((words.index = index), query));
    }
    return this.findAtOnce(query);
  }

  /** The same, without a pause. */
  findAtOnce(query: string): FoundEntries | null {
    if (queryTerms(query).length === 0) return null;
    const { words } = this.#store;
    return this.#findIn((words.index ??= this.#collect()), query);
  }

  #findIn(index: WordIndex, query: string): FoundEntries | null {
    const found = index.find(query);
    const { changed } = this.#store;
    if (!found || changed.size === 0) return found;
    this.#later ??= this.#collectLater();
    const { index: later, entries } = this.#later;
    const among = later.find(query);
    const last = entries.reduce((most, entry) => Math.max(most, entry + 1), found.length);
    const all = new Uint8Array(last);
    all.set(found);
    entries.forEach((entry, at) => (all[entry] = among?.[at] ?? 0));
    return all;
  }

  #collect(): WordIndex {
    const builder = new WordIndexBuilder();
    for (let entry = 0; entry < this.#store.wordCount; entry += 1) {
      builder.add(this.#store.text(entry));
    }
    return builder.finish();
  }

  async #collectInSlices(pause: Pause): Promise<WordIndex> {
    const { wordCount } = this.#store;
    const builder = new WordIndexBuilder();
    for (let entry = 0; entry < wordCount; entry += 1) {
      builder.add(this.#store.text(entry));
      if (entry % SLICE === SLICE - 1) await pause.step(entry / wordCount);
    }
    return builder.finish();
  }

  #collectLater(): { readonly index: WordIndex; readonly entries: readonly number[] } {
    const builder = new WordIndexBuilder();
    for (const event of this.#store.changed.values()) {
      builder.add(searchText(event, this.#gazetteer));
    }
    return { index: builder.finish(), entries: [...this.#store.changed.keys()] };
  }
}
