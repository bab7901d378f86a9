/** A list of events that is written as JSON bytes while it grows: a million of them are no million objects. */
import { type GivenEvents, ListedEvents, PackedEvents } from '../../source/given/given';
import type { KeepsEvents } from './row-events';

/** Events up to which a plain list is kept. */
const FEW = 2000;
/** Bytes to begin with. */
const START = 4 * 1024 * 1024;
/** Room for what may be longer than the first events. Memory that is never written to is never taken up. */
const HEADROOM = 1.25;
/** Most bytes of UTF-8 for one UTF-16 unit. */
const BYTES_PER_UNIT = 3;
/** Bytes that are left free before the events, for the beginning of a file that has them. */
const BEFORE = 64;

const encoder = new TextEncoder();

function larger(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(size);
  made.set(bytes);
  return made;
}

/** Packed events with room around them, which become a file without a copy. */
export class FramedEvents extends PackedEvents {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  /** @param bytes of which the first ones are free, and those behind the last event. */
  constructor(bytes: Uint8Array<ArrayBuffer>, offsets: Uint32Array) {
    super({ bytes, offsets });
    this.#bytes = bytes;
  }

  /** UTF-8 of two texts with the events between them; the first has at most 64 bytes. */
  between(before: string, after: string): Uint8Array<ArrayBuffer> {
    const first = encoder.encode(before.padEnd(BEFORE));
    if (first.length > BEFORE) throw new RangeError(before);
    const last = encoder.encode(after);
    const end = this.bytes.byteOffset + this.bytes.length;
    const whole = end + last.length;
    const bytes =
      whole > this.#bytes.length ? larger(this.#bytes.subarray(0, end), whole) : this.#bytes;
    bytes.set(first);
    bytes.set(last, end);
    return bytes.subarray(0, whole);
  }
}

export class EventPacker implements KeepsEvents {
  /** It takes in however many there are. */
  readonly isFull = false;
  readonly #expected: number;
  #few: object[] | null = [];
  #bytes = new Uint8Array(0);
  #end = BEFORE;
  #offsets = new Uint32Array(0);
  #count = 0;

  /** @param expected events at most, where that is known. */
  constructor(expected = 0) {
    this.#expected = expected;
  }

  get count(): number {
    return this.#few?.length ?? this.#count;
  }

  add(event: object | string | null): void {
    if (typeof event !== 'object' || !event) return;
    if (!this.#few) return this.#pack(event);
    this.#few.push(event);
    if (this.#few.length <= FEW) return;
    const all = this.#few;
    this.#few = null;
    this.#bytes = new Uint8Array(START);
    this.#offsets = new Uint32Array(Math.max(FEW * 2, this.#expected) + 1);
    this.#offsets[0] = this.#end;
    for (const one of all) this.#pack(one);
    const each = (this.#end - BEFORE) / this.#count;
    const size = Math.ceil(each * this.#expected * HEADROOM);
    if (size > this.#bytes.length) this.#bytes = larger(this.#bytes, size);
  }

  #pack(event: object): void {
    const text = `${JSON.stringify(event)},`;
    const most = this.#end + text.length * BYTES_PER_UNIT;
    if (most > this.#bytes.length) {
      this.#bytes = larger(this.#bytes, Math.max(most, Math.floor(this.#bytes.length * 1.5)));
    }
    this.#end += encoder.encodeInto(text, this.#bytes.subarray(this.#end)).written;
    this.#count += 1;
    if (this.#count >= this.#offsets.length) {
      const more = new Uint32Array(this.#offsets.length * 2);
      more.set(this.#offsets);
      this.#offsets = more;
    }
    this.#offsets[this.#count] = this.#end;
  }

  /** The list; nothing is to be added afterwards. */
  finish(): GivenEvents {
    return this.#few
      ? new ListedEvents(this.#few)
      : new FramedEvents(this.#bytes, this.#offsets.subarray(0, this.#count + 1));
  }
}
