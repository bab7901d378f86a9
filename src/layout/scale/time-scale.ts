/** The time scale: instants to pixels and back, immutable, in either direction of time. */
import { type Instant, MS_PER_MINUTE } from '../../time/civil';
import { TIME_CEILING, TIME_FLOOR } from '../../time/limits';
import { FoldedTime, type Gap, NO_GAPS } from '../gaps/folded-time';

/** The screen direction of later times. */
export type Direction = 'ltr' | 'rtl';

/** A time range on the civil clock; `from` < `to`. */
export interface Viewport {
  readonly from: Instant;
  readonly to: Instant;
}

/** Shortest viewport: no source is precise enough to show less than ten minutes. */
export const MIN_SPAN_MS = 10 * MS_PER_MINUTE;
/** Longest viewport: all the years that can be drawn. */
export const MAX_SPAN_MS = TIME_CEILING - TIME_FLOOR;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Below this, almost nothing is in view beside folded gaps. Breaks take a third at most. */
const LEAST_OPEN_MS = MIN_SPAN_MS / 2;

/** The nearest viewport within the limits, keeping its middle if possible. */
export function clampViewport(viewport: Viewport): Viewport {
  const middle = (viewport.from + viewport.to) / 2;
  const span = clamp(viewport.to - viewport.from, MIN_SPAN_MS, MAX_SPAN_MS);
  const from = clamp(middle - span / 2, TIME_FLOOR, TIME_CEILING - span);
  return { from: from as Instant, to: (from + span) as Instant };
}

/** An instant's position in a viewport: 0 at its start, 1 at its end. */
export function shareOf(
  viewport: Viewport,
  instant: Instant,
  gaps: readonly Gap[] = NO_GAPS,
): number {
  const folded = foldedOver(viewport, gaps);
  return folded
    ? folded.position(instant)
    : (instant - viewport.from) / (viewport.to - viewport.from);
}

/**
 * Zooms (a factor above 1 shows less time) and moves: the point at one share of the viewport moves
 * to another share. Every gesture is one of these.
 */
export function moveViewport(
  viewport: Viewport,
  factor: number,
  fromShare: number,
  toShare: number,
  gaps: readonly Gap[] = NO_GAPS,
): Viewport {
  const spanMs = viewport.to - viewport.from;
  const folded = foldedOver(viewport, gaps);
  // In a view of a gap alone the gap is drawn in full; a move leaves it, at the rate of that view.
  const before = folded ?? FoldedTime.from(viewport.from, gaps, 1 / spanMs);
  const after = before.at(clamp(before.rate * factor, 1 / MAX_SPAN_MS, 1 / MIN_SPAN_MS));
  const about = before.instant(fromShare);
  const start = after.position(about) - toShare;
  const [from, to] = [after.instant(start), after.instant(start + 1)];
  return clampViewport({ from: from as Instant, to: to as Instant });
}

/** Zooms about a fixed instant; a factor above 1 shows less time. */
export function zoomViewport(
  viewport: Viewport,
  factor: number,
  about: Instant,
  gaps: readonly Gap[] = NO_GAPS,
): Viewport {
  const share = shareOf(viewport, about, gaps);
  return moveViewport(viewport, factor, share, share, gaps);
}

/** Moves by a share of the span; positive is later. */
export function panViewport(
  viewport: Viewport,
  share: number,
  gaps: readonly Gap[] = NO_GAPS,
): Viewport {
  return moveViewport(viewport, 1, share, 0, gaps);
}

/** The viewport at the same zoom with an instant at the given share. */
export function viewportAt(
  viewport: Viewport,
  instant: Instant,
  share: number,
  gaps: readonly Gap[] = NO_GAPS,
): Viewport {
  return moveViewport(viewport, 1, shareOf(viewport, instant, gaps), share, gaps);
}

/** Null if no gap is folded near the viewport. */
function foldedOver(viewport: Viewport, gaps: readonly Gap[]): FoldedTime | null {
  return gaps.length === 0 ? null : FoldedTime.over(viewport, gaps, LEAST_OPEN_MS);
}

/** A folded gap on the screen. */
export interface Break {
  readonly gap: Gap;
  readonly leftPx: number;
  readonly rightPx: number;
}

/** A power of two: numbers with so many binary places are added and halved without rounding. */
const STEPS_PER_PX = 1024;

export class TimeScale {
  readonly viewport: Viewport;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly direction: Direction;
  /** Where time begins, and px for each ms outside folded gaps. */
  readonly #startPx: number;
  readonly #pxPerMs: number;
  readonly #folded: FoldedTime | null;
  readonly #gaps: readonly Gap[];

  /** @param gaps folded gaps. */
  constructor(
    viewport: Viewport,
    leftPx: number,
    rightPx: number,
    direction: Direction,
    gaps: readonly Gap[] = NO_GAPS,
  ) {
    this.viewport = viewport;
    this.leftPx = leftPx;
    this.rightPx = rightPx;
    this.direction = direction;
    this.#folded = foldedOver(viewport, gaps);
    this.#gaps = this.#folded ? gaps : NO_GAPS;
    this.#startPx = direction === 'ltr' ? leftPx : rightPx;
    this.#pxPerMs = this.#folded
      ? this.widthPx * this.#folded.rate
      : this.widthPx / (viewport.to - viewport.from);
  }

  /** x of an instant, px; outside the viewport it continues beyond the edges. */
  toPx(instant: Instant): number {
    return this.fromForwardPx(this.#forwardPx(instant));
  }

  /**
   * The same in whole steps from where time begins. Sums and differences of such positions are exact, so
   * that whatever compares them decides the same from right to left as from left to right.
   */
  toSteppedPx(instant: Instant): number {
    return this.fromForwardPx(Math.round(this.#forwardPx(instant) * STEPS_PER_PX) / STEPS_PER_PX);
  }

  /** x of a position that is counted from where time begins, growing with time. */
  fromForwardPx(forwardPx: number): number {
    return this.#startPx + this.sign * forwardPx;
  }

  /** How far an x is from where time begins; it grows with time in either direction. */
  toForwardPx(xPx: number): number {
    return this.sign * (xPx - this.#startPx);
  }

  #forwardPx(instant: Instant): number {
    return this.#folded
      ? this.#folded.position(instant) * this.widthPx
      : (instant - this.viewport.from) * this.#pxPerMs;
  }

  /** The instant at x px. */
  toInstant(xPx: number): Instant {
    const forwardPx = this.toForwardPx(xPx);
    return Math.trunc(
      this.#folded
        ? this.#folded.instant(forwardPx / this.widthPx)
        : this.viewport.from + forwardPx / this.#pxPerMs,
    ) as Instant;
  }

  /** Pixels that a length of time takes outside folded gaps. */
  lengthPx(ms: number): number {
    return ms * this.#pxPerMs;
  }

  /** +1 where later is to the right, -1 where it is to the left. */
  get sign(): 1 | -1 {
    return this.direction === 'ltr' ? 1 : -1;
  }

  get widthPx(): number {
    return this.rightPx - this.leftPx;
  }

  /**
   * The folded gaps in view, in chronological order. A gap that is narrower than a break is not
   * folded.
   */
  get breaks(): readonly Break[] {
    const { from, to } = this.viewport;
    return this.#gaps.flatMap((gap) => {
      if (gap.to <= from || gap.from >= to) return [];
      const [a, b] = [this.toPx(gap.from), this.toPx(gap.to)];
      const [leftPx, rightPx] = a < b ? [a, b] : [b, a];
      const isFolded = rightPx - leftPx < this.lengthPx(gap.to - gap.from) * 0.999;
      return isFolded ? [{ gap, leftPx, rightPx }] : [];
    });
  }

  /** The parts of the viewport between folded gaps, in chronological order; at least one. */
  get openStretches(): readonly Viewport[] {
    const { from, to } = this.viewport;
    const edges = [
      from,
      ...this.breaks.flatMap(({ gap }) => [Math.max(from, gap.from), Math.min(to, gap.to)]),
      to,
    ];
    const stretches: Viewport[] = [];
    for (let at = 0; at < edges.length; at += 2) {
      const [start, end] = [edges[at] as Instant, edges[at + 1] as Instant];
      if (start < end) stretches.push({ from: start, to: end });
    }
    return stretches.length > 0 ? stretches : [this.viewport];
  }
}
