/** Dates for programs that know days, months, years and minutes: what EDTF says more widely is its whole extent. */
import { extentOf } from '../time/bounds';
import { type CivilDay, type Instant, dayOf, isoDay } from '../time/civil';
import type { TimelineEvent } from '../event/event';
import { parseEdtf } from '../time/edtf/parse';

const ONE = String.raw`\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?`;
const ONE_DAY = String.raw`\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?`;
/** A day, a month, a year or a minute, or an interval of such. */
export const PLAIN_DATE = new RegExp(`^${ONE}(?:/${ONE})?$`);
/** The same, of days and minutes alone. */
export const PLAIN_DAY = new RegExp(`^${ONE_DAY}(?:/${ONE_DAY})?$`);

export interface Span {
  readonly start: string;
  /** The same as the start where nothing lasts. */
  readonly end: string;
}

/** First and last day that a date may be; null where it is open or beyond what is drawn. */
export function daysOf(edtf: string): { first: CivilDay; last: CivilDay } | null {
  const parsed = parseEdtf(edtf);
  const segments = parsed.ok ? extentOf(parsed.value)?.segments : undefined;
  const [from, to] = [segments?.[0]?.earliest ?? null, segments?.at(-1)?.latest ?? null];
  if (from === null || to === null) return null;
  const first = dayOf(from);
  const last = dayOf((to - 1) as Instant);
  return last < first ? null : { first, last };
}

/** The parts of a date as they are where it is plain, else the days of its extent. */
export function spanOf(edtf: string, plain: RegExp): Span | null {
  if (plain.test(edtf)) {
    const [start = '', end = start] = edtf.split('/');
    return { start, end };
  }
  const days = daysOf(edtf);
  if (!days) return null;
  const [start, end] = [isoDay(days.first), isoDay(days.last)];
  // Years before 0 and after 9999 have a form that few programs read.
  return /^\d{4}-/.test(start) && /^\d{4}-/.test(end) ? { start, end } : null;
}

const WEEK = 7;
const MONTH = 31;

/** The middle of a date, and ACLED's code for a day, a week or a month; null for what is wider. */
export function middleOf(edtf: string): { date: string; precision: 1 | 2 | 3 } | null {
  const days = daysOf(edtf);
  const length = days ? days.last - days.first + 1 : Infinity;
  if (!days || length > MONTH) return null;
  const date = isoDay((days.first + Math.floor((length - 1) / 2)) as CivilDay);
  return { date, precision: length === 1 ? 1 : length <= WEEK ? 2 : 3 };
}

export const isWithinMonth = ({ stated, reviewed }: TimelineEvent): boolean => {
  const { date } = reviewed ?? stated;
  return date !== null && middleOf(date.text) !== null;
};

/** Whether a date is of a time that a span of days can say. */
export const isSpan = ({ stated, reviewed }: TimelineEvent): boolean => {
  const { date } = reviewed ?? stated;
  return date !== null && spanOf(date.text, PLAIN_DATE) !== null;
};
