/**
 * Names of people, places, groups and events that hold a time word: read so that nothing else reads
 * them. `جسر 14 تموز`, `مدينة السادس من أكتوبر`, `حركة 6 أبريل`. English ones are in `names-english.ts`.
 */
import type { Rule } from '../rule';
import { is, opt, rule, w } from '../rule';
import { before, not, weekdayOnly } from './common';
import { famous, name, plainDate } from './names-common';

/** What is called after a date. */
const CALLED = w(
  ...(
    'جسر شارع ساحة ميدان مدينة حي حركة ثورة كتيبة لواء جامعة مستشفى مشفى مدرسة حزب ' +
    'تيار ملعب استاد مطار محطة كوبري نفق صحيفة مجلة قناة فرقة منظمة جمعية مؤسسة قوى ' +
    'تحالف معركة حرب انتفاضة حراك نصب قاعة معرض كلية ائتلاف تجمع ثوار شباب مجلس محور ' +
    'دوار سد قصر فريق نادي جيل وثيقة وعد انقلاب كتائب سرايا لجان هيئة ضباط حديقة طريق ' +
    'مخيم سجن ذكرى نكبة نكسة'
  ).split(' '),
);
/** Places keep their date with its year, too: جامعة 20 أوت 1955. */
const PLACES = w(
  ...(
    'جسر شارع ساحة ميدان مدينة حي جامعة مستشفى مشفى مدرسة ملعب استاد مطار محطة كوبري ' +
    'نفق قاعة كلية دوار سد قصر حديقة طريق نادي فريق ثكنة مركب'
  ).split(' '),
);
const RENOWNED = w(...'هجوم هجمات عملية أحداث معركة طوفان مجزرة اعتداءات صدمة فشل'.split(' '));
const openEnded = not(before('2 الماضي الجاري المقبل من'));

export const NAME_RULES: Rule[] = [
  rule('place or group and date', [CALLED, opt(w('يوم')), plainDate], name, {
    weight: 5,
    examples: {
      'على جسر 14 تموز': null,
      'حركة 6 أبريل': null,
      'مدينة السادس من أكتوبر': null,
      'ثورة 25 يناير': null,
    },
  }),
  rule(
    'place and date with a year',
    [
      PLACES,
      is(
        'when',
        ({ value }) =>
          value.kind === 'fields' &&
          value.day !== null &&
          value.month !== null &&
          value.weekday === null,
      ),
    ],
    name,
    { weight: 5, examples: { 'حي 8 ماي 1945': null } },
  ),
  rule(
    'war of a month',
    [w('حرب', 'ثورة', 'نصر', 'انتصارات', 'حركة', 'انقلاب'), is('month')],
    name,
    { weight: 5, where: openEnded, examples: { 'حرب تشرين': null, 'منذ حرب أكتوبر': null } },
  ),
  rule('attack of a famous date', [RENOWNED, opt(w('يوم')), famous], name, {
    weight: 5,
    where: openEnded,
    examples: { 'هجوم 7 أكتوبر': null },
  }),
  rule('أيلول الأسود', [is('month'), w('الأسود', 'المجيد', 'الأحمر')], name, {
    examples: { 'في أيلول الأسود': null },
    weight: 5,
  }),
  rule(
    'Friday of',
    [
      w('جمعة', 'خميس', 'أحد', 'سبت'),
      w('الغضب', 'الشعانين', 'العهد', 'النور', 'الوفاء', 'الحزينة'),
    ],
    name,
    { examples: { 'جمعة الغضب': null }, weight: 5 },
  ),
  rule(
    'الجمعة العظيمة',
    [weekdayOnly, w('العظيمة', 'السوداء', 'الأسود', 'الدامي', 'البيضاء')],
    name,
    { examples: { 'يوم الجمعة العظيمة': null }, weight: 5 },
  ),
  rule(
    'person called Ramadan',
    [
      is('month', ({ sure }) => !sure),
      w('قديروف', 'عبد', 'شلح', 'البوطي', 'لعمامرة', 'صبحي', 'العريبي'),
    ],
    name,
    { examples: { 'رمضان قديروف': null }, weight: 5 },
  ),
  rule('الربيع العربي', [is('season'), w('العربي', 'الأمازيغي', 'spring')], name, {
    examples: { 'دول الربيع العربي': null },
    weight: 5,
  }),
  rule(
    'رأس السنة الهجرية',
    [w('رأس'), w('السنة'), w('الهجرية', 'العبرية', 'اليهودية', 'الصينية')],
    name,
    { examples: { 'رأس السنة الهجرية': null }, weight: 5 },
  ),
  rule('القرن الأفريقي', [w('القرن'), w('الأفريقي', 'الإفريقي', 'الذهبي')], name, {
    examples: { 'في القرن الأفريقي': null },
    weight: 5,
  }),
  rule('صفقة القرن', [w('صفقة', 'جريمة', 'سرقة', 'مباراة', 'فضيحة'), w('القرن', 'العصر')], name, {
    examples: { 'صفقة القرن': null },
    weight: 5,
  }),
  rule(
    'يوما بعد يوم',
    [
      w('يوما', 'عاما', 'سنة', 'شهرا', 'ساعة', 'ليلة'),
      w('بعد'),
      w('يوم', 'عام', 'سنة', 'شهر', 'ساعة', 'ليلة'),
    ],
    name,
    {
      weight: 5,
      examples: { 'عاماً بعد عام': null },
    },
  ),
];
