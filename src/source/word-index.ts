/**
 * An index of many texts by their words, which finds the texts that contain all words of a query.
 *
 * Many texts share few words, so a query is compared with each distinct word once, typos included;
 * what is left for a text is to look up the numbers of its words.
 */
import { type QueryTerm, formsOf, queryTerms, tokenize } from './search-words';
import { termMatcher, unitsOf } from './word-match';

/** The index as plain typed arrays, which go from one thread to another without a copy. */
export interface WordIndexData {
  /** The distinct words one after the other, in UTF-16 units. */
  readonly letters: Uint16Array;
  /** Where each distinct word begins in `letters`; the last number is their end. */
  readonly words: Uint32Array;
  /** For each distinct word, at which of its letters its forms begin: bit 0 is the first letter. */
  readonly forms: Uint8Array;
  /** The distinct words of each text, one text after the other. */
  readonly wordsOf: Uint32Array;
  /** Where each text begins in `wordsOf`; the last number is their end. */
  readonly starts: Uint32Array;
}

export class WordIndex {
  readonly data: WordIndexData;

  private constructor(data: WordIndexData) {
    this.data = data;
  }

  static from(data: WordIndexData): WordIndex {
    return new WordIndex(data);
  }

  /** For each text 1 if it contains all words of the query, otherwise 0; null if the query has none. */
  find(query: string): Uint8Array | null {
    const wanted = queryTerms(query);
    if (wanted.length === 0) return null;
    const found = new Uint8Array(this.data.starts.length - 1).fill(1);
    for (const term of wanted) this.#keep(found, this.#alike(term));
    return found;
  }

  /** For each distinct word 1 if it matches a word of a query, otherwise 0. */
  #alike(term: QueryTerm): Uint8Array {
    const { letters, words, forms } = this.data;
    const matches = termMatcher(term);
    const alike = new Uint8Array(forms.length);
    for (let at = 0; at < alike.length; at += 1) {
      const to = words[at + 1] as number;
      let from = words[at] as number;
      for (let bits = forms[at] as number; bits > 0; bits >>= 1, from += 1) {
        if ((bits & 1) === 1 && matches(letters, from, to)) {
          alike[at] = 1;
          break;
        }
      }
    }
    return alike;
  }

  /** Drops those of the found texts that contain none of the words. */
  #keep(found: Uint8Array, words: Uint8Array): void {
    const { wordsOf, starts } = this.data;
    for (let text = 0; text < found.length; text += 1) {
      if (found[text] === 0) continue;
      const end = starts[text + 1] as number;
      let at = starts[text] as number;
      while (at < end && words[wordsOf[at] as number] === 0) at += 1;
      if (at === end) found[text] = 0;
    }
  }
}

/** Numbers in the order in which they come. */
class NumberList {
  length = 0;
  #values = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Uint32Array(2 * this.length);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  finish(): Uint32Array {
    return this.#values.slice(0, this.length);
  }
}

/** No word and no moderation gap (`قاعـ.ـدة`) goes across these. */
const BETWEEN_PARTS = /[ \n]/;

/** Takes the texts one after the other, so that a caller can pause between them. */
export class WordIndexBuilder {
  /** The number of each distinct word, in the order in which they first come. */
  readonly #numbers = new Map<string, number>();
  /**
   * What stands between two spaces, as written, and its words, of which most parts have one. Folding
   * is slow, and most parts come again.
   */
  readonly #parts = new Map<string, number | readonly number[]>();
  /** For each word the last text that contains it, counted from 1. */
  readonly #lastText: number[] = [];
  readonly #wordsOf = new NumberList();
  readonly #starts = new NumberList();

  add(text: string): void {
    this.#starts.push(this.#wordsOf.length);
    for (const part of text.split(BETWEEN_PARTS)) {
      const words = this.#parts.get(part) ?? this.#learn(part);
      if (typeof words === 'number') this.#put(words);
      else for (const word of words) this.#put(word);
    }
  }

  finish(): WordIndex {
    const words = [...this.#numbers.keys()];
    const begins = new NumberList();
    let length = 0;
    for (const word of words) {
      begins.push(length);
      length += word.length;
    }
    begins.push(length);
    this.#starts.push(this.#wordsOf.length);
    return WordIndex.from({
      letters: unitsOf(words.join('')),
      words: begins.finish(),
      forms: Uint8Array.from(words, formBits),
      wordsOf: this.#wordsOf.finish(),
      starts: this.#starts.finish(),
    });
  }

  /** Adds a word to the current text, once. */
  #put(word: number): void {
    const text = this.#starts.length;
    if (this.#lastText[word] === text) return;
    this.#lastText[word] = text;
    this.#wordsOf.push(word);
  }

  #learn(part: string): number | readonly number[] {
    const words = tokenize(part).map((word) => this.#numberOf(word));
    const [first] = words;
    const learnt = words.length === 1 && first !== undefined ? first : words;
    this.#parts.set(part, learnt);
    return learnt;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    this.#lastText.push(0);
    return number;
  }
}

/** Proclitics take at most four letters, so five bits say where the forms of a word begin. */
function formBits(word: string): number {
  return formsOf(word).reduce((bits, form) => bits | (1 << (word.length - form.length)), 0);
}
