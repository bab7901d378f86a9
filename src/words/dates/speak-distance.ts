/** The distance between two dates in words, never more precise than the dates. */
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../time/civil';
import type { Distance } from '../../time/distance';
import { LANGUAGES, type Language } from '../language';
import type { DateWords, DistanceUnit } from './date-words';

/** Coarsest first. Months and years are mean ones of the Gregorian calendar. */
const UNITS: readonly (readonly [unit: DistanceUnit, ms: number])[] = [
  ['year', 365.2425 * MS_PER_DAY],
  ['month', 30.436875 * MS_PER_DAY],
  ['day', MS_PER_DAY],
  ['hour', MS_PER_HOUR],
  ['minute', MS_PER_MINUTE],
];

/** Two clock times are this close to a single value, ms: each is known to its minute. */
const POINT_MS = 2 * MS_PER_MINUTE;

/** Share of the doubt that rounding outwards may add, so that a coarser unit still says the same. */
const ADDED_DOUBT = 0.5;

/** Whole units at both ends, rounded outwards; the minute that a clock time is wide is no doubt. */
function outwards(least: number, most: number, ms: number): readonly [low: number, high: number] {
  const slack = ms > MS_PER_MINUTE ? MS_PER_MINUTE : 0;
  return [Math.floor((least + slack) / ms), Math.ceil((most - slack) / ms)];
}

/** The coarsest unit that states a distance without blurring it. */
function unitFor(least: number, most: number): readonly [DistanceUnit, number] {
  const width = most - least;
  const found = UNITS.find(([, ms]) => {
    const [low, high] = outwards(least, most, ms);
    return (high - low) * ms - width <= width * ADDED_DOUBT;
  });
  return found ?? ['minute', MS_PER_MINUTE];
}

/** "6 hours 20 minutes": a single value in days, hours and minutes. */
function speakPoint(ms: number, words: DateWords): string {
  const minutes = Math.round(ms / MS_PER_MINUTE);
  const parts: string[] = [];
  let rest = minutes;
  for (const [unit, unitMs] of UNITS) {
    if (unit === 'year' || unit === 'month') continue;
    const size = unitMs / MS_PER_MINUTE;
    const n = Math.floor(rest / size);
    rest -= n * size;
    if (n > 0) parts.push(words.counted(n, unit));
  }
  return words.sum(parts);
}

function speakRange(least: number, most: number, words: DateWords): string {
  const [unit, ms] = unitFor(least, most);
  const [low, high] = outwards(least, most, ms);
  if (low === high) return words.counted(high, unit);
  if (low === 0) return words.atMost(words.counted(high, unit));
  return words.range(low, high, unit);
}

/** Longer than what is left out of it, so that "at least" stays close. */
function speakLeast(least: number, words: DateWords): string {
  const [unit, ms] = UNITS.find(([, ms]) => least >= 3 * ms) ?? ['minute', MS_PER_MINUTE];
  return words.atLeast(words.counted(Math.floor(least / ms), unit));
}

/**
 * A distance in words: "6–30 hours", "at most 3 days, order unknown", "same day, order unknown", "at
 * least 6 days". Bounds are rounded outwards, so that the words hold whatever the truth is.
 */
export function speakDistance(distance: Distance, language: Language): string {
  const words = LANGUAGES[language].dates;
  const { least, most, order, calendarDays } = distance;
  const rough = distance.approximate ? words.comma + words.roughly : '';
  const unordered = rough + (order === 'unknown' ? words.comma + words.orderNotKnown : '');
  if (most === null) {
    if (least >= MS_PER_MINUTE) return speakLeast(least, words) + rough;
    return words.distanceNotKnown + unordered;
  }
  if (most - least <= POINT_MS) {
    const middle = (least + most) / 2;
    if (middle < MS_PER_MINUTE * 1.5) return words.sameMinute;
    return speakPoint(middle, words) + rough;
  }
  if (order === 'unknown' && calendarDays === 0) return words.sameDay + unordered;
  return speakRange(least, most, words) + unordered;
}

/** Days apart on the calendar: "2 days by the calendar". */
export function speakCalendarDays(days: number, language: Language): string {
  const words = LANGUAGES[language].dates;
  return words.byCalendar(words.counted(days, 'day'));
}

/** A length in the unit that people would use, rounded: "14 days", "3 months". */
export function speakLength(ms: number, language: Language): string {
  const [unit, unitMs] = UNITS.find(([, size]) => ms >= 2 * size) ?? ['minute', MS_PER_MINUTE];
  return LANGUAGES[language].dates.counted(Math.max(1, Math.round(ms / unitMs)), unit);
}
