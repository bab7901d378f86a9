/** From what the schema accepted to events, articles and the gazetteer that names what they speak of. */
import type { Article, ArticleId, Bilingual, Evidence } from '../../article/article';
import { Passages, type Quote, type QuoteSelector } from '../../article/quote';
import type { ActorId } from '../../gazetteer/actors';
import { Gazetteer, type OwnKindId } from '../../gazetteer/gazetteer';
import type { PlaceId } from '../../gazetteer/places';
import { DEFAULT_ZONE, type Zone } from '../../time/zone';
import { type DateReading, dateReading } from '../date-reading';
import type { EventId, EventKind, TimelineEvent } from '../event';
import { eventZone } from '../event-zone';
import type { WrittenArticle, WrittenDataset, WrittenEvent, WrittenReading } from './schema';

/** What a dataset holds. */
export interface DatasetContent {
  readonly articles: readonly Article[];
  readonly events: readonly TimelineEvent[];
  readonly gazetteer: Gazetteer;
}

/** Finds a quote in the text of its article. */
export type FindQuote = (written: QuoteSelector) => Quote;

const NO_WORDS: Bilingual = { ar: '', en: '' };

/** For an event whose file gives no quote. */
export const NO_QUOTE: Quote = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };

/** Finds a quote, and keeps its translations with it. */
function quoted(written: QuoteSelector, find: FindQuote): Quote {
  const quote = find(written);
  return written.gloss ? { ...quote, gloss: written.gloss } : quote;
}

type WrittenEvidence = WrittenReading['evidence'][number];

export function readEvidence(written: WrittenEvidence, find: FindQuote): Evidence {
  if ('quote' in written) return { kind: 'quote', quote: quoted(written.quote, find) };
  return { kind: 'outside', note: written.note, address: written.address };
}

function readReading(written: WrittenReading, zone: Zone, find: FindQuote): DateReading {
  return dateReading({
    date: written.edtf,
    zone,
    part: written.part,
    expression: written.expression && quoted(written.expression, find),
    reference: written.reference,
    basis: written.basis,
    evidence: written.evidence.map((evidence) => readEvidence(evidence, find)),
    after: written.after,
    before: written.before,
  });
}

/** A date without a reading around it. */
function plainReading(date: DateReading['date'], zone: Zone): DateReading {
  return dateReading({
    date,
    zone,
    part: null,
    expression: null,
    reference: { kind: 'none' },
    basis: NO_WORDS,
    evidence: [],
    after: null,
    before: null,
  });
}

/** An event of an article. */
export function readEvent(
  written: WrittenEvent,
  article: ArticleId,
  gazetteer: Gazetteer,
  find: FindQuote,
): TimelineEvent {
  const places = written.places.map(({ place, role }) => ({ place: place as PlaceId, role }));
  const zone = eventZone({ places }, gazetteer);
  const { stated, assessed, casualties } = written;
  return {
    id: written.id as EventId,
    article,
    kind: written.kind as EventKind,
    title: written.title,
    places,
    stated: stated ? readReading(stated, zone, find) : plainReading(written.date, zone),
    assessed: assessed && readReading(assessed, zone, find),
    claims: written.claims.map(({ role, actor, to, named, quote }) => ({
      role,
      actor: actor as ActorId,
      to: to as ActorId | null,
      named,
      quote: quote ? quoted(quote, find) : NO_QUOTE,
    })),
    means: written.means,
    counts: written.counts.map(({ of, min, max, approximate, by, said, quote }) => ({
      of,
      min,
      max,
      approximate,
      by: by as ActorId,
      said: said && quoted(said, find),
      quote: quoted(quote, find),
    })),
    casualties: {
      state: casualties?.state ?? 'not-entered',
      killed: casualties?.killed ?? null,
      injured: casualties?.injured ?? null,
      by: (casualties?.by ?? null) as ActorId | null,
      quote: casualties?.quote ? quoted(casualties.quote, find) : null,
    },
    breakdown: written.breakdown.map(({ place, count, quote }) => ({
      place: place as PlaceId,
      count,
      quote: quoted(quote, find),
    })),
    relations: written.relations.map(({ kind, event, amount, quote, evidence }) => ({
      kind,
      event: event as EventId,
      amount,
      quote: quote && quoted(quote, find),
      evidence: evidence.map((one) => readEvidence(one, find)),
    })),
    contradictions: written.contradictions.map(({ about, accounts }) => ({
      about,
      accounts: accounts.map(({ by, says, quote }) => ({
        by: by as ActorId,
        says,
        quote: quoted(quote, find),
      })),
    })),
    quotes:
      written.quotes.length > 0 ? written.quotes.map((quote) => quoted(quote, find)) : [NO_QUOTE],
    note: written.note,
  };
}

export function readArticle(written: WrittenArticle): Article {
  const { published, text } = written;
  const passages = new Passages(text);
  const find = (quote: QuoteSelector): Quote => passages.quote(quote);
  return {
    id: written.id as ArticleId,
    file: written.file,
    language: written.language,
    publisher: written.publisher,
    headline: written.headline,
    address: written.address,
    published: {
      date: published?.edtf ?? null,
      basis: published?.basis ?? NO_WORDS,
      evidence: (published?.evidence ?? []).map((evidence) => readEvidence(evidence, find)),
    },
    sha256: written.sha256,
    text,
  };
}

/** The places, actors and kinds that a dataset brings. */
export function readNames({
  places,
  actors,
  kinds,
}: Pick<WrittenDataset, 'places' | 'actors' | 'kinds'>): Gazetteer {
  return new Gazetteer({
    places: places.map((place) => ({
      ...place,
      id: place.id as PlaceId,
      zone: (place.zone ?? DEFAULT_ZONE) as Zone,
      base: place.base as PlaceId | null,
    })),
    actors: actors.map((actor) => ({ ...actor, id: actor.id as ActorId })),
    kinds: kinds.map((kind) => ({ ...kind, id: kind.id as OwnKindId })),
  });
}
