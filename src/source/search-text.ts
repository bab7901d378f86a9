/** All that a search looks through of one event. */
import { claimantsOf } from '../event/claims';
import type { TimelineEvent } from '../event/event';
import type { Gazetteer } from '../gazetteer/gazetteer';

/**
 * Titles, quotes and their translations, and every name of its places and claimants, each on a line of its own.
 */
export function searchText(event: TimelineEvent, gazetteer: Gazetteer): string {
  const lines = Object.values(event.title);
  for (const { exact, gloss } of [...event.quotes, ...event.claims.map(({ quote }) => quote)]) {
    lines.push(exact, ...Object.values(gloss ?? {}));
  }
  const names = [
    ...event.places.map(({ place }) => gazetteer.place(place)),
    ...claimantsOf(event).map(({ actor }) => gazetteer.actor(actor)),
  ];
  for (const { name, variants } of names) lines.push(...Object.values(name), ...variants);
  return lines.join('\n');
}
