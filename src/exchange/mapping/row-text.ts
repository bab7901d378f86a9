/**
 * The text of a table: one paragraph for each row, with its line and its values under their names. It is
 * the article that the events of the table come from, so that every mark leads back to its row.
 */
import type { QuoteSelector } from '../../article/quote';
import type { Row } from '../format';
import { textOf } from './cells';

/** Rows, and UTF-16 units of text, up to which a table has its text. */
const MAX_ROWS = 20_000;
const MAX_TEXT = 4_500_000;
/** Longest quote of a row that has no words of its own, UTF-16 units. */
const MAX_QUOTE = 2000;

/** Rows that tell the language. */
const TELLING_ROWS = 200;

const ARABIC = /[\u0600-\u06ff]/g;
const LATIN = /[a-z]/gi;

export class RowTexts {
  readonly #header: readonly string[];
  #parts: string[] | null = [];
  #length = 0;
  #rows = 0;
  #arabic = 0;
  #latin = 0;

  /** @param rows as far as they were counted: no text is begun for more than can have one. */
  constructor(header: readonly string[], rows = 0) {
    this.#header = header;
    if (rows > MAX_ROWS) this.#parts = null;
  }

  /** Quotes without a text. */
  static none(header: readonly string[]): RowTexts {
    return new RowTexts(header, Infinity);
  }

  /** The text of all rows; empty where it would be too long. */
  get text(): string {
    return this.#parts?.join('') ?? '';
  }

  get language(): 'ar' | 'en' {
    return this.#arabic > this.#latin ? 'ar' : 'en';
  }

  /** Adds a row, and says where its words are. @param words of its own that stand in it, or empty. */
  add({ cells, line }: Row, words: string): QuoteSelector {
    this.#rows += 1;
    const isTold = this.#rows > TELLING_ROWS;
    if (!this.#parts && words !== '' && isTold) return { exact: words };
    const said = cells.flatMap((cell, at) => {
      const value = textOf(cell);
      return value === '' ? [] : [`${this.#header[at] || at + 1}: ${value}`];
    });
    const whole = said.join(' · ');
    if (!isTold) {
      this.#arabic += whole.match(ARABIC)?.length ?? 0;
      this.#latin += words.match(LATIN)?.length ?? 0;
    }
    const exact = words === '' ? whole.slice(0, MAX_QUOTE).trim() : words;
    if (!this.#parts) return { exact };
    const start = `${line} · `;
    const text = `${start}${whole}\n`;
    if (this.#parts.length >= MAX_ROWS || this.#length + text.length > MAX_TEXT) {
      this.#parts = null;
      return { exact };
    }
    const at = words === '' ? 0 : Math.max(0, whole.indexOf(words));
    const from = this.#length + start.length + at;
    this.#parts.push(text);
    this.#length += text.length;
    return { exact, start: from, end: from + exact.length };
  }
}
