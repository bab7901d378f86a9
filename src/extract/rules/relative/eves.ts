/** The day before and the day after a named event: غداة القصف, عشية الانتخابات, on the eve of. */
import type { PartOfDay } from '../../../time/bounds';
import type { Rule } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import type { Value } from '../../value';
import { shift } from '../../value';
import { before, not, when } from '../common';

const named = (step: -1 | 1): Value => ({
  kind: 'anchor',
  length: null,
  side: step < 0 ? 'before' : 'after',
  counted: shift(step, 'day'),
  named: true,
});

const EVENT =
  'attack attacks strike strikes blast explosion raid shelling bombing killing death arrest fire clash assault ambush ' +
  'operation incident accident crash collision disaster quake earthquake flood storm vote election visit meeting ' +
  'massacre shooting murder coup robbery theft funeral wedding march protest riot siege battle landing launch opening ' +
  'landslide eruption outage sinking derailment disappearance abduction kidnapping escape verdict match game';

const ARABIC_EVENT =
  'الهجوم الغارة القصف الانفجار التفجير الحادث الحادثة الواقعة الجريمة العملية الحريق الزلزال الكارثة الضربة المجزرة ' +
  'الاغتيال الانقلاب الاقتراع الانتخابات الزيارة الاجتماع الجنازة التشييع المباراة الحفل الاعتقال الاختفاء الخطف السطو';

const dayOf = (part: PartOfDay | null): Value => ({
  kind: 'anchor',
  length: null,
  side: 'same',
  counted: part === null ? shift(0, 'day') : { kind: 'part', part, of: shift(0, 'day') },
  named: true,
});

export const EVE_RULES: Rule[] = [
  rule(
    'the day of the attack',
    [w('the'), w('day'), w('of'), w('the', 'his', 'her', 'its', 'their'), w(...EVENT.split(' '))],
    () => when(dayOf(null)),
    { examples: { 'on the day of the fire': '' }, weight: 1 },
  ),
  rule(
    'the night of the attack',
    [
      w('the'),
      is('part', ({ form }) => form === 'noun'),
      w('of'),
      w('the', 'his', 'her', 'its', 'their'),
      w(...EVENT.split(' ')),
    ],
    (_the, { part }) => when(dayOf(part)),
    { examples: { 'on the night of the accident': '' }, weight: 1 },
  ),
  rule('يوم الهجوم', [w('يوم', 'نهار'), w(...ARABIC_EVENT.split(' '))], () => when(dayOf(null)), {
    examples: { 'قال يوم الحادث': '' },
    weight: 1,
  }),
  rule(
    'ليلة الهجوم',
    [is('part', ({ form }) => form === 'noun'), opt(w('يوم')), w(...ARABIC_EVENT.split(' '))],
    ({ part }) => when(dayOf(part)),
    {
      examples: { 'وفي ليلة الحادث': '' },
      weight: 1,
      where: (around, { start, end }) => !around.surface(start, end).startsWith('عشية'),
    },
  ),
  rule('غداة', [w('غداة')], () => when(named(1)), {
    examples: { 'جاء ذلك غداة القصف': '' },
  }),
  rule('عشية', [w('عشية')], () => when(named(-1)), {
    examples: { 'عشية الانتخابات': '' },
    where: not(before('وضحاها أو')),
  }),
  rule('the eve of', [w('the'), w('eve'), outside(w('of'))], () => when(named(-1)), {
    examples: { 'on the eve of the vote': '' },
    weight: 1,
  }),
];
