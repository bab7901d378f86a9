/** The entries of a zip archive that a page is made of. */
import { MOST_TIMES, ZipBomb, walkZip } from '../zip';

/** Of all entries together. */
const MOST_BYTES = 1_000_000_000;

export type Unzipped =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Uint8Array<ArrayBuffer>> }
  | { readonly ok: false; readonly fault: 'bomb' | 'broken' };

/** @param isWanted by the name of an entry; the others are not inflated. */
export function unzipped(bytes: Uint8Array, isWanted: (name: string) => boolean): Unzipped {
  const parts = new Map<string, Uint8Array[]>();
  const ended = new Set<string>();
  try {
    walkZip(bytes, Math.min(MOST_BYTES, MOST_TIMES * bytes.length), (name) => {
      // A second entry of the same name is none that a program would read.
      if (!isWanted(name) || parts.has(name)) return null;
      const own: Uint8Array[] = [];
      parts.set(name, own);
      return (piece, isLast) => {
        own.push(piece);
        if (isLast) ended.add(name);
      };
    });
  } catch (error) {
    return { ok: false, fault: error instanceof ZipBomb ? 'bomb' : 'broken' };
  }
  const whole = [...parts].filter(([name]) => ended.has(name));
  return { ok: true, entries: new Map(whole.map(([name, own]) => [name, joined(own)])) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
