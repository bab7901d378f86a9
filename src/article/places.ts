/**
 * Finds words in a text, many times over. A text as long as a book is not read again for each of its
 * quotes: it is cut into blocks once, and words can only be where their rarest block is.
 */

/** Shorter texts are read as a whole. */
const SHORT_TEXT = 4096;
/** UTF-16 units of a block. */
const BLOCK = 4;
/** Words that hold a block wherever they start. Shorter ones are looked for letter by letter. */
const INDEXED_WORDS = 2 * BLOCK - 1;
/** Places of the same words that are compared; more often only a refrain or a single letter occurs. */
const MOST_PLACES = 1000;

/** Blocks are told apart by so many bits of their letters; the words themselves are compared anyway. */
const BITS = 18;

function hashOf(text: string, at: number): number {
  let hash = 0;
  for (let unit = at; unit < at + BLOCK; unit += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(unit), 0x9e3779b1);
  }
  return hash >>> (32 - BITS);
}

/** The blocks of a text, each with the places where it stands, last one first. */
class Blocks {
  /** For each hash the last block that has it; −1: none. */
  readonly #last = new Int32Array(1 << BITS).fill(-1);
  readonly #count = new Int32Array(1 << BITS);
  /** For each block the one before it with the same hash; −1: none. */
  readonly #before: Int32Array;

  constructor(text: string) {
    const count = Math.floor(text.length / BLOCK);
    this.#before = new Int32Array(count);
    for (let at = 0; at < count; at += 1) {
      const hash = hashOf(text, at * BLOCK);
      this.#before[at] = this.#last[hash] ?? -1;
      this.#last[hash] = at;
      this.#count[hash] = (this.#count[hash] ?? 0) + 1;
    }
  }

  /** How often the block at a place of the words stands in the text, at most. */
  count(words: string, at: number): number {
    return this.#count[hashOf(words, at)] ?? 0;
  }

  /** The starts of what may be that block in the text, last one first. */
  *starts(words: string, at: number): Generator<number> {
    const hash = hashOf(words, at);
    for (let block = this.#last[hash] ?? -1; block >= 0; block = this.#before[block] ?? -1) {
      yield block * BLOCK;
    }
  }
}

export class Places {
  readonly text: string;
  /** Units of text that were looked at, so far. */
  looked = 0;
  #blocks: Blocks | null = null;
  /** What was found of words that no block tells apart. */
  readonly #known = new Map<string, readonly number[]>();

  constructor(text: string) {
    this.text = text;
  }

  /** Where the words are, overlapping places too, in order; the first thousand. */
  of(words: string): readonly number[] {
    if (words === '' || words.length > this.text.length) return [];
    const isIndexed = this.text.length > SHORT_TEXT && words.length >= INDEXED_WORDS;
    return isIndexed ? this.#byBlocks(words) : this.#byReading(words);
  }

  #byReading(words: string): readonly number[] {
    const { text } = this;
    const known = this.#known.get(words);
    if (known) return known;
    const found: number[] = [];
    let at = text.indexOf(words);
    while (at >= 0 && found.length < MOST_PLACES) {
      found.push(at);
      at = text.indexOf(words, at + 1);
    }
    this.looked += at < 0 ? text.length : at;
    if (text.length > SHORT_TEXT) this.#known.set(words, found);
    return found;
  }

  #byBlocks(words: string): readonly number[] {
    const { text } = this;
    if (!this.#blocks) {
      this.#blocks = new Blocks(text);
      this.looked += text.length;
    }
    const blocks = this.#blocks;
    const found: number[] = [];
    // The words may start anywhere between two blocks of the text.
    for (let offset = 0; offset < BLOCK; offset += 1) {
      let rarest = offset;
      let least = Infinity;
      for (let at = offset; at + BLOCK <= words.length && least > 0; at += BLOCK) {
        const count = blocks.count(words, at);
        this.looked += BLOCK;
        if (count < least) [rarest, least] = [at, count];
      }
      let kept = 0;
      for (const start of blocks.starts(words, rarest)) {
        this.looked += 1;
        if (!text.startsWith(words, start - rarest) || start < rarest) continue;
        found.push(start - rarest);
        kept += 1;
        if (kept >= MOST_PLACES) break;
      }
    }
    return found.sort((a, b) => a - b).slice(0, MOST_PLACES);
  }
}
