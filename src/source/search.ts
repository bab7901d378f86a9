/** Text search over titles, quotes, places and actors that ignores Arabic spelling variants. */
import MiniSearch from 'minisearch';
import { foldKey } from '../article/orthography';
import type { ActorId } from '../gazetteer/actors';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Dataset } from './dataset';
import type { EventId, TimelineEvent } from '../event/event';

/** Letters and digits of any script form words; everything else separates words. */
const WORD = /[\p{L}\p{N}]+/gu;

/** Proclitics that a reader may or may not type before an Arabic word; the longest first. */
const PROCLITICS = ['وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال'];

/** One-letter proclitics: "and", "so", "with", "for", "as", also before digits (`لـ40`). */
const LETTER_PROCLITIC = /^[وفبلك](?=\p{L}{3}|\p{N})/u;

/** Arabic words shorter than this keep an apparent proclitic: it is part of the word. */
const SHORTEST_STEM = 3;

function withoutArticle(word: string): string {
  const found = PROCLITICS.find(
    (proclitic) => word.startsWith(proclitic) && word.length - proclitic.length >= SHORTEST_STEM,
  );
  return found ? word.slice(found.length) : word;
}

/** Splits after folding, so that `قاعـ.ـدة` and diacritics do not cut a word in two. */
function tokenize(text: string): string[] {
  return [...foldKey(text).matchAll(WORD)].map(([word]) => word.toLowerCase());
}

/** A word as written, so that it is found while it is being typed, and without its proclitics. */
function formsOf(word: string): string[] {
  const bare = word.replace(LETTER_PROCLITIC, '');
  return [...new Set([word, withoutArticle(word), bare, withoutArticle(bare)])];
}

/** All that a search looks through of one event. */
export function searchText(
  event: TimelineEvent,
  claimants: readonly ActorId[],
  gazetteer: Gazetteer,
): string {
  return [
    ...Object.values(event.title),
    ...event.quotes.map((quote) => quote.exact),
    ...event.claims.map((claim) => claim.quote.exact),
    ...event.places.flatMap(({ place }) => {
      const { name, variants } = gazetteer.place(place);
      return [...Object.values(name), ...variants];
    }),
    ...claimants.flatMap((actor) => {
      const { name, variants } = gazetteer.actor(actor);
      return [...Object.values(name), ...variants];
    }),
  ].join('\n');
}

/** The folded words of a text in all their forms, each after a space, for a plain look-up. */
export function wordLine(text: string): string {
  return ` ${tokenize(text).flatMap(formsOf).join(' ')}`;
}

/** The folded words of a query; empty when it has none. */
export function queryWords(query: string): string[] {
  return tokenize(query).map(withoutArticle);
}

/** Finds events by words; every word has to be found, the last one may be unfinished. */
export class EventSearch {
  readonly #index: MiniSearch;

  constructor(dataset: Dataset) {
    this.#index = new MiniSearch({
      fields: ['text'],
      tokenize,
      processTerm: formsOf,
      searchOptions: {
        processTerm: withoutArticle,
        prefix: true,
        combineWith: 'AND',
        fuzzy: (term) => (term.length > 5 ? 1 : 0),
      },
    });
    this.#index.addAll(
      dataset.events.map((event) => ({
        id: event.id,
        text: searchText(
          event,
          dataset.claimants(event.id).map(({ actor }) => actor),
          dataset.gazetteer,
        ),
      })),
    );
  }

  /** Ids of the events that contain all words of the query; null for a query without words. */
  find(query: string): ReadonlySet<EventId> | null {
    if (tokenize(query).length === 0) return null;
    return new Set(this.#index.search(query).map((result) => result.id as EventId));
  }
}
