/** Spans with ends: بين 5 و8 أيار, من الاثنين إلى الأربعاء, منذ 2011, 12 or 13 November. */
import type { Of } from '../../meaning';
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Value } from '../../value';
import { fields } from '../../value';
import {
  dayNumber,
  dayOrdinal,
  fieldsOf,
  glued,
  grainOf,
  latin,
  month,
  when,
  yearNumber,
  yearWord,
} from '../common';
import { end, dayMonth, to, dayWith } from './ranges-common';

type When = Of<'when'>;

const between = w('بين', 'between');

const fromWord = w('من', 'from', 'منذ', 'since');

const until = w(
  'إلى',
  'حتى',
  'لغاية',
  'وحتى',
  'وإلى',
  'to',
  'until',
  'till',
  'through',
  'و',
  'الى',
  '-',
  '–',
);

const and = w('و', 'and');

const dash = w('-', '–', '—');

const range = (from: Value, to: Value) => when({ kind: 'range', from, to });

/** Both ends have the same granularity, or the finer one can complete the coarser. */
function joinable(from: Value, to: Value): boolean {
  const [a, b] = [grainOf(from), grainOf(to)];
  return a === b || (a !== 'hour' && b !== 'hour') || (a === 'hour' && b === 'hour');
}

const ranged = (from: When, to: When) =>
  joinable(from.value, to.value) ? range(from.value, to.value) : null;

function dayTo(n: number, other: When) {
  const date = fieldsOf(other);
  return date.day !== null && n < date.day ? range(dayWith(n, date), date) : null;
}

function numbers(low: number, high: number, name: Of<'month'>): When | null {
  return low < high
    ? range(
        fields({ month: name.month, day: low, calendar: name.calendar }),
        fields({ month: name.month, day: high, calendar: name.calendar }),
      )
    : null;
}

const years = (low: number, high: number) =>
  low < high ? range(fields({ year: low }), fields({ year: high })) : null;

/** A year after a range of days belongs to both ends. */
function withYear(found: When, year: number): When | null {
  const { value } = found;
  if (value.kind !== 'range' || value.from.kind !== 'fields' || value.to.kind !== 'fields')
    return null;
  if (value.to.year !== null || value.to.month === null || value.from.year !== null) return null;
  return range({ ...value.from, year }, { ...value.to, year });
}

export const RANGE_RULES: Rule[] = [
  rule(
    'between',
    [between, opt(w('ال')), end, opt(w(',', '،')), and, opt(w('بين')), end],
    (_between, _the, from, _comma, _and, _again, to) => ranged(from, to),
    {
      weight: 2,
      examples: {
        'بين الجمعة والأحد': '2023-11-17/2023-11-19',
        'بين عام 2011 وعام 2015': '2011/2015',
        'between Monday and Wednesday': '2023-11-13/2023-11-15',
      },
    },
  ),
  rule(
    'from to',
    [fromWord, end, opt(w(',', '،')), opt(w('و')), to, end],
    (_from, from, _comma, _and, _to, last) => ranged(from, last),
    {
      weight: 2,
      examples: {
        'من الاثنين إلى الأربعاء': '2023-11-13/2023-11-15',
        'من 28 تشرين الأول حتى 5 تشرين الثاني': '2023-10-28/2023-11-05',
        'منذ 7 تشرين الأول وحتى أمس': '2023-10-07/2023-11-18',
        'from 2011 to 2015': '2011/2015',
      },
    },
  ),
  rule(
    'between day numbers',
    [between, dayNumber, opt(w('من')), and, dayMonth],
    (_between, { n }, _of, _and, to) => dayTo(n, to),
    {
      weight: 3,
      examples: {
        'بين 5 و8 أيار': '2023-05-05/2023-05-08',
        'between 5 and 8 May 2022': '2022-05-05/2022-05-08',
      },
    },
  ),
  rule(
    'from day number',
    [fromWord, dayNumber, to, dayMonth],
    (_from, { n }, _to, last) => dayTo(n, last),
    {
      weight: 3,
      examples: {
        'من 5 إلى 8 أيار': '2023-05-05/2023-05-08',
        'from 5 to 8 May': '2023-05-05/2023-05-08',
      },
    },
  ),
  rule(
    'from ordinal day',
    [
      w('من', 'بين', 'from', 'between'),
      dayOrdinal,
      opt(w('من')),
      w('إلى', 'حتى', 'و', 'to', 'and', 'until'),
      dayMonth,
    ],
    (_from, { n }, _of, _to, last) => dayTo(n, last),
    {
      weight: 3,
      examples: { 'من الخامس إلى الثامن من أيار': '2023-05-05/2023-05-08' },
    },
  ),
  rule('5-8 May', [dayNumber, dash, dayMonth], ({ n }, _dash, last) => dayTo(n, last), {
    weight: 3,
    examples: { '5-8 أيار 2022': '2022-05-05/2022-05-08' },
  }),
  rule(
    '5 to 8 May',
    [dayNumber, w('إلى', 'حتى', 'to', 'through', 'until'), dayMonth],
    ({ n }, _to, last) => dayTo(n, last),
    { examples: { '5 to 8 May': '2023-05-05/2023-05-08' }, weight: 2 },
  ),
  rule(
    'May 5-8',
    [month, dayNumber, dash, dayNumber],
    (name, low, _dash, high) => numbers(low.n, high.n, name),
    {
      weight: 3,
      where: latin,
      examples: { 'May 5-8': '2023-05-05/2023-05-08', 'Nov. 5-8, 2022': '2022-11-05/2022-11-08' },
    },
  ),
  rule(
    'May 5 to 8',
    [month, dayNumber, w('to', 'through', 'until'), dayNumber],
    (name, low, _to, high) => numbers(low.n, high.n, name),
    { examples: { 'May 5 to 8': '2023-05-05/2023-05-08' }, weight: 2, where: latin },
  ),
  rule(
    'between May 5 and 8',
    [w('between', 'from'), month, dayNumber, w('and', 'to', 'until', 'through'), dayNumber],
    (_between, name, low, _and, high) => numbers(low.n, high.n, name),
    { examples: { 'between May 5 and 8': '2023-05-05/2023-05-08' }, weight: 3 },
  ),
  rule(
    'with the year of both',
    [is('when', ({ value }) => value.kind === 'range'), opt(w(',', '،', 'من')), yearNumber],
    (found, _comma, { n }) => withYear(found, n),
    { examples: { 'May 5-8, 2022': '2022-05-05/2022-05-08' }, weight: 1 },
  ),
  rule(
    'from month to month',
    [
      w('من', 'from', 'بين', 'between'),
      is('month'),
      w('إلى', 'حتى', 'to', 'until', 'through', 'و', 'and'),
      is(
        'when',
        ({ value }) => value.kind === 'fields' && value.month !== null && value.day === null,
      ),
    ],
    (_from, name, _to, last) => range(fields({ month: name.month }), last.value),
    { weight: 2, examples: { 'من أيار إلى آب 2022': '2022-05/2022-08' } },
  ),
  rule(
    'day to day',
    [
      is('when', ({ value }) => value.kind === 'fields' && grainOf(value) === 'day'),
      w('إلى', 'حتى', 'through', 'to', 'until', '-', '–'),
      is('when', ({ value }) => value.kind === 'fields' && grainOf(value) === 'day'),
    ],
    (from, _to, last) => ranged(from, last),
    {
      weight: 1,
      examples: {
        'Monday through Wednesday': '2023-11-13/2023-11-15',
        '5 أيار - 8 حزيران 2022': '2022-05-05/2022-06-08',
      },
    },
  ),
  rule(
    'month to month',
    [
      is('when', ({ value }) => value.kind === 'fields' && grainOf(value) === 'month'),
      w('-', '–', 'to', 'إلى', 'through'),
      is('when', ({ value }) => value.kind === 'fields' && grainOf(value) === 'month'),
    ],
    (from, _to, last) => ranged(from, last),
    { weight: 1 },
  ),
  rule(
    'between years',
    [
      between,
      opt(yearWord),
      opt(is('unit', ({ construct, unit }) => construct && unit === 'year')),
      yearNumber,
      and,
      opt(yearWord),
      yearNumber,
    ],
    (_between, _word, _dual, low, _and, _again, high) => years(low.n, high.n),
    {
      weight: 2,
      examples: { 'بين عامي 2011 و2015': '2011/2015', 'between 2011 and 2015': '2011/2015' },
    },
  ),
  rule(
    'from year',
    [fromWord, opt(yearWord), yearNumber, opt(w('و')), to, opt(yearWord), yearNumber],
    (_from, _word, low, _and, _to, _again, high) => years(low.n, high.n),
    {
      weight: 2,
      examples: { 'من 2011 إلى 2015': '2011/2015' },
    },
  ),
  rule('2011-2015', [yearNumber, dash, yearNumber], (low, _dash, high) => years(low.n, high.n), {
    examples: { '2011-2015': '2011/2015' },
    weight: 2,
    where: glued,
  }),
  rule(
    'عامي 2011-2015',
    [yearWord, is('when', ({ value }) => value.kind === 'range')],
    (_word, found) => found,
    { examples: { 'عام 2011-2015': '2011/2015' } },
  ),
  rule(
    'between dual',
    [between, is('unit', ({ construct }) => construct), end, and, end],
    (_between, _dual, from, _and, to) => ranged(from, to),
    {
      weight: 2,
      examples: {
        'بين يومي الجمعة والأحد': '2023-11-17/2023-11-19',
        'بين شهري أيار وحزيران': '2023-05/2023-06',
      },
    },
  ),
  rule(
    'between dual days',
    [
      between,
      is('unit', ({ construct, unit }) => construct && unit === 'day'),
      dayNumber,
      and,
      dayMonth,
    ],
    (_between, _dual, { n }, _and, to) => dayTo(n, to),
    { examples: { 'بين يومي 5 و8 أيار': '2023-05-05/2023-05-08' }, weight: 3 },
  ),
  rule(
    'ما بين',
    [w('ما'), is('when', ({ value }) => value.kind === 'range')],
    (_what, found) => found,
    { examples: { 'ما بين الجمعة والأحد': '2023-11-17/2023-11-19' } },
  ),
  rule(
    'الفترة من',
    [
      w('الفترة'),
      opt(w('الممتدة', 'الواقعة', 'الزمنية')),
      opt(w('ما')),
      is('when', ({ value }) => value.kind === 'range'),
    ],
    (_period, _long, _what, found) => found,
    { examples: { 'الفترة الممتدة من 2011 إلى 2015': '2011/2015' }, weight: -0.5 },
  ),
  rule(
    'clock hours',
    [between, opt(w('الساعة')), is('hour'), and, is('when', ({ value }) => value.kind === 'clock')],
    (_between, _hour, from, _and, last) =>
      last.value.kind === 'clock'
        ? range({ ...last.value, hour: from.hour, minute: from.minute }, last.value)
        : null,
    { examples: { 'بين 14:00 و16:20': '2023-11-19T14:00/2023-11-19T16:20' }, weight: 3 },
  ),
  rule(
    'from hour to hour',
    [
      fromWord,
      opt(w('الساعة')),
      is('hour'),
      until,
      opt(w('الساعة')),
      is('when', ({ value }) => value.kind === 'clock'),
    ],
    (_from, _hour, from, _to, _again, last) =>
      last.value.kind === 'clock'
        ? range({ ...last.value, hour: from.hour, minute: from.minute }, last.value)
        : null,
    { examples: { 'من الساعة 3 إلى 5 عصراً': '2023-11-19T03:00/2023-11-19T17:00' }, weight: 3 },
  ),
];
