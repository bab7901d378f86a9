/**
 * Where the events lie in the bytes of a dataset file. Only the structure of the JSON is followed: what
 * stands between two commas is parsed when it is wanted, and most of it never is. A file that is no JSON may
 * seem to have events; then one of its parts cannot be parsed.
 */
import { type EventBytes, within } from './given';

export interface FoundEvents extends EventBytes {
  /** The JSON of the file without the events: their list is empty. */
  readonly around: string;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const EVENTS = new TextEncoder().encode('events');

/** Where a text ends that begins at a quotation mark: at the other one, or behind the last byte. */
function endOfText(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

/** Where the items of a list begin: behind its bracket and behind each comma, and behind its other bracket. */
function itemsOf(bytes: Uint8Array, list: number): Uint32Array | null {
  const starts = [list + 1];
  let depth = 0;
  for (let at = list; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfText(bytes, at);
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += 1;
    else if (byte === COMMA && depth === 1) starts.push(at + 1);
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      depth -= 1;
      if (depth > 0) continue;
      starts.push(at + 1);
      return byte === CLOSE_LIST ? Uint32Array.from(starts) : null;
    }
  }
  return null;
}

const isEvents = (text: Uint8Array): boolean =>
  text.length === EVENTS.length && text.every((byte, at) => byte === EVENTS[at]);

/** Where the list of the events begins in an object, from its bracket on; null unless there is just one. */
function listIn(bytes: Uint8Array, object: number): Uint32Array | null {
  let items: Uint32Array | null = null;
  let depth = 0;
  /** What was read last in the object itself: before a list, that is its key. */
  let text = bytes.subarray(0, 0);
  for (let at = object; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      const end = endOfText(bytes, at);
      if (depth === 1) text = bytes.subarray(at + 1, end);
      // It may be another way to write the same key.
      if (depth === 1 && text.includes(BACKSLASH)) return null;
      at = end;
    } else if (byte === OPEN_LIST && depth === 1 && isEvents(text)) {
      if (items) return null;
      items = itemsOf(bytes, at);
      if (!items) return null;
      at = (items.at(-1) as number) - 1;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += 1;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth -= 1;
  }
  return items;
}

/**
 * The events in a bare list, or under the key `events` of an object. Null where that is not plain: then
 * the file is to be parsed as a whole.
 */
export function findEvents(bytes: Uint8Array): FoundEvents | null {
  const isMarked = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);
  let first = isMarked ? BYTE_ORDER_MARK.length : 0;
  while ([0x20, 0x09, 0x0a, 0x0d].includes(bytes[first] as number)) first += 1;
  const offsets =
    bytes[first] === OPEN_LIST
      ? itemsOf(bytes, first)
      : bytes[first] === OPEN_OBJECT
        ? listIn(bytes, first)
        : null;
  if (!offsets) return null;
  const [from, to] = [offsets[0] as number, offsets.at(-1) as number];
  const before = new TextDecoder().decode(bytes.subarray(0, from));
  const after = within.decode(bytes.subarray(to));
  return { bytes, offsets, around: `${before}]${after}` };
}
