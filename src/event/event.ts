/** An event: what happened, who says so, and when. */
import type { ArticleId, Bilingual, Evidence } from '../article/article';
import type { Quote } from '../article/quote';
import type { Because } from './codec/because';
import type { ActorId } from '../gazetteer/actors';
import type { OwnKindId } from '../gazetteer/gazetteer';
import type { PlaceId } from '../gazetteer/places';
import type { DateReading } from './date-reading';
import type { EventId } from './event-id';

export type { DateReading, Reference } from './date-reading';
export type { EventId } from './event-id';

export const EVENT_KINDS = [
  'attack',
  'strike',
  'launch',
  'interception',
  'overflight',
  'incident',
  'statement',
  'deployment',
  'pause',
  'resumption',
  'tally',
] as const;
export type BuiltInKind = (typeof EVENT_KINDS)[number];
/** A built-in kind, or one that a dataset brings. */
export type EventKind = BuiltInKind | OwnKindId;

export const isBuiltInKind = (kind: string): kind is BuiltInKind =>
  (EVENT_KINDS as readonly string[]).includes(kind);

/** Kinds in the order in which keys and legends list them: the built-in ones, then those of a dataset. */
export function inKindOrder(kinds: ReadonlySet<EventKind>): EventKind[] {
  const own = [...kinds].filter((kind) => !isBuiltInKind(kind));
  return [...EVENT_KINDS.filter((kind) => kinds.has(kind)), ...own];
}

export const PLACE_ROLES = ['at', 'from', 'over'] as const;
/** Whether an event happened at a place, was fired from it, or was in the air above it. */
export type PlaceRole = (typeof PLACE_ROLES)[number];

export interface EventPlace {
  readonly place: PlaceId;
  readonly role: PlaceRole;
}

export const CLAIM_ROLES = [
  'claims-responsibility',
  'attributes',
  'reports',
  'confirms',
  'denies',
] as const;
export type ClaimRole = (typeof CLAIM_ROLES)[number];

/** Who says what about an event. */
export interface Claim {
  readonly role: ClaimRole;
  /** Who speaks. */
  readonly actor: ActorId;
  /** For `attributes`: the party that the speaker holds responsible. */
  readonly to: ActorId | null;
  /** The words by which the source names that party, label included ("ميليشيا …"). */
  readonly named: string | null;
  readonly quote: Quote;
}

export const COUNT_SUBJECTS = [
  'attacks',
  'rockets',
  'missiles',
  'rockets-or-missiles',
  'drones',
  'drones-shot-down',
  'explosions',
] as const;
export type CountSubject = (typeof COUNT_SUBJECTS)[number];

/** A number as its source states it: a range, with null for "no upper bound". */
export interface CountRange {
  readonly min: number;
  readonly max: number | null;
  readonly approximate: boolean;
}

export interface Count extends CountRange {
  readonly of: CountSubject;
  readonly by: ActorId;
  /** The source's own word where it gives no number ("several"): the range is then the reviewer's reading. */
  readonly said: Quote | null;
  readonly quote: Quote;
}

export const CASUALTY_STATES = ['not-entered', 'not-stated', 'none-reported', 'reported'] as const;

/**
 * "Not stated" and "none reported" are different facts about a source. "Not entered" is none: nobody has noted
 * down what the source says.
 */
export interface Casualties {
  readonly state: (typeof CASUALTY_STATES)[number];
  readonly killed: CountRange | null;
  readonly injured: CountRange | null;
  readonly by: ActorId | null;
  readonly quote: Quote | null;
}

/** Whether it is noted down that a source speaks of casualties, be it that there were none. */
export const hasCasualties = ({ state }: Pick<Casualties, 'state'>): boolean =>
  state === 'none-reported' || state === 'reported';

export const RELATION_KINDS = [
  'after',
  'before',
  'during',
  'response-to',
  'conflicting-account-of',
  'part-of',
  'announces',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export interface Relation {
  readonly kind: RelationKind;
  readonly event: EventId;
  /** ISO 8601 duration between the two (`PT1H`, `PTXH` = "hours"); null when not said. */
  readonly amount: string | null;
  readonly quote: Quote | null;
  /** What shows it besides the quote, such as a page elsewhere. */
  readonly evidence: readonly Evidence[];
}

/** What one side says where accounts differ. */
export interface Account {
  readonly by: ActorId;
  readonly says: Bilingual;
  readonly quote: Quote;
}

/** A point on which the accounts of an event contradict each other. None of them wins. */
export interface Contradiction {
  /** What they differ on: "why the strikes were made". */
  readonly about: Bilingual;
  /** At least two. */
  readonly accounts: readonly Account[];
}

export const MEANS = ['drone', 'rocket', 'missile', 'aircraft', 'air-defence'] as const;
export type Means = (typeof MEANS)[number];

/** The share of one place in a tally. */
export interface Share {
  readonly place: PlaceId;
  readonly count: number;
  readonly quote: Quote;
}

export interface TimelineEvent {
  readonly id: EventId;
  readonly article: ArticleId;
  readonly kind: EventKind;
  readonly title: Bilingual;
  readonly places: readonly EventPlace[];
  readonly stated: DateReading;
  /** The stated reading as reviewed, while `stated` is moved by a publication day that is only tried. */
  readonly reviewed?: DateReading;
  readonly assessed: DateReading | null;
  readonly claims: readonly Claim[];
  readonly means: readonly Means[];
  readonly counts: readonly Count[];
  readonly casualties: Casualties;
  /** For a tally: its shares by place; empty otherwise. */
  readonly breakdown: readonly Share[];
  readonly relations: readonly Relation[];
  readonly contradictions: readonly Contradiction[];
  /**
   * The passages the event is based on; the first one is shown when the event opens. At least one.
   */
  readonly quotes: readonly Quote[];
  readonly note: Bilingual | null;
  /** What of it could not be read, and why; left out where all could. */
  readonly unread?: { readonly where: string; readonly because: Because };
}

/** Which reading leads on the timeline. */
export type ReadingChoice = 'stated' | 'assessed';

/**
 * The reading that leads under a choice; an event without an assessed date keeps its stated one.
 */
export function leadingReading(event: TimelineEvent, choice: ReadingChoice): DateReading {
  return choice === 'assessed' && event.assessed ? event.assessed : event.stated;
}

/** The other reading, drawn as a ghost; null when there is only one. */
export function ghostReading(event: TimelineEvent, choice: ReadingChoice): DateReading | null {
  if (!event.assessed) return null;
  return choice === 'assessed' ? event.stated : event.assessed;
}
