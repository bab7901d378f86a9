/** The usual order of the lanes: most events first, "none named" last. */
import { type Dataset, NONE } from '../event/dataset';
import { NO_FILTERS, facetValues } from '../event/filter';
import type { LanesBy } from './arrange';

/** Lanes from top to bottom. Filters do not change the order. */
export function laneOrder(dataset: Dataset, lanesBy: LanesBy): string[] {
  const values = facetValues(dataset, NO_FILTERS, lanesBy).map(({ value }) => value);
  return [...values.filter((value) => value !== NONE), ...values.filter((value) => value === NONE)];
}
