/** Days as numbers, for dates that a dataset gives with how precise they are. */
import { type CivilDay, civilDay, daysInMonth, isCalendarDate, isoDay } from '../../time/civil';

/** The day that an ISO date begins with; null where it is none. */
export function dayIn(text: string): CivilDay | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  const [year = 0, month = 0, day = 0] = (found ?? []).slice(1).map(Number);
  return isCalendarDate(year, month, day) ? civilDay(year, month, day) : null;
}

/** One day of several: the month or the year where it is all of it, the day where it is one. */
export function oneOfDays(from: CivilDay, to: CivilDay): string {
  const [first, last] = [isoDay(from), isoDay(to)];
  if (from >= to) return first;
  const year = first.slice(0, 4);
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  const month = first.slice(0, 7);
  const length = daysInMonth(Number(year), Number(month.slice(5)));
  if (first.endsWith('-01') && last === `${month}-${length}`) return month;
  return `[${first}..${last}]`;
}

/** The days around one. */
export const around = (day: CivilDay, days: number): string =>
  oneOfDays((day - days) as CivilDay, (day + days) as CivilDay);
