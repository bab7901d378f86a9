/** Early, mid, late and about: مطلع الشهر, mid-November, نحو 15 أيار. Also quarters, halves, seasons. */
import type { Rule } from '../rule';
import { is, opt, rule, w } from '../rule';
import type { Edge, Value } from '../value';
import { fields, shift } from '../value';
import {
  after,
  all,
  before,
  glued,
  grainOf,
  month,
  monthWord,
  not,
  notCounted,
  unitOne,
  when,
  yearNumber,
  yearWord,
} from './common';

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

const EDGES: Rule[] = [
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
    'edge of a bare year',
    [edge, yearNumber],
    ({ edge: name }, { n }) => edgeOf(name, fields({ year: n })),
    { weight: 0.5 },
  ),
  rule('مطلع من', [edge, w('من', 'ل'), long], ({ edge: name }, _of, found) =>
    edgeOf(name, found.value),
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
    { weight: 1 },
  ),
  rule(
    'early May, homograph',
    [w('early', 'mid', 'late'), opt(w('-', '‑')), month],
    ({ word }, _dash, name) =>
      edgeOf(
        word === 'early' ? 'early' : word === 'mid' ? 'middle' : 'late',
        fields({ month: name.month }),
      ),
    { weight: 0.5 },
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
    { weight: 0.5 },
  ),
  rule('year-end', [w('year', 'month'), w('-', "'"), opt(w('s')), w('end')], ({ word }) =>
    edgeOf('late', shift(0, word === 'year' ? 'year' : 'month')),
  ),
  rule(
    'the end',
    [w('the'), is('when', ({ value }) => value.kind === 'edge')],
    (_the, found) => found,
  ),
  rule(
    'edge of a month by its name',
    [edge, opt(monthWord), is('month')],
    ({ edge: name }, _month, found) =>
      edgeOf(name, fields({ month: found.month, calendar: found.calendar })),
    { weight: -0.2 },
  ),
];

/** What may follow a year that nothing but "about" announces. */
const AFTER_YEAR = 'in at by with and . , when to for from on near )';

const ABOUT: Rule[] = [
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
    { weight: 0.5 },
  ),
];

const ofYear = is('when', ({ value }) => grainOf(value) === 'year');
const nth = (n: number, share: 'quarter' | 'half' | 'week', of: Value | null) =>
  when({ kind: 'nth', n, share, of });
const LAST_WORDS = w('الأخير', 'الرابع', 'last', 'final', 'fourth');

const SHARES: Rule[] = [
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
    { weight: 1 },
  ),
  rule(
    'الربع الأول 2023',
    [w('الربع', 'الثلاثي', 'الفصل'), is('ord', ({ n }) => n <= 4), opt(w('من', 'ل')), yearNumber],
    (_quarter, { n }, _of, year) => nth(n, 'quarter', fields({ year: year.n })),
  ),
  rule(
    'الربع من العام',
    [w('الربع', 'الثلاثي', 'الفصل'), is('ord', ({ n }) => n <= 4), w('من'), yearWord],
    (_quarter, { n }) => nth(n, 'quarter', shift(0, 'year')),
  ),
  rule('الربع الماضي', [w('الربع'), is('toward', ({ weak }) => !weak)], (_quarter, { toward }) =>
    when(shift(toward === 'past' ? -1 : toward === 'now' ? 0 : 1, 'quarter')),
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
    [w('النصف', 'السداسي'), is('ord', ({ n }) => n <= 2), opt(w('من', 'ل')), yearNumber],
    (_half, { n }, _of, year) => nth(n, 'half', fields({ year: year.n })),
  ),
  rule(
    'النصف من العام',
    [w('النصف'), is('ord', ({ n }) => n <= 2), w('من'), yearWord],
    (_half, { n }) => nth(n, 'half', shift(0, 'year')),
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
    { weight: 1 },
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
    'first quarter 2023',
    [is('ord', ({ n }) => n <= 4), opt(w('-')), w('quarter'), opt(w('of')), yearNumber],
    (order, _dash, _quarter, _of, year) => nth(order.n, 'quarter', fields({ year: year.n })),
    { weight: 1 },
  ),
  rule(
    'الربع وحده',
    [w('الربع', 'الثلاثي'), is('ord', ({ n }) => n <= 4)],
    (_quarter, { n }) => nth(n, 'quarter', null),
    { weight: -0.5, examples: { 'في الربع الثاني': '2023-34' } },
  ),
  rule('الربع الأخير وحده', [w('الربع'), w('الأخير')], () => nth(4, 'quarter', null), {
    weight: -0.5,
    where: not(before('ساعة')),
  }),
  rule(
    'first quarter',
    [is('ord', ({ n }) => n <= 4), opt(w('-')), w('quarter')],
    (order) => nth(order.n, 'quarter', null),
    { weight: -0.5, where: not(before('final')) },
  ),
  rule(
    'last quarter of',
    [LAST_WORDS, w('quarter'), w('of'), opt(w('the')), ofYear],
    (_last, _quarter, _of, _the, year) => nth(4, 'quarter', year.value),
  ),
  rule(
    'Q3',
    [w('q'), is('int', ({ n }) => n >= 1 && n <= 4)],
    (_q, { n }) => nth(n, 'quarter', null),
    { where: glued },
  ),
  rule(
    'H1 2023',
    [w('h'), is('int', ({ n }) => n >= 1 && n <= 2), opt(w('of')), yearNumber],
    (_h, { n }, _of, year) => nth(n, 'half', fields({ year: year.n })),
  ),
  rule(
    'fiscal year',
    [w('fiscal', 'fy'), opt(w('year')), yearNumber],
    (_fiscal, _year, { n }) => when(fields({ year: n })),
    { weight: 1 },
  ),
  rule(
    'Q3 2023',
    [w('q'), is('int', ({ n }) => n >= 1 && n <= 4), opt(w('of')), yearNumber],
    (_q, { n }, _of, year) => nth(n, 'quarter', fields({ year: year.n })),
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
    'first half of bare year',
    [is('ord', ({ n }) => n <= 2), w('half'), w('of'), yearNumber],
    (order, _half, _of, year) => nth(order.n, 'half', fields({ year: year.n })),
    { weight: 1 },
  ),
  rule(
    'first half of the year',
    [is('ord', ({ n }) => n <= 2), w('half', 'quarter'), w('of'), w('the'), w('year')],
    (order, { word }) => nth(order.n, word === 'half' ? 'half' : 'quarter', shift(0, 'year')),
    { weight: 1 },
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
  ),
  rule(
    'the share',
    [w('the'), is('when', ({ value }) => value.kind === 'nth')],
    (_the, found) => found,
  ),
];

const season = is('season');
const SEASONS: Rule[] = [
  rule(
    'صيف 2023',
    [season, opt(w('من', 'of', 'عام', 'سنة', ',')), opt(w('عام')), yearNumber],
    ({ season: name }, _of, _year, { n }) =>
      when({ kind: 'season', season: name, of: fields({ year: n }), toward: null }),
    {
      weight: 1,
      examples: { 'صيف 2014': '2014-22', 'خريف عام 2019': '2019-23', 'summer 2023': '2023-22' },
    },
  ),
  rule(
    'صيف العام الماضي',
    [season, opt(w('من', 'of')), ofYear],
    ({ season: name }, _of, year) =>
      when({ kind: 'season', season: name, of: year.value, toward: null }),
    { weight: 1 },
  ),
  rule(
    'الصيف الماضي',
    [season, is('toward')],
    ({ season: name }, { toward }) => when({ kind: 'season', season: name, of: null, toward }),
    {
      weight: 1,
      examples: { 'الصيف الماضي': '2023-22', 'الشتاء المقبل': '2023-24' },
    },
  ),
  rule(
    'فصل الصيف',
    [w('فصل', 'موسم'), is('when', ({ value }) => value.kind === 'season')],
    (_word, found) => found,
  ),
  rule('هذا الصيف', [w('هذا', 'this'), season], (_this, { season: name }) =>
    when({ kind: 'season', season: name, of: null, toward: 'now' }),
  ),
  rule(
    'last summer',
    [w('last', 'next', 'this', 'past', 'coming'), opt(w('past', 'coming')), season],
    ({ word }, _more, { season: name }) =>
      when({
        kind: 'season',
        season: name,
        of: null,
        toward: word === 'last' || word === 'past' ? 'past' : word === 'this' ? 'now' : 'next',
      }),
    { weight: 1, where: not(before('of')), examples: { 'last summer': '2023-22' } },
  ),
  rule(
    'the summer of',
    [w('the'), is('when', ({ value }) => value.kind === 'season')],
    (_the, found) => found,
  ),
  rule(
    'season edge',
    [w('early', 'mid', 'late'), opt(w('-')), is('when', ({ value }) => value.kind === 'season')],
    (_early, _dash, found) => found,
  ),
];

const HOLIDAYS: readonly (readonly [month: number, day: number, names: readonly string[]])[] = [
  [12, 25, ['عيد الميلاد', 'عيد الميلاد المجيد', 'christmas day', 'christmas']],
  [12, 24, ['عشية عيد الميلاد', 'ليلة عيد الميلاد', 'christmas eve']],
  [
    1,
    1,
    [
      'رأس السنة',
      'رأس السنة الميلادية',
      "new year's day",
      'عيد رأس السنة',
      'عيد رأس السنة الميلادية',
    ],
  ],
  [12, 31, ['ليلة رأس السنة', 'عشية رأس السنة', "new year's eve"]],
  [
    5,
    1,
    [
      'عيد العمال',
      'عيد العمال العالمي',
      'يوم العمال العالمي',
      'may day',
      'international workers day',
    ],
  ],
  [3, 8, ['اليوم العالمي للمرأة', 'يوم المرأة العالمي', "international women's day"]],
  [2, 14, ['عيد الحب', "valentine's day"]],
  [10, 31, ['halloween', 'الهالوين']],
  [7, 14, ['bastille day']],
  [3, 21, ['عيد الأم', 'عيد النوروز', 'نوروز']],
];

const holidayRules = HOLIDAYS.flatMap(([monthNumber, day, names]) =>
  names.map((name) => {
    const [first = '', ...rest] = name.replace("'", " ' ").split(/\s+/);
    return rule(
      `holiday ${name}`,
      [w(first), ...rest.map((word) => w(word))],
      () => when(fields({ month: monthNumber, day })),
      { weight: 1 },
    );
  }),
);

export const EDGE_RULES: Rule[] = [...EDGES, ...ABOUT, ...SHARES, ...SEASONS, ...holidayRules];
