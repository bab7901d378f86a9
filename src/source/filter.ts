/** Filters and their counts. Values within a facet are alternatives; facets narrow each other. */
import type { Dataset } from './dataset';
import {
  type EventFacets,
  FACETS,
  FACET_RULES,
  type Facet,
  type FacetValue,
  type Filters,
  NONE,
  NO_FILTERS,
} from '../event/facet';
import type { TimelineEvent } from '../event/event';

function passes(facets: EventFacets, filters: Filters, facet: Facet): boolean {
  const wanted = filters[facet];
  return wanted.length === 0 || facets[facet].some((value) => wanted.includes(value));
}

/** Whether an event passes all filters, or all but those of one facet. */
export function passesFilters(
  dataset: Dataset,
  event: TimelineEvent,
  filters: Filters,
  except: Facet | null = null,
): boolean {
  if (filters.found && !filters.found.has(event.id)) return false;
  const facets = dataset.facets(event.id);
  return FACETS.every((facet) => facet === except || passes(facets, filters, facet));
}

/** The events that pass, in dataset order. */
export function filterEvents(dataset: Dataset, filters: Filters): TimelineEvent[] {
  return dataset.events.filter((event) => passesFilters(dataset, event, filters));
}

/** The values of a facet, with counts that follow the other facets' filters, largest first. */
export function facetValues(dataset: Dataset, filters: Filters, facet: Facet): FacetValue[] {
  if (dataset.index) return dataset.index.facetValues(filters, facet);
  const counts = new Map<string, { count: number; total: number }>();
  for (const event of dataset.events) {
    const counted = passesFilters(dataset, event, filters, facet);
    for (const value of dataset.facets(event.id)[facet]) {
      const entry = counts.get(value) ?? { count: 0, total: 0 };
      entry.total += 1;
      if (counted) entry.count += 1;
      counts.set(value, entry);
    }
  }
  return [...counts]
    .map(([value, entry]) => ({ value, ...entry }))
    .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1));
}

/** The values by which one may filter: those with a word of their own, and all that occur. */
export function knownValues(dataset: Dataset, facet: Facet): string[] {
  // Events that name none are a value only where there are such.
  const worded = FACET_RULES[facet].worded.filter((value) => value !== NONE);
  const present = facetValues(dataset, NO_FILTERS, facet).map(({ value }) => value);
  return [...new Set([...worded, ...present])];
}

/** The values of a facet that some event shown has. `events`: those that pass, unless indexed. */
export function presentValues(
  dataset: Dataset,
  events: readonly TimelineEvent[],
  filters: Filters,
  facet: Facet,
): ReadonlySet<string> {
  if (!dataset.index) return new Set(events.flatMap(({ id }) => [...dataset.facets(id)[facet]]));
  const chosen = filters[facet];
  const shown = dataset.index
    .facetValues(filters, facet)
    .filter(({ value, count }) => count > 0 && (chosen.length === 0 || chosen.includes(value)));
  return new Set(shown.map(({ value }) => value));
}
