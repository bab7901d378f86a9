/** Years, decades and centuries. */
import type { Rule, Where } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import { fields } from '../../value';
import { after, all, glued, not, notCounted, when, yearNumber, yearWord } from '../common';

/** A number after these is a year even without further evidence ("في 2019", "since 2011"). */
const YEAR_SIGNALS = [
  'في',
  'منذ',
  'حتى',
  'لغاية',
  'بحلول',
  'خلال',
  'قبل',
  'بعد',
  'أوائل',
  'أواخر',
  'مطلع',
  'نهاية',
  'بداية',
  'منتصف',
  'لعام',
  'in',
  'since',
  'until',
  'till',
  'by',
  'during',
  'before',
  'after',
  'early',
  'late',
  'of',
  'circa',
  'for',
  'from',
  'between',
  'due',
  'through',
  'throughout',
  'around',
];

/** "in 2008, 2009 and 2011". */
const afterYear: Where = (around, { start }) =>
  [',', '،', 'و', 'and', 'or', 'او', '-'].includes(around.before(start)) &&
  /^(?:18|19|20)\d\d$/.test(around.before(start, 2));

const bareNumber: Where = (around, { start, end }) =>
  !/[\d.,$€£#/:-]$/.test(around.surface(start - 1, start)) &&
  !/^(?:[.,:]\d|%|-[a-z])/i.test(around.surface(end, end + 2));

const TENS: readonly (readonly [forms: string[], decade: number])[] = [
  [['عشرينيات', 'عشرينات', 'twenties'], 20],
  [['ثلاثينيات', 'ثلاثينات', 'thirties'], 30],
  [['أربعينيات', 'أربعينات', 'forties'], 40],
  [['خمسينيات', 'خمسينات', 'fifties'], 50],
  [['ستينيات', 'ستينات', 'sixties'], 60],
  [['سبعينيات', 'سبعينات', 'seventies'], 70],
  [['ثمانينيات', 'ثمانينات', 'eighties'], 80],
  [['تسعينيات', 'تسعينات', 'nineties'], 90],
];

const decadeRules = TENS.flatMap(([forms, tens]) => {
  const [bare = '', short = '', english = ''] = forms;
  return [
    rule(
      `decade ${bare}`,
      [w(bare, short, `ال${bare}`, `ال${short}`), opt(w('من')), w('القرن'), w('الماضي', 'العشرين')],
      () => when({ kind: 'decade', first: 1900 + tens }),
      { weight: 1 },
    ),
    rule(
      `decade ${bare} of this century`,
      [w(bare, short), w('القرن'), w('الحالي', 'الجاري')],
      () => when({ kind: 'decade', first: 2000 + tens }),
    ),
    rule(`decade ${bare} alone`, [w(`ال${bare}`, `ال${short}`)], () =>
      when({ kind: 'decade', first: 1900 + tens }),
    ),
    rule(`nineteen ${english}`, [w('nineteen'), opt(w('-')), w(english)], () =>
      when({ kind: 'decade', first: 1900 + tens }),
    ),
    rule(`the ${english}`, [w('the'), w(english)], () =>
      when({ kind: 'decade', first: 1900 + tens }),
    ),
  ];
});

export const YEAR_RULES: Rule[] = [
  rule(
    'عام and a number',
    [yearWord, opt(w('ال')), yearNumber],
    (_word, _the, { n }) => ({ cat: 'year', year: n, calendar: 'civil' }),
    {
      weight: 1,
      examples: {
        'عام 2019': '2019',
        'سنة ٢٠١١': '2011',
        'للعام 2024': '2024',
        'في السنة 2020': '2020',
      },
    },
  ),
  rule(
    'the year 2011',
    [w('the'), w('year'), yearNumber],
    (_the, _word, { n }) => ({
      cat: 'year',
      year: n,
      calendar: 'civil',
    }),
    { examples: { 'in the year 2011': '2011' } },
  ),
  rule(
    'year with its era',
    [yearNumber, w('م', 'ميلادي', 'ميلادية', 'للميلاد', 'ad')],
    ({ n }) => ({ cat: 'year', year: n, calendar: 'civil' }),
    {
      examples: { '2019م': '2019' },
    },
  ),
  rule(
    'named year with its era',
    [is('year'), w('م', 'ميلادي', 'ميلادية', 'للميلاد')],
    (year) => year,
    { examples: { 'عام 2019 ميلادي': '2019' } },
  ),
  rule(
    'Hijri year',
    [
      is('int', ({ n, width }) => (width === 4 || width === 3) && n >= 300 && n <= 1500),
      w('ه', 'هجري', 'هجرية', 'هجريا', 'للهجرة'),
    ],
    ({ n }) => ({
      cat: 'year',
      year: n,
      calendar: 'hijri',
    }),
    { examples: { 'عام 1445هـ': '2023-07-19/2024-07-06' } },
  ),
  rule(
    'عام before a Hijri year',
    [yearWord, is('year', ({ calendar }) => calendar === 'hijri')],
    (_word, year) => year,
    { examples: { 'في عام 1445هـ': '2023-07-19/2024-07-06' } },
  ),
  rule(
    'الأعوام and a number',
    [is('unit', ({ unit, count }) => unit === 'year' && count === 'many'), yearNumber],
    (_words, { n }) => ({ cat: 'year', year: n, calendar: 'civil' }),
    { examples: { 'موازنة الأعوام 2023': '2023' } },
  ),
  rule('named year', [is('year')], ({ year, calendar }) => when(fields({ year, calendar })), {
    examples: { 'في عام 2019': '2019' },
  }),
  rule('year in a list', [yearNumber], ({ n }) => when(fields({ year: n })), {
    where: all(bareNumber, notCounted, afterYear),
    weight: -0.2,
    examples: {},
  }),
  rule(
    'old year',
    [yearWord, is('int', ({ n, width }) => width === 4 && n >= 1000 && n < 1800)],
    (_word, { n }) => ({ cat: 'year', year: n, calendar: 'civil' }),
    { examples: { 'عام 1516': '1516' } },
  ),
  rule(
    'year or year',
    [is('year'), w('أو', 'or'), is('int', ({ n, width }) => width === 4 && n >= 1000 && n < 2100)],
    (first, _or, { n }) =>
      when({ kind: 'oneOf', options: [fields({ year: first.year }), fields({ year: n })] }),
    { weight: 2, examples: { 'عام 1290 أو 1291': '[1290,1291]' } },
  ),
  rule('bare year', [yearNumber], ({ n }) => when(fields({ year: n }), false), {
    where: bareNumber,
  }),
  rule(
    'year after a preposition',
    [outside(w(...YEAR_SIGNALS)), yearNumber],
    (_signal, { n }) => when(fields({ year: n })),
    {
      where: all(
        bareNumber,
        notCounted,
        not((around, { end }) => around.after(end) === '%'),
      ),
      examples: {
        'في 2019 اندلعت الاحتجاجات': '2019',
        'since 2011 the war': '2011/..',
        'قتل 2019 شخصا': null,
        'in 2000 homes': null,
      },
    },
  ),
  rule(
    'مقارنة بـ2014',
    [outside(w('مقارنة', 'قياسا', 'compared')), outside(w('ب', 'مع', 'to', 'with')), yearNumber],
    (_compared, _with, { n }) => when(fields({ year: n })),
    { where: notCounted, examples: { 'ارتفع العدد مقارنة بـ2014': '2014' } },
  ),
  rule(
    'year in brackets',
    [outside(w('(')), yearNumber, outside(w(')'))],
    (_open, { n }) => when(fields({ year: n })),
    {
      examples: { 'القرار 1973 (2011)': '2011' },
      where: not(after('القرار القانون رقم Resolution', 1)),
    },
  ),
  rule(
    'year of an event',
    [
      outside(
        w(
          'انتخابات',
          'احتجاجات',
          'زلزال',
          'موازنة',
          'ميزانية',
          'اتفاق',
          'اتفاقية',
          'عدوان',
          'غزو',
          'حرب',
          'صيغة',
          'elections',
          'election',
        ),
      ),
      yearNumber,
    ],
    (_event, { n }) => when(fields({ year: n })),
    { examples: { 'انتخابات 2018': '2018' }, weight: -0.5, where: notCounted },
  ),
  ...decadeRules,
  rule(
    '1990s',
    [
      is('int', ({ n, width }) => width === 4 && n >= 1800 && n < 2100 && n % 10 === 0),
      w('s', "'s"),
    ],
    ({ n }) => when({ kind: 'decade', first: n }),
    { where: glued, weight: 1, examples: { 'in the 1990s': '199X' } },
  ),
  rule(
    "the '90s",
    [
      w('the'),
      opt(w("'")),
      is('int', ({ n, width }) => width === 2 && n >= 20 && n % 10 === 0),
      w('s', "'s"),
    ],
    (_the, _mark, { n }) => when({ kind: 'decade', first: 1900 + n }),
    {
      where: (_, { parts }) => parts.at(-2)?.end === parts.at(-1)?.start,
      examples: { "in the '90s": '199X', 'the 80s': '198X' },
    },
  ),
  rule(
    "'90s",
    [
      w("'", '’'),
      is('int', ({ n, width }) => width === 2 && n >= 20 && n % 10 === 0),
      w('s', "'s"),
    ],
    (_mark, { n }) => when({ kind: 'decade', first: 1900 + n }),
    {
      where: glued,
      weight: 1,
      examples: { "since the early '80s": '1980~/..', "mid-'70s": '1974~/1976~' },
    },
  ),
  rule(
    'the 1990s',
    [w('the'), is('when', ({ value }) => value.kind === 'decade')],
    (_the, decade) => decade,
    { examples: { 'the 1990s': '199X' } },
  ),
  rule(
    'عقد of the decade',
    [
      is('unit', ({ unit, count }) => unit === 'decade' && count === 'one'),
      is('when', ({ value }) => value.kind === 'decade'),
    ],
    (_decade, found) => found,
    { examples: { 'عقد التسعينيات': '199X' } },
  ),
  rule(
    'century',
    [
      is('unit', ({ unit, count, definite }) => unit === 'century' && count === 'one' && definite),
      is('ord', ({ definite }) => definite),
    ],
    (_century, { n }) => when({ kind: 'century', n }),
    { weight: 1, examples: { 'في القرن التاسع عشر': '18XX', 'القرن العشرين': '19XX' } },
  ),
  rule(
    'century in English',
    [
      is('ord'),
      opt(w('-')),
      is('unit', ({ unit, count }) => unit === 'century' && count === 'one'),
    ],
    ({ n }) => when({ kind: 'century', n }),
    { examples: { 'the 19th century': '18XX' } },
  ),
];
