/** Numbers of several words: خمسة وعشرون, الثالث عشر, twenty-fifth, 10,000. */
import type { Rule } from '../rule';
import { is, rule, w } from '../rule';
import { glued } from './common';

const words = (low: number, high: number) =>
  is('int', ({ n, width }) => width === 0 && n >= low && n <= high);
const tens = is('int', ({ n, width }) => width === 0 && n >= 20 && n <= 90 && n % 10 === 0);
const hundreds = is('int', ({ n, width }) => width === 0 && n >= 100 && n <= 900);
const thousands = is('int', ({ n, width }) => width === 0 && (n === 1000 || n === 2000));
const ten = is('int', ({ n, width }) => width === 0 && n === 10);
const and = w('و');

const int = (n: number, definite = false) => ({ cat: 'int', n, width: 0, definite }) as const;
const ord = (n: number) => ({ cat: 'ord', n, definite: true, fem: false }) as const;

export const NUMBER_RULES: Rule[] = [
  rule(
    'teen',
    [words(-12, 9), ten],
    (one, _ten) =>
      one.n >= 3 ? int(one.n + 10, one.definite) : one.n <= -11 ? int(-one.n, one.definite) : null,
    { examples: { 'استمرت ثلاثة عشر يوما': 'P13D' } },
  ),
  rule(
    'units and tens',
    [words(1, 9), and, tens],
    (one, _and, ten) => int(one.n + ten.n, one.definite),
    { examples: { 'خمسة وأربعين يوما': 'P45D' } },
  ),
  rule(
    'hundreds and rest',
    [hundreds, and, words(1, 99)],
    (hundred, _and, rest) => int(hundred.n + rest.n, hundred.definite),
    { examples: { 'مئة وعشرين يوما': 'P120D' } },
  ),
  rule(
    'times a hundred',
    [words(3, 9), is('int', ({ n, width }) => n === 100 && width === 0)],
    (one) => int(one.n * 100, one.definite),
    { examples: { 'ثلاث مئة يوم': 'P300D' } },
  ),
  rule(
    'thousands and rest',
    [thousands, and, words(1, 999)],
    (thousand, _and, rest) => int(thousand.n + rest.n, thousand.definite),
    { examples: { 'عام ألفين وأحد عشر': '2011' } },
  ),
  rule('twenty-five', [tens, w('-', '‑'), words(1, 9)], (ten, _dash, one) => int(ten.n + one.n), {
    examples: { 'twenty-five days': 'P25D' },
  }),
  rule('twenty five', [tens, words(1, 9)], (ten, one) => int(ten.n + one.n), {
    examples: { 'twenty five days': 'P25D' },
  }),
  rule(
    'thousands separator',
    [
      is('int', ({ width }) => width >= 1 && width <= 3),
      w(',', '٬'),
      is('int', ({ width }) => width === 3),
    ],
    (head, _comma, tail) => int(head.n * 1000 + tail.n),
    { examples: { 'for 1,000 days': 'P1000D' }, where: glued },
  ),
  rule(
    'decimal',
    [
      is('int', ({ width }) => width >= 1),
      w('.', '٫', ','),
      is('int', ({ width }) => width === 1 || width === 2),
    ],
    (head, _point, tail) => ({ cat: 'decimal', n: head.n + tail.n / 10 ** tail.width }),
    { examples: { 'for 2.5 hours': 'PT2H30M' }, where: glued },
  ),
  rule(
    'ordinal teen',
    [is('ord', ({ n }) => n <= 9 || n === 11), ten],
    (one) => ord(one.n === 11 ? 11 : one.n + 10),
    { examples: { 'الخامس عشر من أيار': '2023-05-15' } },
  ),
  rule(
    'ordinal and tens',
    [is('ord', ({ n }) => n <= 9 || n === 11), and, tens],
    (one, _and, ten) => ord((one.n === 11 ? 1 : one.n) + ten.n),
    { examples: { 'الحادي والعشرين من أيار': '2023-05-21' } },
  ),
  rule(
    'ordinal tens',
    [is('int', ({ n, width, definite }) => width === 0 && definite && (n === 20 || n === 30))],
    (ten) => ord(ten.n),
    { examples: { 'العشرين من أيار': '2023-05-20' } },
  ),
  rule(
    'digits and suffix',
    [is('int', ({ n, width }) => width >= 1 && width <= 2 && n >= 1), w('st', 'nd', 'rd', 'th')],
    (number) => ord(number.n),
    { examples: { '5th of May': '2023-05-05' }, where: glued },
  ),
  rule(
    'twenty-fifth',
    [tens, w('-'), is('ord', ({ n }) => n <= 9)],
    (ten, _dash, one) => ord(ten.n + one.n),
    { examples: { 'the twenty-fifth of May': '2023-05-25' } },
  ),
  rule('twenty fifth', [tens, is('ord', ({ n }) => n <= 9)], (ten, one) => ord(ten.n + one.n), {
    examples: { 'the twenty fifth of May': '2023-05-25' },
  }),
];
