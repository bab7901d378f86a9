/**
 * An open case: what is in memory, what of it is kept, and how one catches up with the other.
 *
 * An edit is done in memory at once and waits in a queue until it is kept. What another tab wrote meanwhile is
 * read first, and the waiting edits are planned again on top of it. While the storage refuses, the queue stays
 * and is tried again.
 */
import { type Act, type CaseDocument, type Stamp, isReturn, perform } from '../case/document';
import type { Refusal } from '../case/command';
import { jsonText } from '../case/codec/json-text';
import { type HistoryEntry, revisionOf } from '../case/history';
import type { Case } from '../case/records';
import type { CasesDb, OpenedDb } from './databases';
import type { Loaded, Quarantined } from './load';
import { type CaseRow, STORED_FORM } from './rows';
import type { ApplyResult, Kept, ReadOnly, SaveStatus } from './save-status';
import type { Opened } from './seal';
import { Behind, OnlyRead, StoredCase } from './stored-case';
import type { Locks, News } from './tabs';
import { instantText } from './instant';

interface Waiting {
  readonly act: Act;
  readonly stamp: Stamp;
  /** The number that it has in memory. */
  readonly seq: number;
  readonly settle: (kept: Kept) => void;
}

/** What an open case needs of the store that opened it. */
export interface Surroundings {
  database(): Promise<OpenedDb<CasesDb>>;
  readonly locks: Locks;
  readonly now: () => number;
  tell(news: News): void;
  /** Called with the lock of the case held, after edits were kept. */
  onKept(id: string): Promise<void>;
  onClose(one: OpenCase): void;
}

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

export const lockOf = (id: string): string => `sourceline:case:${id}`;

export class OpenCase {
  readonly id: string;
  readonly #around: Surroundings;
  /** As it is kept. */
  readonly #stored: StoredCase;
  /** With what is waiting. */
  #current: CaseDocument;
  #waiting: Waiting[] = [];
  #failure: { because: 'full' | 'other'; message: string } | null = null;
  #readOnly: ReadOnly | null = null;
  #pauseMs = FIRST_PAUSE_MS;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** One thing after the other: saving and catching up both change what is kept. */
  #busy: Promise<unknown> = Promise.resolve();
  #isSaving = false;
  readonly #listeners = new Set<() => void>();

  constructor(around: Surroundings, loaded: Loaded, opened: Opened | null, isNewer: boolean) {
    this.#around = around;
    this.#stored = new StoredCase(() => around.database(), loaded, opened);
    this.id = loaded.row.id;
    this.#current = loaded.document;
    if (isNewer || loaded.row.form > STORED_FORM) this.#readOnly = 'newer';
  }

  /** The case as it is edited, whether it is kept already or not. */
  get case(): Case {
    return this.#current.case;
  }

  /** The same with its history. */
  get document(): CaseDocument {
    return this.#current;
  }

  /** Stored rows that were damaged: the case is open without them. */
  get quarantined(): readonly Quarantined[] {
    return this.#stored.quarantined;
  }

  get isSealed(): boolean {
    return this.#stored.isSealed;
  }

  /** When it was last saved outside the browser, null: never; and how many edits ago. */
  get savedOutside(): { readonly at: string | null; readonly editsSince: number } {
    const { savedAt, savedRev } = this.#stored.row;
    const edits = revisionOf(this.#current.history) - savedRev;
    return { at: savedAt, editsSince: Math.max(0, edits) };
  }

  get status(): SaveStatus {
    const waiting = this.#waiting.length;
    if (this.#readOnly) return { kind: 'read-only', because: this.#readOnly, waiting };
    if (this.#failure) return { kind: 'failed', ...this.#failure, waiting };
    return waiting > 0 ? { kind: 'saving', waiting } : { kind: 'saved' };
  }

  /** Calls back after every change of what can be asked here. Returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Does an act in memory at once, and keeps it as soon as the storage does. @param by who does it. */
  apply(act: Act, { by = '', why = '' }: { by?: string; why?: string } = {}): ApplyResult {
    if (this.#readOnly) return { ok: false, refusal: { key: 'read-only' } };
    const stamp = { at: instantText(this.#around.now()), by, why };
    const done = perform(this.#current, act, stamp);
    if (!done.ok) return done;
    const { entry } = done;
    // Nothing changes: there is nothing to keep.
    if (entry.changes.length === 0 && !entry.merged)
      return { ok: true, kept: Promise.resolve({ kind: 'saved' }) };
    this.#current = done.document;
    let settle: (kept: Kept) => void = () => undefined;
    const kept = new Promise<Kept>((resolve) => (settle = resolve));
    // An undo is that of this entry, whatever comes in between.
    const exact = isReturn(act) && entry.of !== null ? { ...act, of: entry.of } : act;
    this.#waiting.push({ act: exact, stamp, seq: entry.seq, settle });
    this.#notify();
    this.#save();
    return { ok: true, kept };
  }

  /** Tries again at once to keep what is waiting. */
  async retry(): Promise<void> {
    this.#clearTimer();
    this.#save();
    await this.#busy;
  }

  /** Waits until everything that can be kept is kept: for when the page goes away. */
  async flush(): Promise<SaveStatus> {
    this.#save();
    let before: unknown;
    while (before !== this.#busy) {
      before = this.#busy;
      await before;
    }
    return this.status;
  }

  /** Reads what another tab has written. */
  async catchUp(): Promise<void> {
    await this.#next(async () => {
      try {
        await this.#readOn();
      } catch (error) {
        this.#fail(error);
      }
    });
  }

  /** Writes down that the case, as it is now, was saved outside the browser. */
  async stampSavedOutside(): Promise<void> {
    await this.flush();
    await this.#next(async () => {
      const savedAt = instantText(this.#around.now());
      await this.#stored.stampSaved(savedAt, revisionOf(this.#current.history));
      this.#notify();
      this.#around.tell({ kind: 'list' });
    });
  }

  /** Keeps what is waiting, and lets go of the case. */
  async close(): Promise<SaveStatus> {
    const status = await this.flush();
    this.stop('closed');
    this.#around.onClose(this);
    return status;
  }

  /** From now on the case is only read. */
  stop(because: ReadOnly): void {
    if (this.#readOnly) return;
    this.#clearTimer();
    this.#readOnly = because;
    for (const { settle } of this.#waiting) settle({ kind: 'read-only', because });
    this.#notify();
  }

  /** Its records are encrypted from now on as this says; the store has written them so. */
  resealed(opened: Opened | null, row: CaseRow): void {
    this.#stored.resealed(opened, row);
    this.#notify();
  }

  /** The key of its records; null without a passphrase. */
  get key(): CryptoKey | null {
    return this.#stored.key;
  }

  /** Does something that no saving comes in between of. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#next(work);
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#busy.then(work);
    this.#busy = mine.catch(() => undefined);
    return mine;
  }

  #clearTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #save(): void {
    if (this.#isSaving || this.#waiting.length === 0 || this.#readOnly) return;
    this.#isSaving = true;
    void this.#next(async () => {
      try {
        while (this.#waiting.length > 0 && !this.#readOnly) {
          await this.#around.locks.hold(lockOf(this.id), () => this.#saveSome());
          this.#pauseMs = FIRST_PAUSE_MS;
        }
      } catch (error) {
        this.#fail(error);
      } finally {
        this.#isSaving = false;
      }
    });
  }

  #fail(error: unknown): void {
    if (error instanceof OnlyRead) return this.stop(error.because);
    const { name, message } = error as Error;
    const because = name === 'QuotaExceededError' ? 'full' : 'other';
    this.#failure = { because, message: message || name };
    this.#clearTimer();
    this.#timer = setTimeout(() => this.#save(), this.#pauseMs);
    this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2);
    return this.#notify();
  }

  /** The edits that come first in the queue, as they are on top of what is kept. */
  #performed(document: CaseDocument, most: number) {
    const entries: HistoryEntry[] = [];
    const waiting: Waiting[] = [];
    const refused: [Waiting, Refusal][] = [];
    /** Numbers that edits had in memory; null: refused. */
    const numbers = new Map<number, number | null>();
    for (const one of this.#waiting.slice(0, most)) {
      const { act, stamp, seq } = one;
      let now = act;
      if (isReturn(act) && act.of !== undefined) {
        const of = numbers.has(act.of) ? numbers.get(act.of) : act.of;
        // -1 is the number of no entry.
        now = { ...act, of: of ?? -1 };
      }
      const done = perform(document, now, stamp);
      if (!done.ok) {
        refused.push([one, done.refusal]);
        numbers.set(seq, null);
        continue;
      }
      document = done.document;
      entries.push(done.entry);
      numbers.set(seq, done.entry.seq);
      waiting.push({ ...one, act: now, seq: done.entry.seq });
    }
    return { document, entries, waiting, refused };
  }

  /** Puts the waiting edits on top of what is kept now. */
  #rebase(): void {
    const { document, waiting, refused } = this.#performed(this.#stored.document, Infinity);
    this.#waiting = waiting;
    this.#current = document;
    for (const [{ settle }, refusal] of refused) settle({ kind: 'refused', refusal });
  }

  async #saveSome(): Promise<void> {
    for (;;) {
      const { document: base, mostAtOnce } = this.#stored;
      const { document, entries, waiting, refused } = this.#performed(base, mostAtOnce);
      if (refused.length > 0 || entries.length === 0) {
        this.#failure = null;
        this.#rebase();
        return this.#notify();
      }
      try {
        await this.#stored.write(document, entries);
      } catch (error) {
        if (!(error instanceof Behind)) throw error;
        await this.#readOn();
        continue;
      }
      this.#waiting = this.#waiting.slice(waiting.length);
      if (this.#waiting.length === 0) this.#current = document;
      this.#failure = null;
      this.#notify();
      for (const { settle } of waiting) settle({ kind: 'saved' });
      this.#around.tell({ kind: 'case', id: this.id, rev: revisionOf(document.history) });
      await this.#around.onKept(this.id);
      return;
    }
  }

  /** Reads the entries that other tabs have written, and puts what is waiting on top of them. */
  async #readOn(): Promise<void> {
    if (this.#readOnly) return;
    await this.#stored.readOn((before, entry) => this.#settleOwn(before, entry));
    this.#rebase();
    this.#notify();
  }

  /** An edit of this tab was written although the storage said that it was not: it waits no longer. */
  #settleOwn(document: CaseDocument, entry: HistoryEntry): void {
    const [first] = this.#waiting;
    if (first?.stamp.at !== entry.at) return;
    const done = perform(document, first.act, first.stamp);
    if (!done.ok || jsonText(done.entry) !== jsonText(entry)) return;
    this.#waiting = this.#waiting.slice(1);
    first.settle({ kind: 'saved' });
  }
}
