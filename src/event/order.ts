/** Whether the sources order two events, by their dates or by what they say of the two. */
import type { ReadingChoice, TimelineEvent } from './event';
import { distanceOf } from './when';

/** A relation says that the second is later. */
function isToldLater(earlier: TimelineEvent, later: TimelineEvent): boolean {
  return (
    later.relations.some(
      ({ kind, event }) => event === earlier.id && (kind === 'after' || kind === 'response-to'),
    ) || earlier.relations.some(({ kind, event }) => event === later.id && kind === 'before')
  );
}

/**
 * True if a source lets the first event be listed before the second. Dates that overlap leave their order
 * open. A tally counts what it overlaps, and comes neither before nor after it.
 */
export function isOrderGiven(
  earlier: TimelineEvent,
  later: TimelineEvent,
  reading: ReadingChoice,
): boolean {
  if (earlier.kind === 'tally' || later.kind === 'tally') return true;
  const order = distanceOf(earlier, later, reading)?.order;
  return order !== 'unknown' || isToldLater(earlier, later);
}
