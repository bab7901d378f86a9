/** The words of a text and of a query as the search compares them, whatever their spelling. */
import { foldKey } from '../article/orthography';

/**
 * Letters and digits of any script form words; everything else separates words. A hyphen or an apostrophe
 * between letters joins words to a chunk: "al-Tanf", "Kata'ib".
 */
export const CHUNK = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** Proclitics that a reader may or may not type before an Arabic word; the longest first. */
const PROCLITICS = ['وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال'];

/** One-letter proclitics: "and", "so", "with", "for", "as", also before digits (`لـ40`). */
const LETTER_PROCLITIC = /^[وفبلك](?=\p{L}{3}|\p{N})/u;

/** Arabic words shorter than this keep an apparent proclitic: it is part of the word. */
const SHORTEST_STEM = 3;

/** The Arabic article in Latin letters, as it is written before a hyphen. */
const LATIN_ARTICLE = /^(?:al|el|ul|as|ash|at|an|ar|ad|az|es|esh|ez|er|en)$/;
/** … and joined to a name that is long enough to be one. */
const JOINED_ARTICLE = /^al(?=[a-z]{4})/;

const IS_LATIN = /^[a-z]/;
const DOUBLE = /([a-z])\1+/g;

/** Words of the press that are spelled in two ways, after folding: what is written, and what is compared. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/امريك/, 'اميرك'],
  [/ميليشي/, 'مليشي'],
  [/انجليز/, 'انكليز'],
  [/مسيول/, 'مسوول'],
  [/شيون$/, 'شوون'],
  [/^([وفبلك]?(?:ال)?)سوريه$/, '$1سوريا'],
];

function withoutArticle(word: string): string {
  const found = PROCLITICS.find(
    (proclitic) => word.startsWith(proclitic) && word.length - proclitic.length >= SHORTEST_STEM,
  );
  return found ? word.slice(found.length) : word;
}

/** One spelling of a folded word. */
function spelled(word: string): string {
  const lower = word.toLowerCase();
  return SPELLINGS.reduce((text, [written, compared]) => text.replace(written, compared), lower);
}

/** Without double letters: "Shaddadi", "Shadadi". */
const squeezed = (word: string): string => word.replace(DOUBLE, '$1');

/** Folded for the search, with one apostrophe for all signs that stand for one. */
export const foldForSearch = (text: string): string => text.replaceAll(/[ʿʾʻʽ`´]/g, "'");

const chunksOf = (text: string): string[] =>
  [...foldKey(foldForSearch(text)).matchAll(CHUNK)].map(([chunk]) => chunk);

/** The words of a folded chunk, and the other spellings of those in Latin letters. */
export function wordsOfChunk(chunk: string): string[] {
  const parts = chunk.split(/['-]/).map(spelled);
  const words =
    parts.length > 1 && IS_LATIN.test(parts[0] ?? '') ? [...parts, parts.join('')] : parts;
  return [
    ...new Set(words.flatMap((word) => (IS_LATIN.test(word) ? [word, squeezed(word)] : [word]))),
  ];
}

/** Splits after folding, so that `قاعـ.ـدة` and diacritics do not cut a word in two. */
export function tokenize(text: string): string[] {
  return chunksOf(text).flatMap(wordsOfChunk);
}

/**
 * A word as written, so that it is found while it is being typed, and without its proclitics: each
 * form is an end of the word.
 */
export function formsOf(word: string): string[] {
  const bare = word.replace(LETTER_PROCLITIC, '');
  return [...new Set([word, withoutArticle(word), bare, withoutArticle(bare)])];
}

/** The folded words of a text in all their forms, each between spaces, for a plain look-up. */
export function wordLine(text: string): string {
  return ` ${tokenize(text).flatMap(formsOf).join(' ')} `;
}

/** What a word of a query finds. */
export interface QueryTerm {
  /** Words that begin like one of these, a typo in a long one forgiven. */
  readonly beginnings: readonly string[];
  /**
   * Words that are one of these: a word that begins with ب may have it as a proclitic, but then it has been
   * typed in full.
   */
  readonly wholes: readonly string[];
}

function termOf(beginnings: readonly string[], wholes: readonly string[] = []): QueryTerm {
  const all = [...new Set(beginnings)];
  return { beginnings: all, wholes: [...new Set(wholes)].filter((word) => !all.includes(word)) };
}

function termsOfChunk(chunk: string): QueryTerm[] {
  const parts = chunk.split(/['-]/).map(spelled);
  const [first = ''] = parts;
  if (!IS_LATIN.test(first)) {
    return parts.map((word) => termOf([withoutArticle(word)], formsOf(word)));
  }
  const isOneName = parts.length > 1 && (chunk.includes("'") || LATIN_ARTICLE.test(first));
  if (!isOneName) {
    return parts.map((word) =>
      termOf(
        [word, squeezed(word)],
        [word, squeezed(word)].map((one) => one.replace(JOINED_ARTICLE, '')),
      ),
    );
  }
  const joined = parts.join('');
  const name = LATIN_ARTICLE.test(first) ? [parts.slice(1).join('')] : [];
  return [termOf([joined, ...name].flatMap((word) => [word, squeezed(word)]))];
}

/** The words of a query; none when it has no words. */
export function queryTerms(query: string): QueryTerm[] {
  return chunksOf(query).flatMap(termsOfChunk);
}

/** Whether a line of words (`wordLine`) has a word that a term finds, without forgiving typos. */
export function lineHas(line: string, { beginnings, wholes }: QueryTerm): boolean {
  return (
    beginnings.some((word) => line.includes(` ${word}`)) ||
    wholes.some((word) => line.includes(` ${word} `))
  );
}
