/**
 * Time with its gaps folded: each takes a narrow break of the view instead of its length.
 *
 *     time    |--a---|······························|-b--c-|
 *     view    |------a------|≈|-----b-----c------|
 *
 * Positions are counted in widths of a view, so that nothing here depends on pixels or direction.
 */
import type { Instant } from '../../time/civil';

/** A range on the civil clock; `from` < `to`. */
interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** A long range in which nothing is dated. Several are sorted and do not touch. */
export type Gap = Stretch;

export const NO_GAPS: readonly Gap[] = [];

/** Widest that a break is, in widths of a view: 34 px of 1,088. */
const BREAK_SHARE = 1 / 32;
/** All breaks together take at most this share, however many there are. */
const ALL_BREAKS_SHARE = 0.3;

const breakShareOf = (gaps: readonly Gap[]): number =>
  Math.min(BREAK_SHARE, ALL_BREAKS_SHARE / gaps.length);

const overlapOf = (a: Stretch, b: Stretch): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/**
 * View widths per ms outside the gaps, so that the viewport is one view wide; null if less than
 * `leastMs` of it is outside the gaps. A gap that is narrower than a break at that rate keeps its
 * length. Which gaps do is found iteratively: start with all folded and unfold the shortest first,
 * since each unfolded gap leaves wider breaks to the others.
 */
function rateOf(viewport: Stretch, gaps: readonly Gap[], leastMs: number): number | null {
  const widest = breakShareOf(gaps);
  const folded = gaps
    .map((gap) => ({ lengthMs: gap.to - gap.from, insideMs: overlapOf(gap, viewport) }))
    .filter(({ insideMs }) => insideMs > 0)
    .sort((a, b) => b.lengthMs - a.lengthMs);
  for (;;) {
    const foldedMs = folded.reduce((sum, { insideMs }) => sum + insideMs, 0);
    const breaks = folded.reduce((sum, { insideMs, lengthMs }) => sum + insideMs / lengthMs, 0);
    const openMs = viewport.to - viewport.from - foldedMs;
    if (openMs < leastMs) return null;
    const rate = (1 - widest * breaks) / openMs;
    const shortest = folded.at(-1);
    if (!shortest || shortest.lengthMs * rate > widest) return rate;
    folded.pop();
  }
}

export class FoldedTime {
  /** Widths of a view that a ms takes outside the gaps. */
  readonly rate: number;
  readonly #origin: Instant;
  readonly #gaps: readonly Gap[];
  /** Ends of the gaps in order, where they lie, and the rate up to the next one. */
  readonly #edges: readonly { readonly at: number; readonly x: number; readonly rate: number }[];

  /** @param origin the instant at position 0. */
  private constructor(origin: Instant, gaps: readonly Gap[], rate: number) {
    this.#origin = origin;
    this.#gaps = gaps;
    this.rate = rate;
    const widest = breakShareOf(gaps);
    const rates = gaps.map(({ from, to }) => Math.min(rate, widest / (to - from)));
    /** Width that the gaps before an instant save, compared with unfolded time. */
    const savedTo = (at: number): number =>
      gaps.reduce(
        (sum, { from, to }, index) =>
          sum + Math.max(0, Math.min(at, to) - from) * (rate - (rates[index] ?? rate)),
        0,
      );
    const saved = savedTo(origin);
    const positionOf = (at: number): number => (at - origin) * rate - (savedTo(at) - saved);
    this.#edges = gaps.flatMap(({ from, to }, index) => [
      { at: from, x: positionOf(from), rate: rates[index] ?? rate },
      { at: to, x: positionOf(to), rate },
    ]);
  }

  /**
   * Folded time in which the viewport is one view wide, from 0 to 1; null if almost nothing of the
   * viewport is outside the gaps. @param leastMs the minimum outside them.
   */
  static over(viewport: Stretch, gaps: readonly Gap[], leastMs: number): FoldedTime | null {
    const rate = rateOf(viewport, gaps, leastMs);
    return rate === null ? null : new FoldedTime(viewport.from, gaps, rate);
  }

  /** The same time at another rate, with 0 where it was. */
  at(rate: number): FoldedTime {
    return new FoldedTime(this.#origin, this.#gaps, rate);
  }

  /** Time folded at a given rate. */
  static from(origin: Instant, gaps: readonly Gap[], rate: number): FoldedTime {
    return new FoldedTime(origin, gaps, rate);
  }

  position(instant: number): number {
    const edges = this.#edges;
    let index = edges.length - 1;
    while (index >= 0 && (edges[index]?.at ?? 0) > instant) index -= 1;
    const edge = edges[Math.max(0, index)];
    if (!edge) return (instant - this.#origin) * this.rate;
    return edge.x + (instant - edge.at) * (index < 0 ? this.rate : edge.rate);
  }

  instant(position: number): number {
    const edges = this.#edges;
    let index = edges.length - 1;
    while (index >= 0 && (edges[index]?.x ?? 0) > position) index -= 1;
    const edge = edges[Math.max(0, index)];
    if (!edge) return this.#origin + position / this.rate;
    return edge.at + (position - edge.x) / (index < 0 ? this.rate : edge.rate);
  }
}
