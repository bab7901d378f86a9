/** All that a search looks through of one event. */
import { claimantsOf } from '../event/claims';
import type { TimelineEvent } from '../event/event';
import type { Gazetteer } from '../gazetteer/gazetteer';

/** Titles, quotes, and every name of its places and claimants, each on a line of its own. */
export function searchText(event: TimelineEvent, gazetteer: Gazetteer): string {
  const lines = Object.values(event.title);
  for (const quote of event.quotes) lines.push(quote.exact);
  for (const { quote } of event.claims) lines.push(quote.exact);
  const names = [
    ...event.places.map(({ place }) => gazetteer.place(place)),
    ...claimantsOf(event).map(({ actor }) => gazetteer.actor(actor)),
  ];
  for (const { name, variants } of names) lines.push(...Object.values(name), ...variants);
  return lines.join('\n');
}
