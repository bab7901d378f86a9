/**
 * Which comes first in 11/02/1989, by the other dates of its text: a text that writes "Nov. 2, 1989"
 * or 10/27/1989 puts the month first, one that writes "2 November 1989" the day. A day that the text
 * names elsewhere is that day.
 */
import type { Value } from '../../value';

interface Dated {
  readonly value: Value;
  readonly rules: readonly string[];
  /** UTF-16 offsets into the source text. */
  readonly start: number;
  readonly end: number;
}

const SLASHES = 'day, month and year with slashes';
const MONTH_FIRST = new Set([
  'month and day in English',
  'month and ordinal',
  'May 5-8',
  'May 5 to 8',
  '3/22',
]);
const DAY_FIRST = new Set([
  'day and month',
  'ordinal day and month',
  '5-8 May',
  '5 to 8 May',
  '22/3',
]);

/** Positive for the month first, negative for the day. */
function vote({ rules, start, end }: Dated, source: string): number {
  const digits = /(\d{1,2})\/(\d{1,2})\/\d/.exec(source.slice(start, end));
  if (Number(digits?.[1] ?? 0) > 12) return -2;
  if (Number(digits?.[2] ?? 0) > 12) return 2;
  if (rules.some((name) => MONTH_FIRST.has(name))) return 1;
  return rules.some((name) => DAY_FIRST.has(name)) ? -1 : 0;
}

function swapped(value: Value): Value {
  if (value.kind === 'clock')
    return value.of === null ? value : { ...value, of: swapped(value.of) };
  if (value.kind !== 'fields' || value.month === null || value.day === null || value.day > 12)
    return value;
  return { ...value, month: value.day, day: value.month };
}

/** Day and month, to be compared: a day that the text names elsewhere is likely said again. */
function day(value: Value): string {
  if (value.kind === 'clock' && value.of !== null) return day(value.of);
  if (value.kind === 'same') return day(value.main);
  return value.kind === 'fields' && value.month !== null && value.day !== null
    ? `${value.month}-${value.day}`
    : '';
}

/** The expressions, with the order of digits that their text keeps. */
export function inOrder<F extends Dated>(found: readonly F[], source: string): readonly F[] {
  if (!found.some(({ rules }) => rules.includes(SLASHES))) return found;
  const monthFirst = found.reduce((sum, one) => sum + vote(one, source), 0) > 0;
  const named = found
    .filter(({ rules }) => !rules.includes(SLASHES))
    .map(({ value }) => day(value));
  const isNamed = (value: Value): boolean => named.includes(day(value)) && day(value) !== '';
  return found.map((one) =>
    one.rules.includes(SLASHES) &&
    !isNamed(one.value) &&
    (monthFirst || isNamed(swapped(one.value)))
      ? { ...one, value: swapped(one.value), rules: one.rules.filter((name) => name !== SLASHES) }
      : one,
  );
}
