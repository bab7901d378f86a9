/**
 * Text that a designer can edit: each run its own `<text>` at an explicit x. Measured in Chromium,
 * librsvg, Inkscape and LibreOffice, this is the only way of writing mixed text that keeps its order
 * in all of them: no `direction`, no control characters, mirrored brackets.
 *
 * Another typeface may take the place of ours, so a line keeps the edge to which it is aligned: by
 * `text-anchor`, which all four place alike where a text has one direction. Every run has room for wider
 * letters. That also covers LibreOffice, which measures text in whole font sizes and is off by up to 3 %
 * of a run's width.
 */
import { measure } from '../../layout/marks/measure';
import { mirrored } from './bidi';
import { type SvgNode, decimal, el } from '../draw/svg-tree';
import type { LineEdge, Typesetter } from './pen';
import type { Line, Run, TextStyle } from './typeset';

export const FONT_FAMILY = 'IBM Plex Sans Arabic, Noto Sans Arabic, Arial, sans-serif';

/**
 * Room for wider letters, as a factor of the width in our own typeface: that of DejaVu Sans, the widest
 * that programs commonly put in its place. Measured: 1.16 and 1.32, 1.13 and 1.23; single words vary.
 */
const ROOMS = {
  arabic: { regular: 1.22, bold: 1.38 },
  other: { regular: 1.14, bold: 1.26 },
} as const;

const ARABIC = /\p{Script=Arabic}/u;

/** Room for a text, as a factor of its width. */
export type Room = (text: string, bold: boolean) => number;

export const roomFor: Room = (text, bold) =>
  ROOMS[ARABIC.test(text) ? 'arabic' : 'other'][bold ? 'bold' : 'regular'];

const NO_ROOM: Room = () => 1;

/** A run with something after it is cut into groups of words of at most this width: their room is spread. */
const GROUP_PX = 60;

/** A piece of a run with the room it has. */
interface Piece {
  readonly text: string;
  readonly leftPx: number;
  readonly rightPx: number;
}

/** Letters, marks and digits: characters that keep their position in any line. */
const HOLDS = /[\p{L}\p{M}\p{N}]/u;
/** Punctuation at an edge of a word. */
const EDGES = /^\s*[^\p{L}\p{M}\p{N}\s]|[^\p{L}\p{M}\p{N}\s]\s*$/u;

/** Width of a text of a run, with the run's room. */
type WidthOf = (text: string) => number;

const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+\s*$|\s*\S+/gu) ?? [];

/** Words, as many together as fit in a group; one with punctuation at its edge is alone. */
function grouped(words: readonly string[], widthOf: WidthOf): string[] {
  const groups: string[] = [];
  for (const word of words) {
    const last = groups[groups.length - 1];
    const isAlone = last === undefined || EDGES.test(last) || EDGES.test(word);
    if (isAlone || widthOf(last + word) > GROUP_PX) groups.push(word);
    else groups[groups.length - 1] = last + word;
  }
  return groups;
}

/** The pieces of a run's words. @param isCut something follows, which they must not run into. */
function leftToRight(run: Run, isCut: boolean, widthOf: WidthOf): Piece[] {
  let xPx = run.xPx;
  return (isCut ? grouped(wordsOf(run.text), widthOf) : [run.text]).flatMap((text) => {
    const shown = text.trimStart();
    const leftPx = xPx + widthOf(text.slice(0, text.length - shown.length));
    xPx += widthOf(text);
    const rightPx = leftPx + widthOf(shown.trimEnd());
    return shown === '' ? [] : [{ text: shown.trimEnd(), leftPx, rightPx }];
  });
}

/** Punctuation of a right-to-left run as it is drawn, from left to right. */
const turned = (text: string): string => [...text.trim()].reverse().map(mirrored).join('');

/** A text in three: punctuation, words, punctuation. */
function edgesOf(text: string): readonly [before: string, words: string, after: string] {
  const chars = [...text];
  const first = chars.findIndex((char) => HOLDS.test(char));
  if (first < 0) return [text, '', ''];
  const last = chars.findLastIndex((char) => HOLDS.test(char));
  const part = (from: number, to?: number): string => chars.slice(from, to).join('');
  return [part(0, first), part(first, last + 1), part(last + 1)];
}

/**
 * The words of a right-to-left run are pieces in which a renderer needs no help. The punctuation at
 * their edges would be put on the wrong side there, and is placed by itself.
 */
function rightToLeft(run: Run, isCut: boolean, widthOf: WidthOf): Piece[] {
  let xPx = run.xPx + run.widthPx;
  const place = (text: string, drawn: string): Piece[] => {
    const shown = text.trimStart();
    const rightPx = xPx - widthOf(text.slice(0, text.length - shown.length));
    xPx -= widthOf(text);
    return drawn === '' ? [] : [{ text: drawn, leftPx: rightPx - widthOf(drawn), rightPx }];
  };
  const groups = isCut || EDGES.test(run.text) ? grouped(wordsOf(run.text), widthOf) : [run.text];
  return groups.flatMap((group) => {
    const [before, words, after] = edgesOf(group);
    return [
      ...place(before, turned(before)),
      ...place(words, words.trim()),
      ...place(after, turned(after)),
    ];
  });
}

/** Longer texts are whole lines: they hardly come twice. */
const MOST_REMEMBERED = 40;

const ANCHORS: Readonly<Record<LineEdge, 'middle' | 'end' | null>> = {
  left: null,
  middle: 'middle',
  right: 'end',
};

/** Draws a line with its left edge and baseline at the given point. @param edge what it is aligned by. */
export function drawEditable(
  line: Line,
  leftPx: number,
  baselinePx: number,
  edge: LineEdge,
  room: Room = roomFor,
): SvgNode[] {
  const runs = line.runs.filter(({ text }) => text.trim() !== '');
  const last = edge === 'right' ? runs[0] : runs[runs.length - 1];
  const xOf = (piece: Piece): number =>
    edge === 'left'
      ? piece.leftPx
      : edge === 'right'
        ? piece.rightPx
        : (piece.leftPx + piece.rightPx) / 2;
  return runs.flatMap((run) => {
    const { style, href } = run.span;
    const factor = room(run.text, style.bold);
    const widthOf: WidthOf = (text) => measure(text, style.sizePx, style.bold) * factor;
    const isCut = run !== last;
    const pieces = run.rtl ? rightToLeft(run, isCut, widthOf) : leftToRight(run, isCut, widthOf);
    const nodes = pieces.map((piece) =>
      el(
        'text',
        {
          x: decimal(leftPx + xOf(piece)),
          y: decimal(baselinePx),
          'text-anchor': ANCHORS[edge],
          'font-size': style.sizePx,
          'font-weight': style.bold ? '600' : null,
          fill: style.fill,
        },
        piece.text,
      ),
    );
    if (!href || nodes.length === 0) return nodes;
    return [el('a', { href, 'xlink:href': href }, ...nodes)];
  });
}

/**
 * Needs no font here: its widths come from a table. Remembers them for one figure. @param isThere the
 * typeface is: no other one needs room.
 */
export function editable(isThere = false): Typesetter {
  const room = isThere ? NO_ROOM : roomFor;
  const widthOf = (text: string, style: TextStyle): number =>
    measure(text, style.sizePx, style.bold) * room(text, style.bold);
  const widths = new Map<string, number>();
  return {
    measure: (text, style) => {
      if (text.length > MOST_REMEMBERED) return widthOf(text, style);
      const key = `${style.sizePx} ${style.bold ? 'b' : 'r'} ${text}`;
      const px = widths.get(key) ?? widthOf(text, style);
      widths.set(key, px);
      return px;
    },
    drawLine: (line, leftPx, baselinePx, edge) =>
      drawEditable(line, leftPx, baselinePx, edge, room),
    room,
    label: (_text, nodes) => [...nodes],
    defs: () => Promise.resolve([]),
  };
}
