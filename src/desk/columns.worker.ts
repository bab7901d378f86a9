/** Sorts columns beside the page, so that it can still be used meanwhile. */
import type { RawColumns } from '../event/columns';
import { type SortedColumns, sortColumns, transferables } from '../event/columns-sort';

/** What the worker says: how far it is, and at last what it made. */
export type ColumnsReport =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly sorted: SortedColumns };

function report(message: ColumnsReport, transfer: ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer as Transferable[] });
}

self.onmessage = ({ data }: MessageEvent<RawColumns>): void => {
  const sorted = sortColumns(data, (share) => report({ kind: 'progress', share }));
  const buffers = [...transferables(sorted.columns), sorted.columns.blockEnd.buffer];
  report({ kind: 'done', sorted }, [...buffers, sorted.order.buffer]);
};
