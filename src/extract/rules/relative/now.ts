/** Now and moments ago: the day of the text. الآن، قبل قليل، moments ago, currently. */
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { shift } from '../../value';
import { isOutlet } from './outlets';
import { after, all, before, not, when } from '../common';

const today = () => when(shift(0, 'day'));

/** "Until now" and "from now on" bound a span that has no other end. */
const BOUND = after('حتى إلى منذ لحد بعد لغاية until till from by since than before are');

export const NOW_RULES: Rule[] = [
  rule(
    'قبل قليل',
    [
      w('قبل', 'منذ'),
      opt(w('بضع')),
      w('قليل', 'لحظات', 'لحظة', 'هنيهة', 'برهة', 'شوي', 'شوية', 'دقائق', 'ثوان', 'ثواني'),
      opt(w('قليلة', 'معدودة', 'قليل')),
    ],
    today,
    {
      weight: 2,
      where: not(before('من')),
      examples: {
        'وصل قبل قليل': '2023-11-19',
        'دوّى انفجار قبل لحظات': '2023-11-19',
        'قبل دقائق من الانفجار': 'PTXM',
      },
    },
  ),
  rule('moments ago', [w('moments', 'minutes', 'seconds'), w('ago')], today, {
    weight: 2,
    examples: { 'heard moments ago': '2023-11-19' },
  }),
  rule(
    'a few minutes ago',
    [
      w('a', 'just'),
      w('few', 'moment', 'couple'),
      opt(w('of')),
      opt(w('minutes', 'moments', 'seconds')),
      w('ago'),
    ],
    today,
    { weight: 2, examples: { 'a few minutes ago': '2023-11-19', 'a moment ago': '2023-11-19' } },
  ),
  rule(
    'a short while ago',
    [w('a', 'only', 'just'), opt(w('a')), w('short', 'little'), w('while', 'time'), w('ago')],
    today,
    {
      weight: 2,
      examples: { 'A short while ago the column left': '2023-11-19' },
    },
  ),
  rule('just moments ago', [w('just', 'only'), w('moments', 'minutes'), w('ago')], today, {
    weight: 2,
    examples: { 'just minutes ago': '2023-11-19' },
  }),
  rule('الآن', [w('الآن', 'هلق', 'هلأ')], today, {
    weight: -0.5,
    where: all(not(BOUND), not(isOutlet)),
    examples: {
      'قناة «العراق الآن»': null,
      'طائرات في الأجواء الآن': '2023-11-19',
      'حتى الآن': null,
    },
  }),
  rule('حالياً', [w('حاليا', 'currently', 'nowadays')], today, {
    weight: -0.5,
    examples: { 'يخضع حالياً للتحقيق': '2023-11-19', 'is currently closed': '2023-11-19' },
  }),
  rule(
    'في الوقت الحالي',
    [
      w('الوقت', 'اللحظة', 'اللحظات', 'المرحلة', 'الفترة'),
      is('toward', ({ toward }) => toward === 'now'),
    ],
    today,
    { weight: 1, examples: { 'في الوقت الراهن': '2023-11-19', 'في الفترة الحالية': '2023-11-19' } },
  ),
  rule('now', [w('now')], today, {
    weight: -0.5,
    where: all(
      not(BOUND),
      not(after('and')),
      (around, { start, end }) =>
        !/^[-‑]$/.test(around.surface(end, end + 1)) &&
        !/[-‑]$/.test(around.surface(start - 1, start)),
    ),
    examples: {
      'orders are growing now': '2023-11-19',
      'until now': null,
      'from now on': null,
      'the now-defunct firm': null,
    },
  }),
  rule('right now', [w('right', 'just'), w('now')], today, {
    examples: { 'Avoid the area right now': '2023-11-19' },
  }),
  rule('at the moment', [w('at'), opt(w('the')), w('moment', 'present')], today, {
    examples: { 'at the moment': '2023-11-19', 'at present': '2023-11-19' },
  }),
];
