/**
 * Keeps the address bar, the browser's history and the document's language in step with the desk. Each
 * deliberate step is an entry of the history; moving and zooming change the entry that is there. What lies
 * over the page, such as a sheet, has an entry of its own, so that Back closes it and does not leave.
 */
import { untrack } from 'svelte';
import type { ArticleId } from '../../article/article';
import type { Desk } from '../desk.svelte';
import { type ViewState, readView, writeView } from './url';
import type { Session } from '../session.svelte';
import type { ShownDesk } from '../shown';
import { LANGUAGES } from '../../words/language';

/** Pause after the last change before the address is written; browsers throttle faster writes. */
const WRITE_DELAY_MS = 200;

/** What an entry of the browser's history holds; views are kept here, under its id. */
interface EntryState {
  readonly id: string;
  /** The same view, with something over it. */
  readonly covered?: boolean;
}

/** What was shown at an entry. */
interface Entry extends ShownDesk {
  readonly view: ViewState;
  readonly article: ArticleId | null;
  readonly step: number;
}

function stateNow(): EntryState | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('id' in state)) return null;
  return state as EntryState;
}

/** Another page may have filled the history, or the browser may allow no more entries for a while. */
function write(how: 'push' | 'replace', state: EntryState, url: string): void {
  try {
    if (how === 'push') history.pushState(state, '', url);
    else history.replaceState(state, '', url);
  } catch {
    // The page works without it.
  }
}

class Trail {
  readonly #session: Session;
  /** Ids of an earlier visit to the page must not be taken for ours. */
  readonly #visit = Math.random().toString(36).slice(2);
  readonly #entries = new Map<string, Entry>();
  #count = 0;
  #id: string;
  #timer = 0;
  /** On the way back from an entry whose cover was closed otherwise. */
  #isLeavingCover = false;

  constructor(session: Session) {
    this.#session = session;
    this.#id = this.#nextId();
    this.#entries.set(this.#id, this.#now());
    write('replace', { id: this.#id }, location.href);
  }

  /** Called after each change. */
  follow(): void {
    if (this.#isLeavingCover) return;
    const before = this.#entries.get(this.#id);
    const now = this.#now();
    if (before && (now.desk !== before.desk || now.step !== before.step)) this.#add(now);
    else this.#keep(now);
    const isCovered = stateNow()?.covered === true;
    if (this.#session.isCovered && !isCovered) {
      write('push', { id: this.#id, covered: true }, location.href);
    } else if (!this.#session.isCovered && isCovered) {
      this.#isLeavingCover = true;
      history.back();
    }
  }

  /** The browser has gone to another entry. */
  arrive(): void {
    const state = stateNow();
    const wasLeaving = this.#isLeavingCover;
    this.#isLeavingCover = false;
    if (!state?.covered && !wasLeaving) this.#session.uncover();
    if (state?.id !== this.#id) this.#show(state);
    if (wasLeaving) this.follow();
  }

  #now(): Entry {
    const { shown } = this.#session;
    const { view, openArticle: article, step } = shown.desk;
    return { ...shown, view, article, step };
  }

  #nextId(): string {
    this.#count += 1;
    return `${this.#visit}-${this.#count}`;
  }

  /**
   * Only what the app came with, or whose file or case the address names, can be found by it again. That
   * of a case which could not be opened stays, so that it can be tried again.
   */
  #addressOf({ opened, view }: Entry): string {
    if (opened !== null || this.#session.problem) return location.href;
    return `${location.pathname}${writeView(view)}${location.hash}`;
  }

  #add(now: Entry): void {
    const before = this.#entries.get(this.#id);
    const isCovered = stateNow()?.covered === true;
    // What moved just before belongs to the entry that is left.
    clearTimeout(this.#timer);
    if (before && !isCovered) write('replace', { id: this.#id }, this.#addressOf(before));
    this.#id = this.#nextId();
    this.#entries.set(this.#id, now);
    // An entry that is only covered gives way to what was done on its cover.
    write(isCovered ? 'replace' : 'push', { id: this.#id }, this.#addressOf(now));
  }

  #keep(now: Entry): void {
    this.#entries.set(this.#id, now);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      write('replace', stateNow() ?? { id: this.#id }, this.#addressOf(now));
    }, WRITE_DELAY_MS);
  }

  #show(state: EntryState | null): void {
    clearTimeout(this.#timer);
    const entry = state && this.#entries.get(state.id);
    if (entry) {
      this.#id = state.id;
      this.#session.revisit(entry);
      entry.desk.visit(entry.view, entry.article);
    } else {
      this.#read();
    }
    this.#entries.set(this.#id, this.#now());
  }

  /** An entry from before the page was loaded again: its address says what was shown. */
  #read(): void {
    this.#session.back();
    const { desk } = this.#session;
    const { view } = readView(location.search, desk.dataset);
    if (view.open !== desk.view.open || view.case !== desk.view.case) {
      location.reload();
      return;
    }
    this.#id = this.#nextId();
    write('replace', { id: this.#id }, location.href);
    desk.visit(view, view.event && desk.dataset.event(view.event).article);
  }
}

/** Starts synchronizing; runs for the lifetime of the page. */
export function keepAddress(session: Session): void {
  const trail = new Trail(session);
  window.addEventListener('popstate', () => trail.arrive());
  $effect.root(() => {
    $effect(() => {
      void [session.isCovered, session.opened, session.problem];
      void [session.desk.view, session.desk.step];
      untrack(() => trail.follow());
    });
    $effect(() => {
      const { desk } = session;
      const root = document.documentElement;
      const { tag, direction } = LANGUAGES[desk.language];
      root.lang = tag;
      root.dir = direction;
      root.dataset.theme = desk.theme;
    });
  });
}

/** The full address of the current view, language and direction included, for sharing. */
export function shareLink(desk: Desk): string {
  const search = writeView({
    ...desk.view,
    language: desk.language,
    viewport: desk.viewport,
  });
  return `${location.origin}${location.pathname}${search}`;
}
