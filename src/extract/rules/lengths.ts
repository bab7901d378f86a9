/** Lengths of time: three days, ساعتين, an hour and a half, بضعة أشهر. */
import type { Of } from '../meaning';
import type { Rule, Where } from '../rule';
import { is, opt, outside, rule, w } from '../rule';
import { length } from '../value';
import type { Length } from '../value';
import { after, all, before, latin, not, when, withLength } from './common';

const count = is(
  'int',
  ({ n, definite, width }) => n >= 1 && !definite && (width < 4 || n < 1800 || n >= 2100),
);
const indefinite = is(
  'unit',
  ({ definite, construct, count }) => !definite && !construct && count !== 'two',
);
const single = is('unit', ({ definite, count }) => !definite && count === 'one');
const dual = is(
  'unit',
  ({ definite, construct, count }) => !definite && !construct && count === 'two',
);
const plural = is('unit', ({ definite, count }) => !definite && count === 'many');

/** An age is no time expression of the story. */
const AGE = 'عمره عمرها عمرهم العمر يبلغ تبلغ البالغ البالغة سن aged';
const isAge: Where = (around, stretch) =>
  after(AGE, 3)(around, stretch) ||
  before('old العمر عمره عمرها')(around, stretch) ||
  (around.after(stretch.end) === 'من' && around.after(stretch.end, 2) === 'العمر') ||
  (around.after(stretch.end) === '-' && around.after(stretch.end, 2) === 'old');
/** "3 أيام" of "2-3 أيام", a rate, light years. */
const isRate: Where = before('ضوئية ضوئيه');

function plusFraction({ terms }: Length, part: number): Length {
  const last = terms[terms.length - 1];
  if (!last || last.n === null) return { kind: 'length', terms };
  return { kind: 'length', terms: [...terms.slice(0, -1), { n: last.n + part, unit: last.unit }] };
}

const oneTerm = ({ length: { terms } }: Of<'length'>): boolean =>
  terms.length === 1 && terms[0]?.n !== null && Number.isInteger(terms[0]?.n ?? 0.5);

const COUNTED: Rule[] = [
  rule('number and unit', [count, indefinite], ({ n }, { unit }) => withLength(length(n, unit)), {
    weight: 1,
    examples: {
      'استمرت ثلاثة أيام': 'P3D',
      'لمدة 24 ساعة': 'PT24H',
      'خمسة وعشرين عاما': 'P25Y',
      'for three weeks': 'P3W',
      'ضربات دقيقة': null,
      'عمره 20 عاما': null,
    },
  }),
  rule(
    'decimal and unit',
    [is('decimal'), indefinite],
    ({ n }, { unit }) => withLength(length(n, unit)),
    { weight: 2 },
  ),
  rule(
    'three-day',
    [count, w('-', '‑'), single],
    ({ n }, _dash, { unit }) => withLength(length(n, unit)),
    {
      weight: 1,
      where: latin,
      examples: { 'a two-hour meeting': 'PT2H', 'a 25-year-old man': null },
    },
  ),
  rule(
    'three-day in digits',
    [is('int', ({ n, width }) => n >= 1 && width >= 1 && width < 4), w('-', '‑'), single],
    ({ n }, _dash, { unit }) => withLength(length(n, unit)),
    { weight: 1 },
  ),
  rule('dual', [dual], ({ unit }) => withLength(length(2, unit)), {
    examples: { 'استمر يومين': 'P2D', ساعتين: 'PT2H' },
  }),
  rule(
    'ساعة واحدة',
    [single, w('واحدة', 'واحد', 'واحدا', 'كاملة', 'كامل', 'كاملا')],
    ({ unit }) => withLength(length(1, unit)),
    {
      weight: 1,
      examples: { 'استمر ساعة واحدة': 'PT1H', 'شهرا كاملا': 'P1M' },
    },
  ),
  rule(
    'كامل after a length',
    [
      is('length', ({ counted }) => counted),
      w(
        'كاملة',
        'كاملين',
        'كاملتين',
        'متواصلة',
        'متتالية',
        'متواصلين',
        'متتاليين',
        'متتاليين',
        'فقط',
      ),
    ],
    (found, { word }) => (word === 'فقط' ? null : found),
  ),
  rule(
    'عقد من الزمن',
    [single, w('من'), w('الزمن', 'الزمان', 'الوقت')],
    ({ unit }) => withLength(length(1, unit)),
    { weight: 1 },
  ),
  rule('length of time', [is('length'), w('من'), w('الزمن', 'الزمان', 'الوقت')], (found) => ({
    ...found,
    counted: true,
  })),
  rule('bare unit', [single], ({ unit }) => withLength(length(1, unit), false)),
  rule('bare plural', [plural], ({ unit }) => withLength(length(null, unit), false)),
  rule(
    'بضعة أيام',
    [is('few', (few) => !few.after), opt(w('من')), is('unit', ({ count }) => count === 'many')],
    (_few, _of, { unit }) => withLength(length(null, unit)),
    {
      weight: 1,
      examples: { 'استمرت عدة أشهر': 'PXM' },
    },
  ),
  rule(
    'أيام قليلة',
    [plural, is('few', (few) => few.after)],
    ({ unit }) => withLength(length(null, unit)),
    {
      weight: 1,
      examples: { 'بعد سنوات طويلة': 'PXY' },
    },
  ),
  rule(
    'tens of',
    [
      w('عشرات', 'مئات', 'آلاف', 'dozens', 'scores', 'hundreds', 'thousands', 'tens'),
      opt(w('of')),
      is('unit', ({ count }) => count === 'many'),
    ],
    (_tens, _of, { unit }) => withLength(length(null, unit)),
  ),
  rule(
    'a few days',
    [w('a'), w('few', 'number', 'handful'), opt(w('of')), plural],
    (_a, _few, _of, { unit }) => withLength(length(null, unit)),
    { weight: 1 },
  ),
  rule('few days', [w('few', 'many'), plural], (_few, { unit }) => withLength(length(null, unit))),
  rule(
    'a couple of days',
    [w('a'), w('couple'), opt(w('of')), plural],
    (_a, _couple, _of, { unit }) => withLength(length(2, unit)),
    { weight: 1 },
  ),
  rule(
    'a day',
    [w('a', 'an', 'one'), single],
    (_a, { unit }) => withLength(length(1, unit), false),
    { where: latin },
  ),
  rule(
    'a full year',
    [w('a', 'one'), w('full', 'whole', 'single'), single],
    (_a, _full, { unit }) => withLength(length(1, unit)),
  ),
  rule('year-long', [single, opt(w('-')), w('long')], ({ unit }) => withLength(length(1, unit))),
  rule(
    'long after a length',
    [is('length', ({ counted }) => counted), w('-'), w('long')],
    (found) => found,
  ),
];

const FRACTIONS: Rule[] = [
  rule(
    'نصف ساعة',
    [is('fraction'), is('unit', ({ count }) => count === 'one')],
    ({ part }, { unit }) =>
      part < 0.3 && unit !== 'hour' && unit !== 'century'
        ? null
        : withLength(
            length(part, unit),
            unit !== 'year' && unit !== 'month' && unit !== 'day' && unit !== 'week',
          ),
    {
      examples: { 'استمر نصف ساعة': 'PT30M', 'لمدة ربع ساعة': 'PT15M' },
    },
  ),
  rule(
    'ساعة ونصف',
    [
      is('length', (found) => oneTerm(found)),
      w('و'),
      is('fraction'),
      opt(is('unit', ({ definite, count }) => definite && count === 'one')),
    ],
    (found, _and, { part }) => withLength(plusFraction(found.length, part)),
    {
      weight: 1,
      examples: {
        'ساعة ونصف': 'PT1H30M',
        'عام ونصف العام': 'P1Y6M',
        'ساعتين ونصف الساعة': 'PT2H30M',
      },
    },
  ),
  rule(
    'half an hour',
    [w('half'), opt(w('a', 'an', '-')), opt(w('-')), single],
    (_half, _a, _dash, { unit }) => withLength(length(0.5, unit)),
    { examples: { 'half an hour': 'PT30M' } },
  ),
  rule(
    'quarter of an hour',
    [w('a'), w('quarter'), opt(w('of')), w('an'), single],
    (_a, _quarter, _of, _an, { unit }) => withLength(length(0.25, unit)),
  ),
  rule(
    'an hour and a half',
    [is('length', oneTerm), w('and'), w('a'), w('half')],
    (found) => withLength(plusFraction(found.length, 0.5)),
    { weight: 1, examples: { 'an hour and a half': 'PT1H30M' } },
  ),
  rule(
    'two and a half years',
    [count, w('and'), w('a'), w('half'), is('unit', ({ count }) => count === 'many')],
    ({ n }, _and, _a, _half, { unit }) => withLength(length(n + 0.5, unit)),
    {
      weight: 1,
      examples: { 'two and a half years': 'P2Y6M' },
    },
  ),
];

const JOINED: Rule[] = [
  rule(
    'length and length',
    [
      is('length', oneTerm),
      opt(w(',', '،')),
      w('و', 'and'),
      is('length', (found) => found.length.terms.every(({ n }) => n !== null)),
    ],
    (first, _comma, _and, second) => {
      const [a, b] = [first.length.terms[0], second.length.terms[0]];
      const ladder = [
        'century',
        'decade',
        'year',
        'month',
        'week',
        'day',
        'hour',
        'minute',
        'second',
      ];
      if (!a || !b || ladder.indexOf(a.unit) >= ladder.indexOf(b.unit)) return null;
      return withLength({ kind: 'length', terms: [...first.length.terms, ...second.length.terms] });
    },
    { weight: 1, examples: { 'ساعتين وعشر دقائق': 'PT2H10M', 'عام وثلاثة أشهر': 'P1Y3M' } },
  ),
  rule(
    'about a length',
    [is('about'), is('length')],
    (_about, found) => ({ ...found, counted: true, rough: true }),
    {
      examples: { 'نحو ثلاث ساعات': 'PT3H', 'about two hours': 'PT2H' },
    },
  ),
  rule(
    'more than a length',
    [w('أكثر', 'أقل', 'أزيد', 'more', 'less', 'fewer', 'longer'), w('من', 'than'), is('length')],
    (_more, _than, found) => ({ ...found, counted: true }),
    {
      examples: { 'أكثر من عام': 'P1Y', 'more than three years': 'P3Y' },
    },
  ),
  rule(
    'at least a length',
    [w('at'), w('least', 'most'), is('length', ({ counted }) => counted)],
    (_at, _least, found) => found,
  ),
  rule(
    'nearly a length in Arabic',
    [w('ما'), w('يقارب', 'يقرب', 'يزيد'), opt(w('من', 'على', 'عن')), is('length')],
    (_what, _near, _of, found) => ({ ...found, counted: true }),
  ),
  rule(
    'two or three days',
    [
      is('int', ({ n, width }) => n >= 1 && width < 4),
      w('أو', 'or', 'إلى', 'to', '-', '–'),
      is('length', oneTerm),
    ],
    (low, _or, high) => {
      const term = high.length.terms[0];
      return term && term.n !== null && low.n < term.n ? withLength(high.length) : null;
    },
  ),
];

/** "لعقد الجلسة" is to hold it, "لعقد" of ten years stands with the others. */
const notContract: Where = (around, { start, end }) => !/عقد$/.test(around.surface(start, end));

/** "an hour" is a length unless it divides ("60 miles an hour", "three times a week"). */
const isPer: Where = (around, { start }) =>
  [1, 2, 3].some((back) =>
    /^(?:\d+|times|twice|once|million|billion|thousand|percent)$/.test(around.before(start, back)),
  );

const STANDING: Rule[] = [
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

/** "لمدة عام 2019" would be a date; "for a day that" is a length. */
function notNamed(): Where {
  return (around, { end }) => !/^\d/.test(around.after(end));
}

export const LENGTH_RULES: Rule[] = [...COUNTED, ...FRACTIONS, ...JOINED, ...STANDING];
