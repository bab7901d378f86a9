/**
 * What is proposed of the articles of an open case, as components read it. Nothing of it is kept: it follows
 * from the text, the day of publication and the rules, and a worker finds it again.
 */
import type { ArticleRecord } from '../../case/records';
import type { Proposed } from '../../extract/propose/engine';
import { mapOf } from './entries';
import { type ProposeText, type ProposedReport, proposeApart } from './propose-apart';

export type ProposedState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed' }
  | ({ readonly kind: 'proposed' } & Proposed);

interface Known {
  readonly of: ProposeText;
  readonly state: ProposedState;
}

/** Answers are taken over together, so often: each changes what is shown of all articles. */
const GATHERING_MS = 200;

/** Articles that are looked through together, so that one that is opened meanwhile does not wait for hundreds. */
const AT_ONCE = 40;

const NONE: ProposedState = { kind: 'none' };

const textOf = ({ id, text, language, published }: ArticleRecord): ProposeText => ({
  id,
  text,
  language,
  published: published.edtf,
});

const isOf = (known: Known, { text, language, published }: ArticleRecord): boolean =>
  known.of.text === text && known.of.language === language && known.of.published === published.edtf;

export class Proposals {
  readonly #apart: typeof proposeApart;
  #known = $state.raw<ReadonlyMap<string, Known>>(mapOf([]));
  #progress = $state.raw<{ readonly done: number; readonly of: number } | null>(null);
  #abort: AbortController | null = null;
  /** Wanted, and not begun. */
  #waiting: readonly ArticleRecord[] = [];
  #isAtWork = false;

  /** @param apart for tests. */
  constructor(apart = proposeApart) {
    this.#apart = apart;
  }

  /** What is proposed of an article as it is now. */
  of(article: ArticleRecord): ProposedState {
    const known = this.#known.get(article.id);
    return known && isOf(known, article) ? known.state : NONE;
  }

  /** How many articles are done, while several are looked through; null otherwise. */
  get progress(): { readonly done: number; readonly of: number } | null {
    return this.#progress;
  }

  /** Looks through an article, unless that is done or under way. The last one that is wanted comes first. */
  want(article: ArticleRecord): void {
    const { kind } = this.of(article);
    const isWaiting = this.#waiting.some(({ id }) => id === article.id);
    if (kind !== 'none' && !isWaiting) return;
    this.#waiting = [article, ...this.#waiting.filter(({ id }) => id !== article.id)];
    if (kind === 'none') this.#set([{ of: textOf(article), state: { kind: 'working' } }]);
    if (!this.#isAtWork) void this.#work();
  }

  /** One after the other, since hundreds may come in at once, and each worker reads the lexicon first. */
  async #work(): Promise<void> {
    this.#isAtWork = true;
    while (this.#waiting.length > 0) {
      const some = this.#waiting.slice(0, AT_ONCE);
      this.#waiting = this.#waiting.slice(AT_ONCE);
      await this.#run(some, new AbortController().signal);
    }
    this.#isAtWork = false;
  }

  /** Looks again through one on which the rules failed. */
  again(article: ArticleRecord): void {
    void this.#run([article], new AbortController().signal);
  }

  /** Looks through those that are not done. Resolves when all are, or when it is cancelled. */
  async all(articles: readonly ArticleRecord[]): Promise<void> {
    this.cancel();
    const left = articles.filter((article) => this.of(article).kind === 'none');
    if (left.length === 0) return;
    const abort = (this.#abort = new AbortController());
    this.#progress = { done: 0, of: left.length };
    await this.#run(left, abort.signal, (more) => {
      if (this.#progress && this.#abort === abort) {
        this.#progress = { ...this.#progress, done: this.#progress.done + more };
      }
    });
    if (this.#abort === abort) [this.#abort, this.#progress] = [null, null];
  }

  /** Ends looking through several; what is done stays. */
  cancel(): void {
    this.#abort?.abort();
    [this.#abort, this.#progress] = [null, null];
  }

  async #run(
    articles: readonly ArticleRecord[],
    signal: AbortSignal,
    onDone: (more: number) => void = () => undefined,
  ): Promise<void> {
    const texts = articles.map(textOf);
    const byId = mapOf(texts.map((text) => [text.id, text]));
    this.#set(texts.map((of) => ({ of, state: { kind: 'working' } })));
    let gathered: Known[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const takeOver = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const some = gathered;
      gathered = [];
      this.#set(some);
      onDone(some.length);
    };
    const hear = (report: ProposedReport): void => {
      const of = byId.get(report.id);
      if (!of) return;
      const state: ProposedState =
        report.kind === 'proposed' ? { kind: 'proposed', ...report.proposed } : { kind: 'failed' };
      gathered.push({ of, state });
      timer ??= setTimeout(takeOver, GATHERING_MS);
    };
    try {
      await this.#apart(texts, hear, signal);
      takeOver();
    } catch {
      takeOver();
      // What was not reached is looked for again on demand, what failed says so.
      const state: ProposedState = signal.aborted ? NONE : { kind: 'failed' };
      const isLeft = ({ id }: ProposeText): boolean =>
        this.#known.get(id)?.state.kind === 'working';
      this.#set(texts.filter(isLeft).map((of) => ({ of, state })));
    }
  }

  #set(some: readonly Known[]): void {
    const inTime = some.filter(({ of, state }) => {
      // An answer to what was asked before the article was corrected comes too late.
      const now = this.#known.get(of.id);
      return !now || state.kind === 'working' || now.of === of;
    });
    if (inTime.length === 0) return;
    this.#known = mapOf([...this.#known, ...inTime.map((one) => [one.of.id, one] as const)]);
  }
}
