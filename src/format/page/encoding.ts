/** The text of bytes in any usual encoding: mark, strict UTF-8, what the file declares, what its bytes look like. */
import { detect } from 'chardet';
import type { Bytes } from './page';

/** Bytes that are looked at to tell an encoding. */
const SAMPLE = 65_536;
/** In shorter texts the statistics of letters tell nothing. */
const TELLING = 60;

function decoder(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

/** UTF-16 without its mark: the high half of nearly every unit is that of Latin or Arabic letters. */
function wide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE & ~1);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 4 || !sample.includes(0)) return null;
  let [even, odd] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte !== 0 && byte !== 6) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > 0.8 * pairs && even < 0.2 * pairs) return 'utf-16le';
  if (even > 0.8 * pairs && odd < 0.2 * pairs) return 'utf-16be';
  return null;
}

/** Most letters of an Arabic text are beyond ASCII, those of a Western one are not. */
function likely(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const beyond = sample.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
  const isArabic = beyond * 4 > sample.length;
  const told = sample.length < TELLING ? null : detect(sample);
  // Of one-byte encodings, statistics confuse those of other scripts with rare letters of a Western text.
  if (isArabic)
    return told !== null && /^(?:ISO-8859-6|windows-1256)$/i.test(told) ? told : 'windows-1256';
  return told !== null &&
    !/^(?:ASCII|UTF-|ISO-8859-[678]|windows-125[56])/i.test(told) &&
    decoder(told)
    ? told
    : 'windows-1252';
}

/** @param declared the encoding that the file itself, or what carries it, names. */
export function decoded(bytes: Bytes, declared: string | null = null): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const doubled = wide(bytes);
  if (doubled !== null) return new TextDecoder(doubled).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const named = declared === null ? null : decoder(declared);
    // It was tried, and is not what it says.
    if (named && named.encoding !== 'utf-8') return named.decode(bytes);
    if (named && isNearlyUtf8(bytes)) return named.decode(bytes);
    return (decoder(likely(bytes)) ?? new TextDecoder('windows-1252')).decode(bytes);
  }
}

/** A page in UTF-8 that is cut off, or holds a few bytes of something else. */
function isNearlyUtf8(bytes: Bytes): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE));
  const wrong = text.split('\ufffd').length - 1;
  const beyond = text.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
  return wrong * 20 < beyond;
}

/** The encoding that a page of HTML or XML names in its first bytes; null where it names none. */
export function declaredIn(head: string): string | null {
  const found =
    /<meta\b[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head) ??
    /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]+)/iu.exec(head);
  return found?.[1] ?? null;
}
