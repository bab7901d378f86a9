/**
 * Interface to the index of a large dataset: which events pass, how many per facet value, and
 * between which days.
 */
import type { Columns } from './columns/columns';
import { type FacetCounts, type RowFilter, countFacets, rowFilter } from './columns/filter-rows';
import type { ClaimantStance } from '../event/claims';
import { type LaneColumn, laneColumn } from './columns/lane-column';
import type { ArticleId } from '../article/article';
import type { EventId, ReadingChoice, TimelineEvent } from '../event/event';
import {
  FACETS,
  type Facet,
  type FacetValue,
  type Filters,
  type FoundRows,
  NO_FILTERS,
} from '../event/facet';
import type { Instant } from '../time/civil';

/** Rows of columns, and the event behind each. */
export interface RowStore {
  readonly count: number;
  /** The columns sorted by the given reading. */
  columns(reading: ReadingChoice): Columns;
  /** The event of a row of those columns. */
  at(row: number, reading: ReadingChoice): TimelineEvent;
  /** Null when there is no such event. */
  find(id: string): TimelineEvent | null;
}

/** Where the other reading puts the events of which somebody assessed the date. */
export interface Ghosts {
  /** Rows by the reading that leads. */
  readonly rows: Uint32Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** Where the events behind the columns come from, one at a time. */
export interface EventStore extends RowStore {
  /** The events that say that they are related to one. */
  relatedTo(id: EventId): readonly TimelineEvent[];
  ghosts(reading: ReadingChoice): Ghosts;
  /** The events of an article whose dates, or bounds, may depend on the day it was published. */
  countedFrom(article: ArticleId): readonly TimelineEvent[];
  /** The same events, but for some whose dates are others. */
  withChanged(events: readonly TimelineEvent[]): EventStore;
  /** Rows whose text contains all words of a query; null for a query without words. */
  search(query: string, reading: ReadingChoice): FoundRows | null;
}

export interface Counted {
  readonly filter: RowFilter;
  readonly facets: FacetCounts;
}

const isOff = (filters: Filters): boolean =>
  !filters.foundRows && FACETS.every((facet) => filters[facet].length === 0);

export class EventIndex {
  readonly store: EventStore;
  /** The counts without any filter. */
  readonly #all: Counted;
  #last: { readonly filters: Filters; readonly counted: Counted } | null = null;

  constructor(store: EventStore) {
    this.store = store;
    const { count: passing, totals: counts } = this.#stated;
    this.#all = { filter: rowFilter(this.#stated, NO_FILTERS), facets: { passing, counts } };
  }

  get #stated(): Columns {
    return this.store.columns('stated');
  }

  /**
   * Counts under filters. The facets are counted one after the other with the same filters, so the
   * last result is cached. The leading reading changes the order of the rows, not which pass.
   */
  count(filters: Filters): Counted {
    if (this.#last?.filters === filters) return this.#last.counted;
    if (isOff(filters)) return this.#all;
    const columns = this.store.columns(filters.foundRows?.reading ?? 'stated');
    const filter = rowFilter(columns, filters);
    const counted = { filter, facets: countFacets(columns, filter) };
    this.#last = { filters, counted };
    return counted;
  }

  /** The lanes of all events by a facet, or by one inside another. */
  laneColumn(reading: ReadingChoice, by: Facet, within: Facet | null): LaneColumn {
    return laneColumn(this.store.columns(reading), by, within);
  }

  /** As `facetValues` in filter.ts, from columns. */
  facetValues(filters: Filters, facet: Facet): FacetValue[] {
    const { counts } = this.count(filters).facets;
    const { values } = this.#stated.facets[facet];
    return values
      .map((value, at) => ({
        value,
        count: counts[facet][at] ?? 0,
        total: this.#all.facets.counts[facet][at] ?? 0,
      }))
      .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1));
  }

  /** The stances of a claimant across all events. */
  stances(actor: string): Set<ClaimantStance> {
    const columns = this.#stated;
    const bits = columns.stances[columns.facets.claimant.values.indexOf(actor)] ?? 0;
    const all: [ClaimantStance, number][] = [
      ['claims', 1],
      ['named', 2],
    ];
    return new Set(all.filter(([, bit]) => (bits & bit) !== 0).map(([stance]) => stance));
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
