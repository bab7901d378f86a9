/** Last, this, next and "the last n" in English. */
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { fields, shift } from '../../value';
import { after, month, not, unitOne, when } from '../common';
import { STEP, calendarUnit, lasting, span, lastLength, toward } from './relative-common';

const one = unitOne((unit) => !unit.definite && calendarUnit(unit));

export const ENGLISH_RELATIVE_RULES: Rule[] = [
  rule(
    'last week',
    [w('last', 'this', 'next', 'coming', 'current'), one],
    ({ word }, { unit }) => when(shift(STEP[toward(word)], unit)),
    {
      weight: 1,
      where: not(after('the')),
      examples: {
        'last week': '2023-11-06/2023-11-12',
        'this year': '2023',
        'next month': '2023-12',
      },
    },
  ),
  rule(
    'the past week',
    [w('the'), w('past', 'last'), one],
    (_the, { word }, { unit }) => when(word === 'past' ? span(1, unit, 'past') : shift(-1, unit)),
    { examples: { 'over the past week': '2023-11-12/2023-11-19' }, weight: 1 },
  ),
  rule(
    'the coming week',
    [w('the'), w('current', 'coming', 'next', 'upcoming'), one],
    (_the, { word }, { unit }) => when(shift(STEP[toward(word)], unit)),
    { examples: { 'in the coming week': '2023-11-20/2023-11-26' }, weight: 1 },
  ),
  rule(
    'the latest quarter',
    [w('the'), w('latest', 'just-ended'), unitOne(({ unit }) => unit === 'quarter')],
    (_the, _latest, { unit }) => when(shift(-1, unit)),
    { weight: 1, examples: { 'in the latest quarter': '2023-35' } },
  ),
  rule(
    'the week of',
    [
      w('the'),
      w('week'),
      w('of', 'beginning', 'starting'),
      is('when', ({ value }) => value.kind === 'fields' && value.day !== null),
    ],
    (_the, _week, _of, day) => when({ kind: 'nth', n: 1, share: 'week', of: day.value }),
    { weight: 2, examples: { 'the week of Nov. 6': '2023-11-06/2023-11-12' } },
  ),
  rule('past week', [w('past'), one], (_past, { unit }) => when(span(1, unit, 'past')), {
    examples: { 'over past week': '2023-11-12/2023-11-19' },
  }),
  rule(
    'the week before last',
    [w('the'), one, w('before', 'after'), w('last', 'next')],
    (_the, { unit }, { word }) => when(shift(word === 'before' ? -2 : 2, unit)),
    { examples: { 'the week before last': '2023-10-30/2023-11-05' }, weight: 1 },
  ),
  rule(
    'last three days',
    [
      w('last', 'past', 'previous', 'next', 'coming'),
      is('length', ({ length, counted }) => counted && length.terms.length === 1),
    ],
    ({ word }, { length }) => lastLength(length, toward(word)),
    {
      weight: 1,
      examples: {
        'the last 24 hours': '2023-11-18/2023-11-19',
        'over the past three days': '2023-11-16/2023-11-19',
        'the next two weeks': '2023-11-19/2023-12-03',
      },
    },
  ),
  rule(
    'the',
    [w('the'), is('when', ({ value }) => value.kind === 'span' || value.kind === 'vague')],
    (_the, found) => found,
    { examples: { 'the last three days': '2023-11-16/2023-11-19' }, weight: 0.5 },
  ),
  rule(
    'recent weeks',
    [
      w('recent', 'past', 'last', 'coming', 'upcoming', 'next', 'previous'),
      opt(is('few')),
      is('unit', ({ count }) => count === 'many'),
    ],
    ({ word }, _few, { unit }) => when(lasting(unit, toward(word))),
    {
      weight: 1,
      examples: {
        'in recent weeks': '/2023-11-19',
        'over the past weeks': '/2023-11-19',
        'in the coming days': '2023-11-19/',
      },
    },
  ),
  rule(
    'last few weeks',
    [
      w('past', 'last', 'coming', 'next'),
      w('few', 'couple'),
      opt(w('of')),
      is('unit', ({ count }) => count === 'many'),
    ],
    ({ word }, { word: few }, _of, { unit }) =>
      when(few === 'couple' ? span(2, unit, toward(word)) : lasting(unit, toward(word))),
    { examples: { 'the next couple of weeks': '2023-11-19/2023-12-03' }, weight: 1 },
  ),
  rule(
    'last May',
    [w('last', 'next', 'this', 'past', 'coming'), month],
    ({ word }, name) => when(fields({ month: name.month, toward: toward(word) })),
    {
      weight: 1,
      examples: { 'last May': '2023-05', 'next March': '2024-03' },
    },
  ),
  rule(
    'this past May',
    [w('this'), w('past', 'coming'), month],
    (_this, { word }, name) => when(fields({ month: name.month, toward: toward(word) })),
    { examples: { 'this past May': '2023-05' }, weight: 1 },
  ),
];
