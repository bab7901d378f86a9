/** The list of the desk: events that pass the filters, by the current reading and sort. */
import { facetLabel } from '../words/vocabulary/facet-words';
import { ListRows } from '../source/list-rows';
import { possibleSort } from '../source/list-sort';
import type { Desk } from './desk.svelte';

export function listRows(desk: Desk): ListRows {
  const { dataset, reading, language } = desk;
  return new ListRows({
    store: dataset.store,
    reading,
    filter: dataset.index.rowFilter(desk.filters, reading),
    sort: possibleSort(desk.sort, dataset.size),
    language,
    label: (facet, value) => facetLabel(dataset, facet, value, language),
    // The timeline shows only what is in view anyway; the switch belongs to the list.
    within: isStretchOnly(desk) ? desk.viewport : null,
  });
}

/** Whether the list leaves out events dated outside the time range in view. */
export function isStretchOnly(desk: Desk): boolean {
  return desk.mode === 'list' && desk.onlyInView;
}
