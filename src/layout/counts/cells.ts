/**
 * Cells: the time ranges in which a large dataset is counted. They are fixed in time, not on the
 * screen, so that a count does not flicker while the view moves; and from a day on they span whole
 * days, so that "on the 13th" falls in one cell.
 */

import { CELL_MS, cellMs } from '../../source/columns/cell-sizes';

/** Minimum width of a cell on the screen: narrower ones cannot be distinguished or pointed at. */
const MIN_CELL_PX = 4;

/** The finest level whose cells are wide enough. */
export function levelFor(msPerPx: number): number {
  const level = CELL_MS.findIndex((ms) => ms >= MIN_CELL_PX * msPerPx);
  return level < 0 ? CELL_MS.length - 1 : level;
}

/** Consecutive cells of one level. */
export interface CellRange {
  readonly level: number;
  /** Index of the first cell, counted from the origin of the data. */
  readonly first: number;
  readonly count: number;
}

/** The cells of a level that overlap [from, to), ms after the origin. */
export function cellsBetween(level: number, from: number, to: number): CellRange {
  const size = cellMs(level);
  const first = Math.floor(from / size);
  return { level, first, count: Math.max(1, Math.ceil(to / size) - first) };
}

/** Event counts of each cell of a range, by lane: index = lane · cells + cell. */
export interface CellCounts extends CellRange {
  /** Events that certainly fall in the cell. */
  readonly least: Uint32Array;
  /** Events that may fall in it. */
  readonly most: Uint32Array;
  /** Greatest `most` that the lanes are drawn against. */
  readonly full: number;
}
