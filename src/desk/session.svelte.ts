/**
 * The current desk and the one before: an opened case or file replaces the app's own articles until the
 * reader goes back. Both stay on the machine; only this page reads them.
 */
import type { Broken } from '../case/codec/case-file';
import { DEFAULT_VIEW, type ViewState } from './address/url';
import type { CaseList } from './cases/case-list.svelte';
import type { CaseSession } from './cases/case-session.svelte';
import { type Bundled, Works, isShown } from './cases/works.svelte';
import type { Desk, DeskDefaults } from './desk.svelte';
import type { FigureChoice } from './figure/figure-choice';
import { Opener } from './open/opener.svelte';
import {
  type CaseProblem,
  NOTHING,
  type NotKept,
  type ReadTable,
  type RemovedCase,
  type ShownCase,
  type ShownDesk,
} from './shown';

/** What may lie over the page, such as a sheet or a dialog: Back closes it first. */
export interface Cover {
  isOpen(): boolean;
  close(): void;
}

export class Session {
  readonly #first: Desk;
  /** What opens files. */
  readonly files: Opener;
  readonly #works: Works;
  #shown: ShownDesk;
  #cover = $state.raw<Cover | null>(null);
  #problem = $state.raw<CaseProblem | null>(null);
  #removed = $state.raw<RemovedCase | null>(null);
  #beginsWithList = false;
  /** The last thing that was to be shown: what comes late gives way. */
  #asked = {};

  constructor(first: Desk, defaults: DeskDefaults, bundled: Bundled | null = null) {
    this.#first = first;
    this.#works = new Works(defaults, bundled);
    this.#shown = $state.raw({ ...NOTHING, desk: first });
    this.files = new Opener({
      works: this.#works,
      defaults,
      shown: () => this.#shown,
      begin: () => {
        this.#problem = null;
        this.#asked = {};
      },
      show: (next) => (this.#shown = next),
      showCase: (next) => {
        this.#showCase(next);
      },
      ownView: () => this.#own(),
    });
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

  /** Goes back to what the app came with, as it was left. */
  back(): void {
    this.files.dismissRefused();
    this.#problem = null;
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
    this.files.cancel();
    this.files.dismissRefused();
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
