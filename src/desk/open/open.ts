/**
 * `?open=PATH`: a dataset file beside the app, so that a newsroom can host app and data as static
 * files. What cannot be opened is told, and the work that is there stays.
 */
import { readDataset } from '../../format/dataset-file';
import type { OpenFault } from '../../words/file-fault';
import { type LoadMany, type MadeDataset, datasetOf } from './dataset-of';

/** Largest file that is read, bytes. */
export const MAX_BYTES = 200 * 1024 * 1024;
/** How long a host may take to answer, ms. */
const PATIENCE_MS = 60_000;

export type Opened =
  | ({ readonly ok: true } & MadeDataset)
  | { readonly ok: false; readonly path: string; readonly fault: OpenFault };

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
async function readBody(response: Response, limit: number): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Fetches and reads a dataset file of this origin. @param load as of `datasetOf`. */
export async function openDataset(
  path: string,
  page: string = location.href,
  limit: number = MAX_BYTES,
  load?: LoadMany,
): Promise<Opened> {
  const refuse = (fault: OpenFault): Opened => ({ ok: false, path, fault });
  const address = ownAddress(path, page);
  if (!address) return refuse({ kind: 'foreign' });
  let text: string | null;
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
    text = await readBody(response, limit);
  } catch {
    return refuse({ kind: 'missing' });
  }
  if (text === null) return refuse({ kind: 'large' });
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse({ kind: 'malformed', where: '', reason });
  }
  const read = readDataset(given);
  if (!read.ok) return refuse({ kind: 'malformed', where: read.where, reason: read.reason });
  const made = await datasetOf(read.value, load);
  return { ok: true, ...made };
}
