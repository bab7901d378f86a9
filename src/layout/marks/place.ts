/** Items → pixels: positions of the glyph, the extents, the ghost and the tether of one mark. */
import type { Certainty, Extent, Segment } from '../../time/bounds';
import { type Instant, MS_PER_DAY } from '../../time/civil';
import { TIME_CEILING, TIME_FLOOR } from '../../time/limits';
import type { TimeScale } from '../scale/time-scale';

/** Radius of a mark's shape, px. */
export const GLYPH_RADIUS_PX = 7;
/** An extent shorter than this is covered by the shape and not drawn. */
const MIN_SPAN_PX = 3 * GLYPH_RADIUS_PX;
/** How far an extent with an unknown end is drawn, fading out, px. */
export const OPEN_LENGTH_PX = 72;
/** At deep zoom it reaches at least this far, or "the past weeks" would seem to begin last night. */
const OPEN_LENGTH_MS = 3 * MS_PER_DAY;
/** Widths between which the shape slides from the middle of its extent to the start, px. */
const SLIDE_FROM_PX = 60;
const SLIDE_TO_PX = 240;
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
  /** Middle of the shape. */
  readonly xPx: number;
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

/**
 * Places an extent. The shape is in the middle of the extent while that is short on the screen, and
 * slides to its start as it grows: a shape in the middle of a wide day would read as noon. A
 * lasting event has its shape at the start. A shape outside the view is moved into the visible
 * part.
 */
export function placeExtent(extent: Extent, scale: TimeScale): PlacedExtent {
  const spans = extent.segments.map((segment) => placeSegment(segment, scale));
  const left = Math.min(...spans.map((span) => span.leftPx));
  const right = Math.max(...spans.map((span) => span.rightPx));
  const inset = GLYPH_RADIUS_PX + 4;
  const visibleLeft = Math.max(left + inset, scale.leftPx + inset);
  const visibleRight = Math.min(right - inset, scale.rightPx - inset);
  const start = scale.sign === 1 ? left + inset : right - inset;
  const middle = (left + right) / 2;
  const share = extent.lasting
    ? 1
    : clamp((right - left - SLIDE_FROM_PX) / (SLIDE_TO_PX - SLIDE_FROM_PX), 0, 1);
  const anchor = middle + (start - middle) * share;
  const xPx =
    visibleLeft <= visibleRight
      ? clamp(anchor, visibleLeft, visibleRight)
      : insideTime(anchor, scale);
  return {
    xPx,
    spans: right - left < MIN_SPAN_PX ? [] : spans.map((span) => cut(span, scale)),
    leftPx: Math.min(left, xPx - GLYPH_RADIUS_PX),
    rightPx: Math.max(right, xPx + GLYPH_RADIUS_PX),
    certainty: extent.certainty,
    lasting: extent.lasting,
  };
}

/** True if any part of the extent is visible. */
export function isVisible(placed: PlacedExtent, scale: TimeScale): boolean {
  return placed.rightPx >= scale.leftPx && placed.leftPx <= scale.rightPx;
}
