/** The ways in which a date of the text may be read: as it is written, or with a slip that is common. */
import type { CivilDay } from '../../time/civil';
import { civilDay, daysInMonth, isCalendarDate, weekdayOf } from '../../time/civil';
import type { Found } from '../find-expressions';
import { plusDays } from '../resolve/reading';
import type { Fields, Value } from '../value';
import { NEVER, type Option, PER_DAY, dropped, option, since } from './constraint';
import { type DayParts, partsOf } from './days';

/** Each month further back makes "last October" for it less likely, down to a limit. */
const PER_MONTH = 1.5;
const MOST_MONTHS_COST = 5;

/** الأول and الثاني are mixed up after تشرين and كانون. */
const TWIN: Readonly<Record<number, number>> = { 10: 11, 11: 10, 12: 1, 1: 12 };

/** Months from a month (1–12) back to the latest one of that name, 0 for the same month. */
const monthsSince = (month: number, now: number): number => (now - month + 12) % 12;

function thisMonth(fields: Fields, month: number, future: boolean): (day: DayParts) => number {
  return (day) => {
    if (day.month !== month) return NEVER;
    if (fields.day === null) return 0;
    const past = day.date - fields.day;
    if (future ? past > 0 : past < 0) return NEVER;
    return -PER_DAY * Math.abs(past);
  };
}

function lastMonth(month: number): (day: DayParts) => number {
  return (day) => {
    const past = monthsSince(month, day.month);
    return past === 0 ? NEVER : -Math.min(MOST_MONTHS_COST, PER_MONTH * (past - 1));
  };
}

const hasTwin = (month: number, found: Found): boolean =>
  TWIN[month] !== undefined && found.rules.some((name) => /^month (?:تشرين|كانون)/.test(name));

const twinOf = (month: number | null, found: Found): number | null =>
  month !== null && hasTwin(month, found) ? (TWIN[month] ?? null) : null;

/** A month without its year: this one, the last, the next, or whichever was the latest. */
export function monthOptions(fields: Fields, found: Found): Option[] {
  const month = fields.month ?? 1;
  const twin = twinOf(month, found);
  switch (fields.toward) {
    case 'now':
      return [
        option(null, thisMonth(fields, month, found.future)),
        ...(twin === null
          ? []
          : [option('first-second', thisMonth(fields, twin, found.future), twin)]),
        option('this-last', lastMonth(month)),
        dropped,
      ];
    case 'past':
      return [
        option(null, lastMonth(month)),
        option('most-recent', (day) =>
          day.month === month && (fields.day === null || day.date > fields.day) ? 0 : NEVER,
        ),
        ...(twin === null
          ? []
          : [option('first-second', (day) => lastMonth(twin)(day) - 1.5, twin)]),
        dropped,
      ];
    case 'next':
      return [
        option(null, (day) => {
          const ahead = monthsSince(day.month, month);
          return ahead === 0 ? NEVER : -0.5 * (ahead - 1);
        }),
        dropped,
      ];
    case null: {
      const slipped = twin === null || fields.weekday === null ? null : { ...fields, month: twin };
      return [
        option(null, (day) => recent(fields, found.future, day)),
        ...(slipped
          ? [option('first-second', (day) => recent(slipped, found.future, day), twin)]
          : []),
        dropped,
      ];
    }
  }
}

/** A date without a year is in the recent past; a weekday given with it must agree. */
function recent({ month, day: number, weekday }: Fields, future: boolean, at: DayParts): number {
  if (month === null || number === null) {
    // A month alone: the longer ago, the rarer.
    return month === null ? 0 : -0.3 * monthsSince(month, at.month);
  }
  for (let step = 0; step <= 1; step++) {
    const candidate = at.year + (future ? step : -step);
    if (!isCalendarDate(candidate, month, number)) continue;
    const date = civilDay(candidate, month, number);
    if (future ? date < at.day : date > at.day) continue;
    if (weekday !== null && weekdayOf(date) !== weekday) return NEVER;
    return since(Math.abs(at.day - date));
  }
  return NEVER;
}

/** First and last day of what fields with a year name. */
export function spanOfFields({ year, month, day }: Fields): readonly [CivilDay, CivilDay] | null {
  if (year === null) return null;
  if (month === null) return [civilDay(year, 1, 1), civilDay(year, 12, 31)];
  if (day === null)
    return [civilDay(year, month, 1), civilDay(year, month, daysInMonth(year, month))];
  return isCalendarDate(year, month, day)
    ? [civilDay(year, month, day), civilDay(year, month, day)]
    : null;
}

/** Beyond a year that is only named, news may speak of the time to come. */
const AHEAD = 3;

/** A full date: publication is not before what it reports. How long after is said once, by `latest`. */
export function yearOptions(known: Fields, future: boolean): Option[] {
  const span = spanOfFields(known);
  if (!span) return [];
  const [first, last] = span;
  if (future) return [option(null, ({ day }) => (day > last ? -AHEAD : 0))];
  if (known.month === null) return [option(null, ({ day }) => (day < first ? -AHEAD : 0))];
  return [option(null, ({ day }) => (day < first ? NEVER : 0)), dropped];
}

/** "أمس السبت": the day that the shift leads to has this weekday. */
export function shiftOptions(amount: number, weekday: number): Option[] {
  const off = ({ weekday: today }: DayParts): number => (((today + amount - weekday) % 7) + 7) % 7;
  return [
    option(null, (day) => (off(day) === 0 ? 0 : NEVER)),
    option('weekday-by-one', (day) => (off(day) === 1 || off(day) === 6 ? 0 : NEVER)),
    dropped,
  ];
}

/** "أمس السبت 18 تشرين الثاني": the date is the day that the shift leads to. */
export function sameOptions(main: Value, check: Value, found: Found): Option[] {
  if (main.kind !== 'fields' || check.kind !== 'shift' || check.unit !== 'day') return [];
  const { year, month, day } = main;
  const weekday = main.weekday ?? check.weekday;
  const agree =
    (wanted: number | null, weekdays: readonly number[]) =>
    ({ day: at }: DayParts): number => {
      const date = partsOf(plusDays(at, check.amount));
      const agrees =
        (year === null || date.year === year) &&
        (wanted === null || date.month === wanted) &&
        (day === null || date.date === day) &&
        (weekday === null || weekdays.includes((date.weekday - weekday + 7) % 7));
      return agrees ? 0 : NEVER;
    };
  const twin = twinOf(month, found);
  return [
    option(null, agree(month, [0])),
    ...(twin === null ? [] : [option('first-second', agree(twin, [0]), twin)]),
    ...(weekday === null ? [] : [option('weekday-by-one', agree(month, [1, 6]))]),
    dropped,
  ];
}
