/** Makes an event of a proposal: its fields with the words that gave them, and the names that the case lacks. */
import { describe, type QuoteSelector } from '../../article/quote';
import { actorOf, placeOf } from '../../case/names';
import type { NewEvent } from '../../case/command';
import type {
  ActorRecord,
  ArticleRecord,
  CasualtiesRecord,
  ClaimRecord,
  CountRecord,
  KindRecord,
  PlaceRecord,
  ReadingRecord,
} from '../../case/records';
import {
  type CountSubject,
  type EventId,
  MEANS,
  type Means,
  type PlaceRole,
  isBuiltInKind,
} from '../../event/event';
import type { Because, Proposal, ProposedParty } from '../../extract/propose/proposal';
import type { ActorId } from '../../gazetteer/actors';
import type { Gazetteer, OwnKindId } from '../../gazetteer/gazetteer';
import type { PlaceId } from '../../gazetteer/places';
import { ownActor, ownPlace } from '../../gazetteer/wide/entries';
import { sayInAll } from '../../words/review-words';
import {
  expressionsOf,
  NO_READING,
  readingOfWords,
  selectorOf,
  titleOfWords,
} from '../cases/new-event';
import { type NamedList, findName, nameOf } from '../cases/own-names';
import { ruleReason } from './rule-reason';

/** What becomes of a proposal that is accepted. */
export interface MadeEvent {
  readonly event: NewEvent;
  readonly places: readonly PlaceRecord[];
  readonly actors: readonly ActorRecord[];
  readonly kinds: readonly KindRecord[];
}

/** The same on every machine, so that two copies of a case that accept one proposal have one event. */
export const eventIdOf = (decision: string): EventId => `e~${decision}`.slice(0, 200) as EventId;

const selectorAt = (text: string, { start, end }: { start: number; end: number }): QuoteSelector =>
  selectorOf(describe(text, start, end));

/** The passages of a proposal, as an event quotes them. */
export const passagesOf = ({ text }: Pick<ArticleRecord, 'text'>, { quotes }: Proposal) =>
  quotes.map((quote) => selectorAt(text, quote));

/** Finds names, and notes down those that the case has to be given. */
class Names {
  readonly places = new Map<string, PlaceRecord>();
  readonly actors = new Map<string, ActorRecord>();
  readonly #gazetteer: Gazetteer;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  place({ id, isKnown, name }: ProposedParty): PlaceId {
    const known = this.#known('places', id, isKnown, name);
    if (known !== null) return known as PlaceId;
    const bare = placeOf({ places: new Map() }, id);
    this.places.set(id, (isKnown ? ownPlace(id) : null) ?? { ...bare, name: nameOf(name) });
    return id as PlaceId;
  }

  actor({ id, isKnown, name }: ProposedParty): ActorId {
    const known = this.#known('actors', id, isKnown, name);
    if (known !== null) return known as ActorId;
    const bare = actorOf({ actors: new Map() }, id);
    this.actors.set(id, (isKnown ? ownActor(id) : null) ?? { ...bare, name: nameOf(name) });
    return id as ActorId;
  }

  /** Who speaks where nobody is named: the article, under the name of its publisher. */
  article({ publisher }: ArticleRecord): ActorId {
    const name = publisher.ar || publisher.en;
    const known = name === '' ? null : findName(this.#gazetteer, 'actors', name);
    if (known) return known.id as ActorId;
    const id = name === '' ? 'the-article' : `publisher-${name}`.slice(0, 100);
    const words = sayInAll(({ proposals }) => proposals.theArticle);
    const bare = actorOf({ actors: new Map() }, id);
    this.actors.set(id, { ...bare, kind: 'media', name: name === '' ? words : publisher });
    return id as ActorId;
  }

  /** The id of an entry that is there: of the case, or built in. */
  #known(list: NamedList, id: string, isKnown: boolean, name: string): string | null {
    const { own } = this.#gazetteer;
    if (own[list].some((entry) => entry.id === id)) return id;
    if (isKnown) {
      const isBuiltIn =
        list === 'places'
          ? this.#gazetteer.place(id as PlaceId).name.en !== id
          : this.#gazetteer.actor(id as ActorId).name.en !== id;
      return isBuiltIn ? id : null;
    }
    return findName(this.#gazetteer, list, name)?.id ?? null;
  }
}

/**
 * The stated date. Where the day of publication is not known, a date that counts from it is none: the rules may
 * suppose a day, and an event states none that its article does not.
 */
export function statedOf(article: ArticleRecord, { date, because }: Proposal): ReadingRecord {
  const { text, published } = article;
  const reason = because.date;
  const expression = reason
    ? expressionsOf(article).find(({ start, end }) => start === reason.start && end === reason.end)
    : undefined;
  if (expression) {
    const reading = readingOfWords(text, expression);
    if (reading.edtf === date || published.edtf === null) return reading;
  }
  const isOfPage = reason === undefined;
  if (date === null || (isOfPage && published.edtf === null)) return NO_READING;
  const rule = reason?.rule ?? 'publication';
  return {
    ...NO_READING,
    edtf: date,
    expression: reason ? selectorAt(text, reason) : null,
    reference: isOfPage ? 'publication' : 'none',
    basis: sayInAll(({ proposals }) => ruleReason(proposals.reasons, rule)),
  };
}

const ROLES: Readonly<Record<string, PlaceRole>> = { launch: 'from', overflight: 'over' };

function claimsOf(
  article: ArticleRecord,
  proposal: Proposal,
  names: Names,
  quote: QuoteSelector | null,
): ClaimRecord[] {
  const { claimant, actor, reportedBy, deniedBy, role } = proposal;
  const claims: ClaimRecord[] = [];
  const add = (
    kind: ClaimRecord['role'],
    by: ActorId,
    to: ActorId | null = null,
    named: string | null = null,
  ): void => void claims.push({ role: kind, actor: by, to, named, quote });
  if (claimant) add('claims-responsibility', names.actor(claimant));
  const isOther = actor !== null && actor.id !== claimant?.id;
  if (isOther) {
    const by = reportedBy ? names.actor(reportedBy) : names.article(article);
    add('attributes', by, names.actor(actor), actor.name);
  } else if (reportedBy && reportedBy.id !== claimant?.id) {
    add(role === 'confirms' ? 'confirms' : 'reports', names.actor(reportedBy));
  }
  if (deniedBy) add('denies', names.actor(deniedBy));
  return claims;
}

/** What is counted, by the means of the event: a tally counts attacks. */
function subjectOf({ kind, means }: Proposal): CountSubject {
  if (kind === 'tally') return 'attacks';
  if (means.includes('drone')) return kind === 'interception' ? 'drones-shot-down' : 'drones';
  if (means.includes('rocket'))
    return means.includes('missile') ? 'rockets-or-missiles' : 'rockets';
  return means.includes('missile') ? 'missiles' : 'attacks';
}

function countsOf(
  article: ArticleRecord,
  proposal: Proposal,
  names: Names,
  quote: QuoteSelector | null,
): CountRecord[] {
  const { count, reportedBy, claimant } = proposal;
  const least = count?.min ?? count?.best ?? null;
  if (!count || least === null || !quote) return [];
  const by = reportedBy ?? claimant;
  return [
    {
      of: subjectOf(proposal),
      min: least,
      max: count.max,
      approximate: count.min !== count.max && count.best !== null && count.max !== null,
      by: by ? names.actor(by) : names.article(article),
      quote,
    },
  ];
}

const exactly = (n: number | null) => (n === null ? null : { min: n, max: n, approximate: false });

function casualtiesOf({ casualties }: Proposal, quote: QuoteSelector | null): CasualtiesRecord {
  const { killed = null, wounded = null } = casualties ?? {};
  const isNone = (killed ?? 0) + (wounded ?? 0) === 0;
  const state =
    killed === null && wounded === null ? 'not-stated' : isNone ? 'none-reported' : 'reported';
  const hasNumbers = state === 'reported';
  return {
    state,
    killed: hasNumbers ? exactly(killed) : null,
    injured: hasNumbers ? exactly(wounded) : null,
    by: null,
    quote: state === 'not-stated' ? null : quote,
  };
}

const isMeans = (means: string): means is Means => (MEANS as readonly string[]).includes(means);

/** @param decision the id of the decision by which it is accepted. */
export function madeEvent(
  decision: string,
  article: ArticleRecord,
  proposal: Proposal,
  gazetteer: Gazetteer,
  by: string,
): MadeEvent {
  const names = new Names(gazetteer);
  const quotes = passagesOf(article, proposal);
  const [quote = null] = quotes;
  const { kind, means, places, breakdown } = proposal;
  const known = new Map(places.map((place) => [place.id, names.place(place)]));
  const words = (given: string) => sayInAll(({ proposals }) => proposals.kindOrMeans(given));
  const event: NewEvent = {
    id: eventIdOf(decision),
    article: article.id,
    kind: kind as NewEvent['kind'],
    title: { ar: '', en: '', [article.language]: titleOfWords(quote?.exact ?? '') },
    places: [...new Set(known.values())].map((place) => ({ place, role: ROLES[kind] ?? 'at' })),
    stated: statedOf(article, proposal),
    claims: claimsOf(article, proposal, names, quote),
    means: means.filter(isMeans),
    counts: countsOf(article, proposal, names, quote),
    casualties: casualtiesOf(proposal, quote),
    breakdown: (breakdown ?? []).flatMap(({ place, count }) => {
      const id = known.get(place);
      return id && quote ? [{ place: id, count, quote }] : [];
    }),
    quotes,
    // Means that an event has no field for are not lost.
    tags: means.filter((one) => !isMeans(one)).map((one) => words(one)[article.language]),
    status: 'reviewed',
    reviewer: by,
    origin: 'proposed',
  };
  const ownKind: KindRecord[] = isBuiltInKind(kind)
    ? []
    : [{ id: kind as string as OwnKindId, name: words(kind), period: null, source: '' }];
  return {
    event,
    places: [...names.places.values()],
    actors: [...names.actors.values()],
    kinds: ownKind,
  };
}

/** The fields of a proposal that a rule gives, in the order in which they are shown. */
export const FIELDS = ['kind', 'places', 'date', 'claims', 'means', 'count', 'casualties'] as const;
export type ProposedField = (typeof FIELDS)[number];

/** The rules that gave a field. */
export function reasonsOf({ because }: Proposal, field: ProposedField): readonly Because[] {
  const { claimant, actor, ...others } = because;
  if (field === 'claims') return [claimant, actor].filter((one) => one !== undefined);
  const reason = field === 'means' ? undefined : others[field];
  return reason ? [reason] : [];
}
