/** What the printed page says of its view, and how much of it is printed. */
import type { Desk } from '../../desk/desk.svelte';
import { isStretchOnly } from '../../desk/desk-list';
import { facetLabel } from '../../words/vocabulary/facet-words';
import { FACETS } from '../../event/facet';
import { possibleSort } from '../../source/list-sort';
import { spokenStretch } from '../timeline/drawing/drawing';
import { figureWords } from '../../words/figure/index';
import { messages } from '../../words/interface';

/** How many events are printed; more would be a book of two hundred pages. */
export const MOST_PRINTED = 2000;

export interface PrintFact {
  readonly name: string;
  readonly value: string;
}

/** Whether a filter or a search leaves out any event. */
export function isFiltered({ filters, query }: Desk): boolean {
  return query.trim() !== '' || FACETS.some((facet) => filters[facet].length > 0);
}

/** The filters in words; "none"  where nothing is filtered. */
export function filterWords(desk: Desk): string {
  const { language, dataset, filters } = desk;
  const text = messages(language);
  const parts = FACETS.filter((facet) => filters[facet].length > 0).map((facet) => {
    const values = filters[facet].map((value) => facetLabel(dataset, facet, value, language));
    return text.also(text.facets[facet], values.join(text.comma));
  });
  if (desk.query.trim() !== '') parts.push(text.list.print.search(desk.query.trim()));
  return parts.length === 0 ? text.list.print.none : parts.join(text.semicolon);
}

/** Which dates lead, and that they are hypothetical where a publication day is only tried. */
function datesWords({ language, reading, tried }: Desk): string {
  return tried.length > 0
    ? figureWords(language).trial.readings[reading]
    : messages(language).readings[reading];
}

/** Everything that decided what is printed and how. */
export function printFacts(desk: Desk): PrintFact[] {
  const text = messages(desk.language);
  const { print, columns, orders, onlyInView } = text.list;
  const sort = possibleSort(desk.sort, desk.dataset.size);
  const stretch = spokenStretch(desk.viewport, desk.language);
  const order = sort.descending ? orders.descending : orders.ascending;
  return [
    { name: print.filters, value: filterWords(desk) },
    { name: print.dates, value: datesWords(desk) },
    { name: print.stretch, value: isStretchOnly(desk) ? `${stretch} (${onlyInView})` : stretch },
    { name: print.sorted, value: `${columns[sort.by]} (${order})` },
  ];
}
