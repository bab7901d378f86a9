/** Spans of days of one month: بين 5 و8 أيار, from the 5th to the 8th of May, May 21st-23rd, 2023. */
import type { Of } from '../../meaning';
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { fields } from '../../value';
import { fieldsOf, glued, latin, month } from '../common';
import { yearAny } from '../calendar/year-words';
import { and, between, dash, dayMonth, dayWith, fromWord, range, to } from './ranges-common';

type When = Of<'when'>;

/** A day in digits or as an ordinal. */
const day = is('days', ({ days }) => days.length === 1);
const number = ({ days }: Of<'days'>): number => days[0] ?? 0;

/** Month, year and الماضي are said once, with the second day. */
function dayTo(first: Of<'days'>, other: When): When | null {
  const date = fieldsOf(other);
  const n = number(first);
  return date.day !== null && n < date.day ? range(dayWith(n, date), date) : null;
}

function numbers(low: Of<'days'>, high: Of<'days'>, name: Of<'month'>): When | null {
  const of = (n: number) => fields({ month: name.month, day: n, calendar: name.calendar });
  return number(low) < number(high) ? range(of(number(low)), of(number(high))) : null;
}

/** A year after a range of days belongs to both ends. */
function withYear(found: When, year: number): When | null {
  const { value } = found;
  if (value.kind !== 'range' || value.from.kind !== 'fields' || value.to.kind !== 'fields')
    return null;
  if (value.to.year !== null || value.to.month === null || value.from.year !== null) return null;
  return range({ ...value.from, year }, { ...value.to, year });
}

export const DAY_RANGE_RULES: Rule[] = [
  rule(
    'between day numbers',
    [between, day, opt(w('من')), and, dayMonth],
    (_between, first, _of, _and, last) => dayTo(first, last),
    {
      weight: 3,
      examples: {
        'بين 5 و8 أيار': '2023-05-05/2023-05-08',
        'between 5 and 8 May 2022': '2022-05-05/2022-05-08',
        'بين 9 و23 أيلول المنصرم': '2023-09-09/2023-09-23',
        'بين 3 و 11 هذا الشهر': '2023-11-03/2023-11-11',
      },
    },
  ),
  rule(
    'from day number',
    [fromWord, day, opt(w('من')), to, dayMonth],
    (_from, first, _of, _to, last) => dayTo(first, last),
    {
      weight: 3,
      examples: {
        'من 5 إلى 8 أيار': '2023-05-05/2023-05-08',
        'from 5 to 8 May': '2023-05-05/2023-05-08',
        'من الخامس إلى الثامن من أيار': '2023-05-05/2023-05-08',
        'from the 3rd to the 9th of June': '2023-06-03/2023-06-09',
        'من 12 إلى 15 أيلول الماضي': '2023-09-12/2023-09-15',
        'من 6 إلى 18 من الشهر الجاري': '2023-11-06/2023-11-18',
      },
    },
  ),
  rule('5-8 May', [day, dash, dayMonth], (first, _dash, last) => dayTo(first, last), {
    weight: 3,
    examples: {
      '5-8 أيار 2022': '2022-05-05/2022-05-08',
      '21st-23rd May 2022': '2022-05-21/2022-05-23',
    },
  }),
  rule('5 to 8 May', [day, to, dayMonth], (first, _to, last) => dayTo(first, last), {
    examples: { '5 to 8 May': '2023-05-05/2023-05-08' },
    weight: 2,
  }),
  rule('May 5-8', [month, day, dash, day], (name, low, _dash, high) => numbers(low, high, name), {
    weight: 3,
    where: latin,
    examples: {
      'May 5-8': '2023-05-05/2023-05-08',
      'Nov. 5-8, 2022': '2022-11-05/2022-11-08',
      'May 21st-23rd, 2022': '2022-05-21/2022-05-23',
    },
  }),
  rule('May 5 to 8', [month, day, to, day], (name, low, _to, high) => numbers(low, high, name), {
    weight: 2,
    examples: {
      'May 5 to 8': '2023-05-05/2023-05-08',
      'أيلول 13 إلى 15': '2023-09-13/2023-09-15',
    },
  }),
  rule(
    'between May 5 and 8',
    [w('between', 'from'), month, day, w('and', 'to', 'until', 'through', '-', '–'), day],
    (_between, name, low, _and, high) => numbers(low, high, name),
    { examples: { 'between May 5 and 8': '2023-05-05/2023-05-08' }, weight: 3 },
  ),
  rule(
    'with the year of both',
    [is('when', ({ value }) => value.kind === 'range'), opt(w(',', '،', 'من')), yearAny],
    (found, _comma, { n }) => withYear(found, n),
    {
      examples: {
        'May 5-8, 2022': '2022-05-05/2022-05-08',
        'بين 3 و9 أيار ألفين وعشرين': '2020-05-03/2020-05-09',
      },
      weight: 1,
    },
  ),
  rule(
    'between dual days',
    [between, is('unit', ({ construct, unit }) => construct && unit === 'day'), day, and, dayMonth],
    (_between, _dual, first, _and, last) => dayTo(first, last),
    { examples: { 'بين يومي 5 و8 أيار': '2023-05-05/2023-05-08' }, weight: 3 },
  ),
  rule(
    'اليوم حتى الغد',
    [
      is('when', ({ value }) => value.kind === 'shift' && value.unit === 'day'),
      w('إلى', 'حتى', 'to', 'until', 'through'),
      is('when', ({ value }) => value.kind === 'shift' && value.unit === 'day'),
    ],
    (from, _to, last) => range(from.value, last.value),
    { weight: 1, examples: { 'اليوم حتى الغد': '2023-11-19/2023-11-20' } },
  ),
];

const years = (low: number, high: number) =>
  low < high ? range(fields({ year: low }), fields({ year: high })) : null;

const yearDigits = is('int', ({ n, width }) => width === 4 && n >= 1800 && n < 2100);
const yearDual = is('unit', ({ construct, unit }) => construct && unit === 'year');
const yearUnit = is('unit', ({ unit, count }) => unit === 'year' && count === 'one');

export const YEAR_RANGE_RULES: Rule[] = [
  rule(
    'between years',
    [between, opt(yearUnit), opt(yearDual), yearAny, and, opt(yearUnit), yearAny],
    (_between, _word, _dual, low, _and, _again, high) => years(low.n, high.n),
    {
      weight: 2,
      examples: { 'بين عامي 2011 و2015': '2011/2015', 'between 2011 and 2015': '2011/2015' },
    },
  ),
  rule(
    'from year',
    [fromWord, opt(yearUnit), yearAny, opt(w('و')), to, opt(yearUnit), yearAny],
    (_from, _word, low, _and, _to, _again, high) => years(low.n, high.n),
    {
      weight: 2,
      examples: {
        'من 2011 إلى 2015': '2011/2015',
        'من ألفين وثلاثة عشر إلى ألفين وستة عشر': '2013/2016',
      },
    },
  ),
  rule('2011-2015', [yearAny, dash, yearAny], (low, _dash, high) => years(low.n, high.n), {
    examples: { '2011-2015': '2011/2015' },
    weight: 2,
    where: glued,
  }),
  rule(
    '1990-91',
    [yearDigits, w('-', '–', '/'), is('int', ({ width, n }) => width === 2 && n > 12)],
    (low, _dash, high) => years(low.n, Math.floor(low.n / 100) * 100 + high.n),
    {
      weight: 2,
      where: glued,
      examples: { 'the winter of 1990-91': '1990-24', '2018/19': '2018/2019' },
    },
  ),
  rule(
    '2021/2022',
    [yearDigits, w('/', '\\'), yearDigits],
    (low, _slash, high) => (high.n === low.n + 1 ? years(low.n, high.n) : null),
    { weight: 2, where: glued, examples: { 'شتاء 2021/2022': '2021-24' } },
  ),
  rule(
    '2011 to 2015',
    [yearAny, w('to', 'through', 'إلى', 'حتى'), yearAny],
    (low, _to, high) => years(low.n, high.n),
    { examples: { '2011 to 2015': '2011/2015' }, weight: 1 },
  ),
];
