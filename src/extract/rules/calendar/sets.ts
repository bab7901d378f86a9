/** Recurring times: كل يوم, أيام الجمعة, twice a week. */
import type { Rule, Where } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import type { Unit } from '../../value';
import { after, all, before, latin, not, unitOne, when } from '../common';

const every = (unit: Unit, n = 1) => when({ kind: 'every', n, unit });

/** "80,000 visitors a year", "4% a year": a number close before makes it a rate. */
const perNumber: Where = (around, { start }) =>
  // "One plant a quarter", "four hours a day", "40 tons a month".
  (/^[a-z]+$/.test(around.before(start)) &&
    /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|few)$/.test(
      around.before(start, 2),
    ) &&
    !/^(?:day|week|month|year|hour|minute|about|almost|for|in|of|than|lasted|took)$/.test(
      around.before(start),
    )) ||
  around.before(start) === '%' ||
  around.before(start) === 'percent' ||
  (/^[a-z]+s$/.test(around.before(start)) &&
    [2, 3].some((back) =>
      /^(?:\d+|two|three|four|five|six|million|billion|thousand|hundred)$/.test(
        around.before(start, back),
      ),
    ));

/** A verb of habit stands a few words before: "is open", "are held", "is due". */
const habitual = all(
  after(
    'open opens closed work works run runs hold holds held due paid payable meet meets operate operates ' +
      'available trade trades',
    4,
  ),
  after(
    'is are open opens work works run runs hold holds meet meets operate operates trade trades',
    6,
  ),
);
/** The present tense of what is always so. */
const isAlwaysSo = after(
  'is are run runs grow grows fall falls rise rises dries flood floods freeze freezes often usually always ' +
    'rare common frequent',
  6,
);
const seasonal: Where = (around, stretch) =>
  !around.past(stretch.start) &&
  !around.future(stretch.start, stretch.end) &&
  isAlwaysSo(around, stretch);

export const SET_RULES: Rule[] = [
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
    { examples: { 'every Monday and Thursday': 'P1W' }, weight: 3 },
  ),
  rule(
    'every first Monday of the month',
    [
      w('كل', 'every', 'each'),
      is('when', ({ value }) => value.kind === 'nth' && value.share === 'weekday'),
    ],
    () => every('month'),
    { weight: 4, examples: { 'every first Monday of the month': 'P1M' } },
  ),
  rule(
    'every other Wednesday',
    [w('every', 'each'), w('other', 'second'), is('weekday', ({ plural }) => !plural)],
    () => every('week', 2),
    { weight: 3, examples: { 'every other Wednesday': 'P2W' } },
  ),
  rule(
    '4% a year',
    [
      w('a', 'an', 'per'),
      unitOne(({ unit }) => ['day', 'week', 'month', 'quarter', 'year'].includes(unit)),
    ],
    (_a, { unit }) => every(unit),
    {
      weight: 0.5,
      where: all(
        perNumber,
        not(before('ago later earlier after before old')),
        not((around, { end }) => around.after(end) === 'and' && around.after(end, 2) === 'a'),
      ),
      examples: {
        'a rise of 4% a year': 'P1Y',
        '80,000 visitors a year': 'P1Y',
        'six days a week': 'P1W',
        'closes one plant a quarter': 'P3M',
        'pays him 40 dollars a day': 'P1D',
      },
    },
  ),
  rule(
    'every other day',
    [w('every'), w('other', 'second'), unitOne()],
    (_every, _other, { unit }) => every(unit, 2),
    { examples: { 'every other day': 'P2D' }, weight: 1 },
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
    {
      examples: { 'أيام الجمعة': 'P1W' },
      weight: 1,
      where: not((around, { end }) => around.after(end) === 'و'),
    },
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
    { examples: { 'أيام السبت والأحد': 'P1W' }, weight: 1.5 },
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
    { examples: { 'every Friday evening': 'P1W' }, weight: 2 },
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
    { examples: { 'كل مساء جمعة': 'P1W' }, weight: 2 },
  ),
  rule(
    'يومي الاثنين والخميس من كل أسبوع',
    [
      is(
        'when',
        ({ value }) =>
          value.kind === 'allOf' || (value.kind === 'fields' && value.weekday !== null),
      ),
      w('من', 'of', 'في'),
      is('when', ({ value }) => value.kind === 'every' && value.unit === 'week'),
    ],
    (_days, _of, found) => found,
    {
      weight: 2,
      examples: { 'يومي الاثنين والخميس من كل أسبوع': 'P1W', 'يوم السبت من كل أسبوع': 'P1W' },
    },
  ),
  rule('كل صباح', [w('كل', 'every', 'each'), is('part')], () => every('day'), {
    examples: { 'كل صباح': 'P1D' },
    weight: 1,
  }),
  rule('كل صيف', [w('كل', 'every', 'each'), is('season')], () => every('year'), {
    examples: { 'كل صيف': 'P1Y' },
    weight: 1,
  }),
  rule(
    'كل شهر رمضان',
    [w('كل', 'every', 'each'), opt(unitOne(({ unit }) => unit === 'month')), is('month')],
    () => every('year'),
    { examples: { 'كل شهر رمضان': 'P1Y' }, weight: 1 },
  ),
  rule('يومياً', [w('يوميا', 'daily', 'nightly')], () => every('day'), {
    examples: { يومياً: 'P1D' },
    where: not(after('the')),
  }),
  rule('أسبوعياً', [w('أسبوعيا', 'weekly')], () => every('week'), {
    examples: { أسبوعياً: 'P1W' },
    where: not(after('the')),
  }),
  rule('شهرياً', [w('شهريا', 'monthly')], () => every('month'), {
    examples: { شهرياً: 'P1M' },
    where: not(after('the')),
  }),
  rule('quarterly', [w('quarterly', 'ربعيا', 'فصليا')], () => every('quarter'), {
    examples: { 'publishes quarterly reports': 'P3M' },
    where: not(after('the')),
  }),
  rule('سنوياً', [w('سنويا', 'annually', 'yearly', 'annual')], () => every('year'), {
    examples: { سنوياً: 'P1Y' },
  }),
  rule('on weekends', [w('weekends', 'weekdays')], () => every('week'), {
    examples: { 'at weekends': 'P1W' },
  }),
  rule('every weekday', [w('every', 'each'), w('weekday')], () => every('day'), {
    examples: { 'every weekday': 'P1D' },
  }),
  rule(
    'Monday through Friday',
    [
      is('weekday', ({ sure }) => sure),
      w('through', 'to', '-', '–'),
      is('weekday', ({ sure }) => sure),
    ],
    () => every('week'),
    {
      weight: 2,
      where: habitual,
      examples: {
        'The office is open Monday to Friday': 'P1W',
        'It rained Monday through Wednesday': '2023-11-13/2023-11-15',
      },
    },
  ),
  rule(
    'in summer',
    [outside(w('in')), is('season', ({ definite }) => !definite)],
    () => every('year'),
    {
      where: all(latin, seasonal),
      weight: 0.5,
      examples: {
        'Clashes are frequent in summer.': 'P1Y',
        'Rain is rare here in summer, and the river runs low': 'P1Y',
        'He died in summer 2019': '2019-22',
        'They will meet in summer.': null,
      },
    },
  ),
  rule(
    'the first of the month',
    [w('the'), is('ord', ({ n }) => n <= 31), w('of'), w('the', 'each', 'every'), w('month')],
    () => every('month'),
    {
      weight: 2,
      where: habitual,
      examples: { 'The rent is due on the first of the month': 'P1M' },
    },
  ),
  rule('hourly', [w('hourly')], () => every('hour'), { examples: { hourly: 'PT1H' } }),
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
    { examples: { 'مرتين يومياً': 'P1D' } },
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
    { examples: { 'per day': 'P1D' } },
  ),
];
