/** The figure's numbers: events in chronological order, then undated ones. */
import type { EventId, ReadingChoice, TimelineEvent } from '../../event/event';
import { leadingReading } from '../../event/event';
import { isOrderGiven } from '../../event/order';
import type { Arrangement } from '../../layout/lanes/arrange';
import type { Viewport } from '../../layout/scale/time-scale';
import { boundsOf } from '../../time/bounds';
import type { Instant } from '../../time/civil';
import { drawableBounds } from '../../time/limits';

/** First instant that the leading reading allows, and the last one as a tie-breaker. */
function timeOf(event: TimelineEvent, reading: ReadingChoice): readonly [number, number] | null {
  const { drawn: extent } = leadingReading(event, reading);
  if (!extent) return null;
  const first = Math.min(...extent.segments.map((s) => s.earliest ?? (s.latest as number)));
  const last = Math.max(...extent.segments.map((s) => s.latest ?? (s.earliest as number)));
  return [first, last];
}

/** Dated events by their first possible instant; equals stay in the order of their entry. */
export function dated(
  events: readonly TimelineEvent[],
  reading: ReadingChoice,
): readonly TimelineEvent[] {
  return events
    .map((event) => ({ event, time: timeOf(event, reading) }))
    .filter((entry): entry is typeof entry & { time: readonly [number, number] } => !!entry.time)
    .sort((a, b) => a.time[0] - b.time[0] || a.time[1] - b.time[1])
    .map(({ event }) => event);
}

/**
 * Undated events that may fall in the range: an event known to be before its start or after its end
 * has no place in a figure of the range.
 */
export function undatedIn(
  arrangement: Arrangement,
  range: Viewport | null,
): readonly TimelineEvent[] {
  if (!range) return arrangement.undated;
  return arrangement.undated.filter((event) => {
    const { stated } = event;
    const { zone } = stated;
    const latest = stated.before ? boundsOf(stated.before.value, zone).earliest : null;
    const earliest = stated.after ? boundsOf(stated.after.value, zone).latest : null;
    return (latest ?? range.to) > range.from && (earliest ?? range.from) < range.to;
  });
}

/** Events of a chronological list that no source orders after the one before them. */
export function unorderedIn(
  inTime: readonly TimelineEvent[],
  reading: ReadingChoice,
): ReadonlySet<EventId> {
  return new Set(
    inTime
      .filter((event, index) => {
        const previous = inTime[index - 1];
        return previous && !isOrderGiven(previous, event, reading);
      })
      .map(({ id }) => id),
  );
}

/** Numbers from 1. */
export function numbered(events: readonly TimelineEvent[]): ReadonlyMap<EventId, number> {
  return new Map(events.map((event, index) => [event.id, index + 1]));
}

/** From the first to the last instant that any reading of the events allows; null when none does. */
export function namedRange(events: readonly TimelineEvent[]): Viewport | null {
  const bounds = events
    .flatMap((event) => [event.stated, event.assessed].map((reading) => ({ event, reading })))
    .flatMap(({ reading }) => {
      const drawn = reading?.date ? drawableBounds(reading.date.value, reading.zone) : null;
      return drawn ? [drawn] : [];
    });
  const known = bounds
    .flatMap(({ earliest, latest }) => [earliest ?? latest, latest ?? earliest])
    .filter((instant) => instant !== null);
  if (known.length === 0) return null;
  return { from: Math.min(...known) as Instant, to: Math.max(...known) as Instant };
}
