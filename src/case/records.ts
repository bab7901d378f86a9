/**
 * What a case is made of: records of plain data, as they are written down and as they are edited. A date is
 * its EDTF text and a quote its selector; `read-events.ts` makes of them what the timeline draws.
 */
import type { ArticleId, ArticleLanguage, Bilingual } from '../article/article';
import type { QuoteSelector } from '../article/quote';
import type {
  CASUALTY_STATES,
  ClaimRole,
  CountRange,
  CountSubject,
  EventId,
  EventKind,
  EventPlace,
  Means,
  RelationKind,
} from '../event/event';
import type { Actor, ActorId } from '../gazetteer/actors';
import type { OwnKind } from '../gazetteer/gazetteer';
import type { Place, PlaceId } from '../gazetteer/places';
import type { PartOfDay } from '../time/bounds';
import type { RulingRecord } from './rulings';

/** How far a person has judged an event. */
export const STATUSES = ['unreviewed', 'reviewed', 'disputed', 'rejected'] as const;
export type Status = (typeof STATUSES)[number];

/** How an event came about, where it was not entered by a person. */
export const ORIGINS = ['proposed'] as const;
type Origin = (typeof ORIGINS)[number];

/** What a reviewer can decide of a proposal. */
export const VERDICTS = ['accepted', 'rejected', 'later', 'merged', 'split'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a link of an event leads to. Nothing is fetched. */
export const LINK_KINDS = ['picture', 'film', 'page'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** How an article came into the case. */
export const WAYS_IN = ['typed', 'pasted', 'dropped', 'file', 'bundled'] as const;
export type WayIn = (typeof WAYS_IN)[number];

/** A passage of the article, or something outside it. */
export type EvidenceRecord =
  | { readonly kind: 'quote'; readonly quote: QuoteSelector }
  | { readonly kind: 'outside'; readonly note: Bilingual; readonly address: string | null };

/** A date reading. */
export interface ReadingRecord {
  /** Null when there is no date. */
  readonly edtf: string | null;
  readonly part: PartOfDay | null;
  /** The words that say when. */
  readonly expression: QuoteSelector | null;
  /** `publication`, `post`, `none` or `event:ID`. */
  readonly reference: string;
  /** How it was reached: the step from the words to the date, or the reviewer's reason. */
  readonly basis: Bilingual;
  readonly evidence: readonly EvidenceRecord[];
  /** EDTF. */
  readonly after: string | null;
  /** EDTF. */
  readonly before: string | null;
}

export interface ClaimRecord {
  readonly role: ClaimRole;
  readonly actor: ActorId;
  readonly to: ActorId | null;
  readonly named: string | null;
  readonly quote: QuoteSelector | null;
}

export interface CountRecord extends CountRange {
  readonly of: CountSubject;
  readonly by: ActorId;
  readonly said?: QuoteSelector;
  readonly quote: QuoteSelector;
}

export interface CasualtiesRecord {
  readonly state: (typeof CASUALTY_STATES)[number];
  readonly killed: CountRange | null;
  readonly injured: CountRange | null;
  readonly by: ActorId | null;
  readonly quote: QuoteSelector | null;
}

export interface RelationRecord {
  readonly kind: RelationKind;
  readonly event: EventId;
  /** ISO 8601 duration. */
  readonly amount: string | null;
  readonly quote: QuoteSelector | null;
  readonly evidence?: readonly EvidenceRecord[];
}

export interface ContradictionRecord {
  readonly about: Bilingual;
  readonly accounts: readonly {
    readonly by: ActorId;
    readonly says: Bilingual;
    readonly quote: QuoteSelector;
  }[];
}

/** Evidence beyond the text: a picture, a film, an archived page. */
export interface EvidenceLink {
  readonly kind: LinkKind;
  /** http(s). */
  readonly address: string;
  /** Where a copy is archived, http(s). */
  readonly archive: string | null;
  /** Who captured it. */
  readonly by: string;
  /** When it was captured, EDTF. */
  readonly at: string | null;
  /** Of the captured file, 64 lower-case hex digits. */
  readonly sha256: string | null;
  readonly note: string;
}

export interface EventRecord {
  readonly id: EventId;
  /** Its place in the order of entry; the case gives it. */
  readonly order: number;
  readonly article: ArticleId;
  readonly kind: EventKind;
  readonly title: Bilingual;
  readonly places: readonly EventPlace[];
  readonly stated: ReadingRecord;
  readonly assessed: ReadingRecord | null;
  readonly claims: readonly ClaimRecord[];
  readonly means: readonly Means[];
  readonly counts: readonly CountRecord[];
  readonly casualties: CasualtiesRecord;
  readonly breakdown: readonly {
    readonly place: PlaceId;
    readonly count: number;
    readonly quote: QuoteSelector;
  }[];
  readonly relations: readonly RelationRecord[];
  readonly contradictions: readonly ContradictionRecord[];
  readonly quotes: readonly QuoteSelector[];
  readonly note: Bilingual | null;
  readonly tags: readonly string[];
  readonly status: Status;
  /** Who gave the status; empty when nobody did. */
  readonly reviewer: string;
  readonly links: readonly EvidenceLink[];
  /** Left out for an event that a person entered. */
  readonly origin?: Origin;
}

/** When and how an article came in. */
export interface Arrival {
  /** ISO 8601, UTC; empty when not known. */
  readonly at: string;
  readonly how: WayIn;
  /** Who brought it in; may be empty. */
  readonly by: string;
  /** The file that the text was read from; left out for a text that was typed or pasted. */
  readonly original?: OriginalFile;
}

/** A file: its bytes stay with whoever has it, and can be told by their hash. */
export interface OriginalFile {
  /** Of its bytes, 64 lower-case hex digits. */
  readonly sha256: string;
  /** How many they are. */
  readonly bytes: number;
}

export interface ArticleRecord {
  readonly id: ArticleId;
  readonly order: number;
  /** Name of the file it was read from; empty for a pasted text. */
  readonly file: string;
  readonly language: ArticleLanguage;
  readonly publisher: Bilingual;
  readonly headline: string;
  /** http(s). */
  readonly address: string | null;
  readonly published: {
    readonly edtf: string | null;
    readonly basis: Bilingual;
    readonly evidence: readonly EvidenceRecord[];
  };
  /** SHA-256 of the UTF-8 text, 64 lower-case hex digits. */
  readonly sha256: string;
  /** The original, character for character. It never changes: a correction is a new capture. */
  readonly text: string;
  readonly came: Arrival;
}

/** What a name of the case knows beyond the built-in lists. */
interface Sourced {
  /** When the name or the place existed, EDTF. */
  readonly period: string | null;
  /** Where it is from. */
  readonly source: string;
}

export type PlaceRecord = Omit<Place, 'zone'> & { readonly zone: string | null } & Sourced;
export type ActorRecord = Actor & Sourced;
export type KindRecord = OwnKind & Sourced;

/** What is said of the case itself. */
export interface HeadRecord {
  readonly id: 'head';
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly made: string;
}

/** A value that one copy of the case gave. */
export interface ConflictValue {
  /** The fields as they were set there; null: the record was removed there. */
  readonly to: Readonly<Record<string, unknown>> | null;
  /** Who; may be empty. */
  readonly by: string;
  /** ISO 8601, UTC; may be empty. */
  readonly at: string;
}

/**
 * What two copies of the case, edited apart, say differently. Until it is decided the record has the latest of
 * the values, and a record that only one of them removed stays.
 */
export interface ConflictRecord {
  /** `LIST/RECORD/FIELD`, or `LIST/RECORD` where one copy removed what the other edited or uses. */
  readonly id: string;
  readonly list: Exclude<List, 'conflicts'>;
  readonly record: string;
  /** The fields as they were before the copies parted; null where that is not known. */
  readonly base: Readonly<Record<string, unknown>> | null;
  /** The earliest first. */
  readonly values: readonly ConflictValue[];
}

/**
 * What was decided of a proposal. The proposal itself is not recorded: the rules find it again in the text. Its
 * id is made of the article and the anchor, so that two copies of a case decide the same record.
 */
export interface DecisionRecord {
  readonly id: string;
  readonly article: ArticleId;
  /** The anchor: the first passage of the proposal. */
  readonly quote: QuoteSelector;
  /** The kind that the rules proposed. */
  readonly kind: string;
  readonly verdict: Verdict;
  /** The event that it became, or was merged with. */
  readonly event: EventId | null;
}

/** How many events a reader and the rules found, of one kind. */
export interface AgreementRecord {
  readonly kind: string;
  readonly both: number;
  readonly reader: number;
  readonly rules: number;
}

/** A blind check: what a reader marked in an article before seeing what the rules propose. */
export interface CheckRecord {
  readonly id: string;
  readonly article: ArticleId;
  /** Who marked; may be empty. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly marks: readonly QuoteSelector[];
  readonly agreement: readonly AgreementRecord[];
}

export interface RecordsByList {
  readonly head: HeadRecord;
  readonly articles: ArticleRecord;
  readonly events: EventRecord;
  readonly places: PlaceRecord;
  readonly actors: ActorRecord;
  readonly kinds: KindRecord;
  /** Decisions about entries of the contradictions ledger. */
  readonly rulings: RulingRecord;
  readonly decisions: DecisionRecord;
  readonly checks: CheckRecord;
  readonly conflicts: ConflictRecord;
}

export type List = keyof RecordsByList;
export const LISTS = [
  'head',
  'articles',
  'events',
  'places',
  'actors',
  'kinds',
  'rulings',
  'decisions',
  'checks',
  'conflicts',
] as const;
export type NameList = 'places' | 'actors' | 'kinds';
export type CaseRecord = RecordsByList[List];

/** A case as a value: its records by list and id. */
export type Case = {
  readonly [L in List]: ReadonlyMap<string, RecordsByList[L]>;
};

/** A case without anything in it. @param made ISO 8601, UTC. */
export function emptyCase(name: string, made: string): Case {
  const empty = (): ReadonlyMap<string, never> => new Map<string, never>();
  return {
    head: new Map([['head', { id: 'head', name, made }]]),
    articles: empty(),
    events: empty(),
    places: empty(),
    actors: empty(),
    kinds: empty(),
    rulings: empty(),
    decisions: empty(),
    checks: empty(),
    conflicts: empty(),
  };
}

const NO_HEAD: HeadRecord = { id: 'head', name: '', made: '' };

/** Its name, and when it was made. */
export const headOf = ({ head }: Case): HeadRecord => head.get('head') ?? NO_HEAD;

type Ordered = { readonly id: string; readonly order: number };

const byOrder = (a: Ordered, b: Ordered): number =>
  a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The articles in the order in which they came in. */
export const articlesOf = ({ articles }: Case): ArticleRecord[] =>
  [...articles.values()].sort(byOrder);

/** The events in the order in which they were entered. */
export const eventsOf = ({ events }: Case): EventRecord[] => [...events.values()].sort(byOrder);

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** The records of a list in the order in which they are shown and written. */
export function recordsOf<L extends List>(one: Case, list: L): RecordsByList[L][] {
  const records = [...(one[list] as ReadonlyMap<string, RecordsByList[L]>).values()];
  const isOrdered = list === 'articles' || list === 'events';
  return isOrdered ? (records as (RecordsByList[L] & Ordered)[]).sort(byOrder) : records.sort(byId);
}

/** The place in the order of entry that a new record gets. */
export function nextOrder(records: ReadonlyMap<string, Ordered>): number {
  let most = -1;
  for (const { order } of records.values()) if (order > most) most = order;
  return most + 1;
}
