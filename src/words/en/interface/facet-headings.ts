/** The English names of the facets as headings. */
import { eachFacet } from '../../../event/facet';
import { facets } from '../facets';

export const headings = eachFacet((facet) => {
  const { name } = facets[facet];
  return name.charAt(0).toUpperCase() + name.slice(1);
});
