/** Times on the clock: الساعة الثالثة من فجر أمس, 10:30 صباحاً, 3 p.m. on Friday, 15:30 GMT. */
import type { Of } from '../../meaning';
import type { Rule, Where } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import type { Value } from '../../value';
import { after, all, before, inOneSentence, latin, not, plainDay, when } from '../common';
import { hour, time, half, counting } from './clock-common';

const openClock = is('when', ({ value }) => value.kind === 'clock' && value.of === null);

const untimed = is(
  'when',
  ({ value }) => value.kind === 'clock' && value.part === null && value.half === null,
);

function ofDay(found: Of<'when'>, day: Value): Of<'when'> | null {
  if (found.value.kind !== 'clock' || found.value.of !== null) return null;
  if (day.kind === 'part') {
    return when({ ...found.value, part: found.value.part ?? day.part, of: day.of });
  }
  return when({ ...found.value, of: day });
}

const HALF: Readonly<Record<string, 'am' | 'pm'>> = {
  am: 'am',
  'a.m.': 'am',
  'a.m': 'am',
  ص: 'am',
  pm: 'pm',
  'p.m.': 'pm',
  'p.m': 'pm',
  م: 'pm',
};

export const CLOCK_RULES: Rule[] = [
  rule(
    'الساعة',
    [w('الساعة'), opt(w('ال')), hour],
    (_hour, _the, found) => time(found, null, null, null),
    {
      weight: 1,
      where: not(before('% في المئة بالمئة')),
      examples: {
        'عند الساعة 15:30': '2023-11-19T15:30',
        'الساعة الثالثة والنصف': '2023-11-19T03:30',
        'سرعة 100 كيلومتر في الساعة': null,
      },
    },
  ),
  rule(
    'clock and part',
    [untimed, opt(w('من', 'في', '،')), is('part')],
    (found, _of, { part }) =>
      found.value.kind === 'clock' ? when({ ...found.value, part }) : null,
    {
      weight: 1,
      examples: { 'الساعة العاشرة صباحاً': '2023-11-19T10:00', 'الساعة 8 مساء': '2023-11-19T20:00' },
    },
  ),
  rule(
    'hour and part',
    [hour, opt(w('من')), is('part', ({ form }) => form === 'adverb')],
    (found, _of, { part }) => time(found, part, null, null),
    {
      weight: 1,
      where: not(counting),
      examples: {
        'الثالثة فجراً': '2023-11-19T03:00',
        '10:30 مساء': '2023-11-19T22:30',
        '10 صباحاً': '2023-11-19T10:00',
      },
    },
  ),
  rule(
    'hour of a part of a day',
    [
      is('hour'),
      opt(w('من')),
      is('when', ({ value }) => value.kind === 'part' && value.of !== null),
    ],
    (found, _of, day) =>
      day.value.kind === 'part' ? time(found, day.value.part, null, day.value.of) : null,
    {
      weight: 0.5,
      where: all(not(counting), (_, { parts }) => parts[0]?.rule !== 'hour in words'),
      examples: { 'الثالثة من فجر أمس': '2023-11-18T03:00' },
    },
  ),
  rule(
    '6 in the morning',
    [
      hour,
      w('in'),
      w('the'),
      is('part', ({ part }) => part === 'morning' || part === 'afternoon' || part === 'evening'),
    ],
    (found, _in, _the, { part }) => time(found, part, null, null),
    { examples: { 'at six in the morning': '2023-11-19T06:00' }, weight: 0.5 },
  ),
  rule(
    'clock and half',
    [untimed, half],
    (found, { word }) =>
      found.value.kind === 'clock' && !(HALF[word] === 'am' && found.value.hour > 12)
        ? when({ ...found.value, half: HALF[word] ?? null })
        : null,
    { examples: { 'الساعة 3 م': '2023-11-19T15:00' }, weight: 1 },
  ),
  rule(
    'hour and half',
    [hour, half],
    (found, { word }) =>
      HALF[word] === 'am' && found.hour > 12 ? null : time(found, null, HALF[word] ?? null, null),
    {
      weight: 1,
      where: (around, { parts }) =>
        around.before(parts[0]?.start ?? 0) !== 'عام' && parts[0]?.rule !== '1530 before GMT',
      examples: { '3 p.m.': '2023-11-19T15:00', '3:30pm': '2023-11-19T15:30' },
    },
  ),
  rule('15:30 alone', [is('hour', ({ sure }) => sure)], (found) => time(found, null, null, null), {
    weight: -0.5,
    where: not(after('بنتيجة النتيجة نتيجة سورة الآية score verse سفر متى', 2)),
    examples: { 'at 15:30': '2023-11-19T15:30' },
  }),
  rule("o'clock", [hour, w('o'), w("'"), w('clock')], (found) => time(found, null, null, null), {
    examples: { "at three o'clock": '2023-11-19T03:00' },
  }),
];

const partOrDay = is('when', ({ value }) => value.kind === 'part' && value.of !== null);

/** "11.30 p.m. By Tuesday" is two sentences: a preposition of its own begins another phrase. */
const plainStart: Where = (_, { parts }) => {
  const day = parts[parts.length - 1];
  return day !== undefined && day.from === day.start;
};

export const CLOCK_DAY_RULES: Rule[] = [
  rule(
    'clock of a day',
    [openClock, opt(w('من', 'في', 'on', 'of', '،', ',', 'يوم')), opt(w('on')), plainDay],
    (found, _of, _on, day) => ofDay(found, day.value),
    {
      weight: 2,
      where: all(plainStart, inOneSentence),
      examples: {
        'الساعة الثالثة من فجر أمس': '2023-11-18T03:00',
        'at 3 p.m. on Friday': '2023-11-17T15:00',
        'الساعة 8 مساء يوم الجمعة': '2023-11-17T20:00',
      },
    },
  ),
  rule(
    'clock of a part of a day',
    [openClock, opt(w('من', 'في', 'on', '،')), partOrDay],
    (found, _of, day) => ofDay(found, day.value),
    {
      where: all(plainStart, inOneSentence),
      examples: { 'الساعة الثالثة من مساء أمس': '2023-11-18T15:00' },
      weight: 2,
    },
  ),
  rule(
    'clock of a night',
    [openClock, opt(w('من', 'في', '،')), is('when', ({ value }) => value.kind === 'night')],
    (found, _of, night) => {
      if (found.value.kind !== 'clock' || night.value.kind !== 'night') return null;
      // The night of two days runs from six to five: one o'clock is on its second day.
      const { hour: at } = found.value;
      const second = at < 6 || at === 12;
      const of = second ? night.value.second : night.value.first;
      return when({ ...found.value, part: 'night', of });
    },
    {
      weight: 2,
      examples: {
        'الساعة الواحدة من ليل السبت - الأحد': '2023-11-19T01:00',
      },
    },
  ),
  rule(
    'hour of a night',
    [hour, opt(w('من', 'في')), is('when', ({ value }) => value.kind === 'night')],
    (found, _of, night) => {
      if (night.value.kind !== 'night') return null;
      const second = found.hour < 6 || found.hour === 12;
      return time(found, 'night', null, second ? night.value.second : night.value.first);
    },
    {
      weight: 1,
      where: all(not(counting), (_, { parts }) => parts[0]?.rule !== 'hour in digits'),
      examples: { 'عند الثانية والنصف من بعد منتصف ليل الجمعة/السبت': '2023-11-18T02:30' },
    },
  ),
  rule(
    'at 7 on Friday',
    [outside(w('at')), hour, opt(w('on')), plainDay],
    (_at, found, _on, day) => time(found, null, null, day.value),
    {
      weight: 1,
      where: latin,
      examples: {
        'Doors opened at 7 on Friday': '2023-11-17T07:00',
        'at 15.30 on Tuesday': '2023-11-14T15:30',
        'at 0930 on 14 November': '2023-11-14T09:30',
      },
    },
  ),
  rule(
    'on Friday at 0930',
    [plainDay, w('at'), is('hour')],
    (day, _at, found) => time(found, null, null, day.value),
    {
      weight: 1,
      where: all(
        latin,
        (_, { parts }) =>
          parts[2]?.rule === '1530 before GMT' || parts[2]?.rule === '3.30 before a.m.',
      ),
      examples: { 'on 14 November at 0930': '2023-11-14T09:30' },
    },
  ),
  rule(
    'day and clock',
    [
      plainDay,
      opt(w('،', ',')),
      opt(w('at', 'عند', 'في', 'around', 'حوالي', 'نحو', 'قرابة')),
      opt(w('about', 'حوالي', 'نحو', 'around')),
      openClock,
    ],
    (day, _comma, _at, _about, found) => ofDay(found, day.value),
    {
      weight: 2,
      examples: {
        'أمس عند الساعة الثامنة مساء': '2023-11-18T20:00',
        'on Friday at 3 p.m.': '2023-11-17T15:00',
      },
    },
  ),
  rule(
    'part of a day and clock',
    [partOrDay, opt(w('،', ',')), opt(w('at', 'عند', 'في', 'around', 'حوالي', 'نحو')), openClock],
    (day, _comma, _at, found) => ofDay(found, day.value),
    { examples: { 'مساء أمس عند الساعة الثامنة': '2023-11-18T20:00' }, weight: 2 },
  ),
  rule(
    'clocks of a day',
    [
      is(
        'when',
        ({ value }) =>
          value.kind === 'range' &&
          value.from.kind === 'clock' &&
          value.to.kind === 'clock' &&
          value.from.of === null &&
          value.to.of === null,
      ),
      opt(w('من', 'في', 'on', 'of', '،', ',', 'يوم')),
      plainDay,
    ],
    ({ value }, _of, day) => {
      if (value.kind !== 'range' || value.from.kind !== 'clock' || value.to.kind !== 'clock')
        return null;
      const from = { ...value.from, of: day.value };
      return when({ kind: 'range', from, to: value.to });
    },
    {
      weight: 2,
      examples: { 'بين الساعة 14:00 و16:00 يوم أمس': '2023-11-18T14:00/2023-11-18T16:00' },
    },
  ),
  rule(
    'noon of a day',
    [w('noon', 'midday'), opt(w('on', 'of', ',')), plainDay],
    (_noon, _on, day) =>
      when({
        kind: 'clock',
        hour: 12,
        minute: 0,
        half: 'pm',
        part: 'noon',
        zone: null,
        of: day.value,
      }),
    { weight: 3, examples: { 'noon tomorrow': '2023-11-20T12:00' } },
  ),
];
