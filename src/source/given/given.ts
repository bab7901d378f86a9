/** Events as they were given: JSON that has not been read, or not all of it. */

export interface GivenEvents {
  readonly count: number;
  /** The event at an index, as plain JSON. */
  at(index: number): unknown;
}

/** A host page's own list: nothing is copied. */
export class ListedEvents implements GivenEvents {
  readonly #events: readonly unknown[];

  constructor(events: readonly unknown[]) {
    this.#events = events;
  }

  get count(): number {
    return this.#events.length;
  }

  at(index: number): unknown {
    return this.#events[index];
  }
}

/** Many events as bytes, which go from a worker to the page without a copy. */
export interface EventBytes {
  /** UTF-8 of one JSON after the other. */
  readonly bytes: Uint8Array;
  /** Where each begins, and where the last one ends. */
  readonly offsets: Uint32Array;
}

/** Events per piece: of a hundred megabytes of JSON, no second copy is made at once. */
const PIECE = 4096;

/** Packs a list; in a worker, since it writes all of it as JSON again. */
export function packEvents(events: readonly unknown[]): EventBytes {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const offsets = new Uint32Array(events.length + 1);
  let end = 0;
  for (let from = 0; from < events.length; from += PIECE) {
    const texts = events
      .slice(from, from + PIECE)
      .map((event) => encoder.encode(JSON.stringify(event)));
    for (const [index, text] of texts.entries()) {
      end += text.length;
      offsets[from + index + 1] = end;
    }
    pieces.push(...texts);
  }
  const bytes = new Uint8Array(end);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, offsets };
}

export class PackedEvents implements GivenEvents {
  readonly #packed: EventBytes;
  readonly #decoder = new TextDecoder();

  constructor(packed: EventBytes) {
    this.#packed = packed;
  }

  get count(): number {
    return this.#packed.offsets.length - 1;
  }

  at(index: number): unknown {
    const { bytes, offsets } = this.#packed;
    return JSON.parse(this.#decoder.decode(bytes.subarray(offsets[index], offsets[index + 1])));
  }
}
