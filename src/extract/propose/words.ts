/** The words of a text as the lexicon looks them up: folded, with what is left of each without its clitics. */
import { fold } from '../../article/orthography';

export interface Word {
  /** Folded. */
  readonly text: string;
  /** What the word can be without clitics, itself first. */
  readonly bases: readonly string[];
  /** UTF-16 offsets into the source. */
  readonly start: number;
  readonly end: number;
  readonly isArabic: boolean;
  /** It has the Arabic article, or follows "the". */
  readonly isDefinite: boolean;
  /** What stands between the word before and it, folded. */
  readonly gap: string;
  readonly isCapital: boolean;
}

const WORD = /\d+(?:[.,:]\d+)*|(?:[a-z]\.){2,}|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
const IS_ARABIC = /\p{Script=Arabic}/u;
const SUFFIX = /^(.{3,})(?:هما|هم|ها|نا|ه)$/u;
const SHORTEST = 3;

interface Read {
  readonly bases: readonly string[];
  readonly isDefinite: boolean;
}

/** What a word can be; read once for each spelling. */
const known = new Map<string, Read>();
const MOST_KNOWN = 50_000;

function arabicBases(text: string): Read {
  const bases = new Set([text]);
  let isDefinite = false;
  const rests = /^[وف]/u.test(text) ? [text, text.slice(1)] : [text];
  for (const rest of rests) {
    bases.add(rest);
    const [, bare = null] = /^[بك]?ال(.{3,})$/u.exec(rest) ?? /^لل(.{3,})$/u.exec(rest) ?? [];
    if (bare !== null) {
      isDefinite = true;
      bases.add(bare);
      // «بآليات» is folded like a word with the article.
      if (/^[بك]/u.test(rest)) bases.add(rest.slice(1));
    } else if (/^[بلكس]/u.test(rest) && rest.length > SHORTEST) bases.add(rest.slice(1));
  }
  for (const base of [...bases]) {
    const [, stem = null] = SUFFIX.exec(base) ?? [];
    if (stem === null) continue;
    bases.add(stem);
    if (stem.endsWith('ت')) bases.add(`${stem.slice(0, -1)}ه`);
    // «ضربوها», «هاجموه».
    if (stem.endsWith('و')) bases.add(`${stem}ا`);
  }
  return { bases: [...bases].filter(({ length }) => length >= 2), isDefinite };
}

function readOf(text: string, isArabic: boolean): Read {
  const before = known.get(text);
  if (before) return before;
  const bare = text.replace(/'s?$/u, '');
  const read = isArabic
    ? arabicBases(text)
    : { bases: bare === text ? [text] : [text, bare], isDefinite: false };
  if (known.size > MOST_KNOWN) known.clear();
  known.set(text, read);
  return read;
}

export function wordsOf(source: string): Word[] {
  const folded = fold(source, 'letters');
  const words: Word[] = [];
  let end = 0;
  for (const { 0: text, index } of folded.text.matchAll(WORD)) {
    const isArabic = IS_ARABIC.test(text);
    const { bases, isDefinite } = readOf(text, isArabic);
    const start = folded.toSource(index);
    words.push({
      text,
      bases,
      start,
      end: folded.toSourceEnd(index + text.length),
      isArabic,
      isDefinite:
        isDefinite || /^(?:the|this|that|these|those|both)$/u.test(words.at(-1)?.text ?? ''),
      gap: folded.text.slice(end, index),
      isCapital: /^\p{Lu}/u.test(source.charAt(start)),
    });
    end = index + text.length;
  }
  return words;
}
