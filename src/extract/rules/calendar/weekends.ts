/** The weekend: the one just past, or the one to come beside a verb of the future. */
import type { Rule } from '../../rule';
import { is, rule, w } from '../../rule';
import { shift } from '../../value';
import { not, when } from '../common';

const weekend = () => when({ kind: 'nth', n: 1, share: 'weekend', of: null });
const toward = is('toward', ({ count }) => count === 'one');
const HOLIDAY = w('عطلة', 'إجازة');
const STEP = { past: -1, now: 0, next: 1 } as const;

export const WEEKEND_RULES: Rule[] = [
  rule('the weekend', [w('the'), w('weekend')], weekend, {
    examples: { 'fighting over the weekend': '2023-11-18/2023-11-19' },
    where: not((around, { end }) => around.after(end) === 'of'),
  }),
  rule('نهاية الأسبوع', [HOLIDAY, w('نهاية'), w('الأسبوع')], weekend, {
    weight: 1,
    examples: { 'خلال عطلة نهاية الأسبوع': '2023-11-18/2023-11-19' },
  }),
  rule('نهاية الأسبوع alone', [w('نهاية'), w('الأسبوع')], weekend, {
    weight: 1.5,
    where: (around, { start }) => ['خلال', 'في', 'ب', 'عند'].includes(around.before(start)),
    examples: { 'خلال نهاية الأسبوع': '2023-11-18/2023-11-19' },
  }),
  rule(
    'عطلة نهاية الأسبوع الماضي',
    [HOLIDAY, w('نهاية'), w('الأسبوع'), toward],
    (_holiday, _end, _week, found) => when(shift(STEP[found.toward], 'weekend')),
    { weight: 2, examples: { 'عطلة نهاية الأسبوع الماضي': '2023-11-11/2023-11-12' } },
  ),
  rule(
    'عطلة نهاية هذا الأسبوع',
    [HOLIDAY, w('نهاية'), w('هذا'), w('الأسبوع')],
    () => when(shift(0, 'weekend')),
    { weight: 2, examples: { 'في عطلة نهاية هذا الأسبوع': '2023-11-18/2023-11-19' } },
  ),
];
