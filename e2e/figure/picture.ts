/** Greyscale images, and how much two of them differ. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel on white: red, green, blue. */
  readonly rgb: Uint8Array;
}

/** Bytes of a pixel by PNG's type of colour: grey, RGB, grey with alpha, RGBA. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };

interface Header {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

function headerOf(bytes: Buffer): Header {
  const channels = CHANNELS[bytes.readUInt8(25)];
  const isPlain = bytes.readUInt8(24) === 8 && bytes.readUInt8(28) === 0;
  if (!channels || !isPlain) throw new Error('only PNG with 8 bits, no palette, not interlaced');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), channels };
}

function dataOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  return inflateSync(Buffer.concat(parts));
}

/** PNG's predictor 4 (RFC 2083, 6.6): the neighbour nearest to left + above − corner. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** Undoes the row filters, in place in the data's own bytes. */
function unfilter(data: Buffer, { width, height, channels }: Header): Uint8Array {
  const rowBytes = width * channels;
  const out = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (rowBytes + 1)];
    for (let x = 0; x < rowBytes; x += 1) {
      const at = y * rowBytes + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const above = y === 0 ? 0 : (out[at - rowBytes] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[at - rowBytes - channels] ?? 0);
      const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
      out[at] = (data[y * (rowBytes + 1) + 1 + x] ?? 0) + (guesses[filter ?? 0] ?? 0);
    }
  }
  return out;
}

/** Reads a PNG file and composites it on white. */
export function readPng(path: string): Picture {
  const bytes = readFileSync(path);
  const header = headerOf(bytes);
  const { width, height, channels } = header;
  const pixels = unfilter(dataOf(bytes), header);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = pixel * channels;
    const alpha = channels % 2 === 0 ? (pixels[at + channels - 1] ?? 0) / 255 : 1;
    for (let channel = 0; channel < 3; channel += 1) {
      const value = pixels[at + (channels < 3 ? 0 : channel)] ?? 0;
      rgb[pixel * 3 + channel] = Math.round(value * alpha + 255 * (1 - alpha));
    }
  }
  return { width, height, rgb };
}

/** Each pixel the mean of itself and its eight neighbours: a blur of 1 px. */
function blur({ width, height, rgb }: Picture): Uint8Array {
  const out = new Uint8Array(rgb.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        let sum = 0;
        let count = 0;
        for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny += 1) {
          for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx += 1) {
            sum += rgb[(ny * width + nx) * 3 + channel] ?? 0;
            count += 1;
          }
        }
        out[(y * width + x) * 3 + channel] = sum / count;
      }
    }
  }
  return out;
}

/**
 * Two pixels differ if a channel differs by more than this out of 255: a sixth, which is visible.
 */
const LEAST_DIFFERENCE = 42;

/** The share of pixels that differ after a blur of 1 px; renderers anti-alias differently. */
export function difference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) {
    throw new Error(`${a.width} × ${a.height} is not ${b.width} × ${b.height}`);
  }
  const [one, two] = [blur(a), blur(b)];
  let differing = 0;
  for (let at = 0; at < one.length; at += 3) {
    const most = Math.max(
      Math.abs((one[at] ?? 0) - (two[at] ?? 0)),
      Math.abs((one[at + 1] ?? 0) - (two[at + 1] ?? 0)),
      Math.abs((one[at + 2] ?? 0) - (two[at + 2] ?? 0)),
    );
    if (most > LEAST_DIFFERENCE) differing += 1;
  }
  return differing / (a.width * a.height);
}
