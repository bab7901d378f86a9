/** What the rules of names share: dates that name something by themselves. */
import { is } from '../rule';

export const name = () => ({ cat: 'name' }) as const;

export const plainDate = is(
  'when',
  ({ value }) =>
    value.kind === 'fields' &&
    value.day !== null &&
    value.month !== null &&
    value.year === null &&
    value.toward === null &&
    value.yearShift === null &&
    value.weekday === null,
);

/** Dates that name an event by themselves: 7 October 2023, 11 September 2001. */
const FAMOUS: readonly (readonly [month: number, day: number])[] = [
  [10, 7],
  [9, 11],
  [10, 6],
  [1, 6],
  [7, 7],
];
export const famous = is('when', ({ value }) =>
  value.kind === 'fields' && value.year === null && value.toward === null && value.weekday === null
    ? FAMOUS.some(([monthNumber, day]) => value.month === monthNumber && value.day === day)
    : false,
);
