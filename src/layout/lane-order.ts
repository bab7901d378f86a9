/** The order of the lanes, the same on the screen, in the figure and on the command line. */
import { type Dataset, NONE } from '../event/dataset';
import { NO_FILTERS, facetValues } from '../event/filter';
import type { LanesBy } from './arrange';

/** Lanes from top to bottom: most events first, "none named" last. Filters do not change it. */
export function laneOrder(dataset: Dataset, lanesBy: LanesBy): string[] {
  const values = facetValues(dataset, NO_FILTERS, lanesBy).map(({ value }) => value);
  return [...values.filter((value) => value !== NONE), ...values.filter((value) => value === NONE)];
}
