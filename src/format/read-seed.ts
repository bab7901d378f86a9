/**
 * Reads seed files into articles and events. Everything that could make a mark wrong stops the
 * build: a quote that the article does not contain, an unknown place or actor, a reading without
 * basis, a relation to an unknown event, a text whose hash changed.
 */
import * as v from 'valibot';
import type { Article, ArticleId } from '../article/article';
import { type Quote, type QuoteSelector, describe, match, occurrences } from '../article/quote';
import { SEED_SCHEMA } from '../event/codec/forms';
import { becauseOf, inEnglish } from '../event/codec/because';
import { readEvent, readEvidence } from '../event/codec/read';
import type { WrittenEvent } from '../event/codec/schema';
import { strictArticle, strictEvent } from '../event/codec/strict';
import { type TimelineEvent, hasCasualties } from '../event/event';
import { reversedDate } from '../event/event-zone';
import { BUILT_IN } from '../gazetteer/gazetteer';

const seedSchema = v.strictObject({
  schema: v.literal(SEED_SCHEMA),
  article: strictArticle,
  events: v.array(strictEvent),
});

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
  return (selector: QuoteSelector, report: Report): Quote => {
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

function toEvent(
  seed: WrittenEvent,
  article: ArticleId,
  findQuote: Find,
  report: Report,
): TimelineEvent {
  const find = (quote: QuoteSelector): Quote => findQuote(quote, report);
  const event = readEvent(seed, article, BUILT_IN, find);
  for (const { role, to, named, quote } of event.claims) {
    if (role === 'attributes' && to === null) {
      report('an attributing claim needs “to”: the party it attributes to');
    }
    if (named !== null && !quote.exact.includes(named)) {
      report(`“${named}” does not occur in the quote of its claim`);
    }
  }
  for (const { said, quote } of event.counts) {
    if (said && !quote.exact.includes(said.exact)) {
      report(`“${said.exact}” does not occur in the quote of its count`);
    }
  }
  for (const { event: other, quote, evidence } of event.relations) {
    if (quote === null && evidence.length === 0) {
      report(`the relation to “${other}” needs a quote or evidence`);
    }
  }
  if (hasCasualties(event.casualties) && event.casualties.quote === null) {
    report('reported casualties, or casualties reported as none, need a quote');
  }
  if (event.assessed && event.assessed.evidence.length === 0) {
    report('an assessed reading needs evidence');
  }
  const reversed = reversedDate(event);
  if (reversed) report(`“${reversed.text}” ends before it starts in ${event.stated.zone}`);
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
  return { file, event, reason: `${path.join('.')}: ${inEnglish(becauseOf(issue.message))}` };
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
    address: meta.address,
    published: {
      date: meta.published.edtf,
      basis: meta.published.basis,
      evidence: meta.published.evidence.map((evidence) =>
        readEvidence(evidence, (quote) => find(quote, onArticle)),
      ),
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
