/**
 * Unpacks text (base64 of deflated UTF-8) within limits: a file from outside may be a decompression
 * bomb.
 */
import { Inflate } from 'fflate';

export type Unpacked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'too-large' | 'damaged' };

/** Bytes unpacked at a time. Deflate grows at most 1032-fold: one step makes at most 8 MB. */
const STEP_BYTES = 0x2000;

const DAMAGED = { ok: false, reason: 'damaged' } as const;

/** Null for anything but base64; white space inserted by editors is ignored. */
function fromBase64(text: string): string | null {
  try {
    return atob(text);
  } catch {
    return null;
  }
}

class TooLarge extends Error {}

/** Unpacks at most `limitBytes`. Never throws. */
export function unpack(base64: string, limitBytes: number): Unpacked {
  const binary = fromBase64(base64);
  if (binary === null || binary === '') return DAMAGED;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let length = 0;
  let isWhole = false;
  const inflate = new Inflate((chunk, isLast) => {
    length += chunk.length;
    if (length > limitBytes) throw new TooLarge();
    text += decoder.decode(chunk, { stream: !isLast });
    isWhole ||= isLast;
  });
  try {
    for (let at = 0; at < binary.length; at += STEP_BYTES) {
      const step = binary.slice(at, at + STEP_BYTES);
      const bytes = Uint8Array.from(step, (char) => char.charCodeAt(0));
      inflate.push(bytes, at + STEP_BYTES >= binary.length);
    }
  } catch (error) {
    return error instanceof TooLarge ? { ok: false, reason: 'too-large' } : DAMAGED;
  }
  return isWhole ? { ok: true, text } : DAMAGED;
}
