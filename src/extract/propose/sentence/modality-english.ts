/** Where English words say that a deed is to come, supposed or recalled; its verbs show more than Arabic ones. */
import type { Hit } from '../lexicon';
import type { Word } from '../words';

/** The past of a verb that is no regular one. */
const PAST =
  /^(?:struck|shot|fell|came|flew|fought|blew|threw|set|sent|hit|drew|took|dove|overflew|overran|withdrew|broke|tore|landed|went)$/u;
/** Between a modal and what it governs: "would be attacked", "may have fired". */
const AUXILIARY = /^(?:be|been|being|get|have|had|having|to|not)$/u;
/** "If attacked": the past itself is supposed. */
const CONDITION =
  /(?<!\p{L})(?:if|unless|whether|would have|could have|might have|may have)(?!\p{L})/u;

/** The month, and no "may". */
const isMay = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'may' &&
  words[at].isCapital &&
  (at > 0 || /^\d/u.test(words[at + 1]?.text ?? ''));

/** The words without those that only look like a modal. */
export const withoutMonth = (words: readonly Word[]): readonly Word[] =>
  words.some(({ text }) => text === 'may') ? words.filter((_, at) => !isMay(words, at)) : words;

/** A verb in the past that no modal and no condition governs: "which has threatened to strike, fired rockets". */
export function isToldAsDone(words: readonly Word[], { at, part }: Hit): boolean {
  const word = words[at];
  if (!word || word.isArabic || part !== 'verb') return false;
  if (!/ed$/u.test(word.text) && !PAST.test(word.text)) return false;
  const before = words.slice(Math.max(0, at - 8), at);
  if (AUXILIARY.test(before.at(-1)?.text ?? '') && before.at(-1)?.text !== 'had') return false;
  // "Will hit" has the same form as the past.
  if (/^(?:hit|set)$/u.test(word.text) && MODAL.test(before.at(-1)?.text ?? '')) return false;
  return !CONDITION.test(before.map(({ text }) => text).join(' '));
}
const MODAL = /^(?:will|would|could|may|might|should|can|must|to|not)$/u;

/** "Any deliberate attack on them is a violation". */
export const isAny = (words: readonly Word[], { at }: Hit): boolean =>
  /^(?:attack|assault|strike|airstrike|raid|shelling|bombing)s?$/u.test(words[at]?.text ?? '') &&
  (words[at - 1]?.text === 'any' || (words[at - 2]?.text === 'any' && words[at - 1]?.gap === ' '));

const RECALLED =
  /(?<!\p{L})(?:anniversar(?:y|ies)|commemorat\p{L}*|memorials? (?:to|for|of)|in memory of)(?!\p{L})/u;

/** The deed that a day recalls; what is told beside it is none of that. */
export function isRecalled(words: readonly Word[], { at }: Hit): boolean {
  let from = at;
  while (from > 0 && !/[,;]/u.test(words[from]?.gap ?? '')) from--;
  return RECALLED.test(
    words
      .slice(from, at)
      .map(({ text }) => text)
      .join(' '),
  );
}
