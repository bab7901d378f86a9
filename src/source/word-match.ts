/**
 * Compares a word of a query with a word of a text: the text's word may go on, and one typo in a
 * long query word is forgiven.
 *
 * Words are stretches of UTF-16 units, so that many of them can be compared without a string each.
 */

import type { QueryTerm } from './search-words';

/** Up to this length, a word with one letter changed is too often another word. */
const LONGEST_EXACT = 5;

/** Whether a word of a query begins a word of a text or, if it is long, is one edit away from it. */
export type WordMatcher = (letters: Uint16Array, from: number, to: number) => boolean;

/** The UTF-16 units of a text. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/**
 * An edit replaces, adds or leaves out one letter, or swaps two neighbours. It is always possible at
 * the first letter that differs, so what follows has to be equal, and one pass decides.
 *
 * A word with a typo has to be complete. Results are not ranked: were `attack` allowed to stand for
 * the beginning of `attached` too, nobody could tell which of the events found were meant.
 */
export function wordMatcher(word: string): WordMatcher {
  const query = unitsOf(word);
  const length = query.length;
  const isLong = length > LONGEST_EXACT;

  /** Whether the query from its letter `at` on is what stands from `from` to the end of the word. */
  const endsAlike = (at: number, letters: Uint16Array, from: number): boolean => {
    for (let step = at; step < length; step += 1) {
      if (query[step] !== letters[from + step - at]) return false;
    }
    return true;
  };

  return (letters, from, to) => {
    const surplus = to - from - length;
    if (surplus < (isLong ? -1 : 0)) return false;
    const shorter = Math.min(length, to - from);
    let at = 0;
    while (at < shorter && query[at] === letters[from + at]) at += 1;
    if (at === length) return true;
    if (!isLong || surplus > 1) return false;
    const here = from + at;
    if (surplus === 1) return endsAlike(at, letters, here + 1);
    if (surplus === -1) return endsAlike(at + 1, letters, here);
    if (endsAlike(at + 1, letters, here + 1)) return true;
    return (
      at + 1 < length &&
      query[at] === letters[here + 1] &&
      query[at + 1] === letters[here] &&
      endsAlike(at + 2, letters, here + 2)
    );
  };
}

/** Whether a word of a text is what a term of a query finds. */
export function termMatcher({ beginnings, wholes }: QueryTerm): WordMatcher {
  const begins = beginnings.map(wordMatcher);
  const equals = wholes.map(unitsOf);
  return (letters, from, to) =>
    begins.some((matches) => matches(letters, from, to)) ||
    equals.some(
      (units) =>
        units.length === to - from && units.every((unit, at) => unit === letters[from + at]),
    );
}
