/** A sentence that tells no deed, only that the one before it cost nothing: "No casualties were reported." */
import { casualtiesIn } from './casualties';
import type { Mention } from '../mention';
import type { Sentence } from '../split';

/** As a further telling of the last deed; null where the sentence says no such thing, or follows no deed. */
export function lossOnly(
  { words, start, end, kind }: Sentence,
  index: number,
  last: Mention | undefined,
): Mention | null {
  if (kind !== 'text' || !last || last.isHeadline || index - last.sentence > 1) return null;
  const found = casualtiesIn(words);
  if (found?.rule !== 'none-reported') return null;
  return {
    ...last,
    start,
    end: words.at(-1)?.end ?? end,
    rule: found.rule,
    trigger: found,
    means: [],
    places: [],
    date: null,
    count: null,
    countBy: null,
    // What was told of the dead before stays.
    casualties: last.casualties ? null : found.casualties,
    casualtiesBy: last.casualties ? null : found,
    voices: NOBODY,
    sentence: index,
    isReference: true,
    isToll: true,
    isVoiceOnly: false,
    isPlural: false,
  };
}

const NOBODY: Mention['voices'] = {
  claimant: null,
  claimVerb: false,
  deniedBy: null,
  reportedBy: null,
  attributes: false,
  actor: null,
};
