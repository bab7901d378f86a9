/** Links to a passage of the original page (WICG Scroll To Text Fragment). */

/** Words kept at each end of a long quote; a fragment needs its ends, not its middle. */
const EDGE_WORDS = 5;
/** Quotes longer than this many words are named by their two ends. */
const LONG_QUOTE_WORDS = 12;

/** A lone surrogate, which no address can contain. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

function encode(words: string): string {
  // `-`, `,` and `&` have a meaning inside a text directive.
  return encodeURIComponent(words.replace(LONE_SURROGATE, '\uFFFD')).replaceAll('-', '%2D');
}

/** A passage in the text of its article; only its words where the text is not known. */
export interface Passage {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** Words of context on each side of a passage. */
const CONTEXT_WORDS = 3;

const LETTER = /[\p{L}\p{M}\p{N}\u0640]/u;

const wordsOf = (line: string): string[] => line.split(/\s+/u).filter((word) => word !== '');

/**
 * The passage with the whole of its first and last word: a browser matches whole words alone, and a quote
 * may begin after a proclitic.
 */
function wholeWords(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  const isInWord = (at: number): boolean =>
    LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  while (from > 0 && isInWord(from)) from -= 1;
  while (to < text.length && isInWord(to)) to += 1;
  return [from, to];
}

/** The last words before a place, or the first ones after it, inside its paragraph. */
function context(text: string, at: number, side: 'before' | 'after'): string {
  // A paragraph may be a whole book; a few words are enough.
  const near = side === 'before' ? text.slice(Math.max(0, at - 200), at) : text.slice(at, at + 200);
  const lines = near.split('\n');
  const line = (side === 'before' ? lines[lines.length - 1] : lines[0]) ?? '';
  const words = wordsOf(line);
  return (side === 'before' ? words.slice(-CONTEXT_WORDS) : words.slice(0, CONTEXT_WORDS)).join(
    ' ',
  );
}

/**
 * The address of the page, scrolled to the quote where the browser can. A quote over several
 * paragraphs is named by its ends, and words around it tell it from an equal passage. Null when the address
 * is not http(s).
 * @param text of the article; empty where it is not known.
 */
export function passageLink(address: string, passage: Passage | string, text = ''): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const given = typeof passage === 'string' ? { exact: passage, start: 0, end: 0 } : passage;
  const isPlaced = given.start < given.end && text.slice(given.start, given.end) === given.exact;
  const [from, to] = isPlaced ? wholeWords(text, given.start, given.end) : [0, 0];
  const exact = isPlaced ? text.slice(from, to) : given.exact;
  // A browser looks for each part of a directive inside one paragraph.
  const lines = exact
    .split('\n')
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const first = lines[0] ?? [];
  const last = lines[lines.length - 1] ?? [];
  const directive =
    lines.length > 1 || first.length > LONG_QUOTE_WORDS
      ? `${encode(first.slice(0, EDGE_WORDS).join(' '))},${encode(last.slice(-EDGE_WORDS).join(' '))}`
      : encode(first.join(' '));
  // Where white space begins or ends the quote, its context begins in another place.
  const before = isPlaced ? context(text, from, 'before') : '';
  const after = isPlaced ? context(text, to, 'after') : '';
  const around = [
    before === '' ? '' : `${encode(before)}-,`,
    directive,
    after === '' ? '' : `,-${encode(after)}`,
  ].join('');
  url.hash = '';
  return `${url.href.replace(/#$/, '')}#:~:text=${around}`;
}
