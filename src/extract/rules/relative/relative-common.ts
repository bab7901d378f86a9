/** What the rules of this family share (relative, relative-english). */
import type { Of } from '../../meaning';
import type { Toward, Unit, Value } from '../../value';
import { when } from '../common';

export type UnitWord = Of<'unit'>;

export const STEP: Readonly<Record<Toward, number>> = { past: -1, now: 0, next: 1 };

export const CALENDAR: readonly Unit[] = [
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];

export const calendarUnit = ({ unit }: UnitWord): boolean => CALENDAR.includes(unit);

export const side = (toward: Toward) => (toward === 'next' ? 'future' : 'past');

export function lasting(unit: Unit | null, toward: Toward): Value {
  return { kind: 'vague', side: side(toward), unit, lasting: true };
}

/** How many of the next finer unit a unit has, for "the past year and a half". */
const FINER: Partial<Record<Unit, readonly [n: number, unit: Unit]>> = {
  century: [10, 'decade'],
  decade: [10, 'year'],
  year: [12, 'month'],
  month: [30, 'day'],
  week: [7, 'day'],
  day: [24, 'hour'],
  hour: [60, 'minute'],
};

export function span(n: number, unit: Unit, toward: Toward): Value {
  const finer = FINER[unit];
  if (!Number.isInteger(n) && finer) return span(Math.round(n * finer[0]), finer[1], toward);
  return { kind: 'span', n, unit, side: side(toward) };
}

export function lastLength(found: Of<'length'>['length'], toward: Toward) {
  const term = found.terms[0];
  if (!term) return null;
  return when(term.n === null ? lasting(term.unit, toward) : span(term.n, term.unit, toward));
}

export const TOWARD_WORDS: Readonly<Record<string, Toward>> = {
  last: 'past',
  past: 'past',
  previous: 'past',
  preceding: 'past',
  recent: 'past',
  this: 'now',
  current: 'now',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
  following: 'next',
};

export const toward = (word: string): Toward => TOWARD_WORDS[word] ?? 'now';
