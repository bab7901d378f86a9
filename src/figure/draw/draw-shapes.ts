/**
 * The drawing of a mark, the same in the time area, the undated row and the legend. Shape is the
 * kind, colour the claimant, outline and fill the certainty; all of it works in grey print.
 */
import type { EventKind } from '../../event/event';
import { arrowPath } from '../../layout/marks/arrow';
import { breakOutline } from '../../layout/gaps/outline';
import { BADGE, badgePx } from '../../layout/figure/figure-labels';
import { FLAG } from '../../layout/marks/flag';
import { shapePath } from '../../layout/marks/kind-shapes';
import type { Certainty } from '../../time/bounds';
import { BREAK, type ClaimantLook, DOUBT, GROUND, INK, STRONG_HAIRLINE, STYLES, tint } from './ink';
import type { Pen } from '../type/pen';
import { type SvgNode, decimal, el } from './svg-tree';

const at = (xPx: number, yPx: number): string => `translate(${decimal(xPx)},${decimal(yPx)})`;

/** The sign of a folded gap: a strip with torn edges across the lanes. */
export function tornStrip(
  leftPx: number,
  widthPx: number,
  topPx: number,
  bottomPx: number,
): SvgNode {
  return el('path', {
    d: breakOutline(widthPx, topPx, bottomPx),
    transform: at(leftPx, 0),
    fill: BREAK,
    stroke: STRONG_HAIRLINE,
    'stroke-width': 1,
  });
}

interface Filling {
  readonly fill: string;
  readonly stroke: string;
  readonly widthPx: number;
  readonly dashes?: string;
}

/** Kinds whose shapes are made of bars: too slight for a white edge or for dashes. */
const BARRED: ReadonlySet<EventKind> = new Set(['tally', 'pause']);

function filling(certainty: Certainty | 'ghost', colour: string, isBarred: boolean): Filling {
  switch (certainty) {
    case 'exact':
      return { fill: colour, stroke: isBarred ? 'none' : GROUND, widthPx: 1.2 };
    case 'about':
      return { fill: tint(colour, 0.32), stroke: colour, widthPx: 1.6 };
    case 'oneOf':
      return { fill: GROUND, stroke: colour, widthPx: 1.8 };
    case 'doubted':
      return { fill: GROUND, stroke: colour, widthPx: 1.6, dashes: '3 2' };
    case 'ghost':
      return isBarred
        ? { fill: GROUND, stroke: colour, widthPx: 0.9 }
        : { fill: GROUND, stroke: colour, widthPx: 1.4, dashes: '1.6 2' };
  }
}

/**
 * The claimant's cut in a shape. In a filled shape it is white and runs through; in an outlined one
 * it is drawn, and keeps inside.
 */
function cutSign(
  { colour, cut }: ClaimantLook,
  isFilled: boolean,
  isBarred: boolean,
  xPx: number,
  yPx: number,
  radiusPx: number,
): SvgNode[] {
  if (cut === 'none') return [];
  const ink = isFilled ? GROUND : colour;
  if (cut === 'core') {
    // Bars have no middle to cut a hole into: they get a bead.
    return isFilled && isBarred
      ? [
          el('circle', {
            cx: xPx,
            cy: yPx,
            r: 0.36 * radiusPx,
            fill: colour,
            stroke: GROUND,
            'stroke-width': 1.1,
          }),
        ]
      : [el('circle', { cx: xPx, cy: yPx, r: 0.34 * radiusPx, fill: ink })];
  }
  const half = (isFilled ? 1.05 : 0.45) * radiusPx;
  return [
    el('line', {
      x1: xPx - half,
      x2: xPx + half,
      y1: yPx,
      y2: yPx,
      stroke: ink,
      'stroke-width': 0.3 * radiusPx,
    }),
  ];
}

/** The shape of a kind in the look of a certainty; `ghost` is the other reading of a date. */
export function glyph(
  kind: EventKind,
  certainty: Certainty | 'ghost',
  look: ClaimantLook,
  xPx: number,
  yPx: number,
  radiusPx: number,
  sign: 1 | -1,
): SvgNode[] {
  const isBarred = BARRED.has(kind);
  const { fill, stroke, widthPx, dashes } = filling(certainty, look.colour, isBarred);
  return [
    el('path', {
      transform: at(xPx, yPx),
      d: shapePath(kind, radiusPx, sign),
      fill,
      stroke,
      'stroke-width': widthPx,
      'stroke-linejoin': 'round',
      'stroke-dasharray': dashes ?? null,
    }),
    // The other reading belongs to the same event: its leading shape says whose.
    ...(certainty === 'ghost'
      ? []
      : cutSign(look, certainty === 'exact', isBarred, xPx, yPx, radiusPx)),
  ];
}

/** The arrow at the edge of the range that points to a shape beyond it. */
export function arrow(
  to: 'left' | 'right',
  colour: string,
  xPx: number,
  yPx: number,
  isGhost: boolean,
): SvgNode {
  return el('path', {
    transform: at(xPx, yPx),
    d: arrowPath(to),
    fill: 'none',
    stroke: colour,
    'stroke-width': isGhost ? 1.4 : 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

/** A line of another reading: from the leading shape to the other one, or under what lasts. */
export function dotted(d: string, colour: string): SvgNode {
  return el('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1,
    'stroke-dasharray': '3 2.5',
  });
}

/** The appearance of an event without a claimant. */
export const plain = (colour: string): ClaimantLook => ({ colour, cut: 'none' });

/** The sign at a mark's shoulder: a reviewer doubts this date. */
export function doubtSign(pen: Pen, xPx: number, yPx: number): SvgNode[] {
  const style = { ...STYLES.tick, sizePx: 9, bold: true, fill: GROUND };
  return [
    el('circle', {
      cx: xPx,
      cy: yPx,
      r: 5.5,
      fill: DOUBT,
      stroke: GROUND,
      'stroke-width': 1.2,
    }),
    ...pen.at(xPx, yPx + 3.2, 'middle', { text: '?', style }),
  ];
}

/** The badge of an event's number: its sign on the timeline, in the undated row and in the notes. */
export function badge(
  pen: Pen,
  number: string,
  colour: string,
  xPx: number,
  yPx: number,
): SvgNode[] {
  const [widthPx, { fontPx, heightPx }] = [badgePx(number), BADGE];
  return [
    el('rect', {
      x: xPx - widthPx / 2,
      y: yPx - heightPx / 2,
      width: widthPx,
      height: heightPx,
      rx: heightPx / 2,
      fill: GROUND,
      stroke: colour,
      'stroke-width': 1.1,
    }),
    ...pen.at(xPx, yPx + fontPx * 0.36, 'middle', {
      text: number,
      style: { sizePx: fontPx, bold: true, fill: colour },
    }),
  ];
}

/** The flag at a mark's shoulder: its date is moved by a publication day that is only tried. */
export function flagSign(xPx: number, yPx: number): SvgNode[] {
  return [
    el('path', {
      transform: at(xPx, yPx),
      d: FLAG,
      fill: DOUBT,
      stroke: GROUND,
      'stroke-width': 0.8,
    }),
  ];
}

/** Height of an extent, px. */
const STRETCH_PX = 18;
const FADE_PX = 40;
const FADE_STEPS = 8;

export type StretchLook = 'within' | 'lasting' | 'ghost';

const OPACITY: Readonly<Record<StretchLook, number>> = { within: 0.14, lasting: 0.3, ghost: 0.09 };

/** A side of an extent: known, not known or approximate, or outside the range. */
export type StretchSide = 'known' | 'soft' | 'cut';

interface Area {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly colour: string;
  readonly opacity: number;
  readonly left: StretchSide;
  readonly right: StretchSide;
}

/**
 * The fill of an extent. Unknown sides fade, in steps of plain rectangles: some programs rasterize
 * gradients with opacity.
 */
function areaFill({
  leftPx,
  rightPx,
  topPx,
  heightPx,
  colour,
  opacity,
  ...sides
}: Area): SvgNode[] {
  const fade = Math.min(FADE_PX, (rightPx - leftPx) / 2);
  const piece = (from: number, to: number, share: number): SvgNode =>
    el('rect', {
      x: from,
      y: topPx,
      width: Math.max(0.5, to - from),
      height: heightPx,
      fill: colour,
      'fill-opacity': opacity * share,
    });
  // Whole px: the seam between two pieces must not show as a line.
  const steps = (from: number, towards: number): SvgNode[] =>
    Array.from({ length: FADE_STEPS }, (_, step) => {
      const a = Math.round(from + ((towards - from) * step) / FADE_STEPS);
      const b = Math.round(from + ((towards - from) * (step + 1)) / FADE_STEPS);
      return piece(Math.min(a, b), Math.max(a, b), (step + 0.5) / FADE_STEPS);
    });
  const innerLeft = sides.left === 'soft' ? Math.round(leftPx + fade) : leftPx;
  const innerRight = sides.right === 'soft' ? Math.round(rightPx - fade) : rightPx;
  return [
    ...(sides.left === 'soft' ? steps(Math.round(leftPx), innerLeft) : []),
    ...(innerRight > innerLeft ? [piece(innerLeft, innerRight, 1)] : []),
    ...(sides.right === 'soft' ? steps(Math.round(rightPx), innerRight) : []),
  ];
}

/** Lines at the known sides of an extent. A side that the range cuts off has none. */
function areaEdges(
  { leftPx, rightPx, topPx, heightPx, colour, left, right }: Area,
  widthPx: number,
  opacity: number,
): SvgNode[] {
  const edge = (x: number): SvgNode =>
    el('line', {
      x1: x,
      x2: x,
      y1: topPx,
      y2: topPx + heightPx,
      stroke: colour,
      'stroke-width': widthPx,
      'stroke-opacity': opacity,
    });
  return [
    ...(left === 'known' ? [edge(leftPx)] : []),
    ...(right === 'known' ? [edge(rightPx)] : []),
  ];
}

/** An extent of a mark. */
export function stretch(
  leftPx: number,
  rightPx: number,
  yPx: number,
  colour: string,
  look: StretchLook,
  sides: Pick<Area, 'left' | 'right'>,
): SvgNode[] {
  const opacity = OPACITY[look];
  const place = { leftPx, rightPx, topPx: yPx - STRETCH_PX / 2, heightPx: STRETCH_PX };
  const area = { ...place, colour, opacity, ...sides };
  return [...areaFill(area), ...areaEdges(area, 1.4, 0.75)];
}

/** What a tally counts over, behind its lane. */
export function backdrop(
  leftPx: number,
  rightPx: number,
  topPx: number,
  heightPx: number,
  sides: Pick<Area, 'left' | 'right'>,
): SvgNode[] {
  const area = { leftPx, rightPx, topPx, heightPx, colour: INK, opacity: 0.07, ...sides };
  return [...areaFill(area), ...areaEdges(area, 1, 0.25)];
}
