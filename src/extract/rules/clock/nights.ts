/** Nights named by two days: ليل السبت - الأحد, the night of Nov. 12-13. */
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { fields } from '../../value';
import { bareWeekday, dayNumber, fieldsOf, month, when } from '../common';

export const NIGHT_RULES: Rule[] = [
  rule(
    'ليل السبت - الأحد',
    [w('ليل', 'ليلة'), bareWeekday, opt(w('-', '–', '/', 'إلى', 'على', 'و', '\\')), bareWeekday],
    (_night, first, _dash, second) =>
      when({ kind: 'night', first: first.value, second: second.value }),
    {
      weight: 3,
      where: (_, { parts }) => parts.length >= 3,
      examples: {
        'ليل السبت - الأحد': '2023-11-18/2023-11-19',
        'ليلة الجمعة/السبت': '2023-11-17/2023-11-18',
        'ليل الأربعاء': '2023-11-15',
      },
    },
  ),
  rule(
    'ليلة أمس الأحد/الاثنين',
    [
      w('ليل', 'ليلة', 'مساء', 'فجر'),
      opt(w('أمس', 'البارحة', 'أول')),
      bareWeekday,
      w('-', '–', '/', 'إلى', 'على', '\\'),
      bareWeekday,
    ],
    (_night, _yesterday, first, _dash, second) =>
      when({ kind: 'night', first: first.value, second: second.value }),
    { weight: 3, examples: { 'ليلة أمس السبت/الأحد': '2023-11-18/2023-11-19' } },
  ),
  rule(
    'ليل 12-13 تشرين الثاني',
    [
      w('ليل', 'ليلة'),
      dayNumber,
      w('-', '–', '/', 'و', 'إلى'),
      is(
        'when',
        ({ value }) => value.kind === 'fields' && value.day !== null && value.month !== null,
      ),
    ],
    (_night, { n }, _dash, date) => {
      const second = fieldsOf(date);
      return second.day === n + 1
        ? when({ kind: 'night', first: { ...second, day: n, weekday: null }, second })
        : null;
    },
    { weight: 3, examples: { 'ليل 12-13 تشرين الثاني': '2023-11-12/2023-11-13' } },
  ),
  rule(
    'night of Saturday to Sunday',
    [
      w('night'),
      opt(w('of', 'from')),
      opt(w('from')),
      bareWeekday,
      w('to', 'into', '-', '–', '/'),
      bareWeekday,
    ],
    (_night, _of, _from, first, _to, second) =>
      when({ kind: 'night', first: first.value, second: second.value }),
    { examples: { 'the night of Saturday to Sunday': '2023-11-18/2023-11-19' }, weight: 3 },
  ),
  rule(
    'overnight Saturday to Sunday',
    [
      w('overnight'),
      opt(w('from', 'on')),
      bareWeekday,
      w('to', 'into', '-', '–', '/'),
      bareWeekday,
    ],
    (_night, _from, first, _to, second) =>
      when({ kind: 'night', first: first.value, second: second.value }),
    { examples: { 'overnight from Saturday to Sunday': '2023-11-18/2023-11-19' }, weight: 3 },
  ),
  rule(
    'Saturday-Sunday night',
    [bareWeekday, w('-', '–', '/'), bareWeekday, w('night')],
    (first, _dash, second) => when({ kind: 'night', first: first.value, second: second.value }),
    { examples: { 'Friday-Saturday night': '2023-11-17/2023-11-18' }, weight: 3 },
  ),
  rule(
    'night of 12-13 November',
    [
      w('night'),
      w('of'),
      dayNumber,
      w('-', '–', 'to'),
      is(
        'when',
        ({ value }) => value.kind === 'fields' && value.day !== null && value.month !== null,
      ),
    ],
    (_night, _of, { n }, _dash, date) => {
      const second = fieldsOf(date);
      return second.day === n + 1
        ? when({ kind: 'night', first: { ...second, day: n }, second })
        : null;
    },
    { examples: { 'the night of 12-13 November': '2023-11-12/2023-11-13' }, weight: 3 },
  ),
  rule(
    'night of Nov. 12-13',
    [w('night'), w('of'), month, dayNumber, w('-', '–', 'to'), dayNumber],
    (_night, _of, name, first, _dash, second) =>
      second.n === first.n + 1
        ? when({
            kind: 'night',
            first: fields({ month: name.month, day: first.n }),
            second: fields({ month: name.month, day: second.n }),
          })
        : null,
    { examples: { 'the night of Nov. 12-13': '2023-11-12/2023-11-13' }, weight: 3 },
  ),
];
