/** A table that can update a case: found, looked through by the reader, taken over or opened as a new case. */
import type { Dataset } from '../../source/dataset';
import type { CaseSession } from '../cases/case-session.svelte';
import { isShown } from '../cases/works.svelte';
import type { Stage } from '../open/stage';
import type { FoundUpdate, ReadTable, ShownCase } from '../shown';
import { recallTableCase, rememberTableCase } from './table-memory';

/** A table that was read, before anything is shown of it. */
export interface TableRead {
  /** Name of the file. */
  readonly name: string;
  readonly dataset: Dataset;
  readonly table: ReadTable;
  /** The case that it is read into again; null where it is opened for the first time. */
  readonly into: ShownCase | null;
  /** Opens the table as a case of its own. */
  readonly openNew: FoundUpdate['openNew'];
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

export class TableUpdates {
  readonly #stage: Stage;
  #found = $state.raw<FoundUpdate | null>(null);

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** What waits for the reader's answer; null while there is none. */
  get found(): FoundUpdate | null {
    return this.#found;
  }

  dismiss(): void {
    const found = this.#found;
    this.#found = null;
    if (found) this.#release(found.shown.work);
  }

  /** Updates the case, and shows it; false where it refuses. */
  apply(removesGone: boolean): boolean {
    const found = this.#found;
    if (!found) return false;
    const { shown, plan, name, table } = found;
    const { work } = shown;
    if (!work.apply({ kind: 'update', changes: plan.changes(removesGone) }, name).ok) return false;
    rememberTableCase(table.header, work.id);
    const now = this.#stage.shown();
    this.#stage.showCase({ ...(now.work === work ? now : shown), work, table });
    return true;
  }

  /** Offers an update; what was read again, and contradicts no edit, is taken over at once. */
  offer(found: FoundUpdate): void {
    this.#found = found;
    const { conflicts, editedGone } = found.plan;
    if (!found.isAgain || conflicts.length > 0 || editedGone.length > 0) return;
    if (this.apply(true)) this.dismiss();
  }

  /** The case of which a table is a newer export, or that it is read into again; null where there is none. */
  async find(read: TableRead): Promise<FoundUpdate | null> {
    const { name, dataset, table, into, openNew, onProgress, signal } = read;
    const { isOfSameData, updateFrom } = await import('./table-update');
    const isSame = (work: CaseSession): boolean => isOfSameData(work, dataset);
    const shown = into ?? this.#openOne(isSame) ?? (await this.#rememberedOne(table, isSame));
    if (!shown || shown.work.status.kind === 'read-only') return null;
    const plan = await updateFrom(shown.work, dataset, {
      file: name,
      language: this.#stage.shown().desk.language,
      onProgress,
      signal,
    });
    return { name, table, openNew, shown, plan, isAgain: into !== null };
  }

  #openOne(isSame: (work: CaseSession) => boolean): ShownCase | null {
    const now = this.#stage.shown();
    const { work } = now;
    return work && isSame(work) ? { ...now, work } : null;
  }

  /** The case that a table with this header became; null where it is gone, or has a passphrase. */
  async #rememberedOne(
    { header }: ReadTable,
    isSame: (work: CaseSession) => boolean,
  ): Promise<ShownCase | null> {
    const id = recallTableCase(header);
    if (id === null) return null;
    const { works } = this.#stage;
    const known = works.editable(id);
    if (known) return isSame(known.work) ? known : null;
    const { language } = this.#stage.shown().desk;
    const own = this.#stage.ownView();
    const result = await works.open(id, { search: null, own, language });
    if (!isShown(result)) return null;
    if (isSame(result.work)) return result;
    await result.work.close();
    return null;
  }

  /** Closes a case that was opened to be compared, and is not shown. */
  #release(work: CaseSession): void {
    if (!this.#stage.works.editable(work.id)) void work.close();
  }
}
