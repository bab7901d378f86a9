/** The pen: sets paragraphs in the figure's language and returns blocks of known height. */
import { type BaseDirection, withoutIsolates } from './bidi';
import { leadingOf } from '../draw/ink';
import type { Pace } from '../page/pace';
import type { SvgNode } from '../draw/svg-tree';
import { type Line, type Measure, type StyledSpan, setLine, setLines } from './typeset';

/** Something of known height that can be drawn with its top left corner anywhere. */
export interface Block {
  readonly heightPx: number;
  readonly draw: (leftPx: number, topPx: number) => SvgNode[];
}

/** The part of a line that stays where it is, whatever the typeface. */
export type LineEdge = 'left' | 'right' | 'middle';

/** How lines become SVG: outlines or editable text. */
export interface Typesetter {
  readonly measure: Measure;
  /** Draws with the line's left edge and baseline at the given point; it keeps the given edge. */
  readonly drawLine: (line: Line, leftPx: number, baselinePx: number, edge: LineEdge) => SvgNode[];
  /** What `measure` adds for wider letters, as a factor of a text's width. */
  readonly room: (text: string, bold: boolean) => number;
  /** Names what is drawn, where the drawing itself is no text. */
  readonly label: (text: string, nodes: readonly SvgNode[]) => SvgNode[];
  /**
   * What the lines drawn since the last call refer to. Ends a document: it also writes what could not
   * be written before all of its lines were known.
   */
  readonly defs: (pace: Pace) => Promise<SvgNode[]>;
}

export interface ParagraphOptions {
  /** Direction of the paragraph; the figure's own when left out. */
  readonly base?: BaseDirection;
  /** Where lines begin or end; at the paragraph's own start when left out. */
  readonly side?: 'left' | 'right';
}

/** Share of a line's height above its baseline. */
const ASCENT = 0.74;

export class Pen {
  readonly base: BaseDirection;
  readonly #typesetter: Typesetter;

  constructor(base: BaseDirection, typesetter: Typesetter) {
    this.base = base;
    this.#typesetter = typesetter;
  }

  /** The same pen inside a group that is named already: its labels need no names of their own. */
  unnamed(): Pen {
    return new Pen(this.base, { ...this.#typesetter, label: (_text, nodes) => [...nodes] });
  }

  /** The same pen for text of the other direction. */
  based(base: BaseDirection): Pen {
    return new Pen(base, this.#typesetter);
  }

  get measure(): Measure {
    return this.#typesetter.measure;
  }

  /** Room for wider letters in what is measured otherwise, as a factor. */
  room(text: string): number {
    return this.#typesetter.room(text, false);
  }

  /** Width of a text on one line, px. */
  widthOf(span: StyledSpan): number {
    return setLine([span], this.base, this.measure).widthPx;
  }

  /** A paragraph of at most the given width, aligned to its own start. */
  paragraph(spans: readonly StyledSpan[], widthPx: number, options: ParagraphOptions = {}): Block {
    const base = options.base ?? this.base;
    const side = options.side ?? (base === 'rtl' ? 'right' : 'left');
    const lines = setLines(spans, base, widthPx, this.measure);
    const leading = Math.max(0, ...spans.map((span) => leadingOf(span.style)));
    return {
      heightPx: lines.length * leading,
      draw: (leftPx, topPx) =>
        this.#label(
          spans,
          lines.flatMap((line, index) => {
            const x = side === 'right' ? leftPx + widthPx - line.widthPx : leftPx;
            return this.#drawLine(line, x, topPx + index * leading + leading * ASCENT, side);
          }),
        ),
    };
  }

  /** A single line whose given edge, or middle, lies at x. */
  at(xPx: number, baselinePx: number, edge: LineEdge, ...spans: readonly StyledSpan[]): SvgNode[] {
    const line = setLine(spans, this.base, this.measure);
    const shift = edge === 'left' ? 0 : edge === 'right' ? line.widthPx : line.widthPx / 2;
    return this.#label(spans, this.#drawLine(line, xPx - shift, baselinePx, edge));
  }

  #label(spans: readonly StyledSpan[], nodes: readonly SvgNode[]): SvgNode[] {
    const text = withoutIsolates(spans.map((span) => span.text).join('')).trim();
    return this.#typesetter.label(text, nodes);
  }

  #drawLine(line: Line, leftPx: number, baselinePx: number, edge: LineEdge): SvgNode[] {
    return this.#typesetter.drawLine(line, leftPx, baselinePx, edge);
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
