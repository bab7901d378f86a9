/** The nth day, weekday or week of a month: ثاني سبت من آذار, الجمعة الأخيرة من الشهر, the third Sunday of May. */
import type { Of } from '../../meaning';
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Share, Value } from '../../value';
import { shift } from '../../value';
import { dayWord, fieldsOf, grainOf, monthWord, unitOne, weekdayOnly, when } from '../common';

type Period = Of<'when'>;

/** A month, or a year: what the nth day is counted in. */
const period = is(
  'when',
  ({ value }) =>
    ['month', 'year'].includes(grainOf(value)) || (value.kind === 'every' && value.unit !== 'day'),
);

const of = w('من', 'في', 'ب', 'ل', 'of', 'in');
const ordinal = is('ord', ({ n, definite }) => n <= 5 && !definite);
const definiteOrdinal = is('ord', ({ n, definite }) => n <= 5 && definite);
const LAST = ['آخر', 'أخير'];
const LAST_AFTER = ['الأخير', 'الأخيرة'];
const englishOrdinal = is('ord', ({ n }) => n <= 5);
const anyWeekday = is('weekday', ({ plural }) => !plural);
const weekWord = unitOne(({ unit }) => unit === 'week');

/** "أول أحد من كل شهر" recurs. */
function nth(n: number, share: Share, of: Value, weekday?: number): Period {
  if (of.kind === 'every') return when(of);
  return when({ kind: 'nth', n, share, of, ...(weekday === undefined ? {} : { weekday }) });
}

const thisMonth = shift(0, 'month');

export const NTH_DAY_RULES: Rule[] = [
  rule(
    'أول أحد من أيار',
    [ordinal, opt(dayWord), anyWeekday, of, period],
    (order, _day, { weekday }, _of, found) => nth(order.n, 'weekday', found.value, weekday),
    {
      weight: 4,
      examples: {
        'ثاني سبت من آذار 2022': '2022-03-12',
        'في أول يوم جمعة من أيلول': '2023-09-01',
        'أول أحد من كل شهر': 'P1M',
      },
    },
  ),
  rule(
    'آخر أحد من أيار',
    [w(...LAST), opt(dayWord), anyWeekday, of, period],
    (_last, _day, { weekday }, _of, found) => nth(-1, 'weekday', found.value, weekday),
    { weight: 4, examples: { 'آخر خميس من تموز 2021': '2021-07-29' } },
  ),
  rule(
    'الجمعة الثانية من أيار',
    [weekdayOnly, definiteOrdinal, of, period],
    (day, order, _of, found) => {
      const { weekday } = fieldsOf(day);
      // "الأحد الثاني من أيار" may be Sunday the second; "الجمعة الثانية" agrees with its noun.
      return weekday !== 5 && !order.fem && found.value.kind === 'fields'
        ? nth(order.n, 'weekday', { ...found.value, weekday }, weekday ?? 0)
        : nth(order.n, 'weekday', found.value, weekday ?? 0);
    },
    {
      weight: 4,
      where: (_, { parts }) => {
        const [day, order] = parts;
        const friday = day?.meaning.cat === 'when' && fieldsOf(day.meaning).weekday === 5;
        // "الجمعة الأول من أيار" is Friday the first: the ordinal would be الأولى.
        return order?.meaning.cat === 'ord' && friday === order.meaning.fem;
      },
      examples: {
        'الجمعة الثانية من حزيران 2023': '2023-06-09',
        'الأحد الثالث من أيار': '2023-05-21',
      },
    },
  ),
  rule(
    'الجمعة الأخيرة من أيار',
    [weekdayOnly, w(...LAST_AFTER), of, period],
    (day, _last, _of, found) => nth(-1, 'weekday', found.value, fieldsOf(day).weekday ?? 0),
    { weight: 4, examples: { 'الجمعة الأخيرة من الشهر الجاري': '2023-11-24' } },
  ),
  rule(
    'first Sunday of May',
    [englishOrdinal, anyWeekday, of, opt(w('the')), period],
    (order, { weekday }, _of, _the, found) => nth(order.n, 'weekday', found.value, weekday),
    { weight: 4, examples: { 'the second Tuesday of March 2020': '2020-03-10' } },
  ),
  rule(
    'last Sunday of May',
    [w('last', 'final'), anyWeekday, of, opt(w('the')), period],
    (_last, { weekday }, _of, _the, found) => nth(-1, 'weekday', found.value, weekday),
    { weight: 4, examples: { 'the last Friday in July 2021': '2021-07-30' } },
  ),
  rule(
    'first Sunday of the month',
    [englishOrdinal, anyWeekday, w('of'), w('the'), monthWord],
    (order, { weekday }) => nth(order.n, 'weekday', thisMonth, weekday),
    { weight: 3, examples: { 'the first Monday of the month': '2023-11-06' } },
  ),
  rule(
    'last Sunday of the month',
    [w('last', 'final'), anyWeekday, w('of'), w('the'), monthWord],
    (_last, { weekday }) => nth(-1, 'weekday', thisMonth, weekday),
    { weight: 3, examples: { 'the last Saturday of the month': '2023-11-25' } },
  ),
  rule(
    'أول أحد من الشهر',
    [ordinal, opt(dayWord), anyWeekday, w('من', 'في'), monthWord],
    (order, _day, { weekday }) => nth(order.n, 'weekday', thisMonth, weekday),
    { weight: 3, examples: { 'في ثاني خميس من الشهر': '2023-11-09' } },
  ),
  rule(
    'آخر أحد من الشهر',
    [w(...LAST), opt(dayWord), anyWeekday, w('من', 'في'), monthWord],
    (_last, _day, { weekday }) => nth(-1, 'weekday', thisMonth, weekday),
    { weight: 3, examples: { 'في آخر سبت من الشهر': '2023-11-25' } },
  ),
  rule(
    'أول يوم من أيار',
    [ordinal, dayWord, of, period],
    (order, _day, _of, found) => nth(order.n, 'day', found.value),
    { weight: 4, examples: { 'في ثاني يوم من رمضان 1445': '2024-03-12' } },
  ),
  rule(
    'أول أيام أيار',
    [is('ord', ({ n, definite }) => n <= 10 && !definite), w('أيام'), period],
    (order, _days, found) => nth(order.n, 'day', found.value),
    {
      weight: 4,
      examples: { 'إلى أول أيام أيلول': '2023-09-01', 'ثاني أيام رمضان 1445': '2024-03-12' },
    },
  ),
  rule(
    'آخر أيام أيار',
    [w(...LAST), w('أيام'), period],
    (_last, _days, found) => nth(-1, 'day', found.value),
    { weight: 4, examples: { 'آخر أيام شباط 2024': '2024-02-29' } },
  ),
  rule(
    'آخر يوم من أيار',
    [w(...LAST), dayWord, of, period],
    (_last, _day, _of, found) => nth(-1, 'day', found.value),
    { weight: 4, examples: { 'في آخر يوم من شباط 2024': '2024-02-29' } },
  ),
  rule(
    'اليوم الأول من أيار',
    [w('اليوم'), definiteOrdinal, of, period],
    (_day, order, _of, found) => nth(order.n, 'day', found.value),
    { weight: 4, examples: { 'في اليوم الثالث من أيلول': '2023-09-03' } },
  ),
  rule(
    'اليوم الأخير من أيار',
    [w('اليوم'), w('الأخير'), of, period],
    (_day, _last, _of, found) => nth(-1, 'day', found.value),
    { weight: 4, examples: { 'في اليوم الأخير من العام الماضي': '2022-12-31' } },
  ),
  rule(
    'first day of May',
    [englishOrdinal, w('day'), w('of'), opt(w('the')), period],
    (order, _day, _of, _the, found) => nth(order.n, 'day', found.value),
    { weight: 4, examples: { 'the first day of June': '2023-06-01' } },
  ),
  rule(
    'last day of May',
    [w('last', 'final'), w('day'), w('of'), opt(w('the')), period],
    (_last, _day, _of, _the, found) => nth(-1, 'day', found.value),
    { weight: 4, examples: { 'the last day of February 2023': '2023-02-28' } },
  ),
  rule(
    'last day of the month',
    [
      w('last', 'final'),
      w('day'),
      w('of'),
      w('the'),
      unitOne(({ unit }) => unit === 'month' || unit === 'year'),
    ],
    (_last, _day, _of, _the, { unit }) => nth(-1, 'day', shift(0, unit)),
    { weight: 3, examples: { 'the last day of the month': '2023-11-30' } },
  ),
  rule(
    'الأسبوع الأخير من الشهر',
    [
      w('اليوم', 'الأسبوع'),
      w('الأخير'),
      w('من'),
      unitOne(({ unit, definite }) => unit === 'month' && definite),
    ],
    ({ word }) => nth(-1, word === 'اليوم' ? 'day' : 'week', shift(0, 'month')),
    { weight: 3, examples: { 'في الأسبوع الأخير من الشهر': '2023-11-24/2023-11-30' } },
  ),
  rule(
    'first week of the month',
    [
      englishOrdinal,
      w('week', 'half'),
      w('of', 'in'),
      w('the'),
      unitOne(({ unit }) => unit === 'month'),
    ],
    (order, { word }) => nth(order.n, word === 'half' ? 'half' : 'week', shift(0, 'month')),
    { weight: 3, examples: { 'the first week of the month': '2023-11-01/2023-11-07' } },
  ),
  rule(
    'last week of the month',
    [
      w('last', 'final'),
      w('week'),
      w('of', 'in'),
      w('the'),
      unitOne(({ unit }) => unit === 'month'),
    ],
    () => nth(-1, 'week', shift(0, 'month')),
    { weight: 3, examples: { 'the last week of the month': '2023-11-24/2023-11-30' } },
  ),
  rule(
    'أول أسبوع من أيار',
    [ordinal, weekWord, of, period],
    (order, _week, _of, found) => nth(order.n, 'week', found.value),
    { weight: 4, examples: { 'في ثالث أسبوع من أيار': '2023-05-15/2023-05-21' } },
  ),
  rule(
    'آخر أسبوع من أيار',
    [w(...LAST), weekWord, of, period],
    (_last, _week, _of, found) => nth(-1, 'week', found.value),
    { weight: 4, examples: { 'في آخر أسبوع من أيار': '2023-05-25/2023-05-31' } },
  ),
  rule(
    'الأسبوع الأخير من أيار',
    [w('الأسبوع'), w('الأخير'), of, period],
    (_week, _last, _of, found) => nth(-1, 'week', found.value),
    { weight: 4, examples: { 'الأسبوع الأخير من نيسان': '2023-04-24/2023-04-30' } },
  ),
  rule(
    'last week of May',
    [w('last', 'final'), w('week'), w('of', 'in'), opt(w('the')), period],
    (_last, _week, _of, _the, found) => nth(-1, 'week', found.value),
    { weight: 4, examples: { 'the last week of May': '2023-05-25/2023-05-31' } },
  ),
  rule(
    'first weekend of May',
    [englishOrdinal, w('weekend'), w('of', 'in'), opt(w('the')), period],
    (order, _weekend, _of, _the, found) => nth(order.n, 'weekend', found.value),
    { weight: 4, examples: { 'the first weekend of May': '2023-05-06/2023-05-07' } },
  ),
  rule(
    'last weekend of May',
    [w('last', 'final'), w('weekend'), w('of', 'in'), opt(w('the')), period],
    (_last, _weekend, _of, _the, found) => nth(-1, 'weekend', found.value),
    { weight: 4, examples: { 'the last weekend of May': '2023-05-27/2023-05-28' } },
  ),
];
