/** Whole units counted from the reference date, and spans of them. */
import type { CivilDay } from '../../time/civil';
import { addCalendar } from '../../time/calendar-steps';
import { civilDay, dayOf, fromCivilDay, isoMinute, startOfDay } from '../../time/civil';
import type { Instant } from '../../time/civil';
import type { Season, Toward, Unit } from '../value';
import { isSubDay } from '../value';
import type { Reading, ReferenceTime } from './reading';
import {
  NOTHING,
  days,
  four,
  mondayOf,
  monthIndexOf,
  monthText,
  oneDay,
  plusDays,
  wholeMonth,
  wholeYear,
} from './reading';

const MINUTES: Partial<Record<Unit, number>> = { second: 1 / 60, minute: 1, hour: 60 };

/** The decade that contains a year: `199X`. */
export function decade(first: number): Reading {
  const year = Math.floor(first / 10) * 10;
  return {
    edtf: `${four(year).slice(0, 3)}X`,
    first: civilDay(year, 1, 1),
    last: civilDay(year + 9, 12, 31),
    name: 'explicit',
    weight: 1,
  };
}

/** The nth century, as EDTF writes it: the 20th is `19XX`. */
export function century(n: number): Reading {
  const year = (n - 1) * 100;
  return {
    edtf: `${four(year).slice(0, 2)}XX`,
    first: civilDay(year, 1, 1),
    last: civilDay(year + 99, 12, 31),
    name: 'explicit',
    weight: 1,
  };
}

export function quarter(year: number, n: number): Reading {
  return {
    edtf: `${four(year)}-${32 + n}`,
    first: civilDay(year, n * 3 - 2, 1),
    last: plusDays(civilDay(year, n * 3 + 1, 1), -1),
    name: 'explicit',
    weight: 1,
  };
}

/** Clock shifts: a reference without a time of day cannot give one. */
function shiftClock(amount: number, unit: Unit, day: CivilDay, minute: number | null): Reading {
  const minutes = amount * (MINUTES[unit] ?? 1);
  if (minute === null) {
    const whole = Math.trunc(minutes / 1440);
    return oneDay(plusDays(day, whole), 'counted');
  }
  const instant = (startOfDay(day) + Math.round(minute + minutes) * 60_000) as Instant;
  const at = dayOf(instant);
  return { edtf: isoMinute(instant), first: at, last: at, name: 'counted', weight: 1 };
}

/** Some units from the reference date, as coarse as the unit. */
export function shiftUnits(amount: number, unit: Unit, { day, minute }: ReferenceTime): Reading {
  if (day === null) return NOTHING;
  const { year, month } = fromCivilDay(day);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return shiftClock(amount, unit, day, minute);
    case 'day':
      return oneDay(plusDays(day, amount), 'counted');
    case 'week': {
      const monday = plusDays(mondayOf(day), amount * 7);
      return days(monday, plusDays(monday, 6), 'counted');
    }
    case 'weekend': {
      const saturday = plusDays(mondayOf(day), amount * 7 + 5);
      return days(saturday, plusDays(saturday, 1), 'counted');
    }
    case 'month':
      return wholeMonth(monthIndexOf(day) + amount, 'counted');
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + amount;
      return { ...quarter(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1), name: 'counted' };
    }
    case 'year':
      return wholeYear(year + amount, 'counted');
    case 'decade':
      return { ...decade(year + amount * 10), name: 'counted' };
    case 'century':
      return { ...century(Math.floor(year / 100) + 1 + amount), name: 'counted' };
  }
}

function moved(day: CivilDay, n: number, unit: 'day' | 'week' | 'month' | 'year'): CivilDay {
  return dayOf(addCalendar(startOfDay(day), n, unit));
}

/** "The last three days": from n units before the reference date to it. */
export function spanOf(
  n: number,
  unit: Unit,
  side: 'past' | 'future',
  { day, minute }: ReferenceTime,
): Reading {
  if (day === null) return NOTHING;
  const sign = side === 'past' ? -1 : 1;
  const ordered = (other: string, here: string): string =>
    sign < 0 ? `${other}/${here}` : `${here}/${other}`;
  const bounded = (far: CivilDay, edtf: string): Reading => ({
    edtf,
    first: sign < 0 ? far : day,
    last: sign < 0 ? day : far,
    name: 'span',
    weight: 1,
  });
  const { year, month } = fromCivilDay(day);
  if (isSubDay(unit)) {
    const minutes = n * (MINUTES[unit] ?? 1);
    if (minute !== null) {
      const here = (startOfDay(day) + minute * 60_000) as Instant;
      const there = (here + sign * minutes * 60_000) as Instant;
      return bounded(dayOf(there), ordered(isoMinute(there), isoMinute(here)));
    }
    const far = plusDays(day, sign * Math.ceil(minutes / 1440));
    return bounded(far, ordered(isoOf(far), isoOf(day)));
  }
  if (unit === 'month' || unit === 'quarter') {
    const months = n * (unit === 'quarter' ? 3 : 1);
    const far = wholeMonth(monthIndexOf(day) + sign * months, 'span');
    return bounded(
      moved(day, sign * months, 'month'),
      ordered(far.edtf ?? '', monthText(year, month)),
    );
  }
  if (unit === 'year' || unit === 'decade' || unit === 'century') {
    const years = n * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100);
    return bounded(
      moved(day, sign * years, 'year'),
      ordered(four(year + sign * years), four(year)),
    );
  }
  const far = plusDays(day, sign * n * (unit === 'week' ? 7 : unit === 'weekend' ? 7 : 1));
  return bounded(far, ordered(isoOf(far), isoOf(day)));
}

function isoOf(day: CivilDay): string {
  return oneDay(day, 'span').edtf ?? '';
}

const FIRST_MONTH: Readonly<Record<Season, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** A season of a year; winter runs into the next one. */
export function seasonOf(season: Season, year: number): Reading {
  const first = civilDay(year, FIRST_MONTH[season], 1);
  return {
    edtf: `${four(year)}-${season}`,
    first,
    last: plusDays(civilDay(year, FIRST_MONTH[season] + 3, 1), -1),
    name: 'explicit',
    weight: 1,
  };
}

/** Last, this or next season of the reference date. */
export function seasonToward(
  season: Season,
  toward: Toward | null,
  { day, future }: ReferenceTime,
): Reading {
  if (day === null) return NOTHING;
  const { year } = fromCivilDay(day);
  const around = [year + 1, year, year - 1].map((candidate) => seasonOf(season, candidate));
  const ended = around.find(({ last }) => last !== null && last < day);
  const begun = around.find(({ first }) => first !== null && first <= day);
  const coming = around.findLast(({ first }) => first !== null && first > day);
  const holds = around.find(
    ({ first, last }) => first !== null && last !== null && first <= day && day <= last,
  );
  const chosen =
    toward === 'past'
      ? ended
      : toward === 'next'
        ? coming
        : toward === 'now'
          ? (holds ?? around[1])
          : future
            ? coming
            : begun;
  return chosen ? { ...chosen, name: toward === 'next' ? 'next' : 'latest' } : NOTHING;
}
