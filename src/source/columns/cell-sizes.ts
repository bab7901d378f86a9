/** The sizes of the cells in which events are counted. */
import { MS_PER_DAY, MS_PER_MINUTE } from '../../time/civil';

/**
 * Sizes in ms; each divides the next one, so that cells nest. The last is longer than all the years that
 * can be drawn.
 */
export const CELL_MS: readonly number[] = [
  ...[1, 5, 15, 30, 60, 180, 360, 720].map((minutes) => minutes * MS_PER_MINUTE),
  ...Array.from({ length: 24 }, (_, power) => MS_PER_DAY * 2 ** power),
];

/** The size of a level, which is an index of `CELL_MS`. */
export const cellMs = (level: number): number => CELL_MS[level] ?? MS_PER_DAY;
