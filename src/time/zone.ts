/**
 * Time zones: what a place's clocks show at an absolute time, and back.
 *
 * dayjs knows the zones; one question to it takes a tenth of a millisecond or more. So each year of a
 * zone is looked up once, when a time in it is first asked for: the offset every few days, and, where
 * two differ, the second of the change by halving. From then on the answer comes from that
 * table, in whole numbers. Nothing here depends on the zone of the machine.
 *
 * The tables reach from 1920, when standard time had replaced each town's own noon nearly
 * everywhere, through 2099, the last year on the axis. Before, the offset of the first instant of 1920
 * holds, and after, that of the last one of 2099. (dayjs takes the year 50 for 1950, and an offset
 * of 16 minutes or less, as Paris had it until 1911, for so many hours.)
 *
 * When clocks are put back, an hour is shown twice; when they are put forward, one is never shown.
 * `toUtc` answers the first of two times. A clock time that was never shown is read by the clock
 * before the change, and so lies as far behind the change as it claims.
 */
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';

import {
  type CivilDay,
  type Instant,
  MS_PER_DAY,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  civilDay,
  dayOf,
  fromCivilDay,
  startOfDay,
} from './civil';

dayjs.extend(utc);
dayjs.extend(timezone);

declare const otherZoneBrand: unique symbol;
declare const utcTimeBrand: unique symbol;

/** An IANA time zone: one of those in use here, or any other that `parseZone` knows. */
export type Zone =
  | 'Asia/Damascus'
  | 'Asia/Baghdad'
  | 'Asia/Amman'
  | 'Asia/Beirut'
  | (string & { readonly [otherZoneBrand]: true });

/** An absolute time: milliseconds since 1970-01-01T00:00Z, as `Date.now()` counts them. */
export type UtcTime = number & { readonly [utcTimeBrand]: true };

/** The zone of what happened at no known place. */
export const DEFAULT_ZONE: Zone = 'Asia/Damascus';

const newYear = (year: number): UtcTime => startOfDay(civilDay(year, 1, 1)) as number as UtcTime;

const FIRST_TIME = newYear(1920);
const LAST_TIME = (newYear(2100) - 1) as UtcTime;
/** Two changes of one zone lie further apart; the closest are a week (Recife 2000, Gaza 2040). */
const STEP_MS = 6 * MS_PER_DAY;

/** From an instant on, a clock is so far ahead of UTC. */
interface OffsetChange {
  readonly from: UtcTime;
  readonly offsetMs: number;
}

/** The offset with which a year begins, then the changes in it. */
type YearTable = readonly OffsetChange[];

const tables = new Map<Zone, Map<number, YearTable>>();

/** The zone of a name such as `Asia/Damascus`; null when there is none. */
export function parseZone(name: string): Zone | null {
  // Newer browsers take an offset such as +03:00 for a zone, which knows of no change.
  if (!/^[a-z]/i.test(name)) return null;
  const zone = name as Zone;
  try {
    lookUp(0 as UtcTime, zone);
    return zone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Asks dayjs. The offsets of towns before standard time come with fractions of a minute. */
function lookUp(time: UtcTime, zone: Zone): number {
  return Math.round(dayjs.utc(time).tz(zone).utcOffset() * MS_PER_MINUTE);
}

/** The change between two times of different offsets, to the second. */
function findChange(from: UtcTime, to: UtcTime, zone: Zone): OffsetChange {
  const offsetMs = lookUp(to, zone);
  let [before, after] = [from / MS_PER_SECOND, to / MS_PER_SECOND];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (lookUp((middle * MS_PER_SECOND) as UtcTime, zone) === offsetMs) after = middle;
    else before = middle;
  }
  return { from: (after * MS_PER_SECOND) as UtcTime, offsetMs };
}

function readYear(year: number, zone: Zone): YearTable {
  const end = newYear(year + 1);
  let from = newYear(year);
  let offsetMs = lookUp(from, zone);
  const table = [{ from, offsetMs }];
  while (from < end) {
    const to = Math.min(from + STEP_MS, end) as UtcTime;
    const next = lookUp(to, zone);
    if (next !== offsetMs) table.push(findChange(from, to, zone));
    [from, offsetMs] = [to, next];
  }
  return table;
}

function tableOf(year: number, zone: Zone): YearTable {
  let years = tables.get(zone);
  if (!years) tables.set(zone, (years = new Map()));
  let table = years.get(year);
  if (!table) years.set(year, (table = readYear(year, zone)));
  return table;
}

/** How far ahead of UTC the clocks of a zone are at an absolute time, ms. Throws for an unknown zone. */
export function offsetAt(time: UtcTime, zone: Zone): number {
  const within = Math.max(FIRST_TIME, Math.min(time, LAST_TIME));
  const { year } = fromCivilDay(Math.floor(within / MS_PER_DAY) as CivilDay);
  const table = tableOf(year, zone);
  let low = 0;
  let high = table.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((table[middle] as OffsetChange).from <= within) low = middle;
    else high = middle;
  }
  return (table[low] as OffsetChange).offsetMs;
}

/** What the clocks of a zone show at an absolute time. */
export function toCivil(time: UtcTime, zone: Zone): Instant {
  return (time + offsetAt(time, zone)) as Instant;
}

/** The absolute time at which the clocks of a zone show an instant; see above for twice and never. */
export function toUtc(instant: Instant, zone: Zone): UtcTime {
  // No clock is a day ahead or behind: these lie before and after any change in question.
  const before = offsetAt((instant - MS_PER_DAY) as number as UtcTime, zone);
  const after = offsetAt((instant + MS_PER_DAY) as number as UtcTime, zone);
  const first = (instant - before) as number as UtcTime;
  if (before === after || offsetAt(first, zone) === before) return first;
  const second = (instant - after) as number as UtcTime;
  return offsetAt(second, zone) === after ? second : first;
}

/** The day that it is at an absolute time where the events are. */
export function civilToday(now: number, zone = DEFAULT_ZONE): CivilDay {
  return dayOf(toCivil(now as UtcTime, zone));
}
