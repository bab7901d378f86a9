/** Parts of the day in English: Saturday night, early on Friday, this morning. */
import type { Rule } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import { shift } from '../../value';
import { all, before, latin, not, plainDay } from '../common';
import { noun, part } from './parts-common';

export const ENGLISH_PART_RULES: Rule[] = [
  rule('Saturday night', [plainDay, noun], (day, { part: name }) => part(name, day.value), {
    weight: 1,
    where: latin,
    examples: { 'Saturday night': '2023-11-18', 'yesterday morning': '2023-11-18' },
  }),
  rule(
    'Saturday at dawn',
    [plainDay, w('at', 'around', 'before', 'after', 'in'), opt(w('the')), noun],
    (day, _at, _the, { part: name }) => part(name, day.value),
    { examples: { 'Saturday at dawn': '2023-11-18' }, weight: 1, where: latin },
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
    { examples: { 'the morning of 12 November': '2023-11-12' } },
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
        'early Sunday morning': '2023-11-19',
      },
    },
  ),
  rule(
    'early on Saturday',
    [w('early', 'late'), w('on'), plainDay],
    ({ word }, _on, day) => part(word === 'early' ? 'morning' : 'night', day.value),
    { examples: { 'early on Saturday': '2023-11-18' }, weight: 1 },
  ),
  rule(
    'early Saturday morning',
    [
      w('early', 'late'),
      opt(w('on', 'in', 'the')),
      is('when', ({ value }) => value.kind === 'part'),
    ],
    (_early, _on, found) => found,
    { examples: { 'early Saturday morning': '2023-11-18' }, weight: 1.5 },
  ),
  rule(
    'early hours of',
    [w('early', 'small', 'wee', 'late'), w('hours'), w('of'), plainDay],
    ({ word }, _hours, _of, day) => part(word === 'late' ? 'night' : 'dawn', day.value),
    { examples: { 'the early hours of Saturday': '2023-11-18' }, weight: 1 },
  ),
  rule(
    'early hours of a part',
    [
      w('early', 'small', 'wee', 'late'),
      w('hours'),
      w('of'),
      is('when', ({ value }) => value.kind === 'part'),
    ],
    (_early, _hours, _of, found) => found,
    { examples: { 'the early hours of Saturday morning': '2023-11-18' }, weight: 1 },
  ),
  rule(
    'the early hours',
    [w('the'), w('early', 'small', 'wee'), w('hours')],
    () => part('dawn', null),
    {
      weight: -0.5,
      where: not((around, { end }) => around.after(end) === 'of'),
      examples: { 'in the early hours a drone circled': '2023-11-19' },
    },
  ),
  rule('last night', [w('last'), w('night', 'evening')], () => part('night', shift(-1, 'day')), {
    weight: 1,
    examples: { 'last night': '2023-11-18' },
  }),
  rule('tonight', [w('tonight')], () => part('night', shift(0, 'day')), {
    examples: { tonight: '2023-11-19' },
  }),
  rule(
    'this morning',
    [w('this', 'later', 'earlier'), opt(w('this')), noun],
    (_this, _again, { part: name }) => part(name, shift(0, 'day')),
    { weight: 1, where: latin, examples: { 'this morning': '2023-11-19' } },
  ),
  rule('overnight', [w('overnight')], () => part('night', null), {
    examples: { 'fighting raged overnight': '2023-11-19' },
    where: not(before('bag stay train flight')),
  }),
  rule(
    'overnight on Friday',
    [w('overnight'), opt(w('on')), plainDay],
    (_overnight, _on, day) => part('night', day.value),
    { examples: { 'overnight on Friday': '2023-11-17' }, weight: 1 },
  ),
  rule(
    'overnight into Saturday',
    [w('overnight'), w('into', 'to'), plainDay],
    (_overnight, _into, day) => part('night', day.value),
    { examples: { 'overnight into Saturday': '2023-11-18' }, weight: 1 },
  ),
  rule('Friday overnight', [plainDay, w('overnight')], (day) => part('night', day.value), {
    examples: { 'Friday overnight': '2023-11-17' },
    weight: 1,
  }),
  rule(
    'at dawn',
    [outside(w('at', 'before', 'after', 'around', 'until', 'by')), noun],
    (_at, { part: name }) => part(name, null),
    { examples: { 'struck at dawn': '2023-11-19' }, where: all(latin), weight: -0.5 },
  ),
  rule(
    'late afternoon',
    [
      outside(w('by', 'in', 'until', 'since', 'at', 'during', 'around', 'from', 'before', 'after')),
      opt(outside(w('the'))),
      w('early', 'late', 'mid'),
      opt(w('-')),
      noun,
    ],
    (_by, _the, _late, _dash, { part: name }) => part(name, null),
    {
      examples: {
        'By late afternoon all was quiet': '2023-11-19',
        'in the early evening': '2023-11-19',
      },
      where: latin,
    },
  ),
  rule(
    'in the morning',
    [
      outside(w('in', 'during')),
      w('the'),
      is('part', ({ part: name, form }) => form === 'noun' && name !== 'night'),
    ],
    (_in, _the, { part: name }) => part(name, null),
    { examples: { 'in the morning': '2023-11-19' }, weight: -0.5, where: latin },
  ),
];
