/** Times counted from another event or pointing at one: بينهما ساعة, حينها, the next day. */
import type { Rule } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import { before, latin, not, unitOne, when } from '../common';

const same = () => when({ kind: 'anchor', length: null, side: 'same' });

const timeNoun =
  'اليوم الأسبوع الشهر العام السنة الليلة الفترة الوقت اللحظة الحين الأثناء المساء الصباح الفجر الساعة الموعد التاريخ';

export const ANCHOR_RULES: Rule[] = [
  rule(
    'حينها',
    [
      w(
        'حينها',
        'آنذاك',
        'حينئذ',
        'حينذاك',
        'وقتها',
        'وقتئذ',
        'وقتذاك',
        'يومها',
        'ساعتها',
        'يومذاك',
        'عندئذ',
        'عامها',
        'يومئذ',
        'لحظتها',
        'ليلتها',
        'أيامها',
      ),
    ],
    same,
    {
      examples: { 'وفق ما ذكر حينها': '' },
    },
  ),
  rule(
    'في ذلك الوقت',
    [w('ذلك', 'ذاك', 'تلك', 'هذه', 'هذا'), w(...timeNoun.split(' '))],
    ({ word }) => (word.startsWith('هذ') ? null : same()),
    { examples: { 'في ذلك الوقت': '' }, weight: 0.5 },
  ),
  rule('في حينه', [w('في'), w('حينه', 'حينها', 'وقته')], same, {
    examples: { 'في حينه': '' },
    weight: 1,
  }),
  rule(
    'منذ ذلك الحين',
    [w('منذ'), is('when', ({ value }) => value.kind === 'anchor' && value.side === 'same')],
    (_since, found) => found,
    { examples: { 'منذ ذلك الحين': '' }, weight: 1 },
  ),
  rule(
    'في اليوم نفسه',
    [w(...timeNoun.split(' ')), w('نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'عينها')],
    same,
    { examples: { 'في اليوم نفسه': '' }, weight: 1 },
  ),
  rule('نفس اليوم', [w('نفس', 'ذات'), w(...timeNoun.split(' '))], same, {
    examples: { 'في نفس اليوم': '' },
    weight: 1,
  }),
  rule('ذات يوم of a month', [w('الشهر', 'العام', 'اليوم', 'الأسبوع'), w('المذكور')], same, {
    examples: { 'الشهر المذكور': '' },
  }),
  rule(
    'اليوم التالي',
    [
      w(
        'اليوم',
        'الأسبوع',
        'الشهر',
        'العام',
        'الليلة',
        'السنة',
        'الأيام',
        'الأسابيع',
        'الأشهر',
        'السنوات',
        'الأعوام',
        'الساعات',
      ),
      w('التالي', 'التالية', 'اللاحق', 'اللاحقة', 'الموالي', 'الموالية'),
    ],
    () => when({ kind: 'anchor', length: null, side: 'after' }),
    { examples: { 'في اليوم التالي': '' }, weight: 1 },
  ),
  rule(
    'اليوم السابق',
    [w('اليوم', 'الليلة', 'الأيام'), w('السابق', 'السابقة')],
    () => when({ kind: 'anchor', length: null, side: 'before' }),
    { examples: { 'في اليوم السابق': '' }, weight: 1.5 },
  ),
  rule(
    'بينهما ساعة',
    [w('بينهما', 'بينها', 'بينهم'), opt(w('نحو', 'حوالي')), is('length')],
    (_between, _about, { length }) => when({ kind: 'anchor', length, side: 'between' }),
    { weight: 1, examples: { 'بينهما ساعة واحدة': 'PT1H' } },
  ),
  rule(
    'بفارق ساعة',
    [outside(w('بفارق', 'فارق', 'فاصل', 'بفاصل')), is('length')],
    (_gap, { length }) => when({ kind: 'anchor', length, side: 'between' }),
    { examples: { 'بفارق ساعة': 'PT1H' }, weight: 1 },
  ),
  rule(
    'بعد ذلك بيومين',
    [w('بعد', 'قبل'), w('ذلك', 'ذاك'), w('ب'), is('length')],
    ({ word }, _that, _by, { length }) =>
      when({ kind: 'anchor', length, side: word === 'بعد' ? 'after' : 'before' }),
    { weight: 1, examples: { 'بعد ذلك بيومين': 'P2D' } },
  ),
  rule(
    'بعدها بيومين',
    [w('بعدها', 'بعده', 'قبلها', 'قبله', 'بعدهما'), w('ب'), is('length')],
    ({ word }, _by, { length }) =>
      when({ kind: 'anchor', length, side: word.startsWith('بعد') ? 'after' : 'before' }),
    { examples: { 'بعدها بيومين': 'P2D' }, weight: 1 },
  ),
  rule(
    'بعد الهجوم بيومين',
    [w('قبلها', 'بعدها'), is('length')],
    ({ word }, { length }) =>
      when({ kind: 'anchor', length, side: word.startsWith('بعد') ? 'after' : 'before' }),
    { examples: { 'بعدها يومين': 'P2D' } },
  ),
  rule('same day', [w('the', 'that'), w('same'), unitOne()], same, {
    examples: { 'the same day': '' },
    weight: 1,
  }),
  rule(
    'that day',
    [
      w('that'),
      is('unit', ({ count, unit }) => count === 'one' && unit !== 'second' && unit !== 'minute'),
    ],
    same,
    { examples: { 'that day': '' }, weight: 1, where: latin },
  ),
  rule('that night', [w('that'), is('part')], same, {
    examples: { 'that morning': '' },
    weight: 1,
    where: latin,
  }),
  rule(
    'the next day',
    [
      w('the'),
      w('next', 'following'),
      is('unit', ({ count, unit }) => count === 'one' && unit !== 'second'),
    ],
    (_the, { word }, { unit }) =>
      word === 'following' || unit === 'day'
        ? when({ kind: 'anchor', length: null, side: 'after' })
        : null,
    { examples: { 'the next day': '' }, weight: 1.5 },
  ),
  rule(
    'the following night',
    [w('the'), w('next', 'following'), is('part')],
    () => when({ kind: 'anchor', length: null, side: 'after' }),
    { examples: { 'the following morning': '' }, weight: 1.5 },
  ),
  rule(
    'the previous day',
    [w('the'), w('previous', 'preceding'), is('unit', ({ count }) => count === 'one')],
    () => when({ kind: 'anchor', length: null, side: 'before' }),
    { examples: { 'the previous day': '' }, weight: 1.5 },
  ),
  rule(
    'the day before',
    [
      w('the'),
      is(
        'unit',
        ({ count, unit }) => count === 'one' && ['day', 'week', 'month', 'year'].includes(unit),
      ),
      w('before', 'after'),
    ],
    (_the, _unit, { word }) =>
      when({ kind: 'anchor', length: null, side: word === 'before' ? 'before' : 'after' }),
    { examples: { 'the day before': '' }, weight: 1 },
  ),
  rule('at the time', [w('at'), w('the', 'that'), w('time')], same, {
    examples: { 'at the time': '' },
    where: not(before('of when')),
  }),
  rule('since then', [w('since'), w('then')], same, { examples: { 'since then': '' } }),
  rule('by then', [outside(w('by', 'until', 'back')), w('then')], same, {
    examples: { 'by then': '' },
  }),
];
