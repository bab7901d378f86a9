/** The first or last units of a period: الأشهر الستة الأولى من العام, the first nine months of 1989. */
import type { Of } from '../../meaning';
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Share, Unit, Value } from '../../value';
import { shift } from '../../value';
import { grainOf, when, yearWord } from '../common';

const SHARES: Partial<Record<Unit, Share>> = {
  month: 'month',
  quarter: 'quarter',
  week: 'week',
  day: 'day',
};

const period = is('when', ({ value }) => ['month', 'year'].includes(grainOf(value)));
const definiteMany = is('unit', ({ count, definite }) => count === 'many' && definite);
const FIRST = w('الأولى', 'الأول');
const LAST = w('الأخيرة', 'الأخير');

function units(n: number | null, unit: Unit, of: Value | null, fromEnd: boolean) {
  const share = SHARES[unit];
  // "The first nine months" needs no year; the first three days need a month.
  if (share === undefined || n === null || (of === null && unit !== 'month')) return null;
  return when({ kind: 'nth', n: fromEnd ? -1 : 1, share, of, count: n });
}

const firstTerm = ({ length }: Of<'length'>) => length.terms[0] ?? { n: null, unit: 'day' as Unit };

export const FIRST_UNIT_RULES: Rule[] = [
  rule(
    'الأشهر الستة الأولى من',
    [definiteMany, is('int', ({ definite }) => definite), FIRST, w('من', 'ل'), period],
    ({ unit }, { n }, _first, _of, found) => units(n, unit, found.value, false),
    {
      weight: 3,
      examples: {
        'الأشهر الستة الأولى من العام الجاري': '2023-01/2023-06',
        'الأيام الثلاثة الأولى من أيار': '2023-05-01/2023-05-03',
      },
    },
  ),
  rule(
    'الأشهر الستة الأخيرة من',
    [definiteMany, is('int', ({ definite }) => definite), LAST, w('من'), period],
    ({ unit }, { n }, _last, _of, found) => units(n, unit, found.value, true),
    { weight: 3, examples: { 'الأشهر الثلاثة الأخيرة من 2022': '2022-10/2022-12' } },
  ),
  rule(
    'أول ستة أشهر من',
    [w('أول'), is('length', ({ counted }) => counted), w('من', 'في'), period],
    (_first, found, _of, { value }) => {
      const { n, unit } = firstTerm(found);
      return units(n, unit, value, false);
    },
    { weight: 3, examples: { 'أول ثلاثة أشهر من 2021': '2021-01/2021-03' } },
  ),
  rule(
    'آخر ثلاثة أيام من',
    [w('آخر'), is('length', ({ counted }) => counted), w('من', 'في'), period],
    (_last, found, _of, { value }) => {
      const { n, unit } = firstTerm(found);
      return units(n, unit, value, true);
    },
    { weight: 3, examples: { 'في آخر ثلاثة أيام من نيسان': '2023-04-28/2023-04-30' } },
  ),
  rule(
    'first nine months of',
    [w('first'), is('length', ({ counted }) => counted), w('of', 'in'), opt(w('the')), period],
    (_first, found, _of, _the, { value }) => {
      const { n, unit } = firstTerm(found);
      return units(n, unit, value, false);
    },
    {
      weight: 3,
      examples: {
        'in the first nine months of 2022': '2022-01/2022-09',
        'the first two weeks of May': '2023-05-01/2023-05-14',
      },
    },
  ),
  rule(
    'first nine months of the year',
    [w('first'), is('length', ({ counted }) => counted), w('of'), w('the'), yearWord],
    (_first, found) => {
      const { n, unit } = firstTerm(found);
      return units(n, unit, shift(0, 'year'), false);
    },
    { weight: 2, examples: { 'the first six months of the year': '2023-01/2023-06' } },
  ),
  rule(
    'last three months of',
    [
      w('last', 'final'),
      is('length', ({ counted }) => counted),
      w('of', 'in'),
      opt(w('the')),
      period,
    ],
    (_last, found, _of, _the, { value }) => {
      const { n, unit } = firstTerm(found);
      return units(n, unit, value, true);
    },
    { weight: 3, examples: { 'the last three months of 2022': '2022-10/2022-12' } },
  ),
  rule(
    'first nine months',
    [w('first'), is('length', ({ counted }) => counted)],
    (_first, found) => {
      const { n, unit } = firstTerm(found);
      return units(n, unit, null, false);
    },
    { examples: { 'in the first nine months': '2023-01/2023-09' } },
  ),
];
