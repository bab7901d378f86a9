/** Items → pixels: positions of the glyph, the extents, the ghost and the tether of one mark. */
import type { Certainty, Extent, Segment } from '../../time/bounds';
import { type Instant, MS_PER_DAY } from '../../time/civil';
import { TIME_CEILING, TIME_FLOOR } from '../../time/limits';
import type { TimeScale } from '../scale/time-scale';

/** Radius of a mark's shape, px. */
export const GLYPH_RADIUS_PX = 7;
/** An extent up to this long is covered by the shape; a longer one is drawn as a band. */
const BAND_FROM_PX = 2 * GLYPH_RADIUS_PX;
/** How far inside the edge of the view the arrow stands that points to a shape beyond it, px. */
const ARROW_INSET_PX = 14;
/** How far an extent with an unknown end is drawn, fading out, px. */
export const OPEN_LENGTH_PX = 72;
/** At deep zoom it reaches at least this far, or "the past weeks" would seem to begin last night. */
const OPEN_LENGTH_MS = 3 * MS_PER_DAY;
/** Extents are clipped this far outside the view, so that numbers stay small at deep zoom. */
const BLEED_PX = 40;

/** One drawn extent, left to right on the screen. */
export interface PlacedSpan {
  readonly leftPx: number;
  readonly rightPx: number;
  /** The side fades: its end is approximate, unknown or open. */
  readonly softLeft: boolean;
  readonly softRight: boolean;
}

export interface PlacedExtent {
  /** Middle of the shape, or of the arrow that points to it. */
  readonly xPx: number;
  /** Middles of the shape of other alternatives that lie apart from the first one in view. */
  readonly alsoPx: readonly number[];
  /** Middle of the extent, in view or not: what is ordered by time is ordered by it. */
  readonly centrePx: number;
  /** The edge of the view beyond which the shape is, if the band reaches into the view. */
  readonly arrow: 'left' | 'right' | null;
  readonly spans: readonly PlacedSpan[];
  /** Outer edges of shape and extents, unclipped. */
  readonly leftPx: number;
  readonly rightPx: number;
  readonly certainty: Certainty;
  readonly lasting: boolean;
}

function placeSegment(segment: Segment, scale: TimeScale): PlacedSpan {
  const { earliest, latest, softStart, softEnd } = segment;
  const open = Math.max(OPEN_LENGTH_PX, scale.lengthPx(OPEN_LENGTH_MS)) * scale.sign;
  const start =
    earliest === null ? scale.toSteppedPx(latest as Instant) - open : scale.toSteppedPx(earliest);
  const end =
    latest === null ? scale.toSteppedPx(earliest as Instant) + open : scale.toSteppedPx(latest);
  return start <= end
    ? { leftPx: start, rightPx: end, softLeft: softStart, softRight: softEnd }
    : { leftPx: end, rightPx: start, softLeft: softEnd, softRight: softStart };
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** At the end of all years, a view cannot be moved on to show the other half of a shape. */
function insideTime(xPx: number, { viewport, leftPx, rightPx, sign }: TimeScale): number {
  const [isFirst, isLast] = [viewport.from <= TIME_FLOOR, viewport.to >= TIME_CEILING];
  const [endsLeft, endsRight] = sign === 1 ? [isFirst, isLast] : [isLast, isFirst];
  if (xPx < leftPx || xPx > rightPx) return xPx;
  const low = endsLeft ? leftPx + GLYPH_RADIUS_PX + 1 : -Infinity;
  const high = endsRight ? rightPx - GLYPH_RADIUS_PX - 1 : Infinity;
  return clamp(xPx, low, high);
}

function cut(span: PlacedSpan, scale: TimeScale): PlacedSpan {
  const low = scale.leftPx - BLEED_PX;
  const high = scale.rightPx + BLEED_PX;
  return {
    ...span,
    leftPx: clamp(span.leftPx, low, high),
    rightPx: clamp(span.rightPx, low, high),
  };
}

/** The arrow at the edge of the view, within the visible part of a band whose centre is beyond. */
function arrowFor(
  left: number,
  right: number,
  centre: number,
  scale: TimeScale,
): Pick<PlacedExtent, 'xPx' | 'arrow'> | null {
  const from = Math.max(left, scale.leftPx);
  const to = Math.min(right, scale.rightPx);
  if (from >= to || (centre >= scale.leftPx && centre <= scale.rightPx)) return null;
  const inset = Math.min(ARROW_INSET_PX, (to - from) / 2);
  return centre < scale.leftPx
    ? { xPx: from + inset, arrow: 'left' }
    : { xPx: to - inset, arrow: 'right' };
}

/** Alternatives that touch, as one: the screen cannot tell them apart. */
interface Alternative {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly centrePx: number;
}

/** What is still taken for touching, px. */
const TOUCHING_PX = 1;

/** The alternatives that can be told apart, in order of time. */
function alternatives(spans: readonly PlacedSpan[]): Alternative[] {
  const apart: { leftPx: number; rightPx: number }[] = [];
  for (const { leftPx, rightPx } of spans) {
    const last = apart.at(-1);
    const touches =
      last && leftPx - last.rightPx <= TOUCHING_PX && last.leftPx - rightPx <= TOUCHING_PX;
    if (!touches) apart.push({ leftPx, rightPx });
    else {
      last.leftPx = Math.min(last.leftPx, leftPx);
      last.rightPx = Math.max(last.rightPx, rightPx);
    }
  }
  return apart.map((one) => ({ ...one, centrePx: (one.leftPx + one.rightPx) / 2 }));
}

/**
 * Places an extent. One that is wider than a shape is a band, and its shape is at its centre: at any
 * other place it would name a part of the band that no source names. Where the centre is out of view,
 * an arrow at the edge of the view points to it. Of alternatives that lie apart, each has the shape: in
 * between them no source puts anything.
 */
export function placeExtent(extent: Extent, scale: TimeScale): PlacedExtent {
  const spans = extent.segments.map((segment) => placeSegment(segment, scale));
  const left = Math.min(...spans.map((span) => span.leftPx));
  const right = Math.max(...spans.map((span) => span.rightPx));
  const isBand = right - left > BAND_FROM_PX;
  const apart = isBand ? alternatives(spans) : [];
  const isSeen = ({ centrePx: at }: Alternative): boolean =>
    at >= scale.leftPx && at <= scale.rightPx;
  const reachesIn = (one: Alternative): boolean =>
    one.rightPx > scale.leftPx && one.leftPx < scale.rightPx;
  const first = apart.find(isSeen) ?? apart.find(reachesIn) ?? apart[0];
  const { leftPx, rightPx, centrePx } = first ?? {
    leftPx: left,
    rightPx: right,
    centrePx: (left + right) / 2,
  };
  const arrow = isBand ? arrowFor(leftPx, rightPx, centrePx, scale) : null;
  const xPx = arrow?.xPx ?? insideTime(centrePx, scale);
  const alsoPx = apart.filter((one) => one !== first && isSeen(one)).map((one) => one.centrePx);
  const edgesPx = [xPx, ...alsoPx].flatMap((px) => [px - GLYPH_RADIUS_PX, px + GLYPH_RADIUS_PX]);
  return {
    xPx,
    alsoPx,
    centrePx,
    arrow: arrow?.arrow ?? null,
    spans: isBand ? spans.map((span) => cut(span, scale)) : [],
    leftPx: Math.min(left, ...edgesPx),
    rightPx: Math.max(right, ...edgesPx),
    certainty: extent.certainty,
    lasting: extent.lasting,
  };
}

/** True if any part of the extent is visible. */
export function isVisible(placed: PlacedExtent, scale: TimeScale): boolean {
  return placed.rightPx >= scale.leftPx && placed.leftPx <= scale.rightPx;
}
