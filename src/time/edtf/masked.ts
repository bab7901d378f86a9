/** The months, days and stretches of days that a date with unspecified digits may stand for. */
import { civilDay, isCalendarDate } from '../civil';
import type { EdtfDate, Mask } from './date';
import { mayBe, yearsOf } from './year';

const two = (value: number): string => String(value).padStart(2, '0');

const matches = (mask: string, number: number): boolean =>
  [...two(number)].every((digit, at) => mask[at] === 'X' || mask[at] === digit);

/** The numbers up to `most` that a month or a day may be. */
export function numbersOf(part: number | Mask | null, most: number): number[] {
  if (typeof part === 'number') return [part];
  const mask = part ?? 'XX';
  return Array.from({ length: most }, (_, at) => at + 1).filter((number) => matches(mask, number));
}

/** True where digits of a month or of a day are unspecified, but not all. */
export const isPartlyMasked = (part: number | Mask | null): part is Mask =>
  typeof part === 'string' && part !== 'XX';

/** True for a date whose days do not follow from its year, month and day one by one. */
export const hasMask = ({ year, month, day }: EdtfDate): boolean =>
  typeof month === 'string' || typeof day === 'string' || year.includes('X');

/** Whether any day exists that the parts of a date allow. */
export function exists(date: Pick<EdtfDate, 'year' | 'month' | 'day'>): boolean {
  const years = yearsOf(date.year);
  const months = numbersOf(date.month, 12);
  const days = numbersOf(date.day, 31);
  // Of years that are not known, one is a leap year.
  const candidates =
    years === null
      ? [2000]
      : years.first === years.last
        ? [years.first]
        : leapOrNot(date.year, years);
  return candidates.some((year) =>
    months.some((month) => days.some((day) => isCalendarDate(year, month, day))),
  );
}

/** A leap year among those that a year may stand for, or else any of them. */
function leapOrNot(year: string, { first, last }: { first: number; last: number }): number[] {
  for (let candidate = first; candidate <= last; candidate++) {
    if (mayBe(year, candidate) && isCalendarDate(candidate, 2, 29)) return [candidate];
  }
  return [first];
}

/** First civil day and the day after the last one. */
export type DayRun = readonly [first: number, after: number];

/** More stretches than these are drawn as one. */
const MOST_RUNS = 12;

/** The days in one year that a month and a day allow, as stretches. */
function runsInYear(year: number, date: EdtfDate): DayRun[] {
  const runs: DayRun[] = [];
  const add = (first: number, after: number): void => {
    const last = runs.at(-1);
    if (last?.[1] === first) runs[runs.length - 1] = [last[0], after];
    else runs.push([first, after]);
  };
  for (const month of numbersOf(date.month, 12)) {
    if (date.day === null || date.day === 'XX') {
      add(civilDay(year, month, 1), civilDay(year, month + 1, 1));
      continue;
    }
    for (const day of numbersOf(date.day, 31)) {
      if (isCalendarDate(year, month, day)) {
        const at = civilDay(year, month, day);
        add(at, at + 1);
      }
    }
  }
  return runs;
}

/**
 * The stretches of days that a date of unspecified digits allows, at most a dozen: of more, the one from
 * the first to the last. Null for a year that is not known at all.
 */
export function dayRuns(date: EdtfDate): readonly DayRun[] | null {
  const years = yearsOf(date.year);
  if (years === null) return null;
  const runs: DayRun[] = [];
  for (let year = years.first; year <= years.last; year++) {
    if (!mayBe(date.year, year)) continue;
    for (const run of runsInYear(year, date)) {
      const last = runs.at(-1);
      if (last?.[1] === run[0]) runs[runs.length - 1] = [last[0], run[1]];
      else runs.push(run);
    }
    // The rest matters only for where it ends.
    if (runs.length > MOST_RUNS && year < years.last - 11) year = years.last - 11;
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  return runs.length <= MOST_RUNS ? runs : [[first[0], last[1]]];
}
