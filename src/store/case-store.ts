/**
 * The cases of this browser: their list, opening and making them, copies, deletion, snapshots and
 * passphrases. What an open case does is in `open-case.ts`.
 */
import type { CaseDocument } from '../case/document';
import { revisionOf } from '../case/history';
import { type Case, headOf } from '../case/records';
import { freshId } from '../case/fresh-id';
import { type CaseEntry, entryOfRow } from './case-entry';
import { changing, rowsOf } from './databases';
import { type StoredRows, loadCase, storedRows } from './load';
import { OpenCase, lockOf } from './open-case';
import { Mirrors } from './mirrors';
import { Databases } from './opened-databases';
import { type CaseRow, STORED_FORM, readCaseRow } from './rows';
import type { ApplyResult } from './save-status';
import { type Kdf, type Opened, makeSeal, openSeal, readSeal } from './seal';
import {
  type Snapshot,
  type SnapshotState,
  dropSnapshots,
  listSnapshots,
  readSnapshot,
  takeSnapshot,
} from './snapshots';
import { type Locks, type News, type Tabs, browserLocks, browserTabs } from './tabs';
import { resealed, rowsFor } from './whole-case';
import { instantText } from './instant';

/** A case of which only snapshots are left. */
export interface LostCase {
  readonly id: string;
  /** Of the latest snapshot. */
  readonly at: string;
  readonly name: string;
}

export type OpenResult =
  | { readonly kind: 'open'; readonly open: OpenCase }
  | { readonly kind: 'missing' }
  /** It has a passphrase. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'wrong-passphrase' }
  /** Its key cannot be made here, or its seal is damaged. */
  | { readonly kind: 'seal-failed'; readonly message: string };

export interface StoreOptions {
  /** Of the databases. */
  readonly name?: string;
  readonly tabs?: Tabs;
  readonly locks?: Locks;
  readonly now?: () => number;
}

export class CaseStore {
  /** The files on disk that mirror cases. */
  readonly mirrors: Mirrors;
  readonly #databases: Databases;
  readonly #tabs: Tabs;
  readonly #locks: Locks;
  readonly #now: () => number;
  readonly #open = new Set<OpenCase>();
  readonly #listeners = new Set<() => void>();
  #snapshotFault: string | null = null;
  /** The snapshot that was last begun when a case was opened. */
  #taking: Promise<void> = Promise.resolve();

  constructor(options: StoreOptions = {}) {
    const { name = 'sourceline' } = options;
    this.mirrors = new Mirrors(name);
    this.#databases = new Databases(name, () => this.#outdated());
    this.#tabs = options.tabs ?? browserTabs();
    this.#locks = options.locks ?? browserLocks();
    this.#now = options.now ?? Date.now;
    this.#tabs.hear((news) => this.#onNews(news));
  }

  /** A later version of the app has taken over the storage: reload the page to edit. */
  get isOutdated(): boolean {
    return this.#databases.isOutdated;
  }

  /** Why the last snapshot was not taken; null when it was. */
  get snapshotFault(): string | null {
    return this.#snapshotFault;
  }

  /** Calls back when the list of cases may have changed, here or in another tab. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The cases, the latest change first. @param deleted those that were deleted, but not for good. */
  async list({ deleted = false } = {}): Promise<CaseEntry[]> {
    const { db } = await this.#databases.cases();
    const rows = (await db.getAll('cases')).flatMap((given) => readCaseRow(given) ?? []);
    return rows
      .filter((row) => (row.deletedAt !== null) === deleted)
      .sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0))
      .map(entryOfRow);
  }

  /** Whether there is such a case, deleted or not. */
  async has(id: string): Promise<boolean> {
    const { db } = await this.#databases.cases();
    return (await db.getKey('cases', id)) !== undefined;
  }

  /** Keeps a new case. Its id is what an address names. @param id of the case that the app comes with. */
  async create(document: CaseDocument, id: string = freshId('c')): Promise<string> {
    const { name, made } = headOf(document.case);
    const { articles, events } = document.case;
    const rev = revisionOf(document.history);
    const row: CaseRow = {
      id,
      form: STORED_FORM,
      rev,
      name,
      made,
      changed: this.#instant(),
      articles: articles.size,
      events: events.size,
      savedAt: null,
      savedRev: 0,
      deletedAt: null,
      seal: null,
    };
    await this.#add(await rowsFor(row, document));
    return id;
  }

  /**
   * Opens a case. With a damaged row it opens without that row; `quarantined` has it.
   * @param passphrase where it has one.
   */
  async open(id: string, passphrase?: string): Promise<OpenResult> {
    const { db, isNewer } = await this.#databases.cases();
    const rows = await storedRows(db, id);
    if (!rows) return { kind: 'missing' };
    let opened: Opened | null = null;
    if (rows.row.seal !== null) {
      const seal = readSeal(rows.row.seal);
      if (!seal) return { kind: 'seal-failed', message: 'the seal is damaged' };
      if (passphrase === undefined) return { kind: 'locked' };
      try {
        opened = await openSeal(passphrase, seal);
      } catch (error) {
        return { kind: 'seal-failed', message: String(error) };
      }
      if (!opened) return { kind: 'wrong-passphrase' };
    }
    return { kind: 'open', open: await this.#opened(rows, opened, isNewer) };
  }

  async #opened(rows: StoredRows, opened: Opened | null, isNewer: boolean): Promise<OpenCase> {
    const loaded = await loadCase(rows, opened?.key ?? null);
    const open = new OpenCase(
      {
        database: () => this.#databases.cases(),
        locks: this.#locks,
        now: this.#now,
        tell: (news) => this.#tell(news),
        onKept: (id) => this.#snapshot(id),
        onClose: (one) => this.#open.delete(one),
      },
      loaded,
      opened,
      isNewer,
    );
    this.#open.add(open);
    // Nobody waits for it.
    if (!isNewer) {
      const { id } = open;
      this.#taking = this.#locks.hold(lockOf(id), () => this.#snapshot(id));
    }
    return open;
  }

  /** Renames a case that may not be open. A sealed one has to be opened first. */
  async rename(id: string, name: string, by = ''): Promise<ApplyResult | OpenResult> {
    const result = await this.open(id);
    if (result.kind !== 'open') return result;
    const { open } = result;
    const done = open.apply({ kind: 'rename-case', name }, { by });
    if (done.ok) await done.kept;
    await open.close();
    return done;
  }

  /**
   * A copy of a case with its history. Null when there is no such case. That of a sealed case has the same
   * passphrase, and the same name until it is open.
   */
  async duplicate(id: string, name: string): Promise<string | null> {
    const { db } = await this.#databases.cases();
    const rows = await storedRows(db, id);
    if (!rows) return null;
    const copy = freshId('c');
    const own = <R extends object>(row: R): R => ({ ...row, case: copy });
    await this.#add({
      row: {
        ...rows.row,
        id: copy,
        changed: this.#instant(),
        savedAt: null,
        savedRev: 0,
        deletedAt: null,
      },
      records: rows.records.map(own),
      history: rows.history.map(own),
    });
    if (rows.row.seal === null) await this.rename(copy, name);
    return copy;
  }

  /** Moves a case to the deleted ones; `restore` undoes it. */
  async remove(id: string): Promise<void> {
    await this.#editRow(id, { deletedAt: this.#instant() });
  }

  async restore(id: string): Promise<void> {
    await this.#editRow(id, { deletedAt: null });
  }

  /** Deletes a case for good: its records, its history and its snapshots. Nothing undoes it. */
  async purge(id: string): Promise<void> {
    await this.#locks.hold(lockOf(id), async () => {
      const snapshots = await this.#databases.snapshots();
      await dropSnapshots(snapshots.db, id);
      const { db } = await this.#databases.cases();
      const tx = changing(db);
      await Promise.all([
        tx.objectStore('cases').delete(id),
        tx.objectStore('records').delete(rowsOf(id)),
        tx.objectStore('history').delete(rowsOf(id)),
        tx.done,
      ]);
    });
    // Where handles cannot be kept there is none.
    await this.mirrors.drop(id).catch(() => undefined);
    for (const one of this.#open) if (one.id === id) one.stop('gone');
    this.#tell({ kind: 'case', id, rev: -1 });
  }

  /** The snapshots of a case, the latest first, each with what restoring it would change. */
  async snapshots(id: string): Promise<Snapshot[]> {
    const [{ db }, snapshots] = [await this.#databases.cases(), await this.#databases.snapshots()];
    return listSnapshots(db, snapshots.db, id);
  }

  /** The state that a snapshot holds, to look at; null when there is none. */
  async snapshot(open: OpenCase, at: string): Promise<SnapshotState | null> {
    return readSnapshot((await this.#databases.snapshots()).db, open.id, at, open.key);
  }

  /** Brings a case back to a snapshot: an edit like any other, which can be undone. */
  async restoreSnapshot(
    open: OpenCase,
    at: string,
    { by = '', why = '' } = {},
  ): Promise<ApplyResult | null> {
    const found = await this.snapshot(open, at);
    return found && open.apply({ kind: 'become', state: found.case }, { by, why: why || at });
  }

  /** Cases of which only snapshots are left: the browser has cleared the rest. */
  async lost(): Promise<LostCase[]> {
    const [{ db }, snapshots] = [await this.#databases.cases(), await this.#databases.snapshots()];
    const kept = new Set<string>(await db.getAllKeys('cases'));
    const latest = new Map(
      (await snapshots.db.getAll('snapshots'))
        .filter((one) => !kept.has(one.case))
        .map((one) => [one.case, { id: one.case, at: one.at, name: one.row.name }]),
    );
    return [...latest.values()];
  }

  /** Puts back a case of which only snapshots are left, without its history. False: there is none. */
  async recoverLost(id: string, at: string): Promise<boolean> {
    const found = await readSnapshot((await this.#databases.snapshots()).db, id, at, null);
    if (!found || (await this.has(id))) return false;
    const { row, records } = found;
    await this.#add({ row: { ...row, changed: this.#instant() }, records, history: [] });
    return true;
  }

  /**
   * Gives a case a passphrase, another one, or none (null). All of it is written anew, and its earlier
   * snapshots are deleted, since they are not sealed in the same way.
   */
  async setPassphrase(open: OpenCase, passphrase: string | null, kdf?: Kdf): Promise<void> {
    await open.flush();
    const opened = passphrase === null ? null : await makeSeal(passphrase, kdf);
    await open.alone(() =>
      this.#locks.hold(lockOf(open.id), async () => {
        const { db } = await this.#databases.cases();
        const rows = await storedRows(db, open.id);
        if (!rows) return open.stop('gone');
        const sealed = await resealed(rows, open.key, opened);
        const tx = changing(db);
        const now = readCaseRow(await tx.objectStore('cases').get(open.id));
        if (now?.rev !== rows.row.rev) {
          tx.abort();
          await tx.done.catch(() => undefined);
          throw new Error('the case was changed meanwhile');
        }
        await Promise.all([
          tx.objectStore('cases').put(sealed.row),
          ...sealed.records.map((row) => tx.objectStore('records').put(row)),
          ...sealed.history.map((row) => tx.objectStore('history').put(row)),
          tx.done,
        ]);
        open.resealed(opened, sealed.row);
        await dropSnapshots((await this.#databases.snapshots()).db, open.id);
        await this.#snapshot(open.id);
      }),
    );
    this.#tell({ kind: 'case', id: open.id, rev: revisionOf(open.document.history) });
  }

  /** Brings a case back to a given state, such as that with which the app comes. */
  reset(open: OpenCase, state: Case, { by = '', why = '' } = {}): ApplyResult {
    return open.apply({ kind: 'become', state }, { by, why });
  }

  /** Keeps what is waiting in every open case: when the page is hidden or goes away. */
  async flush(): Promise<void> {
    await Promise.all([...[...this.#open].map((one) => one.flush()), this.#taking]);
  }

  async close(): Promise<void> {
    await Promise.all([...[...this.#open].map((one) => one.close()), this.#taking]);
    this.#tabs.close();
    await this.#databases.close();
  }

  #instant(): string {
    return instantText(this.#now());
  }

  #tell(news: News): void {
    this.#tabs.tell(news);
    for (const listener of this.#listeners) listener();
  }

  #onNews(news: News): void {
    for (const listener of this.#listeners) listener();
    if (news.kind !== 'case') return;
    for (const one of this.#open) {
      const isKnown = news.rev >= 0 && news.rev <= revisionOf(one.document.history);
      // At the same revision its seal may be another one.
      if (one.id === news.id && (!isKnown || one.status.kind === 'saved')) void one.catchUp();
    }
  }

  #outdated(): void {
    for (const one of this.#open) one.stop('newer');
    for (const listener of this.#listeners) listener();
  }

  /** A snapshot that fails is told, and stops nothing else. */
  async #snapshot(id: string): Promise<void> {
    try {
      const [{ db }, snapshots] = [
        await this.#databases.cases(),
        await this.#databases.snapshots(),
      ];
      if (!snapshots.isNewer) await takeSnapshot(db, snapshots.db, id, this.#now());
      this.#snapshotFault = null;
    } catch (error) {
      this.#snapshotFault = String(error);
    }
  }

  async #add({ row, records, history }: StoredRows): Promise<void> {
    const tx = changing(await this.#databases.writable());
    await Promise.all([
      tx.objectStore('cases').add(row),
      ...records.map((one) => tx.objectStore('records').put(one)),
      ...history.map((one) => tx.objectStore('history').put(one)),
      tx.done,
    ]);
    this.#tell({ kind: 'list' });
  }

  async #editRow(id: string, fields: Partial<CaseRow>): Promise<void> {
    const db = await this.#databases.writable();
    const tx = db.transaction('cases', 'readwrite', { durability: 'strict' });
    const row = readCaseRow(await tx.store.get(id));
    if (row) await tx.store.put({ ...row, ...fields });
    await tx.done;
    this.#tell({ kind: 'list' });
  }
}
