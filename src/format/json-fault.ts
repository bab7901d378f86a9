/** Where a text stops being JSON: every browser says it in words of its own, and some do not say it. */

export interface JsonFault {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The text ends too early. */
  readonly isCut: boolean;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const WORD = /true|false|null/y;

/** The place after a pattern at a place; the place itself where it is not there. */
function after(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The place after a text in quotes; a pattern would run out of room in a text as long as a book. */
function afterString(text: string, start: number): number {
  if (text[start] !== '"') return start;
  let at = start + 1;
  while (at < text.length) {
    const sign = text[at] as string;
    if (sign === '"') return at + 1;
    if (sign < ' ') return start;
    const next = sign === '\\' ? after(text, at, ESCAPE) : at + 1;
    if (next === at) return start;
    at = next;
  }
  return start;
}

/** The place of the first fault; null where there is none. Without recursion: a file may nest deeply. */
function faultAt(text: string): number | null {
  /** What closes each list or object that is open. */
  const open: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const skip = (): void => {
    at = after(text, at, SPACE);
  };
  /** Takes a key with its colon. */
  const takeKey = (): boolean => {
    const end = afterString(text, at);
    if (end === at) return false;
    at = end;
    skip();
    if (text[at] !== ':') return false;
    at += 1;
    skip();
    return true;
  };
  skip();
  for (;;) {
    // A value.
    const sign = text[at];
    if (sign === '{' || sign === '[') {
      const close = sign === '{' ? '}' : ']';
      at += 1;
      skip();
      if (text[at] !== close) {
        open.push(close);
        if (close === '}' && !takeKey()) return at;
        continue;
      }
      at += 1;
    } else {
      const end = Math.max(afterString(text, at), after(text, at, NUMBER), after(text, at, WORD));
      if (end === at) return at;
      at = end;
    }
    // What follows it.
    for (;;) {
      skip();
      const close = open[open.length - 1];
      if (close === undefined) return at === text.length ? null : at;
      if (text[at] === close) {
        open.pop();
        at += 1;
        continue;
      }
      if (text[at] !== ',') return at;
      at += 1;
      skip();
      if (close === '}' && !takeKey()) return at;
      break;
    }
  }
}

export function jsonFault(text: string): JsonFault | null {
  const at = faultAt(text);
  if (at === null) return null;
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  // A text in quotes that does not end is a fault where it begins.
  const isCut = at === text.length || (text[at] === '"' && !text.slice(at + 1).includes('"'));
  let line = 1;
  for (let end = before.indexOf('\n'); end >= 0; end = before.indexOf('\n', end + 1)) line += 1;
  return { line, column: at - lineStart + 1, isCut };
}
