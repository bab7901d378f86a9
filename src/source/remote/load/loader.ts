/**
 * Writes events to a server in batches, none twice. Before a batch is written, the server is asked which of its
 * ids are there. So a load can be ended at any moment and started again: nothing but the server knows how far it
 * came.
 */
import { articleJson } from '../../../event/codec/write';
import type { TimelineEvent } from '../../../event/event';
import type { DatasetContent } from '../../../event/codec/read';
import type { Connection } from '../connection';
import { RemoteFault } from '../fault';
import { name, text, wellFormed } from '../literals';
import { lineOf, rowOfEvent } from '../row-of-event';
import { INCOMING_COLUMNS, SCHEMA_VERSION } from '../schema';
import {
  type Around,
  agreementStatement,
  presentStatement,
  serversStatement,
} from '../statements/rows';

export interface Progress {
  /** Events that are there now. */
  readonly done: number;
  /** Events that were not there before. */
  readonly added: number;
}

/** Where what was counted is not what is there. */
export interface Difference {
  readonly what: string;
  readonly events: number;
  readonly counted: number;
}

/** A batch is written as one block, to all its servers before it is confirmed. */
const INSERT = {
  insert_distributed_sync: 1,
  max_insert_block_size: 1_000_000,
  wait_end_of_query: 1,
};

const INCOMING = `incoming (${INCOMING_COLUMNS.join(', ')})`;

/** Ids that are asked for at once: a statement may have 256 KB. */
const IDS_AT_ONCE = 200;
/** Between two looks at what an earlier load still has the server do, ms. */
const WAIT_MS = 100;

/** What is loaded; its events are passed over once, and need not all be in memory. */
export interface Loaded extends Omit<DatasetContent, 'events'> {
  readonly events: Iterable<TimelineEvent>;
}

function* batches<T>(all: Iterable<T>, size: number): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const one of all) {
    batch.push(one);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

export class Loader {
  readonly #connection: Connection;
  readonly #batch: number;
  readonly #database: string;

  constructor(connection: Connection, batch: number) {
    this.#connection = connection;
    this.#batch = batch;
    this.#database = name(connection.options.database);
  }

  /**
   * Waits until the server has done what an earlier load, which may have been ended, gave it to do.
   * @throws RemoteFault when the tables are missing, or of another version.
   */
  async begin(): Promise<void> {
    const servers = await this.#ask<readonly [number, number, number]>(
      serversStatement(this.#database),
    );
    const other = servers.find(([, , version]) => version !== SCHEMA_VERSION);
    if (other || servers.length === 0)
      throw new RemoteFault(
        'schema',
        `tables of version ${other?.[2] ?? 'none'}, not ${SCHEMA_VERSION}`,
      );
    await this.#settled();
  }

  /** Waits until no rows are being written. */
  async #settled(): Promise<void> {
    const start = text(`INSERT INTO ${this.#database}.incoming `);
    const running = `SELECT count() AS many FROM system.processes WHERE startsWith(query, ${start})`;
    while (((await this.#ask<readonly [number]>(running))[0]?.[0] ?? 0) > 0)
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }

  /** All rows, from all servers. */
  async #ask<Row>(statement: string): Promise<readonly Row[]> {
    const { rows, part } = await this.#connection.ask<Row>(statement, { subject: 'ask' });
    if (part.kind !== 'whole')
      throw new RemoteFault('dead', 'some servers of the cluster do not answer');
    return rows;
  }

  async #insert(into: string, lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    await this.#connection.send(
      `INSERT INTO ${this.#database}.${into} FORMAT JSONEachRow\n${lines.join('\n')}\n`,
      INSERT,
    );
  }

  /** @throws RemoteFault when the server does not take a batch; what was written stays. */
  async load(
    { articles, events, gazetteer }: Loaded,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<void> {
    const around: (readonly [Around, string, unknown])[] = [
      ...articles.map((article) => ['article', article.id, articleJson(article)] as const),
      ...gazetteer.own.places.map((place) => ['place', place.id, place] as const),
      ...gazetteer.own.actors.map((actor) => ['actor', actor.id, actor] as const),
      ...gazetteer.own.kinds.map((kind) => ['kind', kind.id, kind] as const),
    ];
    for (let from = 0; from < around.length; from += this.#batch) {
      const lines = around
        .slice(from, from + this.#batch)
        .map(([what, id, json]) => lineOf({ what, id, json: JSON.stringify(json) }));
      await this.#insert('around', lines);
    }
    const texts = new Map(articles.map((article) => [article.id, article.text]));
    let [done, added] = [0, 0];
    for (const batch of batches(events, this.#batch)) {
      added += await this.#write(batch, (event) =>
        lineOf(rowOfEvent(event, gazetteer, texts.get(event.article) ?? '')),
      );
      done += batch.length;
      onProgress({ done, added });
    }
  }

  /** Writes what of a batch is not there; returns how many. A connection that fails is tried once more. */
  async #write(
    batch: readonly TimelineEvent[],
    line: (event: TimelineEvent) => string,
  ): Promise<number> {
    const missing = await this.#missing(batch);
    try {
      await this.#insert(INCOMING, missing.map(line));
    } catch (error) {
      if (!(error instanceof RemoteFault) || error.kind !== 'dead') throw error;
      await this.#settled();
      // Some of it may have been written all the same.
      await this.#insert(INCOMING, (await this.#missing(batch)).map(line));
    }
    return missing.length;
  }

  /** Those of a batch that are not there, each once. */
  async #missing(batch: readonly TimelineEvent[]): Promise<TimelineEvent[]> {
    const byId = new Map(batch.map((event) => [wellFormed(event.id), event]));
    const ids = [...byId.keys()];
    for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
      const some = ids.slice(from, from + IDS_AT_ONCE);
      for (const [id] of await this.#ask<readonly [string]>(presentStatement(some, this.#database)))
        byId.delete(id);
    }
    return [...byId.values()];
  }

  /** Where what was counted differs from what is there: a server ended while it was written to. */
  async end(): Promise<readonly Difference[]> {
    const rows = await this.#ask<readonly [string, number]>(agreementStatement(this.#database));
    const many = new Map(rows);
    const of = (what: string): number => many.get(what) ?? 0;
    const pairs = [
      ['details', 'events', 'details'],
      ['totals', 'events', 'totals'],
      ['cells', 'dated', 'bins'],
    ] as const;
    return pairs
      .map(([what, events, counted]) => ({ what, events: of(events), counted: of(counted) }))
      .filter(({ events, counted }) => events !== counted);
  }
}
