/**
 * The stops of keyboard stepping, in chronological order: everything that is drawn, marks, clusters
 * and counts, so that no event is skipped.
 */
import type { Instant } from '../../time/civil';
import type { Arrangement } from '../lanes/arrange';
import type { DrawnDensity } from '../counts/drawn-density';
import type { TimeScale } from '../scale/time-scale';
import type { DrawnStop, Stop } from './stop';
import { type WalkEnd, liesAhead } from './walk-end';
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

/** Beyond this edge of the view is what an arrow points to. */
const edgePx = ({ leftPx, rightPx }: TimeScale, arrow: 'left' | 'right'): number =>
  arrow === 'left' ? leftPx : rightPx;

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
      const { xPx = 0, centrePx = 0, arrow = null } = lead ?? ghost ?? {};
      const stop = { key, event, cell: null, xPx, yPx };
      return { stop, centrePx, atPx: arrow ? edgePx(scale, arrow) : xPx };
    }),
    ...[
      ...scene.clusters.map(({ key, xPx, yPx }) => ({ key, event: null, cell: null, xPx, yPx })),
      ...(density ? countStops(scene, scale, density) : []),
    ].map((stop) => ({ stop, centrePx: stop.xPx, atPx: stop.xPx })),
  ];
  return drawn
    .sort(byTime(scale.sign, ({ stop, centrePx }) => ({ xPx: centrePx, yPx: stop.yPx })))
    .map(({ stop, atPx }) => ({ ...stop, at: scale.toInstant(atPx) }));
}

/** Each event once, where it is drawn first: a tally is in the lane of each base that it counts. */
export function eventsOnce(stops: readonly Stop[]): Stop[] {
  const met = new Set<string>();
  return stops.filter(({ event }) => {
    if (event === null) return true;
    const isNew = !met.has(event);
    met.add(event);
    return isNew;
  });
}

/** When the next event begins that is out of view. */
export function nextBeyond(
  arrangement: Arrangement,
  density: DrawnDensity | null,
  end: WalkEnd,
): Instant | null {
  if (density) return density.next(end);
  const starts = arrangement.lanes
    .filter(({ form = 'lane' }) => form === 'lane')
    .flatMap(({ items }) => items)
    .flatMap(({ extent, ghost }) => {
      const { segments = [] } = extent ?? ghost ?? {};
      const [first, last] = [segments[0], segments.at(-1)];
      const from = first?.earliest ?? first?.latest ?? null;
      const to = last?.latest ?? last?.earliest ?? null;
      return from !== null && to !== null && liesAhead(from, to, end) ? [from] : [];
    })
    .sort((a, b) => (a - b) * end.by);
  return starts[0] ?? null;
}
