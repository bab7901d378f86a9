/** The rules that set off a proposal. To add one, write its words with a sentence for and one against. */
import type { TriggerRule } from '../rule';
import { FIRE } from './fire';
import { MOVES } from './moves';
import { SKY } from './sky';
import { VIOLENCE } from './violence';

export const TRIGGERS: readonly TriggerRule[] = [...FIRE, ...VIOLENCE, ...SKY, ...MOVES];
