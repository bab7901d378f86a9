/** Values within a facet are alternatives; facets narrow each other. */
import { FACET_RULES, type Facet, NONE, NO_FILTERS } from '../event/facet';
import type { Dataset } from './dataset';

/** The values by which one may filter: those with a word of their own, and all that occur. */
export function knownValues(dataset: Dataset, facet: Facet): string[] {
  // Events that name none are a value only where there are such.
  const worded = FACET_RULES[facet].worded.filter((value) => value !== NONE);
  const present = dataset.index.facetValues(NO_FILTERS, facet).map(({ value }) => value);
  return [...new Set([...worded, ...present])];
}
