/** Answers about all events of a store: which pass, how many per facet value, and between which days. */
import type { ClaimantStance } from '../event/claims';
import type { ReadingChoice, TimelineEvent } from '../event/event';
import { FACETS, type Facet, type FacetValue, type Filters, NO_FILTERS } from '../event/facet';
import type { Instant } from '../time/civil';
import type { Columns } from './columns/columns';
import {
  type FacetCounts,
  type RowFilter,
  countFacets,
  passingAmong,
  rowFilter,
  rowPasses,
  valuesIn,
} from './columns/filter-rows';
import { type LaneColumn, laneColumn } from './columns/lane-column';
import type { EventStore } from './store/event-store';

interface Counted {
  readonly filter: RowFilter;
  readonly facets: FacetCounts;
}

const isOff = (filters: Filters): boolean =>
  !filters.found && FACETS.every((facet) => filters[facet].length === 0);

export class EventIndex {
  readonly store: EventStore;
  /** The counts without any filter. */
  readonly #all: Counted;
  #last: { readonly filters: Filters; readonly counted: Counted } | null = null;

  constructor(store: EventStore) {
    this.store = store;
    const { count: passing, totals: counts } = this.#stated;
    this.#all = { filter: this.rowFilter(NO_FILTERS, 'stated'), facets: { passing, counts } };
  }

  get #stated(): Columns {
    return this.store.columns('stated');
  }

  /** What decides whether a row passes. What a search finds has other rows in each reading. */
  rowFilter(filters: Filters, reading: ReadingChoice): RowFilter {
    const { found } = filters;
    const rows =
      found && Uint8Array.from(this.store.entries(reading), (entry) => found[entry] ?? 0);
    return rowFilter(this.store.columns(reading), filters, rows);
  }

  /**
   * Counts under filters. The facets are counted one after the other with the same filters, so the
   * last result is cached.
   */
  #count(filters: Filters): Counted {
    if (this.#last?.filters === filters) return this.#last.counted;
    if (isOff(filters)) return this.#all;
    const filter = this.rowFilter(filters, 'stated');
    const counted = { filter, facets: countFacets(this.#stated, filter) };
    this.#last = { filters, counted };
    return counted;
  }

  /** How many events pass, dated or not. */
  passing(filters: Filters): number {
    return this.#count(filters).facets.passing;
  }

  #passingRows(filters: Filters): Uint32Array {
    return passingAmong(this.#stated, this.#count(filters).filter, this.#stated.count);
  }

  /** The entries that pass, ascending. */
  entries(filters: Filters): Uint32Array {
    const entries = this.store.entries('stated');
    return this.#passingRows(filters)
      .map((row) => entries[row] as number)
      .sort();
  }

  /** The events that pass, in entry order. */
  events(filters: Filters): TimelineEvent[] {
    return Array.from(this.entries(filters), (entry) => this.store.entry(entry));
  }

  /** Of some events those that pass, in entry order. */
  among(ids: readonly string[], filters: Filters): TimelineEvent[] {
    const all = this.store.entries('stated');
    const { filter } = this.#count(filters);
    return ids
      .map((id) => this.store.entryOf(id))
      .filter((entry) => entry !== null)
      .filter((entry) => rowPasses(this.#stated, filter, all.indexOf(entry)))
      .sort((a, b) => a - b)
      .map((entry) => this.store.entry(entry));
  }

  /** The lanes of all events by a facet, or by one inside another. */
  laneColumn(reading: ReadingChoice, by: Facet, within: Facet | null): LaneColumn {
    return laneColumn(this.store.columns(reading), by, within);
  }

  /** The values of a facet, with counts that follow the other facets' filters, largest first. */
  facetValues(filters: Filters, facet: Facet): FacetValue[] {
    const { counts } = this.#count(filters).facets;
    const { values } = this.#stated.facets[facet];
    const totals = this.#all.facets.counts[facet];
    return (
      values
        .map((value, at) => ({
          value,
          count: counts[facet][at] ?? 0,
          total: totals[at] ?? 0,
        }))
        // The last event that had a value may have been removed.
        .filter(({ total }) => total > 0)
        .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1))
    );
  }

  /** The values of a facet that some event has that passes. */
  present(filters: Filters, facet: Facet): ReadonlySet<string> {
    const column = this.#stated.facets[facet];
    const found = valuesIn(column, this.#passingRows(filters));
    return new Set([...found].map((value) => column.values[value] as string));
  }

  /** The stances of a claimant across all events. */
  stances(actor: string): Set<ClaimantStance> {
    const columns = this.#stated;
    const value = columns.facets.claimant.values.indexOf(actor);
    const [claims, named] = columns.stances[value] ?? [0, 0];
    const stances = new Set<ClaimantStance>();
    if (claims > 0) stances.add('claims');
    if (named > 0) stances.add('named');
    return stances;
  }

  /** First and last instant that any dated event allows; open sides do not count. */
  bounds(): { readonly from: Instant; readonly to: Instant } | null {
    const spans = [this.store.columns('stated').span, this.store.columns('assessed').span];
    const dated = spans.filter((span) => span.from < span.to);
    const from = Math.min(...dated.map((span) => span.from));
    const to = Math.max(...dated.map((span) => span.to));
    return from < to ? { from: from as Instant, to: to as Instant } : null;
  }
}
