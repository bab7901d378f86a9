/** Looks through a zip before a library inflates it into memory: what its entries hold is counted and thrown away. */
import { MOST_TIMES, ZipBomb, walkZip } from '../../format/zip';
import { Refusal } from '../format';

/** Most bytes that all entries inflate to. */
const MAX_BYTES = 1024 ** 3;
/** A small file may grow more: it compresses better than any table needs to. */
const SMALL = 16 * 1024 * 1024;

/** Names of the entries. Throws a `Refusal` for a bomb, or for what is no zip. */
export function checkedZip(bytes: Uint8Array): string[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal('not-this-format', 'no zip');
  const most = Math.min(MAX_BYTES, Math.max(SMALL, bytes.length * MOST_TIMES));
  const names: string[] = [];
  try {
    walkZip(bytes, most, (name) => {
      names.push(name);
      return () => undefined;
    });
  } catch (error) {
    if (error instanceof ZipBomb)
      throw new Refusal(error.of === 'entries' ? 'too-many-entries' : 'inflates');
    throw new Refusal('broken', error instanceof Error ? error.message : '');
  }
  if (names.length === 0) throw new Refusal('broken', 'no entries');
  return names;
}
