/** Text search over titles, quotes, places and actors that forgives typos and Arabic spelling variants. */
import type { ActorId } from '../gazetteer/actors';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Dataset } from './dataset';
import type { EventId, TimelineEvent } from '../event/event';
import { type WordIndex, WordIndexBuilder } from './word-index';

/** All that a search looks through of one event. */
export function searchText(
  event: TimelineEvent,
  claimants: readonly ActorId[],
  gazetteer: Gazetteer,
): string {
  const lines = Object.values(event.title);
  for (const quote of event.quotes) lines.push(quote.exact);
  for (const { quote } of event.claims) lines.push(quote.exact);
  const names = [
    ...event.places.map(({ place }) => gazetteer.place(place)),
    ...claimants.map((actor) => gazetteer.actor(actor)),
  ];
  for (const { name, variants } of names) lines.push(...Object.values(name), ...variants);
  return lines.join('\n');
}

/** Finds events by words; every word has to be found, the last one may be unfinished. */
export class EventSearch {
  readonly #events: readonly TimelineEvent[];
  readonly #index: WordIndex;

  constructor(dataset: Dataset) {
    this.#events = dataset.events;
    const builder = new WordIndexBuilder();
    for (const event of dataset.events) {
      const claimants = dataset.claimants(event.id).map(({ actor }) => actor);
      builder.add(searchText(event, claimants, dataset.gazetteer));
    }
    this.#index = builder.finish();
  }

  /** Ids of the events that contain all words of the query; null for a query without words. */
  find(query: string): ReadonlySet<EventId> | null {
    const found = this.#index.find(query);
    return found && new Set(this.#events.filter((_, at) => found[at] === 1).map(({ id }) => id));
  }
}
