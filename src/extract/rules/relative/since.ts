/** Spans with a start and no end: منذ 2011, since Monday. */
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { fields } from '../../value';
import { before, month, not, when } from '../common';
import { end } from '../lengths/ranges-common';

export const SINCE_RULES: Rule[] = [
  rule(
    'since',
    [w('منذ', 'مذ', 'since', 'ever'), opt(w('since', 'حوالي', 'نحو')), end],
    (_since, _again, from) => when({ kind: 'since', from: from.value }),
    {
      weight: 1,
      where: not(before('الآن')),
      examples: {
        'منذ 7 تشرين الأول': '2023-10-07/..',
        'منذ عام 2011': '2011/..',
        'since Monday': '2023-11-13/..',
        'منذ أمس': '2023-11-18/..',
        'منذ مطلع الشهر الجاري': '2023-11-01~/..',
      },
    },
  ),
  rule(
    'since a bare month',
    [w('منذ', 'since'), month],
    (_since, name) =>
      when({ kind: 'since', from: fields({ month: name.month, calendar: name.calendar }) }),
    { weight: 0.5, examples: { 'since October': '2023-10/..' } },
  ),
  rule(
    'since and until now',
    [
      is('when', ({ value }) => value.kind === 'since'),
      opt(w('و')),
      w('حتى', 'إلى', 'until', 'لغاية'),
      w('الآن', 'اليوم', 'now', 'اللحظة', 'الحين'),
    ],
    (found) => found,
    { examples: { 'منذ 2011 حتى الآن': '2011/..' }, weight: 0.5 },
  ),
];
