/** Stores over a database in memory, several of them as the tabs of one browser. */
import 'fake-indexeddb/auto';
import type { CaseStore as Store } from '../case-store';
import { CaseStore } from '../case-store';
import { type Locks, type News, type Tabs, pageLocks } from '../tabs';

let count = 0;

/** The tabs of one browser: they share databases, locks and news. */
export class Browser {
  readonly name = `test-${(count += 1)}`;
  readonly locks: Locks;
  now = Date.parse('2026-11-27T10:00:00Z');
  readonly #listeners = new Map<object, Set<(news: News) => void>>();
  readonly #stores: Store[] = [];

  constructor(locks: Locks = pageLocks()) {
    this.locks = locks;
  }

  #tabs(): Tabs {
    const own = new Set<(news: News) => void>();
    this.#listeners.set(own, own);
    return {
      tell: (news) => {
        for (const [tab, listeners] of this.#listeners) {
          if (tab === own) continue;
          for (const listener of listeners) queueMicrotask(() => listener(news));
        }
      },
      hear: (listener) => {
        own.add(listener);
        return () => own.delete(listener);
      },
      close: () => this.#listeners.delete(own),
    };
  }

  /** One more tab. */
  tab(): Store {
    const { name, locks } = this;
    const store = new CaseStore({ name, locks, tabs: this.#tabs(), now: () => this.now });
    this.#stores.push(store);
    return store;
  }

  async close(): Promise<void> {
    await Promise.all(this.#stores.map((store) => store.close()));
  }
}

/** Locks that lock nothing: what is left is the check inside each transaction. */
export const noLocks: Locks = { hold: (_name, work) => work() };
