/** Times with their day as machines and headers write them: 2023-06-04T22:00:00.5Z, 10:05 - 17 أيار 2022. */
import type { Of } from '../../meaning';
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { glued, when } from '../common';
import { utc } from './clock-common';

const openClock = is('when', ({ value }) => value.kind === 'clock' && value.of === null);
const fullDay = is(
  'when',
  ({ value }) => value.kind === 'fields' && value.day !== null && value.year !== null,
);
const dash = w('-', '–', '—', '|', '،', ',');

function at(found: Of<'when'>, day: Of<'when'>): Of<'when'> | null {
  return found.value.kind === 'clock' ? when({ ...found.value, of: day.value }) : null;
}

export const DAY_AND_CLOCK_RULES: Rule[] = [
  rule(
    'ISO date-time',
    [fullDay, w('t'), openClock, opt(w('z'))],
    (day, _t, found, z) => {
      const timed = at(found, day);
      return timed && z ? utc(timed) : timed;
    },
    {
      weight: 3,
      where: glued,
      examples: {
        '2023-11-13T05:30Z': '2023-11-13T05:30Z',
        '2023-11-13T05:30:20Z': '2023-11-13T05:30Z',
        '2023-11-13T05:30:20.123Z': '2023-11-13T05:30Z',
        '2023-11-13T05:30:20.5+02:00': '2023-11-13T05:30+02:00',
      },
    },
  ),
  rule('17 May 2022 GMT', [fullDay, w('gmt', 'utc')], (day) => day, {
    examples: { 'نُشر في 17 أيار 2022 GMT': '2022-05-17', 'on 3rd, March 2022 GMT': '2022-03-03' },
  }),
  rule('10:05 - 17 أيار 2022', [openClock, dash, fullDay], (found, _dash, day) => at(found, day), {
    weight: 2.5,
    examples: { '10:05 - 17 أيار 2022': '2022-05-17T10:05' },
  }),
  rule('17 أيار 2022 - 10:05', [fullDay, dash, openClock], (day, _dash, found) => at(found, day), {
    weight: 2.5,
    examples: {
      'الثلاثاء 17 أيار 2022 - 10:05': '2022-05-17T10:05',
      '17 May 2022 | 10:05': '2022-05-17T10:05',
    },
  }),
  rule(
    '10:05 (17 أيار 2022)',
    [openClock, w('('), fullDay, w(')')],
    (found, _open, day) => at(found, day),
    {
      weight: 2,
      examples: { '10:05 (17 أيار 2022)': '2022-05-17T10:05' },
    },
  ),
];
