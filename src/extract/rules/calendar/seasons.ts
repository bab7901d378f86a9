/** Seasons and holidays of a fixed date: صيف 2014, last winter, عيد العمال. */
import type { Rule } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import { fields } from '../../value';
import { before, not, when, yearNumber } from '../common';
import { ofYear } from '../lengths/edges-common';

const season = is('season');

export const SEASON_RULES: Rule[] = [
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
    { examples: { 'صيف العام الماضي': '2022-22' }, weight: 1 },
  ),
  rule(
    'شتاء 2022-2023',
    [season, is('when', ({ value }) => value.kind === 'range')],
    ({ season: name }, { value }) => {
      if (value.kind !== 'range' || value.from.kind !== 'fields' || value.to.kind !== 'fields')
        return null;
      const { year, month } = value.from;
      return year !== null && month === null && value.to.year === year + 1
        ? when({ kind: 'season', season: name, of: value.from, toward: null })
        : null;
    },
    { weight: 1, examples: { 'شتاء 2022-2023': '2022-24' } },
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
    { examples: { 'فصل الصيف الماضي': '2023-22' } },
  ),
  rule(
    'هذا الصيف',
    [w('هذا', 'this'), season],
    (_this, { season: name }) => when({ kind: 'season', season: name, of: null, toward: 'now' }),
    { examples: { 'هذا الصيف': '2023-22' } },
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
    'the summer',
    [outside(w('in', 'during', 'until', 'since', 'by', 'before', 'after')), w('the'), season],
    (_in, _the, { season: name }) => when({ kind: 'season', season: name, of: null, toward: null }),
    {
      where: not(before('of solstice holidays games months')),
      examples: { 'A verdict is expected in the summer': '2024-22' },
    },
  ),
  rule(
    'بداية الصيف',
    [is('edge'), is('season', ({ definite }) => definite)],
    ({ edge }, { season: name }) =>
      when({ kind: 'edge', edge, of: { kind: 'season', season: name, of: null, toward: null } }),
    {
      weight: 1,
      examples: { 'حذرت في بداية الخريف من الجفاف': '2023-09', 'منذ بداية الصيف': '2023-06/..' },
    },
  ),
  rule(
    'early summer',
    [w('early', 'mid', 'late'), opt(w('-')), season],
    ({ word }, _dash, { season: name }) =>
      when({
        kind: 'edge',
        edge: word === 'early' ? 'early' : word === 'mid' ? 'middle' : 'late',
        of: { kind: 'season', season: name, of: null, toward: null },
      }),
    { examples: { 'in late spring': '2023-05' } },
  ),
  rule(
    'the start of the summer',
    [w('beginning', 'start', 'middle', 'end'), w('of'), opt(w('the')), season],
    ({ word }, _of, _the, { season: name }) =>
      when({
        kind: 'edge',
        edge: word === 'end' ? 'late' : word === 'middle' ? 'middle' : 'early',
        of: { kind: 'season', season: name, of: null, toward: null },
      }),
    { examples: { 'since the start of the summer': '2023-06/..' } },
  ),
  rule(
    'the summer of',
    [w('the'), is('when', ({ value }) => value.kind === 'season')],
    (_the, found) => found,
    { examples: { 'the summer of 2014': '2014-22' } },
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

export const HOLIDAY_RULES: Rule[] = HOLIDAYS.flatMap(([monthNumber, day, names]) =>
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
