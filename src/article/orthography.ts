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

/**
 * `letters` keeps ؤ and ئ apart from و and ي; `words` makes one space of any white space as well, because a
 * page breaks its lines where it likes; `search` folds ؤ, ئ and Latin accents.
 */
export type FoldLevel = 'letters' | 'words' | 'search';

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

/** The end of the marks that begin at `index`: they belong to the letter before them. */
function marksEnd(text: string, index: number): number {
  let at = index;
  while (isMark(text.charCodeAt(at))) at = Math.max(gapEnd(text, at), at + 1);
  return at;
}

/** Letters below this code are folded by table; it ends with the Arabic block. */
const TABLE_SIZE = 0x700;
/** In a table: nothing is left of the letter. No text has this code. */
const DROPPED = 0xffff;

const SPACE = ' '.charCodeAt(0);

/** What is left of each letter, a UTF-16 unit. */
function buildTable(level: FoldLevel): Uint16Array {
  return Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
    const char = String.fromCharCode(code);
    if (isMark(code) || isInvisible(code)) return DROPPED;
    if (level === 'words' && /\s/u.test(char)) return SPACE;
    const letter = LETTERS.get(code) ?? (level === 'search' ? SEARCH.get(code) : undefined);
    if (letter !== undefined) return letter === '' ? DROPPED : letter.charCodeAt(0);
    if (code >= 0x250) return code;
    const base = level === 'search' && code >= 0x80 ? char.normalize('NFD').charAt(0) : char;
    const lower = base.toLowerCase();
    return (lower.length === 1 ? lower : base).charCodeAt(0);
  });
}

const TABLES: Readonly<Record<FoldLevel, Uint16Array>> = {
  letters: buildTable('letters'),
  words: buildTable('words'),
  search: buildTable('search'),
};

/** Letters outside the table: presentation forms (ﻻ, ﷲ) of old typesetting and PDF, punctuation. */
function foldRare(char: string, code: number, table: Uint16Array): string {
  const letter = LETTERS.get(code);
  if (letter !== undefined) return letter;
  if (isInvisible(code)) return '';
  if (code < 0xfb50 || code > 0xfefc) return char;
  let text = '';
  for (const unit of char.normalize('NFKC')) {
    const folded = table[unit.charCodeAt(0)];
    if (folded !== DROPPED) text += folded === undefined ? unit : String.fromCharCode(folded);
  }
  return text;
}

/** Half a pair becomes a replacement character, in a text and in what is looked for alike. */
const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The folded text so far, each unit with the place in the source that it came from. */
class FoldedUnits {
  count = 0;
  #units: Uint16Array;
  #starts: Uint32Array;

  constructor(room: number) {
    this.#units = new Uint16Array(room);
    this.#starts = new Uint32Array(room);
  }

  get last(): number | undefined {
    return this.#units[this.count - 1];
  }

  add(unit: number, start: number): void {
    const { count } = this;
    if (count === this.#units.length) this.#grow();
    this.#units[count] = unit;
    this.#starts[count] = start;
    this.count = count + 1;
  }

  folded(source: string): Folded {
    const { count } = this;
    const starts = this.#starts;
    return {
      text: UTF_16.decode(this.#units.subarray(0, count)),
      toSource: (at) => {
        if (at < 0) return 0;
        return at < count ? (starts[at] ?? 0) : source.length;
      },
      toSourceEnd: (at) => {
        if (at <= 0) return 0;
        return at <= count ? marksEnd(source, (starts[at - 1] ?? 0) + 1) : source.length;
      },
    };
  }

  /** One letter of old typesetting may stand for a whole phrase (ﷺ). */
  #grow(): void {
    const grown = <T extends Uint16Array | Uint32Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    const room = 2 * this.count + 64;
    this.#units = grown(this.#units, new Uint16Array(room));
    this.#starts = grown(this.#starts, new Uint32Array(room));
  }
}

/** Folds a text for look-up; one pass, one map entry for each unit kept. */
export function fold(text: string, level: FoldLevel = 'letters'): Folded {
  const table = TABLES[level];
  const isWords = level === 'words';
  const folded = new FoldedUnits(text.length);
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code >= TABLE_SIZE) {
      const char = text.charAt(index);
      const units = isWords && /\s/u.test(char) ? ' ' : foldRare(char, code, table);
      for (let at = 0; at < units.length; at++) {
        const unit = units.charCodeAt(at);
        if (!isWords || unit !== SPACE || folded.last !== SPACE) folded.add(unit, index);
      }
      index++;
      continue;
    }
    const unit = table[code] as number;
    if (unit === DROPPED) {
      index = Math.max(gapEnd(text, index), index + 1);
      continue;
    }
    if (!isWords || unit !== SPACE || folded.last !== SPACE) folded.add(unit, index);
    index++;
  }
  return folded.folded(text);
}

/** A spelling reduced to the key under which look-up and search find it. */
export function foldKey(text: string): string {
  return fold(text, 'search').text.replace(/\s+/g, ' ').trim();
}
