/** Times that point at one told before: the same day, اليوم التالي, that night, حينها. */
import type { Meaning } from '../../meaning';
import type { Around, Rule, Slot } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import { isSubDay, length as lengthOf, shift, told } from '../../value';
import { before, latin, not, when } from '../common';
import { EVENT_NOUNS } from './event-nouns';
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

/** Events from which a story counts, beside those that also name a day: "بعد الشكوى بيومين". */
const COUNTED_EVENTS = (
  'الشكوى المداهمة الاتفاق القرار البيان الحكم الاستقالة التعيين الانسحاب الولادة الزواج الإخلاء الإغلاق الافتتاح ' +
  'الحصار الاقتحام الاشتباك العاصفة السيول الإضراب المظاهرة التظاهرة الاحتجاج الاحتجاجات النزوح التهجير الاستهداف ' +
  'الإطلاق الوصول المغادرة العودة اللقاء المؤتمر العرض التصويت الفوز الهزيمة النكسة الحرب الغرق التحطم العثور ' +
  'الصلاة المقابلة الحادثتين الضربات الغارات الهجمات'
).split(' ');

/** "بعد وصول البعثة بثلاثة أيام": the event stands between the preposition and the length. */
function behindEvent(preposition: string, around: Around, start: number): boolean {
  for (let back = 1; back <= 5; back++) {
    const word = around.before(start, back);
    if (!/^[ء-ي]/.test(word)) return false;
    if (word.replace(/^[وف](?=..)/, '') === preposition)
      return back > 1 && !/^(?:ذلك|ذاك|هذا|ان|انه|انها)$/.test(around.before(start, back - 1));
  }
  return false;
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
  pointing('الذي قبله', [], noun, [w('الذي', 'التي', 'اللي'), w('قبله', 'قبلها')], -1, {
    weight: 1.5,
  }),
  pointing('الذي بعده', [], noun, [w('الذي', 'التي', 'اللي'), w('بعده', 'بعدها')], 1, {
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
    'the following winter',
    [w('the'), w('following', 'next'), is('season')],
    (_the, _following, { season }) =>
      when(told({ kind: 'season', season, of: null, toward: 'next' }, 'after')),
    { examples: { 'the following winter': '' }, weight: 1, where: latin },
  ),
  rule(
    'الشتاء التالي',
    [is('season', ({ definite }) => definite), w(...FOLLOWING)],
    ({ season }) => when(told({ kind: 'season', season, of: null, toward: 'next' }, 'after')),
    { examples: { 'في الصيف التالي': '' }, weight: 1 },
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
    {
      examples: { 'Both were found within hours': 'PTXH' },
      weight: 1,
      // "Within minutes of each other" is a length.
      where: not(
        (around, { end }) =>
          around.after(end) === 'of' && /^(?:each|one)$/.test(around.after(end, 2)),
      ),
    },
  ),
  rule(
    'within the hour',
    [w('within', 'inside'), w('the', 'an'), w('hour')],
    () => when({ kind: 'anchor', length: lengthOf(null, 'hour'), side: 'after' }),
    { examples: { 'Within the hour the road was shut': 'PTXH' }, weight: 2 },
  ),
  rule(
    'two years to the day after',
    [
      is('length', ({ counted }) => counted),
      w('to'),
      w('the'),
      w('day', 'hour', 'minute'),
      w('after', 'later', 'before', 'earlier'),
    ],
    ({ length }, _to, _the, _day, { word }) =>
      when({
        kind: 'anchor',
        length,
        side: word === 'after' || word === 'later' ? 'after' : 'before',
      }),
    { examples: { 'two years to the day after the fire': 'P2Y' }, weight: 2 },
  ),
  rule(
    'بعد يومين من ذلك التاريخ',
    [
      w('بعد', 'قبل'),
      is('length'),
      w('من', 'على'),
      w(...THAT),
      w('التاريخ', 'اليوم', 'الموعد', 'الحين'),
    ],
    ({ word }, { length }) =>
      when({ kind: 'anchor', length, side: word === 'بعد' ? 'after' : 'before' }),
    { examples: { 'استؤنفت بعد أسبوعين من ذلك التاريخ': 'P2W' }, weight: 3 },
  ),
  rule(
    'في غضون ساعات',
    [
      w('غضون'),
      is('length', ({ length }) =>
        length.terms.every(({ n, unit }) => n === null && isSubDay(unit)),
      ),
    ],
    (_within, { length }) => when({ kind: 'anchor', length, side: 'after' }),
    {
      examples: { 'غمرت المياه الحي في غضون ساعات': 'PTXH' },
      where: (around, { start, end }) => !around.future(start, end),
      weight: 1,
    },
  ),
  rule(
    'بعد المداهمة بيومين',
    [w('بعد', 'قبل', 'عقب'), w(...EVENT_NOUNS, ...COUNTED_EVENTS), w('ب'), is('length')],
    ({ word }, _event, _by, { length }) =>
      when({ kind: 'anchor', length, side: word === 'قبل' ? 'before' : 'after', named: true }),
    {
      examples: { 'سلّم نفسه بعد الجريمة بأسبوع': 'P1W', 'وقبل الانتخابات بيومين': 'P2D' },
      weight: 2,
    },
  ),
  rule(
    'the week that followed',
    [
      w('the'),
      is('unit', ({ count, definite, unit }) => count === 'one' && !definite && !isSubDay(unit)),
      w('that'),
      w('followed', 'preceded'),
    ],
    (_the, { unit }, _that, { word }) =>
      word === 'followed'
        ? when(told(shift(1, unit), 'after'))
        : when(told(shift(-1, unit), 'before')),
    { examples: { 'in the week that followed': '' }, weight: 2 },
  ),
  rule(
    'بعد وصول البعثة بيومين',
    [w('ب'), is('length', ({ counted }) => counted)],
    (_by, { length }) => when({ kind: 'anchor', length, side: 'after', named: true }),
    {
      weight: 0.5,
      where: (around, { start }) => behindEvent('بعد', around, start),
      examples: { 'وبدأت عملها بعد وصولها بثلاثة أيام': 'P3D', 'فازوا بثلاث ساعات': 'PT3H' },
    },
  ),
  rule(
    'قبل وصول البعثة بيومين',
    [w('ب'), is('length', ({ counted }) => counted)],
    (_by, { length }) => when({ kind: 'anchor', length, side: 'before', named: true }),
    {
      weight: 0.5,
      where: (around, { start }) => behindEvent('قبل', around, start),
      examples: { 'وغادر قبل وصول البعثة بيومين': 'P2D' },
    },
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
