/** Which month or year is meant by "the end of the month", "the next year", "the previous weeks", "the 4th". */
import type { Found } from '../find-expressions';
import type { Value } from '../value';
import type { Context } from './context';
import { inToldMonth } from './counted';
import type { Grain } from './grain';
import { isFineEnough, neededFor } from './grain';
import type { Link } from './links';
import { LOST, OWN } from './links';
import { isEvent } from './story';

/** "The end of the month": of the month that is told of, else that of publication. */
export function periodLink(context: Context, { value, future, first }: Found, at: number): Link {
  const { telling } = context;
  const needed = neededFor(value);
  const here = telling.inSentence(
    at,
    ({ grain, role, index }) =>
      isFineEnough(grain, needed) &&
      role !== 'statement' &&
      !(future && isApart(context, index, first)),
  );
  if (here) return context.counted(here.index, value);
  if (future && !goesOnInYear(context, first, at)) return OWN;
  const told =
    telling.last(
      at,
      ({ role, grain, isCompared }) =>
        role === 'event' && !isCompared && isFineEnough(grain, needed) && grain !== 'week',
    ) ?? telling.last(at, ({ role, grain }) => role === 'statement' && grain === 'day');
  return told ? context.counted(told.index, value) : OWN;
}

/** A clause of its own, behind a comma: "…, اما الوزارات فستُحسم نهاية الشهر". */
function isApart({ found, clauses }: Context, before: number, first: number): boolean {
  const last = found[before]?.last ?? first;
  for (let token = last + 1; token < first; token++) if (clauses.isComma(token)) return true;
  return clauses.isJoined(last + 1, first);
}

/** "They met on 10 February 2025. They agreed to leave by the end of the month": what was told is long past. */
function goesOnInYear({ telling, clauses }: Context, first: number, at: number): boolean {
  const told = telling.last(at, ({ role, grain }) => role === 'event' && grain === 'day');
  return telling.isNear(told, at) && told.givesYear && clauses.agreedBefore(first);
}

/** "They met in April 2018 and again the next year." */
export function nextLink(context: Context, { value }: Found, at: number): Link {
  const { telling } = context;
  const here = telling.inSentence(
    at,
    ({ grain, role }) => role !== 'statement' && isFineEnough(grain, neededFor(value)),
  );
  if (here) return context.counted(here.index, value);
  const before = telling.last(at, isEvent);
  return telling.isNear(before, at) && before.givesYear
    ? context.counted(before.index, value)
    : OWN;
}

/** "The previous three months": those before what is told. */
export function besideLink(
  context: Context,
  value: Extract<Value, { kind: 'span' | 'vague' }>,
  at: number,
): Link {
  const { telling } = context;
  const needed: Grain = value.unit === 'month' || value.unit === 'year' ? value.unit : 'day';
  const told = needed === 'day' ? telling.antecedent(at, needed) : telling.period(at, needed);
  return told ? context.counted(told.index, value) : OWN;
}

/** "The 4th": of the month that was told. */
export function dayLink(context: Context, { value }: Found, at: number): Link {
  const { telling } = context;
  const named = telling.period(at, 'month');
  const told = telling.isNear(named, at) ? named : telling.last(at, ({ grain }) => grain === 'day');
  return telling.isRecent(told, at) ? context.counted(told.index, inToldMonth(value)) : LOST;
}
