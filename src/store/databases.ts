/**
 * The two databases of the app: the cases, and their snapshots. They are apart, so that what damages one
 * leaves the other.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CaseRow, HistoryRow, RecordRow } from './rows';

/** Raised when stores or indices change; `rows.ts` has the form of what is in them. */
const VERSION = 1;

export interface CasesSchema extends DBSchema {
  cases: { key: string; value: CaseRow };
  records: { key: [string, string, string]; value: RecordRow };
  history: { key: [string, number]; value: HistoryRow };
}

export interface SnapshotRow {
  readonly case: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly row: CaseRow;
  /** The records it is made of: list, id and revision of each. */
  readonly records: readonly (readonly [list: string, id: string, rev: number])[];
}

export interface SnapshotsSchema extends DBSchema {
  snapshots: { key: [string, string]; value: SnapshotRow };
  /** Records as they were stored. A snapshot shares with the next one what did not change. */
  pieces: { key: [string, string, string, number]; value: RecordRow };
}

export type CasesDb = IDBPDatabase<CasesSchema>;
export type SnapshotsDb = IDBPDatabase<SnapshotsSchema>;

/** A database; of a later version of the app it is only read. */
export interface OpenedDb<Db> {
  readonly db: Db;
  readonly isNewer: boolean;
}

/** A transaction that changes rows of a case, and has not completed before they are on the disk. */
export const changing = (db: CasesDb) =>
  db.transaction(['cases', 'records', 'history'], 'readwrite', { durability: 'strict' });

/** All rows of a case: nothing sorts above an empty list. */
export const rowsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

export interface Opening {
  /** A later version of the app wants the database: this tab lets go of it. */
  onNewer(): void;
  /** The browser closed the database by itself. */
  onLost(): void;
}

interface Wanted {
  readonly name: string;
  readonly upgrade: (db: IDBPDatabase) => void;
}

/** A database, or what a later version of the app has made of it, to be read only. */
async function openOne<S extends DBSchema>(
  { name, upgrade }: Wanted,
  { onNewer, onLost }: Opening,
): Promise<OpenedDb<IDBPDatabase<S>>> {
  const callbacks = (db: () => IDBPDatabase<S> | undefined) => ({
    blocking: () => {
      db()?.close();
      onNewer();
    },
    terminated: onLost,
  });
  let opened: IDBPDatabase<S> | undefined;
  try {
    opened = await openDB<S>(name, VERSION, {
      upgrade: (db) => upgrade(db as unknown as IDBPDatabase),
      ...callbacks(() => opened),
    });
    return { db: opened, isNewer: false };
  } catch (error) {
    if ((error as { readonly name?: unknown }).name !== 'VersionError') throw error;
    opened = await openDB<S>(
      name,
      undefined,
      callbacks(() => opened),
    );
    return { db: opened, isNewer: true };
  }
}

export const casesName = (name: string): string => `${name}-cases`;
export const snapshotsName = (name: string): string => `${name}-snapshots`;

export const openCases = (name: string, opening: Opening) =>
  openOne<CasesSchema>(
    {
      name: casesName(name),
      upgrade: (db) => {
        db.createObjectStore('cases', { keyPath: 'id' });
        db.createObjectStore('records', { keyPath: ['case', 'list', 'id'] });
        db.createObjectStore('history', { keyPath: ['case', 'seq'] });
      },
    },
    opening,
  );

export const openSnapshots = (name: string, opening: Opening) =>
  openOne<SnapshotsSchema>(
    {
      name: snapshotsName(name),
      upgrade: (db) => {
        db.createObjectStore('snapshots', { keyPath: ['case', 'at'] });
        db.createObjectStore('pieces', { keyPath: ['case', 'list', 'id', 'rev'] });
      },
    },
    opening,
  );
