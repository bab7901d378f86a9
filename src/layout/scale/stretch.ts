/** The extent of an event's date, as a time range to show. */
import {
  type ReadingChoice,
  type TimelineEvent,
  ghostReading,
  leadingReading,
} from '../../event/event';
import { eventZone } from '../../event/event-zone';
import type { Bounds } from '../../time/bounds';
import { extentOf } from '../../time/bounds';
import { type Distance, distanceBetween } from '../../time/distance';
import { edtf } from '../../time/edtf/parse';
import { readingExtent } from '../lanes/arrange';
import type { Viewport } from './time-scale';

/** By the leading date, or by the other where that has none; null when neither has. */
export function stretchOf(event: TimelineEvent, reading: ReadingChoice): Viewport | null {
  const extent =
    readingExtent(leadingReading(event, reading), event) ??
    readingExtent(ghostReading(event, reading), event);
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
  const value = leadingReading(event, reading).edtf;
  const segments =
    value === null ? undefined : extentOf(edtf(value), null, eventZone(event))?.segments;
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
  const approximate = [a, b].some((event) => {
    const value = leadingReading(event, reading).edtf;
    return value !== null && /[~%]/.test(value);
  });
  return from && to ? distanceBetween(from, to, approximate) : null;
}
