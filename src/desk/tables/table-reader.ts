/** Reads one table of another program in a worker, which keeps it for further looks and can be stopped. */
import type { Broken } from '../../case/codec/case-file';
import type { RefusalKey, RowFault } from '../../exchange/format';
import type { Look } from '../../exchange/look';
import type { Choice } from '../../exchange/read';
import { faultAt } from '../../event/codec/fields';
import { because } from '../../event/codec/because';
import type { Ranges } from '../open/any-file';
import { addWorker, startWorker } from '../workers';
import table from './table.worker?worker&url';
import type { TableReport, TableRequest } from './table.worker';

addWorker('table', table);

export type TableRead = Extract<TableReport, { kind: 'read' }>;

/** How a table is opened. */
interface OpeningTable {
  readonly name: string;
  /** Columns of ranges that nothing reads are left out. */
  readonly isNeededOnly: boolean;
  /** Hears the share of the ranges that were fetched. */
  readonly fetched: (share: number) => void;
}

export class TableReader {
  readonly #worker = startWorker('table');
  #settle: { resolve: (report: TableReport) => void; reject: (error: unknown) => void } | null =
    null;
  #onProgress: (rows: number) => void = () => undefined;
  #onFetched: (share: number) => void = () => undefined;

  /** @param signal ends the worker, and whatever is asked of it. */
  constructor(signal: AbortSignal) {
    this.#worker.onmessage = ({ data }: MessageEvent<TableReport>) => {
      if (data.kind === 'progress') return this.#onProgress(data.rows);
      if (data.kind === 'fetched') return this.#onFetched(data.share);
      this.#settle?.resolve(data);
      this.#settle = null;
    };
    this.#worker.onerror = (event) => this.#fail(new Error(event.message || 'the worker failed'));
    signal.addEventListener('abort', () => this.#fail(signal.reason));
  }

  /**
   * Gives the table to the worker, or where it is fetched; what it looks like as it is recognised, null where it
   * is none, or why a Parquet file is refused.
   */
  async open(
    given: ArrayBuffer | Ranges,
    { fetched, ...about }: OpeningTable,
  ): Promise<Look | RefusalKey | null> {
    this.#onFetched = fetched;
    const transfer = given instanceof ArrayBuffer ? [given] : [];
    const report = await this.#ask({ kind: 'open', given, ...about }, transfer);
    if (report.kind === 'refused') return report.why ?? null;
    return report.kind === 'look' ? report.look : null;
  }

  /** Null where the table cannot be read on. */
  async look(choice: Choice): Promise<Look | null> {
    const report = await this.#ask({ kind: 'look', choice });
    return report.kind === 'look' ? report.look : null;
  }

  /** All of it. Null where it cannot be read, or something is still to be answered. */
  async read(choice: Choice, onProgress: (rows: number) => void): Promise<TableRead | null> {
    this.#onProgress = onProgress;
    const report = await this.#ask({ kind: 'read', choice });
    return report.kind === 'read' ? report : null;
  }

  close(): void {
    this.#worker.terminate();
  }

  #ask(request: TableRequest, transfer: Transferable[] = []): Promise<TableReport> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#worker.postMessage(request, { transfer });
    });
  }

  #fail(error: unknown): void {
    this.close();
    this.#settle?.reject(error);
    this.#settle = null;
  }
}

/** A row that is not understood, as what of a file was not taken over. */
export function unreadRow({ line, column, value, why }: RowFault): Broken {
  return {
    list: 'events',
    id: String(line),
    raw: { line, column, value, why },
    fault: faultAt(column, because('other', value === '' ? why : `${why}: ${value}`)),
  };
}
