/**
 * Cells: the time ranges in which a large dataset is counted. They are fixed in time, not on the
 * screen, so that a count does not flicker while the view moves; and from a day on they span whole
 * days, so that "on the 13th" falls in one cell.
 */

const DAY = 1440;

/** Sizes in minutes; each divides the next one, so that cells nest. The last is 45 years long. */
export const CELL_MINUTES: readonly number[] = [
  ...[1, 5, 15, 30, 60, 180, 360, 720],
  ...Array.from({ length: 15 }, (_, power) => DAY * 2 ** power),
];

/** Minimum width of a cell on the screen: narrower ones cannot be distinguished or pointed at. */
const MIN_CELL_PX = 4;

export const cellMinutes = (level: number): number => CELL_MINUTES[level] ?? DAY;

/** The finest level whose cells are wide enough. */
export function levelFor(minutesPerPx: number): number {
  const level = CELL_MINUTES.findIndex((minutes) => minutes >= MIN_CELL_PX * minutesPerPx);
  return level < 0 ? CELL_MINUTES.length - 1 : level;
}

/** Consecutive cells of one level. */
export interface CellRange {
  readonly level: number;
  /** Index of the first cell, counted from the origin of the data. */
  readonly first: number;
  readonly count: number;
}

/** The cells of a level that overlap [from, to), minutes after the origin. */
export function cellsBetween(level: number, from: number, to: number): CellRange {
  const size = cellMinutes(level);
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
