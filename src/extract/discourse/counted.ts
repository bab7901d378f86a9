/** What an expression means, counted from a told time: "three days later" is a shift of three days. */
import type { Found } from '../find-expressions';
import { shiftBy } from '../rules/relative/ago';
import type { Anchor, Length, Value } from '../value';
import { isSubDay, shift } from '../value';

/** An expression that is counted from a told time, or points at one. */
export type Anchored = Found & { readonly value: Anchor };

export const isAnchored = (one: Found): one is Anchored => one.value.kind === 'anchor';

/** A length as a shift. A week after a day is a day; a month after it is a month. */
function shiftOf(length: Length, sign: 1 | -1): Value | null {
  const value = shiftBy(length, sign);
  if (value?.kind === 'vague') {
    // "Hours later" keeps the day; "days later" is some day.
    return value.unit !== null && isSubDay(value.unit) ? shift(0, 'day') : null;
  }
  if (value?.kind !== 'shift') return null;
  if (value.unit === 'week') return shift(value.amount * 7, 'day');
  return value.unit === 'quarter' ? shift(value.amount * 3, 'month') : value;
}

/** What an anchor means once its antecedent is known; null where it only points ("then"). */
export function countedOf({ counted, length, side }: Anchor): Value | null {
  if (counted !== undefined) return counted;
  if (length === null || side === 'same' || side === 'between') return null;
  return shiftOf(length, side === 'before' ? -1 : 1);
}

/** Hours or minutes whose number the text does not give. */
export const isLooseHours = ({ length }: Anchor): boolean =>
  length?.terms.some(({ n, unit }) => n === null && isSubDay(unit)) === true;

/** A clock time or a part of the day without its day, in whatever it is wrapped. */
export function lacksDay(value: Value): boolean {
  switch (value.kind) {
    case 'part':
    case 'clock':
      return value.of === null;
    case 'about':
      return lacksDay(value.of);
    case 'since':
      return lacksDay(value.from);
    case 'range':
      return lacksDay(value.from) && lacksDay(value.to);
    case 'oneOf':
      return value.options.every(lacksDay);
    default:
      return false;
  }
}

/** A day without its month, in whatever it is wrapped, as the day of the month told. */
export function inToldMonth(value: Value): Value {
  switch (value.kind) {
    case 'fields':
      return value.month === null && value.day !== null && value.monthShift === null
        ? { ...value, monthShift: 0 }
        : value;
    case 'part':
    case 'clock':
      return value.of === null ? value : { ...value, of: inToldMonth(value.of) };
    case 'about':
      return { ...value, of: inToldMonth(value.of) };
    case 'range':
      return { ...value, from: inToldMonth(value.from), to: inToldMonth(value.to) };
    case 'allOf':
      return { ...value, members: value.members.map(inToldMonth) };
    default:
      return value;
  }
}
