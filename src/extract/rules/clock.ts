/** Times on the clock: الساعة الثالثة من فجر أمس, 10:30 صباحاً, 3 p.m. on Friday, 15:30 GMT. */
import type { PartOfDay } from '../../time/bounds';
import type { Meaning, Of } from '../meaning';
import type { Rule, Where } from '../rule';
import { is, opt, rule, w } from '../rule';
import type { Value } from '../value';
import { after, all, before, glued, latin, not, plainDay, when } from './common';

const hour = is('hour');
const hourDigits = is('int', ({ n, width }) => width >= 1 && width <= 2 && n >= 0 && n <= 24);
const hourWords = is('int', ({ n, width }) => width === 0 && n >= 1 && n <= 12);
const minuteDigits = is('int', ({ n, width }) => width === 2 && n <= 59);
const ordinal = is(
  'ord',
  ({ n, definite, fem }) => n >= 1 && n <= 12 && definite && (fem || n > 10),
);
const clock = is('when', ({ value }) => value.kind === 'clock');
const openClock = is('when', ({ value }) => value.kind === 'clock' && value.of === null);
const untimed = is(
  'when',
  ({ value }) => value.kind === 'clock' && value.part === null && value.half === null,
);

const at = (hourNumber: number, minute: number, sure: boolean): Meaning => ({
  cat: 'hour',
  hour: hourNumber,
  minute,
  sure,
});

function time(
  found: Of<'hour'>,
  part: PartOfDay | null,
  half: 'am' | 'pm' | null,
  of: Value | null,
  alone = true,
) {
  return when(
    { kind: 'clock', hour: found.hour, minute: found.minute, half, part, zone: null, of },
    alone,
  );
}

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
const half = w('am', 'a.m.', 'a.m', 'pm', 'p.m.', 'p.m', 'ص', 'م');

/** A score or a ratio ("2:1", "بنتيجة 3:20") is no time. */
const noScore: Where = (around, { start, end }) =>
  !/[\d:/.]$/.test(around.surface(start - 1, start)) &&
  !/^[:/]\d/.test(around.surface(end, end + 2));
/** Ordinals that count something else: للمرة الثانية ظهرا. */
const counting: Where = after(
  'المرة الدرجة الطبقة الدورة المرحلة الجولة الليلة السنة الحلقة المادة الفقرة الفرقة',
);

const HOURS: Rule[] = [
  rule('15:30', [hourDigits, w(':'), minuteDigits], (h, _colon, m) => at(h.n, m.n, true), {
    weight: 1,
    where: all(glued, noScore),
  }),
  rule(
    '15:30:10',
    [hourDigits, w(':'), minuteDigits, w(':'), minuteDigits],
    (h, _c, m) => at(h.n, m.n, true),
    { weight: 1, where: glued },
  ),
  rule(
    '3.30 before a.m.',
    [hourDigits, w('.'), minuteDigits, opt(w('و'))],
    (h, _dot, m) => at(h.n, m.n, false),
    { where: glued },
  ),
  rule(
    '1530 before GMT',
    [is('int', ({ n, width }) => width === 4 && n < 2400 && n % 100 < 60)],
    ({ n }) => at(Math.floor(n / 100), n % 100, false),
  ),
  rule('hour in digits', [hourDigits], ({ n }) => at(n, 0, false)),
  rule('hour in words', [hourWords], ({ n }) => at(n, 0, false), { where: latin }),
  rule('hour as ordinal', [ordinal], ({ n }) => at(n, 0, false), { where: not(counting) }),
  rule('one o clock', [w('الواحدة')], () => at(1, 0, false), { where: not(counting) }),
  rule(
    'والنصف',
    [hour, w('و'), w('النصف', 'نصف', 'الربع', 'ربع', 'الثلث', 'ثلث')],
    (found, _and, { word }) =>
      at(found.hour, word.endsWith('نصف') ? 30 : word.endsWith('ربع') ? 15 : 20, found.sure),
    { weight: 1 },
  ),
  rule(
    'إلا ربعا',
    [hour, w('إلا'), w('ربع', 'ربعا', 'الربع', 'ثلث', 'ثلثا', 'الثلث')],
    (found, _but, { word }) =>
      at((found.hour + 23) % 24, word.includes('ربع') ? 45 : 40, found.sure),
    { weight: 1 },
  ),
  rule(
    'و10 دقائق',
    [
      hour,
      w('و'),
      is('length', ({ length }) => length.terms.length === 1 && length.terms[0]?.unit === 'minute'),
    ],
    (found, _and, { length }) => {
      const n = length.terms[0]?.n;
      return n !== undefined && n !== null && n < 60 ? at(found.hour, n, found.sure) : null;
    },
    { weight: 1 },
  ),
  rule(
    'و10 دقائق with the article',
    [hour, w('و'), is('int', ({ n }) => n >= 1 && n < 60), w('دقيقة', 'دقائق', 'الدقيقة')],
    (found, _and, { n }) => at(found.hour, n, found.sure),
    { weight: 1 },
  ),
  rule(
    'والدقيقة العاشرة',
    [hour, w('و'), w('الدقيقة'), is('int', ({ n }) => n < 60)],
    (found, _and, _minute, { n }) => at(found.hour, n, found.sure),
    { weight: 1 },
  ),
  rule(
    'midnight as an hour',
    [is('part', ({ part, form }) => part === 'midnight' && form !== 'definite')],
    () => at(0, 0, false),
  ),
  rule('noon as an hour', [w('noon', 'midday')], () => at(12, 0, false)),
  rule(
    'half past',
    [w('half', 'quarter'), w('past', 'to'), is('hour')],
    ({ word }, { word: side }, found) =>
      side === 'past'
        ? at(found.hour, word === 'half' ? 30 : 15, true)
        : at((found.hour + 23) % 24, 45, true),
  ),
];

const CLOCKS: Rule[] = [
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
    '6:40 in the morning',
    [untimed, w('in'), w('the'), is('part')],
    (found, _in, _the, { part }) =>
      found.value.kind === 'clock' ? when({ ...found.value, part }) : null,
    { weight: 1 },
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
    { weight: 0.5 },
  ),
  rule(
    'clock and half',
    [untimed, half],
    (found, { word }) =>
      found.value.kind === 'clock' ? when({ ...found.value, half: HALF[word] ?? null }) : null,
    { weight: 1 },
  ),
  rule(
    'hour and half',
    [hour, half],
    (found, { word }) => time(found, null, HALF[word] ?? null, null),
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
  rule("o'clock", [hour, w('o'), w("'"), w('clock')], (found) => time(found, null, null, null)),
];

const zoneUtc = w('gmt', 'utc', 'غرينتش', 'جرينتش', 'غرينيتش', 'جرينيتش', 'غرينتتش');
const CITIES = w(
  'دمشق',
  'بيروت',
  'بغداد',
  'القدس',
  'مكة',
  'القاهرة',
  'عمان',
  'السعودية',
  'موسكو',
  'المحلي',
  'محلي',
  'واشنطن',
  'غزة',
  'فلسطين',
  'الدوحة',
  'أبوظبي',
  'الإمارات',
  'تونس',
  'الجزائر',
  'المغرب',
  'الرباط',
  'صنعاء',
  'سوريا',
  'لبنان',
  'العراق',
  'الكويت',
  'الرياض',
  'كييف',
  'طهران',
  'إسطنبول',
  'أنقرة',
  'باريس',
  'لندن',
  'نيويورك',
  'الشرقي',
  'طرابلس',
  'الخرطوم',
);

function utc(found: Of<'when'>) {
  return found.value.kind === 'clock' ? when({ ...found.value, zone: 'utc' as const }) : null;
}

const ZONES: Rule[] = [
  rule('GMT', [clock, zoneUtc], (found) => utc(found), {
    weight: 1,
    examples: { '15:30 GMT': '2023-11-19T15:30Z' },
  }),
  rule('hour GMT', [hour, zoneUtc], (found) => utc(time(found, null, null, null)), {
    weight: 1,
    examples: { '0300 GMT': '2023-11-19T03:00Z' },
  }),
  rule(
    'بتوقيت غرينتش',
    [clock, w('ب', 'حسب'), w('توقيت', 'التوقيت', 'بتوقيت'), zoneUtc],
    (found) => utc(found),
    {
      weight: 1,
      examples: { 'الساعة 12:00 بتوقيت غرينتش': '2023-11-19T12:00Z' },
    },
  ),
  rule(
    'hour بتوقيت غرينتش',
    [hour, w('ب'), w('توقيت'), zoneUtc],
    (found) => utc(time(found, null, null, null)),
    { weight: 1 },
  ),
  rule('ت غ', [clock, w('ت'), opt(w('.')), w('غ')], (found) => utc(found), { weight: 1 }),
  rule('بتوقيت دمشق', [clock, w('ب', 'حسب'), w('توقيت', 'التوقيت'), CITIES], (found) => found, {
    weight: 1,
    examples: { 'الساعة 10:00 صباحاً بتوقيت دمشق': '2023-11-19T10:00' },
  }),
  rule(
    'hour بتوقيت دمشق',
    [hour, w('ب'), w('توقيت', 'التوقيت'), CITIES],
    (found) => time(found, null, null, null),
    { weight: 1 },
  ),
  rule(
    'local time',
    [
      clock,
      opt(w('(')),
      w('local', 'eastern', 'moscow', 'kyiv', 'baghdad', 'damascus', 'israel', 'london'),
      w('time'),
    ],
    (found) => found,
    { weight: 1 },
  ),
  rule(
    'zone abbreviation',
    [clock, w('et', 'est', 'edt', 'cet', 'eet', 'bst', 'ist', 'pst', 'cest')],
    (found) => found,
    { weight: 1 },
  ),
  rule(
    'twice told',
    [
      clock,
      w('('),
      is('when', ({ value }) => value.kind === 'clock' && value.zone === 'utc'),
      w(')'),
    ],
    (found) => found,
    { weight: 1 },
  ),
  rule('zone in brackets', [clock, w('('), zoneUtc, w(')')], (found) => utc(found), { weight: 1 }),
];

const partOrDay = is('when', ({ value }) => value.kind === 'part' && value.of !== null);

const DAYS: Rule[] = [
  rule(
    'clock of a day',
    [openClock, opt(w('من', 'في', 'on', 'of', '،', ',', 'يوم')), opt(w('on')), plainDay],
    (found, _of, _on, day) => ofDay(found, day.value),
    {
      weight: 2,
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
    { weight: 2 },
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
    { weight: 2 },
  ),
  rule(
    'ISO date-time',
    [
      is(
        'when',
        ({ value }) => value.kind === 'fields' && value.day !== null && value.year !== null,
      ),
      w('t'),
      openClock,
      opt(w('z')),
    ],
    (day, _t, found, z) => {
      const timed = ofDay(found, day.value);
      return timed && z ? utc(timed) : timed;
    },
    { weight: 3, where: glued, examples: { '2023-11-13T05:30Z': '2023-11-13T05:30Z' } },
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

export const CLOCK_RULES: Rule[] = [...HOURS, ...CLOCKS, ...ZONES, ...DAYS];
