/** The constraint that an expression puts on the publication date. */
import type { CivilDay } from '../../time/civil';
import { civilDay, fromCivilDay, isCalendarDate, weekdayOf } from '../../time/civil';
import type { Found } from '../find-expressions';
import { plusDays } from '../resolve/reading';
import type { Fields, Value } from '../value';

/** Relaxations: ways in which an expression may be read other than literally. */
export type RelaxationKind =
  'first-second' | 'this-last' | 'most-recent' | 'weekday-by-one' | 'dropped';

/** One way of reading an expression: how well a day of publication suits it, as a log-weight. */
export interface Option {
  readonly relaxed: RelaxationKind | null;
  /** -Infinity where the day is impossible, 0 where it suits perfectly. */
  fit(day: CivilDay): number;
  /** The month that a slip puts in place of the written one. */
  readonly month: number | null;
}

export interface Constraint {
  readonly start: number;
  readonly end: number;
  readonly found: Found | null;
  /** The first option is the plain reading. */
  readonly options: readonly Option[];
  /** The plain reading can be impossible: it takes part in contradictions. */
  readonly hard: boolean;
}

/** Costs of the relaxations, as log-weights: the typical slip of Levantine month names is cheapest. */
const COST: Readonly<Record<RelaxationKind, number>> = {
  'first-second': 1.6,
  'most-recent': 2,
  'this-last': 3,
  'weekday-by-one': 4,
  dropped: 6,
};
const NEVER = -Infinity;
/** Each month further back makes "last October" for it less likely. */
const PER_MONTH = 1.5;
/** News reports recent events: log-weight per day since a date of this month. */
const PER_DAY = 0.02;
/** Log-weight for each day between a post and the article that embeds it, and the usual limit. */
const PER_POST_DAY = 0.5;
const POST_DAYS = 2;

/** الأول and الثاني are mixed up after تشرين and كانون. */
const TWIN: Readonly<Record<number, number>> = { 10: 11, 11: 10, 12: 1, 1: 12 };

function option(
  relaxed: RelaxationKind | null,
  fit: (day: CivilDay) => number,
  month: number | null = null,
): Option {
  const cost = relaxed === null ? 0 : COST[relaxed];
  return { relaxed, fit: (day) => fit(day) - cost, month };
}

const dropped = option('dropped', () => 0);

/** Months from a month (1–12) back to the latest one of that name, 0 for the same month. */
const monthsSince = (month: number, now: number): number => (now - month + 12) % 12;

function thisMonth(fields: Fields, month: number, future: boolean): (day: CivilDay) => number {
  return (day) => {
    const date = fromCivilDay(day);
    if (date.month !== month) return NEVER;
    if (fields.day === null) return 0;
    const since = date.day - fields.day;
    if (future ? since > 0 : since < 0) return NEVER;
    return -PER_DAY * Math.abs(since);
  };
}

function lastMonth(month: number): (day: CivilDay) => number {
  return (day) => {
    const since = monthsSince(month, fromCivilDay(day).month);
    return since === 0 ? NEVER : -PER_MONTH * (since - 1);
  };
}

const isTwin = (month: number, found: Found): boolean =>
  TWIN[month] !== undefined && found.rules.some((name) => /^month (?:تشرين|كانون)/.test(name));

function monthOptions(fields: Fields, found: Found): Option[] {
  const month = fields.month ?? 1;
  const twin = isTwin(month, found) ? (TWIN[month] ?? null) : null;
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
        option('most-recent', (day) => {
          const date = fromCivilDay(day);
          return date.month === month && (fields.day === null || date.day > fields.day) ? 0 : NEVER;
        }),
        ...(twin === null
          ? []
          : [option('first-second', (day) => lastMonth(twin)(day) - 1.5, twin)]),
        dropped,
      ];
    case 'next':
      return [
        option(null, (day) => {
          const ahead = monthsSince(fromCivilDay(day).month, month);
          return ahead === 0 ? NEVER : -0.5 * (ahead - 1);
        }),
        dropped,
      ];
    case null:
      return [option(null, (day) => recent(fields, found.future, day)), dropped];
  }
}

/** A date without a year is in the recent past; a weekday given with it must agree. */
function recent({ month, day: number, weekday }: Fields, future: boolean, day: CivilDay): number {
  if (month === null || number === null) return 0;
  const { year } = fromCivilDay(day);
  for (const candidate of future ? [year, year + 1] : [year, year - 1]) {
    if (!isCalendarDate(candidate, month, number)) continue;
    const date = civilDay(candidate, month, number);
    if (future ? date < day : date > day) continue;
    if (weekday !== null && weekdayOf(date) !== weekday) return NEVER;
    return (-PER_MONTH / 5) * (Math.abs(day - date) / 30);
  }
  return 0;
}

/** A full date: publication is not before what it reports, nor long after. */
function explicit({ year, month, day }: Fields, future: boolean): Option[] {
  if (year === null) return [];
  const first = civilDay(year, month ?? 1, day ?? 1);
  return [
    option(null, (at) => {
      if (future) return 0;
      return at < first ? NEVER : -Math.min(6, 0.3 * Math.log2(1 + (at - first) / 7));
    }),
    dropped,
  ];
}

function shiftOptions(amount: number, weekday: number): Option[] {
  const off = (day: CivilDay): number => (weekdayOf(plusDays(day, amount)) - weekday + 7) % 7;
  return [
    option(null, (day) => (off(day) === 0 ? 0 : NEVER)),
    option('weekday-by-one', (day) => (off(day) === 1 || off(day) === 6 ? 0 : NEVER)),
    dropped,
  ];
}

/** "أمس السبت 18 تشرين الثاني": the date is the day that the shift leads to. */
function sameOptions(main: Value, check: Value): Option[] {
  if (main.kind !== 'fields' || check.kind !== 'shift' || check.unit !== 'day') return [];
  const { year, month, day, weekday } = main;
  return [
    option(null, (at) => {
      const date = fromCivilDay(plusDays(at, check.amount));
      const agrees =
        (year === null || date.year === year) &&
        (month === null || date.month === month) &&
        (day === null || date.day === day) &&
        (weekday === null || weekdayOf(plusDays(at, check.amount)) === weekday);
      return agrees ? 0 : NEVER;
    }),
    dropped,
  ];
}

function optionsOf(value: Value, found: Found): Option[] {
  switch (value.kind) {
    case 'fields':
      if (value.calendar === 'hijri') return [];
      if (value.year !== null) return explicit(value, found.future);
      if (value.month !== null && value.yearShift === null) return monthOptions(value, found);
      if (value.monthShift === 0 && value.day !== null && !found.future) {
        const number = value.day;
        return [option(null, (day) => (fromCivilDay(day).day >= number ? 0 : NEVER)), dropped];
      }
      if (value.weekday !== null && value.toward === 'past') {
        // The day before would have been called "yesterday".
        const wanted = value.weekday;
        return [option(null, (day) => (weekdayOf(plusDays(day, -1)) === wanted ? -1.5 : 0))];
      }
      return [];
    case 'shift':
      return value.unit === 'day' && value.weekday !== null
        ? shiftOptions(value.amount, value.weekday)
        : [];
    case 'same':
      return sameOptions(value.main, value.check);
    case 'part':
    case 'clock':
      return value.of === null ? [] : optionsOf(value.of, found);
    case 'edge':
    case 'about':
      return optionsOf(value.of, found);
    case 'since':
      return optionsOf(value.from, found);
    case 'range': {
      const from = optionsOf(value.from, found);
      return from.length > 0 ? from : optionsOf(value.to, found);
    }
    case 'length':
    case 'season':
    case 'nth':
    case 'decade':
    case 'century':
    case 'night':
    case 'oneOf':
    case 'allOf':
    case 'span':
    case 'vague':
    case 'every':
    case 'anchor':
      return [];
  }
}

/** The constraint that an expression of the article's own text puts on the day of publication. */
export function constraintOf(found: Found): Constraint | null {
  const options = optionsOf(found.value, found);
  if (options.length === 0) return null;
  return { start: found.start, end: found.end, found, options, hard: options.length > 1 };
}

/** An embedded post is not younger than the article, and rarely more than two days older. */
export function postConstraint(day: CivilDay, start: number, end: number): Constraint {
  const fit = (at: CivilDay): number => {
    const since = at - day;
    if (since < 0) return NEVER;
    return since <= POST_DAYS ? -PER_POST_DAY * since : -3 - PER_DAY * since;
  };
  return { start, end, found: null, options: [option(null, fit), dropped], hard: true };
}

/** A named event has begun; the longer ago, the less it is news. Two months are free. */
export function namedConstraint(began: CivilDay, start: number, end: number): Constraint {
  const fit = (at: CivilDay): number =>
    at < began ? NEVER : -0.3 * Math.max(0, (at - began - 60) / 30);
  return { start, end, found: null, options: [option(null, fit)], hard: true };
}
