/**
 * The edits of a case, as commands. A command is planned against a case: that gives the changes of its
 * records, or the reason why it is refused. The case itself is never touched, so a command can be planned
 * again against a case that somebody else has changed meanwhile.
 */
import type { ArticleId, ArticleLanguage } from '../article/article';
import type { QuoteSelector } from '../article/quote';
import type { Because } from '../event/codec/because';
import type { EventId } from '../event/event';
import { adoptCapture, sameText } from './captures';
import { type Change, changeOf, changed, changesBetween, inverse } from './changes';
import { readRecord, reread } from './codec/read-record';
import { mergeNames, withSpelling } from './names';
import {
  type ActorRecord,
  type ArticleRecord,
  type Case,
  type CaseRecord,
  type CheckRecord,
  type ConflictValue,
  type DecisionRecord,
  type EventRecord,
  type KindRecord,
  type List,
  type NameList,
  type PlaceRecord,
  headOf,
  nextOrder,
} from './records';
import type { RulingCommand } from './rulings';
import { isSame } from './same';

/** What can be corrected of an article: never its text, its hash, or how it came in. */
export type ArticleFields = Partial<
  Pick<ArticleRecord, 'publisher' | 'headline' | 'address' | 'published'> & {
    readonly language: ArticleLanguage;
  }
>;

export type EventFields = Partial<Omit<EventRecord, 'id' | 'order'>>;

/** A new event: what is left out counts as not stated. */
export type NewEvent = Pick<EventRecord, 'id' | 'article' | 'kind' | 'title'> & EventFields;
/** A new article; the case gives it its place in the order. */
export type NewArticle = Omit<ArticleRecord, 'order'>;

export type Command =
  | { readonly kind: 'rename-case'; readonly name: string }
  | { readonly kind: 'add-article'; readonly article: NewArticle }
  | { readonly kind: 'edit-article'; readonly id: ArticleId; readonly fields: ArticleFields }
  /** With its events. */
  | { readonly kind: 'remove-article'; readonly id: ArticleId }
  /** Moves events from one capture to another, and finds their quotes there; all events, or these. */
  | {
      readonly kind: 'adopt-capture';
      readonly from: ArticleId;
      readonly to: ArticleId;
      readonly events?: readonly EventId[];
    }
  | { readonly kind: 'add-events'; readonly events: readonly NewEvent[] }
  | { readonly kind: 'edit-event'; readonly id: EventId; readonly fields: EventFields }
  /** The same fields of several events: a status, a tag, a kind. */
  | {
      readonly kind: 'edit-events';
      readonly ids: readonly EventId[];
      readonly fields: EventFields;
    }
  | { readonly kind: 'add-quote'; readonly id: EventId; readonly quote: QuoteSelector }
  | { readonly kind: 'remove-events'; readonly ids: readonly EventId[] }
  /** Adds a name, or puts it in the place of the one with its id. */
  | { readonly kind: 'put-place'; readonly place: PlaceRecord }
  | { readonly kind: 'put-actor'; readonly actor: ActorRecord }
  | { readonly kind: 'put-kind'; readonly own: KindRecord }
  /** Gives a place or actor, built in or own, one more spelling. */
  | {
      readonly kind: 'add-spelling';
      readonly list: 'places' | 'actors';
      readonly id: string;
      readonly spelling: string;
    }
  /** One of two names from now on: all that mentions the first mentions the second. */
  | {
      readonly kind: 'merge-names';
      readonly list: NameList;
      readonly from: string;
      readonly into: string;
    }
  | { readonly kind: 'remove-name'; readonly list: NameList; readonly id: string }
  /**
   * Decides of proposals, and does what follows in one step: names that the case lacks, new events, passages
   * that an event gets or loses, decisions and events that are taken back.
   */
  | {
      readonly kind: 'review';
      readonly decisions?: readonly DecisionRecord[];
      readonly withdrawn?: readonly string[];
      readonly events?: readonly NewEvent[];
      readonly quotes?: ReadonlyMap<EventId, readonly QuoteSelector[]>;
      readonly removed?: readonly EventId[];
      readonly places?: readonly PlaceRecord[];
      readonly actors?: readonly ActorRecord[];
      readonly kinds?: readonly KindRecord[];
    }
  /** Keeps the result of a blind check. */
  | { readonly kind: 'add-check'; readonly check: CheckRecord }
  /** Ends a conflict by one of its values, or, null, by what the record has now. */
  | { readonly kind: 'decide'; readonly id: string; readonly choice: number | null }
  | RulingCommand
  /** Takes over a newer export of the source: the changes of an `UpdatePlan`. */
  | { readonly kind: 'update'; readonly changes: readonly Change[] }
  /** Becomes another state of itself: a snapshot that is restored, the first case that is reset. */
  | { readonly kind: 'become'; readonly state: Case }
  /** Changes as they are: the inverse of a command. */
  | { readonly kind: 'change'; readonly changes: readonly Change[] };

/** Why a command is refused, as data. */
export type Refusal =
  | { readonly key: 'no-such'; readonly list: List; readonly id: string }
  | { readonly key: 'exists'; readonly list: List; readonly id: string }
  /** The same text is here already. */
  | { readonly key: 'same-text'; readonly article: ArticleId }
  /** An assessed date that departs from the stated one needs a reason, its `basis`. */
  | { readonly key: 'reason-needed'; readonly event: EventId }
  | {
      readonly key: 'not-valid';
      readonly list: List;
      readonly id: string;
      readonly where: string;
      readonly because: Because;
    }
  /** The record has been changed since. */
  | { readonly key: 'changed-since' }
  /** What is to be undone or redone was edited since, by somebody. */
  | { readonly key: 'edited-since'; readonly by: string; readonly at: string }
  | { readonly key: 'nothing-to-undo' }
  | { readonly key: 'nothing-to-redo' };

export type Planned =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** Ends the planning; `plan` catches it. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.key);
  }
}

function found<L extends List>(one: Case, list: L, id: string) {
  const record = one[list].get(id);
  if (!record) throw new Refused({ key: 'no-such', list, id });
  return record;
}

/** A record in the form in which it is written. */
function valid<L extends List>(list: L, given: object, order?: number) {
  const read = readRecord(list, given, order);
  if (read.ok) return read.value;
  const { id = '' } = given as { readonly id?: string };
  const { where, because } = read;
  throw new Refused({ key: 'not-valid', list, id, where, because });
}

/** Puts these records in the place of what had their ids. */
function put(one: Case, list: List, records: readonly CaseRecord[]): Change[] {
  return records.flatMap(
    (record) => changeOf(list, record.id, one[list].get(record.id), record) ?? [],
  );
}

const removed = (one: Case, list: List, ids: Iterable<string>): Change[] =>
  [...ids].flatMap((id) => changeOf(list, id, found(one, list, id), undefined) ?? []);

const isSaid = (words: string): boolean => words.trim() !== '';

/** An assessed date that departs from the stated one, without a reason. */
function lacksReason({ stated, assessed }: EventRecord): boolean {
  if (!assessed) return false;
  const departs = assessed.edtf !== stated.edtf || assessed.part !== stated.part;
  return departs && !isSaid(assessed.basis.ar) && !isSaid(assessed.basis.en);
}

function withReason(event: EventRecord): EventRecord {
  if (lacksReason(event)) throw new Refused({ key: 'reason-needed', event: event.id });
  return event;
}

function editedEvent(one: Case, id: EventId, fields: EventFields): EventRecord {
  const before = found(one, 'events', id);
  const after = valid('events', { ...before, ...fields, id, order: before.order });
  const isDate = !isSame(before.stated, after.stated) || !isSame(before.assessed, after.assessed);
  return isDate ? withReason(after) : after;
}

function addedEvents(one: Case, events: readonly NewEvent[]): EventRecord[] {
  const first = nextOrder(one.events);
  const seen = new Set<string>();
  return events.map((given, index) => {
    const { id } = given;
    if (one.events.has(id) || seen.has(id))
      throw new Refused({ key: 'exists', list: 'events', id });
    seen.add(id);
    return withReason(valid('events', { ...given, order: first + index }));
  });
}

function addedArticle(one: Case, article: NewArticle): ArticleRecord {
  const { id } = article;
  if (one.articles.has(id)) throw new Refused({ key: 'exists', list: 'articles', id });
  const same = sameText(one, article.sha256);
  if (same && (article.address === null || article.address === same.address)) {
    throw new Refused({ key: 'same-text', article: same.id });
  }
  return valid('articles', { ...article, order: nextOrder(one.articles) });
}

function editedArticle(one: Case, id: ArticleId, fields: ArticleFields): ArticleRecord {
  const before = found(one, 'articles', id);
  const { publisher, headline, address, published, language } = { ...before, ...fields };
  return valid('articles', { ...before, publisher, headline, address, published, language });
}

/** With its events, and what was decided and checked of it. */
function removedArticle(one: Case, id: string): Change[] {
  const ofArticle = (list: 'events' | 'decisions' | 'checks'): Change[] =>
    removed(
      one,
      list,
      [...one[list].values()].flatMap((record) => (record.article === id ? [record.id] : [])),
    );
  return [
    ...removed(one, 'articles', [id]),
    ...ofArticle('events'),
    ...ofArticle('decisions'),
    ...ofArticle('checks'),
  ];
}

function reviewed(one: Case, command: Extract<Command, { kind: 'review' }>): Change[] {
  const { decisions = [], withdrawn = [], events = [], removed: gone = [], quotes } = command;
  const requoted = [...(quotes ?? [])].map(([id, all]) => editedEvent(one, id, { quotes: all }));
  const names = (list: NameList): Change[] => {
    const lacking = (command[list] ?? []).filter(({ id }) => !one[list].has(id));
    return put(
      one,
      list,
      lacking.map((name) => valid(list, name)),
    );
  };
  const decided = new Set(decisions.map(({ id }) => id));
  return [
    ...names('places'),
    ...names('actors'),
    ...names('kinds'),
    ...removed(one, 'events', new Set(gone)),
    ...put(
      one,
      'events',
      requoted.filter(({ id }) => !gone.includes(id)),
    ),
    ...put(one, 'events', addedEvents(one, events)),
    ...removed(one, 'decisions', new Set(withdrawn.filter((id) => !decided.has(id)))),
    ...put(
      one,
      'decisions',
      decisions.map((decision) => valid('decisions', decision)),
    ),
  ];
}

/** Where one copy accepted a proposal and that does not stand, the event that it made goes. */
function unmade(
  one: Case,
  list: List,
  values: readonly ConflictValue[],
  chosen: Readonly<Record<string, unknown>>,
): Change[] {
  if (list !== 'decisions' || chosen.verdict === 'accepted') return [];
  const made = values.flatMap(({ to }) =>
    to?.verdict === 'accepted' && typeof to.event === 'string' ? [to.event] : [],
  );
  return removed(
    one,
    'events',
    made.filter((id) => one.events.has(id)),
  );
}

/** The conflict is over, and the record has what was chosen. */
function decided(one: Case, id: string, choice: number | null): Change[] {
  const { list, record, values } = found(one, 'conflicts', id);
  const over = removed(one, 'conflicts', [id]);
  const before = one[list].get(record);
  const chosen = choice === null ? null : values[choice];
  if (chosen === undefined) throw new Refused({ key: 'no-such', list: 'conflicts', id });
  // What was removed meanwhile stays so; where one copy removed the record, the other value is to keep it.
  if (!before || !chosen || (chosen.to && id === `${list}/${record}`)) return over;
  if (!chosen.to) {
    const gone = list === 'articles' ? removedArticle(one, record) : removed(one, list, [record]);
    return [...gone, ...over];
  }
  const after = put(one, list, [valid(list, { ...before, ...chosen.to, id: record })]);
  return [...after, ...unmade(one, list, values, chosen.to), ...over];
}

function changesFor(one: Case, command: Command): Change[] {
  switch (command.kind) {
    case 'rename-case':
      return put(one, 'head', [valid('head', { ...headOf(one), name: command.name })]);
    case 'add-article':
      return put(one, 'articles', [addedArticle(one, command.article)]);
    case 'edit-article':
      return put(one, 'articles', [editedArticle(one, command.id, command.fields)]);
    case 'remove-article':
      return removedArticle(one, command.id);
    case 'adopt-capture': {
      found(one, 'articles', command.from);
      const to = found(one, 'articles', command.to);
      const moved = adoptCapture(one, command.from, to, command.events);
      return put(
        one,
        'events',
        moved.map((event) => valid('events', event)),
      );
    }
    case 'add-events':
      return put(one, 'events', addedEvents(one, command.events));
    case 'edit-event':
      return put(one, 'events', [editedEvent(one, command.id, command.fields)]);
    case 'edit-events':
      return put(
        one,
        'events',
        command.ids.map((id) => editedEvent(one, id, command.fields)),
      );
    case 'add-quote': {
      const { quotes } = found(one, 'events', command.id);
      return put(one, 'events', [
        editedEvent(one, command.id, { quotes: [...quotes, command.quote] }),
      ]);
    }
    case 'remove-events':
      return removed(one, 'events', new Set(command.ids));
    case 'put-place':
      return put(one, 'places', [valid('places', command.place)]);
    case 'put-actor':
      return put(one, 'actors', [valid('actors', command.actor)]);
    case 'put-kind':
      return put(one, 'kinds', [valid('kinds', command.own)]);
    case 'add-spelling': {
      const { list, id, spelling } = command;
      return put(one, list, [valid(list, withSpelling(one, list, id, spelling))]);
    }
    case 'merge-names': {
      const { list, from, into } = command;
      const merged = mergeNames(one, list, from, into);
      return merged ? changesBetween(one, merged) : [];
    }
    case 'remove-name':
      return removed(one, command.list, [command.id]);
    case 'review':
      return reviewed(one, command);
    case 'add-check':
      return put(one, 'checks', [valid('checks', command.check)]);
    case 'decide':
      return decided(one, command.id, command.choice);
    case 'rule':
      return put(one, 'rulings', [valid('rulings', command.ruling)]);
    case 'reopen':
      return removed(one, 'rulings', [command.id]);
    case 'become':
      return changesBetween(one, command.state);
    case 'update':
    case 'change':
      return [...command.changes];
  }
}

/** What a command would change. No change at all is no refusal. */
export function plan(one: Case, command: Command): Planned {
  try {
    return { ok: true, changes: changesFor(one, command) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

export type Applied =
  | {
      readonly ok: true;
      readonly case: Case;
      /** The command that undoes it. */
      readonly inverse: Command;
      readonly changes: readonly Change[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** Applies a command, without a history; see `document.ts` for one with a history. */
export function apply(one: Case, command: Command): Applied {
  const planned = plan(one, command);
  if (!planned.ok) return planned;
  const { changes } = planned;
  const after = changed(one, changes, command.kind === 'change' ? reread : undefined);
  if (!after) return { ok: false, refusal: { key: 'changed-since' } };
  return { ok: true, case: after, inverse: { kind: 'change', changes: inverse(changes) }, changes };
}
