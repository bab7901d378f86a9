/** Quarters and halves of a year, halves and weeks of a month. */
import { civilDay, daysInMonth, fromCivilDay } from '../../time/civil';
import type { Value } from '../value';
import type { Best, Reading, ReferenceTime } from './reading';
import { NOTHING, days, monthText, plusDays } from './reading';
import { quarter, shiftUnits } from './units';

export function nth(
  best: Best,
  n: number,
  share: 'quarter' | 'half' | 'week',
  of: Value | null,
  reference: ReferenceTime,
): Reading {
  const whole = of === null ? yearOfShare(n, share, reference) : best(of, reference);
  if (whole.first === null || whole.last === null) return NOTHING;
  const { year, month } = fromCivilDay(whole.first);
  if (share === 'week')
    return days(plusDays(whole.first, (n - 1) * 7), plusDays(whole.first, n * 7 - 1), whole.name);
  if (whole.last - whole.first > 300) {
    if (share === 'quarter') return { ...quarter(year, n), name: whole.name };
    const from = n === 1 ? 1 : 7;
    return {
      edtf: `${monthText(year, from)}/${monthText(year, from + 5)}`,
      first: civilDay(year, from, 1),
      last: civilDay(year, from + 5, daysInMonth(year, from + 5)),
      name: whole.name,
      weight: 1,
    };
  }
  return n === 1
    ? days(whole.first, plusDays(whole.first, 14), whole.name)
    : days(plusDays(whole.first, 15), civilDay(year, month, daysInMonth(year, month)), whole.name);
}

/** "The fourth quarter": the latest that has begun, or the next one beside a future verb. */
function yearOfShare(
  n: number,
  share: 'quarter' | 'half' | 'week',
  reference: ReferenceTime,
): Reading {
  const { day, future } = reference;
  if (day === null) return NOTHING;
  const { year, month } = fromCivilDay(day);
  const length = share === 'half' ? 6 : 3;
  const first = (n - 1) * length + 1;
  const move = future ? (month > first + length - 1 ? 1 : 0) : month < first ? -1 : 0;
  return { ...shiftUnits(move, 'year', reference), first: civilDay(year + move, 1, 1) };
}
