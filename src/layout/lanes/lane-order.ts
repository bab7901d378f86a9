/** The usual order of the lanes: most events first, "none named" last. */
import { type Dataset } from '../../source/dataset';
import { NONE } from '../../event/facet';
import { NO_FILTERS } from '../../event/facet';
import type { LanesBy } from './arrange';

/** Lanes from top to bottom. Filters do not change the order. */
export function laneOrder(dataset: Dataset, lanesBy: LanesBy): string[] {
  const values = dataset.index.facetValues(NO_FILTERS, lanesBy).map(({ value }) => value);
  return [...values.filter((value) => value !== NONE), ...values.filter((value) => value === NONE)];
}
