/** Weeks, months and years by الماضي, الجاري, المقبل; last, this, next; and "the last n". */
import type { Of } from '../meaning';
import type { Rule } from '../rule';
import { is, opt, rule, w } from '../rule';
import { fields, shift } from '../value';
import type { Toward, Unit, Value } from '../value';
import { after, month, not, unitOne, when } from './common';

type UnitWord = Of<'unit'>;

const STEP: Readonly<Record<Toward, number>> = { past: -1, now: 0, next: 1 };
const CALENDAR: readonly Unit[] = [
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];

const calendarUnit = ({ unit }: UnitWord): boolean => CALENDAR.includes(unit);
const definiteOne = unitOne((unit) => unit.definite && calendarUnit(unit));
const one = unitOne((unit) => !unit.definite && calendarUnit(unit));
const many = is('unit', ({ count, definite }) => count === 'many' && definite);
const towardMany = is(
  'toward',
  ({ count, fem, toward }) =>
    (count === 'one' && fem && toward !== 'now') || (count === 'two' && toward !== 'now'),
);

const side = (toward: Toward) => (toward === 'next' ? 'future' : 'past');

function lasting(unit: Unit | null, toward: Toward): Value {
  return { kind: 'vague', side: side(toward), unit, lasting: true };
}

function span(n: number, unit: Unit, toward: Toward): Value {
  return { kind: 'span', n, unit, side: side(toward) };
}

/** A definite singular with الأخير is the last whole stretch up to now. */
function single(unit: UnitWord, { toward, steps, weak, count }: Of<'toward'>) {
  if (count !== 'one') return null;
  return when(
    shift(STEP[toward] * steps, unit.unit),
    !(weak && unit.unit === 'decade') || toward === 'past',
  );
}

const ARABIC: Rule[] = [
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
  ),
  rule(
    'ما قبل الماضي',
    [w('ما'), w('قبل'), is('toward', ({ toward }) => toward === 'past')],
    (_what, _before, found) => ({ ...found, steps: 2 }),
  ),
  rule(
    'بعد المقبل',
    [w('بعد'), is('toward', ({ toward }) => toward === 'next')],
    (_after, found) => ({ ...found, steps: 2 }),
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
    { weight: 1 },
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
  rule('الأيام الماضية القليلة', [many, towardMany, is('few')], ({ unit }, { toward }) =>
    when(lasting(unit, toward)),
  ),
  rule('بضعة الأيام الماضية', [is('few'), many, towardMany], (_few, { unit }, { toward }) =>
    when(lasting(unit, toward)),
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

function lastLength(found: Of<'length'>['length'], toward: Toward) {
  const term = found.terms[0];
  if (!term) return null;
  return when(term.n === null ? lasting(term.unit, toward) : span(term.n, term.unit, toward));
}

const TOWARD_WORDS: Readonly<Record<string, Toward>> = {
  last: 'past',
  past: 'past',
  previous: 'past',
  preceding: 'past',
  recent: 'past',
  this: 'now',
  current: 'now',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
  following: 'next',
};
const toward = (word: string): Toward => TOWARD_WORDS[word] ?? 'now';

const ENGLISH: Rule[] = [
  rule(
    'last week',
    [w('last', 'this', 'next', 'coming', 'current'), one],
    ({ word }, { unit }) => when(shift(STEP[toward(word)], unit)),
    {
      weight: 1,
      where: not(after('the')),
      examples: {
        'last week': '2023-11-06/2023-11-12',
        'this year': '2023',
        'next month': '2023-12',
      },
    },
  ),
  rule(
    'the past week',
    [w('the'), w('past', 'last'), one],
    (_the, { word }, { unit }) => when(word === 'past' ? span(1, unit, 'past') : shift(-1, unit)),
    { weight: 1 },
  ),
  rule(
    'the coming week',
    [w('the'), w('current', 'coming', 'next', 'upcoming'), one],
    (_the, { word }, { unit }) => when(shift(STEP[toward(word)], unit)),
    { weight: 1 },
  ),
  rule(
    'the week of',
    [
      w('the'),
      w('week'),
      w('of', 'beginning', 'starting'),
      is('when', ({ value }) => value.kind === 'fields' && value.day !== null),
    ],
    (_the, _week, _of, day) => when({ kind: 'nth', n: 1, share: 'week', of: day.value }),
    { weight: 2, examples: { 'the week of Nov. 6': '2023-11-06/2023-11-12' } },
  ),
  rule('past week', [w('past'), one], (_past, { unit }) => when(span(1, unit, 'past'))),
  rule(
    'the week before last',
    [w('the'), one, w('before', 'after'), w('last', 'next')],
    (_the, { unit }, { word }) => when(shift(word === 'before' ? -2 : 2, unit)),
    { weight: 1 },
  ),
  rule(
    'last three days',
    [
      w('last', 'past', 'previous', 'next', 'coming'),
      is('length', ({ length, counted }) => counted && length.terms.length === 1),
    ],
    ({ word }, { length }) => lastLength(length, toward(word)),
    {
      weight: 1,
      examples: {
        'the last 24 hours': '2023-11-18/2023-11-19',
        'over the past three days': '2023-11-16/2023-11-19',
        'the next two weeks': '2023-11-19/2023-12-03',
      },
    },
  ),
  rule(
    'the',
    [w('the'), is('when', ({ value }) => value.kind === 'span' || value.kind === 'vague')],
    (_the, found) => found,
    { weight: 0.5 },
  ),
  rule(
    'recent weeks',
    [
      w('recent', 'past', 'last', 'coming', 'upcoming', 'next', 'previous'),
      opt(is('few')),
      is('unit', ({ count }) => count === 'many'),
    ],
    ({ word }, _few, { unit }) => when(lasting(unit, toward(word))),
    {
      weight: 1,
      examples: {
        'in recent weeks': '/2023-11-19',
        'over the past weeks': '/2023-11-19',
        'in the coming days': '2023-11-19/',
      },
    },
  ),
  rule(
    'last few weeks',
    [
      w('past', 'last', 'coming', 'next'),
      w('few', 'couple'),
      opt(w('of')),
      is('unit', ({ count }) => count === 'many'),
    ],
    ({ word }, { word: few }, _of, { unit }) =>
      when(few === 'couple' ? span(2, unit, toward(word)) : lasting(unit, toward(word))),
    { weight: 1 },
  ),
  rule(
    'last May',
    [w('last', 'next', 'this', 'past', 'coming'), month],
    ({ word }, name) => when(fields({ month: name.month, toward: toward(word) })),
    {
      weight: 1,
      examples: { 'last May': '2023-05', 'next March': '2024-03' },
    },
  ),
  rule(
    'this past May',
    [w('this'), w('past', 'coming'), month],
    (_this, { word }, name) => when(fields({ month: name.month, toward: toward(word) })),
    { weight: 1 },
  ),
];

export const RELATIVE_RULES: Rule[] = [...ARABIC, ...ENGLISH];
