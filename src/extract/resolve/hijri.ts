/**
 * Converts Hijri dates to the civil calendar, by the Umm al-Qura calendar that `Intl` provides. The
 * first day of a month is estimated from the mean lunar month and then corrected by look-ups.
 */
import type { CivilDay } from '../../time/civil';
import { MS_PER_DAY, civilDay } from '../../time/civil';
import { plusDays } from './reading';

/** Mean synodic month, days (Meeus, Astronomical Algorithms, 1998). */
const LUNAR_MONTH = 29.530588;
/** 1 Muharram 1 in the civil reckoning. */
const EPOCH = civilDay(622, 7, 19);

export interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

let format: Intl.DateTimeFormat | null = null;

/** The Hijri date of a civil day. */
export function hijriOf(day: CivilDay): HijriDate {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const found = { year: 0, month: 0, day: 0 };
  for (const { type, value } of format.formatToParts(day * MS_PER_DAY)) {
    if (type === 'year' || type === 'month' || type === 'day')
      found[type] = Number.parseInt(value, 10);
  }
  return found;
}

const starts = new Map<number, CivilDay>();

/** The first civil day of a Hijri month (1–12). */
export function hijriMonthStart(year: number, month: number): CivilDay {
  const index = (year - 1) * 12 + month - 1;
  const known = starts.get(index);
  if (known !== undefined) return known;
  let day = plusDays(EPOCH, Math.floor(index * LUNAR_MONTH));
  // The estimate is a few days off at most; each step moves by what is missing.
  for (let tries = 0; tries < 4; tries++) {
    const at = hijriOf(day);
    const months = index - ((at.year - 1) * 12 + at.month - 1);
    if (months === 0 && at.day === 1) break;
    day = plusDays(day, months === 0 ? 1 - at.day : Math.round(months * LUNAR_MONTH) + 1 - at.day);
  }
  starts.set(index, day);
  return day;
}
