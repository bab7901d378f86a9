/**
 * What is kept of one case, and the two ways on from it: edits that are written on top of it, and those that
 * other tabs have written.
 *
 * Kept means: the transaction has completed with strict durability, and its rows were read back as they were
 * written.
 */
import { type CaseDocument, replay } from '../case/document';
import { type HistoryEntry, firstSeq, revisionOf } from '../case/history';
import { type List, headOf } from '../case/records';
import { type CasesDb, type OpenedDb, changing, rowsOf } from './databases';
import { type Loaded, type Quarantined, entryOf, loadCase, storedRows } from './load';
import {
  type CaseRow,
  type HistoryRow,
  type RecordRow,
  STORED_FORM,
  historyRow,
  isSameBody,
  readCaseRow,
  recordRow,
  sameBytes,
} from './rows';
import type { ReadOnly } from './save-status';
import type { Opened } from './seal';

/** Edits that are written in one transaction. */
const MOST_AT_ONCE = 50;

/** Another tab was faster: its edits are to be read first. */
export class Behind extends Error {}
/** From now on the case is only read. */
export class OnlyRead extends Error {
  constructor(readonly because: ReadOnly) {
    super(because);
  }
}
class NotKept extends Error {
  override message = 'what was read back differs from what was written';
}

interface Write {
  readonly puts: readonly RecordRow[];
  readonly removed: readonly (readonly [List, string])[];
  readonly history: readonly HistoryRow[];
  readonly document: CaseDocument;
  readonly changed: string;
}

const isSameSeal = (row: CaseRow, opened: Opened | null): boolean => {
  const [a, b] = [row.seal?.salt, opened?.seal.salt];
  if (!a || !b) return !a && !b;
  return sameBytes(a, b);
};

export class StoredCase {
  readonly id: string;
  readonly #database: () => Promise<OpenedDb<CasesDb>>;
  #opened: Opened | null;
  #document: CaseDocument;
  #row: CaseRow;
  #quarantined: readonly Quarantined[];
  /** What was written and not read back: the revision, and how many edits it took. */
  #unread: { readonly rev: number; readonly edits: number } | null = null;

  constructor(
    database: () => Promise<OpenedDb<CasesDb>>,
    { row, document, quarantined }: Loaded,
    opened: Opened | null,
  ) {
    this.#database = database;
    this.id = row.id;
    this.#row = row;
    this.#document = document;
    this.#quarantined = quarantined;
    this.#opened = opened;
  }

  get document(): CaseDocument {
    return this.#document;
  }

  get row(): CaseRow {
    return this.#row;
  }

  /** Rows that were damaged: the case is open without them. */
  get quarantined(): readonly Quarantined[] {
    return this.#quarantined;
  }

  get isSealed(): boolean {
    return this.#opened !== null;
  }

  /** The key of its records; null without a passphrase. */
  get key(): CryptoKey | null {
    return this.#opened?.key ?? null;
  }

  /** How many edits to write next: those that were not read back are written once more. */
  get mostAtOnce(): number {
    return this.#unread?.edits ?? MOST_AT_ONCE;
  }

  /** Its records are encrypted from now on as this says; somebody has written them so. */
  resealed(opened: Opened | null, row: CaseRow): void {
    this.#opened = opened;
    this.#row = row;
  }

  /** Writes down when, and at which revision, the case was saved outside the browser. */
  async stampSaved(savedAt: string, savedRev: number): Promise<void> {
    const { db } = await this.#database();
    const tx = db.transaction('cases', 'readwrite', { durability: 'strict' });
    const row = readCaseRow(await tx.store.get(this.id));
    if (row) {
      this.#row = { ...row, savedAt, savedRev };
      await tx.store.put(this.#row);
    }
    await tx.done;
  }

  /**
   * Writes edits, and reads them back.
   * @param document the case with them.
   * @throws Behind, OnlyRead, or what the storage throws.
   */
  async write(document: CaseDocument, entries: readonly HistoryEntry[]): Promise<void> {
    const write = await this.#toWrite(document, entries);
    await this.#write(write);
    await this.#readBack(write);
    this.#document = document;
  }

  /**
   * Reads the edits that other tabs have written.
   * @param onEntry is told each of them, with the case as it was before it.
   * @throws OnlyRead, or what the storage throws.
   */
  async readOn(onEntry: (before: CaseDocument, entry: HistoryEntry) => void): Promise<void> {
    const { db, isNewer } = await this.#database();
    if (isNewer) throw new OnlyRead('newer');
    const known = revisionOf(this.#document.history);
    const tx = db.transaction(['cases', 'history']);
    const [given, rows] = await Promise.all([
      tx.objectStore('cases').get(this.id),
      tx
        .objectStore('history')
        .getAll(IDBKeyRange.bound([this.id, known], [this.id, []], true, false)),
      tx.done,
    ]);
    const row = (this.#row = this.#mine(given));
    let document: CaseDocument | null = this.#document;
    for (const one of rows) {
      const entry = await entryOf(this.key, one);
      const known: number = document ? revisionOf(document.history) : -1;
      if (!document || typeof entry === 'string' || firstSeq(entry) !== known + 1) {
        document = null;
        break;
      }
      onEntry(document, entry);
      document = replay(document, entry);
    }
    const isWhole = document !== null && revisionOf(document.history) >= row.rev;
    if (document && isWhole) this.#document = document;
    else await this.#reload(db);
  }

  /** The row of the case; throws where this tab may only read. */
  #mine(given: unknown): CaseRow {
    const row = readCaseRow(given);
    if (!row) throw new OnlyRead('gone');
    if (row.form > STORED_FORM) throw new OnlyRead('newer');
    if (!isSameSeal(row, this.#opened)) throw new OnlyRead('locked');
    return row;
  }

  async #toWrite(document: CaseDocument, entries: readonly HistoryEntry[]): Promise<Write> {
    const { key } = this;
    const touched = new Map<string, { list: List; id: string; rev: number }>();
    for (const { seq, changes } of entries) {
      for (const { list, id } of changes) touched.set(`${list}/${id}`, { list, id, rev: seq });
    }
    const removed: [List, string][] = [];
    const puts: Promise<RecordRow>[] = [];
    for (const { list, id, rev } of touched.values()) {
      const record = document.case[list].get(id);
      if (!record) {
        removed.push([list, id]);
        continue;
      }
      puts.push(recordRow(key, this.id, list, record, rev));
    }
    const history = entries.map((entry) => historyRow(key, this.id, entry));
    return {
      document,
      removed,
      puts: await Promise.all(puts),
      history: await Promise.all(history),
      changed: entries.at(-1)?.at ?? '',
    };
  }

  /** Throws unless this tab may write on top of the revision that it knows. */
  #check(given: unknown, lastSeq: number, write: Write): CaseRow {
    const row = this.#mine(given);
    const stored = Math.max(row.rev, lastSeq);
    // Written before, but not read back as it was: it is written once more.
    const isOwn = stored === revisionOf(write.document.history) && this.#unread?.rev === stored;
    if (stored !== revisionOf(this.#document.history) && !isOwn) throw new Behind();
    return row;
  }

  async #write(write: Write): Promise<void> {
    const { db, isNewer } = await this.#database();
    if (isNewer) throw new OnlyRead('newer');
    const { document, puts, removed, history, changed } = write;
    const tx = changing(db);
    const completed = tx.done;
    // Heard below; until then it is no error that nobody hears.
    completed.catch(() => undefined);
    const work = async (): Promise<void> => {
      const cases = tx.objectStore('cases');
      const [given, last] = await Promise.all([
        cases.get(this.id),
        tx.objectStore('history').openKeyCursor(rowsOf(this.id), 'prev'),
      ]);
      const row = this.#check(given, Number(last?.key[1]) || 0, write);
      const { articles, events } = document.case;
      const now: CaseRow = {
        ...row,
        rev: revisionOf(document.history),
        name: headOf(document.case).name,
        changed,
        articles: articles.size,
        events: events.size,
      };
      const records = tx.objectStore('records');
      await Promise.all([
        ...puts.map(async (one) => records.put(one)),
        ...removed.map(async ([list, id]) => records.delete([this.id, list, id])),
        ...history.map(async (one) => tx.objectStore('history').put(one)),
        cases.put(now),
      ]);
      this.#row = now;
    };
    const before = this.#row;
    try {
      await work().catch((error: unknown) => {
        try {
          tx.abort();
        } catch {
          // It is over already: its own error is the one that counts.
        }
        throw error;
      });
      await completed;
    } catch (error) {
      this.#row = before;
      await completed.catch(() => undefined);
      const isOwn = error instanceof Behind || error instanceof OnlyRead;
      throw isOwn ? error : (tx.error ?? error);
    }
    this.#unread = { rev: revisionOf(document.history), edits: history.length };
  }

  /** Reads what was written, and compares. */
  async #readBack({ puts, removed, history, document }: Write): Promise<void> {
    const { db } = await this.#database();
    const tx = db.transaction(['cases', 'records', 'history']);
    const records = tx.objectStore('records');
    const [row, kept, gone, entries] = await Promise.all([
      tx.objectStore('cases').get(this.id),
      Promise.all(puts.map(({ list, id }) => records.get([this.id, list, id]))),
      Promise.all(removed.map(([list, id]) => records.getKey([this.id, list, id]))),
      Promise.all(history.map(({ seq }) => tx.objectStore('history').get([this.id, seq]))),
      tx.done,
    ]);
    const rev = revisionOf(document.history);
    // Without locks another tab may have come after: then its edit is the one to compare with.
    if (row && row.rev > rev) {
      this.#unread = null;
      return;
    }
    const isSame =
      puts.every((one, at) => kept[at] !== undefined && isSameBody(one, kept[at])) &&
      gone.every((key) => key === undefined) &&
      history.every((one, at) => entries[at] !== undefined && isSameBody(one, entries[at]));
    if (!isSame) throw new NotKept();
    this.#unread = null;
  }

  /** An entry is damaged: everything is read again. */
  async #reload(db: CasesDb): Promise<void> {
    const rows = await storedRows(db, this.id);
    if (!rows) throw new OnlyRead('gone');
    const loaded = await loadCase(rows, this.key);
    this.#row = loaded.row;
    this.#document = loaded.document;
    this.#quarantined = loaded.quarantined;
  }
}
