/** The options that filter events by their facets, one for each facet. */
import { type Chosen, FACETS, type Facet, eachFacet } from '../event/facet';
import type { Dataset } from '../source/dataset';
import { knownValues } from '../source/known-values';
import { listOf } from './usage';

const LIST = { type: 'string', multiple: true } as const;

export const FACET_OPTIONS = eachFacet(() => LIST);

export type FacetArguments = { readonly [F in Facet]?: readonly string[] | undefined };

const [FIRST, ...OTHERS] = FACETS;

export const FACET_OPTIONS_HELP = `\
  ${`--${FIRST} ID[,ID]`.padEnd(24)}only events of these; so too ${OTHERS.map((facet) => `--${facet}`).join(', ')}`;

/** The values given for each facet; a `UsageError` for one that is unknown. */
export function chosenBy(dataset: Dataset, args: FacetArguments): Chosen {
  return eachFacet((facet) =>
    args[facet] ? listOf(facet, args[facet], knownValues(dataset, facet)) : [],
  );
}
