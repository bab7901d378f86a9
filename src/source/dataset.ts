/** Articles and events together, with the look-ups that every view needs, however many there are. */
import type { Article, ArticleId } from '../article/article';
import { type Claimant, claimantsOf } from '../event/claims';
import type { EventId, TimelineEvent } from '../event/event';
import { type EventFacets, NO_FILTERS, facetsOf } from '../event/facet';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { EventIndex } from './event-index';
import type { Edits, EventStore } from './store/event-store';
import { listedStore } from './store/listed-events';

/** Events whose claimants and facets are kept: several screens full. */
const KEPT = 4000;
/** Events of one article that the source panel lists. */
const MAX_OF_ARTICLE = 500;

interface Known {
  readonly event: TimelineEvent;
  readonly claimants: readonly Claimant[];
  readonly facets: EventFacets;
}

export class Dataset {
  readonly articles: readonly Article[];
  readonly store: EventStore;
  /** The names of places, actors and kinds. */
  readonly gazetteer: Gazetteer;
  readonly index: EventIndex;
  readonly #articleById: ReadonlyMap<ArticleId, Article>;
  #all: readonly TimelineEvent[] | null = null;
  readonly #known = new Map<string, Known>();

  constructor(articles: readonly Article[], store: EventStore, gazetteer: Gazetteer) {
    this.articles = articles;
    this.store = store;
    this.gazetteer = gazetteer;
    this.index = new EventIndex(store);
    this.#articleById = new Map(articles.map((article) => [article.id, article]));
  }

  /** A dataset of events that are whole already. */
  static of(
    articles: readonly Article[],
    events: readonly TimelineEvent[],
    gazetteer: Gazetteer,
  ): Dataset {
    return new Dataset(articles, listedStore(events, gazetteer), gazetteer);
  }

  /** How many events there are. */
  get size(): number {
    return this.store.count;
  }

  /** All events, whole, in entry order: for what goes through each of them in any case. */
  get events(): readonly TimelineEvent[] {
    return (this.#all ??= this.index.events(NO_FILTERS));
  }

  #know(id: string): Known | null {
    const known = this.#known.get(id);
    if (known) return known;
    const event = this.store.find(id);
    if (!event) return null;
    const claimants = claimantsOf(event);
    const made = { event, claimants, facets: facetsOf(event, claimants, this.gazetteer) };
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(id, made);
    return made;
  }

  #knowOrThrow(id: EventId): Known {
    const known = this.#know(id);
    if (!known) throw new RangeError(`no event ${id}`);
    return known;
  }

  /** Throws when there is no such event; use `hasEvent` for ids from outside. */
  event(id: EventId): TimelineEvent {
    return this.#knowOrThrow(id).event;
  }

  hasEvent(id: string): id is EventId {
    return this.#know(id) !== null;
  }

  hasArticle(id: string): id is ArticleId {
    return this.#articleById.has(id as ArticleId);
  }

  /** Throws when there is no such article. */
  article(id: ArticleId): Article {
    const article = this.#articleById.get(id);
    if (!article) throw new RangeError(`no article ${id}`);
    return article;
  }

  claimants(id: EventId): readonly Claimant[] {
    return this.#know(id)?.claimants ?? [];
  }

  facets(id: EventId): EventFacets {
    return this.#knowOrThrow(id).facets;
  }

  /** The events that say that they are related to one. */
  relatedTo(id: EventId): readonly TimelineEvent[] {
    return this.store.relatedTo(id);
  }

  /** The events of an article whose dates, or bounds, may depend on the day it was published. */
  countedFrom(article: ArticleId): readonly TimelineEvent[] {
    return this.store.countedFrom(article);
  }

  /** Some of its events as a dataset of their own, with the same articles and names. */
  only(events: readonly TimelineEvent[]): Dataset {
    return Dataset.of(this.articles, events, this.gazetteer);
  }

  /** The same dataset with other articles, and single events added, changed or removed. */
  edited(articles: readonly Article[], edits: Edits): Dataset {
    return new Dataset(articles, this.store.edited(edits), this.gazetteer);
  }

  /** The events based on an article, in entry order; of very many, the earliest ones. */
  eventsOf(article: ArticleId): TimelineEvent[] {
    const columns = this.store.columns('stated');
    const { values, sets, codes } = columns.facets.article;
    const value = values.indexOf(article);
    const own = new Set(sets.flatMap((set, code) => (set.includes(value) ? [code] : [])));
    const entries: number[] = [];
    const all = this.store.entries('stated');
    for (let row = 0; row < columns.count && entries.length < MAX_OF_ARTICLE; row += 1) {
      if (own.has(codes[row] ?? -1)) entries.push(all[row] as number);
    }
    return entries.sort((a, b) => a - b).map((entry) => this.store.entry(entry));
  }
}
