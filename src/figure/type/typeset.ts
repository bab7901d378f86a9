/** Text → lines of runs with widths: breaking, ordering, aligning. Nothing here writes SVG. */
import { type BaseDirection, BidiParagraph, withoutIsolates } from './bidi';

export interface TextStyle {
  readonly sizePx: number;
  readonly bold: boolean;
  /** `#rrggbb` */
  readonly fill: string;
}

/**
 * A piece of a paragraph in one style. Its text may contain isolates (see bidi.ts) and no other
 * invisible characters.
 */
export interface StyledSpan {
  readonly text: string;
  readonly style: TextStyle;
  /** http(s) address that the piece leads to. */
  readonly href?: string | null;
}

/** A run of one direction and one style on a line. */
export interface Run {
  /** In the order in which it is read. */
  readonly text: string;
  readonly rtl: boolean;
  /** Left edge from the left edge of the line. */
  readonly xPx: number;
  readonly widthPx: number;
  readonly span: StyledSpan;
}

export interface Line {
  /** From left to right. */
  readonly runs: readonly Run[];
  readonly widthPx: number;
}

/** Width of a text in px. */
export type Measure = (text: string, style: TextStyle) => number;

interface Word {
  readonly start: number;
  /** After the last letter, before the spaces. */
  readonly end: number;
  /** Where the next word starts. */
  readonly next: number;
}

/** A paragraph that knows which span each offset belongs to. */
class Source {
  readonly text: string;
  readonly cuts: ReadonlySet<number>;
  readonly #starts: readonly number[];
  readonly #spans: readonly StyledSpan[];
  readonly #measure: Measure;

  constructor(spans: readonly StyledSpan[], measure: Measure) {
    let length = 0;
    this.#starts = spans.map((span) => {
      const start = length;
      length += span.text.length;
      return start;
    });
    this.text = spans.map((span) => span.text).join('');
    this.cuts = new Set(this.#starts);
    this.#spans = spans;
    this.#measure = measure;
  }

  spanAt(offset: number): StyledSpan {
    const index = this.#starts.findLastIndex((start) => start <= offset);
    return this.#spans[Math.max(0, index)] as StyledSpan;
  }

  /** Width of a range, over all styles in it. */
  width(start: number, end: number): number {
    let total = 0;
    this.#spans.forEach((span, index) => {
      const from = Math.max(start, this.#starts[index] ?? 0);
      const to = Math.min(end, (this.#starts[index] ?? 0) + span.text.length);
      if (from < to) {
        total += this.#measure(withoutIsolates(this.text.slice(from, to)), span.style);
      }
    });
    return total;
  }
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+\s*/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].trimEnd().length,
    next: found.index + found[0].length,
  }));
}

/** How many of the characters fit; at least one. Looks from the front: the word may be a whole book. */
function fitting(
  source: Source,
  ends: readonly number[],
  from: number,
  start: number,
  widthPx: number,
): number {
  const fits = (count: number): boolean =>
    source.width(start, ends[from + count - 1] ?? start) <= widthPx;
  const most = ends.length - from;
  let high = 2;
  while (high <= most && fits(high)) high *= 2;
  let low = high / 2;
  high = Math.min(high, most + 1);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Splits a word that is wider than a line, so that nothing ever leaves its column. */
function splitWord(source: Source, word: Word, widthPx: number): Word[] {
  if (source.width(word.start, word.end) <= widthPx) return [word];
  const ends: number[] = [];
  let end = word.start;
  for (const char of source.text.slice(word.start, word.end)) ends.push((end += char.length));
  const pieces: Word[] = [];
  let start = word.start;
  for (let at = 0; at < ends.length;) {
    at += fitting(source, ends, at, start, widthPx);
    const next = ends[at - 1] ?? word.end;
    const isLast = at >= ends.length;
    pieces.push({ start, end: next, next: isLast ? word.next : next });
    start = next;
  }
  return pieces;
}

function breakLines(source: Source, widthPx: number): { start: number; end: number }[] {
  const words = wordsOf(source.text).flatMap((word) => splitWord(source, word, widthPx));
  const lines: { start: number; end: number; px: number }[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    // Letters never join over a space, so the widths of words and spaces add up.
    const morePx = source.width(last?.end ?? word.start, word.end);
    if (last && last.px + morePx <= widthPx) {
      last.end = word.end;
      last.px += morePx;
    } else lines.push({ start: word.start, end: word.end, px: source.width(word.start, word.end) });
  }
  return lines;
}

/** Sets a paragraph in lines of at most the given width. */
export function setLines(
  spans: readonly StyledSpan[],
  base: BaseDirection,
  widthPx: number,
  measure: Measure,
): Line[] {
  const source = new Source(spans, measure);
  const paragraph = new BidiParagraph(source.text, base);
  return breakLines(source, widthPx).map(({ start, end }) => {
    const runs: Run[] = [];
    let xPx = 0;
    for (const run of paragraph.line(start, end, source.cuts)) {
      const text = withoutIsolates(source.text.slice(run.start, run.end));
      if (text === '') continue;
      const span = source.spanAt(run.start);
      const runPx = measure(text, span.style);
      runs.push({ text, rtl: run.rtl, xPx, widthPx: runPx, span });
      xPx += runPx;
    }
    return { runs, widthPx: xPx };
  });
}

/** A text on a single line, whatever its width. */
export function setLine(spans: readonly StyledSpan[], base: BaseDirection, measure: Measure): Line {
  return setLines(spans, base, Infinity, measure)[0] ?? { runs: [], widthPx: 0 };
}
