/** What stepping says where the sources give no order: it has one, since it goes from event to event. */
import type { Desk } from '../../../desk/desk.svelte';
import { isOrderGiven } from '../../../event/order';
import type { Stop } from '../../../layout/walk/stop';
import { timelineMessages } from '../../../words/timeline';
import type { Screen } from '../../frame/screen.svelte';

/** @param first the stop that the step treats as the earlier one. */
export function tellOrder(
  desk: Desk,
  screen: Screen,
  first: Stop | null,
  second: Stop | null,
): void {
  if (!first?.event || !second?.event || first.event === second.event) return;
  if (!desk.dataset.hasEvent(first.event) || !desk.dataset.hasEvent(second.event)) return;
  const [earlier, later] = [desk.dataset.event(first.event), desk.dataset.event(second.event)];
  if (!isOrderGiven(earlier, later, desk.reading))
    screen.say(timelineMessages(desk.language).unordered);
}
