/**
 * A bounded walk through a zip archive: what its entries hold is counted while it is inflated, piece by piece.
 * Their headers say sizes, too, but headers lie.
 */
import { Unzip, UnzipInflate } from 'fflate';

const MOST_ENTRIES = 1000;
/** Times the size of the archive that its entries may inflate to. */
export const MOST_TIMES = 100;
/** Bytes that are inflated at once: they become at most a thousand times as many. */
const AT_ONCE = 16 * 1024;

/** `entries`: too many of them; `size`: they inflate to too much. */
export class ZipBomb extends Error {
  readonly of: 'entries' | 'size';

  constructor(of: 'entries' | 'size') {
    super(`zip: too many ${of}`);
    this.of = of;
  }
}

/** Hears an inflated piece of an entry. */
type Sink = (piece: Uint8Array, isLast: boolean) => void;

/**
 * Throws a `ZipBomb`, or the error of what is broken.
 * @param most bytes of all inflated entries together.
 * @param open an entry by its name: who hears it; null: it is not inflated.
 */
export function walkZip(
  bytes: Uint8Array,
  most: number,
  open: (name: string) => Sink | null,
): void {
  let [entries, inflated] = [0, 0];
  const unzip = new Unzip((entry) => {
    entries += 1;
    if (entries > MOST_ENTRIES) throw new ZipBomb('entries');
    const sink = open(entry.name);
    if (!sink) return;
    // What is thrown here comes back as the error of the next call.
    entry.ondata = (error, piece, isLast) => {
      if (error) throw error;
      inflated += piece.length;
      if (inflated > most) throw new ZipBomb('size');
      sink(piece, isLast);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    const to = Math.min(bytes.length, from + AT_ONCE);
    unzip.push(bytes.subarray(from, to), to === bytes.length);
  }
}
