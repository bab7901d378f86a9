/** Events as they were given: JSON that has not been read, or not all of it. */

export interface GivenEvents {
  readonly count: number;
  /** The event at an index, as plain JSON. */
  at(index: number): unknown;
  /** The events from an index to before another; of many events this is far quicker than one by one. */
  slice(from: number, to: number): readonly unknown[];
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

  slice(from: number, to: number): readonly unknown[] {
    return this.#events.slice(from, to);
  }
}

/** What passes over many events takes at once: few calls, and little memory. */
export const EVENTS_AT_ONCE = 1000;

/** Many events as bytes, which go from a worker to the page without a copy. */
export interface EventBytes {
  /** UTF-8 of one JSON after the other, with one byte behind each: a comma, as in a list. */
  readonly bytes: Uint8Array;
  /** Where each begins, and where the next one would. */
  readonly offsets: Uint32Array;
}

/** Decodes what is not the beginning of a file: no byte order mark may be there. */
export const within = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes of a short event, to begin with. */
const USUAL_BYTES = 256;
/** Most bytes of UTF-8 for one UTF-16 unit. */
const BYTES_PER_UNIT = 3;

/** Packs a list whose bytes are not at hand; in a worker, since it writes all of it as JSON again. */
export function packEvents(events: readonly unknown[]): EventBytes {
  const encoder = new TextEncoder();
  const offsets = new Uint32Array(events.length + 1);
  let bytes = new Uint8Array((events.length + 1) * USUAL_BYTES);
  let end = 0;
  events.forEach((event, index) => {
    const text = `${JSON.stringify(event)},`;
    const most = end + text.length * BYTES_PER_UNIT;
    if (most > bytes.length) {
      const larger = new Uint8Array(Math.max(most, bytes.length * 2));
      larger.set(bytes.subarray(0, end));
      bytes = larger;
    }
    end += encoder.encodeInto(text, bytes.subarray(end)).written;
    offsets[index + 1] = end;
  });
  return { bytes: bytes.slice(0, end), offsets };
}

export class PackedEvents implements GivenEvents {
  readonly #packed: EventBytes;

  constructor(packed: EventBytes) {
    this.#packed = packed;
  }

  get count(): number {
    return this.#packed.offsets.length - 1;
  }

  /** UTF-8 of one JSON after the other, with a comma between two. */
  get bytes(): Uint8Array {
    const { bytes, offsets } = this.#packed;
    return bytes.subarray(offsets[0], Math.max(0, (offsets[this.count] as number) - 1));
  }

  at(index: number): unknown {
    return JSON.parse(this.#text(index, index + 1));
  }

  slice(from: number, to: number): readonly unknown[] {
    return from < to ? (JSON.parse(`[${this.#text(from, to)}]`) as unknown[]) : [];
  }

  #text(from: number, to: number): string {
    const { bytes, offsets } = this.#packed;
    return within.decode(bytes.subarray(offsets[from], (offsets[to] as number) - 1));
  }
}
