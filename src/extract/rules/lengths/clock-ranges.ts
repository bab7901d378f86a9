/** Spans of the clock: بين الثالثة والخامسة من عصر أمس, from 2 to 4 p.m., 22:00-05:00. */
import type { Of } from '../../meaning';
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { glued } from '../common';
import { and, between, dash, range } from './ranges-common';

const clock = is('when', ({ value }) => value.kind === 'clock');
const hour = is('hour');
const theHour = opt(w('الساعة', 'الساعتين'));

/**
 * What the second time says of the half of the day, of the day and of the zone holds for both: from 3
 * to 5 in the afternoon. But 8 to 4 in the afternoon begins in the morning.
 */
function both(from: Of<'hour'>, last: Of<'when'>): Of<'when'> | null {
  const { value } = last;
  if (value.kind !== 'clock') return null;
  const shares =
    from.hour > 12 ||
    value.hour > 12 ||
    from.hour % 12 < value.hour ||
    (value.half === null && value.part === null);
  const start = { ...value, hour: from.hour, minute: from.minute };
  return range(shares ? start : { ...start, half: 'am', part: null }, value);
}

export const CLOCK_RANGE_RULES: Rule[] = [
  rule(
    'clock hours',
    [between, theHour, hour, and, theHour, clock],
    (_between, _hour, from, _and, _again, last) => both(from, last),
    {
      examples: {
        'بين 14:00 و16:20': '2023-11-19T14:00/2023-11-19T16:20',
        'بين الساعة الثالثة والخامسة من عصر أمس': '2023-11-18T15:00/2023-11-18T17:00',
        'between 2 and 4:30 a.m.': '2023-11-19T02:00/2023-11-19T04:30',
      },
      weight: 6,
    },
  ),
  rule(
    'from hour to hour',
    [
      w('من', 'from', 'منذ'),
      theHour,
      hour,
      w('إلى', 'حتى', 'لغاية', 'to', 'until', 'till', '-', '–'),
      theHour,
      clock,
    ],
    (_from, _hour, from, _to, _again, last) => both(from, last),
    {
      examples: {
        'من الساعة 3 إلى 5 عصراً': '2023-11-19T15:00/2023-11-19T17:00',
        'من الثامنة حتى الرابعة عصراً': '2023-11-19T08:00/2023-11-19T16:00',
        'from 9 to 11 p.m.': '2023-11-19T21:00/2023-11-19T23:00',
      },
      weight: 6,
    },
  ),
  rule(
    '22:00-05:00',
    [is('hour', ({ sure }) => sure), dash, clock],
    (from, _dash, last) => both(from, last),
    {
      weight: 3,
      where: glued,
      examples: { 'الدوام 08:00-16:00': '2023-11-19T08:00/2023-11-19T16:00' },
    },
  ),
];
