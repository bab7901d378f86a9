/** Cuts folded text into words, numbers and marks, and finds parts that contain no words at all. */

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  /** Folded offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Adjacent to the token before. */
  readonly glued: boolean;
  /** On another line than the token before: no expression crosses a line break. */
  readonly newLine: boolean;
  /** Inside a link, a handle or a hashtag: never read. */
  readonly opaque: boolean;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isArabic = (code: number): boolean =>
  (code >= 0x0620 && code <= 0x064a) || (code >= 0x066e && code <= 0x06d3 && code !== 0x06d4);
const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);

function isLetter(code: number): boolean {
  if (isArabic(code) || isLatin(code)) return true;
  // Other scripts (Cyrillic, Greek, Hebrew, CJK …): words all the same, just never time words.
  return (
    (code >= 0x0370 && code <= 0x05ff) ||
    (code >= 0x0700 && code !== 0x0700 && code < 0x2000) ||
    (code >= 0x3040 && code < 0xfb00)
  );
}

const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 10 ||
  code === 13 ||
  code === 0x0b ||
  code === 0x0c ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x85;

/** "202209:17" is a year and a clock run together: the year ends after four digits. */
function yearEnd(text: string, start: number, end: number): number {
  const length = end - start;
  const runs =
    (length === 5 || length === 6) && /^(?:19|20)\d\d/.test(text.slice(start, start + 4));
  return runs && /^:\d\d/.test(text.slice(end, end + 3)) ? start + 4 : end;
}

/** A hashtag of one word is read as that word ("#السبت"); longer ones are names. */
function tagWord(text: string, at: number): boolean {
  let end = at + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  return end > at + 1 && code !== 0x5f && !isDigit(code);
}

/** The end of a link, handle or hashtag that begins at `at`, or `at`. */
function opaqueEnd(text: string, at: number): number {
  const char = text.charAt(at);
  if (char === '#' && tagWord(text, at)) return at;
  const sign = char === '#' || char === '@';
  const link =
    text.startsWith('http://', at) ||
    text.startsWith('https://', at) ||
    text.startsWith('www.', at) ||
    text.startsWith('pic.twitter.com', at) ||
    text.startsWith('t.co/', at);
  if (!sign && !link) return at;
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isBlank(code)) break;
    if (sign && !isLetter(code) && !isDigit(code) && code !== 0x5f) break;
    end++;
  }
  return end;
}

/** End of a Latin word; dots inside it belong to it (`p.m.`, `U.S.`), and so does `'s` not. */
function latinEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLatin(text.charCodeAt(end))) end++;
  while (
    end - start <= 8 &&
    text.charAt(end) === '.' &&
    isLatin(text.charCodeAt(end + 1)) &&
    !isLatin(text.charCodeAt(end + 2)) &&
    (end - start === 1 || text.charAt(end - 2) === '.')
  ) {
    end += 2;
    if (text.charAt(end) === '.' && !isLatin(text.charCodeAt(end + 1))) return end + 1;
  }
  return end;
}

/**
 * The tokens of a folded text, in order. Letters and digits are cut apart (`و9`, `3pm`, `15th`);
 * `glued` says so. One pass.
 */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let last = -1;
  let newLine = false;
  let opaqueUntil = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      if (code !== 32) newLine = true;
      at++;
      continue;
    }
    if (at >= opaqueUntil) {
      const end = opaqueEnd(text, at);
      if (end > at) opaqueUntil = end;
      else if (code === 0x23) {
        at++;
        continue;
      }
    }
    let end = at + 1;
    let kind: TokenKind = 'mark';
    if (isDigit(code)) {
      kind = 'number';
      while (end < text.length && isDigit(text.charCodeAt(end))) end++;
      end = yearEnd(text, at, end);
    } else if (isLatin(code)) {
      kind = 'word';
      end = Math.max(latinEnd(text, at), at + 1);
    } else if (isArabic(code)) {
      kind = 'word';
      while (end < text.length && isArabic(text.charCodeAt(end))) end++;
    } else if (isLetter(code)) {
      kind = 'word';
      while (
        end < text.length &&
        isLetter(text.charCodeAt(end)) &&
        !isLatin(text.charCodeAt(end)) &&
        !isArabic(text.charCodeAt(end))
      )
        end++;
    }
    if (at < opaqueUntil) end = Math.min(end, opaqueUntil);
    // "القصف_3 من أيار": a date behind an underscore is read, a name with several parts is not.
    const underscored =
      text.charAt(end) === '_' || (text.charAt(at - 1) === '_' && kind !== 'number');
    tokens.push({
      kind,
      start: at,
      end,
      text: text.slice(at, end),
      glued: last === at,
      newLine,
      opaque: at < opaqueUntil || underscored,
    });
    newLine = false;
    last = end;
    at = end;
  }
  return tokens;
}
