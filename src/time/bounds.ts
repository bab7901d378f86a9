/** What a date can mean on the clock: its earliest and latest instants, and how to draw it. */
import {
  CIVIL_OFFSET_HOURS,
  type Instant,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  civilDay,
  startOfDay,
} from './civil';
import type { Edtf, EdtfDate, EdtfEnd, EdtfMember } from './edtf/date';

/** Half-open: `earliest` is the first instant, `latest` the first one after. Null = not bounded. */
export interface Bounds {
  readonly earliest: Instant | null;
  readonly latest: Instant | null;
}

/** A part of the day as a text names it. */
export type PartOfDay =
  'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight';

export const PARTS_OF_DAY: readonly PartOfDay[] = [
  'dawn',
  'morning',
  'noon',
  'afternoon',
  'evening',
  'night',
  'midnight',
];

/**
 * Hours (from the start of the day) inside which a part of day is drawn, with soft edges. A reading
 * aid: the value of the reading stays the whole day. Night and midnight run into the next day. The
 * windows are those of TimeML annotation practice, widened so that seasons do not matter.
 */
export const PART_OF_DAY_HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  dawn: [3, 7],
  morning: [6, 12],
  noon: [11, 14],
  afternoon: [12, 18],
  evening: [16, 22],
  night: [18, 30],
  midnight: [23, 25],
};

const UNBOUNDED: Bounds = { earliest: null, latest: null };

function dayInstant(year: number, month: number, day: number): Instant {
  return startOfDay(civilDay(year, month, day));
}

/** First month and length in months of an ISO 8601-2 sub-year group. Winter runs into the next year. */
function groupMonths(group: number): readonly [first: number, length: number] {
  if (group <= 24) return [3 + (group - 21) * 3, 3];
  if (group <= 36) return [1 + (group - 33) * 3, 3];
  if (group <= 39) return [1 + (group - 37) * 4, 4];
  return [1 + (group - 40) * 6, 6];
}

/** Bounds of one date. A date without a year is not bounded. */
export function dateBounds(date: EdtfDate): Bounds {
  if (date.year === 'XXXX') return UNBOUNDED;
  const first = Number(date.year.replaceAll('X', '0'));
  const last = Number(date.year.replaceAll('X', '9'));
  const { month, day } = date;
  if (first !== last) {
    return { earliest: dayInstant(first, 1, 1), latest: dayInstant(last + 1, 1, 1) };
  }
  if (date.group !== null) {
    const [from, length] = groupMonths(date.group);
    return { earliest: dayInstant(first, from, 1), latest: dayInstant(first, from + length, 1) };
  }
  if (typeof month !== 'number') {
    return { earliest: dayInstant(first, 1, 1), latest: dayInstant(first + 1, 1, 1) };
  }
  if (typeof day !== 'number') {
    return { earliest: dayInstant(first, month, 1), latest: dayInstant(first, month + 1, 1) };
  }
  const start = dayInstant(first, month, day);
  if (date.hour === null) return { earliest: start, latest: (start + MS_PER_DAY) as Instant };
  const shift =
    date.offsetMinutes === null
      ? 0
      : CIVIL_OFFSET_HOURS * MS_PER_HOUR - date.offsetMinutes * MS_PER_MINUTE;
  const earliest = (start +
    date.hour * MS_PER_HOUR +
    (date.minute ?? 0) * MS_PER_MINUTE +
    shift) as Instant;
  const length = date.minute === null ? MS_PER_HOUR : MS_PER_MINUTE;
  return { earliest, latest: (earliest + length) as Instant };
}

function endBounds(end: EdtfEnd): Bounds {
  return typeof end === 'string' ? UNBOUNDED : dateBounds(end);
}

function memberBounds(member: EdtfMember): Bounds {
  if (member.kind === 'date') return dateBounds(member);
  return {
    earliest: member.from ? dateBounds(member.from).earliest : null,
    latest: member.to ? dateBounds(member.to).latest : null,
  };
}

/** The earliest and the latest instant that a value allows. */
export function boundsOf(value: Edtf): Bounds {
  switch (value.kind) {
    case 'date':
      return dateBounds(value);
    case 'interval':
      return { earliest: endBounds(value.start).earliest, latest: endBounds(value.end).latest };
    case 'oneOf':
    case 'allOf': {
      const all = value.members.map(memberBounds);
      const starts = all.map((bounds) => bounds.earliest);
      const ends = all.map((bounds) => bounds.latest);
      return {
        earliest: starts.includes(null) ? null : (Math.min(...(starts as number[])) as Instant),
        latest: ends.includes(null) ? null : (Math.max(...(ends as number[])) as Instant),
      };
    }
  }
}

/** How sure a reading is: what texture and outline say on the timeline. */
export type Certainty = 'exact' | 'about' | 'doubted' | 'oneOf';

/** One stretch on the time axis. An open side has no known end and is drawn fading out. */
export interface Segment extends Bounds {
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

/** A date reading as the timeline draws it. */
export interface Extent {
  /** One stretch, or one for each alternative. At least one side of each is bounded. */
  readonly segments: readonly Segment[];
  readonly certainty: Certainty;
  /** True when the event fills its stretch (an interval); false when it lies somewhere inside. */
  readonly lasting: boolean;
}

function certaintyOf(dates: readonly EdtfDate[]): Certainty {
  if (dates.some((date) => date.uncertain)) return 'doubted';
  return dates.some((date) => date.approximate) ? 'about' : 'exact';
}

function segmentOf(bounds: Bounds, softStart: boolean, softEnd: boolean): Segment {
  return { ...bounds, softStart, softEnd };
}

function partSegment(date: EdtfDate, part: PartOfDay): Segment | null {
  const bounds = dateBounds(date);
  if (bounds.earliest === null || bounds.latest === null) return null;
  // A day of an unknown month or year has no morning that could be drawn.
  if (date.granularity !== 'day' || bounds.latest - bounds.earliest !== MS_PER_DAY) return null;
  const [from, to] = PART_OF_DAY_HOURS[part];
  return segmentOf(
    {
      earliest: (bounds.earliest + from * MS_PER_HOUR) as Instant,
      latest: (bounds.earliest + to * MS_PER_HOUR) as Instant,
    },
    true,
    true,
  );
}

/**
 * "About the 13th" may be the 12th: half the named unit is added on each side. Only the drawing is
 * widened; `boundsOf` keeps to what EDTF says.
 */
function widened({ earliest, latest }: Bounds): Bounds {
  if (earliest === null || latest === null) return { earliest, latest };
  const half = (latest - earliest) / 2;
  return { earliest: (earliest - half) as Instant, latest: (latest + half) as Instant };
}

function dateSegment(date: EdtfDate): Segment {
  const bounds = date.approximate ? widened(dateBounds(date)) : dateBounds(date);
  return segmentOf(bounds, date.approximate, date.approximate);
}

function memberSegment(member: EdtfMember): Segment {
  if (member.kind === 'date') return dateSegment(member);
  const bounds = memberBounds(member);
  return segmentOf(
    bounds,
    bounds.earliest === null || member.from?.approximate === true,
    bounds.latest === null || member.to?.approximate === true,
  );
}

function datesOf(member: EdtfMember): EdtfDate[] {
  if (member.kind === 'date') return [member];
  return [member.from, member.to].filter((date) => date !== null);
}

/**
 * How to draw a value, or null when it has no place on the axis (a date without a year).
 * `part` narrows a single day to a part of it, softly.
 */
export function extentOf(value: Edtf, part: PartOfDay | null = null): Extent | null {
  switch (value.kind) {
    case 'date': {
      const segment = (part && partSegment(value, part)) ?? dateSegment(value);
      if (segment.earliest === null) return null;
      return { segments: [segment], certainty: certaintyOf([value]), lasting: false };
    }
    case 'interval': {
      const bounds = boundsOf(value);
      if (bounds.earliest === null && bounds.latest === null) return null;
      const ends = [value.start, value.end];
      const soft = ends.map((end) => typeof end !== 'string' && end.approximate);
      return {
        segments: [
          segmentOf(
            bounds,
            bounds.earliest === null || soft[0] === true,
            bounds.latest === null || soft[1] === true,
          ),
        ],
        certainty: certaintyOf(ends.filter((end) => typeof end !== 'string')),
        lasting: true,
      };
    }
    case 'oneOf':
    case 'allOf': {
      const segments = value.members
        .map(memberSegment)
        .filter((segment) => segment.earliest !== null || segment.latest !== null);
      if (segments.length === 0) return null;
      const certainty =
        value.kind === 'oneOf' ? 'oneOf' : certaintyOf(value.members.flatMap(datesOf));
      return { segments, certainty, lasting: false };
    }
  }
}
