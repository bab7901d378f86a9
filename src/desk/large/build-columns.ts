/** Builds columns in a worker, with progress, cancellation and transfer without copying. */
import type { Columns, RawColumns } from '../../source/columns/columns';
import { type Progress, transferables } from '../../source/columns/sort';
import type { Facet } from '../../event/facet';
import { keepWhole } from '../../layout/counts/whole-counts';
import type { ColumnsReport, ColumnsRequest } from './sort-columns.worker';
import { trusted } from '../trusted-types';
import workerUrl from './sort-columns.worker?worker&url';

/** The worker's address, and no other, through the page's policy. */
const workerAddress = (): string =>
  trusted(
    'sourceline-worker',
    'createScriptURL',
    (given) => {
      if (given !== workerUrl) throw new TypeError('is not this page’s worker');
      return given;
    },
    workerUrl,
  );

/**
 * Sorts raw columns in a worker, and counts all events by the lanes of a facet, so that these are there
 * when they are first drawn. The arrays given are transferred and are empty afterwards. Rejects when the
 * signal is aborted, at once, or when the worker fails.
 */
export function buildColumns(
  raw: RawColumns,
  lanesBy: Facet,
  progress: Progress = () => undefined,
  signal: AbortSignal | null = null,
): Promise<Columns> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(workerAddress(), { type: 'module' });
    const stop = (): void => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
    };
    const cancel = (): void => {
      stop();
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', cancel);
    worker.onerror = (event) => {
      stop();
      reject(new Error(event.message || 'the worker failed'));
    };
    worker.onmessage = ({ data }: MessageEvent<ColumnsReport>) => {
      if (data.kind === 'progress') return progress(data.share);
      stop();
      progress(1);
      keepWhole(data.columns, lanesBy, data.counts);
      resolve(data.columns);
    };
    worker.postMessage({ raw, lanesBy } satisfies ColumnsRequest, {
      transfer: transferables(raw) as Transferable[],
    });
  });
}
