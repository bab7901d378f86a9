/** Building columns in a worker: progress, cancel, and no copy on the way there or back. */
import type { RawColumns } from '../event/columns';
import { type Progress, type SortedColumns, transferables } from '../event/columns-sort';
import type { ColumnsReport } from './columns.worker';
import workerUrl from './columns.worker?worker&url';

/** The page's policy allows no script address but through a policy with this name (vite.config.ts). */
const POLICY = 'sourceline-worker';

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

/** Trusted types are not in every browser, and not in TypeScript's library. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
    };
  };
  policy ??= trustedTypes?.createPolicy(POLICY, {
    createScriptURL: (given) => {
      if (given !== workerUrl) throw new TypeError('not a worker of this page');
      return given;
    },
  });
  return policy ? policy.createScriptURL(url) : url;
}

let policy: ScriptUrlPolicy | undefined;

/**
 * Sorts raw columns in a worker. The arrays given change hands and are empty afterwards. Rejects when
 * the signal is aborted, at once, or when the worker fails.
 */
export function buildColumns(
  raw: RawColumns,
  progress: Progress = () => undefined,
  signal: AbortSignal | null = null,
): Promise<SortedColumns> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(trusted(workerUrl), { type: 'module' });
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
      resolve(data.sorted);
    };
    worker.postMessage(raw, { transfer: transferables(raw) as Transferable[] });
  });
}
