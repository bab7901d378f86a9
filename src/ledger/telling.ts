/** One telling of an event by one article, as far as it can be compared with another telling. */
import type { TextRange } from '../article/quote';
import type { Place } from '../gazetteer/places';
import type { When } from './when';

/** Words of an article. */
export interface Passage extends TextRange {
  readonly exact: string;
}

/** A number as it was told: null is no bound. */
export interface Figure {
  readonly min: number | null;
  readonly max: number | null;
  readonly isAbout: boolean;
  /** The words that say it; null where only the telling as a whole does. */
  readonly passage: Passage | null;
}

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly passage: Passage | null;
}

export interface Telling {
  /** Of the event, or of the proposal. */
  readonly id: string;
  readonly article: string;
  readonly kind: string;
  readonly when: When | null;
  /** The words that say when. */
  readonly saysWhen: Passage | null;
  readonly places: readonly string[];
  /** Further places that its sentences name: what it is in or near, or another reading of a name. */
  readonly around: readonly string[];
  readonly means: readonly string[];
  /** Who says "we did". */
  readonly claimants: readonly Party[];
  /** Who did it, as others say. */
  readonly actors: readonly Party[];
  readonly deniers: readonly Party[];
  /** Weapons, strikes or attacks, by what is counted. */
  readonly counts: readonly (Figure & { readonly of: string })[];
  readonly killed: Figure | null;
  readonly wounded: Figure | null;
  /** Of the toll: the article calls it a first one, or says that it has risen. */
  readonly toll: 'first' | 'risen' | null;
  /** Figures that the article itself says are replaced. */
  readonly earlier: readonly number[];
  readonly breakdown: readonly { readonly place: string; readonly count: number }[];
  /** The other tellings that a person called another account of the same. */
  readonly sameAs: readonly string[];
  /** The best first. */
  readonly quotes: readonly Passage[];
  /** Telling words of the passage, folded: what names and triggers do not already say. */
  readonly words: ReadonlySet<string>;
  /** "A second attack", «هجوم آخر»: not the one told before. */
  readonly isAnother: boolean;
}

/** A telling that says nothing but that something happened. */
export const SAYS_NOTHING = {
  when: null,
  saysWhen: null,
  places: [],
  around: [],
  means: [],
  claimants: [],
  actors: [],
  deniers: [],
  counts: [],
  killed: null,
  wounded: null,
  toll: null,
  earlier: [],
  breakdown: [],
  sameAs: [],
} as const satisfies Partial<Telling>;

/** An article as the ledger needs it. */
export interface ToldArticle {
  readonly id: string;
  readonly text: string;
  readonly language: 'ar' | 'en';
  /** EDTF; null where it is not known. */
  readonly published: string | null;
}

/** What is known of places, however they came into the case. */
export type Atlas = (id: string) => Place | null;

/** Everything that is compared. */
export interface Told {
  readonly articles: readonly ToldArticle[];
  readonly tellings: readonly Telling[];
  readonly atlas: Atlas;
}
