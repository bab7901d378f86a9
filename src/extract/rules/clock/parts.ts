/** Parts of the day: فجر السبت, مساء أمس, last night, ليل السبت - الأحد. */
import type { Rule, Where } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import { shift } from '../../value';
import { after, all, bareWeekday, before, not, plainDay, when } from '../common';
import { noun, part } from './parts-common';

const adverb = is('part', ({ form }) => form === 'adverb');

const definite = is('part', ({ form }) => form === 'definite');

const anyPart = is('part');

/** "ليلا ونهارا", "صباحا ومساء": by day and by night, not a time. */
const paired: Where = (around, { start, end }) =>
  ['ونهارا', 'ومساء', 'وليلا', 'وصباحا'].includes(around.after(end)) ||
  (around.before(start) === 'و' &&
    ['ليل', 'ليلا', 'صباحا', 'نهارا', 'صباح'].includes(around.before(start, 2)));

const ADVERB_AFTER = 'الساعة';

const comma = opt(w('،', ','));

export const PART_RULES: Rule[] = [
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
  rule(
    'السبت في الصباح',
    [plainDay, w('في', 'عند', 'مع'), definite],
    (day, _in, { part: name }) => part(name, day.value),
    { examples: { 'السبت في الصباح': '2023-11-18' } },
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
    { examples: { 'هذا الصباح': '2023-11-19' }, weight: 1 },
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
    'منتصف ليل السبت الأحد',
    [
      is('part', ({ part: name, form }) => name === 'midnight' && form === 'noun'),
      bareWeekday,
      opt(w('-', '–', '/', 'إلى', '\\', 'ـ')),
      bareWeekday,
    ],
    (_midnight, first, _dash, second) =>
      when({ kind: 'night', first: first.value, second: second.value }),
    { examples: { 'منتصف ليل السبت - الأحد': '2023-11-18/2023-11-19' }, weight: 3 },
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
    { examples: { 'بعيد منتصف ليل السبت': '2023-11-18' } },
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
      examples: { 'قبيل الفجر': '2023-11-19' },
      weight: -1,
      where: (around, { start }) =>
        ['عند', 'قبيل', 'بعيد', 'مع'].includes(around.surface(start, start + 4).trim()),
    },
  ),
  rule(
    'منذ ساعات الصباح الأولى',
    [w('منذ'), w('ساعات', 'ساعة'), definite, opt(w('الأولى', 'المبكرة', 'الباكر'))],
    (_since, _hours, { part: name }) =>
      when({ kind: 'since', from: { kind: 'part', part: name, of: null } }),
    { weight: 2, examples: { 'منذ ساعات الصباح الأولى': '2023-11-19/..' } },
  ),
  rule(
    'منذ الصباح',
    [w('منذ', 'since'), opt(w('the')), is('part', ({ form }) => form !== 'adverb')],
    (_since, _the, { part: name }) =>
      when({ kind: 'since', from: { kind: 'part', part: name, of: null } }),
    { examples: { 'منذ الصباح': '2023-11-19/..' } },
  ),
  rule(
    'ساعات الفجر الأولى',
    [w('ساعات', 'ساعة'), definite, opt(w('الأولى', 'المبكرة', 'الباكر', 'الأخيرة', 'المتأخرة'))],
    (_hours, found) => ({ ...found, form: 'noun' as const }),
    { examples: { 'ساعات الفجر الأولى من السبت': '2023-11-18' } },
  ),
  rule(
    'ساعات الفجر alone',
    [
      outside(w('في', 'خلال', 'حتى', 'منذ', 'مع', 'عند', 'إلى', 'ب', 'قبل', 'طوال')),
      w('ساعات'),
      definite,
      opt(w('الأولى', 'المبكرة', 'الأخيرة', 'المتأخرة')),
    ],
    (_in, _hours, { part: name }) => part(name, null),
    {
      weight: 1,
      where: not((around, { end }) => ['من', 'ل'].includes(around.after(end))),
      examples: {
        'استمر القصف حتى ساعات الصباح الأولى': '2023-11-19',
        'خلال ساعات العصر': '2023-11-19',
      },
    },
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
    { examples: { 'الساعات الأولى من السبت': '2023-11-18' }, weight: 1 },
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
    { examples: { 'في وقت متأخر من أمس': '2023-11-18' }, weight: 1 },
  ),
  rule(
    'وقت مبكر من أمس',
    [w('ساعة', 'وقت'), w('مبكرة', 'مبكر'), w('من'), plainDay],
    (_hour, _early, _of, day) => part('morning', day.value),
    { examples: { 'في وقت مبكر من أمس': '2023-11-18' }, weight: 1 },
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
  rule('هذه الليلة', [w('هذه'), w('الليلة')], () => part('night', shift(0, 'day')), {
    examples: { 'هذه الليلة': '2023-11-19' },
    weight: 1,
  }),
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
    { examples: { 'منتصف الليلة الماضية': '2023-11-18' }, weight: 1 },
  ),
  rule(
    'part of a part',
    [anyPart, opt(w('من')), is('when', ({ value }) => value.kind === 'part' && value.of !== null)],
    ({ part: name }, _of, found) =>
      found.value.kind === 'part' ? part(name, found.value.of) : null,
    { examples: { 'فجر صباح السبت': '2023-11-18' } },
  ),
];

/** "10 صباحاً" is a clock time without its hour, not a part of day. */
function notAfterDigits(): Where {
  return (around, { start }) => !/^\d+$/.test(around.before(start));
}
