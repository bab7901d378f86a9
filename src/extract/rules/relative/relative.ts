/** Weeks, months and years by الماضي, الجاري, المقبل; last, this, next; and "the last n". */
import type { Of } from '../../meaning';
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { shift } from '../../value';
import { unitOne, when } from '../common';
import type { UnitWord } from './relative-common';
import { STEP, calendarUnit, side, lasting, span, lastLength } from './relative-common';

const definiteOne = unitOne((unit) => unit.definite && calendarUnit(unit));

const many = is('unit', ({ count, definite }) => count === 'many' && definite);

const towardMany = is(
  'toward',
  ({ count, fem, toward }) =>
    (count === 'one' && fem && toward !== 'now') || (count === 'two' && toward !== 'now'),
);

/** A definite singular with الأخير is the last whole period up to now. */
function single(unit: UnitWord, { toward, steps, weak, count }: Of<'toward'>) {
  if (count !== 'one') return null;
  return when(
    shift(STEP[toward] * steps, unit.unit),
    !(weak && unit.unit === 'decade') || toward === 'past',
  );
}

export const RELATIVE_RULES: Rule[] = [
  rule('الأسبوع الماضي', [definiteOne, is('toward')], single, {
    weight: 1,
    examples: {
      'الأسبوع الماضي': '2023-11-06/2023-11-12',
      'خلال الشهر الجاري': '2023-11',
      'العام الماضي': '2022',
      'السنة المقبلة': '2024',
      'القرن الماضي': '19XX',
      'الأسبوع قبل الماضي': '2023-10-30/2023-11-05',
      'الأمين العام': null,
      'أهل السنة': null,
    },
  }),
  rule(
    'قبل الماضي',
    [w('قبل'), is('toward', ({ toward }) => toward === 'past')],
    (_before, found) => ({ ...found, steps: 2 }),
    { examples: { 'الشهر قبل الماضي': '2023-09' } },
  ),
  rule(
    'ما قبل الماضي',
    [w('ما'), w('قبل'), is('toward', ({ toward }) => toward === 'past')],
    (_what, _before, found) => ({ ...found, steps: 2 }),
    { examples: { 'العام ما قبل الماضي': '2021' } },
  ),
  rule(
    'بعد المقبل',
    [w('بعد'), is('toward', ({ toward }) => toward === 'next')],
    (_after, found) => ({ ...found, steps: 2 }),
    { examples: { 'الأسبوع بعد المقبل': '2023-11-27/2023-12-03' } },
  ),
  rule(
    'هذا الأسبوع',
    [w('هذا', 'هذه', 'هاد', 'هالـ'), definiteOne],
    (_this, { unit }) => when(shift(0, unit)),
    {
      weight: 1,
      examples: {
        'هذا العام': '2023',
        'هذه السنة': '2023',
        'هذا الأسبوع': '2023-11-13/2023-11-19',
      },
    },
  ),
  rule(
    'هذا الأسبوع الحالي',
    [w('هذا', 'هذه'), definiteOne, is('toward', ({ toward }) => toward === 'now')],
    (_this, { unit }) => when(shift(0, unit)),
    { examples: { 'هذا الأسبوع الحالي': '2023-11-13/2023-11-19' }, weight: 1 },
  ),
  rule(
    'الأيام الثلاثة الماضية',
    [many, is('int', ({ n, definite }) => n >= 1 && definite), towardMany],
    ({ unit }, { n }, { toward }) => when(span(n, unit, toward)),
    {
      weight: 1,
      examples: {
        'خلال الأيام الثلاثة الماضية': '2023-11-16/2023-11-19',
        'الأشهر الستة الماضية': '2023-05/2023-11',
      },
    },
  ),
  rule(
    'الأيام الماضية الثلاثة',
    [many, towardMany, is('int', ({ n, definite }) => n >= 1 && definite)],
    ({ unit }, { toward }, { n }) => when(span(n, unit, toward)),
    { examples: { 'الأيام الماضية الثلاثة': '2023-11-16/2023-11-19' } },
  ),
  rule(
    'الـ24 ساعة الماضية',
    [
      is('int', ({ n, definite }) => n >= 1 && definite),
      is('unit', ({ count }) => count !== 'two'),
      towardMany,
    ],
    ({ n }, { unit }, { toward }) => when(span(n, unit, toward)),
    {
      weight: 1,
      examples: {
        'خلال الـ48 ساعة الماضية': '2023-11-17/2023-11-19',
        'الثلاثة أيام الماضية': '2023-11-16/2023-11-19',
      },
    },
  ),
  rule(
    '24 ساعة الماضية',
    [
      is('int', ({ n, definite }) => n >= 1 && !definite),
      is('unit', ({ count }) => count !== 'two'),
      towardMany,
    ],
    ({ n }, { unit }, { toward }) => when(span(n, unit, toward)),
    { examples: { 'خلال 24 ساعة الماضية': '2023-11-18/2023-11-19' } },
  ),
  rule(
    'العامين الماضيين',
    [
      is('unit', ({ count, definite, construct }) => count === 'two' && definite && !construct),
      is('toward', ({ toward }) => toward !== 'now'),
    ],
    ({ unit }, { toward }) => when(span(2, unit, toward)),
    {
      weight: 1,
      examples: { 'في اليومين الماضيين': '2023-11-17/2023-11-19', 'العامين الماضيين': '2021/2023' },
    },
  ),
  rule(
    'آخر 24 ساعة',
    [w('آخر'), is('length', ({ length }) => length.terms.length === 1)],
    (_last, { length }) => lastLength(length, 'past'),
    {
      weight: 1,
      examples: { 'خلال آخر ثلاثة أيام': '2023-11-16/2023-11-19' },
    },
  ),
  rule(
    'الأيام الماضية',
    [many, opt(is('few')), towardMany],
    ({ unit }, _few, { toward }) => when(lasting(unit, toward)),
    {
      weight: 1,
      examples: { 'الأسابيع الماضية': '/2023-11-19', 'في الأيام القليلة المقبلة': '2023-11-19/' },
    },
  ),
  rule(
    'الأيام الماضية القليلة',
    [many, towardMany, is('few')],
    ({ unit }, { toward }) => when(lasting(unit, toward)),
    { examples: { 'الأيام الماضية القليلة': '/2023-11-19' } },
  ),
  rule(
    'بضعة الأيام الماضية',
    [is('few'), many, towardMany],
    (_few, { unit }, { toward }) => when(lasting(unit, toward)),
    { examples: { 'بضعة الأيام الماضية': '/2023-11-19' } },
  ),
  rule(
    'الفترة الماضية',
    [
      w('الفترة', 'المدة', 'الآونة', 'المرحلة', 'الحقبة'),
      is('toward', ({ fem, toward, count }) => fem && toward !== 'now' && count === 'one'),
    ],
    (_period, { toward }) =>
      when({ kind: 'vague', side: side(toward), unit: null, lasting: false }),
    { weight: 1, examples: { 'في الآونة الأخيرة': '/2023-11-19' } },
  ),
];
