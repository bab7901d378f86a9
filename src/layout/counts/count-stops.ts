/** The cells of drawn counts in which an event may fall, as stops of keyboard stepping. */
import type { TimeScale } from '../scale/time-scale';
import { type DrawnStop, cellKey } from '../walk/stop';
import { cellsInView } from './density';
import type { LaneDensity } from './lane-density';

/** A lane that is drawn as counts. */
interface CountLane {
  readonly lane: string;
  /** Middle of the lane, px. */
  readonly yPx: number;
}

export function countStops(
  density: LaneDensity,
  lanes: readonly CountLane[],
  scale: TimeScale,
): DrawnStop[] {
  if (lanes.length === 0) return [];
  const { stretches } = cellsInView(density, scale);
  return lanes.flatMap(({ lane, yPx }) =>
    stretches.flatMap(({ counts, fromOf, xOf }) => {
      const offset = density.order.indexOf(lane) * counts.count;
      return Array.from({ length: counts.count }, (_, index) => index)
        .filter((index) => (counts.most[offset + index] ?? 0) > 0)
        .map((index) => {
          const cell = { lane, from: fromOf(index), to: fromOf(index + 1) };
          const middlePx = (xOf(index) + xOf(index + 1)) / 2;
          const xPx = Math.min(scale.rightPx, Math.max(scale.leftPx, middlePx));
          return { key: cellKey(cell), event: null, cell, xPx, yPx };
        });
    }),
  );
}
