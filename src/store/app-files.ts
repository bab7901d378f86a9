/**
 * The files of the app that the browser keeps, so that it works without a network: what the service worker
 * does. Each build has a cache of its own, filled as a whole or not at all.
 */

/** A file of the build. */
export interface AppFile {
  /** Its path from the folder of the page. */
  readonly path: string;
  /** Its content: `sha256-…`, as the browser checks it. */
  readonly integrity: string;
}

/** What the page asks of its service worker. */
export type WorkerRequest = 'take-over' | 'sweep';

/** What of the browser is used. */
export interface Browser {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'has'>;
  readonly locks: Pick<LockManager, 'query'>;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** The page that stands for its folder. */
const INDEX = 'index.html';
/** Where files have their content's hash in their names: there, one name is one content for good. */
const HASHED = 'assets/';

/** A page holds a lock of this name as long as it is open: the files of its build are in use. */
export const pageLock = (script: string): string => `sourceline:page ${script}`;

/** The same answer, without the mark of a redirect, which is refused as an answer to a page's request. */
function direct(response: Response): Response {
  if (!response.redirected) return response;
  const { status, statusText, headers, body } = response;
  return new Response(body, { status, statusText, headers });
}

export class AppFiles {
  readonly #browser: Browser;
  readonly #files: ReadonlyMap<string, AppFile>;
  readonly #scope: string;
  readonly #prefix: string;
  readonly #name: string;

  /**
   * @param version of the build.
   * @param scope the folder of the page. Caches belong to the whole origin, which may have other copies of
   * the app in other folders.
   */
  constructor(files: readonly AppFile[], version: string, scope: string, browser: Browser) {
    this.#browser = browser;
    this.#scope = scope;
    this.#prefix = `sourceline ${scope} `;
    this.#name = this.#prefix + version;
    this.#files = new Map(files.map((file) => [this.#urlOf(file.path), file]));
  }

  /** Not every host answers to the name of the page itself, but each to that of its folder. */
  #urlOf(path: string): string {
    return new URL(path === INDEX ? './' : path, this.#scope).href;
  }

  /** Fetches every file of the build; rejects, and keeps none of them, where one is missing or another. */
  async install(): Promise<void> {
    const { caches } = this.#browser;
    const isNew = !(await caches.has(this.#name));
    const cache = await caches.open(this.#name);
    try {
      await Promise.all(
        [...this.#files].map(async ([url, { path, integrity }]) => {
          // The browser may hold an older file of this name; of a hashed name there is but one.
          const fresh = path.startsWith(HASHED) ? 'default' : 'no-cache';
          const response = await this.#browser.fetch(new Request(url, { cache: fresh, integrity }));
          if (!response.ok) throw new Error(`${response.status}: ${url}`);
          await cache.put(url, direct(response));
        }),
      );
    } catch (error) {
      if (isNew) await caches.delete(this.#name);
      throw error;
    }
  }

  /** The answer to a request; null: it is not about a file of the app, and goes its own way. */
  answer(request: Request): Promise<Response> | null {
    if (request.method !== 'GET') return null;
    const url = new URL(request.url);
    url.search = url.hash = '';
    if (!url.href.startsWith(this.#scope)) return null;
    const path = url.href.slice(this.#scope.length);
    const key = this.#urlOf(path === '' ? INDEX : path);
    if (this.#files.has(key)) return this.#kept(request, key, [this.#name]);
    // A file of another build, whose page is still open.
    return path.startsWith(HASHED) ? this.#kept(request, key) : null;
  }

  async #kept(request: Request, url: string, names?: readonly string[]): Promise<Response> {
    for (const name of names ?? (await this.#names())) {
      const found = await (await this.#browser.caches.open(name)).match(url);
      if (found) return found;
    }
    return this.#browser.fetch(request);
  }

  /** The caches of this folder, the latest first. */
  async #names(): Promise<string[]> {
    const all = await this.#browser.caches.keys();
    return all.filter((name) => name.startsWith(this.#prefix)).reverse();
  }

  /** Deletes the files of earlier builds of which no page is open. */
  async sweep(): Promise<void> {
    const { caches, locks } = this.#browser;
    const names = await this.#names();
    const { held = [] } = await locks.query();
    const inUse = new Set([this.#name]);
    for (const { name: lock = '' } of held) {
      for (const name of names) {
        const cache = await caches.open(name);
        const isOf = (await cache.keys()).some(({ url }) => pageLock(url) === lock);
        if (!isOf) continue;
        // Builds that share the script of the page share what it loads.
        inUse.add(name);
        break;
      }
    }
    // What came later than this build waits for its turn.
    const earlier = names.slice(names.indexOf(this.#name) + 1);
    await Promise.all(
      earlier.filter((name) => !inUse.has(name)).map((name) => caches.delete(name)),
    );
  }
}
