/** A list of events that is written as JSON bytes while it grows: a million of them are no million objects. */
import {
  type EventBytes,
  type GivenEvents,
  ListedEvents,
  PackedEvents,
} from '../../source/given/given';

/** Events up to which a plain list is kept. */
const FEW = 2000;
/** Bytes to begin with. */
const START = 4 * 1024 * 1024;
/** Most bytes of UTF-8 for one UTF-16 unit. */
const BYTES_PER_UNIT = 3;

export class EventPacker {
  readonly #encoder = new TextEncoder();
  #few: object[] | null = [];
  #bytes = new Uint8Array(0);
  #end = 0;
  #offsets = new Uint32Array(1024);
  #count = 0;

  get count(): number {
    return this.#few?.length ?? this.#count;
  }

  add(event: object): void {
    if (this.#few) {
      this.#few.push(event);
      if (this.#few.length <= FEW) return;
      const all = this.#few;
      this.#few = null;
      this.#bytes = new Uint8Array(START);
      for (const one of all) this.#pack(one);
      return;
    }
    this.#pack(event);
  }

  #pack(event: object): void {
    const text = `${JSON.stringify(event)},`;
    const most = this.#end + text.length * BYTES_PER_UNIT;
    if (most > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(most, Math.floor(this.#bytes.length * 1.5)));
      larger.set(this.#bytes.subarray(0, this.#end));
      this.#bytes = larger;
    }
    this.#end += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#end)).written;
    this.#count += 1;
    if (this.#count >= this.#offsets.length) {
      const more = new Uint32Array(this.#offsets.length * 2);
      more.set(this.#offsets);
      this.#offsets = more;
    }
    this.#offsets[this.#count] = this.#end;
  }

  /** The events as bytes. */
  get packed(): EventBytes {
    return {
      bytes: this.#bytes.subarray(0, this.#end),
      offsets: this.#offsets.subarray(0, this.#count + 1),
    };
  }

  /** The list; nothing is to be added afterwards. */
  finish(): GivenEvents {
    return this.#few ? new ListedEvents(this.#few) : new PackedEvents(this.packed);
  }
}
