/**
 * Spelling folded for look-up, with the way back to the source.
 *
 * Arabic news spells one word in many ways (أمريكي/أميركي aside: hamza, ى/ي, ة/ه, tatweel, short
 * vowels, three families of digits, invisible direction marks, `قاعـ.ـدة` against moderation).
 * Look-up and search compare folded text; whatever is shown or stored is cut from the source
 * through the offset map, never from folded text.
 */
export interface Folded {
  /** The folded text: lower case, Western digits, bare letters. */
  readonly text: string;
  /**
   * The source offset (UTF-16) of the character that gave the folded unit at `index`;
   * `toSource(text.length)` is the length of the source.
   */
  toSource(index: number): number;
  /**
   * The source offset just after the characters that gave the folded units before `index`: vowel
   * marks written on the last letter are inside, direction marks after it are not.
   */
  toSourceEnd(index: number): number;
}

/** `letters` keeps ؤ and ئ apart from و and ي; `search` folds them and Latin accents too. */
export type FoldLevel = 'letters' | 'search';

const PAIRS: readonly (readonly [string, string])[] = [
  ['أإآٱٲٳ', 'ا'],
  ['ىیېۍ', 'ي'],
  ['ةہەۃ', 'ه'],
  ['کڪ', 'ك'],
  ['\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t', ' '],
  ['\u2018\u2019\u02bc\u2032', "'"],
  ['\u2010\u2011', '-'],
];

const LETTERS = new Map<number, string>();
for (const [from, to] of PAIRS) {
  for (const char of from) LETTERS.set(char.charCodeAt(0), to);
}
for (let digit = 0; digit < 10; digit++) {
  LETTERS.set(0x0660 + digit, String(digit));
  LETTERS.set(0x06f0 + digit, String(digit));
}

const SEARCH = new Map<number, string>([
  ['ؤ'.charCodeAt(0), 'و'],
  ['ئ'.charCodeAt(0), 'ي'],
  ['ء'.charCodeAt(0), ''],
]);

const TATWEEL = 0x0640;

/** Short vowels, Quranic marks, superscript alef and combining accents: written on a letter. */
function isMark(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x06d6 && code <= 0x06dc) ||
    (code >= 0x06df && code <= 0x06e8 && code !== 0x06e5 && code !== 0x06e6) ||
    (code >= 0x06ea && code <= 0x06ed) ||
    (code >= 0x0300 && code <= 0x036f) ||
    code === TATWEEL
  );
}

/** Direction marks, joiners, soft hyphen, byte order mark: invisible characters. */
function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0x061c ||
    code === 0xfeff ||
    code === 0x00ad
  );
}

/**
 * The end of a moderation gap that opens at `index` (`ـ.ـ`, `ـ*ـ`, `ـ..ـ`), or `index` when none
 * does. At most three separators, so the walk is linear.
 */
function gapEnd(text: string, index: number): number {
  if (text.charCodeAt(index) !== TATWEEL) return index;
  let at = index + 1;
  while (at - index <= 3 && '.*_-•|/'.includes(text.charAt(at)) && at < text.length) at++;
  return at > index + 1 && text.charCodeAt(at) === TATWEEL ? at + 1 : index;
}

/** Letters below this code are folded by table; it ends with the Arabic block. */
const TABLE_SIZE = 0x700;

function buildTable(level: FoldLevel): readonly string[] {
  return Array.from({ length: TABLE_SIZE }, (_, code) => {
    const char = String.fromCharCode(code);
    if (isMark(code) || isInvisible(code)) return '';
    const letter = LETTERS.get(code) ?? (level === 'search' ? SEARCH.get(code) : undefined);
    if (letter !== undefined) return letter;
    if (code >= 0x250) return char;
    const base = level === 'search' && code >= 0x80 ? char.normalize('NFD').charAt(0) : char;
    const lower = base.toLowerCase();
    return lower.length === 1 ? lower : base;
  });
}

const TABLES: Readonly<Record<FoldLevel, readonly string[]>> = {
  letters: buildTable('letters'),
  search: buildTable('search'),
};

/** Letters outside the table: presentation forms (ﻻ, ﷲ) of old typesetting and PDF, punctuation. */
function foldRare(char: string, code: number, table: readonly string[]): string {
  const letter = LETTERS.get(code);
  if (letter !== undefined) return letter;
  if (isInvisible(code)) return '';
  if (code < 0xfb50 || code > 0xfefc) return char;
  let text = '';
  for (const unit of char.normalize('NFKC')) text += table[unit.charCodeAt(0)] ?? unit;
  return text;
}

/** Folds a text for look-up; one pass, one map entry for each unit kept. */
export function fold(text: string, level: FoldLevel = 'letters'): Folded {
  const table = TABLES[level];
  const sources: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    const unit =
      code < TABLE_SIZE ? (table[code] ?? '') : foldRare(text.charAt(index), code, table);
    if (unit === '') {
      const next = Math.max(gapEnd(text, index), index + 1);
      // Combining marks belong to the letter before them; invisible characters do not.
      if (isMark(code) && ends.length > 0 && ends[ends.length - 1] === index) {
        ends[ends.length - 1] = next;
      }
      index = next;
      continue;
    }
    for (let at = 0; at < unit.length; at++) {
      sources.push(index);
      ends.push(index + 1);
    }
    folded += unit;
    index++;
  }
  return {
    text: folded,
    toSource: (at) => (at < 0 ? 0 : (sources[at] ?? text.length)),
    toSourceEnd: (at) => (at <= 0 ? 0 : (ends[at - 1] ?? text.length)),
  };
}

/** A folded text in which any white space is one space: a page breaks its lines where it likes. */
export function foldWords(text: string): Folded {
  const folded = fold(text);
  if (!/\s\s|[^\S ]/u.test(folded.text)) return folded;
  let words = '';
  /** For each unit kept, its place in the folded text; and the place after the last one. */
  const places = new Uint32Array(folded.text.length + 1);
  let kept = 0;
  let isAfterSpace = false;
  for (let at = 0; at < folded.text.length; at += 1) {
    const unit = folded.text.charAt(at);
    const isSpace = /\s/u.test(unit);
    if (isSpace && isAfterSpace) continue;
    isAfterSpace = isSpace;
    words += isSpace ? ' ' : unit;
    places[kept] = at;
    kept += 1;
  }
  places[kept] = folded.text.length;
  const placeOf = (at: number): number => places[Math.min(at, kept)] ?? 0;
  return {
    text: words,
    toSource: (at) => (at < 0 ? 0 : folded.toSource(placeOf(at))),
    toSourceEnd: (at) => (at <= 0 ? 0 : folded.toSourceEnd(placeOf(at - 1) + 1)),
  };
}

/** A spelling reduced to the key under which look-up and search find it. */
export function foldKey(text: string): string {
  return fold(text, 'search').text.replace(/\s+/g, ' ').trim();
}
