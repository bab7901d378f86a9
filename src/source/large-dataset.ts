/** A large dataset: events stay in their store and are created one by one on access. */
import type { Article, ArticleId } from '../article/article';
import { type Claimant, claimantsOf } from '../event/claims';
import { Dataset } from './dataset';
import { type EventFacets, facetsOf } from '../event/facet';
import type { EventId, TimelineEvent } from '../event/event';
import { EventIndex, type EventStore } from './event-index';
import type { Gazetteer } from '../gazetteer/gazetteer';

/** Created events that are cached: several screens full. */
const KEPT = 4000;
/** Events of one article that the source panel lists. */
const MAX_OF_ARTICLE = 500;

interface Made {
  readonly event: TimelineEvent;
  readonly claimants: readonly Claimant[];
  readonly facets: EventFacets;
}

export class LargeDataset extends Dataset {
  override readonly index: EventIndex;
  readonly #store: EventStore;
  readonly #made = new Map<string, Made>();

  constructor(articles: readonly Article[], store: EventStore, gazetteer: Gazetteer) {
    super(articles, [], gazetteer);
    this.#store = store;
    this.index = new EventIndex(store);
  }

  override get size(): number {
    return this.#store.count;
  }

  #make(id: string): Made | null {
    const kept = this.#made.get(id);
    if (kept) return kept;
    const event = this.#store.find(id);
    if (!event) return null;
    const claimants = claimantsOf(event);
    const made = { event, claimants, facets: facetsOf(event, claimants, this.gazetteer) };
    if (this.#made.size >= KEPT) this.#made.clear();
    this.#made.set(id, made);
    return made;
  }

  override event(id: EventId): TimelineEvent {
    const made = this.#make(id);
    if (!made) throw new RangeError(`no event ${id}`);
    return made.event;
  }

  override hasEvent(id: string): id is EventId {
    return this.#make(id) !== null;
  }

  override claimants(id: EventId): readonly Claimant[] {
    return this.#make(id)?.claimants ?? [];
  }

  override facets(id: EventId): EventFacets {
    const made = this.#make(id);
    if (!made) throw new RangeError(`no event ${id}`);
    return made.facets;
  }

  override relatedTo(id: EventId): readonly TimelineEvent[] {
    return this.#store.relatedTo(id);
  }

  override countedFrom(article: ArticleId): readonly TimelineEvent[] {
    return this.#store.countedFrom(article);
  }

  override withChanged(
    articles: readonly Article[],
    events: readonly TimelineEvent[],
  ): LargeDataset {
    return new LargeDataset(articles, this.#store.withChanged(events), this.gazetteer);
  }

  /** The first events of an article, chronologically. */
  override eventsOf(article: ArticleId): TimelineEvent[] {
    const columns = this.#store.columns('stated');
    const { values, sets, codes } = columns.facets.article;
    const value = values.indexOf(article);
    const own = new Set(sets.flatMap((set, code) => (set.includes(value) ? [code] : [])));
    const events: TimelineEvent[] = [];
    for (let row = 0; row < columns.count && events.length < MAX_OF_ARTICLE; row += 1) {
      if (own.has(codes[row] ?? -1)) events.push(this.#store.at(row, 'stated'));
    }
    return events;
  }
}
