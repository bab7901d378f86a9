/** Worker that sorts and counts columns, so that the page stays responsive. */
import type { Columns, RawColumns } from '../../source/columns/columns';
import { sortColumns, sortedTransferables } from '../../source/columns/sort';
import type { Facet } from '../../event/facet';
import { type PyramidCounts, pyramidArrays } from '../../layout/counts/pyramid-counts';
import { countWhole } from '../../layout/counts/whole-counts';

/** Messages to the worker. */
export interface ColumnsRequest {
  readonly raw: RawColumns;
  /** The facet of the lanes that are shown first. */
  readonly lanesBy: Facet;
}

/** Messages from the worker: progress, and finally the result. */
export type ColumnsReport =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly columns: Columns; readonly counts: PyramidCounts };

/** Sorting takes about this share of the time. */
const SORTING = 0.8;

function report(message: ColumnsReport, transfer: ArrayBufferLike[] = []): void {
  self.postMessage(message, { transfer: transfer as Transferable[] });
}

self.onmessage = ({ data: { raw, lanesBy } }: MessageEvent<ColumnsRequest>): void => {
  const { columns } = sortColumns(raw, (share) =>
    report({ kind: 'progress', share: share * SORTING }),
  );
  const counts = countWhole(columns, lanesBy);
  report({ kind: 'done', columns, counts }, [
    ...sortedTransferables(columns),
    ...new Set(pyramidArrays(counts).map(({ buffer }) => buffer)),
  ]);
};
