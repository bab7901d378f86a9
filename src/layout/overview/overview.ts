/** The overview strip: all data as counts, and separately the window in view. */
import type { Instant } from '../../time/civil';
import type { Arrangement } from '../lanes/arrange';
import { type Gap, NO_GAPS } from '../gaps/folded-time';
import { type Break, type Direction, TimeScale, type Viewport } from '../scale/time-scale';

export interface OverviewBar {
  readonly xPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly count: number;
}

export interface Overview {
  readonly bars: readonly OverviewBar[];
  /** Events that last, as lines under the bars. */
  readonly spans: readonly {
    readonly leftPx: number;
    readonly rightPx: number;
  }[];
  /** Folded gaps. */
  readonly breaks: readonly Break[];
}

/** The window in view: the one thing on the strip that a zoom moves. */
export interface OverviewWindow {
  readonly leftPx: number;
  readonly rightPx: number;
}

/** For a strip whose bars are drawn from counts. */
export const NO_LANES: Pick<Arrangement, 'lanes'> = { lanes: [] };

/** Width of one bar with its gap, px. */
export const BIN_PX = 6;

/** Builds the strip. Each dated event counts once, in the bin of the middle of its date. */
export function buildOverview(
  arrangement: Pick<Arrangement, 'lanes'>,
  whole: Viewport,
  widthPx: number,
  heightPx: number,
  direction: Direction,
  gaps: readonly Gap[] = NO_GAPS,
): Overview {
  const scale = new TimeScale(whole, 0, widthPx, direction, gaps);
  const bins = new Map<number, number>();
  const spans: { leftPx: number; rightPx: number }[] = [];
  const seen = new Set<string>();
  for (const lane of arrangement.lanes) {
    for (const { event, extent, lasting } of lane.items) {
      if (!extent || seen.has(event.id)) continue;
      seen.add(event.id);
      const ends = extent.segments.flatMap((segment) => [
        segment.earliest ?? whole.from,
        segment.latest ?? whole.to,
      ]);
      const inside = (px: number): number => Math.min(widthPx, Math.max(0, px));
      const [a, b] = [
        inside(scale.toPx(Math.min(...ends) as Instant)),
        inside(scale.toPx(Math.max(...ends) as Instant)),
      ];
      if (lasting) {
        spans.push({ leftPx: Math.min(a, b), rightPx: Math.max(a, b) });
        continue;
      }
      // The far edge itself belongs to the last bin.
      const bin = Math.floor(Math.min((a + b) / 2, widthPx - 1) / BIN_PX);
      bins.set(bin, (bins.get(bin) ?? 0) + 1);
    }
  }
  const most = Math.max(1, ...bins.values());
  return {
    bars: [...bins].map(([bin, count]) => ({
      xPx: bin * BIN_PX + 0.5,
      widthPx: BIN_PX - 1,
      heightPx: (Math.sqrt(count) / Math.sqrt(most)) * heightPx,
      count,
    })),
    spans,
    breaks: scale.breaks,
  };
}

/** The viewport's position on a strip of the whole range, clipped to it. */
export function overviewWindow(viewport: Viewport, scale: TimeScale): OverviewWindow {
  const edges = [scale.toPx(viewport.from), scale.toPx(viewport.to)];
  return {
    leftPx: Math.max(scale.leftPx, Math.min(...edges)),
    rightPx: Math.min(scale.rightPx, Math.max(...edges)),
  };
}
