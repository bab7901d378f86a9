/** Days as pages stamp them: 14-يناير-2022, 3rd, March 2022, 7 6 2022 alone. */
import type { Where } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Rule } from '../../rule';
import { fields } from '../../value';
import { dayNumber, glued, month, when, yearNumber } from '../common';

const dash = w('-', '/', '–', '.');

/** The whole line, or the whole of a part of it. */
const wholeLine: Where = (around, { start, end }) =>
  ['', '|', '/', ':'].includes(around.before(start)) && ['', '|'].includes(around.after(end));

export const PAGE_DAY_RULES: Rule[] = [
  rule(
    'day, named month and year with dashes',
    [dayNumber, dash, month, dash, yearNumber],
    (day, _a, name, _b, year) =>
      name.calendar === 'civil'
        ? when(fields({ year: year.n, month: name.month, day: day.n }))
        : null,
    {
      weight: 2,
      where: glued,
      examples: { 'كُتب: 14-يناير-2022': '2022-01-14', '5/آذار/2019': '2019-03-05' },
    },
  ),
  rule(
    'ordinal, comma, month and year',
    [is('ord', ({ n }) => n <= 31), w(','), month, opt(w(',')), yearNumber],
    (day, _comma, name, _and, year) =>
      when(fields({ year: year.n, month: name.month, day: day.n })),
    { weight: 2, examples: { 'Posted 3rd, March 2022': '2022-03-03' } },
  ),
  rule(
    'digits with blanks, alone on a line',
    [
      is('int', ({ n, width }) => width >= 1 && width <= 2 && n >= 1 && n <= 31),
      is('int', ({ n, width }) => width >= 1 && width <= 2 && n >= 1 && n <= 12),
      yearNumber,
    ],
    (day, monthNumber, year) => when(fields({ year: year.n, month: monthNumber.n, day: day.n })),
    {
      weight: 1,
      where: wholeLine,
      examples: { 'أخبار | 7 6 2022': '2022-06-07', 'بين 7 6 2022 و': null },
    },
  ),
];
