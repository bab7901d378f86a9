/** The dates in an article's own words, for the source panel. A long text is read in a worker. */
import type { Article } from '../../article/article';
import { type ReadingResult, readDates } from '../../extract';
import { dayOf } from '../../time/edtf/written';
import { readApart } from './read-apart';

/** Longer texts are read in a worker, UTF-16 units: some 3,000 words, which take about 30 ms. */
const READ_AT_ONCE = 20_000;
/** Readings that are kept: a few articles, each with and without its day, and with days tried. */
const KEPT = 24;

/**
 * Readings that have come from the worker. What asks for one of them may have made it itself, and would
 * not be told of a state that was made with it.
 */
let arrived = $state(0);

/** What is read of an article. */
export type DatedText = Pick<Article, 'text' | 'language'>;

/** One text, read with one day of publication. */
class Reading {
  readonly text: string;
  readonly language: Article['language'];
  readonly reference: string | null;
  readonly #atOnce: ReadingResult | null = null;
  #later: ReadingResult | 'failed' | null = null;

  constructor({ text, language }: DatedText, reference: string | null) {
    this.text = text;
    this.language = language;
    this.reference = reference;
    if (text.length <= READ_AT_ONCE) {
      this.#atOnce = readDates(text, { language, reference });
      return;
    }
    readApart({ text, language, reference }).then(
      (result) => this.#arrive(result),
      () => this.#arrive('failed'),
    );
  }

  #arrive(result: ReadingResult | 'failed'): void {
    this.#later = result;
    arrived += 1;
  }

  /** Null while the text is being read. */
  get result(): ReadingResult | null {
    if (this.#atOnce) return this.#atOnce;
    void arrived;
    return this.#later === 'failed' ? null : this.#later;
  }

  get isFailed(): boolean {
    void arrived;
    return this.#later === 'failed';
  }

  isOf({ text, language }: DatedText, reference: string | null): boolean {
    return this.reference === reference && this.language === language && this.text === text;
  }
}

/** The latest ones, first: the panel asks again whenever the view changes. */
let readings: readonly Reading[] = [];

function readingOf(article: DatedText, published: string | null): Reading {
  // "About the 13th": expressions are counted from the 13th.
  const reference = published && (dayOf(published) ?? published);
  const known = readings.find((reading) => reading.isOf(article, reference));
  if (known) return known;
  const reading = new Reading(article, reference);
  readings = [reading, ...readings.slice(0, KEPT - 1)];
  return reading;
}

/**
 * Time expressions, candidates for the publication date and contradictions. Null while they are read;
 * what is drawn with it is drawn again when they are there.
 * @param published EDTF; null: the day is not known.
 */
export function datesOf(article: DatedText, published: string | null): ReadingResult | null {
  return readingOf(article, published).result;
}

/** Its dates could not be read: the worker failed. */
export function isUnreadable(article: Article, published: string | null): boolean {
  return readingOf(article, published).isFailed;
}

export type { Conflict, TimeExpression } from '../../extract';
