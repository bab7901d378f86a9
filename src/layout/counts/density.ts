/**
 * Turns counts into pixels: one outline per lane for certain events, and one for possible ones. The
 * cost depends on the width of the screen, not on the number of events.
 */
import { type Instant } from '../../time/civil';
import { cellMs as cellMsOf } from '../../source/columns/cell-sizes';
import { type CellCounts, levelFor } from './cells';
import type { LaneDensity } from './lane-density';
import { tenth } from '../scale/px';
import type { TimeScale, Viewport } from '../scale/time-scale';

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
  /** Length of one cell, and an instant at which a cell begins, ms. */
  readonly cellMs: number;
  readonly origin: Instant;
}

/** A lane that is to be drawn: its index in the density's order, its edges on the screen. */
export interface DensityPlace {
  readonly lane: number;
  readonly topPx: number;
  readonly basePx: number;
}

/** Minimum height of a cell that is not empty, px: one event must not vanish beside a thousand. */
const MIN_BAR_PX = 2;

/**
 * Height of a count, px. The area of a bar would misrepresent a long tail, its length a short one;
 * the square root shows both, as in the overview.
 */
function barPx(count: number, full: number, heightPx: number): number {
  if (count === 0) return 0;
  return Math.max(MIN_BAR_PX, Math.min(1, Math.sqrt(count / full)) * heightPx);
}

/**
 * The outline of one lane's counts: a step per cell, along the base line where there is nothing.
 */
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
  /** Current height of the outline; the base line where it is closed. */
  let at = basePx;
  for (let cell = 0; cell < cells; cell += 1) {
    const count = counts[offset + cell] as number;
    // Whole px vertically: the browser parses these paths again in each frame, so they are kept
    // short.
    const y = count === 0 ? basePx : Math.round(basePx - barPx(count, full, heightPx));
    if (y === at) continue;
    const x = tenth(xOf(cell));
    if (at === basePx) path += `M${x},${basePx}V${y}`;
    else path += y === basePx ? `H${x}V${y}Z` : `H${x}V${y}`;
    at = y;
  }
  return at === basePx ? path : `${path}H${tenth(xOf(cells))}V${basePx}Z`;
}

/** The cells of one part of the view. */
interface CellsOn {
  readonly counts: CellCounts;
  /** Instant at which a cell begins, counted from the first one, and where that is, px. */
  readonly fromOf: (cell: number) => Instant;
  readonly xOf: (cell: number) => number;
}

export interface CellsInView {
  readonly cellMs: number;
  /** One, or several with folded gaps between them. */
  readonly stretches: readonly CellsOn[];
}

/** Where the cells of a part begin, px; clipped where a break begins. */
function placesOn(
  scale: TimeScale,
  { from, to }: Viewport,
  first: Instant,
  cellMs: number,
): (cell: number) => number {
  const startPx = scale.toPx(from);
  const firstPx = startPx - scale.lengthPx(from - first) * scale.sign;
  const cellPx = scale.lengthPx(cellMs) * scale.sign;
  if (scale.breaks.length === 0) return (cell) => firstPx + cell * cellPx;
  const [low, high] = [startPx, scale.toPx(to)].sort((a, b) => a - b) as [number, number];
  return (cell) => Math.min(high, Math.max(low, firstPx + cell * cellPx));
}

/**
 * The cells counted in a view. Nothing is counted in a folded gap, which may be longer than all the
 * rest.
 */
export function cellsInView(density: LaneDensity, scale: TimeScale): CellsInView {
  const level = levelFor(1 / scale.lengthPx(1));
  let cellMs = cellMsOf(level);
  const stretches = scale.openStretches.map((stretch) => {
    const { from, to } = stretch;
    const counts = density.cells(level, from, to);
    // Counts that are still on their way have other cells than those that were asked for.
    cellMs = cellMsOf(counts.level);
    const size = cellMs;
    const fromOf = (cell: number): Instant =>
      (density.origin + (counts.first + cell) * size) as Instant;
    return { counts, fromOf, xOf: placesOn(scale, stretch, fromOf(0), size) };
  });
  return { cellMs, stretches };
}

/** Draws lanes as counts. */
export function drawDensity(
  density: LaneDensity,
  places: readonly DensityPlace[],
  scale: TimeScale,
): SceneDensity {
  const { cellMs, stretches } = cellsInView(density, scale);
  const origin = density.origin as Instant;
  const full = Math.max(...stretches.map(({ counts }) => counts.full));
  return {
    cellMs,
    origin,
    lanes: places.map(({ lane, topPx, basePx }) => {
      const draw = (side: 'least' | 'most'): string =>
        stretches
          .map(({ counts, xOf }) =>
            outline(
              counts[side],
              lane * counts.count,
              counts.count,
              xOf,
              full,
              basePx,
              basePx - topPx,
            ),
          )
          .join('');
      return {
        lane: density.order[lane] ?? '',
        basePx,
        heightPx: basePx - topPx,
        least: draw('least'),
        most: draw('most'),
      };
    }),
  };
}

/** The cell of a scene at an instant, as a time range. */
export function cellAt(
  { cellMs, origin }: SceneDensity,
  instant: Instant,
): { readonly from: Instant; readonly to: Instant } {
  const from = origin + Math.floor((instant - origin) / cellMs) * cellMs;
  return { from: from as Instant, to: (from + cellMs) as Instant };
}
