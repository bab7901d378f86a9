/** Dates by number: day and month, with a year, in digits, counted inside "this month". */
import type { Rule, Where } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { fields } from '../../value';
import {
  after,
  all,
  dayNumber,
  dayOfMonth,
  dayOrdinal,
  dayWord,
  fieldsOf,
  latin,
  month,
  noYear,
  not,
  notCounted,
  when,
} from '../common';
import { yearOfDate } from './year-words';

/** The day is all of its number: "Nov. 3" of "Oct. 20-Nov. 3". */
const endsWhole: Where = (around, { start, end }) =>
  !/[\d.]$/.test(around.surface(start - 1, start)) &&
  !/^(?:[/\\:-]\d|\d|[.,]\d|%)/.test(around.surface(end, end + 2));

const of = w('من', 'of');
const comma = opt(w(',', '،'));

/** A number in words, or one that few years have, may be a count: "في 5 آذار 1200 قتيل". */
const yearOrCount: Where = (around, stretch) => {
  const last = stretch.parts[stretch.parts.length - 1]?.meaning;
  const plain = last?.cat === 'int' && last.width === 4 && last.n >= 1800 && last.n < 2100;
  return plain || notCounted(around, stretch);
};

export const DATE_RULES: Rule[] = [
  rule(
    'day and month',
    [dayNumber, opt(of), month],
    (day, _of, name) =>
      when(
        fields({ day: day.n, month: name.month, calendar: name.calendar }),
        name.sure || name.calendar === 'civil' || name.month > 2,
      ),
    {
      weight: 1,
      examples: {
        '13 تشرين الأول': '2023-10-13',
        '5 آب': '2023-08-05',
        'في 20 من كانون الثاني': '2023-01-20',
        'في الـ15 من شهر أيار': '2023-05-15',
        '12 November': '2023-11-12',
      },
    },
  ),
  rule(
    'day in words and month',
    [is('int', ({ n, width }) => width === 0 && n >= 1 && n <= 31), opt(of), month],
    (day, _of, name) =>
      when(fields({ day: day.n, month: name.month, calendar: name.calendar }), name.sure),
    {
      where: not(latin),
      examples: { 'في خمسة وعشرين كانون الثاني': '2023-01-25', 'ثلاثة آب': null },
    },
  ),
  rule(
    'ordinal day and month',
    [dayOrdinal, opt(of), month],
    (day, _of, name) => when(fields({ day: day.n, month: name.month, calendar: name.calendar })),
    {
      weight: 1,
      // "الثلث الأول من أيار" is a third, not a day.
      where: not(after('الثلث النصف الربع الشطر الجزء الأسبوع الفصل العشر الدورة')),
      examples: {
        'في الثالث عشر من تشرين الأول': '2023-10-13',
        'الخامس والعشرين من يناير': '2023-01-25',
        'في الأول من أيار': '2023-05-01',
        '5th of May': '2023-05-05',
      },
    },
  ),
  rule(
    'أول أيار',
    [is('ord', ({ n, definite }) => n === 1 && !definite), month],
    (_first, name) => when(fields({ month: name.month, day: 1, calendar: name.calendar })),
    { weight: 1, examples: { 'في أول أيار': '2023-05-01' } },
  ),
  rule(
    'أول الشهر الجاري',
    [
      is('ord', ({ n, definite }) => n === 1 && !definite),
      is('when', ({ value }) => value.kind === 'shift' && value.unit === 'month'),
    ],
    (_first, { value }) =>
      value.kind === 'shift' ? when(fields({ day: 1, monthShift: value.amount })) : null,
    { weight: 1, examples: { 'أول الشهر الجاري': '2023-11-01' } },
  ),
  rule(
    'the day',
    [w('the'), dayOfMonth],
    (_the, day) => (fieldsOf(day).month === null && fieldsOf(day).monthShift === null ? null : day),
    { examples: { 'the 5 May': '2023-05-05' } },
  ),
  rule(
    'month and day in English',
    [month, dayNumber],
    (name, day) => when(fields({ month: name.month, day: day.n })),
    {
      weight: 1,
      where: all(latin, endsWhole),
      examples: { 'on November 12': '2023-11-12', 'Oct. 7': '2023-10-07' },
    },
  ),
  rule(
    'month and ordinal',
    [month, opt(w('the')), dayOrdinal],
    (name, _the, day) => when(fields({ month: name.month, day: day.n })),
    {
      weight: 1,
      where: latin,
      examples: { 'May 5th': '2023-05-05' },
    },
  ),
  rule(
    'with a year',
    [noYear, comma, opt(w('من', 'of', 'ل')), yearOfDate],
    (date, _comma, _of, year) => when({ ...fieldsOf(date), year: year.n }),
    {
      weight: 1,
      where: all(
        yearOrCount,
        not((around, { end }) => /^\d/.test(around.surface(end, end + 1))),
      ),
      examples: {
        'في 13 تشرين الأول 2023': '2023-10-13',
        'أيار 2019': '2019-05',
        'December 13, 2023': '2023-12-13',
        'March 2021': '2021-03',
        'في 5 آذار 1391': '1391-03-05',
        'الرابع من نيسان، ألفين وتسعة': '2009-04-04',
        'في 5 آذار 1391 قتيلا': '2023-03-05',
      },
    },
  ),
  rule(
    'with a year that is named',
    [noYear, comma, opt(w('من', 'of', 'ل')), is('year')],
    (date, _comma, _of, { year, calendar }) =>
      fieldsOf(date).calendar === calendar ? when({ ...fieldsOf(date), year }) : null,
    {
      weight: 1,
      examples: { '5 أيار من عام 2019': '2019-05-05', '15 رمضان 1445هـ': '2024-03-25' },
    },
  ),
  rule(
    'with a Hijri year',
    [
      is(
        'when',
        ({ value }) => value.kind === 'fields' && value.calendar === 'hijri' && value.year === null,
      ),
      comma,
      is('int', ({ n, width }) => width === 4 && n >= 1300 && n <= 1500),
    ],
    (date, _comma, year) => when({ ...fieldsOf(date), year: year.n }),
    { weight: 1, examples: { '15 رمضان 1445': '2024-03-25' } },
  ),
  rule(
    'of last year',
    [
      noYear,
      comma,
      opt(w('من', 'of', 'في')),
      is('when', ({ value }) => value.kind === 'shift' && value.unit === 'year'),
    ],
    (date, _comma, _of, { value }) =>
      value.kind === 'shift' ? when({ ...fieldsOf(date), yearShift: value.amount }) : null,
    {
      weight: 1,
      examples: {
        'في 5 أيار من العام الماضي': '2022-05-05',
        'May last year': '2022-05',
        'في أيار هذا العام': '2023-05',
      },
    },
  ),
  rule(
    'day of this month',
    [
      is('int', ({ n, width }) => width >= 1 && width <= 2 && n >= 1 && n <= 31),
      opt(w('من', 'of')),
      is('when', ({ value }) => value.kind === 'shift' && value.unit === 'month'),
    ],
    (day, _of, { value }) =>
      value.kind === 'shift' ? when(fields({ day: day.n, monthShift: value.amount })) : null,
    {
      weight: 1,
      examples: { 'في 13 من الشهر الجاري': '2023-11-13', 'في 5 من الشهر الماضي': '2023-10-05' },
    },
  ),
  rule(
    'ordinal day of this month',
    [
      dayOrdinal,
      w('من', 'of'),
      is('when', ({ value }) => value.kind === 'shift' && value.unit === 'month'),
    ],
    (day, _of, { value }) =>
      value.kind === 'shift' ? when(fields({ day: day.n, monthShift: value.amount })) : null,
    {
      weight: 1,
      examples: {
        'في الخامس من الشهر الجاري': '2023-11-05',
        'the 5th of last month': '2023-10-05',
      },
    },
  ),
  rule(
    'day and الجاري',
    [
      is('int', ({ n, width }) => width >= 1 && width <= 2 && n >= 1 && n <= 31),
      opt(w('من')),
      is('toward', ({ count, fem, weak }) => count === 'one' && !fem && !weak),
    ],
    (day, _of, { toward }) =>
      when(fields({ day: day.n, monthShift: toward === 'now' ? 0 : toward === 'past' ? -1 : 1 })),
    { examples: { 'في 13 الجاري': '2023-11-13' } },
  ),
  rule(
    'ordinal day and الجاري',
    [dayOrdinal, w('من'), is('toward', ({ count, fem, weak }) => count === 'one' && !fem && !weak)],
    (day, _of, { toward }) =>
      when(fields({ day: day.n, monthShift: toward === 'now' ? 0 : toward === 'past' ? -1 : 1 })),
    { examples: { 'في الخامس من الجاري': '2023-11-05' } },
  ),
  rule(
    'month or date, last or next',
    [noYear, opt(w('من')), is('toward', ({ count, fem }) => count === 'one' && !fem)],
    (date, _of, { toward, steps }) => when({ ...fieldsOf(date), toward, steps }),
    {
      weight: 1,
      examples: {
        'في 7 تشرين الأول الماضي': '2023-10-07',
        'في أيار الماضي': '2023-05',
        'في آذار المقبل': '2024-03',
        'في 13 تشرين الثاني الجاري': '2023-11-13',
        'في تشرين الثاني الماضي': '2022-11',
      },
    },
  ),
  rule(
    'يوم before a date',
    [
      dayWord,
      opt(w('ال')),
      is(
        'when',
        ({ value }) => value.kind === 'fields' && value.day !== null && value.weekday === null,
      ),
    ],
    (_day, _article, date) => date,
    { weight: 1, examples: { 'يوم 13 تشرين الأول': '2023-10-13' } },
  ),
];
