/** Lengths of time: three days, ساعتين, an hour and a half, بضعة أشهر. */
import type { Rule, Where } from '../../rule';
import { is, outside, rule, w } from '../../rule';
import { length } from '../../value';
import { after, all, before, not, when } from '../common';

/** An age is not a time expression. */
const AGE = 'عمره عمرها عمرهم العمر يبلغ تبلغ البالغ البالغة سن aged';

const isAge: Where = (around, stretch) =>
  after(AGE, 3)(around, stretch) ||
  before('old العمر عمره عمرها')(around, stretch) ||
  (around.after(stretch.end) === 'من' && around.after(stretch.end, 2) === 'العمر') ||
  (around.after(stretch.end) === '-' && around.after(stretch.end, 2) === 'old');

/** "3 أيام" of "2-3 أيام", a rate, light years. */
const isRate: Where = before('ضوئية ضوئيه');

/** "لعقد الجلسة" is to hold it, "لعقد" of ten years stands with the others. */
const notContract: Where = (around, { start, end }) => !/عقد$/.test(around.surface(start, end));

/** "an hour" is a length unless it divides ("60 miles an hour", "three times a week"). */
const isPer: Where = (around, { start }) =>
  [1, 2, 3].some((back) =>
    /^(?:\d+|times|twice|once|million|billion|thousand|percent)$/.test(around.before(start, back)),
  );

export const LENGTH_RULES: Rule[] = [
  rule(
    'an hour',
    [
      w('a', 'an', 'one'),
      is(
        'unit',
        ({ unit, count }) =>
          count === 'one' && ['hour', 'week', 'month', 'year', 'decade', 'century'].includes(unit),
      ),
    ],
    (_an, { unit }) => when(length(1, unit)),
    {
      where: all(not(isPer), not(after('than once twice')), not(before('and - old ago'))),
      weight: -0.5,
      examples: { 'wait an hour': 'PT1H', '60 miles an hour': null },
    },
  ),
  rule('length', [is('length', ({ counted }) => counted)], (found) => when(found.length), {
    examples: { 'three hours': 'PT3H' },
    where: all(not(isAge), not(isRate)),
  }),
  rule(
    'length after its signal',
    [
      outside(
        w(
          'لمدة',
          'مدة',
          'طوال',
          'طيلة',
          'مدى',
          'مدار',
          'غضون',
          'خلال',
          'ل',
          'استمر',
          'استمرت',
          'دام',
          'دامت',
          'استغرق',
          'استغرقت',
          'تستمر',
          'يستمر',
          'for',
          'within',
          'lasting',
          'lasted',
          'over',
        ),
      ),
      is('length'),
    ],
    (_signal, found) => when(found.length),
    {
      where: all(not(isAge), not(isRate), notNamed(), notContract),
      examples: { 'لمدة شهر': 'P1M', 'استمرت أياما': 'PXD', 'for decades': 'PXY', لساعات: 'PTXH' },
    },
  ),
];

/** "لمدة عام 2019" would be a date; "for a day that" is a length. */
function notNamed(): Where {
  return (around, { end }) => !/^\d/.test(around.after(end));
}
