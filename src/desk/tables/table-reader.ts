/** Reads one table of another program in a worker, which keeps it for further looks and can be stopped. */
import type { Broken } from '../../case/codec/case-file';
import type { RowFault } from '../../exchange/format';
import type { Look } from '../../exchange/look';
import type { Choice } from '../../exchange/read';
import { faultAt } from '../../event/codec/fields';
import { because } from '../../event/codec/because';
import { addWorker, startWorker } from '../workers';
import table from './table.worker?worker&url';
import type { TableReport, TableRequest } from './table.worker';

addWorker('table', table);

export type TableRead = Extract<TableReport, { kind: 'read' }>;

export class TableReader {
  readonly #worker = startWorker('table');
  #settle: { resolve: (report: TableReport) => void; reject: (error: unknown) => void } | null =
    null;
  #onProgress: (rows: number) => void = () => undefined;

  /** @param signal ends the worker, and whatever is asked of it. */
  constructor(signal: AbortSignal) {
    this.#worker.onmessage = ({ data }: MessageEvent<TableReport>) => {
      if (data.kind === 'progress') return this.#onProgress(data.rows);
      this.#settle?.resolve(data);
      this.#settle = null;
    };
    this.#worker.onerror = (event) => this.#fail(new Error(event.message || 'the worker failed'));
    signal.addEventListener('abort', () => this.#fail(signal.reason));
  }

  /** Gives the table to the worker; what it looks like as it is recognised, or null where it is none. */
  async open(bytes: ArrayBuffer, name: string): Promise<Look | null> {
    const report = await this.#ask({ kind: 'open', bytes, name }, [bytes]);
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
