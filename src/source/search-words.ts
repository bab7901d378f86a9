/** The words of a text and of a query as the search compares them, whatever their spelling. */
import { foldKey } from '../article/orthography';

/** Letters and digits of any script form words; everything else separates words. */
const WORD = /[\p{L}\p{N}]+/gu;

/** Proclitics that a reader may or may not type before an Arabic word; the longest first. */
const PROCLITICS = ['وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال'];

/** One-letter proclitics: "and", "so", "with", "for", "as", also before digits (`لـ40`). */
const LETTER_PROCLITIC = /^[وفبلك](?=\p{L}{3}|\p{N})/u;

/** Arabic words shorter than this keep an apparent proclitic: it is part of the word. */
const SHORTEST_STEM = 3;

function withoutArticle(word: string): string {
  const found = PROCLITICS.find(
    (proclitic) => word.startsWith(proclitic) && word.length - proclitic.length >= SHORTEST_STEM,
  );
  return found ? word.slice(found.length) : word;
}

/** Splits after folding, so that `قاعـ.ـدة` and diacritics do not cut a word in two. */
export function tokenize(text: string): string[] {
  return [...foldKey(text).matchAll(WORD)].map(([word]) => word.toLowerCase());
}

/**
 * A word as written, so that it is found while it is being typed, and without its proclitics: each
 * form is an end of the word.
 */
export function formsOf(word: string): string[] {
  const bare = word.replace(LETTER_PROCLITIC, '');
  return [...new Set([word, withoutArticle(word), bare, withoutArticle(bare)])];
}

/** The folded words of a text in all their forms, each after a space, for a plain look-up. */
export function wordLine(text: string): string {
  return ` ${tokenize(text).flatMap(formsOf).join(' ')}`;
}

/** The folded words of a query; empty when it has none. */
export function queryWords(query: string): string[] {
  return tokenize(query).map(withoutArticle);
}
