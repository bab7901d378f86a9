/** The sentences of a text as ranges, in order: what a reader steps through, and what a proposal is read from. */
import type { TextRange } from './quote';

/** A full stop behind these ends no sentence. */
const SHORT = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec gen lt col sgt maj capt mr mrs ms dr st no vs'.split(
    ' ',
  ),
);

/** What ends a sentence, with the quotation marks and brackets that close behind it. */
const END = /[.!?؟…]+["'”’»)\]]*(?=\s)/gu;

/** Looked at on both sides of a full stop, so that a long line is cut in line with its length. */
const LONGEST_WORD = 40;

/** Whether a full stop ends a sentence, by the word before it and what follows. */
function isEnd(line: string, at: number, next: number): boolean {
  if (line.charAt(at) !== '.') return true;
  const [word = ''] = /[\p{L}\p{N}.]*$/u.exec(line.slice(Math.max(0, at - LONGEST_WORD), at)) ?? [];
  const rest = line.slice(next, next + LONGEST_WORD).trimStart();
  // "U.S. forces", "Lt. Col.", "at 3 p.m. the crew"
  if (SHORT.has(word.toLowerCase()) || /^(?:\p{L}\.)*\p{Lu}$/u.test(word)) return false;
  return !/^[\p{Ll}]/u.test(rest);
}

function trimmed(text: string, start: number, end: number): TextRange | null {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/** Without the white space around them; a line break ends a sentence, too. */
export function sentences(text: string): TextRange[] {
  const found: TextRange[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    let from = 0;
    const add = (to: number): void => {
      const range = trimmed(text, start + from, start + to);
      if (range) found.push(range);
      from = to;
    };
    for (const { 0: sign, index } of line.matchAll(END)) {
      if (isEnd(line, index, index + sign.length)) add(index + sign.length);
    }
    add(line.length);
    start += line.length + 1;
  }
  return found;
}
