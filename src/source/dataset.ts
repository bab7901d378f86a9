/** Articles and events together, with the look-ups that every view needs. */
import type { Article, ArticleId } from '../article/article';
import { type Claimant, claimantsOf } from '../event/claims';
import type { EventId, TimelineEvent } from '../event/event';
import { type EventFacets, facetsOf } from '../event/facet';
import type { EventIndex } from './event-index';
import { BUILT_IN, type Gazetteer } from '../gazetteer/gazetteer';

export class Dataset {
  readonly articles: readonly Article[];
  /** The names of places, actors and kinds. */
  readonly gazetteer: Gazetteer;
  /** All events; empty for a large dataset, whose events are in `index`. */
  readonly events: readonly TimelineEvent[];
  /** The index of a large dataset; null for a small one. */
  readonly index: EventIndex | null = null;
  readonly #articleById: ReadonlyMap<ArticleId, Article>;
  readonly #eventById: ReadonlyMap<EventId, TimelineEvent>;
  readonly #claimants: ReadonlyMap<EventId, readonly Claimant[]>;
  readonly #facets: ReadonlyMap<EventId, EventFacets>;

  constructor(
    articles: readonly Article[],
    events: readonly TimelineEvent[],
    gazetteer: Gazetteer = BUILT_IN,
  ) {
    this.articles = articles;
    this.gazetteer = gazetteer;
    this.events = events;
    this.#articleById = new Map(articles.map((article) => [article.id, article]));
    this.#eventById = new Map(events.map((event) => [event.id, event]));
    this.#claimants = new Map(events.map((event) => [event.id, claimantsOf(event)]));
    this.#facets = new Map(
      events.map((event) => [event.id, facetsOf(event, this.claimants(event.id), gazetteer)]),
    );
  }

  /** How many events there are. */
  get size(): number {
    return this.events.length;
  }

  /** Throws when there is no such event; use `hasEvent` for ids from outside. */
  event(id: EventId): TimelineEvent {
    const event = this.#eventById.get(id);
    if (!event) throw new RangeError(`no event ${id}`);
    return event;
  }

  hasEvent(id: string): id is EventId {
    return this.#eventById.has(id as EventId);
  }

  /** Throws when there is no such article. */
  article(id: ArticleId): Article {
    const article = this.#articleById.get(id);
    if (!article) throw new RangeError(`no article ${id}`);
    return article;
  }

  claimants(id: EventId): readonly Claimant[] {
    return this.#claimants.get(id) ?? [];
  }

  facets(id: EventId): EventFacets {
    const facets = this.#facets.get(id);
    if (!facets) throw new RangeError(`no event ${id}`);
    return facets;
  }

  /** The events that say that they are related to one. */
  relatedTo(id: EventId): readonly TimelineEvent[] {
    return this.events.filter(({ relations }) => relations.some(({ event }) => event === id));
  }

  /** The events of an article whose dates, or bounds, may depend on the day it was published. */
  countedFrom(article: ArticleId): readonly TimelineEvent[] {
    return this.eventsOf(article);
  }

  /** Some of its events as a dataset of their own, with the same articles and names. */
  only(events: readonly TimelineEvent[]): Dataset {
    return new Dataset(this.articles, events, this.gazetteer);
  }

  /** The same dataset with other articles, and events of which the dates have changed. */
  withChanged(articles: readonly Article[], events: readonly TimelineEvent[]): Dataset {
    const changed = new Map(events.map((event) => [event.id, event]));
    return new Dataset(
      articles,
      this.events.map((event) => changed.get(event.id) ?? event),
      this.gazetteer,
    );
  }

  /** The events based on an article, in entry order. */
  eventsOf(article: ArticleId): TimelineEvent[] {
    return this.events.filter((event) => event.article === article);
  }
}
