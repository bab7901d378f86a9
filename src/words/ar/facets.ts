/** The facets of events, and their values, in Arabic. */
import type { FacetNames } from '../vocabulary/facet-names';
import { vocabulary } from './vocabulary';

export const facets: FacetNames = {
  base: {
    heading: 'القاعدة',
    name: 'القاعدة',
    by: 'بحسب القاعدة',
    values: { none: 'بلا قاعدة محددة' },
  },
  claimant: {
    heading: 'الجهة المتبنية',
    name: 'الجهة المتبنية',
    by: 'بحسب الجهة',
    values: { none: 'بلا جهة منسوبة' },
  },
  kind: { heading: 'النوع', name: 'النوع', by: 'بحسب النوع', values: vocabulary.kinds },
  means: {
    heading: 'الوسيلة',
    name: 'الوسيلة',
    by: 'بحسب الوسيلة',
    values: { ...vocabulary.means, drone: 'طائرات مسيّرة', none: 'بلا وسيلة مذكورة' },
  },
  article: { heading: 'المقال', name: 'المقال', by: 'بحسب المقال', values: {} },
};
