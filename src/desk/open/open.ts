/**
 * `?open=PATH`: a dataset file beside the app, so that a newsroom can host app and data as static
 * files. What cannot be opened is told, and the work that is there stays.
 */
import { seemsAge } from '../../format/age/age-head';
import { readDataset } from '../../format/dataset-file';
import type { Facet } from '../../event/facet';
import type { FileFault, OpenFault } from '../../words/file-fault';
import { type Progress, readFile } from '../large/open-file';
import type { GivenFile } from './any-file';
import { type LoadMany, type MadeDataset, largeDatasetOf, smallDataset } from './dataset-of';

/** Largest file that is read, bytes. */
export const MAX_BYTES = 200 * 1024 * 1024;
/** Bytes by which an encrypted file is told. */
const HEAD_BYTES = 64;
/** How long a host may take to answer, ms. */
const PATIENCE_MS = 60_000;

export type Opened =
  | ({ readonly ok: true } & MadeDataset)
  | {
      readonly ok: false;
      readonly path: string;
      readonly fault: OpenFault;
      /** A file that only its reader can open: by a passphrase, or by looking through its columns. */
      readonly asks?: GivenFile;
    };

/** Whether a path leads to a Parquet file, of which only what is needed is fetched: see open-hosted.ts. */
export const isHostedTable = (path: string): boolean => /\.parquet(?:[?#].*)?$/i.test(path);

/** The address of a path, or null when it leads to another origin or is none. */
export function ownAddress(path: string, page: string): URL | null {
  try {
    const url = new URL(path, page);
    return url.origin === new URL(page).origin && /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** Reads a body up to the limit; null when there is more. */
async function readBody(response: Response, limit: number): Promise<ArrayBuffer | null> {
  const reader = response.body?.getReader();
  if (!reader) return new ArrayBuffer(0);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks as BlobPart[]).arrayBuffer();
    bytes += value.byteLength;
    if (bytes > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}

/** Of an error that is the program's: it is told like a fault of the file, so that nobody waits. */
export const failed = (error: unknown): FileFault => ({
  kind: 'failed',
  reason: error instanceof Error ? error.message : String(error),
});

/** How a file is opened, beside what it is. */
export interface Opening {
  /** The facet of the lanes that are shown first. */
  readonly lanesBy: Facet;
  /** As of `largeDatasetOf`. */
  readonly load?: LoadMany;
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
  /** Reads the bytes of a file; the app's own goes to a worker. */
  readonly read?: typeof readFile;
}

/** The dataset of a file's bytes, or why there is none. Rejects when the signal is aborted. */
export async function datasetOfBytes(
  bytes: ArrayBuffer | Uint8Array<ArrayBuffer>,
  { lanesBy, load, onProgress, signal, read = readFile }: Opening,
): Promise<
  ({ readonly ok: true } & MadeDataset) | { readonly ok: false; readonly fault: FileFault }
> {
  const file = await read(bytes, lanesBy, onProgress, signal ?? null);
  if (file.kind === 'fault') return { ok: false, fault: file.fault };
  if (file.kind === 'many') {
    return { ok: true, ...(await largeDatasetOf(file.contents, file.words, load)) };
  }
  const result = readDataset(file.given);
  if (result.ok) return { ok: true, ...smallDataset(result.value) };
  const { where, because } = result;
  return { ok: false, fault: { kind: 'dataset', where, because } };
}

/** Fetches and reads a dataset file of this origin. */
export async function openDataset(
  path: string,
  opening: Opening,
  page: string = location.href,
  limit: number = MAX_BYTES,
): Promise<Opened> {
  const refuse = (fault: OpenFault): Opened => ({ ok: false, path, fault });
  const address = ownAddress(path, page);
  if (!address) return refuse({ kind: 'foreign' });
  let bytes: ArrayBuffer | null;
  try {
    // A redirect could lead elsewhere.
    const response = await fetch(address, {
      redirect: 'error',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) return refuse({ kind: 'missing' });
    if (Number(response.headers.get('content-length') ?? 0) > limit) {
      return refuse({ kind: 'large' });
    }
    bytes = await readBody(response, limit);
  } catch {
    return refuse({ kind: 'missing' });
  }
  if (bytes === null) return refuse({ kind: 'large' });
  if (seemsAge(new TextDecoder('latin1').decode(bytes.slice(0, HEAD_BYTES)))) {
    const name = path.split('/').at(-1) ?? path;
    return { ok: false, path, fault: { kind: 'missing' }, asks: new File([bytes], name) };
  }
  const opened = await datasetOfBytes(bytes, opening).catch((error: unknown) => {
    if (opening.signal?.aborted) throw error;
    return { ok: false, fault: failed(error) } as const;
  });
  if (opened.ok) return opened;
  const { fault } = opened;
  return refuse({ kind: 'malformed', where: 'where' in fault ? fault.where : '', fault });
}
