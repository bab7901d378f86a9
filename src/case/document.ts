/** A case with its history: what is edited, undone, saved and handed on. */
import { reread } from './codec/read-record';
import { type Change, type Fields, changed } from './changes';
import { type Command, type Refusal, plan } from './command';
import {
  type History,
  type HistoryEntry,
  MERGE,
  NO_HISTORY,
  changesOf,
  eachOf,
  nextToReturn,
  revisionOf,
  withEntry,
} from './history';
import { mergedInto } from './merge/merge';
import { type Case, emptyCase } from './records';
import { isSame } from './same';

export interface CaseDocument {
  readonly case: Case;
  readonly history: History;
}

/** The way back, or forth again. `of`: only if that is the entry it concerns. */
export interface Return {
  readonly kind: 'undo' | 'redo';
  readonly of?: number;
}

/** Brings in another copy of the case. */
export interface Merge {
  readonly kind: 'merge';
  readonly other: CaseDocument;
}

/** What a person does: a command, the way back, or a merge. */
export type Act = Command | Return | Merge;

export const isReturn = (act: Act): act is Return => act.kind === 'undo' || act.kind === 'redo';

/** Who does it, when and why. */
export interface Stamp {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly why: string;
}

export type Performed =
  | { readonly ok: true; readonly document: CaseDocument; readonly entry: HistoryEntry }
  | { readonly ok: false; readonly refusal: Refusal };

const refuse = (refusal: Refusal): Performed => ({ ok: false, refusal });

export const newDocument = (name: string, made: string): CaseDocument => ({
  case: emptyCase(name, made),
  history: NO_HISTORY,
});

/** Whether a record is as a change expects it. */
function fits(one: Case, { list, id, from }: Change): boolean {
  const now = one[list].get(id) as unknown as Fields | undefined;
  if (!now || !from) return !now && !from;
  return Object.keys(from).every((key) => isSame(now[key], from[key]));
}

/** Who edited the same fields after an entry: another one, if there is. */
function editedSince(
  { history }: CaseDocument,
  { seq, by }: HistoryEntry,
  change: Change,
): Refusal {
  const fields = Object.keys(change.from ?? change.to ?? {});
  const isSameField = ({ list, id, to, from }: Change): boolean =>
    list === change.list &&
    id === change.id &&
    (!to || !from || fields.some((field) => field in to || field in from));
  const later = eachOf(history.entries).filter(
    ({ entry }) => entry.seq > seq && entry.kind !== MERGE && entry.changes.some(isSameField),
  );
  const last = (later.findLast(({ entry }) => entry.by !== by) ?? later.at(-1))?.entry;
  return last ? { key: 'edited-since', by: last.by, at: last.at } : { key: 'changed-since' };
}

function back(document: CaseDocument, act: Return, stamp: Stamp): Performed {
  const { history } = document;
  const { kind: way } = act;
  const entry = nextToReturn(history, way, stamp.by);
  if (!entry) return refuse({ key: way === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo' });
  const of = entry.seq;
  if (act.of !== undefined && act.of !== of) return refuse({ key: 'changed-since' });
  const changes = changesOf(entry, way);
  const unfit = history.isMerged && changes.find((change) => !fits(document.case, change));
  if (unfit) return refuse(editedSince(document, entry, unfit));
  const next = { seq: revisionOf(history) + 1, ...stamp, kind: way, of, changes };
  const after = replay(document, next);
  return after ? { ok: true, document: after, entry: next } : refuse({ key: 'changed-since' });
}

/** Does an act and writes it down. */
export function perform(document: CaseDocument, act: Act, stamp: Stamp): Performed {
  if (isReturn(act)) return back(document, act, stamp);
  if (act.kind === 'merge') {
    const entry = mergedInto(document, act.other, stamp);
    const after = replay(document, entry);
    return after ? { ok: true, document: after, entry } : refuse({ key: 'changed-since' });
  }
  const planned = plan(document.case, act);
  if (!planned.ok) return planned;
  const { changes } = planned;
  const after = changed(document.case, changes, act.kind === 'change' ? reread : undefined);
  if (!after) return refuse({ key: 'changed-since' });
  const seq = revisionOf(document.history) + 1;
  const entry = { seq, ...stamp, kind: act.kind, of: null, changes };
  return {
    ok: true,
    document: { case: after, history: withEntry(document.history, entry) },
    entry,
  };
}

/** The document after an entry that was written elsewhere; null when it does not fit. */
export function replay(document: CaseDocument, entry: HistoryEntry): CaseDocument | null {
  const after = changed(document.case, entry.changes, reread);
  return after && { case: after, history: withEntry(document.history, entry) };
}
