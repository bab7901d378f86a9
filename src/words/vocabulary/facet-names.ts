/** The words of a language for the facets: each language's `facets.ts` is one. */
import type { Facet, WordedValue } from '../../event/facet';

/** What a language calls a facet and those of its values that the data do not name. */
interface FacetName<F extends Facet> {
  /** As within a sentence. */
  readonly name: string;
  /** In the choice of lanes. */
  readonly by: string;
  readonly values: Readonly<Record<WordedValue<F>, string>>;
}

export type FacetNames = { readonly [F in Facet]: FacetName<F> };
