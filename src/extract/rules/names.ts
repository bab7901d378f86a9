/**
 * Names of people, places, groups and events that hold a time word: read so that nothing else reads
 * them. `جسر 14 تموز`, `مدينة السادس من أكتوبر`, `حركة 6 أبريل`, `the Sept. 11 attacks`.
 */
import type { Rule } from '../rule';
import { is, opt, rule, w } from '../rule';
import { before, latin, month, not, weekdayOnly } from './common';

const name = () => ({ cat: 'name' }) as const;

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
/** What follows a date that is a name in English. */
const NAMED_AFTER = w(
  ...(
    'alliance movement bloc coalition forces revolution uprising brigades brigade ' +
    'bridge street square party group camp martyrs agreement protocol protesters ' +
    'youth university'
  ).split(' '),
);
const RENOWNED = w(...'هجوم هجمات عملية أحداث معركة طوفان مجزرة اعتداءات صدمة فشل'.split(' '));
const plainDate = is(
  'when',
  ({ value }) =>
    value.kind === 'fields' &&
    value.day !== null &&
    value.month !== null &&
    value.year === null &&
    value.toward === null &&
    value.yearShift === null &&
    value.weekday === null,
);

/** Dates that name an event by themselves: 7 October 2023, 11 September 2001. */
const FAMOUS: readonly (readonly [month: number, day: number])[] = [
  [10, 7],
  [9, 11],
  [10, 6],
  [1, 6],
  [7, 7],
];
const famous = is('when', ({ value }) =>
  value.kind === 'fields' && value.year === null && value.toward === null && value.weekday === null
    ? FAMOUS.some(([monthNumber, day]) => value.month === monthNumber && value.day === day)
    : false,
);

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
  rule('date and movement', [plainDate, NAMED_AFTER], name, {
    weight: 5,
    where: latin,
    examples: { 'the March 14 alliance': null },
  }),
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
  rule(
    'famous attack in English',
    [
      famous,
      w(
        'attack',
        'attacks',
        'massacre',
        'assault',
        'committee',
        'riot',
        'rioters',
        'raid',
        'insurrection',
        'hijackers',
        'terror',
        'terrorist',
        'onslaught',
      ),
    ],
    name,
    { weight: 5, examples: { 'the Sept. 11 attacks': null, 'the Oct. 7 attack': null } },
  ),
  rule('the famous attack in English', [w('the'), is('name')], name, {
    examples: { 'the Oct. 7 massacre': null },
  }),
  rule('9/11', [w('9'), w('/'), w('11')], name, { examples: { 'after 9/11': null }, weight: 5 }),
  rule('24/7', [w('24'), w('/'), w('7')], name, { examples: { 'open 24/7': null }, weight: 5 }),
  rule('أيلول الأسود', [is('month'), w('الأسود', 'المجيد', 'الأحمر')], name, {
    examples: { 'في أيلول الأسود': null },
    weight: 5,
  }),
  rule('Black September', [w('black', 'red', 'ahmed'), month], name, {
    examples: { 'Black September': null },
    weight: 5,
    where: latin,
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
    'Bloody Sunday',
    [
      w(
        'bloody',
        'black',
        'good',
        'super',
        'ash',
        'palm',
        'easter',
        'cyber',
        'giving',
        'maundy',
        'holy',
      ),
      is('weekday'),
    ],
    name,
    { examples: { 'Bloody Sunday': null }, weight: 5 },
  ),
  rule(
    'الجمعة العظيمة',
    [weekdayOnly, w('العظيمة', 'السوداء', 'الأسود', 'الدامي', 'البيضاء')],
    name,
    { examples: { 'يوم الجمعة العظيمة': null }, weight: 5 },
  ),
  rule(
    'Sunday Times',
    [is('weekday'), w('times', 'mail', 'express', 'telegraph', 'mirror', 'world', 'star')],
    name,
    { examples: { 'the Sunday Times': null }, weight: 5, where: latin },
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
  rule(
    'Theresa May',
    [
      w('theresa', 'brian', 'james', 'miss', 'mrs', 'mr', 'ms', 'minister', 'aunt', 'lady'),
      is('month', ({ sure }) => !sure),
    ],
    name,
    { examples: { 'Theresa May': null }, weight: 5, where: latin },
  ),
  rule('الربيع العربي', [is('season'), w('العربي', 'الأمازيغي', 'spring')], name, {
    examples: { 'دول الربيع العربي': null },
    weight: 5,
  }),
  rule(
    'Arab Spring',
    [w('arab', 'prague', 'palm', 'silver', 'hot', 'colorado'), is('season')],
    name,
    { examples: { 'since the Arab Spring': null }, weight: 5 },
  ),
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
  rule('mile hours', [w('rush', 'zero', 'happy', 'eleventh'), w('hour', 'hours')], name, {
    examples: { 'at rush hour': null },
    weight: 5,
  }),
  rule(
    'Thirty Years War',
    [is('length'), opt(w("'")), w('war', 'wars')],
    (found) => (found.counted && found.length.terms[0]?.n !== null ? { cat: 'name' } : null),
    {
      examples: { 'the Thirty Years War': null },
      weight: 5,
      where: (around, { start, end }) => /War$/.test(around.surface(start, end)),
    },
  ),
  rule('first lady day', [w('yesterday', 'today', 'tomorrow'), w('world')], name, {
    examples: { 'Tomorrow World': null },
    weight: 5,
    where: (around, { start, end }) => /World$/.test(around.surface(start, end)),
  }),
  rule(
    'USA Today',
    [w('usa', 'psychology', 'russia', 'india', 'politics', 'christianity'), w('today')],
    name,
    {
      examples: { 'USA Today': null },
      weight: 5,
      where: (around, { start, end }) => /Today$/.test(around.surface(start, end)),
    },
  ),
];
