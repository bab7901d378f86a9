/** Questions to the value of an expression that decide what it counts from. */
import type { Value } from '../value';
import { isSubDay, shift } from '../value';

/** "The end of the month", "the last Saturday of the month": of the one in force. */
export function isThisPeriod(value: Value): boolean {
  return (
    (value.kind === 'edge' || value.kind === 'nth') &&
    value.of?.kind === 'shift' &&
    value.of.amount === 0 &&
    ['week', 'month', 'year'].includes(value.of.unit)
  );
}

/** "The next year", as it is counted from publication: the next one of a tale as well. */
export function isNextPeriod(value: Value): boolean {
  return (
    value.kind === 'shift' && value.amount === 1 && ['week', 'month', 'year'].includes(value.unit)
  );
}

/** A day counted from today, or a part of it. */
export function isFromToday(value: Value): boolean {
  switch (value.kind) {
    case 'shift':
      return value.unit === 'day' || isSubDay(value.unit);
    case 'part':
    case 'clock':
      return value.of !== null && isFromToday(value.of);
    case 'oneOf':
      return value.options.every(isFromToday);
    case 'allOf':
      return value.members.every(isFromToday);
    default:
      return false;
  }
}

/** "17 منه", "May of the same year": the last month or year that is named. */
export function isNamedPeriod(counted: Value): boolean {
  return counted.kind !== 'shift' || counted.amount === 0;
}

export const isZero = (value: Value): boolean => value.kind === 'shift' && value.amount === 0;

/** Two shifts one after the other, in days where they are both whole days. */
export function added(first: Value, second: Value): Value {
  return first.kind === 'shift' && second.kind === 'shift' && first.unit === second.unit
    ? shift(first.amount + second.amount, first.unit)
    : first;
}
