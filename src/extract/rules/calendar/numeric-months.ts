/** Months in digits: 6/2021, 2021-6, شهر 4, الشهر الرابع من العام; and days with a leading zero, 23/02. */
import type { Rule, Where } from '../../rule';
import { is, outside, rule, w } from '../../rule';
import { fields } from '../../value';
import {
  after,
  all,
  glued,
  grainOf,
  monthWord,
  not,
  notCounted,
  when,
  whole,
  yearNumber,
} from '../common';

const mark = w('/', '-', '\\');
const monthNumber = is('int', ({ n, width }) => (width === 1 || width === 2) && n >= 1 && n <= 12);
const monthInWords = is('int', ({ n, width }) => width === 0 && n >= 2 && n <= 12);

/** Resolutions and laws are numbered so: القرار 6/2021. */
const numbered = after(
  'المادة مادة الدعوى دعوى القرار قرار القانون قانون المرسوم مرسوم رقم قضية القضية ملف resolution law no number case',
  2,
);

/** Words that make two numbers with a stroke a day: "on 3/22", "بتاريخ 14/1". */
const onDay: Where = (around, stretch) =>
  after('on since until from till before after dated by between بتاريخ تاريخ يوم منذ حتى')(
    around,
    stretch,
  ) &&
  !/^[a-z]/i.test(
    around
      .after(stretch.end)
      .replace(
        /^(?:and|to|until|when|but|or|at|in|after|as|while|with|by|near|for|from|a|the)$/,
        '',
      ),
  );

/** "لمدة شهر 4", "شهر واحد": a length; "شهر 4" of the year after these. */
const inMonth: Where = not(after('كل لمدة بعد قبل خلال مدة'));

export const NUMERIC_MONTH_RULES: Rule[] = [
  rule(
    '6/2021',
    [monthNumber, mark, yearNumber],
    (month, _mark, year) => when(fields({ year: year.n, month: month.n })),
    {
      weight: 1,
      where: all(glued, whole, not(numbered)),
      examples: { 'في 6/2021': '2021-06', 'القرار 6/2021': null },
    },
  ),
  rule(
    '2021-6',
    [yearNumber, mark, monthNumber],
    (year, _mark, month) => when(fields({ year: year.n, month: month.n })),
    {
      weight: 1,
      where: all(glued, whole, not(numbered)),
      examples: { 'في 2021-6': '2021-06', 'منذ 2021/11': '2021-11/..' },
    },
  ),
  rule(
    '23/02',
    [
      is('int', ({ n, width }) => width === 2 && n >= 1 && n <= 31),
      w('/'),
      is('int', ({ n, width }) => width === 2 && n >= 1 && n <= 9),
    ],
    (day, _slash, month) => when(fields({ month: month.n, day: day.n })),
    { where: all(glued, whole), examples: { 'سقطت القذيفة 23/02': '2023-02-23', '24/12': null } },
  ),
  rule(
    '3/22',
    [monthNumber, w('/'), is('int', ({ n, width }) => width === 2 && n >= 13 && n <= 31)],
    (month, _slash, day) => when(fields({ month: month.n, day: day.n })),
    {
      where: all(glued, whole, onDay),
      examples: { 'reported on 3/22': '2023-03-22', 'a vote of 3/22': null, 'on 1/16 scale': null },
    },
  ),
  rule(
    '22/3',
    [is('int', ({ n, width }) => width === 2 && n >= 13 && n <= 31), w('/'), monthNumber],
    (day, _slash, month) => when(fields({ month: month.n, day: day.n })),
    {
      where: all(glued, whole, onDay),
      examples: { 'بتاريخ 22/3': '2023-03-22', 'reported on 22/3': '2023-03-22' },
    },
  ),
  rule(
    'شهر 4',
    [
      monthWord,
      is(
        'int',
        ({ n, width, definite }) => width >= 1 && width <= 2 && n >= 1 && n <= 12 && !definite,
      ),
    ],
    (_word, { n }) => ({ cat: 'month', month: n, calendar: 'civil', sure: true }),
    {
      weight: 1,
      where: all(inMonth, notCounted),
      examples: {
        'كانت بشهر 4': '2023-04',
        'في شهر 7 من عام 2020': '2020-07',
        'الشهر 9': '2023-09',
      },
    },
  ),
  rule(
    'شهر أربعة',
    [monthWord, monthInWords],
    (_word, { n }) => ({ cat: 'month', month: n, calendar: 'civil', sure: true }),
    {
      where: all(inMonth, notCounted),
      examples: { 'صار بشهر أربعة': '2023-04', 'شهر واحد': 'P1M' },
    },
  ),
  rule(
    'الشهر الرابع من العام',
    [
      monthWord,
      is('ord', ({ n, definite }) => definite && n <= 12),
      w('من', 'ل'),
      is('when', ({ value }) => grainOf(value) === 'year'),
    ],
    (_word, { n }, _of, year) => when({ kind: 'nth', n, share: 'month', of: year.value }),
    { weight: 2, examples: { 'في الشهر الرابع من العام الماضي': '2022-04' } },
  ),
  rule(
    'الشهر الرابع',
    [
      outside(w('ب', 'في')),
      monthWord,
      is('ord', ({ n, definite }) => definite && n >= 2 && n <= 12),
    ],
    (_in, _word, { n }) => when({ kind: 'nth', n, share: 'month', of: null }),
    {
      weight: -0.5,
      where: (around, { end }) => !/^(?:من|علي|ل|ب|قبل|بعد|و)$/.test(around.after(end)),
      examples: { 'بالشهر الرابع': '2023-04', 'في الشهر الرابع من الحمل': null },
    },
  ),
  rule(
    'the fourth month of',
    [
      is('ord', ({ n }) => n <= 12),
      w('month'),
      w('of'),
      is('when', ({ value }) => grainOf(value) === 'year'),
    ],
    (order, _month, _of, year) => when({ kind: 'nth', n: order.n, share: 'month', of: year.value }),
    {
      examples: { 'the fourth month of 2021': '2021-04' },
    },
  ),
];
