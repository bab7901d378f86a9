/** A reading: one date that an expression may mean, and how it was read. */
import type { CivilDay } from '../../time/civil';
import type { Value } from '../value';
import { civilDay, daysInMonth, fromCivilDay, isoDay, weekdayOf } from '../../time/civil';

/** What a relative expression counts from. */
export interface ReferenceTime {
  readonly day: CivilDay | null;
  /** Minutes since midnight when the reference is a date-time, else null. */
  readonly minute: number | null;
  /** The clause refers to the future. */
  readonly future: boolean;
}

/** How a reading was chosen; the names are part of the answer's format. */
export type ReadingName =
  | 'explicit'
  | 'latest'
  | 'next'
  | 'named-now'
  | 'before-this-month'
  | 'most-recent'
  | 'weekday-match'
  | 'counted'
  | 'one-of'
  | 'span'
  | 'vague'
  | 'month-first'
  /** On a candidate day of publication, when it is not known. */
  | 'if-published'
  | 'other-half-of-day';

export interface Reading {
  readonly edtf: string | null;
  /** The first and last civil day that it allows; null = not bounded. */
  readonly first: CivilDay | null;
  readonly last: CivilDay | null;
  readonly name: ReadingName;
  /** Share of belief among the readings of one expression, 0–1. */
  readonly weight: number;
}

/** The best reading of a value. */
export type Best = (value: Value, reference: ReferenceTime) => Reading;

export const NOTHING: Reading = { edtf: null, first: null, last: null, name: 'counted', weight: 1 };

const two = (value: number): string => String(value).padStart(2, '0');
export const four = (year: number): string =>
  `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

export const monthText = (year: number, month: number): string => `${four(year)}-${two(month)}`;
export const dayText = (year: number, month: number, day: number): string =>
  `${monthText(year, month)}-${two(day)}`;
/** With an unknown year: `XXXX-11-18`. */
export const yearless = (month: number | null, day: number | null): string =>
  `XXXX-${month === null ? 'XX' : two(month)}${day === null ? '' : `-${two(day)}`}`;

export function plusDays(day: CivilDay, amount: number): CivilDay {
  return (day + amount) as CivilDay;
}

export function oneDay(day: CivilDay, name: ReadingName, weight = 1): Reading {
  return { edtf: isoDay(day), first: day, last: day, name, weight };
}

export function days(first: CivilDay, last: CivilDay, name: ReadingName, weight = 1): Reading {
  return { edtf: `${isoDay(first)}/${isoDay(last)}`, first, last, name, weight };
}

/** A month by its number since year 0: month 1 of year 1 is 12. */
export function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

export function wholeMonth(index: number, name: ReadingName, weight = 1): Reading {
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return {
    edtf: monthText(year, month),
    first: civilDay(year, month, 1),
    last: civilDay(year, month, daysInMonth(year, month)),
    name,
    weight,
  };
}

export function wholeYear(year: number, name: ReadingName, weight = 1): Reading {
  return {
    edtf: four(year),
    first: civilDay(year, 1, 1),
    last: civilDay(year, 12, 31),
    name,
    weight,
  };
}

/** Weeks begin on Monday (ISO 8601). */
export function mondayOf(day: CivilDay): CivilDay {
  return plusDays(day, -((weekdayOf(day) + 6) % 7));
}

/** Month and year of a day. */
export function monthIndexOf(day: CivilDay): number {
  const { year, month } = fromCivilDay(day);
  return monthIndex(year, month);
}

export const isoText = (day: CivilDay): string => oneDay(day, 'counted').edtf ?? '';
