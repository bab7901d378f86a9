/** The overview strip of many events: an outline of counts, from the pyramid. */
import { instantOfMinute } from '../event/columns';
import { cellMinutes } from './cells';
import type { LaneDensity } from './lane-density';
import { BIN_PX } from './overview';
import { type Direction, TimeScale, type Viewport } from './scale';

/** The whole strip of many events as counts; the window is drawn apart, so that only it moves. */
export interface OverviewCounts {
  /** Outline of the counts as an SVG path from the foot at 0 upwards, px. */
  readonly path: string;
}

/** The outline of counts by stretch of time, each event once in the middle of its date. */
export function overviewCounts(
  { pyramid, origin }: LaneDensity,
  whole: Viewport,
  widthPx: number,
  heightPx: number,
  direction: Direction,
): OverviewCounts {
  const scale = new TimeScale(whole, 0, widthPx, direction);
  const size = cellMinutes(pyramid.base);
  const bins = new Float64Array(Math.ceil(widthPx / BIN_PX));
  pyramid.middles.forEach((count, cell) => {
    if (count === 0) return;
    const x = scale.toPx(instantOfMinute(origin + (cell + 0.5) * size));
    const bin = Math.min(bins.length - 1, Math.max(0, Math.floor(x / BIN_PX)));
    bins[bin] = (bins[bin] ?? 0) + count;
  });
  const most = Math.max(1, ...bins);
  const bars = Array.from(bins, (count, bin) => {
    if (count === 0) return '';
    const tall = Math.max(1, Math.sqrt(count / most) * heightPx);
    return `M${bin * BIN_PX + 0.5},0v${(-tall).toFixed(1)}h${BIN_PX - 1}V0z`;
  });
  return { path: bars.join('') };
}
