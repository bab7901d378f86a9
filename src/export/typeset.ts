/** Text → lines of runs with widths: breaking, ordering, aligning. Nothing here writes SVG. */
import { type BaseDirection, BidiParagraph, withoutIsolates } from './bidi';

export interface TextStyle {
  readonly sizePx: number;
  readonly bold: boolean;
  /** `#rrggbb` */
  readonly fill: string;
}

/** A piece of a paragraph in one style. Its text may hold isolates (see bidi.ts) and nothing unseen else. */
export interface Span {
  readonly text: string;
  readonly style: TextStyle;
  /** http(s) address that the piece leads to. */
  readonly href?: string | null;
}

/** A stretch of one direction and one style on a line. */
export interface Run {
  /** In the order in which it is read. */
  readonly text: string;
  readonly rtl: boolean;
  /** Left edge from the left edge of the line. */
  readonly xPx: number;
  readonly widthPx: number;
  readonly span: Span;
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
  readonly #spans: readonly Span[];
  readonly #measure: Measure;

  constructor(spans: readonly Span[], measure: Measure) {
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

  spanAt(offset: number): Span {
    const index = this.#starts.findLastIndex((start) => start <= offset);
    return this.#spans[Math.max(0, index)] as Span;
  }

  /** Width of a stretch, over all styles in it. */
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

/** Cuts a word that is wider than a line, so that nothing ever runs out of its column. */
function splitWord(source: Source, word: Word, widthPx: number): Word[] {
  if (source.width(word.start, word.end) <= widthPx) return [word];
  const pieces: Word[] = [];
  let start = word.start;
  let at = word.start;
  for (const char of source.text.slice(word.start, word.end)) {
    const next = at + char.length;
    if (at > start && source.width(start, next) > widthPx) {
      pieces.push({ start, end: at, next: at });
      start = at;
    }
    at = next;
  }
  return [...pieces, { start, end: word.end, next: word.next }];
}

function breakLines(source: Source, widthPx: number): { start: number; end: number }[] {
  const words = wordsOf(source.text).flatMap((word) => splitWord(source, word, widthPx));
  const lines: { start: number; end: number }[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last && source.width(last.start, word.end) <= widthPx) last.end = word.end;
    else lines.push({ start: word.start, end: word.end });
  }
  return lines;
}

/** Sets a paragraph in lines of at most the given width. */
export function setLines(
  spans: readonly Span[],
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
export function setLine(spans: readonly Span[], base: BaseDirection, measure: Measure): Line {
  return setLines(spans, base, Infinity, measure)[0] ?? { runs: [], widthPx: 0 };
}
