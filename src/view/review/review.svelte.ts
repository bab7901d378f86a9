/**
 * What a person who enters and edits has open: the words selected in an article, the event that is edited,
 * the dialog, and the last edit that was refused. Every change is a command of the case.
 */
import { tick } from 'svelte';
import type { ArticleId } from '../../article/article';
import type { Quote, QuoteSelector, TextRange } from '../../article/quote';
import type { Command, EventFields, Refusal } from '../../case/command';
import type { ArticleRecord, EventRecord } from '../../case/records';
import type { CaseSession } from '../../desk/cases/case-session.svelte';
import { proposedEvent, selectorOf } from '../../desk/cases/new-event';
import { findName, newActor, newPlace, type NamedList } from '../../desk/cases/own-names';
import type { Desk } from '../../desk/desk.svelte';
import { Proposals } from '../../desk/review/proposals.svelte';
import type { EventId } from '../../event/event';
import { reviewWords } from '../../words/review-words';
import { labelText } from '../../words/worded';

/** Words of an article that are selected: whole words, as a quote. */
export interface Selected {
  readonly article: ArticleId;
  readonly quote: Quote;
}

export type ReviewDialog =
  | { readonly kind: 'article' }
  /** Corrects what is said of an article. */
  | { readonly kind: 'about'; readonly article: ArticleId }
  | { readonly kind: 'captures'; readonly article: ArticleId }
  | { readonly kind: 'names' };

export interface RefusedEdit {
  /** The field that it was for. */
  readonly field: string;
  readonly refusal: Refusal | { readonly key: 'read-only' };
}

export class Review {
  readonly desk: Desk;
  readonly work: CaseSession;
  readonly #tell: (words: string) => void;
  selection = $state.raw<Selected | null>(null);
  /** The event whose fields are open. */
  editing = $state.raw<EventId | null>(null);
  dialog = $state.raw<ReviewDialog | null>(null);
  refused = $state.raw<RefusedEdit | null>(null);
  /** What the rules propose of the articles. */
  readonly proposals: Proposals;
  /** The article whose proposals are reviewed; null while the review is closed. */
  proposing = $state.raw<ArticleId | null>(null);
  /** The proposal that the review begins with, by the id of its decision; null: the first that is open. */
  firstProposal: string | null = null;
  /** Whether what nobody has reviewed is on the timeline, marked as such. */
  showsProposed = $state(false);
  /** Takes the focus instead of the text, where another view is over it. */
  takeFocus: (() => void) | null = null;
  /** Shows the contradictions ledger of the case. */
  readonly showLedger: () => void;
  /** Where stepping through an article goes on. */
  cursor: (TextRange & { readonly article: ArticleId }) | null = null;
  #text: HTMLElement | null = null;
  #wantsFocus = false;

  /**
   * @param tell shows a short message.
   * @param proposals for tests.
   */
  constructor(
    desk: Desk,
    work: CaseSession,
    tell: (words: string) => void,
    showLedger: () => void = () => undefined,
    proposals = new Proposals(),
  ) {
    this.proposals = proposals;
    this.desk = desk;
    this.work = work;
    this.#tell = tell;
    this.showLedger = showLedger;
  }

  get isReadOnly(): boolean {
    return this.work.status.kind === 'read-only';
  }

  /** The event that is open, as it is recorded; null where none is. */
  get record(): EventRecord | null {
    const id = this.desk.selected?.id;
    return (id && this.work.case.events.get(id)) ?? null;
  }

  article(id: ArticleId): ArticleRecord | null {
    return this.work.case.articles.get(id) ?? null;
  }

  /** Selects a stretch of an article: whole words, or exactly these letters. */
  select(article: ArticleId, range: TextRange | null, exact = false): void {
    const quote = range && this.work.quoteAt(article, range.start, range.end, exact);
    this.selection = quote && { article, quote };
    if (quote) this.cursor = { article, start: quote.start, end: quote.end };
  }

  /** The selected words as they are recorded, where they are of this article. */
  selectedIn(article: ArticleId): QuoteSelector | null {
    const { selection } = this;
    return selection?.article === article ? selectorOf(selection.quote) : null;
  }

  clearSelection(): void {
    this.selection = null;
    const selection = window.getSelection();
    if (this.#text?.contains(selection?.anchorNode ?? null)) selection?.removeAllRanges();
  }

  /** The article that a new event belongs to: that of the selection, the open one, the latest one. */
  #articleForNew(): ArticleRecord | null {
    const { articles } = this.work.case;
    const id = this.selection?.article ?? this.desk.openArticle;
    const latest = [...articles.values()].sort((a, b) => b.order - a.order)[0];
    return (id && articles.get(id)) ?? latest ?? null;
  }

  /** An event of the selected words; with nothing in it where none are. It is opened for editing. */
  newEvent(): boolean {
    const article = this.#articleForNew();
    const words = reviewWords(this.desk.language).event;
    if (!article) {
      this.#tell(words.needsArticle);
      this.dialog = { kind: 'article' };
      return true;
    }
    const { selection, desk } = this;
    const quote = selection?.article === article.id ? selection.quote : null;
    const proposed = proposedEvent(article, quote, desk.dataset.gazetteer);
    const { id, result } = this.work.addEvent(proposed);
    if (!result.ok) {
      this.#refuse('new', result.refusal);
      return true;
    }
    this.clearSelection();
    this.refused = null;
    desk.select(id);
    this.editing = id;
    return true;
  }

  /** Adds the selected words to the event that is open. */
  addQuote(): boolean {
    const { selection, record } = this;
    const { selection: words } = reviewWords(this.desk.language);
    if (!selection) return false;
    if (!record || record.article !== selection.article) {
      this.#tell(words.noEvent);
      return true;
    }
    const quote = selectorOf(selection.quote);
    if (this.do({ kind: 'add-quote', id: record.id, quote }, 'quotes')) {
      this.#tell(words.quoteTo(labelText(record.title, this.desk.language)));
      this.clearSelection();
    }
    return true;
  }

  /** Opens the review of what the rules propose: of the open article, else of the latest one. */
  openProposals(): void {
    const { articles } = this.work.case;
    const open = this.desk.openArticle;
    const latest = [...articles.values()].sort((a, b) => b.order - a.order)[0];
    this.proposing = (open !== null && articles.has(open) ? open : latest?.id) ?? null;
    if (this.proposing === null) this.#tell(reviewWords(this.desk.language).proposals.noArticle);
  }

  /** Opens the fields of the event that is open, or closes them. */
  toggleEditor(): boolean {
    const { record } = this;
    if (!record) return false;
    this.editing = this.editing === record.id ? null : record.id;
    this.refused = null;
    return true;
  }

  /** Sets fields of an event. @param field where a refusal is said. */
  edit(id: EventId, field: string, fields: EventFields): boolean {
    return this.do({ kind: 'edit-event', id, fields }, field);
  }

  do(command: Command, field: string): boolean {
    const result = this.work.apply(command);
    if (!result.ok) {
      this.#refuse(field, result.refusal);
      return false;
    }
    if (this.refused?.field === field) this.refused = null;
    return true;
  }

  /** Removes an event; undo brings it back. */
  remove(id: EventId): void {
    if (!this.do({ kind: 'remove-events', ids: [id] }, 'remove')) return;
    this.editing = null;
    this.#tell(reviewWords(this.desk.language).event.removed);
    this.desk.select(null);
    this.focusText();
  }

  /**
   * The id of a name; one that is not known is added to the case. Null where it is refused.
   * @param chosen the entry of the wide gazetteer that was chosen; null: the words alone say what is meant.
   */
  nameFor(
    list: NamedList,
    words: string,
    field: string,
    chosen: string | null = null,
  ): string | null {
    const known = chosen === null ? findName(this.desk.dataset.gazetteer, list, words) : null;
    if (known) return known.id;
    const isTaken = (id: string): boolean => this.work.case[list].has(id);
    const made =
      list === 'places' ? newPlace(words, isTaken, chosen) : newActor(words, isTaken, chosen);
    const command =
      list === 'places'
        ? ({ kind: 'put-place', place: made } as Command)
        : ({ kind: 'put-actor', actor: made } as Command);
    if (!this.do(command, field)) return null;
    this.#tell(reviewWords(this.desk.language).name.added(words.trim()));
    return made.id;
  }

  /** Puts the focus into the text of the article that is shown, as soon as it is there. */
  focusText(): void {
    if (this.takeFocus) return this.takeFocus();
    this.#wantsFocus = true;
    void tick().then(() => this.#giveFocus());
  }

  /** The text of an article is shown. Returns what ends that. */
  showText(root: HTMLElement): () => void {
    const under = this.#text;
    this.#text = root;
    this.#giveFocus();
    return () => {
      // The text that was shown before, below a view that is closed now.
      if (this.#text === root) this.#text = under?.isConnected ? under : null;
    };
  }

  #giveFocus(): void {
    if (!this.#wantsFocus || !this.#text?.isConnected) return;
    this.#wantsFocus = false;
    this.#text.focus({ preventScroll: true });
  }

  tell(words: string): void {
    this.#tell(words);
  }

  #refuse(field: string, refusal: RefusedEdit['refusal']): void {
    this.refused = { field, refusal };
  }
}
