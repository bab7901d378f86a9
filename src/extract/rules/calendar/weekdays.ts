/** Weekdays, alone, with last or next, and with their date. */
import type { Rule, Where } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Value } from '../../value';
import { fields } from '../../value';
import {
  after,
  bareWeekday,
  before,
  dayOfMonth,
  dayWord,
  fieldsOf,
  latin,
  not,
  when,
  weekdayOnly,
} from '../common';

/** Prayers, markets, places and people called after a weekday. */
const CALLED_AFTER =
  'عين صلاة خطبة خطيب إمام سورة سوق مخيم جزيرة آل أبو أم ابن بن بلدة قرية مدينة حي دوار جسر مسجد جامع الواحد ' +
  'صحيفة جريدة مجلة ملحق نادي فريق';
/** Black Friday, Good Friday, Palm Sunday: names. */
const NAMED =
  'العظيمة السوداء الدامي الدامية الأسود البيضاء الحزينة الحزين السعيد النور الشعانين المقدس الأبيض الأصفر times';
const BEFORE_NAMED = 'black good palm easter bloody ash super giving cyber maundy holy shrove';

const isName: Where = (around, stretch) =>
  after(`${CALLED_AFTER} ${BEFORE_NAMED}`)(around, stretch) || before(NAMED)(around, stretch);

const comma = opt(w(',', '،', '-', '–'));

const namedWeek = is('when', ({ value }) => value.kind === 'shift' && value.unit === 'week');
const weekdayRange = is(
  'when',
  ({ value }) =>
    value.kind === 'range' &&
    value.from.kind === 'fields' &&
    value.to.kind === 'fields' &&
    value.from.weekday !== null &&
    value.from.month === null &&
    value.to.weekday !== null &&
    value.to.month === null,
);

/** Both weekdays of a range are in the week that is named. */
function inWeek(week: Value, range: Value) {
  if (week.kind !== 'shift' || range.kind !== 'range') return null;
  if (range.from.kind !== 'fields' || range.to.kind !== 'fields') return null;
  const weekShift = week.amount;
  return when({
    kind: 'range',
    from: { ...range.from, weekShift },
    to: { ...range.to, weekShift },
  });
}

export const WEEKDAY_RULES: Rule[] = [
  rule(
    'weekday',
    [is('weekday', ({ sure, plural }) => sure && !plural)],
    ({ weekday }) => when(fields({ weekday })),
    {
      where: not(isName),
      examples: {
        'قتل شخصان الجمعة في درعا': '2023-11-17',
        'on Friday': '2023-11-17',
        'أعلن الأحد': '2023-11-19',
        'خطبة الجمعة': null,
        'Black Friday sales': null,
        'الجمعة العظيمة': null,
      },
    },
  ),
  rule(
    'يوم and a weekday',
    [dayWord, is('weekday', ({ plural }) => !plural)],
    (_day, { weekday }) => when(fields({ weekday })),
    {
      weight: 1,
      where: not(before(NAMED)),
      examples: { 'يوم الثلاثاء': '2023-11-14', 'يوم أحد': '2023-11-19' },
    },
  ),
  rule(
    'نهار and a weekday',
    [w('نهار'), is('weekday', ({ sure }) => sure)],
    (_day, { weekday }) => when(fields({ weekday })),
    { examples: { 'نهار الجمعة': '2023-11-17' }, weight: 1 },
  ),
  rule(
    'weekday, last or next',
    [bareWeekday, opt(w('من')), is('toward', ({ count }) => count === 'one')],
    (day, _of, { toward, steps }) => when({ ...fieldsOf(day), toward, steps }),
    {
      weight: 1,
      examples: {
        'الجمعة الماضية': '2023-11-17',
        'يوم الأحد المقبل': '2023-11-26',
        'الخميس القادم': '2023-11-23',
        'الأحد الماضي': '2023-11-12',
        'السبت قبل الماضي': '2023-11-11',
      },
    },
  ),
  rule(
    'last or next weekday',
    [
      w('last', 'past', 'next', 'coming', 'upcoming', 'this', 'previous'),
      opt(w('coming', 'past')),
      is('weekday', ({ plural }) => !plural),
    ],
    ({ word }, more, { weekday }) =>
      when(
        fields({
          weekday,
          toward: ['last', 'past', 'previous'].includes(word)
            ? 'past'
            : word === 'this' && more === undefined
              ? 'now'
              : more?.word === 'past'
                ? 'past'
                : 'next',
        }),
      ),
    { weight: 1, examples: { 'last Friday': '2023-11-17', 'next Tuesday': '2023-11-21' } },
  ),
  rule(
    'this weekday',
    [w('هذا', 'هذه'), is('weekday', ({ sure, plural }) => sure && !plural)],
    (_this, { weekday }) => when(fields({ weekday, toward: 'now' })),
    { examples: { 'هذا الجمعة': '2023-11-17' }, where: not(before(NAMED)) },
  ),
  rule(
    'weekday, this',
    [bareWeekday, w('هذا', 'هذه')],
    (day) => when({ ...fieldsOf(day), toward: 'now' }),
    { examples: { 'الجمعة هذا': '2023-11-17' } },
  ),
  rule(
    'الأحد والإثنين',
    [bareWeekday, w('و'), bareWeekday],
    (first, _and, second) => {
      const [one, next] = [fieldsOf(first), fieldsOf(second)];
      return ((one.weekday ?? 0) + 1) % 7 === next.weekday
        ? when({ kind: 'allOf', members: [one, next] })
        : null;
    },
    {
      weight: 1,
      examples: { 'عُلّق الدوام الخميس والجمعة': '2023-11-16/2023-11-17' },
    },
  ),
  rule(
    'weekday of last week',
    [bareWeekday, opt(w('من', 'في', 'of', 'in', ',', '،')), opt(w('the')), namedWeek],
    (day, _of, _the, { value }) =>
      value.kind === 'shift' ? when({ ...fieldsOf(day), weekShift: value.amount }) : null,
    {
      weight: 2,
      examples: {
        'الاثنين من الأسبوع الماضي': '2023-11-06',
        'Thursday of last week': '2023-11-09',
        'الأربعاء من الأسبوع المقبل': '2023-11-22',
      },
    },
  ),
  rule(
    'اثنين الأسبوع الماضي',
    [is('weekday', ({ plural }) => !plural), namedWeek],
    ({ weekday }, { value }) =>
      value.kind === 'shift' ? when(fields({ weekday, weekShift: value.amount })) : null,
    {
      weight: 2,
      examples: {
        'أُطلق سراحه اثنين الأسبوع الماضي': '2023-11-06',
        'ثلاثاء الأسبوع الجاري': '2023-11-14',
      },
    },
  ),
  rule(
    'الأسبوع الماضي، يوم الاثنين',
    [namedWeek, opt(w(',', '،')), opt(w('في', 'on')), bareWeekday],
    ({ value }, _comma, _on, day) =>
      value.kind === 'shift' ? when({ ...fieldsOf(day), weekShift: value.amount }) : null,
    {
      weight: 2,
      examples: {
        'الأسبوع الماضي، يوم الاثنين': '2023-11-06',
        'last week on Thursday': '2023-11-09',
      },
    },
  ),
  rule(
    'هذا الأسبوع من الخميس إلى السبت',
    [namedWeek, opt(w(',', '،')), weekdayRange],
    ({ value }, _comma, found) => inWeek(value, found.value),
    {
      weight: 2,
      examples: { 'هذا الأسبوع من الأربعاء إلى الجمعة': '2023-11-15/2023-11-17' },
    },
  ),
  rule(
    'من الخميس إلى السبت من هذا الأسبوع',
    [weekdayRange, opt(w('من', 'of', 'in')), namedWeek],
    (found, _of, { value }) => inWeek(value, found.value),
    {
      weight: 2,
      examples: { 'from Monday to Wednesday of last week': '2023-11-06/2023-11-08' },
    },
  ),
  rule(
    'weekday and date',
    [
      weekdayOnly,
      comma,
      opt(w('الموافق', 'المصادف', 'الواقع', 'في', 'the')),
      opt(w('ل', 'في', 'فيه', 'ال')),
      dayOfMonth,
    ],
    (day, _comma, _agreeing, _to, date) => {
      const known = fieldsOf(date);
      if (known.weekday !== null) return null;
      const { weekday, toward } = fieldsOf(day);
      return toward === null || toward === 'now'
        ? when({ ...known, weekday })
        : when({ kind: 'same', main: { ...known, weekday }, check: day.value });
    },
    {
      weight: 2,
      examples: {
        'الجمعة 17 تشرين الثاني': '2023-11-17',
        'يوم الجمعة الموافق 13 أكتوبر 2023': '2023-10-13',
        'Monday, Nov. 13, 2023': '2023-11-13',
        'الجمعة الماضي 10 تشرين الثاني': '2023-11-10',
        'السبت 7/10/2023': '2023-10-07',
      },
    },
  ),
  rule(
    'weekday and date in brackets',
    [weekdayOnly, w('('), dayOfMonth, w(')')],
    (day, _open, date) =>
      fieldsOf(date).weekday === null
        ? when({ ...fieldsOf(date), weekday: fieldsOf(day).weekday })
        : null,
    { weight: 2, examples: { 'الجمعة (17 تشرين الثاني)': '2023-11-17' } },
  ),
  rule(
    'short weekday and date',
    [is('weekday', ({ sure }) => !sure), opt(w('.')), opt(w(',')), dayOfMonth],
    ({ weekday }, _dot, _comma, date) =>
      fieldsOf(date).weekday === null ? when({ ...fieldsOf(date), weekday }) : null,
    { weight: 2, where: latin, examples: { 'Fri, Nov 17': '2023-11-17' } },
  ),
  rule(
    'date and weekday',
    [dayOfMonth, w(',', '،', '('), bareWeekday, opt(w(')'))],
    (date, _comma, day) =>
      fieldsOf(date).weekday === null && fieldsOf(date).month !== null
        ? when({ ...fieldsOf(date), weekday: fieldsOf(day).weekday })
        : null,
    { examples: { '17 November (Friday)': '2023-11-17' } },
  ),
  rule(
    'weekday and day number',
    [bareWeekday, w('the'), is('ord', ({ n }) => n >= 1 && n <= 31)],
    (day, _the, { n }) => when({ ...fieldsOf(day), day: n }),
    { examples: { 'Friday the 17th': '2023-11-17' } },
  ),
];
