/** Draws the marks of the time area: extents, tether, ghost, shape, number and label. */
import type { EventId } from '../../event/event';
import type { FigureScene, NumberedMark } from '../../layout/figure/figure-scene';
import { type SceneLabel, isGhostLine } from '../../layout/scene';
import { ROW_PX } from '../../layout/build-scene';
import { GLYPH_RADIUS_PX, type PlacedExtent, type PlacedSpan } from '../../layout/marks/place';
import type { Language } from '../../words/language';
import { baseOf, isolate } from '../type/bidi';
import { type ClaimantLook, STYLES } from './ink';
import type { Pen } from '../type/pen';
import type { TextStyle } from '../type/typeset';
import { arrow, badge, dotted, doubtSign, flagSign, glyph, stretch } from './draw-shapes';
import { type SvgNode, decimal, el, xmlId } from './svg-tree';

/** How far above the foot of its row a tether runs, px: under all lines of the label. */
const TETHER_INSET_PX = 1.5;
/** How far below the middle of its row a line for the other reading begins, px. */
const GHOST_LINE_PX = 5;
/** Baseline of a label below the middle of its row, px. */
const BASELINE_PX = 4.5;
/** Baseline of the second language's line below that, px. */
const SECOND_PX = 14;

export interface FigureMarkContext {
  readonly pen: Pen;
  readonly scene: FigureScene;
  readonly lookOf: (event: EventId) => ClaimantLook;
  /** One, or both with the main one first. */
  readonly languages: readonly Language[];
  /** The accessible name of an event. */
  readonly nameOf: (event: EventId) => string;
}

/** An extent moved to its place on the page and cut at the edges of the time area. */
function stretches(
  extent: PlacedExtent,
  yPx: number,
  colour: string,
  isGhost: boolean,
  edges: { readonly left: number; readonly right: number },
): SvgNode[] {
  const look = isGhost ? 'ghost' : extent.lasting ? 'lasting' : 'within';
  const spans = extent.spans.filter((s) => s.rightPx > edges.left && s.leftPx < edges.right);
  const nodes = spans.flatMap((span) => {
    const left = Math.max(edges.left, span.leftPx);
    const right = Math.min(edges.right, span.rightPx);
    return stretch(left, right, yPx, colour, look, {
      left: left > span.leftPx ? 'cut' : span.softLeft ? 'soft' : 'known',
      right: right < span.rightPx ? 'cut' : span.softRight ? 'soft' : 'known',
    });
  });
  if (extent.certainty !== 'oneOf') return nodes;
  // Between separate alternatives: one of these, nothing in between.
  const gaps = spans.slice(1).map((span, index) => {
    const others = [spans[index] as PlacedSpan, span].sort((a, b) => a.leftPx - b.leftPx);
    return { from: others[0]?.rightPx ?? 0, to: others[1]?.leftPx ?? 0 };
  });
  const joins = gaps
    .filter(({ from, to }) => to - from > 2)
    .map(({ from, to }) =>
      el('line', {
        x1: Math.max(edges.left, from),
        x2: Math.min(edges.right, to),
        y1: yPx,
        y2: yPx,
        stroke: colour,
        'stroke-width': 1.2,
        'stroke-dasharray': '1.5 3',
      }),
    );
  return [...joins, ...nodes];
}

function tether(
  leadPx: number,
  ghostPx: number,
  yPx: number,
  footPx: number,
  colour: string,
  edges: { readonly left: number; readonly right: number },
): SvgNode {
  const inside = (x: number): boolean => x >= edges.left && x <= edges.right;
  const clamp = (x: number): number => Math.min(edges.right, Math.max(edges.left, x));
  const foot = decimal(footPx);
  const start = inside(leadPx) ? `${decimal(leadPx)},${decimal(yPx + 8)}V${foot}` : '';
  const from = start === '' ? `${decimal(clamp(leadPx))},${foot}` : start;
  const end = inside(ghostPx) ? `V${decimal(yPx + 7)}` : '';
  return dotted(`M${from}H${decimal(clamp(ghostPx))}${end}`, colour);
}

/** The other reading of what lasts, as a dotted line below it with an upstroke at each end. */
function ghostLine(
  ghost: PlacedExtent,
  yPx: number,
  footPx: number,
  colour: string,
  edges: { readonly left: number; readonly right: number },
): SvgNode[] {
  const ends = ghost.spans.flatMap(({ leftPx, rightPx }) => [leftPx, rightPx]);
  const [left, right] = [Math.min(...ends, ghost.xPx), Math.max(...ends, ghost.xPx)];
  if (left >= edges.right || right <= edges.left) return [];
  const foot = decimal(footPx);
  const top = decimal(yPx + GHOST_LINE_PX);
  const start =
    left >= edges.left ? `${decimal(left)},${top}V${foot}` : `${decimal(edges.left)},${foot}`;
  const end = right <= edges.right ? `${decimal(right)}V${top}` : decimal(edges.right);
  return [dotted(`M${start}H${end}`, colour)];
}

function texts(
  mark: NumberedMark,
  colour: string,
  pen: Pen,
  other: Language | undefined,
  leftPx: number,
  yPx: number,
): SvgNode[] {
  const { number, label, second } = mark;
  const line = (text: SceneLabel | null, style: TextStyle, baselinePx: number): SvgNode[] => {
    if (!text) return [];
    const edgePx = text.align === 'left' ? text.leftPx : text.rightPx;
    const own = text === second && other ? pen.based(baseOf(other)) : pen;
    return own.at(leftPx + edgePx, baselinePx, text.align, { text: isolate(text.text), style });
  };
  return [
    ...badge(pen, number.text, colour, leftPx + (number.leftPx + number.rightPx) / 2, yPx),
    ...line(label, STYLES.label, yPx + BASELINE_PX),
    ...line(second, STYLES.second, yPx + BASELINE_PX + SECOND_PX),
  ];
}

/** Draws a mark with the scene's top left corner at the given point. */
export function drawMark(
  mark: NumberedMark,
  { pen: named, scene, languages, lookOf, nameOf }: FigureMarkContext,
  leftPx: number,
  topPx: number,
): SvgNode {
  const pen = named.unnamed();
  const sign = scene.direction === 'ltr' ? 1 : -1;
  const look = lookOf(mark.event);
  const { colour } = look;
  const yPx = topPx + mark.yPx;
  const footPx = yPx - ROW_PX / 2 + scene.rowPx - TETHER_INSET_PX;
  const edges = { left: leftPx + scene.leftPx, right: leftPx + scene.rightPx };
  const isLine = isGhostLine(mark);
  const moved = (extent: PlacedExtent | null): PlacedExtent | null =>
    extent && {
      ...extent,
      xPx: extent.xPx + leftPx,
      alsoPx: extent.alsoPx.map((xPx) => xPx + leftPx),
      spans: extent.spans.map((span) => ({
        ...span,
        leftPx: span.leftPx + leftPx,
        rightPx: span.rightPx + leftPx,
      })),
    };
  const lead = moved(mark.lead);
  const ghost = moved(mark.ghost);
  const isSeen = (extent: PlacedExtent | null): extent is PlacedExtent =>
    extent !== null && extent.xPx >= edges.left && extent.xPx <= edges.right;
  const glyphAt = (extent: PlacedExtent, isGhost: boolean, xPx: number): SvgNode[] =>
    glyph(
      mark.kind,
      isGhost ? 'ghost' : extent.certainty,
      look,
      xPx,
      yPx,
      GLYPH_RADIUS_PX - (isGhost ? 0.5 : 0),
      sign,
    );
  const shape = (extent: PlacedExtent, isGhost: boolean): SvgNode[] => [
    ...(extent.arrow
      ? [arrow(extent.arrow, colour, extent.xPx, yPx, isGhost)]
      : glyphAt(extent, isGhost, extent.xPx)),
    ...extent.alsoPx.flatMap((xPx) => glyphAt(extent, isGhost, xPx)),
  ];
  return el(
    'g',
    {
      id: xmlId('mark', mark.lane, mark.event),
      'data-event': mark.event,
      role: 'img',
    },
    // Its accessible name, also shown as a tooltip.
    el('title', {}, nameOf(mark.event)),
    ...(ghost && isLine ? ghostLine(ghost, yPx, footPx, colour, edges) : []),
    ...(lead && ghost && !isLine ? [tether(lead.xPx, ghost.xPx, yPx, footPx, colour, edges)] : []),
    ...(ghost && !isLine ? stretches(ghost, yPx, colour, true, edges) : []),
    ...(lead && !mark.isTally ? stretches(lead, yPx, colour, false, edges) : []),
    ...(!isLine && isSeen(ghost) ? shape(ghost, true) : []),
    ...(isSeen(lead) ? shape(lead, false) : []),
    ...texts(mark, colour, pen, languages[1], leftPx, yPx),
    ...(isSeen(lead) && mark.contested ? doubtSign(pen, lead.xPx + 8 * sign, yPx - 8) : []),
    ...(isSeen(lead) && mark.tried ? flagSign(lead.xPx - 8 * sign, yPx - 8) : []),
  );
}
