/**
 * The stops of keyboard stepping, in chronological order: everything that is drawn, marks, clusters
 * and counts, so that no event is skipped.
 */
import type { DrawnDensity } from '../counts/drawn-density';
import type { TimeScale } from '../scale/time-scale';
import type { DrawnStop, Stop } from './stop';
import type { Scene } from '../scene';

/** By time, then from top to bottom. Tenths of a pixel, since equal dates differ by rounding. */
export function byTime<T>(
  sign: 1 | -1,
  placeOf: (drawn: T) => { readonly xPx: number; readonly yPx: number },
): (a: T, b: T) => number {
  return (a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return (Math.round(one.xPx * 10) - Math.round(other.xPx * 10)) * sign || one.yPx - other.yPx;
  };
}

/** Those of the lanes that are drawn as counts. */
function countStops(scene: Scene, scale: TimeScale, density: DrawnDensity): DrawnStop[] {
  const middles = new Map(scene.lanes.map((lane) => [lane.id, lane.topPx + lane.heightPx / 2]));
  const lanes = scene.density?.lanes ?? [];
  return density.stops(
    lanes.map(({ lane }) => ({ lane, yPx: middles.get(lane) ?? 0 })),
    scale,
  );
}

/**
 * Everything that is drawn, in chronological order. Folded lanes are left out: they are unfolded by
 * their names.
 */
export function stopsOf(scene: Scene, scale: TimeScale, density: DrawnDensity | null): Stop[] {
  const drawn = [
    ...scene.marks.map(({ key, event, lead, ghost, yPx }) => {
      const { xPx = 0, centrePx = 0 } = lead ?? ghost ?? {};
      return { key, event, cell: null, xPx, yPx, centrePx };
    }),
    ...[
      ...scene.clusters.map(({ key, xPx, yPx }) => ({ key, event: null, cell: null, xPx, yPx })),
      ...(density ? countStops(scene, scale, density) : []),
    ].map((stop) => ({ ...stop, centrePx: stop.xPx })),
  ];
  // What is centred beyond an edge of the view is stepped to at that edge.
  const inside = (px: number): number => Math.min(scale.rightPx, Math.max(scale.leftPx, px));
  return drawn
    .sort(byTime(scale.sign, ({ centrePx, yPx }) => ({ xPx: centrePx, yPx })))
    .map(({ centrePx, ...stop }) => ({ ...stop, at: scale.toInstant(inside(centrePx)) }));
}
