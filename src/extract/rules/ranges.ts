/** Spans with ends: بين 5 و8 أيار, من الاثنين إلى الأربعاء, منذ 2011, 12 or 13 November. */
import type { Of } from '../meaning';
import type { Rule } from '../rule';
import { is, opt, outside, rule, w } from '../rule';
import type { Fields, Toward, Value } from '../value';
import { fields } from '../value';
import {
  before,
  dayNumber,
  dayOrdinal,
  fieldsOf,
  glued,
  grainOf,
  latin,
  month,
  not,
  when,
  yearNumber,
  yearWord,
} from './common';

type When = Of<'when'>;

/** What can stand at an end of a range. */
const end = is('when', ({ value }) => {
  const grain = grainOf(value);
  return grain !== 'none' && value.kind !== 'night';
});
const dayMonth = is(
  'when',
  ({ value }) =>
    value.kind === 'fields' &&
    value.day !== null &&
    (value.month !== null || value.monthShift !== null),
);

/** Years of books and buildings too: 1290, 1514. */
const anyYear = is('int', ({ n, width }) => width === 4 && n >= 1000 && n < 2100);

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
const to = w('إلى', 'حتى', 'لغاية', 'to', 'until', 'till', 'through');
const and = w('و', 'and');
const dash = w('-', '–', '—');

const range = (from: Value, to: Value) => when({ kind: 'range', from, to });

/** Both ends are of one fineness, or the finer one can stand beside the coarser. */
function joinable(from: Value, to: Value): boolean {
  const [a, b] = [grainOf(from), grainOf(to)];
  return a === b || (a !== 'hour' && b !== 'hour') || (a === 'hour' && b === 'hour');
}

const ranged = (from: When, to: When) =>
  joinable(from.value, to.value) ? range(from.value, to.value) : null;

/** "5" of "between 5 and 8 May" takes month and year from the other end. */
function dayWith(n: number, other: Fields): Value {
  return { ...other, day: n, weekday: null };
}

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

const RANGES: Rule[] = [
  rule(
    'between',
    [between, opt(w('ال')), end, opt(w(',', '،')), and, opt(w('بين')), end],
    (_between, _the, from, _comma, _and, _again, to) => ranged(from, to),
    {
      weight: 2,
      examples: {
        'بين الجمعة والأحد': '2023-11-10/2023-11-12',
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
    { weight: 2 },
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
    { weight: 2, where: latin },
  ),
  rule(
    'between May 5 and 8',
    [w('between', 'from'), month, dayNumber, w('and', 'to', 'until', 'through'), dayNumber],
    (_between, name, low, _and, high) => numbers(low.n, high.n, name),
    { weight: 3 },
  ),
  rule(
    'with the year of both',
    [is('when', ({ value }) => value.kind === 'range'), opt(w(',', '،', 'من')), yearNumber],
    (found, _comma, { n }) => withYear(found, n),
    { weight: 1 },
  ),
  rule(
    'with the named year of both',
    [is('when', ({ value }) => value.kind === 'range'), opt(w('من', ',', '،')), is('year')],
    (found, _comma, { year }) => withYear(found, year),
    { weight: 1 },
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
    weight: 2,
    where: glued,
  }),
  rule(
    'عامي 2011-2015',
    [yearWord, is('when', ({ value }) => value.kind === 'range')],
    (_word, found) => found,
  ),
  rule(
    'between dual',
    [between, is('unit', ({ construct }) => construct), end, and, end],
    (_between, _dual, from, _and, to) => ranged(from, to),
    {
      weight: 2,
      examples: {
        'بين يومي الجمعة والأحد': '2023-11-10/2023-11-12',
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
    { weight: 3 },
  ),
  rule(
    'between dual months',
    [
      between,
      is('unit', ({ construct, unit }) => construct && unit === 'month'),
      is('month'),
      and,
      is('when', ({ value }) => grainOf(value) === 'month' && value.kind === 'fields'),
    ],
    (_between, _dual, name, _and, to) => range(fields({ month: name.month }), to.value),
    { weight: 2 },
  ),
  rule(
    'ما بين',
    [w('ما'), is('when', ({ value }) => value.kind === 'range')],
    (_what, found) => found,
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
    { weight: -0.5 },
  ),
  rule(
    'clock hours',
    [between, opt(w('الساعة')), is('hour'), and, is('when', ({ value }) => value.kind === 'clock')],
    (_between, _hour, from, _and, last) =>
      last.value.kind === 'clock'
        ? range({ ...last.value, hour: from.hour, minute: from.minute }, last.value)
        : null,
    { weight: 2 },
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
    { weight: 2 },
  ),
];

const SINCE: Rule[] = [
  rule(
    'since',
    [w('منذ', 'مذ', 'since', 'ever'), opt(w('since', 'حوالي', 'نحو')), end],
    (_since, _again, from) => when({ kind: 'since', from: from.value }),
    {
      weight: 1,
      where: not(before('الآن')),
      examples: {
        'منذ 7 تشرين الأول': '2023-10-07/..',
        'منذ عام 2011': '2011/..',
        'since Monday': '2023-11-13/..',
        'منذ أمس': '2023-11-18/..',
        'منذ مطلع الشهر الجاري': '2023-11-01~/..',
      },
    },
  ),
  rule(
    'since a bare year',
    [w('منذ', 'مذ', 'since'), opt(w('العام', 'عام')), yearNumber],
    (_since, _year, { n }) => when({ kind: 'since', from: fields({ year: n }) }),
    { weight: 1 },
  ),
  rule(
    'since a bare month',
    [w('منذ', 'since'), month],
    (_since, name) =>
      when({ kind: 'since', from: fields({ month: name.month, calendar: name.calendar }) }),
    { weight: 0.5, examples: { 'since October': '2023-10/..' } },
  ),
  rule(
    'as of',
    [
      outside(w('اعتبارا', 'ابتداء', 'بدءا', 'انطلاقا', 'starting', 'beginning', 'effective')),
      outside(opt(w('من', 'from', 'on', 'in'))),
      end,
    ],
    (_as, _from, from) => from,
    { weight: 1, examples: { 'اعتباراً من 1-1-2021': '2021-01-01' } },
  ),
  rule(
    'as of in English',
    [outside(w('as')), outside(w('of', 'from')), end],
    (_as, _of, from) => from,
    { where: latin },
  ),
  rule(
    'since and until now',
    [
      is('when', ({ value }) => value.kind === 'since'),
      opt(w('و')),
      w('حتى', 'إلى', 'until', 'لغاية'),
      w('الآن', 'اليوم', 'now', 'اللحظة', 'الحين'),
    ],
    (found) => found,
    { weight: 0.5 },
  ),
];

/** المقبلين after two days belongs to both. */
function withToward(value: Value, toward: Toward): Value | null {
  switch (value.kind) {
    case 'fields':
      return value.toward === null && value.year === null ? { ...value, toward } : null;
    case 'range': {
      const [from, to] = [withToward(value.from, toward), withToward(value.to, toward)];
      return from && to ? { kind: 'range', from, to } : null;
    }
    case 'oneOf': {
      const options = value.options.map((option) => withToward(option, toward));
      return options.includes(null)
        ? null
        : { kind: 'oneOf', options: options.filter((option) => option !== null) };
    }
    case 'allOf': {
      const members = value.members.map((member) => withToward(member, toward));
      return members.includes(null)
        ? null
        : { kind: 'allOf', members: members.filter((member) => member !== null) };
    }
    default:
      return null;
  }
}

const sameKind = is(
  'when',
  ({ value }) =>
    (value.kind === 'fields' && grainOf(value) !== 'year') ||
    (value.kind === 'shift' && value.unit === 'day'),
);

const CHOICES: Rule[] = [
  rule(
    'two days, last or next',
    [
      is('when', ({ value }) => ['range', 'oneOf', 'allOf'].includes(value.kind)),
      is('toward', ({ count }) => count !== 'one'),
    ],
    (found, { toward }) => {
      const value = withToward(found.value, toward);
      return value && when(value);
    },
    {
      weight: 2,
      examples: {
        'الخميس أو الجمعة المقبلين': '[2023-11-23,2023-11-24]',
        'من الأحد إلى الخميس المقبلين': '2023-11-26/2023-11-30',
        'يومي السبت والأحد الماضيين': '2023-11-11/2023-11-12',
      },
    },
  ),
  rule(
    '12 or 13 November',
    [dayNumber, w('أو', 'or'), dayMonth],
    ({ n }, _or, last) =>
      when({ kind: 'oneOf', options: [dayWith(n, fieldsOf(last)), last.value] }),
    {
      weight: 2,
      examples: {
        '12 أو 13 تشرين الثاني': '[2023-11-12,2023-11-13]',
        'on 12 or 13 November': '[2023-11-12,2023-11-13]',
      },
    },
  ),
  rule(
    'November 12 or 13',
    [month, dayNumber, w('or'), dayNumber],
    (name, first, _or, second) =>
      when({
        kind: 'oneOf',
        options: [
          fields({ month: name.month, day: first.n }),
          fields({ month: name.month, day: second.n }),
        ],
      }),
    { weight: 2, where: latin },
  ),
  rule(
    'Friday or Saturday',
    [sameKind, opt(w('،', ',')), w('أو', 'or'), sameKind],
    (first, _comma, _or, second) =>
      grainOf(first.value) === grainOf(second.value)
        ? when({ kind: 'oneOf', options: [first.value, second.value] })
        : null,
    {
      weight: 1,
      examples: { 'الجمعة أو السبت': '[2023-11-17,2023-11-18]' },
    },
  ),
  rule('month or month', [month, w('أو', 'or'), month], (first, _or, second) =>
    first.month === second.month
      ? null
      : when({
          kind: 'oneOf',
          options: [fields({ month: first.month }), fields({ month: second.month })],
        }),
  ),
  rule('2022 or 2023', [anyYear, w('أو', 'or'), anyYear], (first, _or, second) =>
    when({ kind: 'oneOf', options: [fields({ year: first.n }), fields({ year: second.n })] }),
  ),
  rule(
    'يومي الجمعة والسبت',
    [
      is('unit', ({ construct, count, unit }) => unit === 'day' && (construct || count === 'many')),
      is('when', ({ value }) => grainOf(value) === 'day'),
      w('و'),
      is('when', ({ value }) => grainOf(value) === 'day'),
    ],
    (_days, first, _and, second) => when({ kind: 'allOf', members: [first.value, second.value] }),
    {
      weight: 1,
      where: (_, { parts }) => parts[0]?.meaning.cat === 'unit' && parts[0].meaning.construct,
      examples: { 'يومي الجمعة والسبت': '2023-11-17/2023-11-18' },
    },
  ),
  rule(
    'يومي 5 و6 أيار',
    [is('unit', ({ construct, unit }) => unit === 'day' && construct), dayNumber, w('و'), dayMonth],
    (_days, { n }, _and, last) =>
      when({ kind: 'allOf', members: [dayWith(n, fieldsOf(last)), last.value] }),
    { weight: 2 },
  ),
  rule(
    'شهري أيار وحزيران',
    [
      is('unit', ({ construct, unit }) => unit === 'month' && construct),
      is('month'),
      w('و'),
      is('when', ({ value }) => value.kind === 'fields' && grainOf(value) === 'month'),
    ],
    (_months, name, _and, last) =>
      when({
        kind: 'allOf',
        members: [fields({ ...fieldsOf(last), month: name.month }), last.value],
      }),
    { weight: 1 },
  ),
  rule(
    'عامي 2019 و2020',
    [
      is('unit', ({ construct, unit }) => unit === 'year' && construct),
      yearNumber,
      w('و'),
      yearNumber,
    ],
    (_years, first, _and, second) =>
      when({ kind: 'allOf', members: [fields({ year: first.n }), fields({ year: second.n })] }),
    { weight: 1 },
  ),
];

export const RANGE_RULES: Rule[] = [...RANGES, ...SINCE, ...CHOICES];
