/**
 * Quotes: passages of an article that survive a change of the article around them.
 *
 * A quote is a W3C `TextQuoteSelector` (exact, prefix, suffix) with a `TextPositionSelector`
 * (start, end in UTF-16 units). `describe` makes one from a range, `match` finds the range again.
 * A quote counts by its words: a position is only a hint, since a file may carry any number.
 */
import { Places } from './places';
import { type Folded, fold } from './orthography';

/** Characters of context kept on each side. W3C Web Annotation leaves it open; 32 is customary. */
export const CONTEXT_LENGTH = 32;

/** What a quote says in other languages: a reviewer's translation, which never replaces its words. */
export interface Gloss {
  readonly ar?: string | undefined;
  readonly en?: string | undefined;
}

export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** First UTF-16 unit. */
  readonly start: number;
  /** UTF-16 unit after the last one. */
  readonly end: number;
  readonly gloss?: Gloss | undefined;
}

/** What a reviewer records: the words, and as much context as makes them unique. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly gloss?: Gloss | undefined;
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The quote of a range of the text. Throws on a range that is empty or outside the text. */
export function describe(text: string, start: number, end: number): Quote {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`no passage at ${start}–${end} in a text of ${text.length}`);
  }
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
  };
}

/** A quote whose words are not in the text of its article. Without a text nobody can tell. */
export function isLost({ exact, start, end }: Quote, text: string): boolean {
  return text !== '' && exact !== '' && start >= end;
}

/** Every position at which `needle` occurs in `text`, overlapping ones too. */
export function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

/** Characters that two texts share at their ends, at most as many as a context has. */
function commonSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) {
    length += 1;
  }
  return length;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** What is looked for: words with what stood around them, and where they are said to be. */
interface Wanted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Inside the text; null when unknown. */
  readonly near: number | null;
}

/**
 * How well the surroundings of a candidate agree with the selector. One character of context
 * outweighs any distance, because text moves when a page is edited but its neighbours come along;
 * distance only breaks ties.
 */
function score(text: string, start: number, { exact, prefix, suffix, near }: Wanted): number {
  const end = start + exact.length;
  const before = commonSuffix(text.slice(Math.max(0, start - CONTEXT_LENGTH), start), prefix);
  const after = commonPrefix(text.slice(end, end + CONTEXT_LENGTH), suffix);
  const distance = near === null ? 0 : Math.abs(start - near);
  return before + after - distance / (text.length + 1);
}

/** The start of the words in a text; null when they are not in it. */
function find(places: Places, wanted: Wanted): number | null {
  const { text } = places;
  const { exact, prefix, suffix } = wanted;
  if (exact === '') return null;
  // With all of its context, a passage is found however often its words are repeated.
  const whole = places.of(prefix + exact + suffix).map((start) => start + prefix.length);
  const starts = whole.length > 0 ? whole : places.of(exact);
  let winner: number | null = null;
  let top = -Infinity;
  for (const start of starts) {
    const points = score(text, start, wanted);
    if (points > top) [winner, top] = [start, points];
  }
  return winner;
}

/** Finds quotes in one text, however many: what is collected for one serves the next. */
export class Passages {
  readonly text: string;
  readonly #places: Places;
  #folded: { readonly places: Places; readonly map: Folded } | null = null;

  constructor(text: string) {
    this.text = text;
    this.#places = new Places(text);
  }

  /** Units of text that were looked at, so far. */
  get looked(): number {
    return this.#places.looked + (this.#folded?.places.looked ?? 0);
  }

  /**
   * The range that a quote names: by position where its words and their context stand there, then by
   * its exact words with the best context, then by its words in folded spelling (أ/ا, ة/ه, tatweel,
   * marks, white space). Null when it is lost.
   */
  match({ exact, prefix = '', suffix = '', start }: QuoteSelector): TextRange | null {
    if (exact === '') return null;
    const { text } = this;
    const isPlace = start !== undefined && Number.isInteger(start) && start >= 0;
    const near = isPlace ? Math.min(start, text.length) : null;
    const inPlace =
      near !== null &&
      text.startsWith(exact, near) &&
      text.slice(Math.max(0, near - prefix.length), near) === prefix &&
      text.startsWith(suffix, near + exact.length);
    if (inPlace) return { start: near, end: near + exact.length };
    const at = find(this.#places, { exact, prefix, suffix, near });
    return at === null
      ? this.#matchFolded({ exact, prefix, suffix, near })
      : { start: at, end: at + exact.length };
  }

  #matchFolded({ exact, prefix, suffix, near }: Wanted): TextRange | null {
    const map = this.#folded?.map ?? fold(this.text, 'words');
    this.#folded ??= { map, places: new Places(map.text) };
    const needle = fold(exact, 'words').text.trim();
    const at = find(this.#folded.places, {
      exact: needle,
      prefix: fold(prefix, 'words').text,
      suffix: fold(suffix, 'words').text,
      // Folding drops few characters: near enough to tell equal places apart.
      near,
    });
    if (at === null) return null;
    return { start: map.toSource(at), end: map.toSourceEnd(at + needle.length) };
  }

  /**
   * A quote as it stands in the text. One that is lost keeps its words and has no position, so that
   * nothing else is ever marked as the evidence. Without a text it is taken as it is given.
   */
  quote(written: QuoteSelector): Quote {
    const { exact, prefix = '', suffix = '', start = 0, end = 0 } = written;
    if (this.text === '') return { exact, prefix, suffix, start, end };
    const found = this.match(written);
    return found
      ? describe(this.text, found.start, found.end)
      : { exact, prefix, suffix, start: 0, end: 0 };
  }
}

/** The range that a quote names in a text, as of `Passages`. */
export function match(text: string, quote: QuoteSelector): TextRange | null {
  return new Passages(text).match(quote);
}
