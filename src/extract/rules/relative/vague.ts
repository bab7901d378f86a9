/** Vague times: في وقت سابق, مؤخراً, recently, soon. */
import { look } from '../../lexicon';
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Unit, Value } from '../../value';
import { before, not, when, whenGrain } from '../common';

const vague = (side: 'past' | 'future', unit: Unit | null = null): Value => ({
  kind: 'vague',
  side,
  unit,
  lasting: false,
});

const past = () => when(vague('past'));

const future = () => when(vague('future'));

export const VAGUE_RULES: Rule[] = [
  rule('في وقت سابق', [w('في'), w('وقت'), w('سابق', 'مضى')], past, {
    weight: 1,
    examples: { 'في وقت سابق': '/2023-11-19' },
  }),
  rule(
    'في وقت لاحق',
    [w('في'), w('وقت'), w('لاحق')],
    () => when({ kind: 'anchor', length: null, side: 'after' }),
    {
      examples: { 'نفى النبأ في وقت لاحق': '' },
      weight: 1,
      where: not((around, { start, end }) => around.future(start, end)),
    },
  ),
  rule('في وقت لاحق in the future', [w('في'), w('وقت'), w('لاحق')], future, {
    examples: { 'سيعلن الموعد في وقت لاحق': '2023-11-19/' },
    weight: 1,
    where: (around, { start, end }) => around.future(start, end),
  }),
  rule(
    'earlier today',
    [
      w('في', 'earlier', 'later'),
      opt(w('وقت')),
      opt(w('سابق', 'لاحق')),
      opt(w('من', 'on', 'in')),
      whenGrain('day', 'week', 'month', 'year'),
    ],
    (_in, _time, _earlier, _of, found) => found,
    {
      weight: 1,
      // "A year earlier in November" is a year before.
      where: (around, { start, parts }) =>
        !look(around.before(start)).some(({ cat }) => cat === 'unit') &&
        parts.length >= 2 &&
        !(parts[0]?.meaning.cat === 'word' && parts[0].meaning.word === 'في' && parts.length < 4),
      examples: {
        'في وقت سابق اليوم': '2023-11-19',
        'في وقت سابق من هذا الشهر': '2023-11',
        'earlier this week': '2023-11-13/2023-11-19',
      },
    },
  ),
  rule(
    'في المستقبل القريب',
    [w('في'), w('المستقبل', 'القريب', 'وقت'), w('القريب', 'العاجل', 'قريب')],
    future,
    {
      weight: 1,
      examples: { 'في المستقبل القريب': '2023-11-19/', 'في القريب العاجل': '2023-11-19/' },
    },
  ),
  rule(
    'the near future',
    [w('the'), opt(w('near', 'foreseeable', 'immediate')), w('future')],
    future,
    {
      weight: 0.5,
      where: (_, { parts }) => parts.length === 3,
      examples: { 'in the near future': '2023-11-19/' },
    },
  ),
  rule(
    'the weeks ahead',
    [w('the'), is('unit', ({ count, unit }) => count === 'many' && unit !== 'second'), w('ahead')],
    (_the, { unit }) => when({ kind: 'vague', side: 'future', unit, lasting: true }),
    { weight: 1, examples: { 'in the weeks ahead': '2023-11-19/' } },
  ),
  rule(
    'the weeks to come',
    [
      w('the'),
      is('unit', ({ count, unit }) => count === 'many' && unit !== 'second'),
      w('to'),
      w('come'),
    ],
    (_the, { unit }) => when({ kind: 'vague', side: 'future', unit, lasting: true }),
    { weight: 1, examples: { 'in the years to come': '2023-11-19/' } },
  ),
  rule('عما قريب', [w('عما', 'عن'), w('قريب')], future, {
    weight: 1,
    examples: { 'عما قريب': '2023-11-19/' },
  }),
  rule('في الماضي القريب', [w('في'), w('الماضي'), w('القريب')], past, {
    weight: 1,
    examples: { 'في الماضي القريب': '/2023-11-19' },
  }),
  rule('مؤخراً', [w('مؤخرا', 'حديثا', 'recently', 'lately')], past, {
    where: not(before('as')),
    examples: { مؤخراً: '/2023-11-19', recently: '/2023-11-19' },
  }),
  rule('سابقاً', [w('سابقا', 'previously', 'formerly')], past, {
    examples: { 'قال سابقاً': '/2023-11-19' },
  }),
  rule('earlier alone', [w('earlier')], past, {
    examples: { 'The army said earlier': '/2023-11-19' },
    weight: -1,
    where: not((around, { start }) =>
      /\d|^(?:a|an|no|the|his|her|its|their|our|my|year|years|week|day|days|month|hours)$/.test(
        around.before(start),
      ),
    ),
  }),
  rule('later alone', [w('later')], future, {
    examples: { 'The army will meet later': '2023-11-19/' },
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
    examples: { 'أعلن لاحقاً': '' },
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
    { examples: { 'at an earlier stage': '/2023-11-19' } },
  ),
];
