/** Hands the events to be saved to a worker, which tells losses and writes them; it can be stopped. */
import { contentOf } from '../../case/read-events';
import type { CaseDocument } from '../../case/document';
import { leaving } from '../../case/leaving/leaving';
import type { Part } from '../../case/leaving/parts';
import { articleJson, eventJson, namesJson } from '../../event/codec/write';
import type { Article } from '../../article/article';
import type { TimelineEvent } from '../../event/event';
import { NO_FILTERS } from '../../event/facet';
import type { Loss } from '../../exchange/features';
import { FORMATS, type WritableId, WRITABLE } from '../../exchange/formats';
import { Pace } from '../../figure/page/pace';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Desk } from '../desk.svelte';
import { addWorker, startWorker } from '../workers';
import eventsOut from './events-out.worker?worker&url';
import type { OutReport, OutRequest } from './events-out.worker';

addWorker('eventsOut', eventsOut);

/** Events up to which they are saved on the page: all of them are read. */
export const MOST_OUT = 200_000;
/** Events in one message. */
const AT_ONCE = 500;

export { WRITABLE };

/** The ending of a file in a format, with its dot. */
export const endingOf = (id: WritableId): string => `.${FORMATS[id].extensions[0]}`;

/** What is saved: some of the events of a dataset. */
export interface Outgoing {
  readonly articles: readonly Article[];
  readonly gazetteer: Gazetteer;
  readonly count: number;
  readonly event: (at: number) => TimelineEvent;
}

/** The events that the desk shows, or all of them. */
export function outgoingOf({ dataset, filters }: Desk, isFiltered: boolean): Outgoing {
  const entries = dataset.index.entries(isFiltered ? filters : NO_FILTERS);
  return {
    articles: dataset.articles,
    gazetteer: dataset.gazetteer,
    count: entries.length,
    event: (at) => dataset.store.entry(entries[at] ?? 0),
  };
}

/** The same of a case, without what is left out. */
export function outgoingOfCase(
  desk: Desk,
  isFiltered: boolean,
  document: CaseDocument,
  parts: readonly Part[],
): Outgoing {
  const shown = outgoingOf(desk, isFiltered);
  const ids = new Set(Array.from({ length: shown.count }, (_, at) => shown.event(at).id));
  const { articles, gazetteer, events: all } = contentOf(leaving(document, parts).case);
  const events = all.filter(({ id }) => ids.has(id));
  return { articles, gazetteer, count: events.length, event: (at) => events[at] as TimelineEvent };
}

export class EventsOut {
  readonly #worker = startWorker('eventsOut');
  readonly #signal: AbortSignal;
  readonly #given: Promise<void>;
  #turn: Promise<void> = Promise.resolve();

  /** @param signal ends the worker, and whatever is asked of it. */
  constructor(outgoing: Outgoing, signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#worker.terminate());
    this.#given = this.#give(outgoing);
    // Whoever asks hears of it.
    this.#given.catch(() => undefined);
  }

  /** What a format loses. Rejects when the signal is aborted. */
  async losses(format: WritableId): Promise<readonly Loss[]> {
    const report = await this.#ask({ kind: 'losses', format });
    if (report.kind === 'losses') return report.losses;
    throw new Error(report.kind === 'failed' ? report.reason : report.kind);
  }

  /** The events in a format. Rejects when the signal is aborted, or when they cannot be written. */
  async write(format: WritableId): Promise<Blob> {
    const report = await this.#ask({ kind: 'write', format });
    if (report.kind === 'written') return report.blob;
    throw new Error(report.kind === 'failed' ? report.reason : report.kind);
  }

  async #give({ articles, gazetteer, count, event }: Outgoing): Promise<void> {
    const post = (request: OutRequest): void => this.#worker.postMessage(request);
    const pace = new Pace(undefined, this.#signal);
    post({
      kind: 'around',
      around: { ...(namesJson(gazetteer) as object), articles: articles.map(articleJson) },
    });
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    let some: object[] = [];
    for (let at = 0; at < count; at += 1) {
      const one = event(at);
      some.push(eventJson(one, texts.get(one.article) ?? '') as object);
      if (some.length === AT_ONCE) {
        post({ kind: 'events', events: some });
        some = [];
      }
      await pace.step(at / count);
    }
    post({ kind: 'events', events: some });
  }

  /** One at a time: an answer does not say what was asked. */
  #ask(request: OutRequest): Promise<OutReport> {
    const turn = this.#turn.then(() => this.#send(request));
    this.#turn = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  async #send(request: OutRequest): Promise<OutReport> {
    await this.#given;
    this.#signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      this.#signal.addEventListener('abort', () => reject(this.#signal.reason as Error));
      this.#worker.onmessage = ({ data }: MessageEvent<OutReport>) => resolve(data);
      this.#worker.onerror = (error) => reject(new Error(error.message || 'the worker failed'));
      this.#worker.postMessage(request);
    });
  }
}
