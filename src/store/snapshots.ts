/**
 * Snapshots: full states of a case in a database of their own, at least five minutes apart, kept seven days,
 * the latest one longer. One that is not damaged shares its records with the next: only what changed is
 * copied. They are restored only when somebody asks for it.
 */
import type { Case } from '../case/records';
import { type CasesDb, type SnapshotRow, type SnapshotsDb, rowsOf } from './databases';
import { type Quarantined, caseOfRows, storedRows } from './load';
import type { CaseRow, RecordRow } from './rows';
import { instantText } from './instant';

export const LEAST_APART_MS = 5 * 60_000;
export const KEPT_MS = 7 * 24 * 60 * 60_000;

type Ref = readonly [list: string, id: string, rev: number];
const keyOf = ([list, id]: Ref): string => JSON.stringify([list, id]);

/** How many records a state has more, less or other than what is stored now. */
export interface Differences {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface Snapshot {
  readonly at: string;
  readonly name: string;
  readonly articles: number;
  readonly events: number;
  /** What restoring it would do to the case as it is kept now. */
  readonly differences: Differences;
}

function differencesOf(then: readonly Ref[], now: readonly Ref[]): Differences {
  const known = new Map(now.map((ref) => [keyOf(ref), ref[2]]));
  const revs = then.map((ref) => known.get(keyOf(ref)));
  const added = revs.filter((rev) => rev === undefined).length;
  const same = then.filter((ref, at) => revs[at] === ref[2]).length;
  const common = then.length - added;
  return { added, changed: common - same, removed: now.length - common };
}

const refOf = ({ list, id, rev }: RecordRow): Ref => [list, id, rev];

/** Takes a snapshot if the latest one is old enough and the case has changed since. */
export async function takeSnapshot(
  cases: CasesDb,
  snapshots: SnapshotsDb,
  id: string,
  now: number,
): Promise<boolean> {
  const at = instantText(now);
  const known = await snapshots.getAll('snapshots', rowsOf(id));
  const last = known.at(-1);
  if (last && Math.abs(now - Date.parse(last.at)) < LEAST_APART_MS) return false;
  const rows = await storedRows(cases, id);
  if (!rows || (last && last.row.rev === rows.row.rev)) return false;
  const has = new Set(last?.records.map((ref) => JSON.stringify(ref)));
  const fresh = rows.records.filter((row) => !has.has(JSON.stringify(refOf(row))));
  const old = known.filter((one) => now - Date.parse(one.at) > KEPT_MS);
  const row: SnapshotRow = { case: id, at, row: rows.row, records: rows.records.map(refOf) };
  const stay = [...known.filter((one) => !old.includes(one)), row];
  const needed = new Set(stay.flatMap(({ records }) => records.map((ref) => JSON.stringify(ref))));
  const unneeded = new Map(
    old.flatMap(({ records }) => records.map((ref) => [JSON.stringify(ref), ref] as const)),
  );
  const tx = snapshots.transaction(['snapshots', 'pieces'], 'readwrite', { durability: 'strict' });
  const pieces = tx.objectStore('pieces');
  await Promise.all([
    ...fresh.map((piece) => pieces.put(piece)),
    tx.objectStore('snapshots').put(row),
    ...old.map((one) => tx.objectStore('snapshots').delete([id, one.at])),
    ...[...unneeded].flatMap(([key, ref]) =>
      needed.has(key) ? [] : [pieces.delete([id, ref[0], ref[1], ref[2]])],
    ),
    tx.done,
  ]);
  return true;
}

/** The snapshots of a case, the latest first. */
export async function listSnapshots(
  cases: CasesDb,
  snapshots: SnapshotsDb,
  id: string,
): Promise<Snapshot[]> {
  const known = await snapshots.getAll('snapshots', rowsOf(id));
  const now = (await storedRows(cases, id))?.records.map(refOf) ?? [];
  return known.reverse().flatMap(({ at, row, records }) => {
    if (!Array.isArray(records)) return [];
    const { name = '', articles = 0, events = 0 } = (row as CaseRow | undefined) ?? {};
    return [{ at, name, articles, events, differences: differencesOf(records, now) }];
  });
}

export interface SnapshotState {
  readonly case: Case;
  readonly row: CaseRow;
  readonly records: readonly RecordRow[];
  /** Records that were damaged or are missing. */
  readonly quarantined: readonly Quarantined[];
}

/** The state that a snapshot holds; null when there is no such snapshot. */
export async function readSnapshot(
  snapshots: SnapshotsDb,
  id: string,
  at: string,
  key: CryptoKey | null,
): Promise<SnapshotState | null> {
  const tx = snapshots.transaction(['snapshots', 'pieces']);
  const found = await tx.objectStore('snapshots').get([id, at]);
  if (!found) return null;
  const pieces = tx.objectStore('pieces');
  const rows = await Promise.all(
    found.records.map((ref) => pieces.get([id, ref[0], ref[1], ref[2]])),
  );
  await tx.done;
  const records = rows.filter((row) => row !== undefined);
  const read = await caseOfRows(found.row, records, key);
  const missing = found.records.flatMap(([list, one], index): Quarantined[] =>
    rows[index]
      ? []
      : [{ list: list as Quarantined['list'], id: one, reason: 'is missing', raw: null }],
  );
  return {
    case: read.case,
    row: found.row,
    records,
    quarantined: [...read.quarantined, ...missing],
  };
}

/** Removes every snapshot of a case. */
export async function dropSnapshots(snapshots: SnapshotsDb, id: string): Promise<void> {
  const tx = snapshots.transaction(['snapshots', 'pieces'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    tx.objectStore('snapshots').delete(rowsOf(id)),
    tx.objectStore('pieces').delete(rowsOf(id)),
    tx.done,
  ]);
}
