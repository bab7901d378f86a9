/** Builders of small events and articles for tests: everything a test does not name is empty. */
import type { Article, ArticleId, Bilingual } from '../../article/article';
import { type Quote, describe } from '../../article/quote';
import type { DateReading, EventId, TimelineEvent } from '../event';

const both = (text: string): Bilingual => ({ ar: text, en: text });

export const eventId = (id: string): EventId => id as EventId;

/** A quote that is a text of its own. */
export const quoteOf = (text: string): Quote => describe(text, 0, text.length);

/** A reading of a date, or of none. */
export function readingOf(edtf: string | null, rest: Partial<DateReading> = {}): DateReading {
  return {
    edtf,
    part: null,
    expression: null,
    reference: { kind: 'none' },
    basis: both('as written'),
    evidence: [],
    after: null,
    before: null,
    ...rest,
  };
}

export function articleOf(id: string, rest: Partial<Article> = {}): Article {
  return {
    id: id as ArticleId,
    file: `${id}.txt`,
    language: 'en',
    publisher: both(id),
    headline: id,
    address: null,
    published: { edtf: '2023-11-19', basis: both('dated'), evidence: [] },
    sha256: '0'.repeat(64),
    text: '',
    ...rest,
  };
}

/** An attack without place or claim, dated by `stated`. */
export function eventOf(
  id: string,
  stated: string | null = '2023-11-18',
  rest: Partial<Omit<TimelineEvent, 'id'>> = {},
): TimelineEvent {
  return {
    id: eventId(id),
    article: 'a' as ArticleId,
    kind: 'attack',
    title: both(id),
    places: [],
    stated: readingOf(stated),
    assessed: null,
    claims: [],
    means: [],
    counts: [],
    casualties: { state: 'not-stated', killed: null, injured: null, by: null, quote: null },
    breakdown: [],
    relations: [],
    quotes: [quoteOf(id)],
    note: null,
    ...rest,
  };
}
