/** When an event is, by its leading date: the stretch of time it covers, and how far two are apart. */
import { type Bounds, extentOf } from '../time/bounds';
import type { Instant } from '../time/civil';
import { type Distance, distanceBetween } from '../time/distance';
import { type ReadingChoice, type TimelineEvent, ghostReading, leadingReading } from './event';

export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** By the leading date, or by the other where that has none; null when neither has. */
export function stretchOf(event: TimelineEvent, reading: ReadingChoice): Stretch | null {
  const extent =
    leadingReading(event, reading).drawn ?? ghostReading(event, reading)?.drawn ?? null;
  const first = extent?.segments[0];
  const from = first?.earliest ?? first?.latest ?? null;
  if (!extent || from === null) return null;
  return { from, to: extent.segments.at(-1)?.latest ?? from };
}

/**
 * The extent of the leading date, for measuring. A part of the day is drawn narrower than its day
 * but does not narrow its value, so it is ignored here; "about" widens the measure as it widens the
 * drawing.
 */
function measured(event: TimelineEvent, reading: ReadingChoice): Bounds | null {
  const { date, zone } = leadingReading(event, reading);
  const segments = date && extentOf(date.value, null, zone)?.segments;
  if (!segments) return null;
  const starts = segments.map(({ earliest }) => earliest);
  const ends = segments.map(({ latest }) => latest);
  const least = starts.includes(null) ? null : Math.min(...(starts as number[]));
  const most = ends.includes(null) ? null : Math.max(...(ends as number[]));
  return { earliest: least, latest: most } as Bounds;
}

/** The time between two events by their leading dates; null if one of them has none. */
export function distanceOf(
  a: TimelineEvent,
  b: TimelineEvent,
  reading: ReadingChoice,
): Distance | null {
  const [from, to] = [measured(a, reading), measured(b, reading)];
  const isApproximate = [a, b].some((event) =>
    /[~%]/.test(leadingReading(event, reading).date?.text ?? ''),
  );
  return from && to ? distanceBetween(from, to, isApproximate) : null;
}
