/** Builders of small events and articles for tests: everything a test does not name is empty. */
import type { Article, ArticleId, Bilingual } from '../../article/article';
import { type Quote, describe } from '../../article/quote';
import { DEFAULT_ZONE } from '../../time/zone';
import { writtenDate, writtenOrNull } from '../../time/edtf/written';
import { type DateReading, dateReading } from '../date-reading';
import type { EventId, TimelineEvent } from '../event';
import { eventZone } from '../event-zone';

const both = (text: string): Bilingual => ({ ar: text, en: text });

export const eventId = (id: string): EventId => id as EventId;

/** A quote that is a text of its own. */
export const quoteOf = (text: string): Quote => describe(text, 0, text.length);

/** What a test says of a reading, with dates as text. */
type ReadingRest = Partial<Omit<DateReading, 'date' | 'extent' | 'drawn' | 'after' | 'before'>> & {
  readonly after?: string;
  readonly before?: string;
};

/** A reading of a date, or of none, in Damascus; `eventOf` brings it to the event's place. */
export function readingOf(
  date: string | null,
  { after, before, ...rest }: ReadingRest = {},
): DateReading {
  const given: Omit<DateReading, 'extent' | 'drawn'> = {
    date: writtenOrNull(date),
    part: null,
    zone: DEFAULT_ZONE,
    expression: null,
    reference: { kind: 'none' },
    basis: both('as written'),
    evidence: [],
    after: writtenOrNull(after),
    before: writtenOrNull(before),
    ...rest,
  };
  return dateReading(given);
}

export function articleOf(id: string, rest: Partial<Article> = {}): Article {
  return {
    id: id as ArticleId,
    file: `${id}.txt`,
    language: 'en',
    publisher: both(id),
    headline: id,
    address: null,
    published: { date: writtenDate('2023-11-19'), basis: both('dated'), evidence: [] },
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
  const { places = [] } = rest;
  const zone = eventZone({ places });
  const { stated: given = readingOf(stated), assessed = null } = rest;
  return {
    id: eventId(id),
    article: 'a' as ArticleId,
    kind: 'attack',
    title: both(id),
    places,
    claims: [],
    means: [],
    counts: [],
    casualties: { state: 'not-stated', killed: null, injured: null, by: null, quote: null },
    breakdown: [],
    relations: [],
    contradictions: [],
    quotes: [quoteOf(id)],
    note: null,
    ...rest,
    stated: dateReading({ ...given, zone }),
    assessed: assessed && dateReading({ ...assessed, zone }),
  };
}
