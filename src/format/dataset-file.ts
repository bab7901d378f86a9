/**
 * Reads events given as data: a dataset file, or a host page's own list. Omitted fields are filled
 * with "not stated". An error is reported with its place, and nothing is taken from such data.
 */
import type { Article, ArticleId, Bilingual } from '../article/article';
import { NONE } from '../event/facet';
import { isActorId } from '../gazetteer/actors';
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
import { isPlaceId } from '../gazetteer/places';
import { PARTS_OF_DAY } from '../time/bounds';
import { parseEdtf } from '../time/edtf/parse';
import * as r from './readers';
import { dateReading } from '../event/date-reading';
import { writtenOrNull } from '../time/edtf/written';
import type { Zone } from '../time/zone';
import { reversedDate, eventZone } from '../event/event-zone';

/** Longest text of one field, UTF-16 units. */
const MAX_TEXT = 64 * 1024;
const MAX_ID = 200;
/** Longest text of an article, UTF-16 units. */
const MAX_ARTICLE = 5_000_000;

const text = r.text(MAX_TEXT);
const id = r.checked(r.text(MAX_ID), Boolean, () => 'is empty');
/** One text for both languages, or one for each. */
const words = ((given) => {
  if (typeof given === 'string') return { ar: text(given), en: text(given) };
  if (typeof given === 'object' && given !== null) return bothWords(given);
  throw new r.Fault(given === undefined ? 'is missing' : 'is neither text nor { ar, en }');
}) satisfies r.Reader<Bilingual>;
const bothWords = r.object({ ar: text, en: text });
const optionalWords = r.left(words, '');
const date = r.checked(
  text,
  (given) => parseEdtf(given).ok,
  (given) => `“${given}” is not EDTF`,
);
const place = r.checked(text, isPlaceId, (given) => `unknown place “${given}”`);
const actor = r.checked(text, isActorId, (given) => `unknown actor “${given}”`);
const offset = r.left(r.number(true), 0);
const optionalText = r.left(text, '');
const quote = r.object({
  exact: text,
  prefix: optionalText,
  suffix: optionalText,
  start: offset,
  end: offset,
});
const noQuote = { exact: '', prefix: '', suffix: '', start: 0, end: 0 };
const evidence = r.byKind({
  quote: { quote },
  outside: { note: words, address: r.orNull(text) },
});
const eventId = r.made(id, (given) => given as EventId);
const referenceForm = r.byKind({ none: {}, publication: {}, post: {}, event: { event: eventId } });
/** As the app writes it, or in one word as the seeds and the command line do: `post`, `event:ID`. */
const reference = (given: unknown): r.Read<typeof referenceForm> => {
  if (typeof given !== 'string') return referenceForm(given);
  const [kind, event] = given.split(/:(.*)/su);
  return referenceForm({ kind, event });
};
const reading = r.object({
  edtf: r.orNull(date),
  part: r.orNull(r.oneOf(PARTS_OF_DAY)),
  expression: r.orNull(quote),
  reference: r.left(reference, { kind: 'none' }),
  basis: optionalWords,
  evidence: r.left(r.list(evidence), []),
  after: r.orNull(date),
  before: r.orNull(date),
});
const readingIn = ({ edtf, after, before, ...given }: r.Read<typeof reading>, zone: Zone) =>
  dateReading(
    {
      ...given,
      date: writtenOrNull(edtf),
      after: writtenOrNull(after),
      before: writtenOrNull(before),
    },
    zone,
  );
const amount = r.number();
const range = {
  min: amount,
  max: r.nullable(amount),
  approximate: r.left(r.yesOrNo, false),
};
const casualties = r.object({
  state: r.oneOf(CASUALTY_STATES),
  killed: r.orNull(r.object(range)),
  injured: r.orNull(r.object(range)),
  by: r.orNull(actor),
  quote: r.orNull(quote),
});

const event = r.made(
  r.object({
    id: eventId,
    article: r.left(id, NONE),
    kind: r.oneOf(EVENT_KINDS),
    title: words,
    /** Short for `stated: { edtf }`. */
    date: r.orNull(date),
    stated: (given) => (given === undefined ? null : reading(given)),
    assessed: r.orNull(reading),
    places: r.left(r.list(r.object({ place, role: r.left(r.oneOf(PLACE_ROLES), 'at') })), []),
    claims: r.left(
      r.list(
        r.object({
          role: r.oneOf(CLAIM_ROLES),
          actor,
          to: r.orNull(actor),
          named: r.orNull(text),
          quote: r.left(quote, noQuote),
        }),
      ),
      [],
    ),
    means: r.left(r.list(r.oneOf(MEANS)), []),
    counts: r.left(
      r.list(r.object({ ...range, of: r.oneOf(COUNT_SUBJECTS), by: actor, quote })),
      [],
    ),
    casualties: r.left(casualties, { state: 'not-stated' }),
    breakdown: r.left(r.list(r.object({ place, count: amount, quote })), []),
    relations: r.left(
      r.list(
        r.object({
          kind: r.oneOf(RELATION_KINDS),
          event: eventId,
          amount: r.orNull(text),
          quote: r.orNull(quote),
        }),
      ),
      [],
    ),
    quotes: r.left(r.list(quote), []),
    note: r.orNull(words),
  }),
  ({ date: short, stated, ...given }): TimelineEvent => {
    const zone = eventZone(given);
    const made: TimelineEvent = {
      ...given,
      article: given.article as ArticleId,
      stated: readingIn(stated ?? reading({ edtf: short }), zone),
      assessed: given.assessed && readingIn(given.assessed, zone),
      quotes: given.quotes.length > 0 ? given.quotes : [noQuote],
    };
    const reversed = reversedDate(made);
    if (reversed) throw new r.Fault(`“${reversed.text}” ends before it starts in ${zone}`);
    return made;
  },
);

const article = r.made(
  r.object({
    id,
    file: optionalText,
    language: r.left(r.oneOf(['ar', 'en']), 'ar'),
    publisher: words,
    headline: optionalText,
    address: r.orNull(
      r.checked(
        text,
        (given) => /^https?:\/\//.test(given),
        () => 'is not an http(s) address',
      ),
    ),
    published: r.left(
      r.object({
        edtf: r.orNull(date),
        basis: optionalWords,
        evidence: r.left(r.list(evidence), []),
      }),
      {},
    ),
    sha256: optionalText,
    text: r.left(r.text(MAX_ARTICLE), ''),
  }),
  ({ published: { edtf, ...published }, ...given }): Article => ({
    ...given,
    id: given.id as ArticleId,
    published: { ...published, date: writtenOrNull(edtf) },
  }),
);

const dataset = r.object({ events: r.list(event), articles: r.left(r.list(article), []) });

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

/** An article for events that name one which is not included: only its id is known. */
function unknownArticle(name: string): Article {
  const publisher = name === NONE ? { ar: 'بلا مقال', en: 'No article' } : { ar: name, en: name };
  return article({ id: name, publisher });
}

/** Reads `{ events, articles? }`, or a bare array of events. The first error rejects all of it. */
export function readDataset(given: unknown): DatasetResult {
  let content: r.Read<typeof dataset>;
  try {
    content = dataset(Array.isArray(given) ? { events: given } : given);
  } catch (fault) {
    if (!(fault instanceof r.Fault)) throw fault;
    return { ok: false, reason: fault.message, where: fault.path.join('.') };
  }
  const { events, articles } = content;
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
