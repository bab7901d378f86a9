/** Dates of which only some fields are said: which year, which month, which week? */
import type { CivilDay } from '../../time/civil';
import { civilDay, daysInMonth, fromCivilDay, isCalendarDate, weekdayOf } from '../../time/civil';
import type { Fields } from '../value';
import { hijriMonthStart, hijriOf } from './hijri';
import type { Reading, ReadingName, ReferenceTime } from './reading';
import {
  NOTHING,
  days,
  mondayOf,
  monthIndex,
  monthIndexOf,
  oneDay,
  plusDays,
  wholeMonth,
  wholeYear,
  yearless,
} from './reading';

/** Belief in the reading that is the default in news, and in the other one. */
const DEFAULT = 0.8;
const OTHER = 0.2;

/** A year that 29 February may need: leap years are at most eight years apart. */
const FARTHEST = 8;

function dateIn(
  year: number,
  month: number,
  day: number | null,
  name: ReadingName,
  weight: number,
): Reading | null {
  if (day === null) return wholeMonth(monthIndex(year, month), name, weight);
  return isCalendarDate(year, month, day) ? oneDay(civilDay(year, month, day), name, weight) : null;
}

/** The nearest year, from `year` on in steps of `step`, in which the date exists and `fits`. */
function search(
  year: number,
  step: 1 | -1,
  { month, day }: Fields,
  fits: (reading: Reading) => boolean,
  name: ReadingName,
  weight: number,
): Reading | null {
  for (let tries = 0; tries <= FARTHEST; tries++) {
    const reading = dateIn(year + step * tries, month ?? 1, day, name, weight);
    if (reading && fits(reading)) return reading;
  }
  return null;
}

function matchesWeekday(reading: Reading | null, weekday: number | null): boolean {
  return (
    reading?.first !== undefined && reading.first !== null && weekdayOf(reading.first) === weekday
  );
}

/** Day and month, or month alone, without a year. */
function withoutYear(fields: Fields, today: CivilDay, future: boolean): Reading[] {
  const { year } = fromCivilDay(today);
  const month = fields.month ?? 1;
  const thisMonth = monthIndexOf(today);
  const begun = ({ first }: Reading): boolean => first !== null && first <= today;
  const ahead = ({ last }: Reading): boolean => last !== null && last >= today;
  const more = fields.steps - 1;
  const latest = (weight: number, name: ReadingName = 'latest') =>
    search(year, -1, fields, begun, name, weight);
  switch (fields.toward) {
    case 'past': {
      const before = ({ first }: Reading): boolean =>
        first !== null && monthIndexOf(first) < thisMonth;
      const strict = search(year - more, -1, fields, before, 'before-this-month', DEFAULT);
      const recent = latest(OTHER, 'most-recent');
      return listed(
        strict,
        recent && recent.first !== strict?.first && begunBefore(recent, today) ? recent : null,
      );
    }
    case 'now': {
      const named = dateIn(year, month, fields.day, 'named-now', 1);
      // "30 كانون الثاني الجاري" of 2 February, "28 كانون الأول الجاري" of 4 January: the month has just
      // ended. A day to come in this month stays: its clause may not say that it is to come.
      const first = named?.first ?? today;
      const ended = !future && first > today && monthIndexOf(first) !== thisMonth;
      return listed(ended ? (latest(1, 'named-now') ?? named) : named);
    }
    case 'next': {
      const after = (reading: Reading): boolean =>
        reading.first !== null &&
        (fields.day === null ? monthIndexOf(reading.first) > thisMonth : reading.first > today);
      return listed(search(year + more, 1, fields, after, 'next', 1));
    }
    case null: {
      const past = latest(future ? OTHER : DEFAULT);
      const coming = search(year, 1, fields, ahead, 'next', future ? DEFAULT : OTHER);
      // A weekday given with the date decides between the two years.
      if (
        fields.weekday !== null &&
        matchesWeekday(past, fields.weekday) !== matchesWeekday(coming, fields.weekday)
      ) {
        const fits = matchesWeekday(past, fields.weekday) ? past : coming;
        const other = fits === past ? coming : past;
        return listed(
          fits && { ...fits, name: 'weekday-match', weight: DEFAULT },
          other && { ...other, weight: OTHER },
        );
      }
      if (past && coming && past.edtf === coming.edtf) return [{ ...past, weight: 1 }];
      return future ? listed(coming, past) : listed(past, coming);
    }
  }
}

function begunBefore({ first }: Reading, today: CivilDay): boolean {
  return first !== null && first < today;
}

function listed(...readings: (Reading | null | undefined)[]): Reading[] {
  const found = readings.filter((reading) => reading !== null && reading !== undefined);
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  return found.length === 0
    ? [NOTHING]
    : found.map((reading) => ({ ...reading, weight: reading.weight / total }));
}

/**
 * A weekday alone: news means the latest one up to and including the day of writing. A report of a
 * Friday that says "Friday" means that day (decision 021); only last and next exclude it.
 */
function weekdayAlone(
  { weekday, toward, steps, weekShift }: Fields,
  today: CivilDay,
  future: boolean,
): Reading[] {
  const wanted = weekday ?? 0;
  const gap = (wanted - weekdayOf(today) + 7) % 7;
  const before = plusDays(today, gap === 0 ? -7 : gap - 7);
  const after = plusDays(today, gap === 0 ? 7 : gap);
  const inWeek = (shift: number): CivilDay =>
    plusDays(mondayOf(today), ((wanted + 6) % 7) + 7 * shift);
  if (weekShift !== null) return [oneDay(inWeek(weekShift), 'counted')];
  switch (toward) {
    case 'past':
      return [oneDay(plusDays(before, -7 * (steps - 1)), 'latest')];
    case 'next':
      return [oneDay(plusDays(after, 7 * (steps - 1)), 'next')];
    case 'now':
      return [oneDay(inWeek(0), 'named-now')];
    case null: {
      const past = oneDay(gap === 0 ? today : before, 'latest', future ? OTHER : DEFAULT);
      const coming = oneDay(gap === 0 ? today : after, 'next', future ? DEFAULT : OTHER);
      if (gap === 0)
        return [
          { ...past, weight: DEFAULT },
          oneDay(future ? after : before, future ? 'next' : 'latest', OTHER),
        ];
      return future ? [coming, past] : [past, coming];
    }
  }
}

function hijri(fields: Fields, today: CivilDay | null): Reading[] {
  const { year, month, day } = fields;
  if (month === null) {
    if (year === null) return [NOTHING];
    return [days(hijriMonthStart(year, 1), plusDays(hijriMonthStart(year + 1, 1), -1), 'explicit')];
  }
  const inYear = (wanted: number, name: ReadingName): Reading => {
    const start = hijriMonthStart(wanted, month);
    if (day !== null) return oneDay(plusDays(start, day - 1), name);
    const next = month === 12 ? hijriMonthStart(wanted + 1, 1) : hijriMonthStart(wanted, month + 1);
    return days(start, plusDays(next, -1), name);
  };
  if (year !== null) return [inYear(year, 'explicit')];
  if (today === null) return [NOTHING];
  const now = hijriOf(today).year + (fields.yearShift ?? 0);
  if (fields.yearShift !== null) return [inYear(now, 'counted')];
  const wanted = [now + 1, now, now - 1].map((candidate) => inYear(candidate, 'latest'));
  const past = wanted.find(({ first }) => first !== null && first <= today);
  const coming = wanted.findLast(({ first }) => first !== null && first > today);
  return listed(fields.toward === 'next' ? coming : past);
}

/** Days ahead from which "this year" is rather the year that has just ended. */
const TURN_OF_YEAR = 300;

/** Days into a month in which "the 30th of this month" still means the month before. */
const NEW_MONTH = 5;

/** The day of a month that is counted from the reference month ("13 من الشهر الجاري"). */
function dayOfShiftedMonth(
  day: number | null,
  shift: number,
  today: CivilDay,
  future: boolean,
): Reading[] {
  const now = fromCivilDay(today);
  const just =
    shift === 0 && !future && day !== null && day > now.day + NEW_MONTH && now.day <= NEW_MONTH
      ? -1
      : 0;
  const index = monthIndexOf(today) + shift + just;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return listed(dateIn(year, month, day, 'counted', 1));
}

/** "the 13th", "Monday the 13th": the latest day of that number. */
function dayNumberAlone(fields: Fields, today: CivilDay, future: boolean): Reading[] {
  const here = monthIndexOf(today);
  for (let back = 0; back <= 12; back++) {
    const index = here + (future ? back : -back);
    const year = Math.floor(index / 12);
    const month = index - year * 12 + 1;
    if ((fields.day ?? 1) > daysInMonth(year, month)) continue;
    const day = civilDay(year, month, fields.day ?? 1);
    const placed = future ? day >= today : day <= today;
    const agrees = fields.weekday === null || weekdayOf(day) === fields.weekday;
    if (placed && agrees) return [oneDay(day, future ? 'next' : 'latest')];
  }
  return [NOTHING];
}

/** Readings of a partial date, best first. */
export function resolveFields(fields: Fields, { day: today, future }: ReferenceTime): Reading[] {
  if (fields.calendar === 'hijri') return hijri(fields, today);
  const { month, day } = fields;
  const year =
    fields.year ??
    (fields.yearShift !== null && today !== null
      ? fromCivilDay(today).year + fields.yearShift
      : null);
  if (year !== null) {
    if (month === null && day === null)
      return [wholeYear(year, fields.year === null ? 'counted' : 'explicit')];
    const named = dateIn(year, month ?? 1, day, fields.year === null ? 'counted' : 'explicit', 1);
    // "29 December this year", written in January: the year that has just ended.
    const ahead = today === null ? 0 : (named?.first ?? today) - today;
    if (fields.yearShift === 0 && !future && ahead > TURN_OF_YEAR)
      return listed(dateIn(year - 1, month ?? 1, day, 'counted', 1));
    return listed(named);
  }
  if (today === null) {
    return month === null && day === null
      ? [NOTHING]
      : [{ ...NOTHING, edtf: yearless(month, day) }];
  }
  if (fields.monthShift !== null) return dayOfShiftedMonth(day, fields.monthShift, today, future);
  if (month !== null) return withoutYear(fields, today, future);
  if (day !== null) return dayNumberAlone(fields, today, future);
  return fields.weekday === null ? [NOTHING] : weekdayAlone(fields, today, future);
}
