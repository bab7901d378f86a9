/** A case as it leaves the machine: without the parts that are left out, and still a whole case. */
import type { EventId } from '../../event/event';
import type { Change, Fields } from '../changes';
import type { CaseDocument } from '../document';
import { type History, type HistoryEntry, NO_HISTORY, eachOf, historyOf } from '../history';
import type { ArticleRecord, CheckRecord, DecisionRecord, EventRecord, List } from '../records';
import type { RulingRecord } from '../rulings';
import type { Part } from './parts';
import { strippedConflict, strippedFields } from './strip';

/** The events that are rejected now. */
export const rejectedIn = ({ case: { events } }: CaseDocument): ReadonlySet<EventId> =>
  new Set([...events.values()].flatMap(({ id, status }) => (status === 'rejected' ? [id] : [])));

/** A decision among the ids of what is left out, which are those of events. */
const decisionKey = (id: string): string => `decisions/${id}`;

/** Those, and the removed ones that the history knows as rejected. */
function everRejected(document: CaseDocument): ReadonlySet<string> {
  const { events } = document.case;
  const rejected = new Set<string>(rejectedIn(document));
  for (const { entry } of eachOf(document.history.entries)) {
    for (const { list, id, from, to } of entry.changes) {
      const isSaid = from?.status === 'rejected' || to?.status === 'rejected';
      if (list === 'events' && isSaid && !events.has(id as EventId)) rejected.add(id);
    }
  }
  for (const { id, verdict } of document.case.decisions.values()) {
    if (verdict === 'rejected') rejected.add(decisionKey(id));
  }
  for (const { entry } of eachOf(document.history.entries)) {
    for (const { list, id, from, to } of entry.changes) {
      const isSaid = from?.verdict === 'rejected' || to?.verdict === 'rejected';
      if (list === 'decisions' && isSaid && !document.case.decisions.has(id)) {
        rejected.add(decisionKey(id));
      }
    }
  }
  return rejected;
}

interface Leaving {
  readonly out: ReadonlySet<Part>;
  /** Ids of the events that are left out. */
  readonly gone: ReadonlySet<string>;
  /** Ids of the decisions about them. */
  readonly goneRulings: ReadonlySet<string>;
}

function changeLeft(change: Change, { out, gone }: Leaving): Change {
  const { list, id, from, to } = change;
  const left = (fields: Fields): Fields =>
    list === 'conflicts'
      ? strippedConflict(id, fields, out, gone)
      : strippedFields(list, fields, out, gone);
  return { list, id, from: from && left(from), to: to && left(to) };
}

/** Whether a decision is about an event that is left out; its id, and its reason, may say so. */
const isRulingOfGone = (
  fields: { readonly events?: unknown } | null,
  gone: ReadonlySet<string>,
): boolean =>
  gone.size > 0 &&
  Array.isArray(fields?.events) &&
  fields.events.some((event) => gone.has(String(event)));

/** Decisions about events that are left out, those too that only the history knows. */
function rulingsOf({ case: { rulings }, history }: CaseDocument, gone: ReadonlySet<string>) {
  const found = new Set(
    [...rulings.values()].filter((one) => isRulingOfGone(one, gone)).map(({ id }) => id),
  );
  if (gone.size === 0) return found;
  for (const { entry } of eachOf(history.entries)) {
    for (const { list, id, from, to } of entry.changes) {
      if (list === 'rulings' && isRulingOfGone(to ?? from, gone)) found.add(id);
    }
  }
  return found;
}

/** Whether a record is, or speaks of, an event that is left out. */
function isOfGone(list: List, id: string, { gone, goneRulings }: Omit<Leaving, 'out'>): boolean {
  if (list === 'rulings') return goneRulings.has(id);
  if (list === 'decisions') return gone.has(decisionKey(id));
  if (list === 'events') return gone.has(id);
  if (list !== 'conflicts') return false;
  const isOf = (record: string): boolean => id === record || id.startsWith(`${record}/`);
  return (
    [...gone].some((one) => isOf(one.startsWith(decisionKey('')) ? one : `events/${one}`)) ||
    [...goneRulings].some((one) => isOf(`rulings/${one}`))
  );
}

function entryLeft(entry: HistoryEntry, leaving: Leaving): HistoryEntry {
  const { out } = leaving;
  const { merged } = entry;
  const kept = entry.changes.filter(({ list, id }) => !isOfGone(list, id, leaving));
  // The reason may speak of what is left out.
  const isCut = kept.length < entry.changes.length;
  return {
    ...entry,
    by: out.has('reviewers') ? '' : entry.by,
    why: out.has('notes') || isCut ? '' : entry.why,
    changes: kept.map((change) => changeLeft(change, leaving)),
    ...(merged && { merged: merged.map((one) => entryLeft(one, leaving)) }),
  };
}

function historyLeft(history: History, leaving: Leaving): History {
  if (leaving.out.has('history')) return NO_HISTORY;
  return historyOf(history.entries.map((entry) => entryLeft(entry, leaving)));
}

/** The case without the parts that are left out. What it was made of stays as it is. */
export function leaving(document: CaseDocument, parts: readonly Part[]): CaseDocument {
  const out = new Set(parts);
  if (out.size === 0) return document;
  const gone = out.has('rejected') ? everRejected(document) : new Set<string>();
  const goneRulings = rulingsOf(document, gone);
  const { case: one, history } = document;
  const articles = [...one.articles].map(
    ([id, article]) => [id, strippedFields<ArticleRecord>('articles', article, out, gone)] as const,
  );
  const events = [...one.events].flatMap(([id, event]) =>
    gone.has(id) ? [] : [[id, strippedFields<EventRecord>('events', event, out, gone)] as const],
  );
  const conflicts = [...one.conflicts].flatMap(([id, conflict]) =>
    isOfGone('conflicts', id, { gone, goneRulings })
      ? []
      : [[id, strippedConflict(id, conflict, out, gone)] as const],
  );
  const stripped = <R extends DecisionRecord | CheckRecord>(
    list: 'decisions' | 'checks',
    records: ReadonlyMap<string, R>,
  ) =>
    new Map(
      [...records].flatMap(([id, record]) =>
        isOfGone(list, id, { gone, goneRulings })
          ? []
          : [[id, strippedFields<R>(list, record, out, gone)] as const],
      ),
    );
  const rulings = [...one.rulings].flatMap(([id, ruling]) =>
    goneRulings.has(id)
      ? []
      : [[id, strippedFields<RulingRecord>('rulings', ruling, out, gone)] as const],
  );
  return {
    case: {
      ...one,
      decisions: stripped('decisions', one.decisions),
      checks: stripped('checks', one.checks),
      rulings: new Map(rulings),
      articles: new Map(articles),
      events: new Map(events),
      conflicts: new Map(conflicts),
    },
    history: historyLeft(history, { out, gone, goneRulings }),
  };
}
