/** How fine a time is: what an expression tells, and what one counted from it needs to know. */
import type { Reading } from '../resolve';
import { isSubDay } from '../value';
import type { Unit, Value } from '../value';
import { countedOf } from './counted';

export type Grain = 'day' | 'week' | 'month' | 'year';

const RANK: Readonly<Record<Grain, number>> = { day: 0, week: 1, month: 2, year: 3 };
export const isFineEnough = (told: Grain, needed: Grain): boolean => RANK[told] <= RANK[needed];

function unitGrain(unit: Unit): Grain | null {
  if (isSubDay(unit) || unit === 'day') return 'day';
  if (unit === 'week') return 'week';
  if (unit === 'month') return 'month';
  return unit === 'year' || unit === 'quarter' ? 'year' : null;
}

/** What an expression tells about when its event was; null for lengths, sets and open spans. */
export function toldBy(value: Value): Grain | null {
  switch (value.kind) {
    case 'fields':
      if (value.day !== null || value.weekday !== null) return 'day';
      return value.month !== null || value.monthShift !== null ? 'month' : 'year';
    case 'shift':
      return unitGrain(value.unit);
    case 'same':
      return toldBy(value.main);
    case 'part':
    case 'clock':
      return value.of === null ? 'day' : toldBy(value.of);
    case 'night':
      return 'day';
    case 'edge':
      return toldBy(value.of) === 'month' ? 'month' : 'year';
    case 'about':
      return toldBy(value.of);
    case 'season':
      return 'year';
    case 'nth':
      return value.share === 'quarter' || value.share === 'half' ? 'year' : 'day';
    case 'range':
      return toldBy(value.to);
    case 'since':
      return toldBy(value.from);
    case 'oneOf':
    case 'allOf': {
      const last = (value.kind === 'oneOf' ? value.options : value.members).at(-1);
      return last ? toldBy(last) : null;
    }
    case 'anchor': {
      const counted = countedOf(value);
      return counted && toldBy(counted);
    }
    case 'span':
      return value.side === 'past' ? unitGrain(value.unit) : null;
    case 'decade':
    case 'century':
    case 'vague':
    case 'length':
    case 'every':
      return null;
  }
}

/** The year is said, or counted from that of publication: 3 May 2017, in 2019, last year. */
export function givesYear(value: Value): boolean {
  switch (value.kind) {
    case 'fields':
      return value.year !== null || value.yearShift !== null;
    case 'shift':
      return value.unit === 'year' && value.amount < 0;
    case 'same':
      return givesYear(value.main);
    case 'part':
    case 'clock':
      return value.of !== null && givesYear(value.of);
    case 'edge':
    case 'about':
      return givesYear(value.of);
    case 'season':
    case 'nth':
      return value.of !== null && givesYear(value.of);
    case 'night':
      return givesYear(value.first);
    case 'range':
      return givesYear(value.to);
    case 'since':
      return givesYear(value.from);
    default:
      return false;
  }
}

/** A month, or a day of one, of which no year is said: it may be in the year that was told. */
export function lacksYear(value: Value): boolean {
  switch (value.kind) {
    case 'fields':
      return (
        value.calendar === 'civil' &&
        value.month !== null &&
        value.year === null &&
        value.yearShift === null &&
        value.monthShift === null &&
        value.toward === null
      );
    case 'part':
    case 'clock':
      return value.of !== null && lacksYear(value.of);
    case 'edge':
    case 'about':
      return lacksYear(value.of);
    case 'season':
      return value.of === null && value.toward === null;
    case 'nth':
      return value.of === null
        ? value.share === 'quarter' || value.share === 'half'
        : lacksYear(value.of);
    case 'range':
      return lacksYear(value.to) && (lacksYear(value.from) || !givesYear(value.from));
    case 'oneOf':
      return value.options.every(lacksYear);
    case 'allOf':
      return value.members.every(lacksYear);
    default:
      return false;
  }
}

/** A month is named, by itself or with its day: what "17 منه" counts from. */
export function namesMonth(value: Value): boolean {
  switch (value.kind) {
    case 'fields':
      return value.month !== null || value.monthShift !== null;
    case 'shift':
      return value.unit === 'month';
    case 'same':
      return namesMonth(value.main);
    case 'part':
    case 'clock':
      return value.of !== null && namesMonth(value.of);
    case 'edge':
    case 'about':
      return namesMonth(value.of);
    case 'since':
      return namesMonth(value.from);
    case 'range':
      return namesMonth(value.to);
    case 'night':
      return namesMonth(value.first);
    case 'oneOf':
      return value.options.some(namesMonth);
    case 'allOf':
      return value.members.some(namesMonth);
    case 'anchor':
      return value.counted !== undefined && namesMonth(value.counted);
    default:
      return false;
  }
}

/** How fine the told time has to be for a value to be counted from it. */
export function neededFor(value: Value): Grain {
  switch (value.kind) {
    case 'fields':
      if (value.yearShift !== null) return 'year';
      if (value.weekShift !== null) return 'week';
      if (value.weekday !== null && value.monthShift === null) return 'day';
      return 'month';
    case 'shift':
      if (value.unit === 'month' || value.unit === 'week') return value.unit;
      return isSubDay(value.unit) || ['day', 'week', 'weekend'].includes(value.unit)
        ? 'day'
        : 'year';
    case 'part':
    case 'clock':
      return value.of === null ? 'day' : neededFor(value.of);
    case 'edge':
    case 'about':
      return neededFor(value.of);
    case 'nth':
    case 'season':
      return value.of === null ? 'year' : neededFor(value.of);
    case 'span':
      return unitGrain(value.unit) ?? 'day';
    case 'since':
      return neededFor(value.from);
    case 'range':
      return neededFor(value.from);
    case 'allOf':
      return value.members[0] ? neededFor(value.members[0]) : 'day';
    default:
      return 'day';
  }
}

const DAY = /^-?\d{4}-\d{2}-\d{2}/;
const MONTH = /^-?\d{4}-(?:0[1-9]|1[0-2])$/;

/** How fine a date came out. */
export function grainOfReading({ edtf }: Reading): Grain | null {
  if (edtf === null) return null;
  // A span without an end is told by its start.
  const text = edtf.replaceAll(/[~?%]/g, '').replace(/\/\.\.$/, '');
  if (text.startsWith('/') || text.includes('..')) return null;
  const last =
    text
      .split('/')
      .at(-1)
      ?.split(',')
      .at(-1)
      ?.replace(/[[\]{}]/g, '') ?? '';
  if (DAY.test(last)) return 'day';
  if (MONTH.test(last)) return 'month';
  return /^-?\d{4}(?:-\d{2})?$/.test(last) ? 'year' : null;
}
