/** Vague times, recurring times, and times counted from another event. */
import type { Rule } from '../rule';
import { is, opt, outside, rule, w } from '../rule';
import type { Unit, Value } from '../value';
import { after, before, latin, not, unitOne, when, whenGrain } from './common';

const vague = (side: 'past' | 'future', unit: Unit | null = null): Value => ({
  kind: 'vague',
  side,
  unit,
  lasting: false,
});
const past = () => when(vague('past'));
const future = () => when(vague('future'));

const VAGUE: Rule[] = [
  rule('في وقت سابق', [w('في'), w('وقت'), w('سابق', 'مضى')], past, {
    weight: 1,
    examples: { 'في وقت سابق': '/2023-11-19' },
  }),
  rule('في وقت لاحق', [w('في'), w('وقت'), w('لاحق')], future, { weight: 1 }),
  rule(
    'earlier today',
    [
      w('في', 'earlier', 'later'),
      opt(w('وقت')),
      opt(w('سابق', 'لاحق', 'مبكر', 'متأخر')),
      opt(w('من', 'on', 'in')),
      whenGrain('day', 'week', 'month', 'year'),
    ],
    (_in, _time, _earlier, _of, found) => found,
    {
      weight: 1,
      where: (_, { parts }) =>
        parts.length >= 2 &&
        !(parts[0]?.meaning.cat === 'word' && parts[0].meaning.word === 'في' && parts.length < 4),
      examples: {
        'في وقت سابق اليوم': '2023-11-19',
        'في وقت سابق من هذا الشهر': '2023-11',
        'earlier this week': '2023-11-13/2023-11-19',
      },
    },
  ),
  rule('مؤخراً', [w('مؤخرا', 'recently', 'lately')], past, {
    examples: { مؤخراً: '/2023-11-19', recently: '/2023-11-19' },
  }),
  rule('سابقاً', [w('سابقا', 'previously', 'formerly')], past),
  rule('earlier alone', [w('earlier')], past, {
    weight: -1,
    where: not((around, { start }) =>
      /\d|^(?:a|an|no|the|year|years|week|day|days|month|hours)$/.test(around.before(start)),
    ),
  }),
  rule('later alone', [w('later')], future, {
    weight: -1,
    where: (around, { start, end }) =>
      around.future(start, end) &&
      !/^(?:no|the|or|sooner|years|months|days|weeks|hours|minutes)$/.test(around.before(start)),
  }),
  rule('قريباً', [w('قريبا', 'soon', 'shortly')], future, {
    where: not(before('after as من before')),
    examples: { 'سيصدر القرار قريباً': '2023-11-19/', 'قريباً من المدينة': null },
  }),
  rule('لاحقاً', [w('لاحقا')], () => when({ kind: 'anchor', length: null, side: 'after' }), {
    where: not((around, { start, end }) => around.future(start, end)),
  }),
  rule('لاحقاً in the future', [w('لاحقا')], future, {
    where: (around, { start, end }) => around.future(start, end),
    examples: { 'سيحدد الموعد لاحقا': '2023-11-19/' },
  }),
  rule(
    'some time',
    [w('at'), w('an'), w('earlier', 'later'), w('date', 'time', 'stage')],
    (_at, _an, { word }) => (word === 'earlier' ? past() : future()),
  ),
];

const every = (unit: Unit, n = 1) => when({ kind: 'every', n, unit });

const SETS: Rule[] = [
  rule(
    'كل يوم',
    [w('كل', 'every', 'each'), unitOne(({ definite }) => !definite)],
    (_every, { unit }) => every(unit),
    {
      weight: 1,
      examples: { 'كل يوم': 'P1D', 'كل سنة': 'P1Y', 'every week': 'P1W' },
    },
  ),
  rule(
    'كل يومين',
    [
      w('كل', 'every', 'each'),
      is('length', ({ counted, length }) => counted && length.terms.length === 1),
    ],
    (_every, { length }) => {
      const term = length.terms[0];
      return term && term.n !== null ? every(term.unit, term.n) : null;
    },
    { weight: 1, examples: { 'كل ثلاثة أشهر': 'P3M', 'every two weeks': 'P2W' } },
  ),
  rule(
    'every Monday and Thursday',
    [
      w('كل', 'every', 'each'),
      opt(unitOne(({ unit }) => unit === 'day')),
      is('weekday'),
      opt(w(',', '،')),
      w('و', 'and'),
      is('weekday'),
    ],
    () => every('week'),
    { weight: 3 },
  ),
  rule(
    'every other day',
    [w('every'), w('other', 'second'), unitOne()],
    (_every, _other, { unit }) => every(unit, 2),
    { weight: 1 },
  ),
  rule(
    'كل جمعة',
    [
      w('كل', 'every', 'each'),
      opt(unitOne(({ unit }) => unit === 'day')),
      is('weekday', ({ plural }) => !plural),
    ],
    () => every('week'),
    { weight: 2, examples: { 'كل يوم جمعة': 'P1W', 'every Friday': 'P1W' } },
  ),
  rule(
    'أيام الجمعة',
    [
      is('unit', ({ unit, count, definite }) => unit === 'day' && count === 'many' && !definite),
      is('weekday', ({ sure }) => sure),
    ],
    () => every('week'),
    { weight: 1, where: not((around, { end }) => around.after(end) === 'و') },
  ),
  rule(
    'أيام السبت والأحد',
    [
      is('unit', ({ unit, count, definite }) => unit === 'day' && count === 'many' && !definite),
      is('weekday', ({ sure }) => sure),
      w('و'),
      is('weekday', ({ sure }) => sure),
    ],
    () => every('week'),
    { weight: 1.5 },
  ),
  rule('on Fridays', [is('weekday', ({ plural }) => plural)], () => every('week'), {
    examples: { 'on Fridays': 'P1W' },
  }),
  rule(
    'كل جمعة مساء',
    [
      w('كل', 'every', 'each'),
      opt(unitOne(({ unit }) => unit === 'day')),
      is('weekday'),
      is('part'),
    ],
    () => every('week'),
    { weight: 2 },
  ),
  rule(
    'كل مساء جمعة',
    [
      w('كل', 'every', 'each'),
      is('part'),
      opt(unitOne(({ unit }) => unit === 'day')),
      is('weekday'),
    ],
    () => every('week'),
    { weight: 2 },
  ),
  rule('كل صباح', [w('كل', 'every', 'each'), is('part')], () => every('day'), { weight: 1 }),
  rule('كل صيف', [w('كل', 'every', 'each'), is('season')], () => every('year'), { weight: 1 }),
  rule(
    'كل شهر رمضان',
    [w('كل', 'every', 'each'), opt(unitOne(({ unit }) => unit === 'month')), is('month')],
    () => every('year'),
    { weight: 1 },
  ),
  rule('يومياً', [w('يوميا', 'daily', 'nightly')], () => every('day'), {
    examples: { يومياً: 'P1D' },
    where: not(after('the')),
  }),
  rule('أسبوعياً', [w('أسبوعيا', 'weekly')], () => every('week'), { where: not(after('the')) }),
  rule('شهرياً', [w('شهريا', 'monthly')], () => every('month'), { where: not(after('the')) }),
  rule('سنوياً', [w('سنويا', 'annually', 'yearly')], () => every('year')),
  rule('hourly', [w('hourly')], () => every('hour')),
  rule(
    'times a week',
    [
      w('مرة', 'مرتين', 'مرات', 'once', 'twice', 'times'),
      opt(w('واحدة', 'على', 'الأقل')),
      w('في', 'ب', 'كل', 'a', 'per', 'every', 'each'),
      unitOne(),
    ],
    (_times, _one, _in, { unit }) => every(unit),
    { weight: 1, examples: { 'مرتين في الأسبوع': 'P1W', 'twice a week': 'P1W' } },
  ),
  rule(
    'times daily',
    [
      w('مرة', 'مرتين', 'مرات', 'once', 'twice', 'times'),
      is('when', ({ value }) => value.kind === 'every'),
    ],
    (_times, found) => found,
  ),
  rule(
    'per day',
    [
      w('per'),
      unitOne(
        ({ unit }) => unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year',
      ),
    ],
    (_per, { unit }) => every(unit),
  ),
];

const same = () => when({ kind: 'anchor', length: null, side: 'same' });
const timeNoun =
  'اليوم الأسبوع الشهر العام السنة الليلة الفترة الوقت اللحظة الحين الأثناء المساء الصباح الفجر الساعة الموعد التاريخ';

const ANCHORS: Rule[] = [
  rule(
    'حينها',
    [
      w(
        'حينها',
        'آنذاك',
        'حينئذ',
        'حينذاك',
        'وقتها',
        'وقتئذ',
        'وقتذاك',
        'يومها',
        'ساعتها',
        'يومذاك',
        'عندئذ',
        'عامها',
        'يومئذ',
        'لحظتها',
        'ليلتها',
        'أيامها',
      ),
    ],
    same,
    {
      examples: { 'وفق ما ذكر حينها': '' },
    },
  ),
  rule(
    'في ذلك الوقت',
    [w('ذلك', 'ذاك', 'تلك', 'هذه', 'هذا'), w(...timeNoun.split(' '))],
    ({ word }) => (word.startsWith('هذ') ? null : same()),
    { weight: 0.5 },
  ),
  rule('في حينه', [w('في'), w('حينه', 'حينها', 'وقته')], same, { weight: 1 }),
  rule(
    'منذ ذلك الحين',
    [w('منذ'), is('when', ({ value }) => value.kind === 'anchor' && value.side === 'same')],
    (_since, found) => found,
    { weight: 1 },
  ),
  rule(
    'في اليوم نفسه',
    [w(...timeNoun.split(' ')), w('نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'عينها')],
    same,
    { weight: 1 },
  ),
  rule('نفس اليوم', [w('نفس', 'ذات'), w(...timeNoun.split(' '))], same, { weight: 1 }),
  rule('ذات يوم of a month', [w('الشهر', 'العام', 'اليوم', 'الأسبوع'), w('المذكور')], same),
  rule(
    'اليوم التالي',
    [
      w(
        'اليوم',
        'الأسبوع',
        'الشهر',
        'العام',
        'الليلة',
        'السنة',
        'الأيام',
        'الأسابيع',
        'الأشهر',
        'السنوات',
        'الأعوام',
        'الساعات',
      ),
      w('التالي', 'التالية', 'اللاحق', 'اللاحقة', 'الموالي', 'الموالية'),
    ],
    () => when({ kind: 'anchor', length: null, side: 'after' }),
    { weight: 1 },
  ),
  rule(
    'اليوم السابق',
    [w('اليوم', 'الليلة', 'الأيام'), w('السابق', 'السابقة')],
    () => when({ kind: 'anchor', length: null, side: 'before' }),
    { weight: 1.5 },
  ),
  rule(
    'بينهما ساعة',
    [w('بينهما', 'بينها', 'بينهم'), opt(w('نحو', 'حوالي')), is('length')],
    (_between, _about, { length }) => when({ kind: 'anchor', length, side: 'between' }),
    { weight: 1, examples: { 'بينهما ساعة واحدة': 'PT1H' } },
  ),
  rule(
    'بفارق ساعة',
    [outside(w('بفارق', 'فارق', 'فاصل', 'بفاصل')), is('length')],
    (_gap, { length }) => when({ kind: 'anchor', length, side: 'between' }),
    { weight: 1 },
  ),
  rule(
    'بعد ذلك بيومين',
    [w('بعد', 'قبل'), w('ذلك', 'ذاك'), w('ب'), is('length')],
    ({ word }, _that, _by, { length }) =>
      when({ kind: 'anchor', length, side: word === 'بعد' ? 'after' : 'before' }),
    { weight: 1, examples: { 'بعد ذلك بيومين': 'P2D' } },
  ),
  rule(
    'بعدها بيومين',
    [w('بعدها', 'بعده', 'قبلها', 'قبله', 'بعدهما'), w('ب'), is('length')],
    ({ word }, _by, { length }) =>
      when({ kind: 'anchor', length, side: word.startsWith('بعد') ? 'after' : 'before' }),
    { weight: 1 },
  ),
  rule('بعد الهجوم بيومين', [w('قبلها', 'بعدها'), is('length')], ({ word }, { length }) =>
    when({ kind: 'anchor', length, side: word.startsWith('بعد') ? 'after' : 'before' }),
  ),
  rule('same day', [w('the', 'that'), w('same'), unitOne()], same, { weight: 1 }),
  rule(
    'that day',
    [
      w('that'),
      is('unit', ({ count, unit }) => count === 'one' && unit !== 'second' && unit !== 'minute'),
    ],
    same,
    { weight: 1, where: latin },
  ),
  rule('that night', [w('that'), is('part')], same, { weight: 1, where: latin }),
  rule(
    'the next day',
    [
      w('the'),
      w('next', 'following'),
      is('unit', ({ count, unit }) => count === 'one' && unit !== 'second'),
    ],
    (_the, { word }, { unit }) =>
      word === 'following' || unit === 'day'
        ? when({ kind: 'anchor', length: null, side: 'after' })
        : null,
    { weight: 1.5 },
  ),
  rule(
    'the following night',
    [w('the'), w('next', 'following'), is('part')],
    () => when({ kind: 'anchor', length: null, side: 'after' }),
    { weight: 1.5 },
  ),
  rule(
    'the previous day',
    [w('the'), w('previous', 'preceding'), is('unit', ({ count }) => count === 'one')],
    () => when({ kind: 'anchor', length: null, side: 'before' }),
    { weight: 1.5 },
  ),
  rule(
    'the day before',
    [
      w('the'),
      is(
        'unit',
        ({ count, unit }) => count === 'one' && ['day', 'week', 'month', 'year'].includes(unit),
      ),
      w('before', 'after'),
    ],
    (_the, _unit, { word }) =>
      when({ kind: 'anchor', length: null, side: word === 'before' ? 'before' : 'after' }),
    { weight: 1 },
  ),
  rule('at the time', [w('at'), w('the', 'that'), w('time')], same, {
    where: not(before('of when')),
  }),
  rule('since then', [w('since'), w('then')], same),
  rule('by then', [outside(w('by', 'until', 'back')), w('then')], same),
];

export const LOOSE_RULES: Rule[] = [...VAGUE, ...SETS, ...ANCHORS];
