/**
 * The years that can be drawn, and what of a date lies in them. EDTF can say more: a date beyond is
 * read, spoken and listed, and the timeline says how many such dates it leaves out.
 */
import { type Bounds, type Extent, type Segment, boundsOf, extentOf } from './bounds';
import { type Instant, civilDay, startOfDay } from './civil';
import type { Edtf } from './edtf/date';
import type { Zone } from './zone';

/** Astronomical: the year 0 is 1 BC. */
export const FIRST_YEAR = -9999;
export const LAST_YEAR = 9999;

/** The first instant that can be drawn, and the first one after. */
export const TIME_FLOOR: Instant = startOfDay(civilDay(FIRST_YEAR, 1, 1));
export const TIME_CEILING: Instant = startOfDay(civilDay(LAST_YEAR + 1, 1, 1));

/** Of a segment that is open on one side, the other is all that can be drawn. */
function reaches({ earliest, latest }: Segment): boolean {
  if (earliest === null) return latest !== null && latest > TIME_FLOOR && latest <= TIME_CEILING;
  if (latest === null) return earliest >= TIME_FLOOR && earliest < TIME_CEILING;
  return earliest < TIME_CEILING && latest > TIME_FLOOR;
}

const isCut = ({ earliest, latest }: Segment): boolean =>
  (earliest !== null && earliest < TIME_FLOOR) || (latest !== null && latest > TIME_CEILING);

/** A side that lies beyond is not known to the drawing, and so is open. */
function cut(segment: Segment): Segment {
  const { earliest, latest } = segment;
  const isBefore = earliest !== null && earliest < TIME_FLOOR;
  const isAfter = latest !== null && latest > TIME_CEILING;
  return {
    earliest: isBefore ? TIME_FLOOR : earliest,
    latest: isAfter ? TIME_CEILING : latest,
    softStart: segment.softStart || isBefore,
    softEnd: segment.softEnd || isAfter,
  };
}

/** The part of an extent that can be drawn; null when all of it lies beyond. */
export function drawable(extent: Extent): Extent | null {
  if (extent.segments.every((segment) => reaches(segment) && !isCut(segment))) return extent;
  const segments = extent.segments.filter(reaches).map(cut);
  return segments.length > 0 ? { ...extent, segments } : null;
}

/** The bounds of a value as far as they can be drawn; null when nothing of it can. */
export function drawableBounds(value: Edtf, zone?: Zone): Bounds | null {
  const extent = extentOf(value, null, zone);
  if (!extent || !drawable(extent)) return null;
  const { earliest, latest } = boundsOf(value, zone);
  const within = (instant: Instant | null): Instant | null =>
    instant === null ? null : (Math.min(TIME_CEILING, Math.max(TIME_FLOOR, instant)) as Instant);
  return { earliest: within(earliest), latest: within(latest) };
}

/** Whether an instant that a date begins or ends with can be shown. */
export const isShowable = (instant: Instant): boolean =>
  instant >= TIME_FLOOR && instant <= TIME_CEILING;
