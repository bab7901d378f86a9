/**
 * The encoding of a text file: its byte order mark, else UTF-8 where every byte of it is valid, else what
 * `chardet` finds likeliest. A text is decoded in pieces, so that a large file is never one string.
 */
import { analyse } from 'chardet';

/** Bytes that are decoded together. */
const PIECE = 256 * 1024;
/** Bytes by which an encoding is told. */
const SAMPLE = 64 * 1024;

const MARKS: readonly (readonly [encoding: string, ...bytes: readonly number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

const markOf = (bytes: Uint8Array) =>
  MARKS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));

/** UTF-16 without a mark: every second byte of a Latin or Arabic text is from one small set. */
function bareUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 1024);
  if (head.length < 4) return null;
  const count = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) count[at % 2] = (count[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = count;
  const many = head.length / 8;
  if (odd > many && even < many / 4) return 'utf-16le';
  return even > many && odd < many / 4 ? 'utf-16be' : null;
}

/** Where the first byte is that is no UTF-8; -1 where there is none. */
function firstFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < bytes.length; from += PIECE) {
    const to = Math.min(bytes.length, from + PIECE);
    try {
      decoder.decode(bytes.subarray(from, to), { stream: to < bytes.length });
    } catch {
      return from;
    }
  }
  return -1;
}

/** The bytes beyond ASCII and what is around them: the rest says nothing of an encoding. */
function telling(bytes: Uint8Array, from: number): Uint8Array {
  const sample: number[] = [];
  for (let at = from; at < bytes.length && sample.length < SAMPLE; at += 1) {
    const near = (by: number): boolean => (bytes[at + by] ?? 0) >= 0x80;
    if (near(0) || near(1) || near(-1)) sample.push(bytes[at] ?? 0);
  }
  return Uint8Array.from(sample);
}

const isDecodable = (name: string): boolean => {
  try {
    return new TextDecoder(name).encoding !== 'replacement';
  } catch {
    return false;
  }
};

/** The name of the encoding, as `TextDecoder` knows it. */
export function encodingOf(bytes: Uint8Array): string {
  const mark = markOf(bytes);
  if (mark) return mark[0];
  const wide = bareUtf16(bytes);
  if (wide) return wide;
  const fault = firstFault(bytes);
  if (fault < 0) return 'utf-8';
  const [found] = analyse(telling(bytes, fault))
    .map(({ name }) => name.toLowerCase())
    .filter((name) => !name.startsWith('utf') && isDecodable(name));
  // WHATWG reads ISO-8859-1 as Windows-1252, which has all of it.
  return found === undefined || found === 'iso-8859-1' ? 'windows-1252' : found;
}

/** The text of the bytes, piece by piece, without its byte order mark. */
export function* decoded(bytes: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let from = 0; from < bytes.length; from += PIECE) {
    const to = Math.min(bytes.length, from + PIECE);
    yield decoder.decode(bytes.subarray(from, to), { stream: to < bytes.length });
  }
}

/** Longest text that is decoded whole, bytes. */
const MAX_WHOLE = 400 * 1024 * 1024;

/** The whole text; null where it is too long to be one string. */
export function decodedWhole(bytes: Uint8Array): string | null {
  if (bytes.length > MAX_WHOLE) return null;
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
