/** The day before and the day after a named event: غداة القصف, عشية الانتخابات, on the eve of. */
import type { Rule } from '../../rule';
import { outside, rule, w } from '../../rule';
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

export const EVE_RULES: Rule[] = [
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
