/**
 * Text as outlines: the same in every program that draws paths, with or without the font. A glyph
 * is defined once in the document, and so is a word or phrase that recurs: a page of notes costs
 * little more than its letters.
 */
import { GRID, grid, pathData } from './path-data';
import type { Pace } from '../page/pace';
import type { Typesetter } from './pen';
import { type Piece, type PlacedPiece, joinPhrases, worthDefining } from './phrases';
import { type Shaper, type Weight, atomsOf } from './shaper';
import { type SvgNode, decimal, el } from '../draw/svg-tree';
import type { Line, Run, StyledSpan, TextStyle } from './typeset';

const weightOf = (style: TextStyle): Weight => (style.bold ? 'semibold' : 'regular');

/** A run of a line in one style: positions of its words, in steps from its left edge. */
interface Stretch {
  readonly span: StyledSpan;
  readonly xPx: number;
  readonly words: PlacedPiece[];
}

interface DrawnLine {
  readonly children: SvgNode[];
  readonly words: readonly PlacedPiece[];
}

const use = (id: string, x: number, y: number): SvgNode =>
  el('use', { 'xlink:href': `#${id}`, x, y: y === 0 ? null : y });

export class Outlines {
  readonly #shaper: Shaper;
  readonly #words = new Map<string, Piece>();
  readonly #glyphs = new Map<string, { readonly piece: Piece; readonly node: SvgNode } | null>();
  /** Drawn lines, filled in once it is known which words recur. */
  #lines: DrawnLine[] = [];

  constructor(shaper: Shaper) {
    this.#shaper = shaper;
  }

  get typesetter(): Typesetter {
    return {
      measure: (text, style) => this.#measure(text, style),
      drawLine: (line, leftPx, baselinePx) => this.#drawLine(line, leftPx, baselinePx),
      label: (text, nodes) => this.#label(text, nodes),
      defs: (pace) => this.#defs(pace),
      room: () => 1,
    };
  }

  #label(text: string, nodes: readonly SvgNode[]): SvgNode[] {
    if (nodes.length === 0) return [];
    return [el('g', { role: 'img', 'aria-label': text }, ...nodes)];
  }

  #measure(text: string, style: TextStyle): number {
    const weight = weightOf(style);
    const steps = atomsOf(text).reduce((sum, atom) => sum + this.#widthOf(atom, weight, false), 0);
    return (steps * style.sizePx) / GRID;
  }

  #drawLine(line: Line, leftPx: number, baselinePx: number): SvgNode[] {
    const stretches: Stretch[] = [];
    for (const run of line.runs) {
      const last = stretches[stretches.length - 1];
      // Runs of one style are one drawing: only editable text has to keep them apart.
      if (last?.span === run.span) last.words.push(...this.#place(run, run.xPx - last.xPx));
      else stretches.push({ span: run.span, xPx: run.xPx, words: this.#place(run, 0) });
    }
    return stretches
      .filter(({ words }) => words.length > 0)
      .map(({ span: { style, href }, xPx, words }) => {
        const children: SvgNode[] = [];
        // From left to right, so that the neighbours of a phrase are adjacent.
        words.sort((a, b) => a.x - b.x);
        this.#lines.push({ children, words });
        const scale = style.sizePx / GRID;
        const attributes = {
          transform: `translate(${decimal(leftPx + xPx)},${decimal(baselinePx)}) scale(${scale})`,
          fill: style.fill,
        };
        const drawn: SvgNode = { name: 'g', attributes, children };
        return href ? el('a', { href, 'xlink:href': href }, drawn) : drawn;
      });
  }

  /** Fills in the lines drawn since the last call, and returns their definitions. */
  async #defs(pace: Pace): Promise<SvgNode[]> {
    const drawn = this.#lines;
    this.#lines = [];
    const lines = await joinPhrases(
      drawn.map(({ words }) => words),
      pace,
    );
    const pieces = worthDefining(lines);
    const ids = new Map(pieces.map((piece, index) => [piece, `w${index.toString(36)}`]));
    const used = new Set<string>();
    const uses = (parts: readonly PlacedPiece[], xSteps: number, ySteps: number): SvgNode[] =>
      parts.flatMap(({ piece, x, y }) => {
        const id = piece.glyph ?? ids.get(piece);
        const at = [xSteps + x, ySteps + y] as const;
        if (id === undefined) return uses(piece.parts, ...at);
        if (piece.glyph !== null) used.add(id);
        return [use(id, ...at)];
      });
    for (const [index, { children }] of drawn.entries()) {
      await pace.step(1);
      children.push(...uses(lines[index] ?? [], 0, 0));
    }
    const groups = [...ids].map(([{ parts }, id]) => el('g', { id }, ...uses(parts, 0, 0)));
    const glyphs = [...this.#glyphs].flatMap(([id, glyph]) =>
      glyph && used.has(id) ? [glyph.node] : [],
    );
    // Not by `el`: there can be more of them than a call takes arguments.
    return glyphs.length === 0
      ? []
      : [{ name: 'defs', attributes: {}, children: [...glyphs, ...groups] }];
  }

  /** Whole steps, so that the same words look the same wherever they are. */
  #widthOf(atom: string, weight: Weight, rtl: boolean): number {
    return grid(this.#shaper.shape(atom, weight, rtl).advance);
  }

  #place(run: Run, shiftPx: number): PlacedPiece[] {
    const { style } = run.span;
    const weight = weightOf(style);
    const atoms = atomsOf(run.text);
    const widths = atoms.map((atom) => this.#widthOf(atom, weight, run.rtl));
    let x = Math.round((shiftPx * GRID) / style.sizePx);
    if (run.rtl) x += widths.reduce((sum, width) => sum + width, 0);
    return atoms.flatMap((atom, index) => {
      const width = widths[index] ?? 0;
      if (run.rtl) x -= width;
      const placed = { piece: this.#word(atom, weight, run.rtl), x, y: 0 };
      if (!run.rtl) x += width;
      return placed.piece.parts.length === 0 ? [] : [placed];
    });
  }

  #word(atom: string, weight: Weight, rtl: boolean): Piece {
    const key = `${weight}${rtl ? '<' : '>'}${atom}`;
    const known = this.#words.get(key);
    if (known) return known;
    const parts = this.#shaper
      .shape(atom, weight, rtl)
      .glyphs.flatMap(({ id, x, y }): PlacedPiece[] => {
        const piece = this.#glyph(id, weight);
        return piece ? [{ piece, x: grid(x), y: grid(-y) }] : [];
      });
    const word = { parts, glyph: null };
    this.#words.set(key, word);
    return word;
  }

  /** Null when the glyph has no outline, like a space. */
  #glyph(glyph: number, weight: Weight): Piece | null {
    const id = `${weight === 'regular' ? 'r' : 'b'}${glyph.toString(36)}`;
    const known = this.#glyphs.get(id);
    if (known !== undefined) return known && known.piece;
    const d = pathData(this.#shaper.outline(glyph, weight));
    const made = d === '' ? null : { piece: { parts: [], glyph: id }, node: el('path', { id, d }) };
    this.#glyphs.set(id, made);
    return made && made.piece;
  }
}
