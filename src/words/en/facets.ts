/** The facets of events, and their values, in English. */
import type { FacetNames } from '../vocabulary/facet-names';
import { vocabulary } from './vocabulary';

export const facets: FacetNames = {
  base: { name: 'base', by: 'by base', values: { none: 'No base named' } },
  claimant: {
    name: 'claimant',
    by: 'by claimant',
    values: { none: 'No claimant named' },
  },
  kind: { name: 'kind', by: 'by kind', values: vocabulary.kinds },
  means: {
    name: 'means',
    by: 'by means',
    values: {
      drone: 'Drones',
      rocket: 'Rockets',
      missile: 'Missiles',
      aircraft: 'Aircraft',
      'air-defence': 'Air defence',
      none: 'No means named',
    },
  },
  article: { name: 'article', by: 'by article', values: {} },
};
