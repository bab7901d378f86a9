/**
 * Text that a designer can edit: each run its own `<text>` at an explicit x. Measured in Chromium,
 * librsvg, Inkscape and LibreOffice, this is the only way of writing mixed text that keeps its order
 * in all of them: no `direction`, no control characters, mirrored brackets.
 *
 * Every piece is aligned by its left edge. LibreOffice measures text in whole font sizes: a piece
 * aligned by its right edge is off by up to 3 % of its width, over its neighbour.
 */
import { measure } from '../../layout/marks/measure';
import { mirrored } from './bidi';
import { type SvgNode, decimal, el } from '../draw/svg-tree';
import type { Typesetter } from './pen';
import type { Run, TextStyle } from './typeset';

export const FONT_FAMILY = 'IBM Plex Sans Arabic, Noto Sans Arabic, Arial, sans-serif';

interface Piece {
  readonly text: string;
  /** Left edge. */
  readonly xPx: number;
}

/** Letters, marks and digits: characters that keep their position in any line. */
const HOLDS = /[\p{L}\p{M}\p{N}]/u;

const widthOf = (text: string, style: TextStyle): number => measure(text, style.sizePx, style.bold);

/** Spaces at the edges become x. */
function leftToRight(text: string, xPx: number, style: TextStyle): Piece[] {
  const shown = text.trimStart();
  if (shown === '') return [];
  const spacePx = widthOf(text.slice(0, text.length - shown.length), style);
  return [{ text: shown.trimEnd(), xPx: xPx + spacePx }];
}

/**
 * Punctuation at the edge of a right-to-left run, in visual order from left to right, by its right
 * edge.
 */
function punctuation(text: string, rightPx: number, style: TextStyle): Piece[] {
  const shown = text.trimStart();
  if (shown === '') return [];
  const spacePx = widthOf(text.slice(0, text.length - shown.length), style);
  const turned = [...shown.trimEnd()].reverse().map(mirrored).join('');
  return [{ text: turned, xPx: rightPx - spacePx - widthOf(turned, style) }];
}

/**
 * The words of a right-to-left run are one piece, in which a renderer needs no help. The punctuation
 * at its edges would be put on the wrong side there, and is placed by itself.
 */
function rightToLeft(run: Run): Piece[] {
  const { style } = run.span;
  const rightPx = run.xPx + run.widthPx;
  const chars = [...run.text];
  const first = chars.findIndex((char) => HOLDS.test(char));
  if (first < 0) return punctuation(run.text, rightPx, style);
  const last = chars.findLastIndex((char) => HOLDS.test(char));
  const before = chars.slice(0, first).join('');
  const core = chars.slice(first, last + 1).join('');
  const after = chars.slice(last + 1).join('');
  const corePx = rightPx - widthOf(before, style) - widthOf(core, style);
  return [
    ...punctuation(before, rightPx, style),
    { text: core, xPx: corePx },
    ...punctuation(after, corePx, style),
  ];
}

/** Draws a run with its line's left edge and baseline at the given point. */
export function drawEditable(run: Run, leftPx: number, baselinePx: number): SvgNode[] {
  const { style, href } = run.span;
  const pieces = run.rtl ? rightToLeft(run) : leftToRight(run.text, run.xPx, style);
  const nodes = pieces.map(({ text, xPx }) =>
    el(
      'text',
      {
        x: decimal(leftPx + xPx),
        y: decimal(baselinePx),
        'font-size': style.sizePx,
        'font-weight': style.bold ? '600' : null,
        fill: style.fill,
      },
      text,
    ),
  );
  if (!href || nodes.length === 0) return nodes;
  return [el('a', { href, 'xlink:href': href }, ...nodes)];
}

/** Longer texts are whole lines: they hardly come twice. */
const MOST_REMEMBERED = 40;

/** Needs no font here: its widths come from a table. Remembers them for one figure. */
export function editable(): Typesetter {
  const widths = new Map<string, number>();
  return {
    measure: (text, style) => {
      if (text.length > MOST_REMEMBERED) return widthOf(text, style);
      const key = `${style.sizePx} ${style.bold ? 'b' : 'r'} ${text}`;
      const px = widths.get(key) ?? widthOf(text, style);
      widths.set(key, px);
      return px;
    },
    drawLine: (line, leftPx, baselinePx) =>
      line.runs.flatMap((run) => drawEditable(run, leftPx, baselinePx)),
    label: (_text, nodes) => [...nodes],
    defs: () => Promise.resolve([]),
  };
}
