/**
 * An open case as components read it: its records, the dataset that the timeline draws of it, whether it is
 * saved, and the way back. It changes only by its methods, each of which is a command of the case.
 */
import type { ArticleId } from '../../article/article';
import { type Quote, describe } from '../../article/quote';
import { snapSelection } from '../../article/selection';
import { type ChangedQuotes, capturesOf, changedQuotes, sameText } from '../../case/captures';
import { caseText } from '../../case/codec/case-file';
import type { Command, NewArticle, NewEvent, Refusal } from '../../case/command';
import type { Act, CaseDocument } from '../../case/document';
import { freshId } from '../../case/fresh-id';
import { sha256Of } from '../../case/hash';
import { auditLog, nextToReturn } from '../../case/history';
import { type CaseContent, contentAfter, contentOf } from '../../case/read-events';
import {
  type ArticleRecord,
  type Case,
  type CheckRecord,
  type ConflictRecord,
  type OriginalFile,
  type WayIn,
  headOf,
} from '../../case/records';
import type { Fault } from '../../event/codec/fields';
import type { EventId } from '../../event/event';
import { withUnknown } from '../../format/dataset-file';
import { Dataset } from '../../source/dataset';
import type { CaseStore } from '../../store/case-store';
import { type Incoming, incoming, openConflicts } from './incoming';
import { MirrorFile } from './mirror-file.svelte';
import type { Quarantined } from '../../store/load';
import type { OpenCase } from '../../store/open-case';
import type { ApplyResult, SaveStatus } from '../../store/save-status';
import type { Snapshot } from '../../store/snapshots';
import { instantText } from '../../store/instant';

/** What a person says of a text that comes in. */
export interface GivenArticle extends Omit<
  NewArticle,
  'id' | 'sha256' | 'came' | 'file' | 'headline'
> {
  readonly headline?: string;
  /** Name of the file it was read from. */
  readonly file?: string;
  readonly how: WayIn;
  /** Of the file that it was read from. */
  readonly original?: OriginalFile | undefined;
}

/** What became of a text that came in. */
export interface AddedArticle {
  readonly result: ApplyResult;
  readonly id: ArticleId;
  /** An article with the same text, at whatever address. */
  readonly same: ArticleRecord | undefined;
  /** Earlier captures of the same address, the oldest first. */
  readonly captures: readonly ArticleRecord[];
  /** The events of the latest of them whose quotes the new text no longer holds. */
  readonly changed: readonly ChangedQuotes[];
}

/** What is drawn, all of one moment. */
interface Shown {
  readonly document: CaseDocument;
  readonly content: CaseContent;
  readonly dataset: Dataset;
}

/** The articles of a case, and one for each that its events name and it lacks. */
const articlesFor = (content: CaseContent) =>
  withUnknown(content.articles, new Set(content.events.map(({ article }) => article)));

const wholeDataset = (content: CaseContent): Dataset =>
  Dataset.of(articlesFor(content), content.events, content.gazetteer);

export class CaseSession {
  readonly #store: CaseStore;
  readonly #open: OpenCase;
  readonly #now: () => number;
  readonly #unsubscribe: () => void;
  #shown: Shown = $state.raw() as Shown;
  #status: SaveStatus = $state.raw({ kind: 'saved' });
  #isSealed = $state.raw(false);
  #refused = $state.raw<CaseSession['refused']>(null);
  #savedOutside: OpenCase['savedOutside'] = $state.raw({ at: null, editsSince: 0 });
  #quarantined = $state.raw<readonly Quarantined[]>([]);
  /** A file on disk that follows the case. */
  readonly mirror = new MirrorFile({
    text: () => this.fileText(),
    written: () => this.savedAs(),
    find: () => this.#store.mirrors.find(this.id),
    keep: (handle) => this.#store.mirrors.keep(this.id, handle),
    drop: () => this.#store.mirrors.drop(this.id),
  });
  #mirrored: CaseDocument | null = null;
  /** The name under which edits are written down. */
  by = $state('');
  /** Called at once with the dataset after an edit, so that what comes next finds it drawn. */
  onDataset: (dataset: Dataset) => void = () => undefined;

  /** @param now for tests. */
  constructor(store: CaseStore, open: OpenCase, now: () => number = Date.now) {
    this.#store = store;
    this.#open = open;
    this.#now = now;
    const content = contentOf(open.case);
    this.#shown = { document: open.document, content, dataset: wholeDataset(content) };
    this.#read();
    this.#unsubscribe = open.subscribe(() => this.#read());
    void this.mirror.find();
  }

  get id(): string {
    return this.#open.id;
  }

  get name(): string {
    return headOf(this.case).name;
  }

  /** Its records, as they are edited. */
  get case(): Case {
    return this.#shown.document.case;
  }

  /** With the history. */
  get document(): CaseDocument {
    return this.#shown.document;
  }

  /** What the desk draws; after an edit another one, of which only what changed is new. */
  get dataset(): Dataset {
    return this.#shown.dataset;
  }

  get status(): SaveStatus {
    return this.#status;
  }

  get canUndo(): boolean {
    return this.#can('undo');
  }

  get canRedo(): boolean {
    return this.#can('redo');
  }

  /** It has a passphrase. */
  get isSealed(): boolean {
    return this.#isSealed;
  }

  /** When it was last saved outside the browser, null: never; and how many edits ago. */
  get savedOutside(): OpenCase['savedOutside'] {
    return this.#savedOutside;
  }

  /** Stored records that were damaged; the case is open without them. */
  get quarantined(): readonly Quarantined[] {
    return this.#quarantined;
  }

  /** Does a command; it is drawn at once and saved as soon as can be. */
  apply(command: Command, why = ''): ApplyResult {
    return this.#act(command, why);
  }

  undo(): ApplyResult {
    return this.#return('undo');
  }

  redo(): ApplyResult {
    return this.#return('redo');
  }

  /** Why the last undo or redo was refused; null when it was not. */
  get refused(): Extract<Refusal, { key: 'edited-since' | 'changed-since' }> | null {
    return this.#refused;
  }

  dismissRefused(): void {
    this.#refused = null;
  }

  /** What copies that were merged say differently, as long as nobody has decided it. */
  get conflicts(): readonly ConflictRecord[] {
    return openConflicts(this.case);
  }

  /** What another copy of the case would bring in. @param text of its file. */
  incoming(text: string): Incoming | ({ readonly ok: false } & Fault) {
    return incoming(this.document, text);
  }

  /** Brings in another copy of the case. @param name of its file. */
  merge(other: CaseDocument, name: string): ApplyResult {
    return this.#act({ kind: 'merge', other }, name);
  }

  /** Tries again at once to save what the storage has refused. */
  retry(): Promise<void> {
    return this.#open.retry();
  }

  /** Brings in a text. One that is here already is refused, unless it comes from another address. */
  async addArticle(given: GivenArticle): Promise<AddedArticle> {
    const { how, headline = '', file = '', original, ...rest } = given;
    const sha256 = await sha256Of(given.text);
    const same = sameText(this.case, sha256);
    const captures = capturesOf(this.case, given.address);
    const latest = captures.at(-1);
    const changed = latest ? changedQuotes(this.case, latest.id, given.text) : [];
    const id = freshId('a') as ArticleId;
    const came = {
      at: instantText(this.#now()),
      how,
      by: this.by,
      ...(original && { original }),
    };
    const article = { ...rest, headline, file, id, sha256, came };
    return { result: this.apply({ kind: 'add-article', article }), id, same, captures, changed };
  }

  /**
   * The quote that a selection in an article means: whole words, or exactly what was selected (Alt). Null
   * when it is empty.
   * @param from @param to UTF-16 units of the article's text.
   */
  quoteAt(article: ArticleId, from: number, to: number, exact = false): Quote | null {
    const text = this.case.articles.get(article)?.text ?? '';
    const range = snapSelection(text, from, to, exact);
    return range && describe(text, range.start, range.end);
  }

  /** Adds an event, and says under which id. */
  addEvent(
    event: Omit<NewEvent, 'id'>,
    why = '',
  ): { readonly id: EventId; readonly result: ApplyResult } {
    const id = freshId('e') as EventId;
    const events = [{ ...event, id }] as readonly NewEvent[];
    return { id, result: this.apply({ kind: 'add-events', events }, why) };
  }

  /** Keeps the result of a blind check. */
  addCheck(check: Omit<CheckRecord, 'id' | 'by' | 'at'>): ApplyResult {
    const made = { ...check, id: freshId('k'), by: this.by, at: instantText(this.#now()) };
    return this.apply({ kind: 'add-check', check: made });
  }

  /** The case file. Call `savedAs` once it is saved. */
  fileText(): string {
    return caseText(this.document);
  }

  /** The history as JSON Lines. */
  auditText(): string {
    return auditLog(this.document.history);
  }

  /** The case, as it is now, was saved outside the browser. */
  savedAs(): Promise<void> {
    return this.#open.stampSavedOutside();
  }

  snapshots(): Promise<Snapshot[]> {
    return this.#store.snapshots(this.id);
  }

  restoreSnapshot(at: string, why = ''): Promise<ApplyResult | null> {
    return this.#store.restoreSnapshot(this.#open, at, { by: this.by, why });
  }

  /** Brings the case back to a given state, such as that with which the app comes. */
  reset(state: Case, why = ''): ApplyResult {
    return this.#store.reset(this.#open, state, { by: this.by, why });
  }

  /** Another passphrase, or none (null). */
  async setPassphrase(passphrase: string | null): Promise<void> {
    await this.#store.setPassphrase(this.#open, passphrase);
    this.#read();
  }

  /** Saves what is waiting: when the page is hidden. */
  flush(): Promise<SaveStatus> {
    return this.#open.flush();
  }

  async close(): Promise<SaveStatus> {
    this.mirror.close();
    const status = await this.#open.close();
    this.#unsubscribe();
    return status;
  }

  #return(kind: 'undo' | 'redo'): ApplyResult {
    const result = this.#act({ kind }, '');
    const refusal = result.ok ? null : result.refusal;
    const isTold = refusal?.key === 'edited-since' || refusal?.key === 'changed-since';
    this.#refused = isTold ? refusal : null;
    return result;
  }

  #can(way: 'undo' | 'redo'): boolean {
    const isReadOnly = this.#status.kind === 'read-only';
    return !isReadOnly && nextToReturn(this.document.history, way, this.by) !== undefined;
  }

  #act(act: Act, why: string): ApplyResult {
    return this.#open.apply(act, { by: this.by, why });
  }

  #read(): void {
    const { status, isSealed, savedOutside, quarantined, document } = this.#open;
    this.#status = status;
    this.#isSealed = isSealed;
    this.#savedOutside = savedOutside;
    this.#quarantined = quarantined;
    if (status.kind === 'saved' && document !== this.#mirrored) {
      if (this.#mirrored) this.mirror.follow();
      this.#mirrored = document;
    }
    const was = this.#shown;
    if (document === was.document) return;
    if (document.case === was.document.case) {
      this.#shown = { ...was, document };
      return;
    }
    const content = contentAfter({ case: was.document.case, content: was.content }, document.case);
    const { edits } = content;
    const dataset = edits ? was.dataset.edited(articlesFor(content), edits) : wholeDataset(content);
    this.#shown = { document, content, dataset };
    this.onDataset(dataset);
  }
}
