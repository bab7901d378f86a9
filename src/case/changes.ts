/**
 * What an edit does to the records of a case: for each, its fields before and after. Turned round, the same
 * changes undo the edit; in order, they are the history of the case.
 */
import type { Case, CaseRecord, List } from './records';
import { isSame } from './same';

export type Fields = Readonly<Record<string, unknown>>;

export interface Change {
  readonly list: List;
  readonly id: string;
  /** The fields that change, as they were; null when there was no such record. */
  readonly from: Fields | null;
  /** The same fields as they are now, all of a record that is new; null when it is gone. */
  readonly to: Fields | null;
}

/** The step from one state of a record to another; null when nothing changes. */
export function changeOf(
  list: List,
  id: string,
  before: CaseRecord | undefined,
  after: CaseRecord | undefined,
): Change | null {
  if (!before || !after) {
    if (before === after) return null;
    return {
      list,
      id,
      from: (before as Fields | undefined) ?? null,
      to: (after as Fields | undefined) ?? null,
    };
  }
  const [was, is] = [before as unknown as Fields, after as unknown as Fields];
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (key) => !isSame(was[key], is[key]),
  );
  if (keys.length === 0) return null;
  const pick = (fields: Fields): Fields =>
    Object.fromEntries(keys.flatMap((key) => (key in fields ? [[key, fields[key]]] : [])));
  return { list, id, from: pick(was), to: pick(is) };
}

/** The changes that undo these. */
export const inverse = (changes: readonly Change[]): Change[] =>
  changes.map(({ list, id, from, to }) => ({ list, id, from: to, to: from })).reverse();

/**
 * What a record becomes by a change; undefined: it is gone. Null when the change does not fit, since the
 * record is not as it was when the change was made.
 */
function recordAfter(
  before: CaseRecord | undefined,
  { from, to }: Change,
): CaseRecord | undefined | null {
  if (!from) return before ? null : (to as unknown as CaseRecord);
  if (!before) return null;
  if (!to) return undefined;
  const fields = before as unknown as Fields;
  const others = Object.entries(fields).filter(([key]) => !(key in from));
  return { ...Object.fromEntries(others), ...to } as unknown as CaseRecord;
}

/** Reads a record again, as of `readRecord`; null when it is not valid. */
export type Reread = (list: List, record: CaseRecord) => CaseRecord | null;

/**
 * A case after changes, or null when one of them does not fit.
 * @param reread for changes that come from a file or from storage.
 */
export function changed(one: Case, changes: readonly Change[], reread?: Reread): Case | null {
  const lists = new Map<List, Map<string, CaseRecord>>();
  for (const change of changes) {
    const { list, id } = change;
    const records = lists.get(list) ?? new Map<string, CaseRecord>(one[list]);
    lists.set(list, records);
    let after = recordAfter(records.get(id), change);
    if (after && reread) after = reread(list, after);
    if (after === null || (after && after.id !== id)) return null;
    if (after) records.set(id, after);
    else records.delete(id);
  }
  return { ...one, ...Object.fromEntries(lists) };
}

/** What differs between two states of a case. */
export function changesBetween(before: Case, after: Case): Change[] {
  const lists: readonly List[] = [
    'head',
    'articles',
    'places',
    'actors',
    'kinds',
    'events',
    'rulings',
    'decisions',
    'checks',
    'conflicts',
  ];
  return lists.flatMap((list) => {
    if (before[list] === after[list]) return [];
    const ids = new Set([...before[list].keys(), ...after[list].keys()]);
    return [...ids].flatMap(
      (id) => changeOf(list, id, before[list].get(id), after[list].get(id)) ?? [],
    );
  });
}
