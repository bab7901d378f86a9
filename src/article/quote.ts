/**
 * Quotes: passages of an article that survive a change of the article around them.
 *
 * A quote is a W3C `TextQuoteSelector` (exact, prefix, suffix) with a `TextPositionSelector`
 * (start, end in UTF-16 units). `describe` makes one from a range, `match` finds the range again.
 */
import { fold } from './orthography';

/** Characters of context kept on each side. W3C Web Annotation leaves it open; 32 is customary. */
export const CONTEXT_LENGTH = 32;

/** What a quote says in other languages: a reviewer's translation, which never replaces its words. */
export interface Gloss {
  readonly ar?: string | undefined;
  readonly en?: string | undefined;
}

export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** First UTF-16 unit. */
  readonly start: number;
  /** UTF-16 unit after the last one. */
  readonly end: number;
  readonly gloss?: Gloss | undefined;
}

/** What a reviewer records: the words, and as much context as makes them unique. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly gloss?: Gloss | undefined;
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The quote of a range of the text. Throws on a range that is empty or outside the text. */
export function describe(text: string, start: number, end: number): Quote {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`no passage at ${start}–${end} in a text of ${text.length}`);
  }
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
  };
}

/** Every position at which `needle` occurs in `text`, overlapping ones too. */
export function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

function commonSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) {
    length += 1;
  }
  return length;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * How well the surroundings of a candidate agree with the selector. One character of context
 * outweighs any distance, because text moves when a page is edited but its neighbours come along;
 * distance only breaks ties.
 */
function score(text: string, start: number, length: number, quote: QuoteSelector): number {
  const before = commonSuffix(text.slice(0, start).slice(-CONTEXT_LENGTH), quote.prefix ?? '');
  const after = commonPrefix(
    text.slice(start + length, start + length + CONTEXT_LENGTH),
    quote.suffix ?? '',
  );
  const distance = quote.start === undefined ? 0 : Math.abs(start - quote.start);
  return before + after - distance / (text.length + 1);
}

function best(
  text: string,
  length: number,
  starts: readonly number[],
  quote: QuoteSelector,
): number {
  let winner = starts[0] ?? -1;
  let top = -Infinity;
  for (const start of starts) {
    const points = score(text, start, length, quote);
    if (points > top) [winner, top] = [start, points];
  }
  return winner;
}

/**
 * The range that a quote names in a text: by position, then by its exact words with the best
 * context, then by its words in folded spelling (أ/ا, ة/ه, tatweel, marks). Null when it is lost.
 */
export function match(text: string, quote: QuoteSelector): TextRange | null {
  const { exact, start } = quote;
  if (exact === '') return null;
  const inPlace = start !== undefined && text.startsWith(exact, start);
  const contextHolds =
    inPlace &&
    text.slice(0, start).endsWith(quote.prefix ?? '') &&
    text.startsWith(quote.suffix ?? '', start + exact.length);
  if (contextHolds) return { start, end: start + exact.length };
  const starts = occurrences(text, exact);
  if (starts.length > 0) {
    const at = best(text, exact.length, starts, quote);
    return { start: at, end: at + exact.length };
  }
  return matchFolded(text, quote);
}

function matchFolded(text: string, quote: QuoteSelector): TextRange | null {
  const folded = fold(text);
  const needle = fold(quote.exact).text.trim();
  const starts = occurrences(folded.text, needle);
  if (starts.length === 0) return null;
  const at = best(folded.text, needle.length, starts, {
    exact: needle,
    prefix: fold(quote.prefix ?? '').text,
    suffix: fold(quote.suffix ?? '').text,
    // Folding drops few characters: near enough to tell equal places apart.
    start: quote.start,
  });
  return {
    start: folded.toSource(at),
    end: folded.toSourceEnd(at + needle.length),
  };
}
