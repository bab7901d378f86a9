/** Years in words and years long past: ألفين وإحدى عشرة, nineteen sixty-two, 5 آذار 1391. */
import { look } from '../../lexicon';
import type { Rule, Where } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import { fields } from '../../value';
import { all, notCounted, when, yearWord } from '../common';

/** 1962 in words. A plain thousand is a count. */
export const yearWords = is(
  'int',
  ({ n, width }) => width === 0 && n > 1000 && n < 2100 && n % 1000 !== 0,
);

/** A year in digits or in words, 1800–2099. */
export const yearAny = is(
  'int',
  ({ n, width }) =>
    (width === 4 && n >= 1800 && n < 2100) || (width === 0 && n > 1800 && n < 2100 && n !== 2000),
);

/** A year that stands right behind its day and month may be any of four digits. */
export const yearOfDate = is(
  'int',
  ({ n, width }) =>
    (width === 4 && n >= 1000 && n < 2200) || (width === 0 && n > 1000 && n < 2100 && n !== 2000),
);

const word = (low: number, high: number) =>
  is('int', ({ n, width }) => width === 0 && n >= low && n <= high);

/** Digits in all but writing: "nineteen sixty-two" is read as 1962. */
const digits = (n: number) => ({ cat: 'int', n, width: 4, definite: false }) as const;
const spoken = (n: number) => ({ cat: 'int', n, width: 0, definite: false }) as const;

/** The number does not go on. */
const notMore: Where = (around, { end }) =>
  !look(around.after(end)).some(({ cat }) => cat === 'int' || cat === 'unit');

export const YEAR_WORD_RULES: Rule[] = [
  rule(
    'nineteen sixty-two',
    [word(11, 20), opt(w('-')), word(10, 99)],
    (century, _dash, year) => digits(century.n * 100 + year.n),
    {
      examples: {
        'in nineteen sixty-two': '1962',
        'the spring of nineteen sixty-nine': '1969-21',
        'until twenty eleven': '2011',
      },
      where: (around, { start }) => /^[a-z]/i.test(around.surface(start, start + 1)),
    },
  ),
  rule(
    'nineteen oh five',
    [word(11, 20), w('oh', 'o'), word(1, 9)],
    (century, _oh, year) => digits(century.n * 100 + year.n),
    { examples: { 'in nineteen oh five': '1905' } },
  ),
  rule(
    'eleven hundred and four',
    [w('the'), w('year'), word(10, 20), w('hundred'), opt(w('and')), word(1, 99)],
    (_the, _year, century, _hundred, _and, year) => ({
      cat: 'year',
      year: century.n * 100 + year.n,
      calendar: 'civil',
    }),
    { weight: 2, examples: { 'in the year eleven hundred and four': '1104' } },
  ),
  rule(
    'the 2020 election',
    [outside(w('the')), is('int', ({ n, width }) => width === 4 && n >= 1800 && n < 2100)],
    (_the, { n }) => when(fields({ year: n })),
    {
      where: all(notCounted, (around, { end }) =>
        /^[a-z]{3,}$/.test(around.after(end, around.after(end) === 'and' ? 3 : 1)),
      ),
      examples: {
        'in the 2019 riots': '2019',
        'after the 2019 riots': '2019',
        'the 2000 villagers': null,
      },
    },
  ),
  rule(
    'as early as 2004',
    [
      outside(w('early', 'late', 'recently', 'far')),
      outside(opt(w('back'))),
      outside(w('as')),
      yearAny,
    ],
    (_early, _back, _as, { n }) => when(fields({ year: n })),
    { examples: { 'as early as 2004': '2004' } },
  ),
  rule(
    'عام 1200 قبل الميلاد',
    [
      is('unit', ({ unit, count }) => unit === 'year' && count === 'one'),
      is('int', ({ width }) => width >= 1),
      w('قبل', 'ق'),
      w('الميلاد', 'م'),
    ],
    (_word, { n }) => when(fields({ year: 1 - n })),
    { weight: 3, examples: { 'عام 1200 قبل الميلاد': '-1199', 'سنة 44 ق م': '-0043' } },
  ),
  rule(
    '1200 BC',
    [is('int', ({ width }) => width >= 1), w('bc', 'bce', 'b.c.', 'b.c.e.')],
    ({ n }) => when(fields({ year: 1 - n })),
    { weight: 3, examples: { 'in 1200 BC': '-1199' } },
  ),
  // The centuries before our era have no value yet: nothing is better than the wrong century.
  rule(
    'القرن الثالث قبل الميلاد',
    [
      is('when', ({ value }) => value.kind === 'century'),
      w('قبل', 'ق', 'bc', 'bce', 'b.c.'),
      opt(w('الميلاد', 'م')),
    ],
    () => ({ cat: 'name' }),
    { weight: 3, examples: { 'في القرن الثالث قبل الميلاد': null, 'the 3rd century BC': null } },
  ),
  rule(
    "5 March '91",
    [
      is(
        'when',
        ({ value }) => value.kind === 'fields' && value.month !== null && value.year === null,
      ),
      w("'"),
      is('int', ({ width }) => width === 2),
    ],
    (date, _mark, { n }) =>
      date.value.kind === 'fields'
        ? when({ ...date.value, year: n >= 30 ? 1900 + n : 2000 + n })
        : null,
    { weight: 2, examples: { "on 5 March '91": '1991-03-05' } },
  ),
  rule(
    'two thousand and nineteen',
    [
      is('int', ({ n, width }) => width === 0 && n === 2),
      w('thousand'),
      opt(w('and')),
      word(1, 99),
    ],
    (_two, _thousand, _and, rest) => spoken(2000 + rest.n),
    { examples: { 'on 3 May, two thousand and nineteen': '2019-05-03' } },
  ),
  rule(
    'عام and a number in words',
    [yearWord, is('int', ({ n, width }) => width === 0 && n >= 1000 && n < 2100)],
    (_word, { n }) => ({ cat: 'year', year: n, calendar: 'civil' }),
    {
      examples: {
        'عام ألفين وأحد عشر': '2011',
        'سنة ألف وتسعمئة وخمس وعشرين': '1925',
        'عام ألفين': '2000',
      },
    },
  ),
  rule(
    'year in words after a preposition',
    [
      outside(
        w(
          'في',
          'منذ',
          'حتى',
          'لغاية',
          'بحلول',
          'خلال',
          'مطلع',
          'أواخر',
          'in',
          'since',
          'until',
          'by',
        ),
      ),
      yearWords,
    ],
    (_signal, { n }) => when(fields({ year: n })),
    {
      where: all(notCounted, notMore),
      examples: { 'في ألفين وستة عشر': '2016', 'في ألفين وستة عشر موقعا': null },
    },
  ),
  rule(
    'في عام old',
    [
      outside(w('in', 'since', 'until', 'before', 'after', 'منذ')),
      is('int', ({ n, width }) => width === 4 && n >= 1000 && n < 1800),
    ],
    (_in, { n }) => when(fields({ year: n })),
    {
      where: (around, { end }) =>
        /^(?:[.,;:!?)"'»،؛؟]|and|by|when|as|for|to|it|he|she|they|the|with|after|but|)$/.test(
          around.after(end),
        ),
      examples: { 'The mosque was built in 1391.': '1391', 'in 1200 homes': null },
    },
  ),
];
