/**
 * Search in two steps: the words of all events that a word of the query may find, of which `termMatcher` keeps
 * those that it does find, as in the page; then the events that have them.
 */
import type { QueryTerm } from '../../search-words';
import { termMatcher, unitsOf } from '../../word-match';
import { text, texts, whole } from '../literals';

/** The most words that one word of a query may find, the most frequent ones. */
export const MAX_WORDS = 2000;

/** Up to this length a word has no typo forgiven. */
const LONGEST_EXACT = 5;

/** A typo touches two neighbours at most, so that the first or the last third of a word is as it should be. */
function nearly(word: string): string[] {
  if (word.length <= LONGEST_EXACT) return [];
  const letters = [...word];
  const third = Math.floor((letters.length - 1) / 3);
  const [first, last] = [letters.slice(0, third).join(''), letters.slice(-third).join('')];
  return [
    `(lengthUTF8(form) >= ${whole(letters.length - 1)} AND lengthUTF8(form) <= ${whole(word.length + 1)} AND (startsWith(form, ${text(first)}) OR endsWith(form, ${text(last)})))`,
  ];
}

/** Rows of form, word: more than the term finds, never fewer. */
export function wordsStatement({ beginnings, wholes }: QueryTerm, database: string): string {
  const may = [
    ...beginnings.flatMap((word) => [`startsWith(form, ${text(word)})`, ...nearly(word)]),
    ...(wholes.length > 0 ? [`form IN (${texts(wholes)})`] : []),
  ];
  return `SELECT form, word, toUInt64(sum(n)) AS many FROM ${database}.words WHERE ${may.join(' OR ')} GROUP BY form, word ORDER BY many DESC, form LIMIT ${MAX_WORDS + 1}`;
}

export interface WordsFound {
  readonly words: readonly string[];
  /** There were more than are asked for. */
  readonly isCut: boolean;
}

export function readWords(
  term: QueryTerm,
  rows: readonly (readonly [string, string, number])[],
): WordsFound {
  const matches = termMatcher(term);
  const words = new Set<string>();
  for (const [form, word] of rows) {
    if (matches(unitsOf(form), 0, form.length)) words.add(word);
  }
  return { words: [...words], isCut: rows.length > MAX_WORDS };
}
