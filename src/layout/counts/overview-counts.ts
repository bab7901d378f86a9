/** The overview strip of a large dataset: an outline of counts, from the pyramid. */
import { cellMs } from '../../source/columns/cell-sizes';
import { type Gap, NO_GAPS } from '../gaps/folded-time';
import type { LaneDensity } from './lane-density';
import { BIN_PX } from '../overview/overview';
import type { Instant } from '../../time/civil';
import { type Direction, TimeScale, type Viewport } from '../scale/time-scale';

/**
 * The bars of a large dataset's strip as counts; the window is drawn separately, so that only it
 * moves.
 */
export interface OverviewCounts {
  /** Outline of the counts as an SVG path from the foot at 0 upwards, px. */
  readonly path: string;
}

/**
 * Adds a count to the bin in the middle of a range, spread over several bins if it is that wide.
 */
function addTo(bins: Float64Array, leftPx: number, rightPx: number, count: number): void {
  const binAt = (px: number): number =>
    Math.min(bins.length - 1, Math.max(0, Math.floor(px / BIN_PX)));
  // Beside a folded gap of years a cell of weeks is wide: its events are somewhere in it.
  const isWide = rightPx - leftPx > 2 * BIN_PX;
  const [first, last] = isWide
    ? [binAt(leftPx), binAt(rightPx - 0.01)]
    : [binAt((leftPx + rightPx) / 2), binAt((leftPx + rightPx) / 2)];
  for (let bin = first; bin <= last; bin += 1) {
    bins[bin] = (bins[bin] ?? 0) + count / (last - first + 1);
  }
}

/** Counts of cells of one size next to each other, the first of which begins at the origin. */
export interface CellsOfCourse {
  readonly counts: ArrayLike<number>;
  readonly cellMs: number;
  readonly origin: number;
}

/** The outline of counts by time range, each event once in the middle of its date. */
export function overviewCounts(
  { pyramid, origin }: LaneDensity,
  whole: Viewport,
  widthPx: number,
  heightPx: number,
  direction: Direction,
  gaps: readonly Gap[] = NO_GAPS,
): OverviewCounts {
  const cells = { counts: pyramid.middles, cellMs: cellMs(pyramid.base), origin };
  return overviewBars(cells, whole, widthPx, heightPx, direction, gaps);
}

export function overviewBars(
  { counts, cellMs: size, origin }: CellsOfCourse,
  whole: Viewport,
  widthPx: number,
  heightPx: number,
  direction: Direction,
  gaps: readonly Gap[],
): OverviewCounts {
  const scale = new TimeScale(whole, 0, widthPx, direction, gaps);
  const bins = new Float64Array(Math.ceil(widthPx / BIN_PX));
  const edgePx = (cell: number): number => scale.toPx((origin + cell * size) as Instant);
  let beforePx = edgePx(0);
  for (let cell = 0; cell < counts.length; cell += 1) {
    const afterPx = edgePx(cell + 1);
    const count = counts[cell] as number;
    if (count > 0) addTo(bins, Math.min(beforePx, afterPx), Math.max(beforePx, afterPx), count);
    beforePx = afterPx;
  }
  const most = Math.max(1, ...bins);
  const bars = Array.from(bins, (count, bin) => {
    if (count === 0) return '';
    const tall = Math.max(1, Math.sqrt(count / most) * heightPx);
    return `M${bin * BIN_PX + 0.5},0v${(-tall).toFixed(1)}h${BIN_PX - 1}V0z`;
  });
  return { path: bars.join('') };
}
