/** Lengths of time: three days, ساعتين, an hour and a half, بضعة أشهر. */
import { look } from '../../lexicon';
import type { Rule, Where } from '../../rule';
import { is, outside, rule, w } from '../../rule';
import type { Unit } from '../../value';
import { length } from '../../value';
import { after, all, before, not, when } from '../common';

const UNIT_OF: Readonly<Record<string, Unit>> = {
  شهرا: 'month',
  شهورا: 'month',
  اسبوعا: 'week',
  اياما: 'day',
  اعواما: 'year',
  عاما: 'year',
  يوما: 'day',
  ساعه: 'hour',
};

/** An age is not a time expression. */
const AGE = 'عمره عمرها عمرهم العمر يبلغ تبلغ البالغ البالغة سن aged';

const isAge: Where = (around, stretch) =>
  after(AGE, 3)(around, stretch) ||
  before('old العمر عمره عمرها')(around, stretch) ||
  (around.after(stretch.end) === 'من' && around.after(stretch.end, 2) === 'العمر') ||
  (around.after(stretch.end) === '-' && around.after(stretch.end, 2) === 'old');

/** "3 أيام" of "2-3 أيام", a rate, light years. */
const isRate: Where = (around, stretch) =>
  before('ضوئية ضوئيه')(around, stretch) ||
  // "Three quarters of the people".
  (/quarters$/i.test(around.surface(stretch.start, stretch.end)) &&
    around.after(stretch.end) === 'of') ||
  (['a', 'per'].includes(around.after(stretch.end)) &&
    ['day', 'week', 'month', 'year'].includes(around.after(stretch.end, 2)));

/** "لعقد الجلسة" is to hold it, "لعقد" of ten years stands with the others. */
const notContract: Where = (around, { start, end }) => !/عقد$/.test(around.surface(start, end));

/** "an hour" is a length unless it divides ("60 miles an hour", "three times a week"). */
const isPer: Where = (around, { start }) =>
  [1, 2, 3].some((back) =>
    /^(?:\d+|times|twice|once|million|billion|thousand|percent)$/.test(around.before(start, back)),
  );

/** "شهراً", "أسبوعاً": one unit in the accusative is how long. "عاماً" is also "public". */
const ACCUSATIVE = w('شهرا', 'أسبوعا', 'أياما', 'شهورا', 'أعواما');

export const LENGTH_RULES: Rule[] = [
  rule(
    'as many days',
    [w('as'), w('many'), is('unit', ({ count }) => count === 'many')],
    (_as, _many, { unit }) => when(length(null, unit)),
    { weight: 2, examples: { 'the second raid in as many days': 'PXD' } },
  ),
  rule(
    'شهراً',
    [ACCUSATIVE],
    ({ word }) =>
      when(length(word === 'شهرا' || word === 'اسبوعا' ? 1 : null, UNIT_OF[word] ?? 'day')),
    {
      weight: -0.5,
      where: (around, { start }) =>
        !/^(?:\d+|كل|و|[ء-ي]+(?:ون|ين|مئة|مائة|عشر|عشرة))$/.test(around.before(start)),
      examples: { 'أُقفل المستودع شهراً بقرار': 'P1M', 'غاب أسبوعاً': 'P1W' },
    },
  ),
  rule(
    'يوماً إضافياً',
    [w('يوما', 'عاما', 'ساعة'), w('إضافيا', 'إضافية', 'آخر', 'أخرى')],
    ({ word }) => when(length(1, UNIT_OF[word] ?? 'day')),
    { examples: { 'مددت الهدنة يوماً إضافياً': 'P1D' } },
  ),
  rule(
    'قبل موعده بأسبوع',
    [outside(w('ب')), is('length')],
    (_by, { length: found }) => when(found),
    {
      weight: -0.5,
      where: all(not(isAge), (around, { start }) =>
        [2, 3, 4].some((back) => /^(?:قبل|بعد|قبيل|بعيد)$/.test(around.before(start, back))),
      ),
      examples: { 'انطلق الموسم قبل موعده بأسبوع': 'P1W' },
    },
  ),
  rule(
    'an hour',
    [
      w('a', 'an', 'one'),
      is(
        'unit',
        ({ unit, count }) =>
          count === 'one' && ['hour', 'week', 'month', 'year', 'decade', 'century'].includes(unit),
      ),
    ],
    (_an, { unit }) => when(length(1, unit)),
    {
      where: all(not(isPer), not(after('than once twice')), not(before('and - old ago'))),
      weight: -0.5,
      examples: { 'wait an hour': 'PT1H', '60 miles an hour': null },
    },
  ),
  rule('length', [is('length', ({ counted }) => counted)], (found) => when(found.length), {
    examples: { 'three hours': 'PT3H' },
    where: all(not(isAge), not(isRate)),
  }),
  rule(
    'length after its signal',
    [
      outside(
        w(
          'لمدة',
          'مدة',
          'طوال',
          'طيلة',
          'مدى',
          'مدار',
          'غضون',
          'خلال',
          'ل',
          'استمر',
          'استمرت',
          'دام',
          'دامت',
          'استغرق',
          'استغرقت',
          'تستمر',
          'يستمر',
          'for',
          'within',
          'lasting',
          'lasted',
          'over',
        ),
      ),
      is('length'),
    ],
    (_signal, found) => when(found.length),
    {
      where: all(not(isAge), not(isRate), notNamed(), notContract),
      examples: { 'لمدة شهر': 'P1M', 'استمرت أياما': 'PXD', 'for decades': 'PXY', لساعات: 'PTXH' },
    },
  ),
];

/** "لمدة عام 2019" and "طوال يوم أمس" are dates; "for a day that" is a length. */
function notNamed(): Where {
  return (around, { end }) =>
    !/^(?:\d|امس$|البارحه$)/.test(around.after(end)) &&
    !look(around.after(end)).some(({ cat }) => cat === 'weekday');
}
