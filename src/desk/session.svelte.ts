/**
 * The current desk and the one before: an opened case or file replaces the app's own articles until the
 * reader goes back. Both stay on the machine; only this page reads them.
 */
import { nextTask } from '../figure/page/pace';
import type { Dataset } from '../source/dataset';
import type { FileFault } from '../words/file-fault';
import { DEFAULT_VIEW, type ViewState } from './address/url';
import type { Broken } from '../case/codec/case-file';
import type { CaseList } from './cases/case-list.svelte';
import type { CaseSession } from './cases/case-session.svelte';
import { type Bundled, type MadeCase, Works, isShown, messageOf } from './cases/works.svelte';
import { Desk, type DeskDefaults } from './desk.svelte';
import type { FigureChoice } from './figure/figure-choice';
import type { GivenFile } from './open/any-file';
import { type ReadingFile, contentsOf } from './open/given-file';
import type { ManyEvents } from './open/dataset-of';
import { failed } from './open/open';
import { prepare } from './open/prepare';
import { LockedFile } from './sealed/locked-file.svelte';
import { GivenTable } from './tables/given-table.svelte';
import { rememberTable } from './tables/table-memory';
import {
  type CaseProblem,
  type FoundCopy,
  NOTHING,
  type NotKept,
  type ReadTable,
  type RefusedFile,
  type RemovedCase,
  type ShownCase,
  type ShownDesk,
} from './shown';

/** A file that is being read. */
export interface OpeningFile {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
}

/** What may lie over the page, such as a sheet or a dialog: Back closes it first. */
export interface Cover {
  isOpen(): boolean;
  close(): void;
}

/** What was read of a file, and how it is shown. */
interface FileShown {
  readonly name: string;
  readonly dataset: Dataset;
  readonly many: ManyEvents | null;
  readonly view: ViewState;
  readonly choice: FigureChoice | null;
  readonly signal: AbortSignal;
  readonly unread?: readonly Broken[];
  readonly table?: ReadTable | null;
}

/** Up to this number of events a file becomes a case. */
const MOST_KEPT = 20_000;

export class Session {
  readonly #first: Desk;
  readonly #defaults: DeskDefaults;
  readonly #works: Works;
  #shown: ShownDesk;
  #refused = $state.raw<RefusedFile | null>(null);
  #opening = $state.raw<OpeningFile | null>(null);
  #stop: AbortController | null = null;
  #cover = $state.raw<Cover | null>(null);
  #problem = $state.raw<CaseProblem | null>(null);
  #removed = $state.raw<RemovedCase | null>(null);
  #locked = $state.raw<LockedFile | null>(null);
  #table = $state.raw<GivenTable | null>(null);
  #copy = $state.raw<FoundCopy | null>(null);
  #beginsWithList = false;
  /** The last thing that was to be shown: what comes late gives way. */
  #asked = {};

  constructor(first: Desk, defaults: DeskDefaults, bundled: Bundled | null = null) {
    this.#first = first;
    this.#defaults = defaults;
    this.#works = new Works(defaults, bundled);
    this.#shown = $state.raw({ ...NOTHING, desk: first });
  }

  /** What is shown, for the browser's history. */
  get shown(): ShownDesk {
    return this.#shown;
  }

  get desk(): Desk {
    return this.#shown.desk;
  }

  get opened(): string | null {
    return this.#shown.opened;
  }

  /** Null while no file is being read. */
  get opening(): OpeningFile | null {
    return this.#opening;
  }

  get refused(): RefusedFile | null {
    return this.#refused;
  }

  /** How the figure that was opened looked; null where none was. */
  get choice(): FigureChoice | null {
    return this.#shown.choice;
  }

  /** The open case; null while none is. The desk shows its dataset. */
  get work(): CaseSession | null {
    return this.#shown.work;
  }

  /** Why the opened file is shown without being a case. */
  get notKept(): NotKept | null {
    return this.#shown.notKept;
  }

  /** What of the opened file was not taken over into the case. */
  get broken(): readonly Broken[] {
    return this.#shown.broken;
  }

  /** Why the case that was asked for is not shown; null where it is. */
  get problem(): CaseProblem | null {
    return this.#problem;
  }

  /** The table that was opened last, while its case or timeline is shown; null where none was. */
  get readTable(): ReadTable | null {
    return this.#shown.table;
  }

  /** Says no more of the table that was opened. */
  dismissReadTable(): void {
    this.#shown = { ...this.#shown, table: null };
  }

  dismissProblem(): void {
    this.#problem = null;
  }

  /**
   * Opens a figure, a dataset or a case file. A file that cannot be opened is reported, and the current
   * timeline stays.
   * @param table how a table is read, as of `ReadingFile`.
   */
  open(file: GivenFile, table?: ReadingFile['table']): Promise<void> {
    return this.#read(file.name, (signal) => this.#tryOpen(file, signal, table));
  }

  async #read(
    name: string,
    open: (signal: AbortSignal) => Promise<FileFault | null>,
  ): Promise<void> {
    this.cancelOpening();
    this.dismissLocked();
    this.dismissTable();
    this.#refused = this.#problem = this.#copy = null;
    this.#asked = {};
    const stop = new AbortController();
    this.#stop = stop;
    const fault = await open(stop.signal).catch((error: unknown): FileFault | null =>
      stop.signal.aborted ? null : failed(error),
    );
    if (this.#stop !== stop) return;
    this.#stop = this.#opening = null;
    if (fault) this.#refused = { name, fault };
  }

  /** A file of another copy of the open case, which can be merged into it; null while none waits. */
  get copy(): FoundCopy | null {
    return this.#copy;
  }

  dismissCopy(): void {
    this.#copy = null;
  }

  /** Opens the copy as a case of its own. */
  async openCopy(): Promise<void> {
    const copy = this.#copy;
    if (copy) await this.#read(copy.name, (signal) => this.#openCaseFile(copy.text, signal));
  }

  /** What a case file would bring into the open case, where it is another copy of it. */
  #copyIn(name: string, text: string): FoundCopy | null {
    const { work } = this;
    if (!work || work.status.kind === 'read-only') return null;
    const incoming = work.incoming(text);
    const isFound = incoming.ok && incoming.isCopy && !incoming.isNothing;
    return isFound ? { name, text, incoming, work } : null;
  }

  /** An encrypted file that waits for its passphrase; null while there is none. */
  get locked(): LockedFile | null {
    return this.#locked;
  }

  /** Gives up an encrypted file. */
  dismissLocked(): void {
    this.#locked?.stop();
    this.#locked = null;
  }

  /** A table whose columns are looked through before it is opened; null while there is none. */
  get table(): GivenTable | null {
    return this.#table;
  }

  /** Gives up a table. */
  dismissTable(): void {
    this.#table?.close();
    this.#table = null;
  }

  /** Stops reading a file; the current timeline stays. */
  cancelOpening(): void {
    this.#stop?.abort(new DOMException('cancelled', 'AbortError'));
    this.#stop = this.#opening = null;
  }

  /** Tells of something that was given as a file and is none. */
  refuse(name: string, fault: FileFault): void {
    this.cancelOpening();
    this.#refused = { name, fault };
  }

  dismissRefused(): void {
    this.#refused = null;
  }

  /** Goes back to what the app came with, as it was left. */
  back(): void {
    this.#refused = this.#problem = null;
    this.#asked = {};
    this.#shown = { ...NOTHING, desk: this.#first };
  }

  /** Shows again what was shown before. */
  revisit(shown: ShownDesk): void {
    if (shown.desk !== this.desk) this.#shown = shown;
  }

  /** Whether something lies over the page. */
  get isCovered(): boolean {
    return this.#cover?.isOpen() ?? false;
  }

  setCover(cover: Cover): void {
    this.#cover = cover;
  }

  uncover(): void {
    this.#cover?.close();
  }

  /** The list of cases; null until `cases` has loaded it. */
  get list(): CaseList | null {
    return this.#works.list;
  }

  /** The list of cases; its code is loaded on first use. */
  cases(): Promise<CaseList> {
    return this.#works.cases();
  }

  /** The name under which edits are written down; may be empty. */
  get name(): string {
    return this.#works.name;
  }

  setName(name: string): void {
    this.#works.setName(name);
  }

  /** Whether an edit of any open case is not kept yet. */
  get hasUnsaved(): boolean {
    return this.#works.hasUnsaved;
  }

  /** Has every edit of the open cases kept; false where one still is not. */
  async keepAll(): Promise<boolean> {
    await this.#works.flush();
    return !this.hasUnsaved;
  }

  /**
   * Opens a case; false where it cannot be, and `problem` says why.
   * @param options the address of its view, where it has one; left out, everything is shown.
   */
  async openCase(
    id: string,
    options: { readonly passphrase?: string; readonly search?: string | null } = {},
  ): Promise<boolean> {
    this.cancelOpening();
    this.#refused = null;
    const asked = (this.#asked = {});
    const known = this.#works.editable(id);
    if (known) {
      this.#problem = null;
      this.#shown = known;
      return true;
    }
    const { passphrase, search = null } = options;
    const own = this.#own();
    const result = await this.#works.open(id, {
      passphrase,
      search,
      own,
      language: this.desk.language,
    });
    const isLate = this.#asked !== asked;
    if (!isShown(result)) {
      if (!isLate) this.#problem = result;
      return false;
    }
    if (isLate) {
      await result.work.close();
      return false;
    }
    this.#showCase(result);
    return true;
  }

  /** Brings the first case back to what the app comes with: an edit of it. */
  resetFirst(why: string): void {
    this.#works.resetFirst(this.work, this.desk.language, why);
  }

  /** Deletes a case; the list, which says so, can restore it. What it shows gives way to the articles. */
  async removeCase({ id, name }: RemovedCase): Promise<void> {
    await this.#letGo(id);
    const list = await this.cases();
    await list.remove(id);
    await list.refresh();
    this.#removed = { id, name };
  }

  /** The case that was deleted last, while that can be undone; null after another use of the list. */
  get removed(): RemovedCase | null {
    return this.#removed;
  }

  async restoreCase(id: string): Promise<void> {
    const list = await this.cases();
    await list.restore(id);
    if (this.#removed?.id === id) this.#removed = null;
  }

  /** Deletes a case for good. */
  async purgeCase(id: string): Promise<void> {
    await this.#letGo(id);
    const list = await this.cases();
    await list.purge(id);
    if (this.#removed?.id === id) this.#removed = null;
  }

  /** Whether the page begins with the list of cases: the one that was shown was deleted from it. */
  takeList(): boolean {
    const was = this.#beginsWithList;
    this.#beginsWithList = false;
    return was;
  }

  async #letGo(id: string): Promise<void> {
    const taken = this.#works.take(id);
    if (this.work?.id === id) {
      this.#beginsWithList = true;
      this.back();
    }
    await taken?.close();
  }

  async #tryOpen(
    file: GivenFile,
    signal: AbortSignal,
    table: ReadingFile['table'],
  ): Promise<FileFault | null> {
    const { name } = file;
    const contents = await contentsOf(file, {
      loadMany: this.#defaults.loadMany,
      onProgress: (share) => (this.#opening = { name, share }),
      signal,
      table,
    });
    switch (contents.kind) {
      case 'fault':
        return contents.fault;
      case 'case':
        this.#copy = this.#copyIn(name, contents.text);
        return this.#copy ? null : this.#openCaseFile(contents.text, signal);
      case 'sealed':
        this.#locked = new LockedFile(name, contents.bytes, (plain) => void this.open(plain));
        return null;
      case 'figure': {
        const { dataset, choice } = contents;
        const view = { ...this.#own(), ...contents.view };
        return this.#showFile({ name, dataset, many: null, view, choice, signal });
      }
      case 'table': {
        const { reader, look } = contents;
        this.#table = new GivenTable(name, reader, contents, (choice) => {
          rememberTable(look.header, choice);
          void this.open(file, choice);
        });
        return null;
      }
      case 'dataset': {
        const { made, unread } = contents;
        const counts = contents.table;
        const shown = { name, ...made, view: this.#own(), choice: null, signal, unread };
        return this.#showFile({ ...shown, table: counts && { ...counts, file } });
      }
    }
  }

  /** Shows what is in a file, as a case unless that fails or it is too large. */
  async #showFile({
    name,
    dataset,
    many,
    view,
    choice,
    signal,
    unread = [],
    table = null,
  }: FileShown): Promise<null> {
    const from = async (list: CaseList): Promise<MadeCase> => {
      const { id, broken } = await list.createOf(dataset, name, 'file');
      return { id, broken: [...unread, ...broken] };
    };
    const notKept: NotKept | null =
      dataset.size > MOST_KEPT
        ? { kind: 'too-many', most: MOST_KEPT }
        : await this.#keep(from, { view, choice, table, signal });
    if (!notKept) return null;
    // In a task of its own: together with the reading it would block the page too long.
    await nextTask();
    const desk = new Desk(dataset, this.#defaults, view, [], many);
    await prepare(desk);
    signal.throwIfAborted();
    this.#shown = { ...NOTHING, desk, opened: name, choice, notKept, broken: unread, table };
    return null;
  }

  async #openCaseFile(text: string, signal: AbortSignal): Promise<FileFault | null> {
    let fault: FileFault | null = null;
    const from = async (list: CaseList): Promise<MadeCase> => {
      const made = await list.createFromFile(text);
      if (made.ok) return made;
      const { where, because } = made;
      fault = { kind: 'contents', where, because };
      throw new Error(made.reason);
    };
    const notKept = await this.#keep(from, {
      view: this.#own(),
      choice: null,
      table: null,
      signal,
    });
    if (fault || !notKept) return fault;
    return { kind: 'failed', reason: notKept.kind === 'refused' ? notKept.message : '' };
  }

  /** Makes a case of what was read of a file, and shows it; where that fails, says why. */
  async #keep(
    from: (list: CaseList) => Promise<MadeCase>,
    { view, choice, table, signal }: Omit<FileShown, 'name' | 'dataset' | 'many' | 'unread'>,
  ): Promise<NotKept | null> {
    try {
      const made = await this.#works.make(from, view, signal);
      this.#showCase({ ...made, choice, table: table ?? null });
      return null;
    } catch (error) {
      if (signal.aborted) throw error;
      return { kind: 'refused', message: messageOf(error) };
    }
  }

  #showCase(shown: ShownCase): void {
    this.#works.keep(shown);
    this.#problem = null;
    this.#shown = shown;
  }

  /** What the reader has set for whatever is shown. */
  #own(): ViewState {
    const { language, direction, theme } = this.desk.view;
    return { ...DEFAULT_VIEW, language, direction, theme };
  }
}
