/**
 * Counts → pixels: one outline for each lane of what lies there for certain, and one of what may. The
 * cost depends on the width of the screen, not on the number of events.
 */
import { type Instant, MS_PER_MINUTE } from '../time/civil';
import { type CellCounts, cellMinutes, levelFor } from './cells';
import type { LaneDensity } from './lane-density';
import type { TimeScale } from './scale';

/** One lane drawn as counts. */
export interface DensityLane {
  readonly lane: string;
  /** Foot of the outlines and their greatest height, px. */
  readonly basePx: number;
  readonly heightPx: number;
  /** Outlines as SVG paths; empty where nothing is. */
  readonly least: string;
  readonly most: string;
}

export interface SceneDensity {
  readonly lanes: readonly DensityLane[];
  /** Length of one cell and the instant at which some cell begins, ms. */
  readonly cellMs: number;
  readonly origin: Instant;
}

/** A lane that is to be drawn: its index in the density's order, its edges on the screen. */
export interface DensityPlace {
  readonly lane: number;
  readonly topPx: number;
  readonly basePx: number;
}

/** Least height of a cell that holds anything, px: one event must not vanish beside a thousand. */
const MIN_BAR_PX = 2;

const tenth = (px: number): number => Math.round(px * 10) / 10;

/**
 * Height of a count, px. The area of a bar would lie about a long tail, its length about a short one;
 * the square root shows both, as in the overview.
 */
function barPx(count: number, full: number, heightPx: number): number {
  if (count === 0) return 0;
  return Math.max(MIN_BAR_PX, Math.min(1, Math.sqrt(count / full)) * heightPx);
}

/** The outline of one lane's counts: a step for each cell, along the foot where nothing is. */
function outline(
  counts: Uint32Array,
  offset: number,
  cells: number,
  xOf: (cell: number) => number,
  full: number,
  basePx: number,
  heightPx: number,
): string {
  let path = '';
  /** Height at which the outline stands; the foot where it is closed. */
  let at = basePx;
  for (let cell = 0; cell < cells; cell += 1) {
    const count = counts[offset + cell] as number;
    // Whole px upwards: the browser reads these paths anew in each frame, so they are kept short.
    const y = count === 0 ? basePx : Math.round(basePx - barPx(count, full, heightPx));
    if (y === at) continue;
    const x = tenth(xOf(cell));
    if (at === basePx) path += `M${x},${basePx}V${y}`;
    else path += y === basePx ? `H${x}V${y}Z` : `H${x}V${y}`;
    at = y;
  }
  return at === basePx ? path : `${path}H${tenth(xOf(cells))}V${basePx}Z`;
}

/** What is counted in a view, and where each of its cells begins. */
export function cellsInView(
  density: LaneDensity,
  scale: TimeScale,
): {
  readonly counts: CellCounts;
  readonly cellMs: number;
  readonly fromOf: (cell: number) => Instant;
} {
  const { from, to } = scale.viewport;
  const minutesPerPx = (to - from) / MS_PER_MINUTE / (scale.rightPx - scale.leftPx);
  const level = levelFor(minutesPerPx);
  const counts = density.cells(level, from / MS_PER_MINUTE, to / MS_PER_MINUTE);
  const cellMs = cellMinutes(level) * MS_PER_MINUTE;
  const origin = density.origin * MS_PER_MINUTE;
  const fromOf = (cell: number): Instant => (origin + (counts.first + cell) * cellMs) as Instant;
  return { counts, cellMs, fromOf };
}

/** Draws lanes as counts. */
export function drawDensity(
  density: LaneDensity,
  places: readonly DensityPlace[],
  scale: TimeScale,
): SceneDensity {
  const { counts, cellMs, fromOf } = cellsInView(density, scale);
  const origin = (density.origin * MS_PER_MINUTE) as Instant;
  const firstPx = scale.toPx(fromOf(0));
  const cellPx = scale.lengthPx(cellMs) * scale.sign;
  const xOf = (cell: number): number => firstPx + cell * cellPx;
  return {
    cellMs,
    origin,
    lanes: places.map(({ lane, topPx, basePx }) => {
      const draw = (values: Uint32Array): string =>
        outline(
          values,
          lane * counts.count,
          counts.count,
          xOf,
          counts.full,
          basePx,
          basePx - topPx,
        );
      return {
        lane: density.order[lane] ?? '',
        basePx,
        heightPx: basePx - topPx,
        least: draw(counts.least),
        most: draw(counts.most),
      };
    }),
  };
}

/** The cell of a scene at an instant, as a stretch of time. */
export function cellAt(
  { cellMs, origin }: SceneDensity,
  instant: Instant,
): { readonly from: Instant; readonly to: Instant } {
  const from = origin + Math.floor((instant - origin) / cellMs) * cellMs;
  return { from: from as Instant, to: (from + cellMs) as Instant };
}
