/** When a telling says that something was, and how far two such times are apart. */
import { type PartOfDay, PART_OF_DAY_HOURS, boundsOf } from '../time/bounds';
import { type Instant, MS_PER_DAY, MS_PER_HOUR, dayOf } from '../time/civil';
import { parseEdtf } from '../time/edtf/parse';

export interface When {
  readonly edtf: string;
  /** Days since 1970, both included. */
  readonly first: number;
  readonly last: number;
  /** Hours from the start of the first day, where the text is as exact as that. */
  readonly hours: readonly [number, number] | null;
  readonly isAbout: boolean;
  /** No words say it: it was taken from the day of publication or from the thread. */
  readonly isInferred: boolean;
  /** Its own article contradicts it: "Saturday 21 July", which was a Sunday. */
  readonly isOdd?: boolean;
}

/** Null where a date is missing, or open at an end. */
export function whenOf(
  edtf: string | null,
  part: PartOfDay | null = null,
  isInferred = false,
): When | null {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (edtf === null || !parsed?.ok) return null;
  const { earliest, latest } = boundsOf(parsed.value);
  if (earliest === null || latest === null) return null;
  const first = dayOf(earliest);
  const last = dayOf((latest - 1) as Instant);
  const start = first * MS_PER_DAY;
  const isClock = latest - earliest < MS_PER_DAY && first === last;
  const hours: When['hours'] = isClock
    ? [(earliest - start) / MS_PER_HOUR, (latest - start) / MS_PER_HOUR]
    : part && first === last
      ? PART_OF_DAY_HOURS[part]
      : null;
  return { edtf, first, last, hours, isAbout: /[~?%[{]/u.test(edtf), isInferred };
}

export const daysIn = ({ first, last }: When): number => last - first + 1;

/** Night and the dawn after it are one night, whichever day each source counts it to. */
const isOneNight = (earlier: When, later: When): boolean =>
  earlier.last + 1 === later.first &&
  (earlier.hours?.[1] ?? 0) >= 22 &&
  later.hours !== null &&
  later.hours[0] <= 7;

/** Days between the two; 0 where they touch. */
export function daysApart(a: When, b: When): number {
  const [earlier, later] = a.first <= b.first ? [a, b] : [b, a];
  if (isOneNight(earlier, later)) return 0;
  // A weekday beside a date is wrong by one, as a rule.
  const slackOf = ({ isAbout, isOdd }: When): number => (isAbout || isOdd ? 1 : 0);
  const slack = slackOf(a) + slackOf(b);
  return Math.max(0, later.first - earlier.last - slack);
}

/** Hours that a source needs to be right about: "evening" and "at nine" agree. */
const SLACK_HOURS = 2;

/** Whether the hours of one day fit; null where one of the two names none. */
export function hoursFit(a: When, b: When): boolean | null {
  if (!a.hours || !b.hours || a.first !== b.first) return null;
  return a.hours[0] - SLACK_HOURS < b.hours[1] && b.hours[0] - SLACK_HOURS < a.hours[1];
}
