/** The constraint that an expression puts on the publication date. */
import type { CivilDay } from '../../time/civil';
import { civilDay, daysInMonth, isCalendarDate, weekdayOf } from '../../time/civil';
import type { Found } from '../find-expressions';
import type { Stamp } from '../page/stamps';
import { plusDays } from '../resolve/reading';
import type { Fields, Value } from '../value';
import { type DayParts, partsOf } from './days';

/** Relaxations: ways in which an expression may be read other than literally. */
export type RelaxationKind =
  'first-second' | 'this-last' | 'most-recent' | 'weekday-by-one' | 'dropped';

/** One way of reading an expression: how well a day of publication suits it, as a log-weight. */
export interface Option {
  readonly relaxed: RelaxationKind | null;
  /** -Infinity where the day is impossible, 0 where it suits perfectly. */
  fit(day: DayParts): number;
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
  /** What the solver can tell apart by it: a single day, days of the year, days of the week, or less. */
  readonly grain: Grain;
}

/**
 * `date`: it names a year, so that it is possible from some day on, or on one day only. `yearless`: it
 * recurs every year. `week`: every week. `weak`: it only ranks.
 */
export type Grain = 'date' | 'yearless' | 'week' | 'weak';

/**
 * Costs of the relaxations, as log-weights: the typical slip of Levantine month names is cheapest. To
 * drop an expression leaves every day open, and so costs as much as a day among all of them is unlikely.
 */
const COST: Readonly<Record<RelaxationKind, number>> = {
  'first-second': 1.6,
  'most-recent': 2,
  'this-last': 3,
  'weekday-by-one': 4,
  dropped: 9,
};
const NEVER = -Infinity;
/** Each month further back makes "last October" for it less likely, down to a limit. */
const PER_MONTH = 1.5;
const MOST_MONTHS_COST = 5;
/** News reports recent events: log-weight per day since a date of this month. */
const PER_DAY = 0.02;
/** Log-weight for each day between a post and the article that embeds it, and the usual limit. */
const PER_POST_DAY = 0.5;
const POST_DAYS = 2;
const AFTER_POST_DAYS = 5;

/** الأول and الثاني are mixed up after تشرين and كانون. */
const TWIN: Readonly<Record<number, number>> = { 10: 11, 11: 10, 12: 1, 1: 12 };

function option(
  relaxed: RelaxationKind | null,
  fit: (day: DayParts) => number,
  month: number | null = null,
): Option {
  const cost = relaxed === null ? 0 : COST[relaxed];
  return { relaxed, fit: (day) => fit(day) - cost, month };
}

const dropped = option('dropped', () => 0);

/** Of news, the longer ago the rarer: one day later is likely, a month later seldom. */
export const since = (days: number): number => -1.1 * Math.log((days + 2) / 2);

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

function monthOptions(fields: Fields, found: Found): Option[] {
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
function spanOfFields({ year, month, day }: Fields): readonly [CivilDay, CivilDay] | null {
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
function explicit(known: Fields, future: boolean): Option[] {
  const span = spanOfFields(known);
  if (!span) return [];
  const [first, last] = span;
  if (future) {
    return [
      option(null, ({ day }) =>
        day > last ? -AHEAD : -Math.min(AHEAD, 0.4 * Math.log2(1 + Math.max(0, first - day) / 14)),
      ),
    ];
  }
  if (known.month === null) return [option(null, ({ day }) => (day < first ? -AHEAD : 0))];
  return [option(null, ({ day }) => (day < first ? NEVER : 0)), dropped];
}

function shiftOptions(amount: number, weekday: number): Option[] {
  const off = ({ weekday: today }: DayParts): number => (((today + amount - weekday) % 7) + 7) % 7;
  return [
    option(null, (day) => (off(day) === 0 ? 0 : NEVER)),
    option('weekday-by-one', (day) => (off(day) === 1 || off(day) === 6 ? 0 : NEVER)),
    dropped,
  ];
}

/** "أمس السبت 18 تشرين الثاني": the date is the day that the shift leads to. */
function sameOptions(main: Value, check: Value, found: Found): Option[] {
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

/** A bare weekday is the day of publication far more often than any other; nothing excludes the rest. */
const BARE_WEEKDAY: readonly number[] = [0, -0.7, -1.2, -1.4, -1.4, -1.5, -1.5];

interface Reading {
  readonly options: Option[];
  readonly grain: Grain;
}
const NOTHING: Reading = { options: [], grain: 'weak' };

function fieldsReading(value: Fields, found: Found): Reading {
  if (value.calendar === 'hijri') return NOTHING;
  if (value.year !== null) {
    return {
      options: explicit(value, found.future),
      grain: value.month === null ? 'weak' : 'date',
    };
  }
  if (value.month !== null && value.yearShift === null) {
    return { options: monthOptions(value, found), grain: 'yearless' };
  }
  if (value.monthShift === 0 && value.day !== null && !found.future) {
    const number = value.day;
    return {
      options: [option(null, ({ date }) => (date >= number ? 0 : NEVER)), dropped],
      grain: 'weak',
    };
  }
  if (value.weekday !== null && value.weekShift === null && value.month === null) {
    const wanted = value.weekday;
    if (value.toward === 'past') {
      // The day before would have been called "yesterday".
      return {
        options: [option(null, ({ weekday }) => ((weekday + 6) % 7 === wanted ? -1.5 : 0))],
        grain: 'weak',
      };
    }
    if (value.toward === null && value.day === null && !found.future) {
      return {
        options: [option(null, ({ weekday }) => BARE_WEEKDAY[(weekday - wanted + 7) % 7] ?? 0)],
        grain: 'weak',
      };
    }
  }
  return NOTHING;
}

function readingOf(value: Value, found: Found): Reading {
  switch (value.kind) {
    case 'fields':
      return fieldsReading(value, found);
    case 'shift':
      return value.unit === 'day' && value.weekday !== null
        ? { options: shiftOptions(value.amount, value.weekday), grain: 'week' }
        : NOTHING;
    case 'same': {
      const hasYear = value.main.kind === 'fields' && value.main.year !== null;
      return {
        options: sameOptions(value.main, value.check, found),
        grain: hasYear ? 'date' : 'yearless',
      };
    }
    case 'part':
    case 'clock':
      return value.of === null ? NOTHING : readingOf(value.of, found);
    case 'edge':
    case 'about':
      return readingOf(value.of, found);
    case 'since':
      return readingOf(value.from, found);
    case 'night':
      return readingOf(value.first, found);
    case 'range': {
      const to = readingOf(value.to, found);
      return to.options.length > 0 ? to : readingOf(value.from, found);
    }
    case 'length':
    case 'season':
    case 'nth':
    case 'decade':
    case 'century':
    case 'oneOf':
    case 'allOf':
    case 'span':
    case 'vague':
    case 'every':
    case 'anchor':
      return NOTHING;
  }
}

/** The fields of a date that news reports as past, however it is wrapped; null for anything else. */
function toldFields(value: Value): Fields | null {
  switch (value.kind) {
    case 'fields':
      return value;
    case 'part':
    case 'clock':
      return value.of === null ? null : toldFields(value.of);
    case 'edge':
    case 'about':
      return toldFields(value.of);
    case 'night':
      return toldFields(value.first);
    case 'range':
      return toldFields(value.to);
    default:
      return null;
  }
}

/** The constraint that an expression of the article's own text puts on the day of publication. */
export function constraintOf(found: Found): Constraint | null {
  const { options, grain } = readingOf(found.value, found);
  if (options.length === 0) return null;
  return { start: found.start, end: found.end, found, options, hard: options.length > 1, grain };
}

/** The last day of the latest date that a text tells with its year: news is seldom long after it. */
export function latestTold(all: readonly Found[]): CivilDay | null {
  let latest: CivilDay | null = null;
  for (const { value, future } of all) {
    const known = toldFields(value);
    if (future || !known || known.calendar === 'hijri' || known.month === null) continue;
    const span = spanOfFields(known);
    if (span && (latest === null || span[1] > latest)) latest = span[1];
  }
  return latest;
}

const ranking = (fit: (day: DayParts) => number, start = 0, end = 0): Constraint => ({
  start,
  end,
  found: null,
  options: [option(null, fit)],
  hard: false,
  grain: 'weak',
});

/** The longer after the latest date told, the less likely. */
export const latestConstraint = (latest: CivilDay): Constraint =>
  ranking(({ day }) => (day <= latest ? 0 : since(day - latest)));

/** The latest year that a text names: it is written in it, or not long after. */
export const yearConstraint = (year: number): Constraint =>
  ranking((at) => (at.year <= year ? 0 : -1.2 * Math.min(5, at.year - year)));

/** "The current year 2023": it is the year of publication, or so many years from it. */
export const yearOfPublication = (year: number, start: number, end: number): Constraint => ({
  start,
  end,
  found: null,
  options: [option(null, (at) => (at.year === year ? 0 : NEVER)), dropped],
  hard: true,
  grain: 'weak',
});

/** An embedded post is not younger than the article, and rarely more than two days older. */
export function postConstraint(day: CivilDay, start: number, end: number): Constraint {
  const fit = (at: DayParts): number => {
    const past = at.day - day;
    if (past < 0) return NEVER;
    return past <= POST_DAYS ? -PER_POST_DAY * past : -AFTER_POST_DAYS - PER_DAY * past;
  };
  return {
    start,
    end,
    found: null,
    options: [option(null, fit), dropped],
    hard: true,
    grain: 'date',
  };
}

/** A named event has begun; the longer ago, the less it is news. Two months are free. */
export function namedConstraint(began: CivilDay, start: number, end: number): Constraint {
  const fit = ({ day }: DayParts): number =>
    day < began ? NEVER : -0.35 * Math.max(0, (day - began - 60) / 30);
  return {
    start,
    end,
    found: null,
    options: [option(null, fit)],
    hard: true,
    grain: 'date',
  };
}

/** Log-weight of any day but the one of a stamp: a label is hardly ever wrong, a bare date seldom. */
const STAMP_COST: Readonly<Record<'published' | 'head', number>> = { published: 16, head: 13 };

/** The page says when it was published. */
export function stampConstraint({ kind, day, swapped, start, end }: Stamp): Constraint {
  const fits: ((at: DayParts) => number)[] = [];
  switch (kind) {
    case 'published':
    case 'head': {
      const cost = STAMP_COST[kind];
      // 05/06/2022 is the fifth of June unless the text says otherwise.
      fits.push(({ day: at }) => (at === day ? 0 : at === swapped ? -2.2 : -cost));
      break;
    }
    case 'dateline':
      // Written on that day; published on it, or on the day after.
      fits.push(({ day: at }) => (at < day ? NEVER : -1.3 * Math.min(8, at - day)));
      break;
    case 'updated':
      // Changed after it was published, most often on the same day or soon after.
      fits.push(({ day: at }) => (at > day ? NEVER : since(day - at)));
  }
  return {
    start,
    end,
    found: null,
    options: [
      ...fits.map((fit) => option(null, fit)),
      ...(kind === 'dateline' || kind === 'updated' ? [dropped] : []),
    ],
    hard: true,
    grain: 'date',
  };
}
