/**
 * The stops of keyboard stepping, in chronological order: everything that is drawn, marks, clusters
 * and counts, so that no event is skipped.
 */
import type { EventId } from '../../event/event';
import type { Instant } from '../../time/civil';
import type { Arrangement } from '../lanes/arrange';
import { cellsInView } from '../counts/density';
import { nextOfMany } from '../counts/density-walk';
import type { LaneDensity } from '../counts/lane-density';
import type { TimeScale } from '../scale/time-scale';
import { type WalkEnd, liesAhead } from './walk-end';
import type { Scene } from '../scene';

/** A cell of a lane that is drawn as counts. */
export interface CountCell {
  readonly lane: string;
  readonly from: Instant;
  readonly to: Instant;
}

export interface Stop {
  /** Unique in the scene. */
  readonly key: string;
  /** Null: several stand here. */
  readonly event: EventId | null;
  readonly cell: CountCell | null;
  /** Middle of the drawn element, px, and its instant. */
  readonly xPx: number;
  readonly yPx: number;
  readonly at: Instant;
}

export const cellKey = ({ lane, from }: CountCell): string => `${lane}:counts:${from}`;

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

/** The drawn cells: those in which an event may fall. */
function countStops(scene: Scene, scale: TimeScale, density: LaneDensity): Omit<Stop, 'at'>[] {
  if (!scene.density?.lanes.length) return [];
  const { stretches } = cellsInView(density, scale);
  const places = new Map(scene.lanes.map((lane) => [lane.id, lane.topPx + lane.heightPx / 2]));
  return scene.density.lanes.flatMap(({ lane }) => {
    const yPx = places.get(lane) ?? 0;
    return stretches.flatMap(({ counts, fromOf, xOf }) => {
      const offset = density.order.indexOf(lane) * counts.count;
      return Array.from({ length: counts.count }, (_, index) => index)
        .filter((index) => (counts.most[offset + index] ?? 0) > 0)
        .map((index) => {
          const cell = { lane, from: fromOf(index), to: fromOf(index + 1) };
          const middlePx = (xOf(index) + xOf(index + 1)) / 2;
          const xPx = Math.min(scale.rightPx, Math.max(scale.leftPx, middlePx));
          return { key: cellKey(cell), event: null, cell, xPx, yPx };
        });
    });
  });
}

/**
 * Everything that is drawn, in chronological order. Folded lanes are left out: they are unfolded by
 * their names.
 */
export function stopsOf(scene: Scene, scale: TimeScale, density: LaneDensity | null): Stop[] {
  const drawn = [
    ...scene.marks.map(({ key, event, lead, ghost, yPx }) => {
      const xPx = (lead ?? ghost)?.xPx ?? 0;
      return { key, event, cell: null, xPx, yPx };
    }),
    ...scene.clusters.map(({ key, xPx, yPx }) => ({ key, event: null, cell: null, xPx, yPx })),
    ...(density ? countStops(scene, scale, density) : []),
  ];
  return drawn
    .sort(byTime(scale.sign, (stop) => stop))
    .map((stop) => ({ ...stop, at: scale.toInstant(stop.xPx) }));
}

/** When the next event begins that is out of view. */
export function nextBeyond(
  arrangement: Arrangement,
  density: LaneDensity | null,
  end: WalkEnd,
): Instant | null {
  if (density) return nextOfMany(density, end);
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
