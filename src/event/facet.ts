/** The facets of an event by which it is filtered and put into lanes, and what a filter holds. */
import type { ArticleId } from '../article/article';
import type { ActorId } from '../gazetteer/actors';
import type { EventId, EventKind, ReadingChoice } from './event';
import type { PlaceId } from '../gazetteer/places';

/** Lane or filter value of an event without a base, or without a claimant. */
export const NONE = 'none';

export interface EventFacets {
  /** Bases (or other places outside the surroundings of any base), or `none`. */
  readonly base: readonly (PlaceId | typeof NONE)[];
  readonly claimant: readonly (ActorId | typeof NONE)[];
  readonly kind: readonly EventKind[];
  readonly article: readonly ArticleId[];
}

export type Facet = keyof EventFacets;

/** A record, because the compiler reports a facet that is missing from it. */
const IN_ORDER: Readonly<Record<Facet, true>> = {
  base: true,
  claimant: true,
  kind: true,
  article: true,
};
export const FACETS = Object.keys(IN_ORDER) as readonly Facet[];

export interface Filters {
  readonly base: readonly string[];
  readonly claimant: readonly string[];
  readonly kind: readonly string[];
  readonly article: readonly string[];
  /** Ids that a text search allows; null when nothing is searched. */
  readonly found: ReadonlySet<EventId> | null;
  /** The same for events in columns. */
  readonly foundRows?: FoundRows | null;
}

/** Rows that a search allows, one byte per row, and the reading by which they are sorted. */
export interface FoundRows {
  readonly reading: ReadingChoice;
  readonly rows: Uint8Array;
}

export const NO_FILTERS: Filters = { base: [], claimant: [], kind: [], article: [], found: null };

export interface FacetValue {
  readonly value: string;
  /** Events that would show if this were the only value chosen in its facet. */
  readonly count: number;
  /** Events without any filter. */
  readonly total: number;
}
