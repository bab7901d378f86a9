/** Dates in digits: 13/10/2023, 2023-10-13, 10/9/1445هـ, and 7/10 where words say it is a date. */
import type { Rule, Where } from '../../rule';
import { is, rule, w } from '../../rule';
import { fields } from '../../value';
import { all, glued, when, whole, yearNumber } from '../common';

const slash = w('/', '\\');
const dash = w('-', '–');
const dot = w('.');
const anyYear = is('int', ({ n, width }) => width === 2 || (width === 4 && n >= 1300 && n < 2100));

/** 69 → 1969, 23 → 2023 (POSIX strptime %y). */
const fullYear = (n: number, width: number): number =>
  width === 4 ? n : n >= 69 ? 1900 + n : 2000 + n;

/** Day first, as the Arabic press and British English write; month first only where it must be. */
function numeric(first: number, second: number, year: number) {
  const calendar = year >= 1300 && year <= 1500 ? 'hijri' : 'civil';
  if (second >= 1 && second <= 12 && first >= 1 && first <= 31) {
    return when(fields({ year, month: second, day: first, calendar }));
  }
  if (first >= 1 && first <= 12 && second >= 1 && second <= 31) {
    return when(fields({ year, month: first, day: second, calendar }));
  }
  return null;
}

/** 7/10 is a date only if the words around it say so. */
const dateContext: Where = (around, { start }) =>
  [
    'في',
    'يوم',
    'بتاريخ',
    'تاريخ',
    'منذ',
    'بين',
    'من',
    'حتي',
    'الي',
    'ب',
    'ل',
    'on',
    'since',
    'until',
  ].includes(around.before(start));

const numericRules = [slash, dash, dot].map((mark, index) =>
  rule(
    `day, month and year with ${['slashes', 'dashes', 'dots'][index] ?? ''}`,
    [
      is('int', ({ width }) => width <= 2 && width >= 1),
      mark,
      is('int', ({ width }) => width <= 2 && width >= 1),
      mark,
      anyYear,
    ],
    (first, _a, second, _b, year) =>
      // Two-digit years with dots or dashes are as often a version or a score.
      year.width === 2 && index > 0
        ? null
        : numeric(first.n, second.n, fullYear(year.n, year.width)),
    {
      weight: 3,
      where: all(glued, whole),
      examples:
        [
          { '13/10/2023': '2023-10-13', '١٣/١٠/٢٠٢٣': '2023-10-13', '31/12/99': '1999-12-31' },
          { '13-10-2023': '2023-10-13' },
          { '13.10.2023': '2023-10-13' },
        ][index] ?? {},
    },
  ),
);

const isoRules = [slash, dash].map((mark, index) =>
  rule(
    `year first with ${['slashes', 'dashes'][index] ?? ''}`,
    [
      yearNumber,
      mark,
      is('int', ({ n, width }) => width <= 2 && n >= 1 && n <= 12),
      mark,
      is('int', ({ n, width }) => width <= 2 && n >= 1 && n <= 31),
    ],
    (year, _a, monthNumber, _b, day) =>
      when(fields({ year: year.n, month: monthNumber.n, day: day.n })),
    {
      weight: 3,
      where: all(glued, whole),
      examples: index === 0 ? { '2023/10/13': '2023-10-13' } : { '2023-10-13': '2023-10-13' },
    },
  ),
);

export const NUMERIC_RULES: Rule[] = [
  ...numericRules,
  ...isoRules,
  rule(
    'day, month and year with blanks',
    [
      is('int', ({ width }) => width <= 2 && width >= 1),
      slash,
      is('int', ({ width }) => width <= 2 && width >= 1),
      slash,
      yearNumber,
    ],
    (first, _a, second, _b, year) => numeric(first.n, second.n, year.n),
    { weight: 2, where: whole, examples: { 'بتاريخ 21 / 8 / 2013': '2013-08-21' } },
  ),
  rule(
    'day and month with a dash',
    [
      is('int', ({ n, width }) => width >= 1 && n >= 1 && n <= 31),
      dash,
      is('int', ({ n, width }) => width >= 1 && width <= 2 && n >= 1 && n <= 12),
    ],
    (day, _dash, monthNumber) => when(fields({ month: monthNumber.n, day: day.n })),
    {
      where: all(glued, whole, (around, { start }) =>
        ['يوم', 'بتاريخ', 'تاريخ'].includes(around.before(start)),
      ),
      examples: { 'يوم 21-8': '2023-08-21', 'فاز 3-2': null },
    },
  ),
  rule(
    'day and month in digits',
    [
      is('int', ({ n, width }) => width >= 1 && n >= 1 && n <= 31),
      slash,
      is('int', ({ n, width }) => width >= 1 && width <= 2 && n >= 1 && n <= 12),
    ],
    (day, _slash, monthNumber) => when(fields({ month: monthNumber.n, day: day.n })),
    {
      weight: 1,
      where: all(glued, whole, dateContext),
      examples: { 'يوم 7/10': '2023-10-07', 'نسبة 3/4 من السكان': null },
    },
  ),
];
