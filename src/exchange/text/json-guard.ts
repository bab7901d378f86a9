/** JSON from outside: its depth is looked at before it is parsed, and a fault of it is a refusal. */
import { Refusal } from '../format';
import { decodedWhole } from './decode';

const MAX_DEPTH = 200;

/** Whether brackets are nested deeper than any table or timeline needs. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isText) {
      if (code === 92) at += 1;
      else if (code === 34) isText = false;
    } else if (code === 34) isText = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
}

/** Throws a `Refusal`. */
export function guardedJson(text: string): unknown {
  if (isTooDeep(text)) throw new Refusal('too-deep');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal('broken', error instanceof Error ? error.message : '');
  }
}

export function textIn(bytes: Uint8Array): string {
  const text = decodedWhole(bytes);
  if (text === null) throw new Refusal('too-large');
  return text.replace(/^\ufeff/, '');
}

export const jsonIn = (bytes: Uint8Array): unknown => guardedJson(textIn(bytes));
