/**
 * The blind check of a review: the proposals of an article are hidden until the reader has marked what tells an
 * event, and what agrees is kept in the case.
 */
import type { ArticleRecord } from '../../../case/records';
import { selectorOf } from '../../../desk/cases/new-event';
import { type Agreement, agreementOf, isChecked } from '../../../desk/review/agreement';
import { mapOf, withEntry } from '../../../desk/review/entries';
import type { ReviewItem } from '../../../desk/review/items';
import type { ProposedState } from '../../../desk/review/proposals.svelte';
import { reviewWords } from '../../../words/review-words';
import type { Review } from '../review.svelte';

/** The review that a check belongs to. */
interface Reviewing {
  readonly review: Review;
  readonly article: ArticleRecord | null;
  readonly state: ProposedState;
  readonly items: readonly ReviewItem[];
  /** Whether every tenth article is checked blind. */
  readonly isBlindOn: boolean;
  /** What was done last, in words. */
  told: string;
  /** Leads back to the proposal: nothing lies over it, and it has the focus. */
  showCard: () => void;
}

export class BlindChecking {
  readonly #reviewing: Reviewing;
  /** Asked for or not, by article; where it is neither, as the settings say. */
  #asked = $state.raw<ReadonlyMap<string, boolean>>(mapOf([]));
  /** What the reader has marked, by article. */
  #marks = $state.raw<ReadonlyMap<string, readonly { start: number; end: number }[]>>(mapOf([]));
  /** The result of a check that has just been made. */
  result = $state.raw<Agreement | null>(null);

  constructor(reviewing: Reviewing) {
    this.#reviewing = reviewing;
  }

  get #words() {
    return reviewWords(this.#reviewing.review.desk.language).proposals;
  }

  /** The latest result of this article. */
  readonly checked = $derived.by(() =>
    [...this.#reviewing.review.work.case.checks.values()]
      .filter(({ article }) => article === this.#reviewing.article?.id)
      .sort((a, b) => (a.at < b.at ? 1 : -1)),
  );

  /** Whether the proposals of the article are hidden. */
  readonly isOn = $derived.by(() => {
    const { article } = this.#reviewing;
    if (!article || this.#reviewing.review.isReadOnly) return false;
    const asked = this.#asked.get(article.id);
    if (asked !== undefined) return asked;
    const isFresh =
      this.checked.length === 0 && this.#reviewing.items.every(({ decision }) => !decision);
    return this.#reviewing.isBlindOn && isChecked(article.order) && isFresh;
  });

  set(on: boolean): void {
    const { article } = this.#reviewing;
    if (!article) return;
    this.#asked = withEntry(this.#asked, article.id, on);
    this.result = null;
    this.#reviewing.showCard();
  }

  readonly marks = $derived.by(() => this.#marks.get(this.#reviewing.article?.id ?? '') ?? []);

  mark(): void {
    const { article, review } = this.#reviewing;
    const { selection } = review;
    if (!article || selection?.article !== article.id) {
      this.#reviewing.told = this.#words.told.noSelection;
      return;
    }
    const { start, end } = selection.quote;
    const others = this.marks.filter((one) => one.end <= start || end <= one.start);
    const all = [...others, { start, end }].sort((a, b) => a.start - b.start);
    this.#marks = withEntry(this.#marks, article.id, all);
    this.#reviewing.told = this.#words.blind.marks(all.length);
    review.clearSelection();
  }

  unmark(start: number): void {
    const { article } = this.#reviewing;
    if (!article) return;
    const left = this.marks.filter((one) => one.start !== start);
    this.#marks = withEntry(this.#marks, article.id, left);
  }

  /** Ends the check: what agrees is shown, and kept in the case. */
  compare(): void {
    const { article, state, review } = this.#reviewing;
    const { marks } = this;
    if (!article || state.kind !== 'proposed') return;
    const result = agreementOf(article.text, marks, state.events);
    const quotes = marks.map(({ start, end }) => review.work.quoteAt(article.id, start, end, true));
    const kept = review.work.addCheck({
      article: article.id,
      marks: quotes.filter((quote) => quote !== null).map(selectorOf),
      agreement: result.byKind,
    });
    if (!kept.ok) return;
    this.#reviewing.told = '';
    this.set(false);
    this.result = result;
  }
}
