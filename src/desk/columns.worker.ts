/** Sorts columns beside the page, so that it can still be used meanwhile. */
import type { Columns, RawColumns } from '../event/columns';
import { sortColumns, sortedTransferables } from '../event/columns-sort';

/** What the worker says: how far it is, and at last what it made. */
export type ColumnsReport =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly columns: Columns };

function report(message: ColumnsReport, transfer: ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer as Transferable[] });
}

self.onmessage = ({ data }: MessageEvent<RawColumns>): void => {
  const { columns } = sortColumns(data, (share) => report({ kind: 'progress', share }));
  report({ kind: 'done', columns }, sortedTransferables(columns));
};
