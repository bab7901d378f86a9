/** A word of the lexicon, and where a sentence has it. */
import type { TriggerRule } from './rule';

export interface Form {
  readonly rule: TriggerRule;
  readonly part: 'verb' | 'noun';
  /** The words after the first. */
  readonly rest: readonly string[];
  /** The word is in the future by its own form. */
  readonly isFuture: boolean;
}

export interface Hit extends Form {
  /** Indexes of the first word and of the one after the last. */
  readonly at: number;
  readonly to: number;
}
