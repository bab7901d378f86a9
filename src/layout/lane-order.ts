/** The order of the lanes, the same on the screen, in the figure and on the command line. */
import { type Dataset, NONE } from '../event/dataset';
import { NO_FILTERS, facetValues } from '../event/filter';
import type { LanesBy } from './arrange';

/** Lanes from top to bottom: most events first, "none named" last. Filters do not change the order. */
export function laneOrder(dataset: Dataset, lanesBy: LanesBy): string[] {
  const values = facetValues(dataset, NO_FILTERS, lanesBy).map(({ value }) => value);
  return [...values.filter((value) => value !== NONE), ...values.filter((value) => value === NONE)];
}

/**
 * The lanes of a filtered view. Who filters by base wants to see those bases, not every other base
 * that an event of theirs names as well.
 */
export function lanesShown(
  dataset: Dataset,
  lanesBy: LanesBy,
  chosen: readonly string[],
): string[] {
  const all = laneOrder(dataset, lanesBy);
  return chosen.length === 0 ? all : all.filter((lane) => chosen.includes(lane));
}
