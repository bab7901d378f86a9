/**
 * Opens files: reads one at a time, shows what is in it, and holds what waits for the reader's answer before
 * that, such as a passphrase or a look at the columns. A file that cannot be opened is reported.
 */
import type { Broken } from '../../case/codec/case-file';
import { nextTask } from '../../figure/page/pace';
import type { Dataset } from '../../source/dataset';
import type { FileFault } from '../../words/file-fault';
import type { ViewState } from '../address/url';
import type { CaseList } from '../cases/case-list.svelte';
import { type MadeCase, messageOf } from '../cases/works.svelte';
import { Desk } from '../desk.svelte';
import type { FigureChoice } from '../figure/figure-choice';
import type { LockedFile } from '../sealed/locked-file.svelte';
import {
  type FoundCopy,
  NOTHING,
  type NotKept,
  type ReadTable,
  type RefusedFile,
  type ShownCase,
} from '../shown';
import type { GivenTable } from '../tables/given-table.svelte';
import { rememberTable, rememberTableCase } from '../tables/table-memory';
import { TableUpdates } from '../tables/table-updates.svelte';
import type { GivenFile } from './any-file';
import type { ManyEvents } from './dataset-of';
import { type ReadingFile, contentsOf } from './given-file';
import { failed } from './open';
import { prepare } from './prepare';
import type { Stage } from './stage';

/** A file that is being read. */
export interface OpeningFile {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
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

export class Opener {
  readonly #stage: Stage;
  /** A table that can update a case. */
  readonly updates: TableUpdates;
  #refused = $state.raw<RefusedFile | null>(null);
  #opening = $state.raw<OpeningFile | null>(null);
  #stop: AbortController | null = null;
  #locked = $state.raw<LockedFile | null>(null);
  #table = $state.raw<GivenTable | null>(null);
  #copy = $state.raw<FoundCopy | null>(null);

  constructor(stage: Stage) {
    this.#stage = stage;
    this.updates = new TableUpdates(stage);
  }

  /** Null while no file is being read. */
  get opening(): OpeningFile | null {
    return this.#opening;
  }

  get refused(): RefusedFile | null {
    return this.#refused;
  }

  /** An encrypted file that waits for its passphrase; null while there is none. */
  get locked(): LockedFile | null {
    return this.#locked;
  }

  /** A table whose columns are looked through before it is opened; null while there is none. */
  get table(): GivenTable | null {
    return this.#table;
  }

  /** A file of another copy of the open case, which can be merged into it; null while none waits. */
  get copy(): FoundCopy | null {
    return this.#copy;
  }

  /**
   * Opens a figure, a dataset or a case file. A file that cannot be opened is reported, and the current
   * timeline stays.
   * @param table how a table is read, as of `ReadingFile`.
   */
  open(file: GivenFile, table?: ReadingFile['table']): Promise<void> {
    return this.#read(file.name, (signal) => this.#tryOpen(file, signal, table));
  }

  /** Reads the table of what is shown again, after a look at its columns: into the same case, if it is one. */
  async readAgain(): Promise<void> {
    const now = this.#stage.shown();
    const { table, work } = now;
    const into = work && { ...now, work };
    if (!table) return;
    await this.#read(table.file.name, (signal) => this.#tryOpen(table.file, signal, 'ask', into));
  }

  /** Opens the copy as a case of its own. */
  async openCopy(): Promise<void> {
    const copy = this.#copy;
    if (copy) await this.#read(copy.name, (signal) => this.#openCaseFile(copy.text, signal));
  }

  /** Opens the table that could update a case as a case of its own instead. */
  async openUpdateAsCase(): Promise<void> {
    const { found } = this.updates;
    if (found) await this.#read(found.name, found.openNew);
  }

  /** Stops reading a file; the current timeline stays. */
  cancel(): void {
    this.#stop?.abort(new DOMException('cancelled', 'AbortError'));
    this.#stop = this.#opening = null;
  }

  /** Tells of something that was given as a file and is none. */
  refuse(name: string, fault: FileFault): void {
    this.cancel();
    this.#refused = { name, fault };
  }

  dismissRefused(): void {
    this.#refused = null;
  }

  dismissCopy(): void {
    this.#copy = null;
  }

  /** Gives up an encrypted file. */
  dismissLocked(): void {
    this.#locked?.stop();
    this.#locked = null;
  }

  /** Gives up a table. */
  dismissTable(): void {
    this.#table?.close();
    this.#table = null;
  }

  async #read(
    name: string,
    open: (signal: AbortSignal) => Promise<FileFault | null>,
  ): Promise<void> {
    this.cancel();
    this.dismissLocked();
    this.dismissTable();
    this.updates.dismiss();
    this.#refused = this.#copy = null;
    this.#stage.begin();
    const stop = new AbortController();
    this.#stop = stop;
    const fault = await open(stop.signal).catch((error: unknown): FileFault | null =>
      stop.signal.aborted ? null : failed(error),
    );
    if (this.#stop !== stop) return;
    this.#stop = this.#opening = null;
    if (fault) this.#refused = { name, fault };
  }

  async #tryOpen(
    file: GivenFile,
    signal: AbortSignal,
    table: ReadingFile['table'],
    into: ShownCase | null = null,
  ): Promise<FileFault | null> {
    const { name } = file;
    const onProgress = (share: number): void => void (this.#opening = { name, share });
    const { loadMany } = this.#stage.defaults;
    const contents = await contentsOf(file, { loadMany, onProgress, signal, table });
    switch (contents.kind) {
      case 'fault':
        return contents.fault;
      case 'case':
        this.#copy = this.#copyIn(name, contents.text);
        return this.#copy ? null : this.#openCaseFile(contents.text, signal);
      case 'sealed': {
        const sealed = await import('../sealed/locked-file.svelte');
        signal.throwIfAborted();
        this.#locked = new sealed.LockedFile(
          name,
          contents.bytes,
          (plain) => void this.open(plain),
        );
        return null;
      }
      case 'figure': {
        const { dataset, choice } = contents;
        const view = { ...this.#stage.ownView(), ...contents.view };
        return this.#showFile({ name, dataset, many: null, view, choice, signal });
      }
      case 'table': {
        const { reader, look } = contents;
        const tables = await import('../tables/given-table.svelte');
        if (signal.aborted) reader.close();
        signal.throwIfAborted();
        this.#table = new tables.GivenTable(name, reader, contents, (choice) => {
          rememberTable(look.header, choice);
          void this.#read(name, (next) => this.#tryOpen(file, next, choice, into));
        });
        return null;
      }
      case 'dataset': {
        const { made, unread } = contents;
        const { dataset } = made;
        const readTable = contents.table && { ...contents.table, file };
        const openNew = (next: AbortSignal): Promise<null> => {
          const view = this.#stage.ownView();
          const shown = { name, ...made, view, choice: null, unread, table: readTable };
          return this.#showFile({ ...shown, signal: next });
        };
        const read = { name, dataset, into, openNew, onProgress, signal };
        const found =
          readTable && dataset.size <= MOST_KEPT
            ? await this.updates.find({ ...read, table: readTable })
            : null;
        if (!found) return openNew(signal);
        this.updates.offer(found);
        return null;
      }
    }
  }

  /** What a case file would bring into the open case, where it is another copy of it. */
  #copyIn(name: string, text: string): FoundCopy | null {
    const { work } = this.#stage.shown();
    if (!work || work.status.kind === 'read-only') return null;
    const incoming = work.incoming(text);
    const isFound = incoming.ok && incoming.isCopy && !incoming.isNothing;
    return isFound ? { name, text, incoming, work } : null;
  }

  /** Shows what is in a file, as a case unless that fails or it is too large. */
  async #showFile(file: FileShown): Promise<null> {
    const { name, dataset, many, view, choice, signal, unread = [], table = null } = file;
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
    const desk = new Desk(dataset, this.#stage.defaults, view, [], many);
    await prepare(desk);
    signal.throwIfAborted();
    this.#stage.show({ ...NOTHING, desk, opened: name, choice, notKept, broken: unread, table });
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
    const view = this.#stage.ownView();
    const notKept = await this.#keep(from, { view, choice: null, table: null, signal });
    if (fault || !notKept) return fault;
    return { kind: 'failed', reason: notKept.kind === 'refused' ? notKept.message : '' };
  }

  /** Makes a case of what was read of a file, and shows it; where that fails, says why. */
  async #keep(
    from: (list: CaseList) => Promise<MadeCase>,
    { view, choice, table, signal }: Pick<FileShown, 'view' | 'choice' | 'table' | 'signal'>,
  ): Promise<NotKept | null> {
    try {
      const made = await this.#stage.works.make(from, view, signal);
      this.#stage.showCase({ ...made, choice, table: table ?? null });
      if (table) rememberTableCase(table.header, made.work.id);
      return null;
    } catch (error) {
      if (signal.aborted) throw error;
      return { kind: 'refused', message: messageOf(error) };
    }
  }
}
