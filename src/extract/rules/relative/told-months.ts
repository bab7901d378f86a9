/** Months, weeks and years of a told time, and days in them: 17 منه, the 17th of the same month. */
import type { Of } from '../../meaning';
import type { Rule, Where } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Edge, Value } from '../../value';
import { fields, shift, told } from '../../value';
import {
  after,
  all,
  bareWeekday,
  dayNumber,
  dayOrdinal,
  dayWord,
  fieldsOf,
  latin,
  month,
  noYear,
  when,
} from '../common';
import {
  countedOf,
  narrowed,
  stepOf,
  toldLong,
  toldMonth,
  toldWeek,
  toldWhen,
  toldYear,
} from './told-common';

const dayIn = (day: number, step: number): Value => fields({ day, monthShift: step });
const toldDate = toldWhen((counted) => counted.kind === 'fields' && counted.day !== null);
const to = w('إلى', 'حتى', 'و', '-', '–', 'ولغاية', 'to', 'until', 'and');

/** The day of the month that a told date names, and its month, in steps from the told one. */
function datesOf(first: number, last: Of<'when'>): readonly [Value, Value] | null {
  const counted = countedOf(last);
  return counted.kind === 'fields' && counted.day !== null && first < counted.day
    ? [{ ...counted, day: first, weekday: null }, counted]
    : null;
}

const EDGES: Readonly<Record<string, Edge>> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  mid: 'middle',
  middle: 'middle',
  late: 'late',
  end: 'late',
};

/** "On the 4th floor", "the 4th Brigade": a fourth of something, not a day. */
const COUNTED =
  /^(?:floor|stor(?:e?y|ies)|brigade|division|battalion|regiment|army|corps|fleet|infantry|armou?red|airborne|mountain|squadron|wing|street|avenue|day|night|week|month|year|anniversary|birthday|attempt|time|century|hole|round|lap|minute|hour|congress|amendment|district|parallel|page|grade|circuit|session|edition|seat|place|meeting|visit|attack|strike|victim|largest|biggest|most|such)$/;
const isDayAlone: Where = (around, { start, end, parts }) =>
  parts.some(({ rule: name }) => name === 'digits and suffix') &&
  !COUNTED.test(around.after(end)) &&
  (after('on')(around, { start, end, parts }) || isListed(around, start, end));

/** "From the 8th to the 20th", "the 18th, 20th and 21st": nothing but a mark or a link follows. */
const LINK = /^(?:|[.,;:!?)]|and|or|to|until|but|when|while|as)$/;
function isListed(around: Parameters<Where>[0], start: number, end: number): boolean {
  return (
    /^(?:and|or|to|from|between|until|by|since|,)$/.test(around.before(start)) &&
    LINK.test(around.after(end))
  );
}

/** "20th" after "the 18th,". */
const isNextInList: Where = (around, { start, end, parts }) =>
  parts.some(({ rule: name }) => name === 'digits and suffix') &&
  /^(?:and|or|,)$/.test(around.before(start)) &&
  /^(?:st|nd|rd|th)$/.test(around.before(start, 2)) &&
  LINK.test(around.after(end));

export const TOLD_MONTH_RULES: Rule[] = [
  rule('17 منه', [dayNumber, w('منه')], ({ n }) => when(told(dayIn(n, 0))), {
    examples: { 'ثم في 17 منه': null },
    weight: 1,
  }),
  rule(
    'ابتداءً من 17 منه',
    [
      w('اعتبارا', 'ابتداء', 'بدءا', 'انطلاقا', 'منذ', 'since', 'starting', 'beginning'),
      opt(w('من', 'from', 'on', 'in')),
      toldDate,
    ],
    (_from, _of, date) => narrowed(date, { kind: 'since', from: countedOf(date) }),
    { examples: { 'ابتداءً من 17 منه': null }, weight: 1.5 },
  ),
  rule(
    '18 أو 19 منه',
    [dayNumber, w('أو', 'or'), toldDate],
    ({ n }, _or, last) => {
      const both = datesOf(n, last);
      return both && narrowed(last, { kind: 'oneOf', options: [...both] });
    },
    { examples: { 'في 18 أو 19 منه': null }, weight: 2 },
  ),
  rule('السابع عشر منه', [dayOrdinal, w('منه')], ({ n }) => when(told(dayIn(n, 0))), {
    examples: { 'ثم في السابع عشر منه': null },
    weight: 1,
  }),
  rule(
    '17 من الشهر نفسه',
    [dayNumber, w('من', 'of'), toldMonth],
    ({ n }, _of, found) => narrowed(found, dayIn(n, stepOf(found))),
    { examples: { 'في 17 من الشهر نفسه': '', 'في 17 من ذلك الشهر': '' }, weight: 1 },
  ),
  rule(
    'the 17th of the same month',
    [dayOrdinal, w('من', 'of'), toldMonth],
    ({ n }, _of, found) => narrowed(found, dayIn(n, stepOf(found))),
    {
      examples: { 'the 17th of the same month': '', 'في العاشر من الشهر نفسه': '' },
      weight: 1,
    },
  ),
  rule('يوم 17 منه', [dayWord, toldDate], (_day, date) => date, {
    examples: { 'يوم 17 منه': null },
    weight: 1,
  }),
  rule('the 17th of that month', [w('the'), toldDate], (_the, date) => date),
  rule(
    'السبت 17 منه',
    [bareWeekday, opt(w('،', ',')), toldDate],
    (weekday, _comma, date) => {
      const counted = countedOf(date);
      return counted.kind === 'fields'
        ? narrowed(date, { ...counted, weekday: fieldsOf(weekday).weekday })
        : null;
    },
    { examples: { 'يوم السبت 17 منه': null }, weight: 2 },
  ),
  rule(
    '4 و21 منه',
    [dayNumber, w('و', 'and'), toldDate],
    ({ n }, _and, last) => {
      const both = datesOf(n, last);
      return both && narrowed(last, { kind: 'allOf', members: [...both] });
    },
    { examples: { 'في 4 و21 منه': null }, weight: 2 },
  ),
  rule(
    'بين 4 و21 منه',
    [w('بين', 'من', 'between', 'from'), opt(w('the')), dayNumber, to, opt(w('the')), toldDate],
    (_between, _the, { n }, _to, _again, last) => {
      const both = datesOf(n, last);
      return both && narrowed(last, { kind: 'range', from: both[0], to: both[1] });
    },
    { examples: { 'بين 4 و21 منه': null }, weight: 2.5 },
  ),
  rule(
    'from 3 May to the 17th of the same month',
    [
      w('من', 'بين', 'from', 'between', 'منذ'),
      is(
        'when',
        ({ value }) => value.kind === 'fields' && value.day !== null && value.month !== null,
      ),
      opt(w('و')),
      to,
      toldDate,
    ],
    (_from, first, _and, _to, last) => {
      const [from, counted] = [fieldsOf(first), countedOf(last)];
      return counted.kind === 'fields' && counted.monthShift === 0
        ? when({
            kind: 'range',
            from,
            to: { ...from, weekday: counted.weekday, day: counted.day },
          })
        : null;
    },
    { examples: { 'من 3 أيلول حتى 17 منه': '2023-09-03/2023-09-17' }, weight: 3 },
  ),
  rule(
    'أيار من العام نفسه',
    [noYear, opt(w('،', ',')), opt(w('من', 'of', 'in', 'في')), toldYear],
    (date, _comma, _of, found) => narrowed(found, { ...fieldsOf(date), yearShift: stepOf(found) }),
    { examples: { 'في 5 أيار من العام نفسه': '', 'May of that year': '' }, weight: 1.5 },
  ),
  rule(
    'month of the same year',
    [month, opt(w('،', ',')), w('من', 'of', 'in', 'في'), toldYear],
    ({ month: number, calendar }, _comma, _of, found) =>
      narrowed(found, fields({ month: number, calendar, yearShift: stepOf(found) })),
    { examples: { 'في آب من العام ذاته': '' }, weight: 1.5 },
  ),
  rule(
    'the following May',
    [w('the'), w('following'), month],
    (_the, _following, { month: number }) =>
      when(told(fields({ month: number, toward: 'next' }), 'after')),
    { examples: { 'the following May': '' }, weight: 2, where: latin },
  ),
  rule(
    'السبت من الأسبوع نفسه',
    [bareWeekday, opt(w('من', 'of', 'in')), toldWeek],
    (weekday, _of, found) => narrowed(found, { ...fieldsOf(weekday), weekShift: stepOf(found) }),
    { examples: { 'السبت من الأسبوع نفسه': '', 'Thursday of that week': '' }, weight: 1.5 },
  ),
  rule(
    'أواخر العام نفسه',
    [is('edge'), toldLong],
    ({ edge }, found) => narrowed(found, { kind: 'edge', edge, of: countedOf(found) }),
    { examples: { 'أواخر العام نفسه': '' }, weight: 1 },
  ),
  rule(
    'late that year',
    [w('early', 'mid', 'late'), opt(w('-')), opt(w('in')), toldLong],
    ({ word }, _dash, _in, found) =>
      narrowed(found, { kind: 'edge', edge: EDGES[word] ?? 'late', of: countedOf(found) }),
    { examples: { 'late that year': '' }, weight: 2 },
  ),
  rule(
    'the end of that month',
    [w('beginning', 'start', 'middle', 'end'), w('of'), toldLong],
    ({ word }, _of, found) =>
      narrowed(found, { kind: 'edge', edge: EDGES[word] ?? 'late', of: countedOf(found) }),
    { examples: { 'end of that month': '' }, weight: 1 },
  ),
  rule(
    'the end of a told time',
    [w('the'), toldWhen(({ kind }) => kind === 'edge')],
    (_the, found) => found,
    { examples: { 'the end of the following week': '' } },
  ),
  rule(
    'later in the month',
    [
      w('later', 'earlier', 'late', 'early'),
      opt(w('on')),
      w('in'),
      w('the'),
      is('unit', ({ unit, count }) => count === 'one' && ['week', 'month', 'year'].includes(unit)),
    ],
    (_later, _on, _in, _the, { unit }) => when(shift(0, unit)),
    { examples: { 'later in the month': '2023-11' }, weight: 1.5, where: latin },
  ),
  rule('20th in a list', [dayOrdinal], ({ n }) => when(fields({ day: n })), {
    where: isNextInList,
    weight: -0.5,
  }),
  rule(
    'from the 8th to the 20th',
    [
      w('from', 'between'),
      w('the'),
      dayOrdinal,
      w('to', 'and', 'until', '-', '–'),
      opt(w('the')),
      dayOrdinal,
    ],
    (_from, _the, first, _to, _again, last) =>
      first.n < last.n
        ? when({ kind: 'range', from: fields({ day: first.n }), to: fields({ day: last.n }) })
        : null,
    { where: latin, weight: 1 },
  ),
  rule('the 4th', [w('the'), dayOrdinal], (_the, { n }) => when(fields({ day: n })), {
    where: all(latin, isDayAlone),
    examples: { 'the 4th Brigade': null, 'on the 4th floor': null },
    weight: -0.5,
  }),
];
