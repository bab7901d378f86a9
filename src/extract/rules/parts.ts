/** Parts of the day: فجر السبت, مساء أمس, last night, ليل السبت - الأحد. */
import type { PartOfDay } from '../../time/bounds';
import type { Rule, Where } from '../rule';
import { is, opt, outside, rule, w } from '../rule';
import { fields, shift } from '../value';
import type { Value } from '../value';
import {
  after,
  all,
  bareWeekday,
  before,
  dayNumber,
  fieldsOf,
  latin,
  month,
  not,
  plainDay,
  when,
} from './common';

const noun = is('part', ({ form }) => form === 'noun');
const adverb = is('part', ({ form }) => form === 'adverb');
const definite = is('part', ({ form }) => form === 'definite');
const anyPart = is('part');

const part = (name: PartOfDay, of: Value | null, alone = true) =>
  when({ kind: 'part', part: name, of }, alone);

/** "ليلا ونهارا", "صباحا ومساء": by day and by night, not a time. */
const paired: Where = (around, { start, end }) =>
  ['ونهارا', 'ومساء', 'وليلا', 'وصباحا'].includes(around.after(end)) ||
  (around.before(start) === 'و' &&
    ['ليل', 'ليلا', 'صباحا', 'نهارا', 'صباح'].includes(around.before(start, 2)));

const ADVERB_AFTER = 'الساعة';

const comma = opt(w('،', ','));

const NIGHTS: Rule[] = [
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
    { weight: 3 },
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
    { weight: 3 },
  ),
  rule(
    'Saturday-Sunday night',
    [bareWeekday, w('-', '–', '/'), bareWeekday, w('night')],
    (first, _dash, second) => when({ kind: 'night', first: first.value, second: second.value }),
    { weight: 3 },
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
    { weight: 3 },
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
    { weight: 3 },
  ),
];

const ARABIC: Rule[] = [
  rule(
    'فجر السبت',
    [noun, opt(w('من')), plainDay],
    ({ part: name }, _of, day) => part(name, day.value),
    {
      weight: 1,
      examples: {
        'فجر السبت': '2023-11-18',
        'مساء أمس': '2023-11-18',
        'صباح يوم الجمعة 17 تشرين الثاني 2023': '2023-11-17',
        'فجر اليوم الأحد': '2023-11-19',
        'ظهر اليوم': '2023-11-19',
        'ظهر أن العدد أكبر': null,
      },
    },
  ),
  rule(
    'السبت فجراً',
    [plainDay, comma, adverb],
    (day, _comma, { part: name }) => part(name, day.value),
    {
      weight: 1,
      examples: { 'السبت فجراً': '2023-11-18', 'أمس مساءً': '2023-11-18' },
    },
  ),
  rule('السبت في الصباح', [plainDay, w('في', 'عند', 'مع'), definite], (day, _in, { part: name }) =>
    part(name, day.value),
  ),
  rule('صباحاً', [adverb], ({ part: name }) => part(name, null), {
    weight: -0.5,
    where: all(not(paired), not(after(ADVERB_AFTER, 2)), notAfterDigits()),
    examples: { 'وقع الانفجار صباحاً': '2023-11-19', 'ليلاً ونهاراً': null },
  }),
  rule(
    'هذا الصباح',
    [w('هذا', 'هذه'), is('part', ({ form }) => form === 'definite')],
    (_this, { part: name }) => part(name, shift(0, 'day')),
    { weight: 1 },
  ),
  rule(
    'بعد الظهر',
    [w('بعد', 'قبل'), w('الظهر', 'الظهيرة', 'ظهر')],
    ({ word }, { word: noon }) => ({
      cat: 'part',
      part: word === 'بعد' ? 'afternoon' : 'morning',
      form: noon === 'ظهر' ? 'noun' : 'adverb',
    }),
    {
      weight: 1,
      examples: { 'بعد ظهر أمس': '2023-11-18', 'الجمعة بعد الظهر': '2023-11-17' },
    },
  ),
  rule(
    'منتصف الليل',
    [w('منتصف'), w('الليل', 'ليل', 'ليلة', 'النهار')],
    (_middle, { word }) => ({
      cat: 'part',
      part: word === 'النهار' ? 'noon' : 'midnight',
      form: word === 'الليل' ? 'adverb' : 'noun',
    }),
    {
      weight: 1,
      examples: { 'منتصف ليل الجمعة': '2023-11-17', 'عند منتصف الليل': '2023-11-19' },
    },
  ),
  rule(
    'around midnight',
    [
      w('قبل', 'بعد', 'قبيل', 'بعيد'),
      is('part', ({ part: name }) => name === 'midnight' || name === 'dawn'),
    ],
    (_near, found) => found,
  ),
  rule(
    'قبيل الفجر',
    [
      outside(w('عند', 'قبيل', 'بعيد', 'مع', 'قبل')),
      is(
        'part',
        ({ part: name, form }) =>
          form === 'definite' && ['dawn', 'noon', 'night', 'evening', 'morning'].includes(name),
      ),
    ],
    (_at, { part: name }) => part(name, null),
    {
      weight: -1,
      where: (around, { start }) =>
        ['عند', 'قبيل', 'بعيد', 'مع'].includes(around.surface(start, start + 4).trim()),
    },
  ),
  rule(
    'ساعات الفجر الأولى',
    [w('ساعات', 'ساعة'), definite, opt(w('الأولى', 'المبكرة', 'الباكر', 'الأخيرة', 'المتأخرة'))],
    (_hours, found) => ({ ...found, form: 'noun' as const }),
  ),
  rule(
    'الساعات الأولى من فجر',
    [
      w('الساعات', 'ساعات'),
      w('الأولى', 'المبكرة', 'الأخيرة', 'المتأخرة'),
      w('من'),
      is('when', ({ value }) => value.kind === 'part' && value.of !== null),
    ],
    (_hours, _first, _of, found) => found,
    {
      weight: 1,
      examples: { 'في الساعات الأولى من صباح اليوم': '2023-11-19' },
    },
  ),
  rule(
    'الساعات الأولى من السبت',
    [w('الساعات', 'ساعات'), w('الأولى', 'المبكرة'), w('من', 'ل'), plainDay],
    (_hours, _first, _of, day) => part('dawn', day.value),
    { weight: 1 },
  ),
  rule(
    'ساعة متأخرة',
    [
      w('ساعة', 'ساعات', 'وقت'),
      w('متأخرة', 'مبكرة', 'متأخر', 'مبكر', 'باكرة'),
      w('من'),
      is('when', ({ value }) => value.kind === 'part' && value.of !== null),
    ],
    (_hour, _late, _of, found) => found,
    {
      weight: 1,
      examples: { 'في ساعة متأخرة من مساء أمس': '2023-11-18' },
    },
  ),
  rule(
    'وقت متأخر من أمس',
    [w('ساعة', 'وقت'), w('متأخرة', 'متأخر'), w('من'), plainDay],
    (_hour, _late, _of, day) => part('night', day.value),
    { weight: 1 },
  ),
  rule(
    'وقت مبكر من أمس',
    [w('ساعة', 'وقت'), w('مبكرة', 'مبكر'), w('من'), plainDay],
    (_hour, _early, _of, day) => part('morning', day.value),
    { weight: 1 },
  ),
  rule(
    'الليلة الماضية',
    [w('الليلة'), is('toward', ({ toward }) => toward !== 'now')],
    (_night, { toward, steps }) => part('night', shift(toward === 'past' ? -steps : steps, 'day')),
    {
      weight: 1,
      examples: { 'الليلة الماضية': '2023-11-18', 'الليلة قبل الماضية': '2023-11-17' },
    },
  ),
  rule('الليلة', [w('الليلة')], () => part('night', shift(0, 'day')), {
    where: not(before('الأولى الثانية الثالثة نفسها ذاتها التي الظلماء الواحدة')),
    examples: { 'يلقي كلمة الليلة': '2023-11-19' },
  }),
  rule('هذه الليلة', [w('هذه'), w('الليلة')], () => part('night', shift(0, 'day')), { weight: 1 }),
  rule(
    'منتصف الليلة الماضية',
    [
      w('منتصف', 'بعد', 'قبل'),
      opt(w('منتصف')),
      is(
        'when',
        ({ value }) => value.kind === 'part' && value.part === 'night' && value.of !== null,
      ),
    ],
    ({ word }, second, found) =>
      (word === 'منتصف' || second) && found.value.kind === 'part'
        ? part('midnight', found.value.of)
        : null,
    { weight: 1 },
  ),
  rule(
    'part of a part',
    [anyPart, opt(w('من')), is('when', ({ value }) => value.kind === 'part' && value.of !== null)],
    ({ part: name }, _of, found) =>
      found.value.kind === 'part' ? part(name, found.value.of) : null,
  ),
];

const ENGLISH: Rule[] = [
  rule('Saturday night', [plainDay, noun], (day, { part: name }) => part(name, day.value), {
    weight: 1,
    where: latin,
    examples: { 'Saturday night': '2023-11-18', 'yesterday morning': '2023-11-18' },
  }),
  rule(
    'Saturday at dawn',
    [plainDay, w('at', 'around', 'before', 'after', 'in'), opt(w('the')), noun],
    (day, _at, _the, { part: name }) => part(name, day.value),
    { weight: 1, where: latin },
  ),
  rule(
    'morning of',
    [noun, w('of', 'on'), plainDay],
    ({ part: name }, _of, day) => part(name, day.value),
    { weight: 1, where: latin, examples: { 'on the evening of 12 November 2023': '2023-11-12' } },
  ),
  rule(
    'the morning of',
    [w('the'), is('when', ({ value }) => value.kind === 'part')],
    (_the, found) => found,
  ),
  rule(
    'early Saturday',
    [w('early', 'late'), plainDay],
    ({ word }, day) => part(word === 'early' ? 'morning' : 'night', day.value),
    {
      weight: 1,
      examples: {
        'early on Friday': '2023-11-17',
        'late Saturday': '2023-11-18',
        'early Sunday morning': '2023-11-12',
      },
    },
  ),
  rule(
    'early on Saturday',
    [w('early', 'late'), w('on'), plainDay],
    ({ word }, _on, day) => part(word === 'early' ? 'morning' : 'night', day.value),
    { weight: 1 },
  ),
  rule(
    'early Saturday morning',
    [
      w('early', 'late'),
      opt(w('on', 'in', 'the')),
      is('when', ({ value }) => value.kind === 'part'),
    ],
    (_early, _on, found) => found,
    { weight: 1.5 },
  ),
  rule(
    'early hours of',
    [w('early', 'small', 'late'), w('hours'), w('of'), plainDay],
    ({ word }, _hours, _of, day) => part(word === 'late' ? 'night' : 'dawn', day.value),
    { weight: 1 },
  ),
  rule(
    'early hours of a part',
    [
      w('early', 'small', 'late'),
      w('hours'),
      w('of'),
      is('when', ({ value }) => value.kind === 'part'),
    ],
    (_early, _hours, _of, found) => found,
    { weight: 1 },
  ),
  rule('last night', [w('last'), w('night', 'evening')], () => part('night', shift(-1, 'day')), {
    weight: 1,
    examples: { 'last night': '2023-11-18' },
  }),
  rule('tonight', [w('tonight')], () => part('night', shift(0, 'day'))),
  rule(
    'this morning',
    [w('this', 'later', 'earlier'), opt(w('this')), noun],
    (_this, _again, { part: name }) => part(name, shift(0, 'day')),
    { weight: 1, where: latin, examples: { 'this morning': '2023-11-19' } },
  ),
  rule('overnight', [w('overnight')], () => part('night', null), {
    where: not(before('bag stay train flight')),
  }),
  rule(
    'overnight on Friday',
    [w('overnight'), opt(w('on')), plainDay],
    (_overnight, _on, day) => part('night', day.value),
    { weight: 1 },
  ),
  rule('Friday overnight', [plainDay, w('overnight')], (day) => part('night', day.value), {
    weight: 1,
  }),
  rule(
    'at dawn',
    [outside(w('at', 'before', 'after', 'around', 'until', 'by')), noun],
    (_at, { part: name }) => part(name, null),
    { where: all(latin), weight: -0.5 },
  ),
  rule(
    'in the morning',
    [
      outside(w('in', 'during')),
      w('the'),
      is('part', ({ part: name, form }) => form === 'noun' && name !== 'night'),
    ],
    (_in, _the, { part: name }) => part(name, null),
    { weight: -0.5, where: latin },
  ),
];

/** "10 صباحاً" is a clock time without its hour, not a part of day. */
function notAfterDigits(): Where {
  return (around, { start }) => !/^\d+$/.test(around.before(start));
}

export const PART_RULES: Rule[] = [...NIGHTS, ...ARABIC, ...ENGLISH];
