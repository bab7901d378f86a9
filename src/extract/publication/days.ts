/** The days on which a text may have been published, with the parts of their dates: made once. */
import { type CivilDay, civilDay, fromCivilDay, weekdayOf } from '../../time/civil';

export interface DayParts {
  readonly day: CivilDay;
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly date: number;
  /** 0 = Sunday … 6 = Saturday */
  readonly weekday: number;
}

/** The first year looked at: before it, hardly any news was published as a page. */
export const FIRST_YEAR = 1990;
/** The last one. A fixed year: the answer to one text is the same on every day that it is asked. */
export const LAST_YEAR = 2039;

export const FIRST_DAY = civilDay(FIRST_YEAR, 1, 1);
export const LAST_DAY = civilDay(LAST_YEAR, 12, 31);

let table: readonly DayParts[] | null = null;

function make(day: CivilDay): DayParts {
  const { year, month, day: date } = fromCivilDay(day);
  return { day, year, month, date, weekday: weekdayOf(day) };
}

/** All days looked at, in order. */
export function allDays(): readonly DayParts[] {
  table ??= Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, at) =>
    make((FIRST_DAY + at) as CivilDay),
  );
  return table;
}

/** The parts of a day. */
export function partsOf(day: CivilDay): DayParts {
  return allDays()[day - FIRST_DAY] ?? make(day);
}
