/**
 * Counts by lane, and all that is drawn of them. A scene reaches this code through its counts, so that
 * it is loaded with them: a dataset that is small enough to draw each event has none.
 */
import type { Instant } from '../../time/civil';
import type { Gap } from '../gaps/folded-time';
import type { Direction, TimeScale, Viewport } from '../scale/time-scale';
import type { DrawnStop } from '../walk/stop';
import type { OutOfView } from '../walk/out-of-view';
import type { WalkEnd } from '../walk/walk-end';
import { countStops } from './count-stops';
import { type DensityPlace, type SceneDensity, drawDensity } from './density';
import { nextOfMany, outOfViewOfMany } from './density-walk';
import { LaneDensity } from './lane-density';
import { type OverviewCounts, overviewCounts } from './overview-counts';

export class DrawnDensity extends LaneDensity {
  draw(places: readonly DensityPlace[], scale: TimeScale): SceneDensity {
    return drawDensity(this, places, scale);
  }

  /** The cells of lanes with their middles, px. */
  stops(
    lanes: readonly { readonly lane: string; readonly yPx: number }[],
    scale: TimeScale,
  ): DrawnStop[] {
    return countStops(this, lanes, scale);
  }

  /** When the next event outside the view begins; null at the end. */
  next(end: WalkEnd): Instant | null {
    return nextOfMany(this, end);
  }

  /** How many events the view leaves out on either side. */
  outOfView(view: Viewport): OutOfView {
    return outOfViewOfMany(this, view);
  }

  /** The bars of the overview, for a strip of so many px. */
  overview(
    whole: Viewport,
    widthPx: number,
    heightPx: number,
    direction: Direction,
    gaps: readonly Gap[],
  ): OverviewCounts {
    return overviewCounts(this, whole, widthPx, heightPx, direction, gaps);
  }
}
