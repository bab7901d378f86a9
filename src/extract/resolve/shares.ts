/** The nth quarter, half, month, week, day or weekday of a year or a month. */
import type { CivilDay } from '../../time/civil';
import { civilDay, daysInMonth, fromCivilDay, weekdayOf } from '../../time/civil';
import type { Share, Value } from '../value';
import { shift } from '../value';
import type { Best, Reading, ReferenceTime } from './reading';
import {
  NOTHING,
  days,
  mondayOf,
  monthIndex,
  monthText,
  oneDay,
  plusDays,
  wholeMonth,
} from './reading';
import { quarter, shiftUnits } from './units';

type Nth = Extract<Value, { kind: 'nth' }>;

/** The readings of the nth part of a period, best first. */
export function nth(best: Best, value: Nth, reference: ReferenceTime): Reading[] {
  if (value.share === 'weekend' && value.of === null) return weekend(reference);
  const whole = value.of === null ? periodOf(best, value, reference) : best(value.of, reference);
  if (whole.first === null || whole.last === null) return [NOTHING];
  const { count, n } = value;
  const asDate = dateInstead(value, whole.first);
  if (asDate !== null) return [oneDay(asDate, whole.name)];
  if (count === undefined) return [part(value, n, whole.first, whole.last, whole)];
  const low = part(value, n < 0 ? -count : n, whole.first, whole.last, whole);
  const high = part(value, n < 0 ? -1 : n + count - 1, whole.first, whole.last, whole);
  return [joined(low, high)];
}

/** "الأحد الثاني من أيار" is Sunday the second where that is a Sunday. */
function dateInstead({ n, of, weekday }: Nth, first: CivilDay): CivilDay | null {
  if (of?.kind !== 'fields' || of.weekday === null || of.weekday !== weekday) return null;
  const day = plusDays(first, n - 1);
  return weekdayOf(day) === weekday ? day : null;
}

const startOf = (text: string): string => text.split('/')[0] ?? text;
const endOf = (text: string): string => text.split('/').at(-1) ?? text;

function joined(low: Reading, high: Reading): Reading {
  if (low.edtf === null || high.edtf === null) return NOTHING;
  const edtf = `${startOf(low.edtf)}/${endOf(high.edtf)}`;
  return { ...low, edtf, last: high.last };
}

function part(
  { share, weekday }: Nth,
  n: number,
  first: CivilDay,
  last: CivilDay,
  { name }: Reading,
): Reading {
  const { year, month } = fromCivilDay(first);
  const isYear = last - first > 300;
  switch (share) {
    case 'quarter':
      return { ...quarter(year, n < 0 ? n + 5 : n), name };
    case 'half':
      return isYear ? halfYear(year, n < 0 ? n + 3 : n, name) : halfMonth(first, n, name);
    case 'month':
      return isYear
        ? wholeMonth(monthIndex(year, n < 0 ? n + 13 : n), name)
        : wholeMonth(monthIndex(year, month), name);
    case 'week':
      return n < 0
        ? days(plusDays(last, n * 7 + 1), plusDays(last, (n + 1) * 7), name)
        : days(plusDays(first, (n - 1) * 7), plusDays(first, n * 7 - 1), name);
    case 'day': {
      const day = n < 0 ? plusDays(last, n + 1) : plusDays(first, n - 1);
      return day < first || day > last ? NOTHING : oneDay(day, name);
    }
    case 'weekday':
    case 'weekend': {
      const day = nthWeekday(n, share === 'weekend' ? 6 : (weekday ?? 0), first, last);
      if (day === null) return NOTHING;
      return share === 'weekend' ? days(day, plusDays(day, 1), name) : oneDay(day, name);
    }
  }
}

function nthWeekday(n: number, weekday: number, first: CivilDay, last: CivilDay): CivilDay | null {
  const day =
    n < 0
      ? plusDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7)
      : plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
  return day < first || day > last ? null : day;
}

function halfYear(year: number, n: number, name: Reading['name']): Reading {
  const from = n === 1 ? 1 : 7;
  return {
    edtf: `${monthText(year, from)}/${monthText(year, from + 5)}`,
    first: civilDay(year, from, 1),
    last: civilDay(year, from + 5, daysInMonth(year, from + 5)),
    name,
    weight: 1,
  };
}

function halfMonth(first: CivilDay, n: number, name: Reading['name']): Reading {
  const { year, month } = fromCivilDay(first);
  return n === 1
    ? days(first, plusDays(first, 14), name)
    : days(plusDays(first, 15), civilDay(year, month, daysInMonth(year, month)), name);
}

/** Months of a share whose year is not said. */
const MONTHS: Partial<Record<Share, number>> = { quarter: 3, half: 6, month: 1 };

/**
 * "The fourth quarter", "the first Sunday" without a period: that of the latest one that has begun,
 * or of the next one beside a future verb.
 */
function periodOf(best: Best, { n, share, count }: Nth, reference: ReferenceTime): Reading {
  const { day, future } = reference;
  if (day === null) return NOTHING;
  const length = MONTHS[share];
  if (length === undefined || n < 0) return best(shift(0, 'month'), reference);
  const { year, month } = fromCivilDay(day);
  const first = (n - 1) * length + 1;
  const last = first + length * (count ?? 1) - 1;
  const move = future ? (month > last ? 1 : 0) : month < first ? -1 : 0;
  return { ...shiftUnits(move, 'year', reference), first: civilDay(year + move, 1, 1) };
}

/** "The weekend": the latest one that has begun, or the coming one beside a future verb. */
function weekend({ day, future }: ReferenceTime): Reading[] {
  if (day === null) return [NOTHING];
  const saturday = plusDays(mondayOf(day), 5);
  const running = saturday <= day;
  const start = running || future ? saturday : plusDays(saturday, -7);
  const other = running ? plusDays(saturday, future ? 7 : -7) : plusDays(start, future ? -7 : 7);
  return [
    days(start, plusDays(start, 1), future ? 'next' : 'latest', 0.8),
    days(other, plusDays(other, 1), future ? 'latest' : 'next', 0.2),
  ];
}
