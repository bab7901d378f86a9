/** The day before and the day after a named event: غداة القصف, عشية الانتخابات, on the eve of. */
import type { PartOfDay } from '../../../time/bounds';
import type { Rule } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import type { Value } from '../../value';
import { shift, told } from '../../value';
import { before, not, when } from '../common';
import { EVENT_NOUNS } from './event-nouns';

const named = (step: -1 | 1): Value => ({
  kind: 'anchor',
  length: null,
  side: step < 0 ? 'before' : 'after',
  counted: shift(step, 'day'),
  named: true,
});

const EVENTS = (
  'attack attacks strike strikes blast explosion raid shelling bombing killing death arrest fire clash assault ' +
  'ambush operation incident accident crash collision disaster quake earthquake flood storm vote election visit ' +
  'meeting massacre collapse explosions bombings attackers killings arrests clashes derby wreck launch outbreak ' +
  'ceasefire truce handover release hearing talks summit speech announcement resignation revolt uprising mutiny ' +
  'invasion offensive kidnappings capture fall liberation eclipse inauguration hijacking hijack stabbing burial ' +
  'execution shooting murder coup robbery theft funeral wedding march protest riot siege battle landing opening ' +
  'landslide eruption outage sinking derailment disappearance abduction kidnapping escape verdict match game'
).split(' ');

const ARABIC_EVENTS = [...EVENT_NOUNS, 'المجازر', 'الاجتياح', 'الغزو', 'التفجيرات'];

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
    [w('the'), w('day'), w('of'), w('the', 'his', 'her', 'its', 'their'), w(...EVENTS)],
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
      w(...EVENTS),
    ],
    (_the, { part }) => when(dayOf(part)),
    { examples: { 'on the night of the accident': '' }, weight: 1 },
  ),
  rule('يوم الهجوم', [w('يوم', 'نهار'), w(...ARABIC_EVENTS)], () => when(dayOf(null)), {
    examples: { 'قال يوم الحادث': '' },
    weight: 1,
  }),
  rule(
    'ليلة الهجوم',
    [is('part', ({ form }) => form === 'noun'), opt(w('يوم')), w(...ARABIC_EVENTS)],
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
  rule(
    'غداة ذلك',
    [w('غداة', 'عشية'), outside(w('ذلك', 'ذاك'))],
    ({ word }) => {
      const step = /^غ/.test(word) ? 1 : -1;
      return when(told(shift(step, 'day'), step < 0 ? 'before' : 'after'));
    },
    { weight: 1, examples: { 'و20 شاحنة غداة ذلك': '' } },
  ),
  rule('the eve of', [w('the'), w('eve'), outside(w('of'))], () => when(named(-1)), {
    examples: { 'on the eve of the vote': '' },
    weight: 1,
  }),
];
