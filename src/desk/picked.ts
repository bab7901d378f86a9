/** Of the events that are picked by hand, those that the filters let through. */
import type { EventId, TimelineEvent } from '../event/event';
import { EventList } from '../source/event-list';
import { passesFilters } from '../source/filter';
import type { Desk } from './desk.svelte';

/** The selected events that are shown, in an order that does not reveal the order of selection. */
export function pickedEvents(desk: Desk, picks: readonly EventId[]): readonly TimelineEvent[] {
  const { dataset, filters } = desk;
  if (!dataset.index) return desk.events.filter(({ id }) => picks.includes(id));
  // In a large dataset the search finds rows; here there are few events, and they are searched
  // directly.
  const passing = [...picks]
    .sort()
    .map((id) => dataset.event(id))
    .filter((event) => passesFilters(dataset, event, filters));
  const list = new EventList(passing, dataset.gazetteer);
  const found = list.search(desk.query, desk.reading);
  return passing
    .map((_, row) => list.at(row, desk.reading))
    .filter((_, row) => found === null || found.rows[row] === 1);
}
