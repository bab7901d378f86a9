/** What the timeline draws of a case: its events and articles as they are read, and its gazetteer. */
import type { Article } from '../article/article';
import { Passages } from '../article/quote';
import * as v from 'valibot';
import { type DatasetContent, readArticle, readEvent, readNames } from '../event/codec/read';
import { articleSchema, lenientEvent } from '../event/codec/schema';
import type { EventId, TimelineEvent } from '../event/event';
import type { Gazetteer } from '../gazetteer/gazetteer';
import {
  type ArticleRecord,
  type Case,
  type EventRecord,
  articlesOf,
  eventsOf,
  recordsOf,
} from './records';

const articles = new WeakMap<ArticleRecord, { article: Article; passages: Passages }>();

/** Null for a record that is not valid; none is written by this program. */
function articleOf(record: ArticleRecord): { article: Article; passages: Passages } | null {
  const known = articles.get(record);
  if (known) return known;
  const checked = v.safeParse(articleSchema, record);
  if (!checked.success) return null;
  const made = { article: readArticle(checked.output), passages: new Passages(record.text) };
  articles.set(record, made);
  return made;
}

const articlesIn = (one: Case): Article[] =>
  articlesOf(one).flatMap((record) => articleOf(record)?.article ?? []);

const NO_TEXT = new Passages('');

/** None for a record that is not valid. */
function eventOf(record: EventRecord, one: Case, gazetteer: Gazetteer): TimelineEvent[] {
  const source = one.articles.get(record.article);
  const passages = (source && articleOf(source)?.passages) ?? NO_TEXT;
  const checked = v.safeParse(lenientEvent, record);
  if (!checked.success) return [];
  const { output } = checked;
  return [readEvent(output, record.article, gazetteer, (quote) => passages.quote(quote))];
}

const gazetteerOf = (one: Case): Gazetteer =>
  readNames({
    places: recordsOf(one, 'places'),
    actors: recordsOf(one, 'actors'),
    kinds: recordsOf(one, 'kinds'),
  } as unknown as Parameters<typeof readNames>[0]);

/** Single events that are added, changed or removed. */
export interface EventEdits {
  readonly put: readonly TimelineEvent[];
  readonly removed: readonly EventId[];
}

/** What is drawn of a case, and what of it is new. */
export interface CaseContent extends DatasetContent {
  // A record that is not valid is not drawn; `readRecord` says what is wrong with it.
  /** Since the content before; null when all has to be taken anew. */
  readonly edits: EventEdits | null;
}

/** The content of a case, all of it read. */
export function contentOf(one: Case): CaseContent {
  const gazetteer = gazetteerOf(one);
  return {
    gazetteer,
    articles: articlesIn(one),
    events: eventsOf(one).flatMap((record) => eventOf(record, one, gazetteer)),
    edits: null,
  };
}

/** The text of an article decides where quotes are. */
const hasSameTexts = (before: Case, after: Case): boolean =>
  before.articles === after.articles ||
  [...after.articles.values()].every(
    ({ id, text }) => (before.articles.get(id)?.text ?? '') === text,
  );

/** The content after an edit: only the events that differ are read. */
export function contentAfter(
  before: { readonly case: Case; readonly content: CaseContent },
  after: Case,
): CaseContent {
  const { case: was, content } = before;
  const isSameNames =
    was.places === after.places && was.actors === after.actors && was.kinds === after.kinds;
  if (!isSameNames || !hasSameTexts(was, after)) return contentOf(after);
  const { gazetteer } = content;
  const newArticles = was.articles === after.articles ? content.articles : articlesIn(after);
  if (was.events === after.events) {
    const edits = { put: [], removed: [] };
    return { gazetteer, articles: newArticles, events: content.events, edits };
  }
  const put: readonly TimelineEvent[] = [...after.events.values()]
    .filter((record) => was.events.get(record.id) !== record)
    .flatMap((record) => eventOf(record, after, gazetteer));
  const removed = [...was.events.values()].flatMap(({ id }) => (after.events.has(id) ? [] : [id]));
  const known = new Map(content.events.map((event) => [event.id, event]));
  for (const event of put) known.set(event.id, event);
  const events = eventsOf(after).flatMap(({ id }) => known.get(id) ?? []);
  return { gazetteer, articles: newArticles, events, edits: { put, removed } };
}
