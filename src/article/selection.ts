/**
 * What a person selects in an article, as a passage: whole words, whatever the script. Arabic writes و، ف،
 * ب، ل، ك and ال onto the word that follows; a selection that starts behind them may stay there. Offsets
 * are UTF-16 units in the order of the text, never of the screen.
 */
import type { TextRange } from './quote';

const words = new Intl.Segmenter('ar', { granularity: 'word' });
const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** Marks on a letter, and tatweel, which only stretches it. */
const MARKS = /\p{M}|\u0640/gu;

/** A stem shorter than this is no word of its own. */
const LEAST_STEM = 2;

/** What may be written onto a word, in this order: و or ف, then ب, ل or ك, then ال. */
const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';
const ALIFS = 'اٱ';

/** The graphemes of a word, bare of marks, with where each starts. */
function lettersOf(word: string): { bare: string; at: number }[] {
  return [...graphemes.segment(word)].map(({ segment, index }) => ({
    bare: segment.replace(MARKS, ''),
    at: index,
  }));
}

/** Where a word may start besides its first letter: behind each of its clitics. */
export function cliticEnds(word: string): number[] {
  const letters = lettersOf(word).filter(({ bare }) => bare !== '');
  const ends: number[] = [];
  let at = 0;
  const bare = (index: number): string => letters[index]?.bare ?? '';
  const take = (count: number): void => {
    const next = letters[at + count];
    if (!next || letters.length - at - count < LEAST_STEM) return;
    at += count;
    ends.push(next.at);
  };
  const isOneOf = (set: string): boolean => bare(at) !== '' && set.includes(bare(at));
  if (isOneOf(CONJUNCTIONS)) take(1);
  if (bare(at) === 'ل' && bare(at + 1) === 'ل') {
    // ل before ال is written لل: the second letter is the article.
    take(1);
    if (ends.length > 0) take(1);
    return ends;
  }
  if (isOneOf(PREPOSITIONS)) take(1);
  if (isOneOf(ALIFS) && bare(at + 1) === 'ل') take(2);
  return ends;
}

interface Segment {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text, whole lines, that is long enough to find words and graphemes in it. */
function linesAround(text: string, start: number, end: number): Segment {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return { start: from, end: to < 0 ? text.length : to + 1 };
}

/** The segment of a text that a unit is in. */
function segmentAt(by: Intl.Segmenter, text: string, at: number): Segment & { isWord: boolean } {
  const found = by.segment(text).containing(at);
  const { index = at, segment = text.charAt(at), isWordLike = false } = found ?? {};
  return { start: index, end: index + segment.length, isWord: isWordLike };
}

/** The same passage without a grapheme that is cut at its edges. */
function wholeGraphemes(text: string, { start, end }: Segment): Segment {
  return {
    start: start < text.length ? segmentAt(graphemes, text, start).start : start,
    end: end > 0 ? segmentAt(graphemes, text, end - 1).end : end,
  };
}

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));

/** Where the word that a selection starts in begins, for this selection. */
function startOfWord(text: string, at: number): number {
  const { start, end, isWord } = segmentAt(words, text, at);
  // White space and the marks on it are one segment, of which the white space was not selected.
  if (!isWord || at === start) return at;
  const starts = [0, ...cliticEnds(text.slice(start, end))].map((offset) => start + offset);
  // Within the clitics the nearest start before it; in the word itself a slip of the pointer.
  if (at > (starts.at(-1) ?? start)) return start;
  return starts.filter((one) => one <= at).at(-1) ?? start;
}

/** Where the word that a selection ends in ends. */
function endOfWord(text: string, at: number): number {
  const { end, isWord } = segmentAt(words, text, at - 1);
  return isWord ? end : at;
}

/**
 * The passage that a selection means, or null when it holds nothing but white space. Without spaces at its
 * edges, it begins and ends with a whole word; never inside a grapheme.
 * @param exact keeps the letters as they were selected (Alt).
 */
export function snapSelection(
  text: string,
  from: number,
  to: number,
  exact = false,
): TextRange | null {
  const clamp = (at: number): number => Math.max(0, Math.min(text.length, Math.trunc(at) || 0));
  let [start, end] = [Math.min(clamp(from), clamp(to)), Math.max(clamp(from), clamp(to))];
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (start >= end) return null;
  const window = linesAround(text, start, end);
  const part = text.slice(window.start, window.end);
  const inPart = { start: start - window.start, end: end - window.start };
  const snapped = exact
    ? inPart
    : { start: startOfWord(part, inPart.start), end: endOfWord(part, inPart.end) };
  const whole = wholeGraphemes(part, snapped);
  return { start: whole.start + window.start, end: whole.end + window.start };
}
