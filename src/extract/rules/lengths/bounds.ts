/** Spans with one end: قبل عام 1990, after 30 April 2024, اعتباراً من الأحد, 2018 فما بعد. */
import type { Rule, Where } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import type { Value } from '../../value';
import { fields } from '../../value';
import { after, grainOf, latin, notCounted, when } from '../common';
import { yearAny } from '../calendar/year-words';
import { end } from './ranges-common';

const since = (from: Value, side: 'from' | 'after' | 'before' | 'until' = 'from') =>
  when({ kind: 'since', from, side });
/** From a date on; one without its year is the nearer one, be it past or to come. */
const fromOn = (from: Value) => when({ kind: 'since', from, side: 'from', near: true });

/**
 * A date of the calendar: with a month or a year of its own. "Before Friday" names that Friday;
 * "قبل شهر" counts back.
 */
const calendarDate = is(
  'when',
  ({ value, alone }) =>
    (value.kind === 'fields' &&
      alone &&
      (value.year !== null || value.month !== null) &&
      value.toward !== 'next') ||
    (value.kind === 'same' && grainOf(value) === 'day') ||
    value.kind === 'decade',
);

/** "After the 2019 riots" is after the riots, not after the year. */
const notModifying: Where = (_, { parts }) => parts[1]?.rule !== 'the 2020 election';

/** Verbs of taking effect, some words before: "applies from 1 April". */
const effectBefore = after(
  'apply applies applied effective valid start starts starting begin begins take takes effect force rise change ' +
    'changes closed shut banned barred suspended available compulsory mandatory payable due introduced abolished ' +
    'scrapped in',
  2,
);
const takesEffect: Where = (around, stretch) =>
  around.future(stretch.start, stretch.end) ||
  effectBefore(around, stretch) ||
  /^(?:onwards?|on)$/.test(around.after(stretch.end));
/** "From 1 April to 3 May" has two ends. */
const isRange: Where = (around, { end }) =>
  /^(?:until|till|through|-|–)$/.test(around.after(end)) ||
  (around.after(end) === 'to' &&
    /^(?:\d.*|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      around.after(end, 2),
    ));

const BEFORE = w('قبل', 'before');
const AFTER = w('بعد', 'after');
const FROM_ON = w('اعتبارا', 'ابتداء', 'بدءا', 'انطلاقا', 'starting', 'beginning', 'effective');

export const BOUND_RULES: Rule[] = [
  rule('before a date', [BEFORE, calendarDate], (_before, { value }) => since(value, 'before'), {
    weight: 1,
    where: notModifying,
    examples: {
      'قبل عام 1990': '../1989',
      'before 2015': '../2014',
      'قبل 12 آذار 2024': '../2024-03-11',
      'before May 2021': '../2021-04',
      'قبل الجمعة': '2023-11-17',
    },
  }),
  rule(
    'prior to a date',
    [w('prior'), w('to'), calendarDate],
    (_prior, _to, { value }) => since(value, 'before'),
    { weight: 1, examples: { 'prior to 12 March 2024': '../2024-03-11' } },
  ),
  rule(
    'prior to a year',
    [w('prior'), w('to'), yearAny],
    (_prior, _to, { n }) => since(fields({ year: n }), 'before'),
    { weight: 1, examples: { 'prior to 1974': '../1973' }, where: notCounted },
  ),
  rule('after a date', [AFTER, calendarDate], (_after, { value }) => since(value, 'after'), {
    weight: 1,
    where: notModifying,
    examples: {
      'بعد 30/4/2024': '2024-05-01/..',
      'after 2015': '2016/..',
      'بعد آذار 2021': '2021-04/..',
    },
  }),
  rule(
    'before a year',
    [BEFORE, yearAny],
    (_before, { n }) => since(fields({ year: n }), 'before'),
    {
      weight: 1,
      examples: { 'قبل 2011': '../2010', 'before 2000 people': null },
      where: notCounted,
    },
  ),
  rule('after a year', [AFTER, yearAny], (_after, { n }) => since(fields({ year: n }), 'after'), {
    weight: 1,
    examples: { 'بعد 2011': '2012/..' },
    where: notCounted,
  }),
  rule(
    'from a date on',
    [FROM_ON, opt(w('من', 'from', 'on', 'in', 'with', 'at')), end],
    (_as, _from, { value }) => fromOn(value),
    {
      weight: 1,
      examples: {
        'اعتباراً من 1-1-2021': '2021-01-01/..',
        'ابتداءً من 12 آذار 2024': '2024-03-12/..',
        'بدءاً من الأحد المقبل': '2023-11-26/..',
        'starting from 3 June 2021': '2021-06-03/..',
        'مدد المهمة اعتباراً من 1 كانون الثاني': '2024-01-01/..',
        'توقفت الرحلات اعتباراً من 1 أيلول': '2023-09-01/..',
      },
    },
  ),
  rule('as of a date', [w('as'), w('of', 'from'), end], (_as, _of, { value }) => fromOn(value), {
    where: (around, { start, end }) =>
      around.future(start, end) || around.before(start) === 'effective',
    weight: 1,
    examples: { 'The fee will rise as of 1 June 2024': '2024-06-01/..' },
  }),
  rule(
    'as of in a report',
    [outside(w('as')), outside(w('of', 'from')), end],
    (_as, _of, from) => from,
    { examples: { 'as of Friday': '2023-11-17' }, where: latin },
  ),
  rule(
    'from a date onwards',
    [w('from', 'من'), end, w('on', 'onward', 'onwards', 'فصاعدا')],
    (_from, { value }) => fromOn(value),
    {
      weight: 2,
      examples: {
        'from March onwards': '2024-03/..',
        'from 2018 onwards': '2018/..',
        'من أيار 2020 فصاعدا': '2020-05/..',
      },
    },
  ),
  rule(
    'from a year onwards',
    [w('from', 'من'), yearAny, w('on', 'onward', 'onwards', 'فصاعدا')],
    (_from, { n }) => since(fields({ year: n })),
    { weight: 2, examples: { 'from 2018 on': '2018/..' } },
  ),
  rule('from a date', [w('from'), end], (_from, { value }) => fromOn(value), {
    weight: 1,
    where: (around, stretch) => takesEffect(around, stretch) && !isRange(around, stretch),
    examples: {
      'The rule applies from 1 April to dealers': '2024-04-01/..',
      'Fees will rise from next month': '2023-12/..',
      'A letter from 3 May': '2023-05-03',
      'traders from 1920': '1920',
    },
  }),
  rule(
    'up to a date',
    [w('up'), w('to', 'until', 'till'), calendarDate],
    (_up, _to, { value }) => since(value, 'until'),
    { weight: 1, examples: { 'incidents up to 2 October': '../2023-10-02' } },
  ),
  rule(
    'up to a year',
    [w('up'), w('to', 'until', 'till'), yearAny],
    (_up, _to, { n }) => since(fields({ year: n }), 'until'),
    {
      weight: 1,
      where: notCounted,
      examples: { 'records up to 1988': '../1988', 'up to 2000 people': null },
    },
  ),
  rule(
    '2018 فما بعد',
    [yearAny, opt(w('ف')), opt(w('ما')), w('بعد', 'فوق', 'بعده')],
    (year) => since(fields({ year: year.n })),
    {
      weight: 2,
      where: (_, { parts }) => parts.length >= 3,
      examples: { '2018 فما بعد': '2018/..' },
    },
  ),
  rule(
    '2018 and later',
    [yearAny, w('and', 'or'), w('later', 'after', 'beyond', 'onwards')],
    (year) => since(fields({ year: year.n })),
    { weight: 2, examples: { '2018 or later': '2018/..' } },
  ),
  rule(
    '2018 onwards',
    [yearAny, w('onwards', 'onward')],
    (year) => since(fields({ year: year.n })),
    {
      weight: 2,
      examples: { '2018 onwards': '2018/..' },
    },
  ),
];
