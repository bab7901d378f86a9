/** The told period in another year: the same period last year, الفترة نفسها من عام 2021. */
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Value } from '../../value';
import { fields, length, shift, told } from '../../value';
import { when, yearNumber } from '../common';

const isYearBack = (value: Value | undefined): boolean =>
  value?.kind === 'shift' && value.unit === 'year' && value.amount === -1;

const lastYear = is('when', ({ value }) => isYearBack(value));
const arabicPeriod = w('الفترة', 'المدة', 'الربع', 'الشهر', 'النصف');
const arabicSame = w(
  'نفسها',
  'ذاتها',
  'عينها',
  'المماثلة',
  'نفسه',
  'ذاته',
  'المماثل',
  'المقابلة',
  'المقابل',
);
const arabicIn = w('من', 'في', 'خلال');

/** The period told before it, a year earlier. */
const yearEarlier = () =>
  when({ kind: 'anchor', length: length(1, 'year'), side: 'before', counted: shift(-1, 'year') });

const PERIODS: Rule[] = [
  rule(
    'the same period last year',
    [
      w('the'),
      opt(w('same', 'comparable', 'corresponding')),
      w('period', 'quarter', 'month', 'months', 'time'),
      opt(w(',')),
      opt(w('of', 'in', 'a')),
      opt(w('the')),
      w('last', 'previous', 'year'),
      w('year', 'earlier', 'ago'),
    ],
    yearEarlier,
    {
      weight: 3,
      where: (_, { parts }) =>
        parts[1]?.meaning.cat === 'word' &&
        /^(?:same|comparable|corresponding)$/.test(parts[1].meaning.word),
      examples: {
        'up from 40 in the same period last year': 'P1Y',
        'the same quarter a year earlier': 'P1Y',
      },
    },
  ),
  rule(
    'the year-ago quarter',
    [
      w('year'),
      opt(w('-')),
      w('ago', 'earlier', 'before'),
      w('quarter', 'period', 'month', 'months', 'half', 'figure', 'level'),
    ],
    yearEarlier,
    { weight: 3, examples: { 'from $2 million in the year-earlier period': 'P1Y' } },
  ),
  rule(
    'the same month of 2023',
    [
      w('the'),
      w('same', 'comparable', 'corresponding'),
      w('period', 'quarter', 'month', 'months'),
      w('of', 'in'),
      yearNumber,
    ],
    (_the, _same, _period, _of, { n }) => when(told(fields({ year: n }))),
    { weight: 3, examples: { '12 in the same month of 2021': '' } },
  ),
  rule(
    'الشهر نفسه من عام 2023',
    [
      arabicPeriod,
      arabicSame,
      arabicIn,
      is(
        'when',
        ({ value }) => value.kind === 'fields' && value.year !== null && value.month === null,
      ),
    ],
    (_period, _same, _of, { value }) => when(told(value)),
    { weight: 3, examples: { 'في الفترة نفسها من عام 2021': '' } },
  ),
  rule(
    'الفترة نفسها من العام الماضي',
    [arabicPeriod, arabicSame, arabicIn, lastYear],
    yearEarlier,
    { weight: 3, examples: { 'مقابل مليار في الفترة نفسها من العام الماضي': 'P1Y' } },
  ),
  rule(
    'نفس الفترة من العام الماضي',
    [w('نفس', 'ذات'), arabicPeriod, arabicIn, lastYear],
    yearEarlier,
    { weight: 3, examples: { 'مقارنة مع نفس الفترة من العام الماضي': 'P1Y' } },
  ),
];

/** What an expression of these rules means is as long as the period that it is counted from. */
export const SAME_PERIODS: ReadonlySet<string> = new Set(PERIODS.map(({ name }) => name));

export const SAME_PERIOD_RULES: Rule[] = [
  ...PERIODS,
  rule(
    'the period of last year',
    [w('the'), is('when', ({ value }) => value.kind === 'anchor' && isYearBack(value.counted))],
    (_the, found) => found,
    { examples: { 'up from $2 million in the year-ago quarter': 'P1Y' } },
  ),
];
