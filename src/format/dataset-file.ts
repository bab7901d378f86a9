/**
 * Reads events given as data: a dataset file, what a figure carries, or a host page's own list. Omitted
 * fields are filled with "not stated". The first fault is reported with its place, and nothing is taken
 * from such data.
 */
import * as v from 'valibot';
import type { Article, ArticleId } from '../article/article';
import { Passages } from '../article/quote';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { type Because, because, messageOf } from '../event/codec/because';
import { type Fault, faultAt, faultOf } from '../event/codec/fields';
import { upgraded } from '../event/codec/forms';
import { type DatasetContent, readArticle, readEvent, readNames } from '../event/codec/read';
import { type WrittenArticle, datasetSchema } from '../event/codec/schema';
import type { TimelineEvent } from '../event/event';
import { reversedDate } from '../event/event-zone';
import { NONE } from '../event/facet';

export type DatasetResult =
  | { readonly ok: true; readonly value: DatasetContent }
  /** The first fault. */
  | ({ readonly ok: false } & Fault);

/** An article for events that name one which is not included: only its id is known. */
function unknownArticle(name: string): WrittenArticle {
  return {
    id: name,
    file: '',
    language: 'ar',
    publisher: name === NONE ? { ar: 'بلا مقال', en: 'No article' } : { ar: name, en: name },
    headline: '',
    address: null,
    published: null,
    sha256: '',
    text: '',
  };
}

type Refused = Extract<DatasetResult, { ok: false }>;
const fault = (where: string, why: Because): Refused => ({ ok: false, ...faultAt(where, why) });

const issueFault = (issue: v.BaseIssue<unknown>): Refused => ({ ok: false, ...faultOf(issue) });

/** Why data that name another form are refused. */
function formFault(given: unknown): Because | null {
  const { schema } = given as { readonly schema?: unknown };
  if (schema === datasetSchema.entries.schema.literal) return null;
  return typeof schema === 'string' ? because('form', schema) : because('not-text');
}

/** A dataset of which the events have not been read. */
export interface GivenDataset {
  readonly articles: readonly Article[];
  readonly gazetteer: Gazetteer;
  /** The list itself that was given, unless it was of an older form. */
  readonly events: readonly unknown[];
}

export type GivenResult =
  { readonly ok: true; readonly value: GivenDataset } | Extract<DatasetResult, { ok: false }>;

const around = v.object({
  ...datasetSchema.entries,
  // Not copied, as `v.array` would.
  events: v.custom<readonly unknown[]>(Array.isArray, ({ received }) =>
    messageOf(received === 'undefined' ? 'missing' : 'not-list'),
  ),
});

/** Reads what is around the events: articles, places, actors and kinds. */
export function readAround(given: unknown): GivenResult {
  const form = upgraded(given);
  if (typeof form !== 'object' || form === null) return fault('', because('not-object'));
  const unknownForm = formFault(form);
  if (unknownForm !== null) return fault('schema', unknownForm);
  const checked = v.safeParse(around, form, { abortEarly: true });
  if (!checked.success) return issueFault(checked.issues[0]);
  const { articles, events } = checked.output;
  return {
    ok: true,
    value: { articles: articles.map(readArticle), gazetteer: readNames(checked.output), events },
  };
}

/** An article of which only the id is known. */
export const articleOfId = (id: string): Article => readArticle(unknownArticle(id));

/** The articles, and one for each id among those of the events that is not included. */
export function withUnknown(articles: readonly Article[], ids: Iterable<string>): Article[] {
  const known = new Set<string>(articles.map(({ id }) => id));
  const missing = [...ids].filter((id) => !known.has(id));
  return [...articles, ...missing.map(articleOfId)];
}

/** Reads `{ events, articles?, places?, actors?, kinds? }`, or a bare array of events. */
export function readDataset(given: unknown): DatasetResult {
  const form = upgraded(given);
  if (typeof form !== 'object' || form === null) return fault('', because('not-object'));
  const unknownForm = formFault(form);
  if (unknownForm !== null) return fault('schema', unknownForm);
  const checked = v.safeParse(datasetSchema, form, { abortEarly: true });
  if (!checked.success) return issueFault(checked.issues[0]);
  const written = checked.output;
  const gazetteer = readNames(written);
  const known = new Map(
    written.articles.map((article) => [
      article.id,
      { article, passages: new Passages(article.text) },
    ]),
  );
  const events: TimelineEvent[] = [];
  const seen = new Set<string>();
  for (const [index, one] of written.events.entries()) {
    if (seen.has(one.id)) return fault(`events.${index}.id`, because('twice', one.id));
    seen.add(one.id);
    const id = one.article ?? NONE;
    let source = known.get(id);
    if (!source)
      known.set(id, (source = { article: unknownArticle(id), passages: new Passages('') }));
    const { passages } = source;
    const event = readEvent(one, id as ArticleId, gazetteer, (quote) => passages.quote(quote));
    const reversed = reversedDate(event);
    if (reversed) {
      const { zone } = event.stated;
      return fault(`events.${index}`, because('reversed', reversed.text, zone));
    }
    events.push(event);
  }
  const articles = [...known.values()].map(({ article }) => readArticle(article));
  return { ok: true, value: { articles, events, gazetteer } };
}
