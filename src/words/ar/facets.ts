/** The facets of events, and their values, in Arabic. */
import type { FacetNames } from '../vocabulary/facet-names';
import { vocabulary } from './vocabulary';

export const facets: FacetNames = {
  base: {
    name: 'القاعدة',
    by: 'بحسب القاعدة',
    values: { none: 'بلا قاعدة محددة' },
  },
  claimant: {
    name: 'الجهة',
    by: 'بحسب الجهة',
    values: { none: 'لم يُنسب إلى جهة' },
  },
  kind: { name: 'النوع', by: 'بحسب النوع', values: vocabulary.kinds },
  means: {
    name: 'الوسيلة',
    by: 'بحسب الوسيلة',
    values: { ...vocabulary.means, drone: 'طائرات مسيّرة', none: 'بلا وسيلة مذكورة' },
  },
  article: { name: 'المقال', by: 'بحسب المقال', values: {} },
};
