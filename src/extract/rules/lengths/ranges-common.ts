/** What the rules of this family share (ranges, since, choices). */
import type { Of } from '../../meaning';
import { is, w } from '../../rule';
import type { Fields, Value } from '../../value';
import { grainOf, when } from '../common';

/** The possible ends of a range. */
export const end = is('when', ({ value }) => {
  const grain = grainOf(value);
  return grain !== 'none' && value.kind !== 'night';
});

export const dayMonth = is(
  'when',
  ({ value }) =>
    value.kind === 'fields' &&
    value.day !== null &&
    (value.month !== null || value.monthShift !== null),
);

export const to = w('إلى', 'حتى', 'لغاية', 'to', 'until', 'till', 'through');
export const between = w('بين', 'between');
export const fromWord = w('من', 'from', 'منذ', 'since');
export const and = w('و', 'and');
export const dash = w('-', '–', '—');

export const range = (from: Value, to: Value): Of<'when'> => when({ kind: 'range', from, to });

/** "5" of "between 5 and 8 May" takes month and year from the other end. */
export function dayWith(n: number, other: Fields): Value {
  return { ...other, day: n, weekday: null };
}
