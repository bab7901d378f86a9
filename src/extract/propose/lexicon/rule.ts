/** What a rule of the lexicon says: the words that set it off, what they tell, and a sentence for and against. */
import type { Means } from '../../../event/event';

/** By what; guns, mines and small arms are told apart here, though the timeline has no sign for them. */
export type ProposedMeans = Means | 'shelling' | 'explosive' | 'small-arms';

/** What a word tells of; `fire` is an attack or a strike, by whoever fires and with what. */
export type Told =
  | 'attack'
  | 'strike'
  | 'fire'
  | 'launch'
  | 'interception'
  | 'overflight'
  | 'incident'
  | 'clash'
  | 'deployment'
  | 'pause'
  | 'resumption'
  | 'toll';

export interface TriggerRule {
  readonly id: string;
  readonly told: Told;
  /** What the words themselves say of the means. */
  readonly means: ProposedMeans | null;
  /**
   * Verbs and nouns, separated by blanks. Arabic: `10/هدف` a root in a form, `اغار~غير` the stems of the past
   * and the present, `غاره` a noun that is declined, `=كمائن` a form as it is. English: `raid` a verb,
   * `n:ambush` a noun, `=struck` a form as it is; `_` joins words (`=shot_down`).
   */
  readonly ar: string;
  readonly en: string;
  /** What must stand in the same sentence, so that a common word tells of a deed: a weapon, an aircraft, a force. */
  readonly needs: 'weapon' | 'aircraft' | 'force' | 'projectile' | 'device' | null;
  /** A sentence in which the rule gives an event, and one in which it must give none. */
  readonly yes: string;
  readonly no: string;
}

export const rule = (
  id: string,
  told: Told,
  [ar, en]: readonly [string, string],
  [yes, no]: readonly [string, string],
  { means = null, needs = null }: Partial<Pick<TriggerRule, 'means' | 'needs'>> = {},
): TriggerRule => ({ id, told, ar, en, yes, no, means, needs });
