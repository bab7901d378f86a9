/** Quarters and halves of a year, weeks of a month: الربع الأول من 2023, Q3, the first half of the year. */
import type { Rule, Where } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Value } from '../../value';
import { fields, shift, told } from '../../value';
import { all, before, glued, grainOf, not, when, yearNumber, yearWord } from '../common';
import { yearAny } from './year-words';
import { ofYear } from '../lengths/edges-common';

const nth = (n: number, share: 'quarter' | 'half' | 'week', of: Value | null) =>
  when({ kind: 'nth', n, share, of });

const LAST_WORDS = w('الأخير', 'الرابع', 'last', 'final', 'fourth');

/** Halves of a match are no halves of a year. */
const SPORTS = new Set(
  'goal goals scored score scores match coach striker penalty halftime team game minute minutes player players lead kick'.split(
    ' ',
  ),
);
const inSports: Where = (around, { start, end }) =>
  [1, 2, 3, 4, 5, 6, 7, 8].some(
    (step) => SPORTS.has(around.before(start, step)) || SPORTS.has(around.after(end, step)),
  );

export const SHARE_RULES: Rule[] = [
  rule(
    'الربع الأول',
    [w('الربع', 'ربع', 'الثلاثي', 'الفصل'), is('ord', ({ n }) => n <= 4), w('من', 'ل'), ofYear],
    (_quarter, { n }, _of, year) => nth(n, 'quarter', year.value),
    {
      weight: 1,
      examples: {
        'الربع الأول من عام 2023': '2023-33',
        'في الربع الثالث من العام الجاري': '2023-35',
      },
    },
  ),
  rule(
    'الربع الأخير',
    [w('الربع'), w('الأخير'), w('من', 'ل'), ofYear],
    (_quarter, _last, _of, year) => nth(4, 'quarter', year.value),
    { examples: { 'الربع الأخير من 2022': '2022-36' }, weight: 1 },
  ),
  rule(
    'الربع الأول 2023',
    [w('الربع', 'الثلاثي', 'الفصل'), is('ord', ({ n }) => n <= 4), opt(w('من', 'ل')), yearAny],
    (_quarter, { n }, _of, year) => nth(n, 'quarter', fields({ year: year.n })),
    { examples: { 'الربع الأول 2023': '2023-33' } },
  ),
  rule(
    'الربع الأخير من ألفين وعشرة',
    [w('الربع'), w('الأخير'), opt(w('من', 'ل')), yearAny],
    (_quarter, _last, _of, year) => nth(4, 'quarter', fields({ year: year.n })),
    { examples: { 'الربع الأخير من ألفين وعشرين': '2020-36' }, weight: 1 },
  ),
  rule(
    'الربع من العام',
    [w('الربع', 'الثلاثي', 'الفصل'), is('ord', ({ n }) => n <= 4), w('من'), yearWord],
    (_quarter, { n }) => nth(n, 'quarter', shift(0, 'year')),
    { examples: { 'الربع الأول من العام': '2023-33' } },
  ),
  rule(
    'الربع الماضي',
    [w('الربع'), is('toward', ({ weak }) => !weak)],
    (_quarter, { toward }) =>
      when(shift(toward === 'past' ? -1 : toward === 'now' ? 0 : 1, 'quarter')),
    { examples: { 'الربع الماضي': '2023-35' } },
  ),
  rule(
    'النصف الأول',
    [
      w('النصف', 'نصف', 'السداسي', 'الشطر'),
      is('ord', ({ n }) => n <= 2),
      w('من', 'ل'),
      is('when', ({ value }) => ['year', 'month'].includes(grainOf(value))),
    ],
    (_half, { n }, _of, year) => nth(n, 'half', year.value),
    {
      weight: 1,
      examples: {
        'النصف الأول من 2023': '2023-01/2023-06',
        'النصف الثاني من العام الماضي': '2022-07/2022-12',
        'النصف الأول من أيار': '2023-05-01/2023-05-15',
      },
    },
  ),
  rule(
    'النصف الأول 2023',
    [w('النصف', 'السداسي'), is('ord', ({ n }) => n <= 2), opt(w('من', 'ل')), yearAny],
    (_half, { n }, _of, year) => nth(n, 'half', fields({ year: year.n })),
    { examples: { 'النصف الأول 2023': '2023-01/2023-06' } },
  ),
  rule(
    'النصف من العام',
    [w('النصف'), is('ord', ({ n }) => n <= 2), w('من'), yearWord],
    (_half, { n }) => nth(n, 'half', shift(0, 'year')),
    { examples: { 'النصف الأول من العام': '2023-01/2023-06' } },
  ),
  rule(
    'الأسبوع الأول من أيار',
    [
      w('الأسبوع'),
      is('ord', ({ n }) => n <= 4),
      w('من'),
      is('when', ({ value }) => grainOf(value) === 'month'),
    ],
    (_week, { n }, _of, found) => nth(n, 'week', found.value),
    { examples: { 'الأسبوع الأول من أيار': '2023-05-01/2023-05-07' }, weight: 1 },
  ),
  rule(
    'الأسبوع الثاني من الشهر',
    [
      w('الأسبوع', 'النصف'),
      is('ord', ({ n }) => n <= 4),
      w('من'),
      is('unit', ({ unit, count, definite }) => unit === 'month' && count === 'one' && definite),
    ],
    ({ word }, { n }) => nth(n, word === 'النصف' ? 'half' : 'week', shift(0, 'month')),
    { examples: { 'في الأسبوع الثاني من الشهر': '2023-11-08/2023-11-14' }, weight: 1 },
  ),
  rule(
    'النصف الثاني منه',
    [
      w('الأسبوع', 'النصف', 'الربع'),
      is('ord', ({ n, definite }) => definite && n <= 4),
      w('منه', 'منها'),
    ],
    ({ word }, { n }, { word: of }) =>
      when(
        told({
          kind: 'nth',
          n,
          share: word === 'الربع' ? 'quarter' : word === 'النصف' ? 'half' : 'week',
          of: shift(0, word === 'الربع' || of === 'منها' ? 'year' : 'month'),
        }),
      ),
    { examples: { 'سُجلت 30 حالة في النصف الثاني منه': '' }, weight: 2 },
  ),
  rule(
    'first quarter of',
    [
      is('ord', ({ n }) => n <= 4),
      opt(w('-')),
      w('quarter'),
      opt(w('of', 'in')),
      opt(w('the')),
      ofYear,
    ],
    (order, _dash, _quarter, _of, _the, year) => nth(order.n, 'quarter', year.value),
    {
      weight: 1,
      examples: { 'the first quarter of 2023': '2023-33' },
    },
  ),
  rule(
    'الربع وحده',
    [w('الربع', 'الثلاثي'), is('ord', ({ n }) => n <= 4)],
    (_quarter, { n }) => nth(n, 'quarter', null),
    { weight: -0.5, examples: { 'في الربع الثاني': '2023-34' } },
  ),
  rule('الربع الأخير وحده', [w('الربع'), w('الأخير')], () => nth(4, 'quarter', null), {
    examples: { 'في الربع الأخير': '2023-36' },
    weight: -0.5,
    where: not(before('ساعة')),
  }),
  rule(
    'first quarter',
    [is('ord', ({ n }) => n <= 4), opt(w('-')), w('quarter')],
    (order) => nth(order.n, 'quarter', null),
    { examples: { 'third-quarter profit': '2023-35' }, weight: -0.5, where: not(before('final')) },
  ),
  rule(
    'last quarter of',
    [LAST_WORDS, w('quarter'), w('of'), opt(w('the')), ofYear],
    (_last, _quarter, _of, _the, year) => nth(4, 'quarter', year.value),
    { examples: { 'the last quarter of 2022': '2022-36' } },
  ),
  rule(
    'Q3',
    [w('q'), is('int', ({ n }) => n >= 1 && n <= 4)],
    (_q, { n }) => nth(n, 'quarter', null),
    { examples: { 'in Q3': '2023-35' }, where: glued },
  ),
  rule(
    'H1 2023',
    [w('h'), is('int', ({ n }) => n >= 1 && n <= 2), opt(w('of')), yearNumber],
    (_h, { n }, _of, year) => nth(n, 'half', fields({ year: year.n })),
    { examples: { 'in H1 2023': '2023-01/2023-06' } },
  ),
  rule(
    'fiscal year',
    [w('fiscal', 'fy'), opt(w('year')), yearNumber],
    (_fiscal, _year, { n }) => when(fields({ year: n })),
    { examples: { 'fiscal 2019': '2019' }, weight: 1 },
  ),
  rule(
    'Q3 2023',
    [w('q'), is('int', ({ n }) => n >= 1 && n <= 4), opt(w('of')), yearNumber],
    (_q, { n }, _of, year) => nth(n, 'quarter', fields({ year: year.n })),
    { examples: { 'Q3 2023': '2023-35' } },
  ),
  rule(
    'first half of',
    [
      is('ord', ({ n }) => n <= 2),
      opt(w('-')),
      w('half'),
      w('of'),
      opt(w('the')),
      is('when', ({ value }) => ['year', 'month'].includes(grainOf(value))),
    ],
    (order, _dash, _half, _of, _the, year) => nth(order.n, 'half', year.value),
    { weight: 1, examples: { 'the first half of 2023': '2023-01/2023-06' } },
  ),
  rule(
    'first half of the year',
    [is('ord', ({ n }) => n <= 2), w('half', 'quarter'), w('of'), w('the'), w('year')],
    (order, { word }) => nth(order.n, word === 'half' ? 'half' : 'quarter', shift(0, 'year')),
    { examples: { 'the first half of the year': '2023-01/2023-06' }, weight: 1 },
  ),
  rule(
    'the second half',
    [w('the'), is('ord', ({ n }) => n <= 2), w('half')],
    (_the, order) => nth(order.n, 'half', null),
    {
      where: all(not(inSports), not(before('of century'))),
      examples: {
        'profit will fall in the second half': '2023-07/2023-12',
        'he scored a goal in the second half': null,
      },
    },
  ),
  rule(
    'first week of',
    [
      is('ord', ({ n }) => n <= 4),
      w('week'),
      w('of', 'in'),
      is('when', ({ value }) => grainOf(value) === 'month'),
    ],
    (order, _week, _of, found) => nth(order.n, 'week', found.value),
    { examples: { 'the first week of May': '2023-05-01/2023-05-07' } },
  ),
  rule(
    'the share',
    [w('the'), is('when', ({ value }) => value.kind === 'nth')],
    (_the, found) => found,
    { examples: { 'the third quarter of 2022': '2022-35' } },
  ),
];
