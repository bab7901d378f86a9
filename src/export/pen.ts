/** The pen: sets paragraphs in the figure's language and hands out blocks of known height. */
import type { BaseDirection } from './bidi';
import { leadingOf } from './ink';
import type { SvgNode } from './svg';
import { type Line, type Measure, type Run, type Span, setLine, setLines } from './typeset';

/** Something of known height that can be drawn with its top left corner anywhere. */
export interface Block {
  readonly heightPx: number;
  readonly draw: (leftPx: number, topPx: number) => SvgNode[];
}

/** How runs become SVG: outlines or editable text. */
export interface Typesetter {
  readonly measure: Measure;
  readonly drawRun: (run: Run, leftPx: number, baselinePx: number) => SvgNode[];
}

export interface ParagraphOptions {
  /** Direction of the paragraph; the figure's own when left out. */
  readonly base?: BaseDirection;
}

/** Share of a line's height that lies above its baseline. */
const ASCENT = 0.74;

export class Pen {
  readonly base: BaseDirection;
  readonly #typesetter: Typesetter;

  constructor(base: BaseDirection, typesetter: Typesetter) {
    this.base = base;
    this.#typesetter = typesetter;
  }

  get measure(): Measure {
    return this.#typesetter.measure;
  }

  /** Width of a text on one line, px. */
  widthOf(span: Span): number {
    return setLine([span], this.base, this.measure).widthPx;
  }

  /** A paragraph of at most the given width, aligned to its own start. */
  paragraph(spans: readonly Span[], widthPx: number, options: ParagraphOptions = {}): Block {
    const base = options.base ?? this.base;
    const lines = setLines(spans, base, widthPx, this.measure);
    const leading = Math.max(0, ...spans.map((span) => leadingOf(span.style)));
    return {
      heightPx: lines.length * leading,
      draw: (leftPx, topPx) =>
        lines.flatMap((line, index) => {
          const x = base === 'rtl' ? leftPx + widthPx - line.widthPx : leftPx;
          return this.#drawLine(line, x, topPx + index * leading + leading * ASCENT);
        }),
    };
  }

  /** A single line whose given edge, or middle, lies at x. */
  at(
    xPx: number,
    baselinePx: number,
    edge: 'left' | 'right' | 'middle',
    ...spans: readonly Span[]
  ): SvgNode[] {
    const line = setLine(spans, this.base, this.measure);
    const shift = edge === 'left' ? 0 : edge === 'right' ? line.widthPx : line.widthPx / 2;
    return this.#drawLine(line, xPx - shift, baselinePx);
  }

  #drawLine(line: Line, leftPx: number, baselinePx: number): SvgNode[] {
    return line.runs.flatMap((run) => this.#typesetter.drawRun(run, leftPx, baselinePx));
  }
}

/** Blocks below each other. */
export function stack(blocks: readonly Block[], gapPx = 0): Block {
  const gaps = Math.max(0, blocks.length - 1) * gapPx;
  return {
    heightPx: blocks.reduce((sum, block) => sum + block.heightPx, gaps),
    draw: (leftPx, topPx) => {
      let y = topPx;
      return blocks.flatMap((block) => {
        const nodes = block.draw(leftPx, y);
        y += block.heightPx + gapPx;
        return nodes;
      });
    },
  };
}

/** A block moved to the right. */
export function indent(block: Block, byPx: number): Block {
  return {
    heightPx: block.heightPx,
    draw: (leftPx, topPx) => block.draw(leftPx + byPx, topPx),
  };
}

/** Empty height. */
export function space(heightPx: number): Block {
  return { heightPx, draw: () => [] };
}
