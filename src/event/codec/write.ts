/** Writes events, articles and names as JSON, from which `read.ts` makes the same again. */
import { type Article, type Evidence, isTried } from '../../article/article';
import type { Gloss, Quote } from '../../article/quote';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Contradiction, CountRange, DateReading, Reference, TimelineEvent } from '../event';
import { DATASET_SCHEMA } from './schema';

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const glossJson = ({ ar, en }: Gloss): Json => ({
  ...(ar !== undefined && { ar }),
  ...(en !== undefined && { en }),
});

/**
 * The words and their position, UTF-16 units; the context as well where the article's text does not give it
 * again.
 */
function quoteJson({ exact, prefix, suffix, start, end, gloss }: Quote, text: string): Json {
  const isFound = text !== '' && text.slice(start, end) === exact;
  const context = isFound
    ? {}
    : { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
  return { exact, ...context, start, end, ...(gloss && { gloss: glossJson(gloss) }) };
}

type Write = (quote: Quote) => Json;

/** Null for an event or a claim that has no quote. */
const quoteOrNull = (quote: Quote | null, write: Write): Json =>
  quote && quote.exact !== '' ? write(quote) : null;

/** An address that is not on the web is none: a file links nowhere else. */
const webOnly = (address: string | null): string | null =>
  address !== null && /^https?:\/\/./.test(address) ? address : null;

function evidenceJson(evidence: Evidence, write: Write): Json {
  return evidence.kind === 'quote'
    ? { kind: 'quote', quote: write(evidence.quote) }
    : { kind: 'outside', note: { ...evidence.note }, address: webOnly(evidence.address) };
}

/** `publication`, `post`, `none` or `event:ID`. */
const referenceJson = (reference: Reference): string =>
  reference.kind === 'event' ? `event:${reference.event}` : reference.kind;

function readingJson(reading: DateReading, write: Write): Json {
  return {
    edtf: reading.date?.text ?? null,
    part: reading.part,
    expression: quoteOrNull(reading.expression, write),
    reference: referenceJson(reading.reference),
    basis: { ...reading.basis },
    evidence: reading.evidence.map((evidence) => evidenceJson(evidence, write)),
    after: reading.after?.text ?? null,
    before: reading.before?.text ?? null,
  };
}

const rangeJson = (range: CountRange | null): Json =>
  range && { min: range.min, max: range.max, approximate: range.approximate };

function contradictionJson({ about, accounts }: Contradiction, write: Write): Json {
  return {
    about: { ...about },
    accounts: accounts.map(({ by, says, quote }) => ({
      by,
      says: { ...says },
      quote: write(quote),
    })),
  };
}

/** An event, with every field but those that few have: they are left out where they are empty. @param text of its article; empty where it is not known. */
export function eventJson(event: TimelineEvent, text: string): Json {
  const write: Write = (quote) => quoteJson(quote, text);
  const { casualties } = event;
  return {
    id: event.id,
    article: event.article,
    kind: event.kind,
    title: { ...event.title },
    places: event.places.map(({ place, role }) => ({ place, role })),
    // What is only tried is not written down as if somebody had found it.
    stated: readingJson(event.reviewed ?? event.stated, write),
    assessed: event.assessed ? readingJson(event.assessed, write) : null,
    claims: event.claims.map(({ role, actor, to, named, quote }) => ({
      role,
      actor,
      to,
      named,
      quote: quoteOrNull(quote, write),
    })),
    means: [...event.means],
    counts: event.counts.map(({ of, min, max, approximate, by, said, quote }) => ({
      of,
      min,
      max,
      approximate,
      by,
      ...(said && { said: write(said) }),
      quote: write(quote),
    })),
    casualties: {
      state: casualties.state,
      killed: rangeJson(casualties.killed),
      injured: rangeJson(casualties.injured),
      by: casualties.by,
      quote: quoteOrNull(casualties.quote, write),
    },
    breakdown: event.breakdown.map(({ place, count, quote }) => ({
      place,
      count,
      quote: write(quote),
    })),
    relations: event.relations.map(({ kind, event: other, amount, quote, evidence }) => ({
      kind,
      event: other,
      amount,
      quote: quoteOrNull(quote, write),
      ...(evidence.length > 0 && { evidence: evidence.map((one) => evidenceJson(one, write)) }),
    })),
    ...(event.contradictions.length > 0 && {
      contradictions: event.contradictions.map((one) => contradictionJson(one, write)),
    }),
    quotes: event.quotes.filter(({ exact }) => exact !== '').map(write),
    note: event.note ? { ...event.note } : null,
  };
}

/** An article, with its text. */
export function articleJson(article: Article): Json {
  const { published } = article;
  const day = isTried(article) ? published.reviewed : published.date;
  return {
    id: article.id,
    file: article.file,
    language: article.language,
    publisher: { ...article.publisher },
    headline: article.headline,
    address: webOnly(article.address),
    published: {
      edtf: day?.text ?? null,
      basis: { ...published.basis },
      evidence: published.evidence.map((evidence) =>
        evidenceJson(evidence, (quote) => quoteJson(quote, article.text)),
      ),
    },
    sha256: article.sha256,
    text: article.text,
  };
}

/** What a dataset brings of its own; lists that are empty are left out. */
export function namesJson({ own }: Gazetteer): { readonly [list: string]: Json } {
  const lists = {
    places: own.places.map((place) => ({
      ...place,
      name: { ...place.name },
      variants: [...place.variants],
      governorate: place.governorate && { ...place.governorate },
    })),
    actors: own.actors.map((actor) => ({
      ...actor,
      name: { ...actor.name },
      variants: [...actor.variants],
    })),
    kinds: own.kinds.map((kind) => ({ ...kind, name: { ...kind.name } })),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

/** A whole dataset, of which the events may have been written already, one by one. */
export function datasetJson(
  articles: readonly Article[],
  gazetteer: Gazetteer,
  events: readonly Json[],
): Json {
  return {
    schema: DATASET_SCHEMA,
    ...namesJson(gazetteer),
    articles: articles.map(articleJson),
    events,
  };
}
