/**
 * Reads seed files into articles and events. Everything that could make a mark wrong stops the
 * build: a quote that the article does not contain, an unknown place or actor, a reading without
 * basis, a relation to an unknown event, a text whose hash changed.
 */
import * as v from 'valibot';
import type { Article, ArticleId, Evidence } from '../article/article';
import { type Quote, describe, match, occurrences } from '../article/quote';
import type {
  Claim,
  DateReading,
  EventId,
  Reference,
  Relation,
  Share,
  TimelineEvent,
} from '../event/event';
import { dateReading } from '../event/date-reading';
import { eventZone, reversedDate } from '../event/event-zone';
import { writtenOrNull } from '../time/edtf/written';
import type { Zone } from '../time/zone';
import {
  type SeedEvent,
  type SeedEvidence,
  type SeedQuote,
  type SeedReading,
  seedSchema,
} from './seed-schema';

/** The files of one article in `seeds/`. */
export interface SeedFiles {
  /** Name of the JSON file, for messages. */
  readonly name: string;
  readonly json: string;
  readonly text: string;
  /** Name of the text file. */
  readonly textName: string;
  /** SHA-256 of the text where the caller can compute it; otherwise it is not checked here. */
  readonly sha256?: string;
}

export interface Problem {
  readonly file: string;
  /** Id of the event, or null when the article itself is meant. */
  readonly event: string | null;
  readonly reason: string;
}

export interface SeedContent {
  readonly article: Article;
  readonly events: readonly TimelineEvent[];
}

export type SeedResult =
  | { readonly ok: true; readonly value: SeedContent }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Report = (reason: string) => void;

/** Resolves a reviewer's quote in the text; reports it if it is missing or occurs twice. */
function quoteFinder(text: string) {
  return (written: SeedQuote, report: Report): Quote => {
    const selector = typeof written === 'string' ? { exact: written } : written;
    const { exact, prefix = '', suffix = '' } = selector;
    const places = occurrences(text, prefix + exact + suffix);
    if (places.length > 1)
      report(`the quote “${exact}” occurs ${places.length} times; add a prefix`);
    const start = places[0];
    if (start !== undefined) {
      const from = start + prefix.length;
      return describe(text, from, from + exact.length);
    }
    const near = match(text, selector);
    report(
      near
        ? `the quote “${exact}” is not verbatim; the article has “${text.slice(near.start, near.end)}”`
        : `the quote “${exact}” is not in the article`,
    );
    return { exact, prefix: '', suffix: '', start: 0, end: exact.length };
  };
}

type Find = ReturnType<typeof quoteFinder>;

function toEvidence(evidence: SeedEvidence, find: Find, report: Report): Evidence {
  if ('quote' in evidence) return { kind: 'quote', quote: find(evidence.quote, report) };
  return { kind: 'outside', note: evidence.note, address: evidence.address ?? null };
}

function toReference(text: string | undefined): Reference {
  if (text === undefined || text === 'none') return { kind: 'none' };
  if (text === 'publication' || text === 'post') return { kind: text };
  return { kind: 'event', event: text.slice('event:'.length) as EventId };
}

function toReading(reading: SeedReading, zone: Zone, find: Find, report: Report): DateReading {
  const given = {
    date: writtenOrNull(reading.edtf),
    part: reading.part ?? null,
    expression: reading.expression === undefined ? null : find(reading.expression, report),
    reference: toReference(reading.reference),
    basis: reading.basis,
    evidence: reading.evidence.map((evidence) => toEvidence(evidence, find, report)),
    after: writtenOrNull(reading.after),
    before: writtenOrNull(reading.before),
  };
  return dateReading(given, zone);
}

function toEvent(seed: SeedEvent, article: ArticleId, find: Find, report: Report): TimelineEvent {
  const claims = seed.claims.map((claim): Claim => {
    const quote = find(claim.quote, report);
    if (claim.role === 'attributes' && claim.to === undefined) {
      report('an attributing claim needs “to”: the party it attributes to');
    }
    if (claim.named !== undefined && !quote.exact.includes(claim.named)) {
      report(`“${claim.named}” does not occur in the quote of its claim`);
    }
    return {
      role: claim.role,
      actor: claim.actor,
      to: claim.to ?? null,
      named: claim.named ?? null,
      quote,
    };
  });
  const { casualties } = seed;
  if (casualties.state !== 'not-stated' && casualties.quote === undefined) {
    report('reported casualties, or casualties reported as none, need a quote');
  }
  if (seed.assessed && seed.assessed.evidence.length === 0) {
    report('an assessed reading needs evidence');
  }
  const zone = eventZone(seed);
  const event: TimelineEvent = {
    id: seed.id as EventId,
    article,
    kind: seed.kind,
    title: seed.title,
    places: seed.places,
    stated: toReading(seed.stated, zone, find, report),
    assessed: seed.assessed ? toReading(seed.assessed, zone, find, report) : null,
    claims,
    means: seed.means,
    counts: seed.counts.map((count) => ({ ...count, quote: find(count.quote, report) })),
    casualties: {
      state: casualties.state,
      killed: casualties.killed ?? null,
      injured: casualties.injured ?? null,
      by: casualties.by ?? null,
      quote: casualties.quote === undefined ? null : find(casualties.quote, report),
    },
    breakdown: seed.breakdown.map((share): Share => ({
      ...share,
      quote: find(share.quote, report),
    })),
    relations: seed.relations.map((relation): Relation => ({
      kind: relation.kind,
      event: relation.event as EventId,
      amount: relation.amount ?? null,
      quote: relation.quote === undefined ? null : find(relation.quote, report),
    })),
    quotes: seed.quotes.map((quote) => find(quote, report)),
    note: seed.note ?? null,
  };
  const reversed = reversedDate(event);
  if (reversed) report(`“${reversed.text}” ends before it starts in ${zone}`);
  return event;
}

/** Names the event that a schema issue is in, and the path inside it. */
function schemaProblem(file: string, json: unknown, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((step) => String(step.key));
  let event: string | null = null;
  if (path[0] === 'events' && path[1] !== undefined) {
    const seed = (json as { events?: Record<string, { id?: unknown }> }).events?.[path[1]];
    event = typeof seed?.id === 'string' ? seed.id : `number ${Number(path[1]) + 1}`;
    path.splice(0, 2);
  }
  return { file, event, reason: `${path.join('.')}: ${issue.message}` };
}

/** Reads the files of one article. All problems are returned at once, not only the first. */
export function readSeed(files: SeedFiles): SeedResult {
  try {
    return checkSeed(JSON.parse(files.json), files);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const reason = `is not JSON: ${error.message}`;
    return { ok: false, problems: [{ file: files.name, event: null, reason }] };
  }
}

/** Reads the JSON of a seed. */
export function checkSeed(json: unknown, files: Omit<SeedFiles, 'json'>): SeedResult {
  const checked = v.safeParse(seedSchema, json);
  if (!checked.success) {
    const problems = checked.issues.map((issue) => schemaProblem(files.name, json, issue));
    return { ok: false, problems };
  }
  const problems: Problem[] = [];
  const reportFor =
    (event: string | null): Report =>
    (reason) =>
      problems.push({ file: files.name, event, reason });
  const { article: meta, events: seeds } = checked.output;
  const onArticle = reportFor(null);
  if (meta.file !== files.textName) {
    onArticle(`names the text ${meta.file}, but belongs to ${files.textName}`);
  }
  if (files.sha256 !== undefined && files.sha256 !== meta.sha256) {
    onArticle(`the text's SHA-256 is ${files.sha256}, not ${meta.sha256}`);
  }
  const find = quoteFinder(files.text);
  const id = meta.id as ArticleId;
  const article: Article = {
    id,
    file: meta.file,
    language: meta.language,
    publisher: meta.publisher,
    headline: meta.headline,
    address: meta.address ?? null,
    published: {
      date: writtenOrNull(meta.published.edtf),
      basis: meta.published.basis,
      evidence: meta.published.evidence.map((evidence) => toEvidence(evidence, find, onArticle)),
    },
    sha256: meta.sha256,
    text: files.text,
  };
  const events = seeds.map((seed) => toEvent(seed, id, find, reportFor(seed.id)));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { article, events } };
}

/** Problems that only show across all articles: duplicate ids, relations to unknown events. */
export function crossCheck(contents: readonly SeedContent[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { article, events } of contents) {
    for (const { id } of events) {
      if (seen.has(id))
        problems.push({ file: article.file, event: id, reason: 'id is used twice' });
      seen.add(id);
    }
  }
  for (const { article, events } of contents) {
    for (const event of events) {
      const targets = event.relations.map((relation) => relation.event);
      for (const { reference } of [event.stated, ...(event.assessed ? [event.assessed] : [])]) {
        if (reference.kind === 'event') targets.push(reference.event);
      }
      for (const target of targets) {
        if (!seen.has(target)) {
          problems.push({ file: article.file, event: event.id, reason: `no event “${target}”` });
        }
      }
    }
  }
  return problems;
}

/** One line for a person: file, event, reason. */
export function problemLine(problem: Problem): string {
  return [problem.file, problem.event, problem.reason].filter((x) => x !== null).join(' · ');
}
