/**
 * The facets of events: by what they are filtered, counted and put into lanes. The table below is the
 * only list of them; each facet is a file in `facets/`.
 */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Claimant } from './claims';
import { article } from './facets/article';
import { base } from './facets/base';
import { claimant } from './facets/claimant';
import { kind } from './facets/kind';
import { means } from './facets/means';
import { type FacetEvent, type FacetRule, NONE } from './facets/rule';

export { NONE };

/** In the order in which they are offered. */
const TABLE = { base, claimant, kind, means, article };

export type Facet = keyof typeof TABLE;

export const FACETS = Object.keys(TABLE) as readonly Facet[];

export const FACET_RULES: Readonly<Record<Facet, FacetRule<string, string>>> = TABLE;

/** The values that a language has words for. */
export type WordedValue<F extends Facet> = (typeof TABLE)[F]['worded'][number];

/** The values of one event. */
export type EventFacets = { readonly [F in Facet]: ReturnType<(typeof TABLE)[F]['of']> };

/** A record of something for each facet. */
export function eachFacet<T>(make: (facet: Facet) => T): Readonly<Record<Facet, T>> {
  // From an object that has the keys: adding them one by one is slow where there are many events.
  const made: Record<Facet, unknown> = { ...TABLE };
  for (const facet of FACETS) made[facet] = make(facet);
  return made as Record<Facet, T>;
}

export function facetsOf(
  event: FacetEvent,
  claimants: readonly Pick<Claimant, 'actor'>[],
  gazetteer: Gazetteer,
): EventFacets {
  return eachFacet((facet) => FACET_RULES[facet].of(event, claimants, gazetteer)) as EventFacets;
}

/** The values chosen in each facet; none: all pass. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export const NONE_CHOSEN: Chosen = eachFacet(() => []);

/** The values chosen, without what else an object holds. */
export const chosenOf = (from: Chosen): Chosen => eachFacet((facet) => from[facet]);

/** For each event, by its entry, 1 when a search has found it; events after the last were not. */
export type FoundEntries = Uint8Array;

export interface Filters extends Chosen {
  /** What a text search allows; null when nothing is searched. */
  readonly found: FoundEntries | null;
}

export const NO_FILTERS: Filters = { ...NONE_CHOSEN, found: null };

export interface FacetValue {
  readonly value: string;
  /** Events that would show if this were the only value chosen in its facet. */
  readonly count: number;
  /** Events without any filter. */
  readonly total: number;
}
