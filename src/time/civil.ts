/**
 * Civil days and clock times.
 *
 * Sourceline counts time on the civil clock of the place where something happened, as if that clock
 * were UTC. Days and clock times so stay whole numbers, and no time zone of the reader's machine can
 * ever move an event to the day before. Absolute times come to this clock in `zone.ts`.
 */

declare const civilDayBrand: unique symbol;
declare const instantBrand: unique symbol;

/** Whole days on the civil calendar (proleptic Gregorian), 0 = 1970-01-01. */
export type CivilDay = number & { readonly [civilDayBrand]: true };

/** Milliseconds on the civil clock, 0 = 1970-01-01T00:00 on the clock of the event's place. */
export type Instant = number & { readonly [instantBrand]: true };

export const MS_PER_SECOND = 1000;
export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/**
 * The civil day of a calendar date. A month or day out of range carries over, as in
 * `civilDay(2023, 13, 1)` = 1 January 2024.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
 */
export function civilDay(year: number, month: number, day: number): CivilDay {
  const carried = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = m <= 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as CivilDay;
}

/** The calendar date of a civil day (Hinnant's `civil_from_days`). */
export function fromCivilDay(day: CivilDay): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: CivilDay): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Days in a month (1–12) of a year, 28–31. */
export function daysInMonth(year: number, month: number): number {
  return civilDay(year, month + 1, 1) - civilDay(year, month, 1);
}

/** True when the three numbers name a day that exists. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The instant at which a civil day begins. */
export function startOfDay(day: CivilDay): Instant {
  return (day * MS_PER_DAY) as Instant;
}

/** The civil day that contains an instant. */
export function dayOf(instant: Instant): CivilDay {
  return Math.floor(instant / MS_PER_DAY) as CivilDay;
}

/** The instant of a calendar date and a clock time on the civil clock. */
export function instantOf(date: CalendarDate, hour = 0, minute = 0, second = 0): Instant {
  return (startOfDay(civilDay(date.year, date.month, date.day)) +
    hour * MS_PER_HOUR +
    minute * MS_PER_MINUTE +
    second * MS_PER_SECOND) as Instant;
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** `YYYY-MM-DD` of a civil day. */
export function isoDay(day: CivilDay): string {
  const { year, month, day: date } = fromCivilDay(day);
  const sign = year < 0 ? '-' : '';
  return `${sign}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(date, 2)}`;
}

/** `YYYY-MM-DDTHH:mm` of an instant on the civil clock. */
export function isoMinute(instant: Instant): string {
  const day = dayOf(instant);
  const minute = Math.floor((instant - startOfDay(day)) / MS_PER_MINUTE);
  return `${isoDay(day)}T${digits(Math.floor(minute / 60), 2)}:${digits(minute % 60, 2)}`;
}
