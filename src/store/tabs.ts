/** How several tabs of the app hear of each other, and take turns. */

/** What one tab tells the others. */
export type News =
  /** A case was changed, sealed or deleted; `rev` is its revision now. */
  | { readonly kind: 'case'; readonly id: string; readonly rev: number }
  /** The list of cases changed. */
  | { readonly kind: 'list' };

export interface Tabs {
  tell(news: News): void;
  /** Returns what ends the listening. */
  hear(listener: (news: News) => void): () => void;
  close(): void;
}

export interface Locks {
  /** Does the work while nobody else holds the lock of this name. */
  hold<T>(name: string, work: () => Promise<T>): Promise<T>;
}

const isNews = (given: unknown): given is News =>
  typeof given === 'object' && given !== null && 'kind' in given;

/** The tabs of a browser; alone where it has no BroadcastChannel. */
export function browserTabs(name = 'sourceline'): Tabs {
  if (typeof BroadcastChannel === 'undefined') {
    return { tell: () => undefined, hear: () => () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(name);
  return {
    tell: (news) => channel.postMessage(news),
    hear(listener) {
      const onMessage = ({ data }: MessageEvent): void => {
        if (isNews(data)) listener(data);
      };
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
    close: () => channel.close(),
  };
}

/** Locks inside one page. The check of the revision in each transaction holds without any lock. */
export function pageLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  return {
    hold(name, work) {
      const before = last.get(name) ?? Promise.resolve();
      const mine = before.then(work, work);
      last.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}

/** The locks of a browser, across its tabs. */
export function browserLocks(): Locks {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (!locks) return pageLocks();
  return { hold: async (name, work) => (await locks.request(name, work)) as never };
}
