/** The list of cases as components read it, and what can be done with a case that is not open. */
import { readCaseText } from '../../case/codec/case-file';
import type { Broken, CaseFileResult, ReadCase } from '../../case/codec/case-file';
import { newDocument } from '../../case/document';
import { documentOf } from '../../case/make-case';
import type { Case, WayIn } from '../../case/records';
import type { DatasetContent } from '../../event/codec/read';
import type { CaseEntry } from '../../store/case-entry';
import type { CaseStore, LostCase, OpenResult } from '../../store/case-store';
import { type Persistence, askToPersist } from '../../store/persist';
import { CaseSession } from './case-session.svelte';
import { instantText } from '../../store/instant';
import { FIRST_CASE } from './first-case';

export type OpenedCase =
  { readonly kind: 'open'; readonly session: CaseSession } | Exclude<OpenResult, { kind: 'open' }>;

export type ImportedCase =
  | { readonly ok: true; readonly id: string; readonly broken: readonly Broken[] }
  | Extract<CaseFileResult, { ok: false }>;

export class CaseList {
  readonly #store: CaseStore;
  readonly #now: () => number;
  readonly #unsubscribe: () => void;
  #entries = $state.raw<readonly CaseEntry[]>([]);
  #deleted = $state.raw<readonly CaseEntry[]>([]);
  #persistence = $state.raw<Persistence | null>(null);
  #lost = $state.raw<readonly LostCase[]>([]);
  #fault = $state.raw<string | null>(null);

  /** @param now for tests. */
  constructor(store: CaseStore, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
    this.#unsubscribe = store.subscribe(() => void this.refresh());
  }

  /** The latest change first. */
  get entries(): readonly CaseEntry[] {
    return this.#entries;
  }

  /** Those that were deleted, but not for good. */
  get deleted(): readonly CaseEntry[] {
    return this.#deleted;
  }

  /** Those of which only snapshots are left. */
  get lost(): readonly LostCase[] {
    return this.#lost;
  }

  /** What the browser answered when it was asked to keep what is stored; null: not asked yet. */
  get persistence(): Persistence | null {
    return this.#persistence;
  }

  /** Why the list could not be read; null when it could. */
  get fault(): string | null {
    return this.#fault;
  }

  async refresh(): Promise<void> {
    try {
      const [entries, deleted] = await Promise.all([
        this.#store.list(),
        this.#store.list({ deleted: true }),
      ]);
      [this.#entries, this.#deleted, this.#fault] = [entries, deleted, null];
      // Without snapshots the cases are there all the same.
      this.#lost = await this.#store.lost().catch(() => []);
    } catch (error) {
      this.#fault = String(error);
    }
  }

  async askToPersist(): Promise<void> {
    this.#persistence = await askToPersist();
  }

  /** A new, empty case; its id. */
  async create(name: string): Promise<string> {
    return this.#store.create(newDocument(name, this.#instant()));
  }

  /** A case of what was read from a file or a figure; its id, and what could not be taken over. */
  async createOf(
    content: DatasetContent,
    name: string,
    how: WayIn = 'file',
    by = '',
  ): Promise<{ readonly id: string; readonly broken: readonly Broken[] }> {
    const { document, broken } = documentOf(content, { name, at: this.#instant(), how, by });
    return { id: await this.#store.create(document), broken };
  }

  /** A case of the text of a case file. A broken record is set aside and returned. */
  async createFromFile(text: string): Promise<ImportedCase> {
    const read = readCaseText(text);
    if (!read.ok) return read;
    return { ok: true, id: await this.#store.create(read.document), broken: read.broken };
  }

  /** The case that the app comes with, made when it is not there. */
  async first(content: DatasetContent, name: string): Promise<void> {
    if (await this.#store.has(FIRST_CASE)) return;
    const { document } = this.#firstDocument(content, name);
    // Another tab may be faster.
    await this.#store.create(document, FIRST_CASE).catch(async (error: unknown) => {
      if (!(await this.#store.has(FIRST_CASE))) throw error;
    });
  }

  /** The state that the first case comes with, to reset it. */
  firstState(content: DatasetContent, name: string): Case {
    return this.#firstDocument(content, name).document.case;
  }

  #firstDocument(content: DatasetContent, name: string): ReadCase {
    return documentOf(content, { name, at: this.#instant(), how: 'bundled', by: '' });
  }

  async open(id: string, passphrase?: string): Promise<OpenedCase> {
    const result = await this.#store.open(id, passphrase);
    if (result.kind !== 'open') return result;
    return { kind: 'open', session: new CaseSession(this.#store, result.open, this.#now) };
  }

  /** A sealed case is renamed when it is open, by `rename-case`. */
  async rename(id: string, name: string, by = ''): Promise<void> {
    await this.#store.rename(id, name, by);
  }

  /** The id of the copy; null when the case is gone. */
  duplicate(id: string, name: string): Promise<string | null> {
    return this.#store.duplicate(id, name);
  }

  /** `restore` undoes it. */
  remove(id: string): Promise<void> {
    return this.#store.remove(id);
  }

  restore(id: string): Promise<void> {
    return this.#store.restore(id);
  }

  /** Puts back a case of which only snapshots are left. */
  recoverLost({ id, at }: LostCase): Promise<boolean> {
    return this.#store.recoverLost(id, at);
  }

  /** With its snapshots. Nothing undoes it. */
  purge(id: string): Promise<void> {
    return this.#store.purge(id);
  }

  close(): void {
    this.#unsubscribe();
  }

  #instant(): string {
    return instantText(this.#now());
  }
}
