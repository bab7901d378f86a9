/** What a facet's own file says: under which values an event falls, and what the data know of a value. */
import type { Article, ArticleId, Bilingual } from '../../article/article';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { WrittenDate } from '../../time/edtf/written';
import type { Claimant } from '../claims';
import type { TimelineEvent } from '../event';

/** The value of an event that names none: no base, no claimant, no means. */
export const NONE = 'none';

/** Whatever knows the articles and the names: a dataset. */
export interface Known {
  readonly gazetteer: Gazetteer;
  article(id: ArticleId): Article;
}

/** What the data call a value. */
export interface Called {
  readonly name: Bilingual;
  /** Its other spellings in the press. */
  readonly variants?: readonly string[];
  /** The day that tells it from others of the same name. */
  readonly day?: WrittenDate | null;
}

/** What of a tally falls to a value, and the whole. */
export interface ValueShare {
  readonly count: number;
  readonly total: number;
}

/** What the values depend on, apart from the claims. */
export type FacetEvent = Pick<TimelineEvent, 'kind' | 'article' | 'places' | 'means'>;

/** `Worded`: the values that the languages have words for; the data name the others. */
export interface FacetRule<Value extends string, Worded extends Value> {
  /** The values of an event: at least one, each once. */
  readonly of: (
    event: FacetEvent,
    claimants: readonly Pick<Claimant, 'actor'>[],
    gazetteer: Gazetteer,
  ) => readonly Value[];
  readonly worded: readonly Worded[];
  /** The name of a value in the data; null, or left out, where they have none. */
  readonly called?: (value: string, known: Known) => Called | null;
  /** What of a tally falls to a value; left out where tallies are not broken down by this facet. */
  readonly share?: (event: TimelineEvent, value: string, gazetteer: Gazetteer) => ValueShare | null;
  /** The values are as many as the data: they are not offered one by one by name. */
  readonly isOpen?: boolean;
}
