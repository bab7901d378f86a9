/** `?open=PATH` of a Parquet file: of a large one on a host that answers ranges, only what is needed is fetched. */
import { contentsOf } from './given-file';
import { hostedFile } from './hosted-file';
import { MAX_BYTES, type Opened, type Opening, failed, ownAddress } from './open';

/** Opens a table of this origin. Rejects when the signal is aborted. */
export async function openHosted(
  path: string,
  { load, onProgress, signal }: Opening & { readonly signal: AbortSignal },
  page: string = location.href,
): Promise<Opened> {
  const address = ownAddress(path, page);
  if (!address) return { ok: false, path, fault: { kind: 'foreign' } };
  const file = await hostedFile(address, MAX_BYTES, signal);
  if (typeof file === 'string') return { ok: false, path, fault: { kind: file } };
  try {
    const contents = await contentsOf(file, {
      loadMany: load,
      onProgress: onProgress ?? (() => undefined),
      signal,
    });
    if (contents.kind === 'table') contents.reader.close();
    if (contents.kind === 'dataset' && contents.unread.length === 0) {
      return { ok: true, ...contents.made };
    }
    if (contents.kind === 'fault') {
      return { ok: false, path, fault: { kind: 'malformed', where: '', fault: contents.fault } };
    }
    // Its columns are to be looked through, or what was not understood is to be told.
    return { ok: false, path, fault: { kind: 'missing' }, asks: file };
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, path, fault: { kind: 'malformed', where: '', fault: failed(error) } };
  }
}
