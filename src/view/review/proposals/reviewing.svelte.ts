/**
 * The review of what the rules propose: which article and which proposal is open, and the acts of the reviewer.
 * Each act is a command of the case, with the next proposal open afterwards.
 */
import type { ArticleId } from '../../../article/article';
import type { Command } from '../../../case/command';
import type { ArticleRecord, DecisionRecord, EventRecord } from '../../../case/records';
import { capturesBeside } from '../../../desk/cases/captures-of';
import { selectorOf } from '../../../desk/cases/new-event';
import {
  type Ground,
  accept,
  mergeInto,
  mergeTwo,
  setAside,
  split,
  takeBack,
} from '../../../desk/review/decide';
import {
  type Order,
  type ReviewItem,
  articlesIn,
  inOrder,
  isSettled,
  itemsOf,
  openOf,
  partsOf,
  sureOf,
} from '../../../desk/review/items';
import { lastDecisions } from '../../../desk/review/last-decisions';
import { itemsWith } from '../../../desk/review/mentions';
import type { ProposedState } from '../../../desk/review/proposals.svelte';
import { eventIdOf } from '../../../desk/review/proposed-event';
import { reviewWords } from '../../../words/review-words';
import type { Review } from '../review.svelte';
import { BlindChecking } from './blind-checking.svelte';
import type { OwnKeys } from './review-keys';
import { type ReviewSettings, keepSettings, readSettings } from './review-settings';

/** What a proposal can be merged with. */
type MergeChoice =
  | { readonly kind: 'event'; readonly event: EventRecord }
  | { readonly kind: 'open'; readonly item: ReviewItem };

/** What lies over the card of the proposal. */
type Asked = 'merge' | 'same' | 'sure' | null;

export class Reviewing {
  readonly review: Review;
  #settings = $state.raw(readSettings());
  #currentId = $state<string | null>(null);
  asked = $state<Asked>(null);
  /** What was done last, in words. */
  told = $state('');
  readonly blind = new BlindChecking(this);
  /** Gives the focus to the card of the proposal. */
  onfocus: () => void = () => undefined;

  constructor(review: Review) {
    this.review = review;
    this.#currentId = review.firstProposal;
    review.firstProposal = null;
  }

  get #words() {
    return reviewWords(this.review.desk.language).proposals;
  }

  readonly articles = $derived.by(() => articlesIn(this.review.work.case));

  readonly article = $derived.by<ArticleRecord | null>(() => {
    const { proposing, work } = this.review;
    return (proposing && work.case.articles.get(proposing)) ?? this.articles[0] ?? null;
  });

  readonly state = $derived.by<ProposedState>(() =>
    this.article ? this.review.proposals.of(this.article) : { kind: 'none' },
  );

  /** All of the article, in the order of the text. */
  readonly items = $derived.by<readonly ReviewItem[]>(() =>
    this.article && this.state.kind === 'proposed'
      ? itemsOf(this.review.work.case, this.article, this.state.events)
      : [],
  );

  readonly ordered = $derived.by(() => inOrder(this.items, this.order));

  readonly current = $derived.by<ReviewItem | null>(() => {
    const { ordered } = this;
    return (
      ordered.find(({ id }) => id === this.#currentId) ??
      ordered.find((item) => !isSettled(item)) ??
      ordered[0] ??
      null
    );
  });

  readonly open = $derived.by(() => this.items.filter((item) => !isSettled(item)).length);
  readonly sure = $derived.by(() => sureOf(this.items));
  readonly last = $derived.by<readonly DecisionRecord[]>(() =>
    lastDecisions(this.review.work.document),
  );

  readonly newer = $derived.by<ArticleRecord | null>(() => {
    const { article } = this;
    if (!article) return null;
    const latest = capturesBeside(this.review.work.case, article).at(-1);
    return latest && latest.id !== article.id ? latest : null;
  });

  /** How many are open in an article; null where nobody has looked. */
  openIn(article: ArticleRecord): number | null {
    const state = this.review.proposals.of(article);
    return state.kind === 'proposed' ? openOf(this.review.work.case, article, state.events) : null;
  }

  get #ground(): Ground | null {
    const { article, review } = this;
    const { work, desk } = review;
    return article && { case: work.case, article, gazetteer: desk.dataset.gazetteer, by: work.by };
  }

  // --- what is open

  showArticle(id: ArticleId): void {
    [this.asked, this.blind.result, this.#currentId] = [null, null, null];
    this.review.clearSelection();
    this.review.editing = null;
    this.review.proposing = id;
    this.told = '';
    this.onfocus();
  }

  /** Another article in which something is open; null where there is none. */
  readonly nextArticle = $derived.by<ArticleRecord | null>(() => {
    const { articles, article } = this;
    const at = articles.findIndex(({ id }) => id === article?.id);
    const others = [...articles.slice(at + 1), ...articles.slice(0, Math.max(0, at))];
    return others.find((one) => (this.openIn(one) ?? 0) > 0) ?? null;
  });

  show(id: string): void {
    this.blind.result = null;
    this.#currentId = id;
    this.asked = null;
    this.review.editing = null;
    this.onfocus();
  }

  step(by: 1 | -1): void {
    const { ordered, current } = this;
    const at = ordered.findIndex(({ id }) => id === current?.id);
    const next = ordered[at + by];
    if (next) this.show(next.id);
  }

  /** The next one that is open, after a place in the order; it stays where nothing is. */
  #goOn(from: number): void {
    const { ordered } = this;
    const later = [...ordered.slice(from), ...ordered.slice(0, from)];
    const next = later.find((item) => !isSettled(item));
    this.#currentId = next?.id ?? this.#currentId;
    this.showCard();
  }

  /** Once an event has been edited. */
  goOnAfterEdit(): void {
    const { current, ordered } = this;
    if (!current || !isSettled(current)) return this.onfocus();
    this.#goOn(ordered.findIndex(({ id }) => id === current.id) + 1);
  }

  /** Nothing lies over the card, and it has the focus. */
  showCard(): void {
    this.asked = null;
    this.onfocus();
  }

  // --- settings

  get order(): Order {
    return this.#settings.order;
  }

  get keys(): OwnKeys {
    return this.#settings.keys;
  }

  /** Whether every tenth article is checked blind. */
  get isBlindOn(): boolean {
    return this.#settings.blind;
  }

  set(some: Partial<ReviewSettings>): void {
    this.#settings = { ...this.#settings, ...some };
    keepSettings(this.#settings);
  }

  // --- decisions

  #do(command: Command, told: string): boolean {
    if (this.review.isReadOnly || !this.review.do(command, 'proposals')) return false;
    this.told = told;
    return true;
  }

  accept(): void {
    const [item, ground] = [this.current, this.#ground];
    if (!item || !ground) return;
    const from = this.ordered.findIndex(({ id }) => id === item.id) + 1;
    const isDone =
      item.decision?.verdict === 'accepted' ||
      this.#do(accept(ground, [item]), this.#words.told.accepted);
    if (isDone) this.#goOn(from);
  }

  setAside(verdict: 'rejected' | 'later'): void {
    const [item, ground] = [this.current, this.#ground];
    if (!item || !ground) return;
    const at = this.ordered.findIndex(({ id }) => id === item.id);
    const following = this.ordered[at + 1]?.id;
    if (!this.#do(setAside(ground, [item], verdict), this.#words.told[verdict])) return;
    // What is put off moves to the end.
    const next = this.ordered.findIndex(({ id }) => id === following);
    this.#goOn(next < 0 ? 0 : next);
  }

  /** Opens the event of the proposal for editing; it is accepted first. Returns whether it is open. */
  edit(): boolean {
    const [item, ground] = [this.current, this.#ground];
    if (!item || !ground || this.review.isReadOnly) return false;
    const event = item.decision?.event ?? eventIdOf(item.id);
    if (!this.review.work.case.events.has(event)) {
      if (!this.#do(accept(ground, [item]), this.#words.told.accepted)) return false;
    }
    this.#currentId = item.id;
    this.asked = null;
    this.review.desk.select(event);
    this.review.editing = event;
    return true;
  }

  split(): void {
    const [item, ground] = [this.current, this.#ground];
    if (!item || !ground) return;
    if (partsOf(item.proposal).length === 0 || isSettled(item)) {
      this.told = this.#words.told.nothingToSplit;
      return;
    }
    if (!this.#do(split(ground, item), this.#words.told.split)) return;
    this.#currentId = `${item.id}.1`;
    this.onfocus();
  }

  /** Events of the article, what is likely the same first; then the other open proposals. */
  readonly mergeChoices = $derived.by<readonly MergeChoice[]>(() => {
    const { current, article, items } = this;
    if (!current || !article) return [];
    const own = current.decision?.verdict === 'accepted' ? current.decision.event : null;
    const events = [...this.review.work.case.events.values()].filter(
      (event) => event.article === article.id && event.id !== own,
    );
    const at = current.proposal.quotes[0]?.start ?? 0;
    const distance = ({ quotes }: EventRecord): number => Math.abs((quotes[0]?.start ?? 0) - at);
    const isTwin = ({ id }: EventRecord): number => Number(id === current.twin?.id);
    events.sort((a, b) => isTwin(b) - isTwin(a) || distance(a) - distance(b));
    return [
      ...events.map((event): MergeChoice => ({ kind: 'event', event })),
      ...items
        .filter((item) => item.id !== current.id && !isSettled(item))
        .map((item): MergeChoice => ({ kind: 'open', item })),
    ].slice(0, 9);
  });

  askMerge(): void {
    if (this.mergeChoices.length === 0) {
      this.told = this.#words.told.nothingToMerge;
      return;
    }
    this.asked = this.asked === 'merge' ? null : 'merge';
  }

  merge(choice: MergeChoice): void {
    const [item, ground] = [this.current, this.#ground];
    if (!item || !ground) return;
    const from = this.ordered.findIndex(({ id }) => id === item.id) + 1;
    const command =
      choice.kind === 'event'
        ? mergeInto(ground, item, choice.event.id)
        : mergeTwo(ground, choice.item, item);
    if (this.#do(command, this.#words.told.merged)) this.#goOn(from);
  }

  /** The selected words become a passage of the event, which is accepted first. */
  addQuote(): void {
    const { selection } = this.review;
    const [item, ground] = [this.current, this.#ground];
    if (!selection || selection.article !== this.article?.id) {
      this.told = this.#words.told.noSelection;
      return;
    }
    if (!item || !ground) return;
    const event = item.decision?.event ?? eventIdOf(item.id);
    const { work } = this.review;
    const quote = selectorOf(selection.quote);
    if (work.case.events.has(event)) {
      if (!this.#do({ kind: 'add-quote', id: event, quote }, this.#words.told.quoted)) return;
    } else {
      const command = accept(ground, [item]);
      const events = (command.events ?? []).map((made) => ({
        ...made,
        quotes: [...(made.quotes ?? []), quote],
      }));
      if (!this.#do({ ...command, events }, this.#words.told.quoted)) return;
    }
    this.#currentId = item.id;
    this.review.clearSelection();
    this.onfocus();
  }

  newEvent(): boolean {
    if (this.review.isReadOnly) return false;
    if (this.review.selection?.article !== this.article?.id) {
      this.told = this.#words.told.noSelection;
      return false;
    }
    this.asked = null;
    return this.review.newEvent();
  }

  /** The words that are looked for elsewhere: the selected ones, else those of the passage. */
  readonly sought = $derived.by(() => {
    const { selection } = this.review;
    if (selection && selection.article === this.article?.id) return selection.quote.exact;
    return this.current?.proposal.quotes[0]?.exact ?? '';
  });

  /** Open proposals with the same words, the current one among them where it holds them. */
  readonly same = $derived.by<readonly ReviewItem[]>(() => {
    const { current, items, sought } = this;
    if (!current) return [];
    return itemsWith(
      items.filter((item) => !isSettled(item)),
      current,
      sought,
    );
  });

  rejectSame(): void {
    const [ground, { current, same }] = [this.#ground, this];
    if (!ground || !current || same.length === 0) return;
    const all = isSettled(current) ? same : [current, ...same];
    if (this.#do(setAside(ground, all, 'rejected'), this.#words.told.rejectedAll(all.length))) {
      this.review.clearSelection();
      this.#goOn(0);
    }
  }

  acceptSure(): void {
    const [ground, { sure }] = [this.#ground, this];
    if (!ground || sure.length === 0) return;
    if (this.#do(accept(ground, sure), this.#words.told.acceptedAll(sure.length))) this.#goOn(0);
  }

  takeBack(decision: DecisionRecord): void {
    const { work, proposals, desk } = this.review;
    const article = work.case.articles.get(decision.article);
    const state = article && proposals.of(article);
    const items =
      article && state?.kind === 'proposed' ? itemsOf(work.case, article, state.events) : [];
    const item = items.find((one) => one.decision?.id === decision.id);
    if (article && item) {
      const ground = { case: work.case, article, gazetteer: desk.dataset.gazetteer, by: work.by };
      if (this.#do(takeBack(ground, item), this.#words.told.undone)) this.#reveal(decision);
      return;
    }
    // Of what is not proposed any more, the event goes with the decision.
    const removed =
      decision.verdict === 'accepted' && decision.event && work.case.events.has(decision.event)
        ? [decision.event]
        : [];
    const command: Command = { kind: 'review', withdrawn: [decision.id], removed };
    if (this.#do(command, this.#words.told.undone)) this.#reveal(decision);
  }

  /** Leads to what was decided, and, where it became an event, to that. */
  showDecision(decision: DecisionRecord): void {
    this.#reveal(decision);
  }

  #reveal({ article, id }: DecisionRecord): void {
    if (article !== this.article?.id) this.showArticle(article);
    this.show(id);
  }

  /** Takes the last edit back, or does it again, and shows what it concerns. */
  undo(way: 'undo' | 'redo'): void {
    const { work } = this.review;
    const can = way === 'undo' ? work.canUndo : work.canRedo;
    const result = can ? work[way]() : null;
    if (!result?.ok) {
      this.told = this.#words.told.nothingToUndo;
      return;
    }
    this.told = way === 'undo' ? this.#words.told.undone : this.#words.told.redone;
    this.review.editing = null;
    const changes = work.document.history.entries.at(-1)?.changes ?? [];
    const change = changes.find(({ list }) => list === 'decisions');
    const article = (change?.from ?? change?.to)?.article as ArticleId | undefined;
    if (!change) return this.onfocus();
    if (article && article !== this.article?.id) this.showArticle(article);
    this.show(change.id);
  }
}
