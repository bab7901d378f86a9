/** Cases and random commands, for tests. */
import fc from 'fast-check';
import type { ArticleId } from '../../article/article';
import type { EventId } from '../../event/event';
import { seedDataset } from '../../format/testing/seed-dataset';
import type { ActorId } from '../../gazetteer/actors';
import type { OwnKindId } from '../../gazetteer/gazetteer';
import type { PlaceId } from '../../gazetteer/places';
import { type Command, type EventFields, type NewArticle, type NewEvent } from '../command';
import type { Act, CaseDocument, Stamp } from '../document';
import { documentOf } from '../make-case';
import { type ReadingRecord, VERDICTS as REVIEW_VERDICTS } from '../records';
import { VERDICTS } from '../rulings';

export const AT = '2026-11-27T10:00:00.000Z';
export const STAMP: Stamp = { at: AT, by: 'tester', why: '' };

/** The articles that the app comes with, as a case. */
export function firstDocument(): CaseDocument {
  const { articles, events, gazetteer } = seedDataset();
  const given = { name: 'First case', at: AT, how: 'bundled', by: '' } as const;
  return documentOf({ articles, events, gazetteer }, given).document;
}

export const articleId = (id: string): ArticleId => id as ArticleId;
export const eventId = (id: string): EventId => id as EventId;

export const reading = (edtf: string | null, basis = ''): ReadingRecord => ({
  edtf,
  part: null,
  expression: null,
  reference: 'none',
  basis: { ar: basis, en: basis },
  evidence: [],
  after: null,
  before: null,
});

export const newArticle = (
  id: string,
  text: string,
  more: Partial<NewArticle> = {},
): NewArticle => ({
  id: articleId(id),
  file: '',
  language: 'en',
  publisher: { ar: 'ناشر', en: 'Publisher' },
  headline: 'Headline',
  address: null,
  published: { edtf: null, basis: { ar: '', en: '' }, evidence: [] },
  sha256: '',
  text,
  came: { at: AT, how: 'pasted', by: 'tester' },
  ...more,
});

export const newEvent = (id: string, more: EventFields = {}): NewEvent => ({
  id: eventId(id),
  article: articleId('a'),
  kind: 'attack',
  title: { ar: '', en: id },
  stated: reading('2023-11-13'),
  ...more,
});

const anyArticleId = fc.constantFrom('a', 'b', 'c', '000').map(articleId);
const anyEventId = fc
  .constantFrom('e1', 'e2', 'e3', 'e4', '000-tanf-drone', '004-conoco-rockets')
  .map(eventId);
const anyEntryId = fc.constantFrom('date:e1:e2', 'means:e1:e3');
const anyPlace = fc.constantFrom('conoco', 'tanf', 'mill', 'bridge') as fc.Arbitrary<PlaceId>;
const anyActor = fc.constantFrom('sohr', 'irgc', 'council') as fc.Arbitrary<ActorId>;
const anyKind = fc.constantFrom('attack', 'shelling', 'siege') as fc.Arbitrary<OwnKindId>;
const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
const anyDate = fc.constantFrom(null, '2023-11-13', '2023-11~', '2023-11-13T10:00', '../2023-11');
const anyQuote = fc.constantFrom('drone', 'هجوم').map((exact) => ({ exact, start: 0, end: 0 }));

const anyFields: fc.Arbitrary<EventFields> = fc.record(
  {
    title: fc.record({ ar: anyText, en: anyText }),
    kind: anyKind,
    places: fc.array(
      fc.record({ place: anyPlace, role: fc.constantFrom('at' as const, 'from' as const) }),
      { maxLength: 3 },
    ),
    stated: anyDate.map((date) => reading(date)),
    assessed: fc.option(fc.tuple(anyDate, anyText).map(([date, why]) => reading(date, why))),
    claims: fc.array(
      fc.record({
        role: fc.constantFrom('reports' as const, 'attributes' as const),
        actor: anyActor,
        to: fc.option(anyActor),
        named: fc.constant(null),
        quote: fc.option(anyQuote),
      }),
      { maxLength: 2 },
    ),
    tags: fc.array(anyText, { maxLength: 3 }),
    status: fc.constantFrom('unreviewed' as const, 'reviewed' as const, 'rejected' as const),
    reviewer: anyText,
    note: fc.option(fc.record({ ar: anyText, en: anyText })),
  },
  { requiredKeys: [] },
);

const anyNewEvent = fc
  .tuple(anyEventId, anyArticleId, anyFields)
  .map(([id, article, fields]) => newEvent(id, { article, ...fields }));

const sourced = { period: fc.constantFrom(null, '2020/2023'), source: anyText };
const bilingual = fc.record({ ar: anyText, en: anyText });

const anyDecision = fc.record({
  id: fc.constantFrom('p1', 'p2'),
  article: anyArticleId,
  quote: anyQuote,
  kind: fc.constantFrom('attack', 'clash'),
  verdict: fc.constantFrom(...REVIEW_VERDICTS),
  event: fc.option(anyEventId),
});

export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record(
      {
        kind: fc.constant('review' as const),
        decisions: fc.array(anyDecision, { maxLength: 1 }),
        events: fc.array(
          anyNewEvent.map((event) => ({ ...event, origin: 'proposed' as const })),
          { maxLength: 1 },
        ),
        withdrawn: fc.array(fc.constantFrom('p1', 'p2'), { maxLength: 1 }),
        removed: fc.array(anyEventId, { maxLength: 1 }),
        quotes: fc
          .tuple(anyEventId, fc.array(anyQuote, { maxLength: 2 }))
          .map(([id, quotes]) => new Map([[id, quotes]])),
      },
      { requiredKeys: ['kind'] },
    ),
  },
  fc
    .record({ id: fc.constantFrom('k1', 'k2'), article: anyArticleId, by: anyText })
    .map((check): Command => ({
      kind: 'add-check',
      check: { ...check, at: AT, marks: [], agreement: [] },
    })),
  fc.record({ kind: fc.constant('rename-case' as const), name: anyText }),
  fc.tuple(anyArticleId, anyText, anyText).map(([id, text, hash]): Command => ({
    kind: 'add-article',
    article: newArticle(id, `drone هجوم ${text}`, { sha256: hash }),
  })),
  fc.record({
    kind: fc.constant('edit-article' as const),
    id: anyArticleId,
    fields: fc.record({ headline: anyText, publisher: bilingual }, { requiredKeys: [] }),
  }),
  fc.record({ kind: fc.constant('remove-article' as const), id: anyArticleId }),
  fc.record({ kind: fc.constant('adopt-capture' as const), from: anyArticleId, to: anyArticleId }),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('add-events' as const),
      events: fc.array(anyNewEvent, { minLength: 1, maxLength: 2 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('edit-event' as const),
      id: anyEventId,
      fields: anyFields,
    }),
  },
  fc.record({
    kind: fc.constant('edit-events' as const),
    ids: fc.array(anyEventId, { maxLength: 2 }),
    fields: anyFields,
  }),
  fc.record({ kind: fc.constant('add-quote' as const), id: anyEventId, quote: anyQuote }),
  fc.record({
    kind: fc.constant('remove-events' as const),
    ids: fc.array(anyEventId, { maxLength: 2 }),
  }),
  fc
    .record({
      id: anyPlace,
      name: bilingual,
      variants: fc.array(anyText, { maxLength: 2 }),
      base: fc.option(anyPlace),
      latitude: fc.constantFrom(null, 35.3),
      ...sourced,
    })
    .map((place): Command => ({
      kind: 'put-place',
      place: {
        kind: 'town',
        country: 'SY',
        zone: 'Asia/Damascus',
        governorate: null,
        longitude: null,
        uncertaintyKm: null,
        ...place,
      },
    })),
  fc
    .record({ id: anyActor, name: bilingual, variants: fc.array(anyText), ...sourced })
    .map((actor): Command => ({ kind: 'put-actor', actor: { kind: 'media', ...actor } })),
  fc
    .record({ id: anyKind, name: bilingual, ...sourced })
    .map((own): Command => ({ kind: 'put-kind', own })),
  fc.record({
    kind: fc.constant('add-spelling' as const),
    list: fc.constantFrom('places' as const, 'actors' as const),
    id: anyPlace,
    spelling: anyText,
  }),
  fc
    .oneof(
      fc.tuple(fc.constant('places' as const), anyPlace, anyPlace),
      fc.tuple(fc.constant('actors' as const), anyActor, anyActor),
      fc.tuple(fc.constant('kinds' as const), anyKind, anyKind),
    )
    .map(([list, from, into]): Command => ({ kind: 'merge-names', list, from, into })),
  fc.record({
    kind: fc.constant('remove-name' as const),
    list: fc.constantFrom('places' as const, 'actors' as const),
    id: anyPlace,
  }),
  fc
    .record({
      id: anyEntryId,
      verdict: fc.constantFrom(...VERDICTS),
      right: fc.option(anyEventId),
      events: fc.array(anyEventId, { maxLength: 2 }),
      why: anyText,
    })
    .map((ruling): Command => ({ kind: 'rule', ruling: { ...ruling, by: 'tester', at: AT } })),
  fc.record({ kind: fc.constant('reopen' as const), id: anyEntryId }),
);

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: anyCommand },
  { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'redo' as const }) },
);

/** ISO 8601, UTC: so many ms after ten o'clock of a day, less than 14 hours. */
export function instantAfter(ms: number): string {
  const digits = (n: number, of = 2): string => String(Math.trunc(n)).padStart(of, '0');
  const [hour, minute, second] = [10 + ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60];
  return `2026-11-27T${digits(hour)}:${digits(minute)}:${digits(second)}.${digits(ms % 1000, 3)}Z`;
}
