/** Times that point at one told before: the same day, اليوم التالي, that night, حينها. */
import type { Meaning, Of } from '../../meaning';
import type { Rule, Slot } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import { isSubDay, shift, told } from '../../value';
import { before, latin, not, when } from '../common';
import type { ToldNoun } from './told-common';
import { ARABIC_NOUNS, ENGLISH_NOUNS } from './told-common';

const same = () => when({ kind: 'anchor', length: null, side: 'same' });

/** Nouns too wide to be a day: at that time, meanwhile. */
const WIDE = 'الفترة الوقت اللحظة الحين الأثناء الموعد المرحلة الآونة'.split(' ');

const SELF = ['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'عينها', 'المذكور', 'المذكورة'];
const THAT = ['ذلك', 'ذاك', 'تلك'];
const FOLLOWING = ['التالي', 'التالية', 'اللاحق', 'اللاحقة', 'الموالي', 'الموالية'];

function sideOf(step: number): 'before' | 'same' | 'after' {
  return step === 0 ? 'same' : step > 0 ? 'after' : 'before';
}

type Found = readonly (Meaning | undefined)[];

/** A rule with one noun among its slots; the noun says what is meant, `step` units away. */
function pointing(
  name: string,
  before: readonly Slot<never>[],
  noun: ToldNoun,
  behind: readonly Slot<never>[],
  step: number,
  options: Parameters<typeof rule>[3],
): Rule {
  const slots = [...before, noun.slot, ...behind];
  return rule(
    `${name} (${noun.name})`,
    slots,
    ((...found: Found) => {
      const meaning = found[before.length];
      return meaning ? when(told(noun.counted(meaning, step), sideOf(step))) : null;
    }) as never,
    { ...options, weight: (options?.weight ?? 1) + noun.weight },
  );
}

const arabic = (noun: ToldNoun): Rule[] => [
  pointing('ذلك', [w(...THAT)], noun, [], 0, {}),
  pointing('نفسه', [], noun, [w(...SELF)], 0, {}),
  pointing('نفس', [w('نفس', 'ذات')], noun, [], 0, {}),
  pointing('الذي سبقه', [], noun, [w('الذي', 'التي'), w('سبقه', 'سبقها', 'يسبقه', 'يسبقها')], -1, {
    weight: 1.5,
  }),
  pointing(
    'الذي تلاه',
    [],
    noun,
    [w('الذي', 'التي'), w('تلاه', 'تلاها', 'يليه', 'تليه', 'يليها', 'تليها', 'تلته', 'تلتها')],
    1,
    { weight: 1.5 },
  ),
  pointing('ذلك نفسه', [w(...THAT)], noun, [w(...SELF)], 0, { weight: 1.5 }),
  pointing('التالي', [], noun, [w(...FOLLOWING)], 1, { weight: 1.5 }),
];

const english = (noun: ToldNoun): Rule[] => [
  pointing('that', [w('that')], noun, [], 0, { where: latin }),
  pointing('the same', [w('the', 'that', 'this'), opt(w('very')), w('same')], noun, [], 0, {
    weight: 1.5,
  }),
  pointing('the following', [w('the'), opt(w('very')), w('following')], noun, [], 1, {
    weight: 1.5,
  }),
  pointing('the previous', [w('the'), w('previous', 'preceding')], noun, [], -1, { weight: 1.5 }),
  pointing('the day before', [w('the')], noun, [w('before', 'earlier', 'prior')], -1, {
    where: latin,
  }),
  pointing('the day after', [w('the')], noun, [w('after')], 1, { where: latin }),
];

const day = is(
  'unit',
  ({ unit, count, definite }) => unit === 'day' && count === 'one' && !definite,
);

export const ANCHOR_RULES: Rule[] = [
  ...ARABIC_NOUNS.flatMap(arabic),
  ...ENGLISH_NOUNS.flatMap(english),
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
        'ساعتها',
        'عندئذ',
        'عامها',
        'لحظتها',
        'أيامها',
      ),
    ],
    same,
    {
      examples: { 'وفق ما ذكر حينها': '' },
    },
  ),
  rule('يومها', [w('يومها', 'يومذاك', 'يومئذ')], () => when(told(shift(0, 'day'))), {
    examples: { 'وقال يومها': '' },
  }),
  rule(
    'ليلتها',
    [w('ليلتها', 'ليلتئذ')],
    () => when(told({ kind: 'part', part: 'night', of: shift(0, 'day') })),
    { examples: { 'وقضى ليلتها في المشفى': '' } },
  ),
  rule('في ذلك الوقت', [w(...THAT), w(...WIDE)], same, {
    examples: { 'في ذلك الوقت': '' },
    weight: 0.5,
  }),
  rule('في الوقت نفسه', [w(...WIDE), w(...SELF)], same, {
    examples: { 'في الوقت نفسه': '' },
    weight: 1,
  }),
  rule('نفس الوقت', [w('نفس', 'ذات'), w(...WIDE)], same, {
    examples: { 'في نفس الوقت': '' },
    weight: 1,
  }),
  rule('في حينه', [w('في'), w('حينه', 'حينها', 'وقته')], same, {
    examples: { 'في حينه': '' },
    weight: 1,
  }),
  rule(
    'منذ ذلك الحين',
    [
      w('منذ', 'since'),
      is('when', ({ value }) => value.kind === 'anchor' && value.side === 'same'),
    ],
    (_since, found) =>
      found.value.kind === 'anchor' && found.value.counted !== undefined
        ? when(told({ kind: 'since', from: found.value.counted }))
        : found,
    { examples: { 'منذ ذلك الحين': '', 'منذ ذلك اليوم': '', 'since that day': '' }, weight: 1 },
  ),
  rule(
    'الأيام التالية',
    [
      w('الأيام', 'الأسابيع', 'الأشهر', 'السنوات', 'الأعوام', 'الساعات', 'الليالي'),
      w(...FOLLOWING),
    ],
    () => when({ kind: 'anchor', length: null, side: 'after' }),
    { examples: { 'في الأيام التالية': '' }, weight: 1 },
  ),
  rule('اليوم السابق', [w('اليوم'), w('السابق')], () => when(told(shift(-1, 'day'), 'before')), {
    examples: { 'في اليوم السابق': '' },
    weight: 1.5,
  }),
  rule(
    'الليلة السابقة',
    [w('الليلة'), w('السابقة')],
    () => when(told({ kind: 'part', part: 'night', of: shift(-1, 'day') }, 'before')),
    { examples: { 'في الليلة السابقة': '' }, weight: 2 },
  ),
  rule(
    'الأيام السابقة',
    [w('الأيام'), w('السابقة')],
    () => when({ kind: 'anchor', length: null, side: 'before' }),
    { examples: { 'في الأيام السابقة': '' }, weight: 1.5 },
  ),
  rule(
    'الجمعة التالية',
    [is('when', ({ value }) => isWeekday(value)), w(...FOLLOWING)],
    (found) =>
      found.value.kind === 'fields'
        ? when(told({ ...found.value, toward: 'next' }, 'after'))
        : null,
    { examples: { 'يوم الجمعة التالي': '' }, weight: 1.5 },
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
    [w('بعدها', 'بعده', 'قبلها', 'قبله', 'بعدهما', 'قبلهما'), w('ب'), is('length')],
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
  rule(
    'the next day',
    [w('the'), opt(w('very')), w('next'), day],
    () => when(told(shift(1, 'day'), 'after')),
    { examples: { 'the next day': '' }, weight: 1.5 },
  ),
  rule(
    'the next morning',
    [w('the'), opt(w('very')), w('next'), is('part', ({ form }) => form === 'noun')],
    (_the, _very, _next, { part }) =>
      when(told({ kind: 'part', part, of: shift(1, 'day') }, 'after')),
    { examples: { 'the next morning': '' }, weight: 2 },
  ),
  rule(
    'next day',
    [w('next', 'following', 'same'), day],
    ({ word }) =>
      when(told(shift(word === 'same' ? 0 : 1, 'day'), word === 'same' ? 'same' : 'after')),
    {
      examples: { 'Next day, the road opened': '' },
    },
  ),
  rule(
    'the following Friday',
    [w('the'), w('following', 'next'), is('when', ({ value }) => isWeekday(value))],
    (_the, _next, found) =>
      found.value.kind === 'fields'
        ? when(told({ ...found.value, toward: 'next' }, 'after'))
        : null,
    { examples: { 'the following Friday': '' }, weight: 2 },
  ),
  rule(
    'that winter',
    [w('that'), is('season')],
    (_that, { season }) =>
      when(told({ kind: 'season', season, of: shift(0, 'year'), toward: null })),
    { examples: { 'that winter': '' }, where: latin },
  ),
  rule(
    'four days on',
    [is('length', ({ counted }) => counted), w('on')],
    ({ length }) => when({ kind: 'anchor', length, side: 'after' }),
    { examples: { 'Four days on, a court freed him': 'P4D' }, weight: 1, where: before(',') },
  ),
  rule(
    'within hours',
    [
      w('within'),
      is('length', ({ length }) =>
        length.terms.every(({ n, unit }) => n === null && isSubDay(unit)),
      ),
    ],
    (_within, { length }) => when({ kind: 'anchor', length, side: 'after' }),
    { examples: { 'Both were found within hours': 'PTXH' }, weight: 1 },
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

function isWeekday(value: Of<'when'>['value']): boolean {
  return (
    value.kind === 'fields' &&
    value.weekday !== null &&
    value.day === null &&
    value.month === null &&
    value.weekShift === null &&
    value.toward === null
  );
}
