/** The words of a text as names are compared: folded, masked letters joined, each with its place in the text. */
import { fold } from '../../article/orthography';

/** A reading of a word: what is left of it without clitics. */
export interface Reading {
  readonly key: string;
  /** How many letters at the beginning are not part of the name. */
  readonly cut: number;
  /** The preposition that was cut; empty for none. */
  readonly clitic: string;
  readonly isAnd: boolean;
}

export interface Token {
  /** What is compared. */
  readonly key: string;
  /** The readings of the word with fewer and fewer of و ف ب ل ك before it; the fewest cut first. */
  readonly readings: readonly Reading[];
  /** Where it is in the source, UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly isArabic: boolean;
  /** The word as it is written. */
  readonly raw: string;
  /** Nothing between it and the word before ends a name: no comma, no full stop, no empty line. */
  readonly isJoined: boolean;
  /** A hyphen joins it to the next word. */
  readonly isHyphened: boolean;
  /** For each unit of the key its place in the source, for words whose clitics are cut. */
  at(index: number): number;
}

/** A word, or letters with full stops between them (U.S.). */
const WORD = /(?:[a-z]\.){2,}(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

const JOINS = /^(?:'s)?[\s"'«»“”„()[\]_@–/-]*$/u;
const EMPTY_LINE = /\n\s*\n/u;
const TATWEEL = 'ـ';

/** Words of the press that are spelled in several ways, after folding. */
const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/امريك/u, 'اميرك'],
  [/ميليشي/u, 'مليشي'],
  [/مسيول/u, 'مسوول'],
  [/كوردستان/u, 'كردستان'],
  [/^([وفبلك]?)سوريه$/u, '$1سوريا'],
];

const DOUBLE = /([a-z])\1+/gu;
const SQUEEZED_FROM = 5;

/** The Arabic article in Latin letters, before a hyphen. */
const ARTICLE = /^(?:al|el|ul|as|ash|at|an|ar|ad|az|es|esh|ed|ez|er|en|ur)$/u;
/** … and as a word of its own; the others are English words too. */
const LONE_ARTICLE = /^(?:Al|El|Ar|Ad|Az|Ash|Ed|Ez)$/u;

const HAMZA: Readonly<Record<string, string>> = { ؤ: 'و', ئ: 'ي', ء: '' };

/** What any of the replacements needs: most words have none of it. */
const IS_VARIED = /[ؤئء]|امريك|ميليشي|كوردستان|سوريه$/u;

function arabicKey(word: string): string {
  if (!IS_VARIED.test(word)) return word;
  const plain = word.replaceAll(/[ؤئء]/gu, (letter) => HAMZA[letter] ?? letter);
  return ARABIC.reduce((text, [written, compared]) => text.replace(written, compared), plain);
}

function latinKey(word: string, raw: string, isHyphened: boolean): string {
  if (isHyphened ? ARTICLE.test(word) : LONE_ARTICLE.test(raw)) return 'al';
  const bare = word
    .toLowerCase()
    .replaceAll(/['.]/gu, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  return bare.length >= SQUEEZED_FROM ? bare.replaceAll(DOUBLE, '$1') : bare;
}

const IS_ARABIC = /\p{Script=Arabic}/u;

interface Piece {
  readonly from: number;
  readonly to: number;
}

export function tokensOf(text: string): Token[] {
  const folded = fold(text);
  const pieces: Piece[][] = [];
  for (const { 0: word, index } of folded.text.matchAll(WORD)) {
    const piece = {
      from: index,
      to: index + (word.endsWith("'s") ? word.length - 2 : word.length),
    };
    const before = pieces.at(-1);
    const last = before?.at(-1);
    // «المـ ـقاومة»: one word, split against moderation.
    const isSplit =
      last !== undefined &&
      text.charAt(folded.toSourceEnd(last.to) - 1) === TATWEEL &&
      text.charAt(folded.toSource(index) - 1) === TATWEEL &&
      folded.text.slice(last.to, index).trim() === '';
    if (before && isSplit) before.push(piece);
    else pieces.push([piece]);
  }
  let end = 0;
  return pieces.map((parts) => {
    const first = parts[0] as Piece;
    const last = parts.at(-1) as Piece;
    const word =
      parts.length === 1
        ? folded.text.slice(first.from, last.to)
        : parts.map(({ from, to }) => folded.text.slice(from, to)).join('');
    const gap = folded.text.slice(end, first.from);
    end = last.to;
    const start = folded.toSource(first.from);
    const sourceEnd = folded.toSourceEnd(last.to);
    const raw = text.slice(start, sourceEnd);
    const isArabic = IS_ARABIC.test(word);
    const isHyphened =
      folded.text.charAt(last.to) === '-' && /[\p{L}\p{N}]/u.test(folded.text.charAt(last.to + 1));
    const key = isArabic ? arabicKey(word) : latinKey(word, raw, isHyphened);
    return {
      key,
      readings: readingsOf(key, isArabic),
      start,
      end: sourceEnd,
      isArabic,
      raw,
      isJoined: gap === ' ' || (JOINS.test(gap) && !EMPTY_LINE.test(gap)),
      isHyphened,
      // The clitics that are cut are in the first part, and no spelling changes them.
      at: (index) => folded.toSource(first.from + index),
    };
  });
}

const SHORTEST = 2;

function readingsOf(key: string, isArabic: boolean): readonly Reading[] {
  const readings: Reading[] = [{ key, cut: 0, clitic: '', isAnd: false }];
  if (!isArabic) return readings;
  const most = key.startsWith('و') || key.startsWith('ف') ? 1 : 0;
  for (let cut = 0; cut <= most; cut++) {
    const rest = cut > 0 ? key.slice(cut) : key;
    const isAnd = cut > 0;
    if (rest.length < SHORTEST) break;
    if (isAnd) readings.push({ key: rest, cut, clitic: '', isAnd });
    const clitic = rest.charAt(0);
    if (rest.length <= SHORTEST || !'بلك'.includes(clitic)) continue;
    if (rest.startsWith('لل')) readings.push({ key: `ا${rest.slice(1)}`, cut, clitic, isAnd });
    else readings.push({ key: rest.slice(1), cut: cut + 1, clitic, isAnd });
  }
  return readings;
}

/** Without the article: الأميركي → اميركي. */
export const withoutArticle = (key: string): string =>
  key.length > 4 && key.startsWith('ال') ? key.slice(2) : key;

/** The words that a word can be, with and without clitics and article. */
export const basesOf = ({ readings }: Token): string[] =>
  readings.flatMap(({ key }) => [key, withoutArticle(key)]);
