/** The time scale: instants to pixels and back, immutable, in either direction of time. */
import { type Instant, MS_PER_DAY, MS_PER_MINUTE, instantOf } from '../time/civil';

/** Where later times lie on the screen. */
export type Direction = 'ltr' | 'rtl';

/** A stretch of time on the civil clock; `from` < `to`. */
export interface Viewport {
  readonly from: Instant;
  readonly to: Instant;
}

/** Shortest viewport: below ten minutes no source is exact enough to show more. */
export const MIN_SPAN_MS = 10 * MS_PER_MINUTE;
/** Longest viewport: forty years hold any conflict an article of today tells of. */
export const MAX_SPAN_MS = 40 * 365.25 * MS_PER_DAY;
/** Nothing outside is shown: what news texts date lies well inside. */
export const TIME_FLOOR = instantOf({ year: 1900, month: 1, day: 1 });
export const TIME_CEILING = instantOf({ year: 2100, month: 1, day: 1 });

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** The nearest viewport that the limits allow, keeping its middle where it can. */
export function clampViewport(viewport: Viewport): Viewport {
  const middle = (viewport.from + viewport.to) / 2;
  const span = clamp(viewport.to - viewport.from, MIN_SPAN_MS, MAX_SPAN_MS);
  const from = clamp(middle - span / 2, TIME_FLOOR, TIME_CEILING - span);
  return { from: from as Instant, to: (from + span) as Instant };
}

/** Zooms about a fixed instant; a factor above 1 shows less time. */
export function zoomViewport(viewport: Viewport, factor: number, about: Instant): Viewport {
  const span = clamp((viewport.to - viewport.from) / factor, MIN_SPAN_MS, MAX_SPAN_MS);
  const share = (about - viewport.from) / (viewport.to - viewport.from);
  const from = about - share * span;
  return clampViewport({ from: from as Instant, to: (from + span) as Instant });
}

/** Moves by a share of the span; positive is later. */
export function panViewport(viewport: Viewport, share: number): Viewport {
  const by = (viewport.to - viewport.from) * share;
  return clampViewport({
    from: (viewport.from + by) as Instant,
    to: (viewport.to + by) as Instant,
  });
}

export class TimeScale {
  readonly viewport: Viewport;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly direction: Direction;
  /** Start of the range, and px for each ms; negative from right to left. */
  readonly #startPx: number;
  readonly #pxPerMs: number;

  constructor(viewport: Viewport, leftPx: number, rightPx: number, direction: Direction) {
    this.viewport = viewport;
    this.leftPx = leftPx;
    this.rightPx = rightPx;
    this.direction = direction;
    const sign = direction === 'ltr' ? 1 : -1;
    this.#startPx = direction === 'ltr' ? leftPx : rightPx;
    this.#pxPerMs = (sign * (rightPx - leftPx)) / (viewport.to - viewport.from);
  }

  /** x of an instant, px; outside the viewport it goes on beyond the edges. */
  toPx(instant: Instant): number {
    return this.#startPx + (instant - this.viewport.from) * this.#pxPerMs;
  }

  /** The instant at x px. */
  toInstant(xPx: number): Instant {
    return Math.trunc(this.viewport.from + (xPx - this.#startPx) / this.#pxPerMs) as Instant;
  }

  /** Pixels that a stretch of time takes. */
  lengthPx(ms: number): number {
    return (ms * (this.rightPx - this.leftPx)) / (this.viewport.to - this.viewport.from);
  }

  /** +1 where later is to the right, -1 where it is to the left. */
  get sign(): 1 | -1 {
    return this.direction === 'ltr' ? 1 : -1;
  }
}
