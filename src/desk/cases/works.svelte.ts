/** The cases that were opened since the page was loaded, each with its desk, and the list of all. */
import type { Broken } from '../../case/codec/case-file';
import type { DatasetContent } from '../../event/codec/read';
import { DRAWN_EACH } from '../../layout/drawn-each';
import type { Language } from '../../words/language';
import { type ReadView, type ViewState, readView } from '../address/url';
import { Desk, type DeskDefaults } from '../desk.svelte';
import { Lazy } from '../lazy.svelte';
import { prepare } from '../open/prepare';
import { type CaseProblem, NOTHING, type ShownCase, type ShownDesk } from '../shown';
import type { CaseList } from './case-list.svelte';
import type { CaseSession } from './case-session.svelte';
import { FIRST_CASE } from './first-case';

/** What the app comes with: the first case is made of it. */
export interface Bundled {
  content(): DatasetContent;
  /** What the first case is called. */
  name(language: Language): string;
}

/** A case that was made of a file, and what could not be taken over. */
export interface MadeCase {
  readonly id: string;
  readonly broken: readonly Broken[];
}

/** How a case is opened. */
export interface OpeningCase {
  readonly passphrase?: string | undefined;
  /** The address of the view; null: everything is shown. */
  readonly search: string | null;
  /** What the reader has set for whatever is shown. */
  readonly own: ViewState;
  readonly language: Language;
}

const caseCode = new Lazy(() => import('./open-cases'));

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

export class Works {
  readonly #defaults: DeskDefaults;
  readonly #bundled: Bundled | null;
  #open: readonly ShownCase[] = [];
  #list = $state.raw<CaseList | null>(null);
  #name = $state('');

  constructor(defaults: DeskDefaults, bundled: Bundled | null) {
    this.#defaults = defaults;
    this.#bundled = bundled;
  }

  /** The list of cases; null until `cases` has loaded it. */
  get list(): CaseList | null {
    return this.#list;
  }

  /** The list of cases; its code is loaded on first use. */
  async cases(): Promise<CaseList> {
    const { casesHere } = await caseCode.load();
    return (this.#list ??= casesHere());
  }

  /** The name under which edits are written down; may be empty. */
  get name(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
    for (const { work } of this.#open) work.by = name;
  }

  /** Whether an edit of any open case is not kept yet. */
  get hasUnsaved(): boolean {
    return this.#open.some(({ work: { status } }) => status.kind !== 'saved' && status.waiting > 0);
  }

  /** Waits until every edit is kept that can be. */
  async flush(): Promise<void> {
    await Promise.all(this.#open.map(({ work }) => work.flush()));
  }

  /** One that is open and can be edited. */
  editable(id: string): ShownCase | null {
    const known = this.#open.find(({ work }) => work.id === id);
    return known && known.work.status.kind !== 'read-only' ? known : null;
  }

  /** Opens a case, without keeping it among those that are open; or says why not. */
  async open(
    id: string,
    { passphrase, search, own, language }: OpeningCase,
  ): Promise<ShownCase | CaseProblem> {
    try {
      const list = await this.cases();
      if (id === FIRST_CASE && this.#bundled) {
        await list.first(this.#bundled.content(), this.#bundled.name(language));
      }
      await list.refresh();
      const isDeleted = list.deleted.some((one) => one.id === id);
      const result = isDeleted ? ({ kind: 'deleted' } as const) : await list.open(id, passphrase);
      if (result.kind !== 'open') return { id, search, ...result };
      const { session: work } = result;
      const read = search === null ? { view: own, ignored: [] } : readView(search, work.dataset);
      return await this.#shown(work, read);
    } catch (error) {
      return { id, search, kind: 'failed', message: messageOf(error) };
    }
  }

  /** Makes a case of what was read of a file, and opens it. Rejects where that fails, or when it is aborted. */
  async make(
    from: (list: CaseList) => Promise<MadeCase>,
    view: ViewState,
    signal: AbortSignal,
  ): Promise<ShownCase> {
    const list = await this.cases();
    const { id, broken } = await from(list);
    const result = signal.aborted ? null : await list.open(id);
    if (signal.aborted) await list.purge(id);
    signal.throwIfAborted();
    if (result?.kind !== 'open') throw new Error(result?.kind);
    const shown = await this.#shown(result.session, { view, ignored: [] });
    await prepare(shown.desk);
    signal.throwIfAborted();
    return { ...shown, broken };
  }

  /** Keeps a case that was opened, in the place of an older one with its id. */
  keep(shown: ShownCase): void {
    this.#open = [...this.#open.filter(({ work }) => work.id !== shown.work.id), shown];
    // Asked for once there is something to keep.
    if (this.#list?.persistence === null) void this.#list.askToPersist();
  }

  /** Takes a case out of those that are open; undefined where it was not among them. */
  take(id: string): CaseSession | undefined {
    const known = this.#open.find(({ work }) => work.id === id);
    this.#open = this.#open.filter((one) => one !== known);
    return known?.work;
  }

  /** Brings the first case back to what the app comes with: an edit of it. */
  resetFirst(work: CaseSession | null, language: Language, why: string): void {
    if (work?.id !== FIRST_CASE || !this.#list || !this.#bundled) return;
    const name = this.#bundled.name(language);
    work.reset(this.#list.firstState(this.#bundled.content(), name), why);
  }

  /** The desk of a case; it follows each edit at once. */
  async #shown(work: CaseSession, given: ReadView): Promise<ShownCase> {
    const { loadMany } = this.#defaults;
    const isLarge = work.dataset.size > DRAWN_EACH;
    const many = isLarge && loadMany ? await loadMany() : null;
    const view = { ...given.view, case: work.id };
    const desk = new Desk(work.dataset, this.#defaults, view, given.ignored, many);
    work.by = this.#name;
    work.onDataset = (dataset) => {
      if (dataset.size <= DRAWN_EACH || desk.hasMany) desk.setDataset(dataset);
      else void loadMany?.().then((loaded) => desk.setDataset(work.dataset, loaded));
    };
    return { ...NOTHING, desk, work };
  }
}

export const isShown = (one: ShownDesk | CaseProblem): one is ShownCase => 'desk' in one;
