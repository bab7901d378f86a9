/**
 * The bounds of a date on the clock: its earliest and latest instants, and how to draw it.
 *
 * A time with an offset from UTC is brought to the clock of the place in question here, by
 * `dateBounds`, and nowhere else. Everything above it takes the place's zone, which is that of
 * Damascus where none is given; a date without an offset is the same in every zone.
 */
import {
  type CivilDay,
  type Instant,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  civilDay,
  startOfDay,
} from './civil';
import type { Edtf, EdtfDate, EdtfEnd, EdtfMember } from './edtf/date';
import { dayRuns, hasMask } from './edtf/masked';
import { approximatePart, isApproximate, isUncertain } from './edtf/qualified';
import { isEstimated, yearsOf } from './edtf/year';
import { DEFAULT_ZONE, type UtcTime, type Zone, toCivil } from './zone';

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
 * windows are those of TimeML annotation practice, widened so that seasons do not matter. Dawn and morning
 * begin with the day: of what happens at two, reports say فجر, صباح, "early on Tuesday", "the early hours".
 */
export const PART_OF_DAY_HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  dawn: [0, 7],
  morning: [0, 12],
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
  // Seasons of the northern half of the globe, then those of the southern half, where spring is in September.
  if (group <= 28) return [3 + (group - 25) * 3, 3];
  if (group <= 32) return [3 + ((group - 29 + 2) % 4) * 3, 3];
  if (group <= 36) return [1 + (group - 33) * 3, 3];
  if (group <= 39) return [1 + (group - 37) * 4, 4];
  return [1 + (group - 40) * 6, 6];
}

/** Bounds on the clock by which a date is written: UTC's if it has an offset, else its place's. */
export function writtenBounds(date: EdtfDate): Bounds {
  const years = yearsOf(date.year);
  if (years === null) return UNBOUNDED;
  const { first, last } = years;
  const { month, day } = date;
  if (date.group !== null) {
    const [from, length] = groupMonths(date.group);
    return { earliest: dayInstant(first, from, 1), latest: dayInstant(last, from + length, 1) };
  }
  if (month === null && (first !== last || !hasMask(date))) {
    return { earliest: dayInstant(first, 1, 1), latest: dayInstant(last + 1, 1, 1) };
  }
  if (hasMask(date)) {
    const runs = dayRuns(date) ?? [];
    const [from, to] = [runs[0], runs.at(-1)];
    if (!from || !to) return UNBOUNDED;
    return {
      earliest: startOfDay(from[0] as CivilDay),
      latest: startOfDay(to[1] as CivilDay),
    };
  }
  if (typeof month !== 'number') return UNBOUNDED;
  if (typeof day !== 'number') {
    return { earliest: dayInstant(first, month, 1), latest: dayInstant(first, month + 1, 1) };
  }
  const start = dayInstant(first, month, day);
  if (date.hour === null) return { earliest: start, latest: (start + MS_PER_DAY) as Instant };
  const minutes = date.hour * 60 + (date.minute ?? 0) - (date.offsetMinutes ?? 0);
  const fraction = date.fraction ?? '';
  const earliest = (start +
    minutes * MS_PER_MINUTE +
    (date.second ?? 0) * MS_PER_SECOND +
    Math.floor(Number(`0.${fraction || '0'}`) * MS_PER_SECOND)) as Instant;
  const length =
    date.minute === null
      ? MS_PER_HOUR
      : date.second === null
        ? MS_PER_MINUTE
        : // Finer than a millisecond is drawn as one.
          Math.max(1, MS_PER_SECOND / 10 ** fraction.length);
  return { earliest, latest: (earliest + length) as Instant };
}

/** Bounds of one date on the clock of a zone. A date without a year is not bounded. */
export function dateBounds(date: EdtfDate, zone: Zone = DEFAULT_ZONE): Bounds {
  const { earliest, latest } = writtenBounds(date);
  if (date.offsetMinutes === null || earliest === null || latest === null)
    return { earliest, latest };
  const start = toCivil(earliest as number as UtcTime, zone);
  return { earliest: start, latest: (start + (latest - earliest)) as Instant };
}

/**
 * From one date to another. Where clocks are put back, the later of two absolute times may show the
 * earlier reading: the stretch then runs between the two readings.
 */
function fromTo(start: EdtfEnd | null, end: EdtfEnd | null, zone: Zone): Bounds {
  const [first, last] = [start, end].map((date) =>
    date === null || typeof date === 'string' ? UNBOUNDED : dateBounds(date, zone),
  ) as [Bounds, Bounds];
  return isOver(last, first)
    ? { earliest: last.earliest, latest: first.latest }
    : { earliest: first.earliest, latest: last.latest };
}

/** True when one date ends before another one begins. */
function isOver({ latest }: Bounds, { earliest }: Bounds): boolean {
  return earliest !== null && latest !== null && latest <= earliest;
}

/** True when one of two dates has an offset and the other stands on the clock of its place. */
export function mixesClocks(a: EdtfDate, b: EdtfDate): boolean {
  return (a.offsetMinutes === null) !== (b.offsetMinutes === null);
}

/**
 * True when a value ends before it starts, on the clock of a zone. What is so on every clock was never
 * parsed; left are a time with an offset and one without.
 */
export function isReversedIn(value: Edtf, zone: Zone): boolean {
  if (value.kind === 'date') return false;
  const runs =
    value.kind === 'interval'
      ? [[value.start, value.end] as const]
      : value.members.map((member) =>
          member.kind === 'run' ? ([member.from, member.to] as const) : ([null, null] as const),
        );
  return runs.some(
    ([start, end]) =>
      start !== null &&
      end !== null &&
      typeof start !== 'string' &&
      typeof end !== 'string' &&
      mixesClocks(start, end) &&
      isOver(dateBounds(end, zone), dateBounds(start, zone)),
  );
}

function memberBounds(member: EdtfMember, zone: Zone): Bounds {
  return member.kind === 'date' ? dateBounds(member, zone) : fromTo(member.from, member.to, zone);
}

/** The earliest and the latest instant that a value allows, on the clock of a zone. */
export function boundsOf(value: Edtf, zone: Zone = DEFAULT_ZONE): Bounds {
  switch (value.kind) {
    case 'date':
      return dateBounds(value, zone);
    case 'interval':
      return fromTo(value.start, value.end, zone);
    case 'oneOf':
    case 'allOf': {
      const all = value.members.map((member) => memberBounds(member, zone));
      const starts = all.map((bounds) => bounds.earliest);
      const ends = all.map((bounds) => bounds.latest);
      return {
        earliest: starts.includes(null) ? null : (Math.min(...(starts as number[])) as Instant),
        latest: ends.includes(null) ? null : (Math.max(...(ends as number[])) as Instant),
      };
    }
  }
}

/** The certainty of a reading, shown by texture and outline on the timeline. */
export type Certainty = 'exact' | 'about' | 'doubted' | 'oneOf';

/** One extent on the time axis. An open side has no known end and is drawn fading out. */
export interface Segment extends Bounds {
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

/** A date reading as the timeline draws it. */
export interface Extent {
  /** One extent, or one for each alternative. At least one side of each is bounded. */
  readonly segments: readonly Segment[];
  readonly certainty: Certainty;
  /**
   * True if the event covers its whole extent (an interval); false if it falls somewhere inside.
   */
  readonly lasting: boolean;
}

function certaintyOf(dates: readonly EdtfDate[]): Certainty {
  if (dates.some(isUncertain)) return 'doubted';
  return dates.some((date) => isApproximate(date) || isEstimated(date.year)) ? 'about' : 'exact';
}

function segmentOf({ earliest, latest }: Bounds, softStart: boolean, softEnd: boolean): Segment {
  return { earliest, latest, softStart, softEnd };
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

/** Half the year or half the month that is approximate, where the day of it is not. */
const HALF_PART: Readonly<Record<'year' | 'month' | 'day', number>> = {
  year: 183 * MS_PER_DAY,
  month: 15 * MS_PER_DAY,
  day: MS_PER_DAY / 2,
};

/**
 * "About the 13th" may be the 12th: half the named unit is added on each side, and where only the year or
 * the month is "about", half of that. Only the drawing is widened; `boundsOf` keeps to what EDTF says.
 */
function widened({ earliest, latest }: Bounds, date: EdtfDate): Bounds {
  if (earliest === null || latest === null) return { earliest, latest };
  const part = approximatePart(date);
  const half = part === null ? (latest - earliest) / 2 : HALF_PART[part];
  return { earliest: (earliest - half) as Instant, latest: (latest + half) as Instant };
}

function dateSegments(date: EdtfDate, zone: Zone): Segment[] {
  const isAbout = isApproximate(date);
  const all = stretches(date) ?? [dateBounds(date, zone)];
  return all.map((bounds) => segmentOf(isAbout ? widened(bounds, date) : bounds, isAbout, isAbout));
}

/** The stretches that a date of unspecified digits leaves, where they do not follow one another. */
function stretches(date: EdtfDate): Bounds[] | null {
  const runs = date.group === null && date.hour === null && hasMask(date) ? dayRuns(date) : null;
  if (!runs || runs.length < 2) return null;
  return runs.map(([first, after]) => ({
    earliest: startOfDay(first as CivilDay),
    latest: startOfDay(after as CivilDay),
  }));
}

function memberSegments(member: EdtfMember, zone: Zone): Segment[] {
  if (member.kind === 'date') return dateSegments(member, zone);
  const bounds = memberBounds(member, zone);
  return [
    segmentOf(
      bounds,
      bounds.earliest === null || (member.from !== null && isApproximate(member.from)),
      bounds.latest === null || (member.to !== null && isApproximate(member.to)),
    ),
  ];
}

function datesOf(member: EdtfMember): EdtfDate[] {
  if (member.kind === 'date') return [member];
  return [member.from, member.to].filter((date) => date !== null);
}

/**
 * How to draw a value on the clock of a zone, or null when it has no place on the axis (a date without
 * a year). `part` narrows a single day to a part of it, softly.
 */
export function extentOf(
  value: Edtf,
  part: PartOfDay | null = null,
  zone: Zone = DEFAULT_ZONE,
): Extent | null {
  switch (value.kind) {
    case 'date': {
      const narrowed = part && partSegment(value, part);
      const segments = narrowed ? [narrowed] : dateSegments(value, zone);
      if (segments.some(({ earliest }) => earliest === null)) return null;
      const certainty = certaintyOf([value]);
      const isOneOf = segments.length > 1 && certainty === 'exact';
      return { segments, certainty: isOneOf ? 'oneOf' : certainty, lasting: false };
    }
    case 'interval': {
      const bounds = boundsOf(value, zone);
      if (bounds.earliest === null && bounds.latest === null) return null;
      const ends = [value.start, value.end];
      const soft = ends.map((end) => typeof end !== 'string' && isApproximate(end));
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
        .flatMap((member) => memberSegments(member, zone))
        .filter((segment) => segment.earliest !== null || segment.latest !== null);
      if (segments.length === 0) return null;
      const certainty =
        value.kind === 'oneOf' ? 'oneOf' : certaintyOf(value.members.flatMap(datesOf));
      return { segments, certainty, lasting: false };
    }
  }
}
