/** The spoken Levant: هالسنة, مبارح المسا, اليوم الصبح, من أسبوع. */
import type { Rule } from '../../rule';
import { is, rule, w } from '../../rule';
import { shift } from '../../value';
import { glued, unitOne, when } from '../common';
import { shiftBy } from './ago';
import { calendarUnit } from './relative-common';

/** The ه of هالسنة, which the lattice cuts off. */
const this_ = w('ه');
const definiteUnit = unitOne(
  (unit) => unit.definite && (calendarUnit(unit) || unit.unit === 'day'),
);

const shiftDay = is('when', ({ value }) => value.kind === 'shift' && value.unit === 'day');
const definitePart = is('part', ({ form }) => form === 'definite');

/** Verbs of speech before "من أسبوع". */
const SPOKEN = new Set(
  'قطعت قطعوا قطع راح راحوا راحت اجا اجت اجوا صار صارت طلع طلعت وصل وصلت وصلوا رجع رجعت رجعوا سافر سافرت مات توفي توفت بلش بلشت'.split(
    ' ',
  ),
);

export const LEVANTINE_RULES: Rule[] = [
  rule('هالسنة', [this_, definiteUnit], (_this, { unit }) => when(shift(0, unit)), {
    weight: 1,
    where: glued,
    examples: { 'رابع مرة هالشهر': '2023-11', 'غلا كل شي هالسنة': '2023' },
  }),
  rule(
    'هالصيف',
    [this_, is('season')],
    (_this, { season }) => when({ kind: 'season', season, of: null, toward: 'now' }),
    { weight: 1, where: glued, examples: { 'وهالصيف ما في مي': '2023-22' } },
  ),
  rule(
    'هالليلة',
    [this_, w('الليلة')],
    () => when({ kind: 'part', part: 'night', of: shift(0, 'day') }),
    {
      weight: 1,
      where: glued,
      examples: { 'جاي هالليلة': '2023-11-19' },
    },
  ),
  rule(
    'هالمسا',
    [this_, definitePart],
    (_this, { part }) => when({ kind: 'part', part, of: shift(0, 'day') }),
    {
      weight: 1,
      where: glued,
      examples: { 'وصلوا هالصبح': '2023-11-19' },
    },
  ),
  rule(
    'مبارح المسا',
    [shiftDay, definitePart],
    (day, { part }) => when({ kind: 'part', part, of: day.value }),
    {
      weight: 1,
      examples: { 'مبارح المسا': '2023-11-18', 'اليوم الصبح': '2023-11-19' },
    },
  ),
  rule(
    'من أسبوع',
    [w('من'), is('length', ({ length }) => length.terms.every(({ n }) => n !== null))],
    (_from, { length }) => {
      const value = shiftBy(length, -1);
      return value && when(value);
    },
    {
      weight: -0.5,
      // "من" before a length is "ago" in speech: after a verb or at the end, not "أكثر من أسبوع".
      where: (around, { start, end }) =>
        SPOKEN.has(around.before(start)) && /^[.،,؛!؟?]?$/.test(around.after(end)),
      examples: { 'الكهربا قطعت من أسبوع.': '2023-11-06/2023-11-12', 'أكثر من أسبوع': 'P1W' },
    },
  ),
];
