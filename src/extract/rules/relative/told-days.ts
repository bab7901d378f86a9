/** Told days narrowed: عصر اليوم نفسه, later that day, at 8 a.m. the next day. */
import type { Of } from '../../meaning';
import type { Rule } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import { shift, told } from '../../value';
import { inOneSentence, latin, when } from '../common';
import { countedOf, narrowed, toldDay, toldPart, toldWhen } from './told-common';

const openClock = is('when', ({ value }) => value.kind === 'clock' && value.of === null);
const noun = is('part', ({ form }) => form === 'noun');
const anyTold = toldWhen(({ kind }) => kind !== 'since');

function clockOn(clock: Of<'when'>, day: Of<'when'>): Of<'when'> | null {
  if (clock.value.kind !== 'clock') return null;
  const counted = countedOf(day);
  return narrowed(
    day,
    counted.kind === 'part'
      ? { ...clock.value, part: clock.value.part ?? counted.part, of: counted.of }
      : { ...clock.value, of: counted },
  );
}

export const TOLD_DAY_RULES: Rule[] = [
  rule(
    'before a told time',
    // As long as the same with a date behind it, so that neither wins by its preposition.
    [
      outside(w('في', 'قبل', 'بعد', 'حتى', 'خلال', 'on', 'in', 'at', 'by', 'until', 'during')),
      anyTold,
    ],
    (_signal, found) => found,
    { examples: { 'حتى اليوم التالي': '' }, weight: -0.5 },
  ),
  rule(
    'عصر اليوم نفسه',
    [noun, opt(w('من', 'of', 'on')), toldDay],
    ({ part }, _of, day) => narrowed(day, { kind: 'part', part, of: countedOf(day) }),
    { examples: { 'عصر اليوم نفسه': '', 'morning of the following day': '' }, weight: 1 },
  ),
  rule(
    'the morning of that day',
    [w('the'), is('part', ({ form }) => form === 'noun'), w('of'), toldDay],
    (_the, { part }, _of, day) => narrowed(day, { kind: 'part', part, of: countedOf(day) }),
    { examples: { 'on the morning of that day': '' }, weight: 1 },
  ),
  rule(
    'اليوم التالي مساءً',
    [toldDay, opt(w('،', ',')), is('part', ({ form }) => form === 'adverb')],
    (day, _comma, { part }) => narrowed(day, { kind: 'part', part, of: countedOf(day) }),
    { examples: { 'في اليوم التالي صباحاً': '' }, weight: 1 },
  ),
  rule(
    'the next day at dawn',
    [toldDay, w('at', 'around', 'في', 'عند'), is('part')],
    (day, _at, { part }) => narrowed(day, { kind: 'part', part, of: countedOf(day) }),
    { examples: { 'the next day at dawn': '' }, weight: 1 },
  ),
  rule(
    'الثامنة من مساء اليوم نفسه',
    [openClock, opt(w('من', 'في', 'on', 'of', '،', ',')), toldDay],
    (clock, _of, day) => clockOn(clock, day),
    { examples: { 'at 8 a.m. the following day': '' }, weight: 2, where: inOneSentence },
  ),
  rule(
    'الثامنة من ذلك المساء',
    [openClock, opt(w('من', 'في', 'on', '،')), toldPart],
    (clock, _of, day) => clockOn(clock, day),
    { examples: { 'الساعة الثامنة من مساء اليوم نفسه': '' }, weight: 2, where: inOneSentence },
  ),
  rule(
    'hour of a told part',
    [is('hour'), opt(w('من')), toldPart],
    ({ hour, minute }, _of, day) =>
      clockOn(
        when({ kind: 'clock', hour, minute, half: null, part: null, zone: null, of: null }),
        day,
      ),
    {
      examples: { 'عند الثالثة من فجر اليوم التالي': '' },
      weight: 1,
      where: (_, { parts }) => parts[0]?.rule !== 'hour in words',
    },
  ),
  rule(
    'اليوم التالي عند الثامنة',
    [
      toldDay,
      opt(w('،', ',')),
      opt(w('at', 'عند', 'في', 'around', 'حوالي', 'نحو', 'قرابة')),
      opt(w('about', 'حوالي', 'نحو', 'around')),
      openClock,
    ],
    (day, _comma, _at, _about, clock) => clockOn(clock, day),
    { examples: { 'the next day at 8 a.m.': '' }, weight: 2 },
  ),
  rule(
    'في وقت لاحق من اليوم نفسه',
    [
      w('في'),
      w('وقت'),
      w('لاحق', 'سابق', 'متأخر', 'مبكر', 'باكر', 'آخر'),
      opt(w('من', 'في')),
      anyTold,
    ],
    (_in, _time, _later, _of, day) => day,
    { examples: { 'في وقت لاحق من اليوم نفسه': '' }, weight: 1.5 },
  ),
  rule(
    'ساعة مبكرة من ذلك اليوم',
    [
      outside(w('في')),
      w('ساعة', 'ساعات'),
      w('لاحقة', 'سابقة', 'متأخرة', 'مبكرة', 'باكرة', 'أولى'),
      w('من'),
      anyTold,
    ],
    (_in, _hour, _late, _of, day) => day,
    { examples: { 'في ساعة مبكرة من صباح ذلك اليوم': '' }, weight: 1.5 },
  ),
  rule(
    'ساعة متأخرة من الليل',
    [
      outside(w('في', 'حتى')),
      w('ساعة', 'ساعات', 'وقت'),
      w('متأخرة', 'مبكرة', 'باكرة', 'متأخر', 'مبكر', 'باكر', 'أولى'),
      w('من'),
      is('part', ({ form }) => form === 'definite'),
    ],
    (_in, _hour, _late, _of, { part }) => when({ kind: 'part', part, of: null }),
    { examples: { 'غادر في ساعة متأخرة من الليل': '2023-11-19' }, weight: 0.5 },
  ),
  rule(
    'عند الثامنة',
    [outside(w('عند', 'قرابة')), is('hour', ({ sure }) => !sure)],
    (_at, { hour, minute }) =>
      when({ kind: 'clock', hour, minute, half: null, part: null, zone: null, of: null }),
    {
      weight: 0.5,
      where: (around, { parts }) => {
        const last = parts[parts.length - 1];
        return last !== undefined && /^ال/.test(around.surface(last.start, last.end));
      },
      examples: { 'اتصلوا عند الثامنة': '2023-11-19T08:00', 'عند الحاجة': null },
    },
  ),
  rule(
    'at 0015',
    [
      outside(w('at', 'by', 'until', 'around')),
      is('int', ({ n, width }) => width === 4 && n < 1000),
    ],
    (_at, { n }) =>
      n % 100 < 60
        ? when({
            kind: 'clock',
            hour: Math.floor(n / 100),
            minute: n % 100,
            half: null,
            part: null,
            zone: null,
            of: null,
          })
        : null,
    { examples: { 'a volley followed at 0015': '2023-11-19T00:15' }, weight: 0.5 },
  ),
  rule(
    'اليوم الأول',
    [w('اليوم'), is('ord', ({ n, definite }) => definite && n <= 10)],
    (_day, { n }) => when(told(shift(n - 1, 'day'), 'before')),
    {
      weight: -0.5,
      where: (around, { start, end }) =>
        /^(?:في|ب|خلال|منذ)?$/.test(around.before(start).replace(/^[وف](?=..)/, '')) &&
        !/^(?:الدراسي|لل.*|على|علي)$/.test(around.after(end)),
      examples: { 'قُتل في اليوم الأول': null, 'في اليوم الثالث من أيلول': '2023-09-03' },
    },
  ),
  rule('اليوم الأخير', [w('اليوم'), w('الأخير')], () => when(told(shift(0, 'day'))), {
    weight: -0.5,
    examples: { 'قُتل في اليوم الأخير': null },
  }),
  rule(
    'the second day',
    [outside(w('on')), w('the'), is('ord', ({ n }) => n <= 10), w('day')],
    (_on, _the, { n }) => when(told(shift(n - 1, 'day'), 'before')),
    {
      weight: -0.5,
      where: latin,
      examples: { 'on the second day': null, 'on the first day of June': '2023-06-01' },
    },
  ),
  rule(
    'the last day',
    [outside(w('on')), w('the'), w('last', 'final'), w('day')],
    () => when(told(shift(0, 'day'))),
    {
      weight: -0.5,
      examples: { 'on the last day': null, 'on the last day of February 2023': '2023-02-28' },
    },
  ),
  rule(
    'first light',
    [outside(w('at', 'before', 'until', 'by')), w('first', 'last'), w('light')],
    (_at, { word }) =>
      when({ kind: 'part', part: word === 'first' ? 'dawn' : 'evening', of: null }),
    { examples: { 'They entered at first light': '2023-11-19' } },
  ),
  rule(
    'لاحقاً في اليوم نفسه',
    [w('لاحقا', 'سابقا'), opt(w('من', 'في', 'خلال')), anyTold],
    (_later, _in, day) => day,
    { examples: { 'لاحقاً في اليوم نفسه': '' }, weight: 1.5 },
  ),
  rule(
    'later that day',
    [w('later', 'earlier', 'late', 'early'), opt(w('on', 'in')), anyTold],
    (_later, _on, day) => day,
    { examples: { 'Earlier that day': '', 'later on the same day': '' }, weight: 1.5 },
  ),
  rule(
    'later in the day',
    [
      w('later', 'earlier', 'late', 'early'),
      opt(w('on')),
      w('in'),
      w('the'),
      is('unit', ({ unit, count }) => unit === 'day' && count === 'one'),
    ],
    () => when(told(shift(0, 'day'))),
    { examples: { 'later in the day': '' }, weight: 1.5, where: latin },
  ),
  rule(
    'later in the evening',
    [w('later', 'earlier', 'late', 'early'), opt(w('on')), w('in'), w('the'), noun],
    (_later, _on, _in, _the, { part }) => when(told({ kind: 'part', part, of: shift(0, 'day') })),
    { examples: { 'later in the evening': '' }, weight: 2, where: latin },
  ),
];
