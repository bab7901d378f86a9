/** The events and articles that were loaded from a server, read as those of a file are. */
import type { Article } from '../../article/article';
import type { DatasetContent } from '../../event/codec/read';
import { datasetSchema } from '../../event/codec/schema';
import type { TimelineEvent } from '../../event/event';
import { readDataset } from '../../format/dataset-file';
import { BUILT_IN, type Gazetteer } from '../../gazetteer/gazetteer';
import { type Part, lesser } from '../../source/remote/answer';
import { RemoteFault } from '../../source/remote/fault';
import type { RemoteSource } from '../../source/remote/remote-source';

/** Events that are kept: several screens full. */
const MOST_KEPT = 2000;

export interface Loaded {
  readonly events: readonly TimelineEvent[];
  readonly articles: readonly Article[];
  readonly gazetteer: Gazetteer;
}

type Names = readonly (readonly [what: string, entry: unknown])[];

interface WithArticle {
  readonly id: string;
  readonly article?: string;
}

export class LoadedEvents implements Loaded {
  readonly #source: RemoteSource;
  readonly #names: Record<'places' | 'actors' | 'kinds', readonly unknown[]>;
  readonly #events = new Map<string, TimelineEvent>();
  readonly #articles = new Map<string, Article>();
  #articleForms = new Map<string, unknown>();
  /** Articles of which the text is not here: values of the filter. */
  readonly #heads = new Map<string, Article>();
  gazetteer: Gazetteer = BUILT_IN;

  /** @param names that the data bring. @throws RemoteFault where they are none. */
  constructor(source: RemoteSource, names: Names) {
    this.#source = source;
    const of = (what: string): unknown[] =>
      names.filter(([one]) => one === what).map(([, entry]) => entry);
    this.#names = { places: of('place'), actors: of('actor'), kinds: of('kind') };
    this.#read([], []);
  }

  get events(): readonly TimelineEvent[] {
    return [...this.#events.values()];
  }

  get articles(): readonly Article[] {
    const heads = [...this.#heads].filter(([id]) => !this.#articles.has(id));
    return [...heads.map(([, head]) => head), ...this.#articles.values()];
  }

  /** Learns what some articles are called. @throws RemoteFault */
  async loadHeads(ids: readonly string[]): Promise<void> {
    const { value } = await this.#source.articleHeads(ids);
    for (const article of this.#parse([], value).articles) this.#heads.set(article.id, article);
  }

  has(id: string): boolean {
    return this.#events.has(id);
  }

  /** The events of some ids that the servers have, and how much of them that is. @throws RemoteFault */
  async load(
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<{ readonly events: readonly TimelineEvent[]; readonly part: Part }> {
    const missing = ids.filter((id) => !this.#events.has(id));
    const events = await this.#source.events(missing, signal);
    const forms = events.value as readonly WithArticle[];
    const cited = new Set(forms.flatMap(({ article }) => article ?? []));
    const unknown = [...cited].filter((id) => !this.#articleForms.has(id));
    const articles = await this.#source.articles(unknown, signal);
    for (const form of articles.value as readonly WithArticle[])
      this.#articleForms.set(form.id, form);
    this.#read(
      forms,
      [...cited].flatMap((id) => this.#articleForms.get(id) ?? []),
    );
    return {
      events: ids.flatMap((id) => this.#events.get(id) ?? []),
      part: lesser(events.part, articles.part),
    };
  }

  #read(given: readonly unknown[], cited: readonly unknown[]): void {
    const { articles, events, gazetteer } = this.#parse(given, cited);
    this.gazetteer = gazetteer;
    for (const article of articles) this.#articles.set(article.id, article);
    for (const event of events) this.#events.set(event.id, event);
  }

  #parse(events: readonly unknown[], articles: readonly unknown[]): DatasetContent {
    const schema = datasetSchema.entries.schema.literal;
    const read = readDataset({ schema, articles, ...this.#names, events });
    if (!read.ok) throw new RemoteFault('schema', `${read.where}: ${read.reason}`);
    return read.value;
  }

  /** Forgets the oldest events beyond those that are kept. @param shown are kept. */
  trim(shown: readonly TimelineEvent[]): void {
    const needed = new Set<string>(shown.map(({ id }) => id));
    for (const [id] of this.#events) {
      if (this.#events.size <= MOST_KEPT) break;
      if (!needed.has(id)) this.#events.delete(id);
    }
    const cited = new Set<string>([...this.#events.values()].map(({ article }) => article));
    for (const id of this.#articles.keys()) {
      if (cited.has(id)) continue;
      this.#articles.delete(id);
      this.#articleForms.delete(id);
    }
  }
}
