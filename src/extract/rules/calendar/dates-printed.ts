/** Dates as headers and letters print them: 14-يناير-2022, 7/ أيار, 3rd, March 2022, غرة شعبان 1443. */
import type { Rule } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import { fields } from '../../value';
import {
  dated,
  dayNumber,
  dayOrdinal,
  fieldsOf,
  month,
  monthWord,
  when,
  yearNumber,
} from '../common';

const dash = w('-', '–');
const short = (low: number, high: number) =>
  is('int', ({ n, width }) => width >= 1 && width <= 2 && n >= low && n <= high);

export const PRINTED_DATE_RULES: Rule[] = [
  rule(
    'day-month-year in words and digits',
    [dayNumber, dash, month, dash, yearNumber],
    (day, _dash, name, _again, year) =>
      when(fields({ day: day.n, month: name.month, year: year.n, calendar: name.calendar })),
    { weight: 3, examples: { 'كُتب: 14-يناير-2022': '2022-01-14', '3-May-2021': '2021-05-03' } },
  ),
  rule(
    'day/ month',
    [dayNumber, w('/'), month],
    (day, _slash, name) => when(fields({ day: day.n, month: name.month, calendar: name.calendar })),
    { weight: 1, examples: { 'في 7/ أيار': '2023-05-07', '7/أيار/2021': '2021-05-07' } },
  ),
  rule(
    'day/month/year',
    [dated, w('/'), yearNumber],
    (date, _slash, year) =>
      fieldsOf(date).year === null ? when({ ...fieldsOf(date), year: year.n }) : null,
    { weight: 1 },
  ),
  rule(
    'ordinal, month',
    [dayOrdinal, w(','), month],
    (day, _comma, name) => when(fields({ day: day.n, month: name.month })),
    { weight: 1, examples: { '3rd, March 2022': '2022-03-03' } },
  ),
  rule(
    'era after digits',
    [
      is(
        'when',
        ({ value }) => value.kind === 'fields' && value.year !== null && value.month !== null,
      ),
      w('هـ', 'ه', 'هجري', 'هجرية', 'م', 'ميلادي', 'ميلادية'),
    ],
    (date) => date,
    { weight: 0.5, examples: { '10/9/1445هـ': '2024-03-20' } },
  ),
  rule(
    'first of the month',
    [w('غرة', 'فاتح', 'الفاتح'), opt(w('من')), opt(monthWord), month],
    (_first, _of, _word, name) =>
      when(fields({ month: name.month, day: 1, calendar: name.calendar })),
    { weight: 2, examples: { 'فاتح ماي': '2023-05-01', 'غرة شعبان 1443': '2022-03-04' } },
  ),
  rule(
    'dated',
    [outside(w('بتاريخ', 'تاريخ', 'dated')), dated],
    (_signal, date) => ({
      ...date,
      alone: true,
    }),
    { examples: { 'بتاريخ 5 أيار': '2023-05-05' } },
  ),
  rule(
    '7 6 2022 on a line of its own',
    [short(1, 31), short(1, 12), yearNumber],
    (day, name, year) => when(fields({ year: year.n, month: name.n, day: day.n })),
    {
      where: (around, { start, end }) =>
        ['', '|', ':'].includes(around.before(start)) && ['', '|'].includes(around.after(end)),
      examples: { 'أخبار | 7 6 2022': '2022-06-07', 'فاز 3 2 2022': null },
    },
  ),
];
