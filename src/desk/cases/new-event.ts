/** Makes an event, or a date, of words that were selected in an article: what the rules propose of them. */
import type { Bilingual } from '../../article/article';
import { type Quote, type QuoteSelector, type TextRange, describe } from '../../article/quote';
import type { NewEvent } from '../../case/command';
import type { ArticleRecord, ReadingRecord } from '../../case/records';
import type { TimeExpression } from '../../extract';
import {
  proposedDate,
  proposedKind,
  proposedMeans,
  proposedPlaces,
} from '../../extract/propose/propose';
import { type Gazetteer } from '../../gazetteer/gazetteer';
import { PLACES } from '../../gazetteer/places';
import { sayReasonsInAll } from '../../words/reasons';
import { datesOf } from '../dates/article-dates.svelte';

const NO_WORDS: Bilingual = { ar: '', en: '' };

/** No date, and no words that say when. */
export const NO_READING: ReadingRecord = {
  edtf: null,
  part: null,
  expression: null,
  reference: 'none',
  basis: NO_WORDS,
  evidence: [],
  after: null,
  before: null,
};

/** A quote as it is recorded. */
export const selectorOf = ({ exact, prefix, suffix, start, end }: Quote): QuoteSelector => ({
  exact,
  prefix,
  suffix,
  start,
  end,
});

/** What a time expression counts from. */
function referenceOf({ steps, from }: TimeExpression): string {
  if (from !== null) return 'none';
  const step = steps.find(({ key }) => key === 'reference' || key === 'publication-unknown');
  if (!step) return 'none';
  return step.key === 'reference' && step.args.of === 'post' ? 'post' : 'publication';
}

/** The date that words of an article give, with the way to it. */
export function readingOfWords(text: string, expression: TimeExpression): ReadingRecord {
  const { start, end, edtf, part, steps } = expression;
  return {
    ...NO_READING,
    // A date without its year is no date yet.
    edtf: edtf?.includes('XXXX') ? null : edtf,
    part,
    expression: selectorOf(describe(text, start, end)),
    reference: referenceOf(expression),
    basis: sayReasonsInAll(steps),
  };
}

/** The time expressions of an article; none while a long text is being read. */
export const expressionsOf = (article: ArticleRecord): readonly TimeExpression[] =>
  datesOf(article, article.published.edtf)?.expressions ?? [];

/** Longest title that is taken from the words themselves, UTF-16 units. */
const LONGEST_TITLE = 80;

/** The words as a title, cut after a word. */
export function titleOfWords(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  if (plain.length <= LONGEST_TITLE) return plain.replace(/[.،,;؛:]+$/u, '');
  const cut = plain.slice(0, LONGEST_TITLE);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > LONGEST_TITLE / 2 ? end : LONGEST_TITLE).replace(/[\s.،,;؛:]+$/u, '')}…`;
}

/** What is known of an event of which nothing was said. */
function emptyEvent(article: ArticleRecord): Omit<NewEvent, 'id'> {
  return { article: article.id, kind: 'incident', title: NO_WORDS, stated: NO_READING };
}

/** The places of the case, and the built-in ones that it has not put in their place. */
function placesOf({ own }: Gazetteer) {
  const known = new Map([...PLACES.values(), ...own.places].map((place) => [place.id, place]));
  return known.values();
}

/** An event of these words of an article; of none where nothing is selected. */
export function proposedEvent(
  article: ArticleRecord,
  quote: Quote | null,
  gazetteer: Gazetteer,
): Omit<NewEvent, 'id'> {
  if (!quote) return emptyEvent(article);
  const { text, language } = article;
  const range: TextRange = quote;
  const when = proposedDate(text, range, expressionsOf(article));
  return {
    ...emptyEvent(article),
    kind: proposedKind(text, range)?.value ?? 'incident',
    title: { ...NO_WORDS, [language]: titleOfWords(quote.exact) },
    stated: when ? readingOfWords(text, when) : NO_READING,
    means: proposedMeans(text, range).map(({ value }) => value),
    places: proposedPlaces(text, range, placesOf(gazetteer)).map(({ value }) => value),
    quotes: [selectorOf(quote)],
  };
}
