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

/** The blocks of a text, each with the places where it stands, last one first. */
class Blocks {
  readonly #last = new Map<string, number>();
  readonly #count = new Map<string, number>();
  /** For each place the one before it with the same block; -1: none. */
  readonly #before: Int32Array;

  constructor(text: string) {
    const count = Math.floor(text.length / BLOCK);
    this.#before = new Int32Array(count);
    for (let at = 0; at < count; at += 1) {
      const block = text.slice(at * BLOCK, (at + 1) * BLOCK);
      this.#before[at] = this.#last.get(block) ?? -1;
      this.#last.set(block, at);
      this.#count.set(block, (this.#count.get(block) ?? 0) + 1);
    }
  }

  count(block: string): number {
    return this.#count.get(block) ?? 0;
  }

  /** The starts of a block in the text, last one first. */
  *starts(block: string): Generator<number> {
    for (let at = this.#last.get(block) ?? -1; at >= 0; at = this.#before[at] ?? -1) {
      yield at * BLOCK;
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
        const count = blocks.count(words.slice(at, at + BLOCK));
        this.looked += BLOCK;
        if (count < least) [rarest, least] = [at, count];
      }
      let kept = 0;
      for (const start of blocks.starts(words.slice(rarest, rarest + BLOCK))) {
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
