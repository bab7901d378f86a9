/** Dates as letters print them: 7/ أيار, 10/9/1445هـ, غرة شعبان 1443. Those of headers are in `page/`. */
import type { Rule } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import { fields } from '../../value';
import { dated, dayNumber, fieldsOf, month, monthWord, when, yearNumber } from '../common';

export const PRINTED_DATE_RULES: Rule[] = [
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
];
