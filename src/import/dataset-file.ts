/**
 * Events given as data: a dataset file, or a host page's own list. What is left out is filled with
 * "not said"; what is wrong is told with its place, and nothing is taken from such data.
 */
import * as v from 'valibot';
import type { Article, ArticleId } from '../article/article';
import { NONE } from '../event/dataset';
import { isActorId } from '../event/actors';
import {
  CASUALTY_STATES,
  CLAIM_ROLES,
  COUNT_SUBJECTS,
  EVENT_KINDS,
  type EventId,
  MEANS,
  PLACE_ROLES,
  RELATION_KINDS,
  type TimelineEvent,
} from '../event/event';
import { isPlaceId } from '../event/places';
import { PARTS_OF_DAY } from '../time/bounds';
import { parseEdtf } from '../time/edtf';

const NO_WORDS = { ar: '', en: '' };
/** Longest text of one field, UTF-16 units. */
const MAX_TEXT = 64 * 1024;
const MAX_ID = 200;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT, 'is too long'));
const id = v.pipe(text, v.nonEmpty('is empty'), v.maxLength(MAX_ID, 'is too long'));
/** One text for both languages, or one for each. */
const words = v.pipe(
  v.union([text, v.object({ ar: text, en: text })], 'is neither text nor { ar, en }'),
  v.transform((given) => (typeof given === 'string' ? { ar: given, en: given } : given)),
);
const optionalWords = v.optional(words, NO_WORDS);
const date = v.pipe(
  text,
  v.check(
    (given) => parseEdtf(given).ok,
    ({ input }) => `“${String(input)}” is not EDTF`,
  ),
);
const place = v.pipe(
  v.custom<string>((given) => typeof given === 'string', 'is not text'),
  v.guard(isPlaceId, ({ input }) => `unknown place “${String(input)}”`),
);
const actor = v.pipe(
  v.custom<string>((given) => typeof given === 'string', 'is not text'),
  v.guard(isActorId, ({ input }) => `unknown actor “${String(input)}”`),
);
const offset = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);
const quote = v.object({
  exact: text,
  prefix: v.optional(text, ''),
  suffix: v.optional(text, ''),
  start: offset,
  end: offset,
});
const noQuote = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };
const evidence = v.variant('kind', [
  v.object({ kind: v.literal('quote'), quote }),
  v.object({
    kind: v.literal('outside'),
    note: words,
    address: v.optional(v.nullable(text), null),
  }),
]);
const eventId = v.pipe(
  id,
  v.transform((given) => given as EventId),
);
const reference = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('publication') }),
  v.object({ kind: v.literal('post') }),
  v.object({ kind: v.literal('event'), event: eventId }),
]);
const reading = v.object({
  edtf: v.optional(v.nullable(date), null),
  part: v.optional(v.nullable(v.picklist(PARTS_OF_DAY)), null),
  expression: v.optional(v.nullable(quote), null),
  reference: v.optional(reference, { kind: 'none' }),
  basis: optionalWords,
  evidence: v.optional(v.array(evidence), []),
  after: v.optional(v.nullable(date), null),
  before: v.optional(v.nullable(date), null),
});
const amount = v.pipe(v.number(), v.minValue(0));
const range = { min: amount, max: v.nullable(amount), approximate: v.optional(v.boolean(), false) };
const casualties = v.object({
  state: v.picklist(CASUALTY_STATES),
  killed: v.optional(v.nullable(v.object(range)), null),
  injured: v.optional(v.nullable(v.object(range)), null),
  by: v.optional(v.nullable(actor), null),
  quote: v.optional(v.nullable(quote), null),
});

const event = v.pipe(
  v.object({
    id: eventId,
    article: v.optional(id, NONE),
    kind: v.picklist(EVENT_KINDS),
    title: words,
    /** Short for `stated: { edtf }`. */
    date: v.optional(v.nullable(date), null),
    stated: v.optional(reading),
    assessed: v.optional(v.nullable(reading), null),
    places: v.optional(
      v.array(v.object({ place, role: v.optional(v.picklist(PLACE_ROLES), 'at') })),
      [],
    ),
    claims: v.optional(
      v.array(
        v.object({
          role: v.picklist(CLAIM_ROLES),
          actor,
          to: v.optional(v.nullable(actor), null),
          named: v.optional(v.nullable(text), null),
          quote: v.optional(quote, noQuote),
        }),
      ),
      [],
    ),
    means: v.optional(v.array(v.picklist(MEANS)), []),
    counts: v.optional(
      v.array(v.object({ ...range, of: v.picklist(COUNT_SUBJECTS), by: actor, quote })),
      [],
    ),
    casualties: v.optional(casualties, { state: 'not-stated' }),
    breakdown: v.optional(v.array(v.object({ place, count: amount, quote })), []),
    relations: v.optional(
      v.array(
        v.object({
          kind: v.picklist(RELATION_KINDS),
          event: eventId,
          amount: v.optional(v.nullable(text), null),
          quote: v.optional(v.nullable(quote), null),
        }),
      ),
      [],
    ),
    quotes: v.optional(v.array(quote), []),
    note: v.optional(v.nullable(words), null),
  }),
  v.transform(({ date: short, stated, ...given }): TimelineEvent => ({
    ...given,
    article: given.article as ArticleId,
    stated: stated ?? v.parse(reading, { edtf: short }),
    quotes: given.quotes.length > 0 ? given.quotes : [noQuote],
  })),
);

const article = v.pipe(
  v.object({
    id,
    file: v.optional(text, ''),
    language: v.optional(v.picklist(['ar', 'en']), 'ar'),
    publisher: words,
    headline: v.optional(text, ''),
    address: v.optional(
      v.nullable(v.pipe(text, v.regex(/^https?:\/\//, 'is not an http(s) address'))),
      null,
    ),
    published: v.optional(
      v.object({
        edtf: v.optional(v.nullable(date), null),
        basis: optionalWords,
        evidence: v.optional(v.array(evidence), []),
      }),
      { edtf: null },
    ),
    sha256: v.optional(text, ''),
    text: v.optional(v.pipe(v.string(), v.maxLength(5_000_000, 'is too long')), ''),
  }),
  v.transform((given): Article => ({ ...given, id: given.id as ArticleId })),
);

const dataset = v.object({
  events: v.array(event, 'is not a list of events'),
  articles: v.optional(v.array(article), []),
});

export interface DatasetContent {
  readonly articles: readonly Article[];
  readonly events: readonly TimelineEvent[];
}

export type DatasetResult =
  | { readonly ok: true; readonly value: DatasetContent }
  | {
      readonly ok: false;
      readonly reason: string;
      /** Path of the first fault, such as `events.3.kind`; empty for the whole. */
      readonly where: string;
    };

/** An article for events that name one which is not given: only its id is known. */
function unknownArticle(name: string): Article {
  const publisher = name === NONE ? { ar: 'بلا مقال', en: 'No article' } : { ar: name, en: name };
  return v.parse(article, { id: name, publisher });
}

/** Reads `{ events, articles? }`, or a bare list of events. The first fault refuses all of it. */
export function readDataset(given: unknown): DatasetResult {
  const checked = v.safeParse(dataset, Array.isArray(given) ? { events: given } : given, {
    abortEarly: true,
  });
  if (!checked.success) {
    const [issue] = checked.issues;
    const where = (issue.path ?? []).map(({ key }) => String(key)).join('.');
    return { ok: false, reason: issue.message, where };
  }
  const { events, articles } = checked.output;
  const seen = new Set<string>();
  for (const [index, { id: own }] of events.entries()) {
    if (seen.has(own))
      return { ok: false, reason: `“${own}” is used twice`, where: `events.${index}.id` };
    seen.add(own);
  }
  for (const [index, { relations }] of events.entries()) {
    const lost = relations.find((relation) => !seen.has(relation.event));
    if (lost)
      return { ok: false, reason: `no event “${lost.event}”`, where: `events.${index}.relations` };
  }
  const known = new Set<string>(articles.map((one) => one.id));
  const missing = [...new Set(events.map((one) => one.article))].filter((name) => !known.has(name));
  const extra = missing.map(unknownArticle);
  return { ok: true, value: { articles: [...articles, ...extra], events } };
}
