/** Days counted from today: أمس, اليوم, غداً, yesterday, tomorrow, and their weekday or date. */
import type { Rule, Where } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import { shift } from '../../value';
import type { Value } from '../../value';
import { isOutlet } from './outlets';
import {
  after,
  all,
  bareWeekday,
  before,
  dayOfMonth,
  dayWord,
  fieldsOf,
  not,
  when,
} from '../common';

/** Newspapers and channels with a day in their names: المصري اليوم. */
const MEDIA =
  'المصري روسيا سوريا العالم صحيفة جريدة مجلة قناة موقع الأردن العراق مصر لبنان إسرائيل ليبيا عرب فلسطين تونس ' +
  'usa russia israel psychology';
/** World days, "the first day", "the same day": not today. */
const OTHER_DAY =
  'العالمي الوطني الدولي التالي نفسه ذاته الذي التي الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع ' +
  'العاشر الحادي العشرين الثلاثين الأخير الواحد السابق الموعود المشهود الأسود المفتوح الدراسي الانتخابي التاريخي الماضي ' +
  'المقبل القادم';

const isToday: Where = (around, stretch) =>
  !before(OTHER_DAY)(around, stretch) &&
  !after(MEDIA)(around, stretch) &&
  !isOutlet(around, stretch) &&
  !after('في ذلك ذاك نفس تلك ذات هذا')(around, stretch);

/** الغد is also the future in general, and names of parties. */
const isTomorrow: Where = (around, stretch) =>
  after('في ل ب يوم من حتى صباح مساء فجر ظهر عصر ليل بعد ليلة منذ إلى اعتبارا و')(around, stretch);

const day = (amount: number) => when(shift(amount, 'day'));

const isShiftDay = is(
  'when',
  ({ value }) => value.kind === 'shift' && value.unit === 'day' && value.weekday === null,
);

/** The rules of counting back (`ago.ts`): "منذ يوم", "قبل يوم". */
const COUNTED_BACK = new Set(['منذ', 'قبل']);

function withWeekday(value: Value, weekday: number | null): Value {
  return value.kind === 'shift' ? { ...value, weekday } : value;
}

export const DEICTIC_RULES: Rule[] = [
  rule(
    'أمس',
    [w('أمس', 'الأمس', 'البارحة', 'امبارح', 'مبارح', 'إمبارح', 'yesterday')],
    () => day(-1),
    {
      examples: {
        'وقع أمس': '2023-11-18',
        yesterday: '2023-11-18',
        بالأمس: '2023-11-18',
        'يوم أمس': '2023-11-18',
      },
      where: all(not(after(MEDIA)), not(before('الحاجة'))),
    },
  ),
  rule(
    'أول أمس',
    [w('أول', 'اول'), opt(w('من')), w('أمس', 'البارحة', 'مبارح', 'امبارح')],
    () => day(-2),
    {
      weight: 1,
      examples: { 'أول أمس': '2023-11-17', 'أول من أمس': '2023-11-17', 'أمس الأول': '2023-11-17' },
    },
  ),
  rule('أمس الأول', [w('أمس'), w('الأول')], () => day(-2), {
    examples: { 'أمس الأول': '2023-11-17' },
    weight: 1,
  }),
  rule('أولمس', [w('أولمس', 'أولامس')], () => day(-2), { examples: { أولمس: '2023-11-17' } }),
  rule('قبل أمس', [w('قبل'), w('أمس', 'البارحة')], () => day(-2), {
    examples: { 'قبل أمس': '2023-11-17' },
    weight: 1,
  }),
  rule('اليوم', [w('اليوم')], () => day(0), {
    where: isToday,
    examples: {
      'قال اليوم': '2023-11-19',
      'صحيفة المصري اليوم': null,
      'قالت «بغداد اليوم»': null,
      'وقال الناطق "زيد" اليوم': '2023-11-19',
      'اليوم العالمي للصحافة': null,
      'قالت «بغداد اليوم» إن': null,
      'ذكر موقع حلب اليوم أن': null,
      'كتبت صحيفة اليوم السابع': null,
      'قال "زيد" اليوم': '2023-11-19',
      'ذكرت قناة الجزيرة اليوم': '2023-11-19',
    },
  }),
  rule('today', [w('today')], () => day(0), {
    examples: { 'said today': '2023-11-19' },
    where: all(not(after(MEDIA)), not(isOutlet), not(before('programme program show newspaper'))),
  }),
  rule('هذا اليوم', [w('هذا'), w('اليوم')], () => day(0), {
    examples: { 'هذا اليوم': '2023-11-19' },
    weight: 1,
  }),
  rule('غداً', [w('غدا', 'بكرا', 'بكرة', 'بكره')], () => day(1), {
    examples: { 'يصل غداً': '2023-11-20', 'في بغداد': null },
  }),
  rule('الغد', [w('الغد', 'غد')], () => day(1), {
    where: isTomorrow,
    examples: { 'يوم الغد': '2023-11-20', 'حزب الغد': null },
  }),
  rule(
    'في الغد',
    [outside(w('في')), w('الغد')],
    () => when({ kind: 'anchor', length: null, side: 'after' }),
    {
      examples: { 'وفي الغد أغلقت الحدود': '' },
      where: not((around, { start, end }) => around.future(start, end)),
      weight: 1,
    },
  ),
  rule('tomorrow', [w('tomorrow')], () => day(1), { examples: { tomorrow: '2023-11-20' } }),
  rule('بعد غد', [w('بعد'), w('غد', 'الغد', 'غدا', 'بكرا', 'بكرة', 'بكره')], () => day(2), {
    weight: 1,
    examples: { 'بعد غد': '2023-11-21' },
  }),
  rule(
    'the day before yesterday',
    [w('the'), w('day'), w('before'), w('yesterday')],
    () => day(-2),
    {
      weight: 1,
      examples: { 'the day before yesterday': '2023-11-17' },
    },
  ),
  rule('the day after tomorrow', [w('the'), w('day'), w('after'), w('tomorrow')], () => day(2), {
    examples: { 'the day after tomorrow': '2023-11-21' },
    weight: 1,
  }),
  rule('يوم أمس', [dayWord, isShiftDay], (_day, found) => found, {
    examples: { 'يوم أمس': '2023-11-18' },
    weight: 1,
  }),
  rule('نهار أمس', [w('نهار'), isShiftDay], (_day, found) => found, {
    examples: { 'نهار أمس': '2023-11-18' },
    weight: 1,
  }),
  rule(
    'أمس السبت',
    [isShiftDay, opt(w(',', '،', '-')), bareWeekday],
    (found, _comma, weekday) => when(withWeekday(found.value, fieldsOf(weekday).weekday)),
    {
      weight: 2,
      examples: {
        'أمس السبت': '2023-11-18',
        'اليوم الأحد': '2023-11-19',
        'يوم أمس السبت': '2023-11-18',
        'غداً الاثنين': '2023-11-20',
      },
      // "منذ يوم الأحد" is since Sunday, not a day ago.
      where: (_, { parts }) => !COUNTED_BACK.has(parts[0]?.rule ?? ''),
    },
  ),
  rule(
    'أمس (السبت)',
    [isShiftDay, w('('), bareWeekday, w(')')],
    (found, _open, weekday) => when(withWeekday(found.value, fieldsOf(weekday).weekday)),
    { weight: 2, examples: { 'اليوم (الأحد)': '2023-11-19' } },
  ),
  rule(
    'أمس and its date',
    [
      is('when', ({ value }) => value.kind === 'shift' && value.unit === 'day'),
      opt(w(',', '،', '-', '(')),
      opt(w('الموافق', 'المصادف')),
      opt(w('ل')),
      dayOfMonth,
      opt(w(')')),
    ],
    (found, _comma, _agreeing, _to, date) =>
      when({ kind: 'same', main: date.value, check: found.value }),
    {
      weight: 2,
      examples: {
        'أمس السبت 18 تشرين الثاني': '2023-11-18',
        'اليوم، 19 تشرين الثاني 2023': '2023-11-19',
      },
    },
  ),
  rule(
    'weekday and today',
    [bareWeekday, opt(w(',', '،')), w('اليوم', 'أمس', 'yesterday', 'today', 'غدا', 'tomorrow')],
    (weekday, _comma, { word }) =>
      when(
        shift(
          word === 'اليوم' || word === 'today' ? 0 : word === 'غدا' || word === 'tomorrow' ? 1 : -1,
          'day',
          fieldsOf(weekday).weekday,
        ),
      ),
    {
      examples: { 'on Sunday, today': '2023-11-19' },
      where: not((around, { end }) => around.after(end) === 'الاول'),
      weight: -1,
    },
  ),
];
