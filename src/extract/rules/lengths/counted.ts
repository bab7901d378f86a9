/** Counted lengths of time: ثلاثة أيام, ساعتين, a couple of weeks. */
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { length } from '../../value';
import { latin, withLength } from '../common';
import { count, single } from './lengths-common';

const indefinite = is(
  'unit',
  ({ definite, construct, count }) => !definite && !construct && count !== 'two',
);

const dual = is(
  'unit',
  ({ definite, construct, count }) => !definite && !construct && count === 'two',
);

const plural = is('unit', ({ definite, count }) => !definite && count === 'many');

export const COUNTED_RULES: Rule[] = [
  rule('number and unit', [count, indefinite], ({ n }, { unit }) => withLength(length(n, unit)), {
    weight: 1,
    examples: {
      'استمرت ثلاثة أيام': 'P3D',
      'لمدة 24 ساعة': 'PT24H',
      'خمسة وعشرين عاما': 'P25Y',
      'for three weeks': 'P3W',
      'ضربات دقيقة': null,
      'عمره 20 عاما': null,
    },
  }),
  rule(
    'decimal and unit',
    [is('decimal'), indefinite],
    ({ n }, { unit }) => withLength(length(n, unit)),
    { examples: { 'for 2.5 years': 'P2Y6M' }, weight: 2 },
  ),
  rule(
    'three-day',
    [count, w('-', '‑'), single],
    ({ n }, _dash, { unit }) => withLength(length(n, unit)),
    {
      weight: 1,
      where: latin,
      examples: { 'a two-hour meeting': 'PT2H', 'a 25-year-old man': null },
    },
  ),
  rule(
    'three-day in digits',
    [is('int', ({ n, width }) => n >= 1 && width >= 1 && width < 4), w('-', '‑'), single],
    ({ n }, _dash, { unit }) => withLength(length(n, unit)),
    { examples: { 'a 3-day truce': 'P3D' }, weight: 1 },
  ),
  rule('dual', [dual], ({ unit }) => withLength(length(2, unit)), {
    examples: { 'استمر يومين': 'P2D', ساعتين: 'PT2H' },
  }),
  rule(
    'السنتين',
    [is('unit', ({ definite, construct, count }) => definite && !construct && count === 'two')],
    ({ unit }) => withLength(length(2, unit), false),
    { weight: -0.5, examples: { 'منذ ما يقارب السنتين': '2021', 'أكثر من الشهرين': 'P2M' } },
  ),
  rule(
    'ساعة واحدة',
    [single, w('واحدة', 'واحد', 'واحدا', 'كاملة', 'كامل', 'كاملا')],
    ({ unit }) => withLength(length(1, unit)),
    {
      weight: 1,
      examples: { 'استمر ساعة واحدة': 'PT1H', 'شهرا كاملا': 'P1M' },
    },
  ),
  rule(
    'كامل after a length',
    [
      is('length', ({ counted }) => counted),
      w(
        'كاملة',
        'كاملين',
        'كاملتين',
        'متواصلة',
        'متتالية',
        'متواصلين',
        'متتاليين',
        'متتاليين',
        'فقط',
      ),
    ],
    (found, { word }) => (word === 'فقط' ? null : found),
    { examples: { 'ثلاثة أيام متواصلة': 'P3D' } },
  ),
  rule(
    'عقد من الزمن',
    [single, w('من'), w('الزمن', 'الزمان', 'الوقت')],
    ({ unit }) => withLength(length(1, unit)),
    { examples: { 'عقد من الزمن': 'P10Y' }, weight: 1 },
  ),
  rule(
    'length of time',
    [is('length'), w('من'), w('الزمن', 'الزمان', 'الوقت')],
    (found) => ({
      ...found,
      counted: true,
    }),
    { examples: { 'سنوات من الزمن': 'PXY' } },
  ),
  rule('bare unit', [single], ({ unit }) => withLength(length(1, unit), false), {
    examples: { 'لمدة شهر': 'P1M' },
  }),
  rule('bare plural', [plural], ({ unit }) => withLength(length(null, unit), false), {
    examples: { 'استمر أياما': 'PXD' },
  }),
  rule(
    'بضعة أيام',
    [is('few', (few) => !few.after), opt(w('من')), is('unit', ({ count }) => count === 'many')],
    (_few, _of, { unit }) => withLength(length(null, unit)),
    {
      weight: 1,
      examples: { 'استمرت عدة أشهر': 'PXM' },
    },
  ),
  rule(
    'أيام قليلة',
    [plural, is('few', (few) => few.after)],
    ({ unit }) => withLength(length(null, unit)),
    {
      weight: 1,
      examples: { 'بعد سنوات طويلة': 'PXY' },
    },
  ),
  rule(
    'tens of',
    [
      w('عشرات', 'مئات', 'آلاف', 'dozens', 'scores', 'hundreds', 'thousands', 'tens'),
      opt(w('of')),
      is('unit', ({ count }) => count === 'many'),
    ],
    (_tens, _of, { unit }) => withLength(length(null, unit)),
    { examples: { 'dozens of years': 'PXY' } },
  ),
  rule(
    'a few days',
    [w('a'), w('few', 'number', 'handful'), opt(w('of')), plural],
    (_a, _few, _of, { unit }) => withLength(length(null, unit)),
    { examples: { 'for a few days': 'PXD' }, weight: 1 },
  ),
  rule('few days', [w('few', 'many'), plural], (_few, { unit }) => withLength(length(null, unit)), {
    examples: { 'for many years': 'PXY' },
  }),
  rule(
    'a couple of days',
    [w('a'), w('couple'), opt(w('of')), plural],
    (_a, _couple, _of, { unit }) => withLength(length(2, unit)),
    { examples: { 'a couple of days': 'P2D' }, weight: 1 },
  ),
  rule(
    'a day',
    [
      w('a', 'an', 'one'),
      is('unit', ({ unit, definite, count }) => unit !== 'second' && !definite && count === 'one'),
    ],
    (_a, { unit }) => withLength(length(1, unit), false),
    { examples: { 'a week ago': '2023-11-06/2023-11-12' }, where: latin },
  ),
  rule(
    'a fortnight',
    [w('a', 'one', 'two', 'three', 'the'), w('fortnight', 'fortnights')],
    ({ word }) =>
      withLength(length(word === 'two' ? 4 : word === 'three' ? 6 : 2, 'week'), word !== 'the'),
    { examples: { 'a fortnight ago': '2023-10-30/2023-11-05' } },
  ),
  rule(
    'a full year',
    [w('a', 'one'), w('full', 'whole', 'single'), single],
    (_a, _full, { unit }) => withLength(length(1, unit)),
    { examples: { 'a full year': 'P1Y' } },
  ),
  rule('year-long', [single, opt(w('-')), w('long')], ({ unit }) => withLength(length(1, unit)), {
    examples: { 'a year-long siege': 'P1Y' },
  }),
  rule(
    'long after a length',
    [is('length', ({ counted }) => counted), w('-'), w('long')],
    (found) => found,
    { examples: { 'a three-year-long siege': 'P3Y' } },
  ),
];
