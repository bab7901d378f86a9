/** Values of several days: ranges, nights over midnight, lists, and one day said twice. */
import type { CivilDay } from '../../time/civil';
import { civilDay, fromCivilDay, isCalendarDate, isoDay, weekdayOf } from '../../time/civil';
import type { Value } from '../value';
import type { Best, Reading, ReferenceTime } from './reading';
import { NOTHING, days, oneDay, plusDays } from './reading';

export const startText = (text: string): string => text.split('/')[0] ?? text;
const endText = (text: string): string => text.split('/').at(-1) ?? text;

const hasYear = (value: Value): boolean =>
  value.kind === 'fields' && (value.year !== null || value.yearShift !== null);
const isNext = (value: Value): boolean => value.kind === 'fields' && value.toward === 'next';
const isOpen = (value: Value): boolean =>
  (value.kind === 'fields' &&
    !hasYear(value) &&
    value.monthShift === null &&
    value.weekShift === null) ||
  (value.kind === 'part' && value.of !== null && isOpen(value.of)) ||
  (value.kind === 'edge' && isOpen(value.of)) ||
  (value.kind === 'season' && value.of === null);

export const isBareWeekday = (value: Value): boolean =>
  value.kind === 'fields' &&
  value.weekday !== null &&
  value.month === null &&
  value.day === null &&
  value.weekShift === null;

/** The reference for a value beside one that is placed: an equal weekday is another day. */
function beside(value: Value, day: CivilDay, step: 1 | -1): CivilDay {
  const equal = isBareWeekday(value) && value.kind === 'fields' && value.weekday === weekdayOf(day);
  return equal ? plusDays(day, step) : day;
}

/** "12 إلى 15 تشرين الأول الماضي": one month, one year and one الماضي for both days. */
const sharesMonth = (from: Value, to: Value): boolean =>
  from.kind === 'fields' &&
  to.kind === 'fields' &&
  from.calendar === 'civil' &&
  from.day !== null &&
  to.day !== null &&
  from.day < to.day &&
  from.month === to.month &&
  from.year === to.year &&
  from.toward === to.toward &&
  from.monthShift === to.monthShift &&
  from.yearShift === to.yearShift &&
  (from.month !== null || from.monthShift !== null);

function sameMonth(value: Value, beside: CivilDay): Reading {
  const { year, month } = fromCivilDay(beside);
  const day = value.kind === 'fields' ? (value.day ?? 1) : 1;
  return isCalendarDate(year, month, day) ? oneDay(civilDay(year, month, day), 'counted') : NOTHING;
}

/** Both ends of a range; the less complete one is counted from the other. */
function ends(
  best: Best,
  from: Value,
  to: Value,
  reference: ReferenceTime,
): readonly [Reading, Reading] {
  if (from.kind === 'clock' && to.kind === 'clock') {
    const day = from.of ?? to.of;
    const start = best({ ...from, of: day }, reference);
    const end = best({ ...to, of: to.of ?? day }, reference);
    // From eight in the evening to five in the morning crosses midnight.
    const over =
      to.of === null && start.edtf !== null && end.edtf !== null && end.edtf <= start.edtf;
    if (!over || end.first === null) return [start, end];
    const next = best({ ...to, of: null }, { ...reference, day: plusDays(end.first, 1) });
    return [start, next];
  }
  if (isNext(from) || (hasYear(from) && isOpen(to))) {
    const first = best(from, reference);
    if (!isOpen(to) || first.first === null) return [first, best(to, reference)];
    return [first, best(to, { ...reference, day: beside(to, first.first, 1), future: true })];
  }
  const last = best(to, reference);
  if (sharesMonth(from, to) && last.first !== null) return [sameMonth(from, last.first), last];
  const straddling = straddle(best, from, to, last, reference);
  if (straddling) return straddling;
  if (!isOpen(from) || last.last === null) return [best(from, reference), last];
  return [best(from, { ...reference, day: beside(from, last.last, -1), future: false }), last];
}

/**
 * "من 24 يناير حتى 6 فبراير" written on 25 January: the range that contains the reference date, not
 * the one of the year before.
 */
function straddle(
  best: Best,
  from: Value,
  to: Value,
  last: Reading,
  reference: ReferenceTime,
): readonly [Reading, Reading] | null {
  if (reference.future || !hasMonth(from) || !hasMonth(to) || !isOpen(from) || !isOpen(to))
    return null;
  const start = best(from, reference);
  if (start.first === null || last.first === null || start.first <= last.first) return null;
  const end = best(to, { ...reference, future: true });
  return end.first !== null && end.first - start.first < 184 ? [start, end] : null;
}

const hasMonth = (value: Value): boolean =>
  value.kind === 'fields' && value.month !== null && value.toward === null;

/**
 * From a date on, after it or before it. What is after a day leaves it out, as what is before it
 * does. "Since Friday" is past in any tense; "from Friday on" is in the tense of its clause.
 */
export function openSpan(
  best: Best,
  { from, side, near = false }: Extract<Value, { kind: 'since' }>,
  reference: ReferenceTime,
): Reading {
  const end =
    near && isOpen(from) && !reference.future
      ? nearest(best, from, reference)
      : best(from, side === undefined ? { ...reference, future: false } : reference);
  if (end.edtf === null) return NOTHING;
  if (side === undefined || side === 'from')
    return { ...end, edtf: `${startText(end.edtf)}/..`, last: null };
  if (side === 'until') return { ...end, edtf: `../${endText(end.edtf)}`, first: null };
  const beyond =
    side === 'after'
      ? end.last && nextTo(endText(end.edtf), plusDays(end.last, 1))
      : end.first && nextTo(startText(end.edtf), plusDays(end.first, -1));
  if (beyond === null) return NOTHING;
  return side === 'after'
    ? { ...end, edtf: `${beyond}/..`, first: end.last && plusDays(end.last, 1), last: null }
    : { ...end, edtf: `../${beyond}`, first: null, last: end.first && plusDays(end.first, -1) };
}

/** The date before or after publication, whichever is nearer. */
function nearest(best: Best, value: Value, reference: ReferenceTime): Reading {
  const [past, coming] = [false, true].map((future) => best(value, { ...reference, future }));
  const far = ({ first }: Reading = NOTHING): number =>
    first === null ? Infinity : Math.abs(first - (reference.day ?? 0));
  return (far(coming) < far(past) ? coming : past) ?? NOTHING;
}

/** A day written as coarsely as the date beside it: before 1990 comes 1989. */
function nextTo(beside: string, day: CivilDay): string {
  const text = isoDay(day);
  if (/^\d{4}$/.test(beside)) return text.slice(0, 4);
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(beside)) return text.slice(0, 7);
  if (/^\d{3}X$/.test(beside)) return text.slice(0, 4);
  return text;
}

export function range(best: Best, from: Value, to: Value, reference: ReferenceTime): Reading {
  const [start, end] = ends(best, from, to, reference);
  if (start.edtf === null || end.edtf === null) return NOTHING;
  return {
    edtf: `${startText(start.edtf)}/${endText(end.edtf)}`,
    first: start.first,
    last: end.last,
    name: end.name,
    weight: 1,
  };
}

/** The night that has passed: its second day is named by the rule of a bare weekday. */
export function night(best: Best, first: Value, second: Value, reference: ReferenceTime): Reading {
  const end = isBareWeekday(second) && !reference.future ? best(second, reference) : NOTHING;
  if (end.first !== null && isBareWeekday(first)) {
    const start = plusDays(end.first, -1);
    if (first.kind === 'fields' && first.weekday === weekdayOf(start))
      return days(start, end.first, end.name);
  }
  const start = best(first, reference);
  if (start.first === null) return NOTHING;
  return days(start.first, plusDays(start.first, 1), start.name);
}

/** "الخميس أو الجمعة المقبلين": each is the first one after the one before. */
function following(best: Best, values: readonly Value[], reference: ReferenceTime): Reading[] {
  let from = { ...reference, future: true };
  return values.map((value) => {
    const reading = best(value, from);
    if (reading.first !== null) from = { ...from, day: reading.first };
    return reading;
  });
}

function several(best: Best, values: readonly Value[], reference: ReferenceTime): Reading[] {
  const lastValue = values[values.length - 1];
  if (!lastValue) return [];
  if (values.some(isNext)) return following(best, values, reference);
  const last = best(lastValue, reference);
  const rest = values
    .slice(0, -1)
    .map((value) =>
      sharesMonth(value, lastValue) && last.first !== null
        ? sameMonth(value, last.first)
        : isOpen(value) && last.last !== null && !reference.future
          ? best(value, { ...reference, day: beside(value, last.last, -1) })
          : best(value, reference),
    );
  return [...rest, last].sort((a, b) => (a.first ?? 0) - (b.first ?? 0));
}

export function oneOf(best: Best, options: readonly Value[], reference: ReferenceTime): Reading[] {
  const found = several(best, options, reference);
  const texts = found.map(({ edtf }) => edtf);
  if (texts.includes(null)) return [NOTHING];
  return [
    {
      edtf: `[${texts.join(',')}]`,
      first: found[0]?.first ?? null,
      last: found.at(-1)?.last ?? null,
      name: 'one-of',
      weight: 1,
    },
  ];
}

export function allOf(best: Best, members: readonly Value[], reference: ReferenceTime): Reading {
  const found = several(best, members, reference);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.some(({ edtf }) => edtf === null)) return NOTHING;
  const touching = found.every((reading, at) => {
    const before = found[at - 1];
    return !before || (before.last !== null && reading.first === plusDays(before.last, 1));
  });
  const texts = found.map(({ edtf }) => edtf ?? '');
  return {
    edtf: touching
      ? `${startText(texts[0] ?? '')}/${endText(texts.at(-1) ?? '')}`
      : `{${texts.join(',')}}`,
    first: first.first,
    last: last.last,
    name: last.name,
    weight: 1,
  };
}

/** الأول and الثاني are mixed up after تشرين and كانون. */
const TWIN_MONTHS: Readonly<Record<number, number>> = { 10: 11, 11: 10, 12: 1, 1: 12 };

/** The other month of a pair, beside a day counted from publication that weekday and number agree with. */
function isMonthSlip(main: Value, check: Value, day: CivilDay): boolean {
  if (main.kind !== 'fields' || check.kind !== 'shift' || check.unit !== 'day') return false;
  const date = fromCivilDay(day);
  return (
    (main.weekday ?? check.weekday) === weekdayOf(day) &&
    main.day === date.day &&
    main.month !== null &&
    TWIN_MONTHS[main.month] === date.month &&
    (main.year === null || main.year === date.year)
  );
}

/** A date given twice: a missing year is the one nearest to the other form. */
export function same(best: Best, main: Value, check: Value, reference: ReferenceTime): Reading[] {
  const other = best(check, reference);
  // أول أمس الجمعة 15 تشرين الثاني, said on 17 October: three words agree, the month alone is slipped.
  if (other.first !== null && isMonthSlip(main, check, other.first)) return [other];
  if (other.first === null || !isOpen(main)) return [best(main, reference)];
  const near = [false, true]
    .map((future) => best(main, { ...reference, day: other.first, future }))
    .sort(
      (a, b) =>
        Math.abs((a.first ?? 0) - (other.first ?? 0)) -
        Math.abs((b.first ?? 0) - (other.first ?? 0)),
    );
  return near.slice(0, 1);
}
