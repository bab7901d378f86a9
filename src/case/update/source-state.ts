/**
 * What the source of a case said last of each record: as it was made, and with each update since. Whatever else
 * differs from it was edited by a person.
 */
import { changed, inverse, type Change, type Fields } from '../changes';
import type { CaseDocument } from '../document';
import { type History, type HistoryEntry, LOST, UPDATE, eachOf } from '../history';
import type { Case, ConflictRecord } from '../records';

/** The lists of which a source has records. */
export const SOURCE_LISTS = ['places', 'actors', 'kinds', 'events'] as const;
export type SourceList = (typeof SOURCE_LISTS)[number];

/** Records by list and id. */
export type SourceState = Readonly<Record<SourceList, ReadonlyMap<string, Fields>>>;

const isSourceList = (list: string): list is SourceList =>
  (SOURCE_LISTS as readonly string[]).includes(list);

/** The updates that were not taken back. */
function updatesIn(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const all = eachOf(entries).map(({ entry }) => entry);
  const undone = new Set<number>();
  for (const { kind, of } of all) {
    if (of === null) continue;
    if (kind === 'undo') undone.add(of);
    else if (kind === 'redo') undone.delete(of);
  }
  return all.filter(({ kind, seq }) => kind === UPDATE && !undone.has(seq));
}

/** Before all edits that are known. */
function firstState(one: Case, entries: readonly HistoryEntry[]): Case {
  const back = [...entries].reverse().flatMap(({ changes }) => inverse(changes));
  return changed(one, back) ?? one;
}

function put(state: Map<string, Fields>, { id, from, to }: Change): void {
  const before = state.get(id);
  if (!to) state.delete(id);
  else if (!from || !before) state.set(id, to);
  else {
    const kept = Object.entries(before).filter(([key]) => !(key in from));
    state.set(id, { ...Object.fromEntries(kept), ...to });
  }
}

/** What comes before an entry that was damaged is not known: what the case had then counts as the source's. */
const knownOf = ({ entries }: History): readonly HistoryEntry[] =>
  entries.slice(entries.findLastIndex(({ kind }) => kind === LOST) + 1);

export function sourceState({ case: one, history }: CaseDocument): SourceState {
  const entries = knownOf(history);
  const first = firstState(one, entries);
  const state = Object.fromEntries(
    SOURCE_LISTS.map((list) => [list, new Map(first[list] as ReadonlyMap<string, unknown>)]),
  ) as Record<SourceList, Map<string, Fields>>;
  for (const { changes } of updatesIn(entries)) {
    for (const change of changes) {
      if (isSourceList(change.list)) put(state[change.list], change);
      else if (change.list === 'conflicts' && change.to) {
        // The newer value, beside which the user's own was kept.
        const { list, record, values } = change.to as unknown as ConflictRecord;
        const newer = values.at(-1)?.to;
        if (!newer || !isSourceList(list)) continue;
        put(state[list], { list, id: record, from: newer, to: newer });
      }
    }
  }
  return state;
}
