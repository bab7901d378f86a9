/** Early, mid, late and about: مطلع الشهر, mid-November, نحو 15 أيار. Also quarters, halves, seasons. */
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Edge, Value } from '../../value';
import { fields, shift } from '../../value';
import { after, all, before, grainOf, not, notCounted, unitOne, when, yearNumber } from '../common';

const long = is('when', ({ value }) => {
  const grain = grainOf(value);
  return (
    ((grain === 'week' || grain === 'month' || grain === 'year') && value.kind !== 'same') ||
    value.kind === 'decade' ||
    value.kind === 'century' ||
    value.kind === 'season' ||
    (value.kind === 'shift' && value.unit !== 'day' && grain === 'more')
  );
});

const edge = is('edge');

const edgeOf = (name: Edge, of: Value) => when({ kind: 'edge', edge: name, of });

const definiteUnit = unitOne(
  ({ definite, unit }) => definite && ['week', 'month', 'year', 'decade', 'century'].includes(unit),
);

export const EDGE_RULES: Rule[] = [
  rule('مطلع الشهر', [edge, long], ({ edge: name }, found) => edgeOf(name, found.value), {
    weight: 1,
    examples: {
      'مطلع الشهر الجاري': '2023-11-01~/2023-11-10~',
      'أواخر تشرين الأول': '2023-10-21~/2023-10-31~',
      'منتصف العام الماضي': '2022-05~/2022-08~',
      'في أوائل عام 2019': '2019-01~/2019-04~',
    },
  }),
  rule(
    'الثلث الأول',
    [w('الثلث'), is('ord', ({ n }) => n <= 3), w('من'), long],
    (_third, { n }, _of, found) =>
      edgeOf(n === 1 ? 'early' : n === 2 ? 'middle' : 'late', found.value),
    { weight: 1, examples: { 'الثلث الأول من تشرين الأول': '2023-10-01~/2023-10-10~' } },
  ),
  rule(
    'الثلث الأخير',
    [w('الثلث'), w('الأخير'), w('من'), long],
    (_third, _last, _of, found) => edgeOf('late', found.value),
    { weight: 1, examples: { 'الثلث الأخير من أيلول': '2023-09-21~/2023-09-30~' } },
  ),
  rule(
    'نهاية العام',
    [edge, definiteUnit],
    ({ edge: name }, { unit }) => edgeOf(name, shift(0, unit)),
    {
      weight: 0.5,
      where: not(before('ماضي')),
      examples: { 'بحلول نهاية العام': '2023-09~/2023-12~' },
    },
  ),
  rule(
    'early May',
    [w('early', 'mid', 'late'), opt(w('-', '‑')), opt(w('in')), opt(w('the')), long],
    ({ word }, _dash, _in, _the, found) =>
      edgeOf(word === 'early' ? 'early' : word === 'mid' ? 'middle' : 'late', found.value),
    {
      weight: 1,
      examples: {
        'in early November': '2023-11-01~/2023-11-10~',
        'mid-2022': '2022-05~/2022-08~',
        'late last year': '2022-09~/2022-12~',
      },
    },
  ),
  rule(
    'mid-2022',
    [w('early', 'mid', 'late'), opt(w('-', '‑')), opt(w('in')), yearNumber],
    ({ word }, _dash, _in, { n }) =>
      edgeOf(word === 'early' ? 'early' : word === 'mid' ? 'middle' : 'late', fields({ year: n })),
    { examples: { 'mid-2022': '2022-05~/2022-08~' }, weight: 1 },
  ),
  rule(
    'the end of',
    [w('beginning', 'start', 'middle', 'end', 'close', 'turn'), w('of'), opt(w('the')), long],
    ({ word }, _of, _the, found) =>
      edgeOf(
        word === 'end' || word === 'close' ? 'late' : word === 'middle' ? 'middle' : 'early',
        found.value,
      ),
    {
      weight: 1,
      examples: {
        'by the end of the year': '2023-09~/2023-12~',
        'at the beginning of May': '2023-05-01~/2023-05-10~',
      },
    },
  ),
  rule(
    'the end of the month',
    [
      w('beginning', 'start', 'middle', 'end', 'turn'),
      w('of'),
      w('the'),
      unitOne(({ unit }) => ['week', 'month', 'year', 'decade', 'century'].includes(unit)),
    ],
    ({ word }, _of, _the, { unit }) =>
      edgeOf(word === 'end' ? 'late' : word === 'middle' ? 'middle' : 'early', shift(0, unit)),
    { examples: { 'by the end of the month': '2023-11-21~/2023-11-30~' }, weight: 0.5 },
  ),
  rule(
    'year-end',
    [w('year', 'month'), w('-', "'"), opt(w('s')), w('end')],
    ({ word }) => edgeOf('late', shift(0, word === 'year' ? 'year' : 'month')),
    { examples: { 'by year-end': '2023-09~/2023-12~' } },
  ),
  rule(
    'the end',
    [w('the'), is('when', ({ value }) => value.kind === 'edge')],
    (_the, found) => found,
    { examples: { 'the end of 2019': '2019-09~/2019-12~' } },
  ),
];

/** What may follow a year that nothing but "about" announces. */
const AFTER_YEAR = 'in at by with and . , when to for from on near )';

export const ABOUT_RULES: Rule[] = [
  rule(
    'نحو 15 أيار',
    [
      is('about'),
      opt(w('من')),
      is(
        'when',
        ({ value, alone }) => alone && ['day', 'month', 'year', 'week'].includes(grainOf(value)),
      ),
    ],
    (_about, _of, found) => when({ kind: 'about', of: found.value }),
    {
      weight: 0.5,
      examples: { 'نحو 15 أيار': '2023-05-15~', 'around 12 November': '2023-11-12~' },
    },
  ),
  rule(
    'نحو عام 2011 without عام',
    [is('about'), yearNumber],
    (_about, { n }) => when({ kind: 'about', of: fields({ year: n }) }),
    {
      examples: { 'في نحو 2011': '2011~' },
      where: all(
        notCounted,
        (around, stretch) =>
          after('في in منذ since from until')(around, stretch) ||
          before(AFTER_YEAR)(around, stretch),
      ),
    },
  ),
  rule(
    'نحو الساعة',
    [is('about'), is('when', ({ value }) => value.kind === 'clock')],
    (_about, found) => found,
    { examples: { 'نحو الساعة 15:30': '2023-11-19T15:30' }, weight: 0.5 },
  ),
];
