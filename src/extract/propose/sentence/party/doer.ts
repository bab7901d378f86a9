/** Whether a state does a deed, by the parties and adjectives beside it; who is only quoted does nothing. */
import type { TextRange } from '../../../../article/quote';
import type { Word } from '../../words';
import type { Names } from '../names';
import { isByState } from './state';
import type { Segment } from '../segments';

/** The folded text between two offsets. */
type Between = (from: number, to: number) => string;

const SAID_BEFORE =
  /(?:قال|قالت|ذكر|ذكرت|اعلن|اعلنت|اكد|اكدت|اقر|اقرت|اوضح|اوضحت|افاد|افادت|اضاف|واضاف|اشار|اشارت|بحسب|حسب|وفق|وفقا ل|نقلا عن|كشف|كشفت|according to)(?: (?!ب?ان(?:ه|ها|هم)? )\p{L}+){0,2} ?["«“]?$/u;
const SAID_AFTER =
  /^(?: \p{L}+){0,3} (?:said|says|announced|confirmed|reported|stated|told|acknowledged|added|(?:قال|قالت|اعلن|اعلنت|اكد|اكدت|ذكر|ذكرت)(?: \p{L}+){0,2} (?:ان|انه|انها))(?!\p{L})/u;

/** Who is only asked: "the Israeli army said that a drone hit the port". */
export const isSpeaker = ({ start, end }: TextRange, between: Between): boolean =>
  SAID_BEFORE.test(between(Math.max(0, start - 36), start)) ||
  SAID_AFTER.test(between(end, end + 60));

export function stateActor(
  hits: Segment['hits'],
  words: readonly Word[],
  folded: string,
  range: TextRange,
  parties: Names['parties'],
  between: Between,
  claimant: TextRange | null,
): boolean {
  const [hit] = hits;
  if (!hit) return false;
  // Who was exposed to it did not do it.
  const isPassive = hit.rule.id === 'was-exposed';
  const deed = {
    start: isPassive ? range.start : (words[hit.at]?.start ?? 0),
    end: words[hit.to - 1]?.end ?? 0,
  };
  const doers = parties.filter(
    (party) => party.start === claimant?.start || !isSpeaker(party, between),
  );
  return isByState(folded, doers, deed, range, between);
}
