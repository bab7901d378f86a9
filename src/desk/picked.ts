/** Of the events that are picked by hand, those that the filters let through. */
import type { EventId, TimelineEvent } from '../event/event';
import type { Desk } from './desk.svelte';

/** The selected events that are shown, in an order that does not reveal the order of selection. */
export function pickedEvents(desk: Desk, picks: readonly EventId[]): readonly TimelineEvent[] {
  return desk.dataset.index.among(picks, desk.filters);
}
