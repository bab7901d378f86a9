/** The facets of events, and their values, in English. */
import type { FacetNames } from '../vocabulary/facet-names';
import { vocabulary } from './vocabulary';

export const facets: FacetNames = {
  base: { heading: 'Base', name: 'base', by: 'by base', values: { none: 'No base named' } },
  claimant: {
    heading: 'Claimant',
    name: 'claimant',
    by: 'by claimant',
    values: { none: 'No claimant named' },
  },
  kind: { heading: 'Kind', name: 'kind', by: 'by kind', values: vocabulary.kinds },
  means: {
    heading: 'Means',
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
  article: { heading: 'Article', name: 'article', by: 'by article', values: {} },
};
