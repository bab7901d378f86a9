/** Days of which a part is easily lost: اليوم الماضي, قبل يوم أمس, the night before last, the Friday before last. */
import type { Rule } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import { fields, shift } from '../../value';
import { dayWord, not, when } from '../common';
import { span } from './relative-common';

const PAST_DAY = is(
  'toward',
  ({ toward, count, fem, weak }) => toward === 'past' && count === 'one' && !fem && !weak,
);
const DURING = w('خلال', 'طوال', 'طيلة', 'مدى', 'مدار', 'غضون');

const night = (amount: number) => when({ kind: 'part', part: 'night', of: shift(amount, 'day') });
const anyWeekday = is('weekday', ({ plural }) => !plural);

export const PAST_DAY_RULES: Rule[] = [
  rule('اليوم الماضي', [w('اليوم', 'النهار'), PAST_DAY], () => when(shift(-1, 'day')), {
    weight: 1,
    examples: { 'في اليوم المنصرم': '2023-11-18' },
    where: not((around, { start }) =>
      ['خلال', 'طوال', 'طيلة', 'مدي', 'مدار', 'غضون'].includes(around.before(start)),
    ),
  }),
  rule(
    'خلال اليوم الماضي',
    [outside(DURING), w('اليوم'), PAST_DAY],
    () => when(span(1, 'day', 'past')),
    {
      weight: 1.5,
      examples: { 'خلال اليوم الماضي': '2023-11-18/2023-11-19' },
    },
  ),
  rule(
    'اليوم المقبل',
    [w('اليوم'), is('toward', ({ toward }) => toward === 'next')],
    () => when(shift(1, 'day')),
    {
      examples: { 'في اليوم المقبل': '2023-11-20' },
    },
  ),
  rule(
    'the past day',
    [w('the'), w('past', 'last'), w('day')],
    () => when(span(1, 'day', 'past')),
    {
      weight: 1,
      examples: { 'in the past day': '2023-11-18/2023-11-19' },
    },
  ),
  rule(
    'قبل يوم أمس',
    [w('قبل', 'ما'), opt(w('قبل')), dayWord, w('أمس', 'البارحة')],
    () => when(shift(-2, 'day')),
    { weight: 2, examples: { 'غادروا قبل يوم أمس': '2023-11-17' } },
  ),
  rule('أول أمس with its day', [w('أول'), dayWord, w('أمس')], () => when(shift(-2, 'day')), {
    weight: 2,
    examples: { 'أول يوم أمس': '2023-11-17' },
  }),
  rule('بعد يوم غد', [w('بعد'), dayWord, w('غد', 'الغد')], () => when(shift(2, 'day')), {
    weight: 2,
    examples: { 'بعد يوم غد': '2023-11-21' },
  }),
  rule(
    'the night before last',
    [w('the'), w('night', 'evening'), w('before'), w('last')],
    () => night(-2),
    {
      weight: 3,
      examples: { 'the night before last': '2023-11-17' },
    },
  ),
  rule('ليلة أول أمس', [w('ليلة', 'ليل'), w('قبل', 'أول'), w('البارحة')], () => night(-2), {
    weight: 2,
    examples: { 'ليلة أول البارحة': '2023-11-17' },
  }),
  rule(
    'the Friday before last',
    [w('the'), anyWeekday, w('before'), w('last')],
    (_the, { weekday }) => when(fields({ weekday, toward: 'past', steps: 2 })),
    { weight: 3, examples: { 'the Friday before last': '2023-11-10' } },
  ),
  rule(
    'the Sunday after next',
    [w('the'), anyWeekday, w('after'), w('next')],
    (_the, { weekday }) => when(fields({ weekday, toward: 'next', steps: 2 })),
    { weight: 3, examples: { 'the Tuesday after next': '2023-11-28' } },
  ),
  rule(
    'الجمعة ما قبل الماضية',
    [is('weekday', ({ sure }) => sure), w('التي', 'الذي'), w('قبل'), PAST_DAY],
    ({ weekday }) => when(fields({ weekday, toward: 'past', steps: 2 })),
    { weight: 2, examples: { 'السبت الذي قبل الماضي': '2023-11-11' } },
  ),
  rule(
    'Friday week',
    [anyWeekday, w('week')],
    ({ weekday }) => when(fields({ weekday, toward: 'next', steps: 2 })),
    {
      where: (around, { start, end }) => around.future(start, end),
      examples: { 'They will meet on Tuesday week': '2023-11-28' },
    },
  ),
  rule(
    'a week on Friday',
    [w('a'), w('week'), w('on', 'from'), anyWeekday],
    (_a, _week, _on, { weekday }) => when(fields({ weekday, toward: 'next', steps: 2 })),
    { weight: 2, where: (around, { start, end }) => around.future(start, end) },
  ),
];
