/** Marks of the time area: stretches, tether, ghost, shape, number and label. */
import type { EventId } from '../event/event';
import type { FigureScene, NumberedMark } from '../layout/figure-scene';
import { GLYPH_RADIUS_PX, type PlacedExtent, type PlacedSpan } from '../layout/place';
import { STYLES, claimantColour } from './ink';
import type { Pen } from './pen';
import { doubtSign, glyph, stretch } from './shapes';
import { type SvgNode, decimal, el, xmlId } from './svg';

/** How far below its row a tether runs, px. */
const TETHER_PX = 11;
/** Baseline of a label below the middle of its row, px. */
const BASELINE_PX = 4.5;

export interface MarkContext {
  readonly pen: Pen;
  readonly scene: FigureScene;
  /** What a screen reader says of an event. */
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
      // A stretch that goes on outside the range fades too: its end is not here.
      left: span.softLeft || left > span.leftPx,
      right: span.softRight || right < span.rightPx,
    });
  });
  if (extent.certainty !== 'oneOf') return nodes;
  // Between alternatives that lie apart: one of these, nothing in between.
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
  colour: string,
  edges: { readonly left: number; readonly right: number },
): SvgNode {
  const inside = (x: number): boolean => x >= edges.left && x <= edges.right;
  const clamp = (x: number): number => Math.min(edges.right, Math.max(edges.left, x));
  const foot = decimal(yPx + TETHER_PX);
  const start = inside(leadPx) ? `${decimal(leadPx)},${decimal(yPx + 8)}V${foot}` : '';
  const from = start === '' ? `${decimal(clamp(leadPx))},${foot}` : start;
  const end = inside(ghostPx) ? `V${decimal(yPx + 7)}` : '';
  return el('path', {
    d: `M${from}H${decimal(clamp(ghostPx))}${end}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1,
    'stroke-dasharray': '3 2.5',
  });
}

function texts(
  mark: NumberedMark,
  colour: string,
  pen: Pen,
  leftPx: number,
  yPx: number,
): SvgNode[] {
  const { number, label } = mark;
  const bold = { ...STYLES.label, bold: true, fill: colour };
  return [
    ...pen.at(leftPx + number.leftPx, yPx + BASELINE_PX, 'left', {
      text: number.text,
      style: bold,
    }),
    ...(label
      ? pen.at(
          leftPx + (label.align === 'left' ? label.leftPx : label.rightPx),
          yPx + BASELINE_PX,
          label.align,
          { text: label.text, style: STYLES.label },
        )
      : []),
  ];
}

/** Draws a mark with the scene's top left corner at the given point. */
export function drawMark(
  mark: NumberedMark,
  { pen, scene, nameOf }: MarkContext,
  leftPx: number,
  topPx: number,
): SvgNode {
  const sign = scene.direction === 'ltr' ? 1 : -1;
  const colour = claimantColour(mark.colour);
  const yPx = topPx + mark.yPx;
  const edges = { left: leftPx + scene.leftPx, right: leftPx + scene.rightPx };
  const moved = (extent: PlacedExtent | null): PlacedExtent | null =>
    extent && {
      ...extent,
      xPx: extent.xPx + leftPx,
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
  const shape = (extent: PlacedExtent, isGhost: boolean): SvgNode =>
    glyph(
      mark.kind,
      isGhost ? 'ghost' : extent.certainty,
      colour,
      extent.xPx,
      yPx,
      GLYPH_RADIUS_PX - (isGhost ? 0.5 : 0),
      sign,
    );
  return el(
    'g',
    {
      id: xmlId('mark', mark.lane, mark.event),
      'data-event': mark.event,
      role: 'img',
      'aria-label': nameOf(mark.event),
    },
    el('title', {}, nameOf(mark.event)),
    ...(lead && ghost ? [tether(lead.xPx, ghost.xPx, yPx, colour, edges)] : []),
    ...(ghost ? stretches(ghost, yPx, colour, true, edges) : []),
    ...(lead ? stretches(lead, yPx, colour, false, edges) : []),
    ...(isSeen(ghost) ? [shape(ghost, true)] : []),
    ...(isSeen(lead) ? [shape(lead, false)] : []),
    ...texts(mark, colour, pen, leftPx, yPx),
    ...(isSeen(lead) && mark.contested ? doubtSign(pen, lead.xPx + 8 * sign, yPx - 8) : []),
  );
}
