/** What bounds an event that has no date. */
import { extentOf } from '../time/bounds';
import type { Instant } from '../time/civil';
import { type ReadingChoice, type TimelineEvent, leadingReading } from './event';

/** What an event without a date is known to come after and before; null on a side that is open. */
export interface Limits {
  readonly after: Instant | null;
  readonly before: Instant | null;
}

/** The limits of an event whose leading date is missing; null where it has a date, or no limit is known. */
export function limitsOf(event: TimelineEvent, reading: ReadingChoice): Limits | null {
  const { date, after, before, zone } = leadingReading(event, reading);
  if (date !== null) return null;
  const last = after && (extentOf(after.value, null, zone)?.segments.at(-1)?.latest ?? null);
  const first = before && (extentOf(before.value, null, zone)?.segments[0]?.earliest ?? null);
  return last === null && first === null ? null : { after: last, before: first };
}
