/** Dates for linked expressions: each is resolved once, after the one that it counts from. */
import { PART_OF_DAY_HOURS } from '../../time/bounds';
import type { PartOfDay } from '../../time/bounds';
import type { CivilDay } from '../../time/civil';
import { civilDay, daysInMonth, fromCivilDay } from '../../time/civil';
import type { ReferenceDate } from '../expression';
import type { Found } from '../find-expressions';
import { resolve } from '../resolve';
import type { Reading } from '../resolve';
import { NOTHING, oneDay, plusDays } from '../resolve/reading';
import { startText } from '../resolve/joined';
import { SAME_PERIODS } from '../rules/calendar/same-period';
import { isSubDay, partOf } from '../value';
import type { Value } from '../value';
import { isLooseHours, lacksDay } from './counted';
import { grainOfReading, isFineEnough, neededFor } from './grain';
import type { Link, Told, YearOf } from './links';

/** Readings of one expression that are kept. */
const MOST = 4;
/** Belief in the other day of a night. */
const OTHER_DAY = 0.3;

/** What an expression came out as, and from what. */
export interface ToldReading {
  readonly readings: readonly Reading[];
  /** The index of what it counts from, or null. */
  readonly from: number | null;
  /** What was counted from it; null where it is that time itself. */
  readonly counted: Value | null;
  /** It says when its own clause was. */
  readonly ofClause: boolean;
  /** The date of an event named in the phrase does not agree: its index. */
  readonly differs: number | null;
}

/** The dates of one text against one reference for each expression. */
export class Teller {
  readonly #told: Told;
  readonly #reference: (index: number) => ReferenceDate;
  readonly #known: (ToldReading | undefined)[] = [];

  /** @param reference what an expression counts from where it counts from nothing told. */
  constructor(told: Told, reference: (index: number) => ReferenceDate) {
    this.#told = told;
    this.#reference = reference;
  }

  of(index: number): ToldReading {
    // An antecedent precedes, except for dates that stand by themselves: no circle is possible,
    // and whoever asks in order never goes deeper than one.
    return (this.#known[index] ??= this.#read(index));
  }

  #read(index: number): ToldReading {
    const [found, link] = [this.#told.found[index], this.#told.links[index]];
    const plain = (readings: readonly Reading[]): ToldReading => ({
      readings,
      from: null,
      counted: null,
      ofClause: false,
      differs: null,
    });
    if (!found || !link) return plain([NOTHING]);
    switch (link.kind) {
      case 'own':
        return plain(resolve(found.value, { ...this.#reference(index), future: found.future }));
      case 'lost':
        return plain([NOTHING]);
      case 'counted':
        return {
          readings: this.#count(found, link),
          from: link.root,
          counted: link.counted,
          ofClause: false,
          differs: null,
        };
      case 'same':
        return this.#same(found, link);
    }
  }

  #count(
    found: Found,
    {
      from,
      counted,
      inOrder = false,
      year,
    }: { from: number; counted: Value; inOrder?: boolean; year?: YearOf },
  ): Reading[] {
    const source = stepsDays(counted) ? this.#beforeMidnight(from) : from;
    const ante = this.#told.found[source];
    const readings = this.of(source).readings.flatMap((reading) =>
      !ante
        ? []
        : year === undefined
          ? countFrom(counted, found, reading, ante, inOrder)
          : inYearOf(counted, reading, year),
    );
    return merged(readings);
  }

  /**
   * "Late on Sunday … found at 1:20 a.m. … the next morning": days are counted from Sunday, though the
   * clock has gone past midnight.
   */
  #beforeMidnight(index: number): number {
    const link = this.#told.links[index];
    if (link?.kind !== 'counted') return index;
    const [own, root] = [this.of(index).readings[0], this.of(link.root).readings[0]];
    const minute = own ? minuteOf(own) : null;
    const isOver =
      minute !== null &&
      minute < 6 * 60 &&
      own?.first !== null &&
      root?.first !== null &&
      own?.first === (root?.first ?? 0) + 1;
    return isOver ? link.root : index;
  }

  #same(
    found: Found,
    { from, ofClause, isOpen = false, check }: Extract<Link, { kind: 'same' }>,
  ): ToldReading {
    const told = this.of(from).readings;
    const own = isOpen ? told.map(openEnded) : told;
    const made: ToldReading = { readings: own, from, counted: null, ofClause, differs: null };
    if (!check) return made;
    const counted = this.#count(found, check);
    const [first, other] = [own[0] ?? NOTHING, counted[0] ?? NOTHING];
    if (first.first === null || other.first === null || other.last === null) return made;
    const agrees = other.first <= (first.last ?? first.first) && first.first <= other.last;
    if (!agrees) return { ...made, differs: check.from };
    // The finer of two that agree.
    return other.edtf?.includes('T') === true && first.edtf?.includes('T') !== true
      ? { ...made, readings: counted, from: check.from, counted: check.counted }
      : made;
  }
}

/** From a told time on. */
function openEnded(reading: Reading): Reading {
  if (reading.edtf === null || reading.edtf.includes('..')) return reading;
  return { ...reading, edtf: `${startText(reading.edtf)}/..`, last: null };
}

/** A date without its year, in the year of a told one. */
function inYearOf(value: Value, told: Reading, year: YearOf): Reading[] {
  const { first, last } = told;
  if (first === null) return [];
  const on = (day: CivilDay, future: boolean): Reading[] =>
    resolve(value, { day, minute: null, future });
  if (year === 'within') return on(last ?? first, false);
  if (year === 'before') return on(first, false);
  const [past, coming] = [on(first, false), on(first, true)];
  const far = (readings: readonly Reading[]): number =>
    Math.abs((readings[0]?.first ?? Infinity) - first);
  return far(coming) < far(past) ? coming : past;
}

const SHARE_OF_YEAR = /^\d{4}-3[3-6]$/;

/** A quarter a year earlier is a quarter. */
function samePeriod(counted: Value, { rules }: Found, { edtf }: Reading): string | null {
  if (edtf === null) return null;
  const isNamed = rules.some((name) => SAME_PERIODS.has(name));
  if (counted.kind === 'fields')
    return isNamed && counted.year !== null
      ? edtf.replaceAll(/\d{4}(?=-|\/|$)/g, String(counted.year))
      : null;
  if (counted.kind !== 'shift' || counted.unit !== 'year') return null;
  if (!isNamed && !(counted.amount === -1 && SHARE_OF_YEAR.test(edtf))) return null;
  return edtf.replaceAll(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) + counted.amount));
}

/** "The next day", "the morning of the day before": some days from a told one. */
function stepsDays(counted: Value): boolean {
  switch (counted.kind) {
    case 'shift':
      return counted.unit === 'day' && counted.amount !== 0;
    case 'part':
    case 'clock':
      return counted.of !== null && stepsDays(counted.of);
    default:
      return false;
  }
}

/** The best readings, one for each date, sharing all belief. */
function merged(readings: readonly Reading[]): Reading[] {
  const byDate = new Map<string, Reading>();
  for (const reading of readings) {
    if (reading.edtf === null) continue;
    const known = byDate.get(reading.edtf);
    byDate.set(reading.edtf, known ? { ...known, weight: known.weight + reading.weight } : reading);
  }
  const kept = [...byDate.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  return kept.length === 0
    ? [NOTHING]
    : kept.map((reading) => ({ ...reading, weight: reading.weight / total }));
}

/** Minutes since midnight of a reading on the clock, or null. */
function minuteOf({ edtf }: Reading): number | null {
  const found = /T(\d{2}):(\d{2})[^/]*$/.exec(edtf ?? '');
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}

const sideOf = (value: Value): string => (value.kind === 'anchor' ? value.side : 'same');

/** The day of a told time from which an expression counts. */
function dayFrom(reading: Reading, { value }: Found, side: string): CivilDay | null {
  const { first, last } = reading;
  if (first === null || last === null) return first ?? last;
  // The day after a night is its second one; a night itself is named by its first.
  if (first === last || value.kind === 'night' || side === 'before') return first;
  return last;
}

function countFrom(
  counted: Value,
  found: Found,
  reading: Reading,
  ante: Found,
  inOrder: boolean,
): Reading[] {
  const period = samePeriod(counted, found, reading);
  if (period !== null) return [{ ...reading, edtf: period }];
  const grain = grainOfReading(reading);
  if (grain === null) return [];
  if (!isFineEnough(grain, neededFor(counted))) {
    // "In March … two weeks later": no finer than March, and hardly outside it.
    return found.value.kind === 'anchor' && found.value.length !== null ? [reading] : [];
  }
  const day = dayFrom(reading, ante, sideOf(found.value));
  if (day === null) return [];
  const minute = minuteOf(reading);
  return counting(counted, found, { day, minute }, ante, inOrder).map((one) => ({
    ...one,
    edtf: marked(one.edtf, reading.edtf, counted),
    weight: one.weight * reading.weight,
  }));
}

function counting(
  counted: Value,
  found: Found,
  { day, minute }: { readonly day: CivilDay; readonly minute: number | null },
  ante: Found,
  inOrder: boolean,
): Reading[] {
  if (minute === null) {
    if (counted.kind === 'shift' && isSubDay(counted.unit))
      return hoursFrom(day, counted.amount * (counted.unit === 'hour' ? 1 : 1 / 60), ante.value);
    if (found.value.kind === 'anchor' && isLooseHours(found.value))
      return hoursFrom(day, 0, ante.value);
  }
  const inMonth = counted.kind !== 'shift' && neededFor(counted) === 'month';
  // "17 منه" told on the 5th is not the 17th of the month before.
  const from = inMonth ? lastOfMonth(day) : day;
  const value = inPart(counted, minute === null ? partOf(ante.value) : null);
  const read = (on: CivilDay): Reading[] => resolve(value, { day: on, minute, future: false });
  if (!lacksDay(counted)) return read(from);
  return onClock(read, { day, minute }, counted, ante.value, inOrder);
}

/** What is counted from an "about" is no surer; what is counted from UTC is in UTC. */
function marked(edtf: string | null, from: string | null, counted: Value): string | null {
  if (edtf === null || from === null || edtf.includes('/')) return edtf;
  if (/T\d\d:\d\d$/.test(edtf)) {
    const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(from)?.[0] ?? '';
    return counted.kind === 'shift' ? `${edtf}${zone}` : edtf;
  }
  return /^[^/]*~$/.test(from) && !edtf.endsWith('~') && !edtf.includes('T') ? `${edtf}~` : edtf;
}

/** The middle hour of a part of a day; nights are counted in the evening where they begin. */
function middleOf(value: Value): number {
  const part = partOf(value);
  if (part === null) return 12;
  const [from, to] = PART_OF_DAY_HOURS[part];
  return part === 'night' ? 20 : (from + to) / 2;
}

/** Hours from a day without a clock time: the day stays, unless they certainly lead out of it. */
function hoursFrom(day: CivilDay, hours: number, ante: Value): Reading[] {
  const middle = middleOf(ante);
  const shift = Math.floor((middle + hours) / 24);
  const kept = oneDay(plusDays(day, shift), 'counted');
  const part = partOf(ante);
  const isLate = part === 'evening' || part === 'night' || part === 'midnight';
  if (!isLate || shift !== 0 || hours < 0) return [kept];
  return [{ ...kept, weight: 1 - OTHER_DAY }, oneDay(plusDays(day, 1), 'next', OTHER_DAY)];
}

function lastOfMonth(day: CivilDay): CivilDay {
  const { year, month } = fromCivilDay(day);
  return civilDay(year, month, daysInMonth(year, month));
}

/** "On Sunday evening … at half past seven": in the evening. */
function inPart(value: Value, part: PartOfDay | null): Value {
  const isOpen =
    value.kind === 'clock' &&
    value.of === null &&
    value.half === null &&
    value.part === null &&
    value.zone === null &&
    value.hour >= 1 &&
    value.hour <= 12;
  return isOpen && part !== null ? { ...value, part } : value;
}

const LATE = new Set<PartOfDay | null>(['evening', 'night', 'midnight']);
const EARLY = new Set<PartOfDay | null>(['dawn', 'morning']);

/**
 * A clock time or a part of a day on a told day. "ليل السبت … عند الساعة 1:30": after midnight the
 * night is in the next day; so is what is told in order after 23:15.
 */
function onClock(
  read: (day: CivilDay) => Reading[],
  { day, minute }: { readonly day: CivilDay; readonly minute: number | null },
  counted: Value,
  ante: Value,
  inOrder: boolean,
): Reading[] {
  const here = read(day);
  const own = minuteOf(here[0] ?? NOTHING);
  const isEarly = own === null ? EARLY.has(partOf(counted)) : own < 6 * 60;
  if (!isEarly) return here;
  const isNight = ante.kind === 'night' || (minute === null && LATE.has(partOf(ante)));
  const isOver = minute !== null && minute >= 18 * 60 && inOrder;
  if (isOver || ante.kind === 'night') return read(plusDays(day, 1));
  if (!isNight || !inOrder) return here;
  return [
    ...read(plusDays(day, 1)).map((one) => ({ ...one, weight: one.weight * (1 - OTHER_DAY) })),
    ...here.map((one) => ({ ...one, weight: one.weight * OTHER_DAY })),
  ];
}
