import { describe, expect, it } from 'vitest';

import { AppFiles, type AppFile, pageLock } from './app-files';

const SCOPE = 'https://example.org/tools/sourceline/';
const url = (path: string): string => new URL(path, SCOPE).href;

/** A browser that keeps caches in memory, and a host that serves what is in `served`. */
class FakeBrowser {
  readonly kept = new Map<string, Map<string, Response>>();
  readonly served = new Map<string, string>();
  readonly asked: Request[] = [];
  held: string[] = [];

  readonly caches = {
    open: async (name: string) => {
      const kept = this.kept.get(name) ?? new Map<string, Response>();
      this.kept.set(name, kept);
      return {
        match: async (key: string) => kept.get(key)?.clone(),
        put: async (key: string, response: Response) => void kept.set(key, response),
        keys: async () => [...kept.keys()].map((key) => new Request(key)),
      } as unknown as Cache;
    },
    keys: async () => [...this.kept.keys()],
    has: async (name: string) => this.kept.has(name),
    delete: async (name: string) => this.kept.delete(name),
  };

  readonly locks = {
    query: async () => ({ held: this.held.map((name) => ({ name })), pending: [] }),
  };

  readonly fetch = async (request: Request): Promise<Response> => {
    this.asked.push(request);
    const body = this.served.get(request.url.split('?')[0] ?? '');
    return body === undefined ? new Response('', { status: 404 }) : new Response(body);
  };

  /** Serves a build; each file has its path as its content. */
  build(version: string, paths: readonly string[], scope = SCOPE): AppFiles {
    const files = paths.map((path): AppFile => ({ path, integrity: `sha256-${path}` }));
    for (const path of paths) {
      this.served.set(
        new URL(path === 'index.html' ? './' : path, scope).href,
        `${version} ${path}`,
      );
    }
    return new AppFiles(files, version, scope, this);
  }
}

const textOf = async (answer: Promise<Response> | null): Promise<string | undefined> =>
  (await answer)?.text();

const FIRST = ['index.html', 'recover.html', 'assets/app-1.js', 'assets/lazy-1.js'];
const SECOND = ['index.html', 'recover.html', 'assets/app-2.js', 'assets/lazy-2.js'];

describe('the files that the browser keeps', () => {
  it('answers for the folder, its page and every file, whatever the address asks of them', async () => {
    const browser = new FakeBrowser();
    const app = browser.build('one', FIRST);
    await app.install();
    browser.served.clear();
    for (const path of ['', 'index.html', '?lang=ar&case=c1', 'index.html?lang=en#x']) {
      expect(await textOf(app.answer(new Request(url(path))))).toBe('one index.html');
    }
    expect(await textOf(app.answer(new Request(url('recover.html?lang=ar'))))).toBe(
      'one recover.html',
    );
    expect(await textOf(app.answer(new Request(url('assets/lazy-1.js'))))).toBe(
      'one assets/lazy-1.js',
    );
  });

  it('leaves alone what is not of the app', async () => {
    const app = new FakeBrowser().build('one', FIRST);
    const other = (to: string, init?: RequestInit) => app.answer(new Request(to, init));
    expect(other(url('data/events.json'))).toBeNull();
    expect(other(url('embed/sourceline.js'))).toBeNull();
    expect(other('https://example.org/tools/')).toBeNull();
    expect(other('https://example.org/assets/app-1.js')).toBeNull();
    expect(other(url('index.html'), { method: 'POST' })).toBeNull();
  });

  it('has the browser check the content, and its own copy of what has no hash in its name', async () => {
    const browser = new FakeBrowser();
    await browser.build('one', FIRST).install();
    expect(browser.asked.map(({ integrity }) => integrity)).toEqual(
      FIRST.map((path) => `sha256-${path}`),
    );
    expect(browser.asked.map(({ cache }) => cache)).toEqual([
      'no-cache',
      'no-cache',
      'default',
      'default',
    ]);
  });

  it('keeps all of a build or nothing', async () => {
    const browser = new FakeBrowser();
    const app = browser.build('one', FIRST);
    browser.served.delete(url('assets/lazy-1.js'));
    await expect(app.install()).rejects.toThrow('404');
    expect(browser.kept.size).toBe(0);
  });

  it('answers an open page of the build before with its own parts, and a new one with the new page', async () => {
    const browser = new FakeBrowser();
    await browser.build('one', FIRST).install();
    browser.served.clear();
    const second = browser.build('two', SECOND);
    await second.install();
    expect(await textOf(second.answer(new Request(url('assets/lazy-1.js'))))).toBe(
      'one assets/lazy-1.js',
    );
    expect(await textOf(second.answer(new Request(url('./'))))).toBe('two index.html');
    // What no build knows is for the host to answer.
    expect((await second.answer(new Request(url('assets/none-0.js'))))?.status).toBe(404);
  });

  it('deletes the files of a build when its last page is closed, and never those of a later one', async () => {
    const browser = new FakeBrowser();
    const first = browser.build('one', FIRST);
    const elsewhere = browser.build('other', FIRST, 'https://example.org/elsewhere/');
    await elsewhere.install();
    await first.install();
    const second = browser.build('two', SECOND);
    await second.install();
    const versions = (): string[] =>
      [...browser.kept.keys()].map((name) => name.split(' ')[2] ?? '');

    await first.sweep();
    expect(versions()).toEqual(['other', 'one', 'two']);
    browser.held = [pageLock(url('assets/app-1.js')), 'sourceline:case:c1'];
    await second.sweep();
    expect(versions()).toEqual(['other', 'one', 'two']);
    browser.held = [pageLock(url('assets/app-2.js'))];
    await second.sweep();
    expect(versions()).toEqual(['other', 'two']);
  });

  it('does not keep a build for a page whose files a later one has as well', async () => {
    const browser = new FakeBrowser();
    await browser.build('one', FIRST).install();
    const second = browser.build('two', [...FIRST, 'manifest.json']);
    await second.install();
    browser.held = [pageLock(url('assets/app-1.js'))];
    await second.sweep();
    expect(browser.kept.size).toBe(1);
  });

  it('fills its cache again when a build comes back', async () => {
    const browser = new FakeBrowser();
    await browser.build('one', FIRST).install();
    const again = browser.build('one', FIRST);
    browser.served.delete(url('recover.html'));
    await expect(again.install()).rejects.toThrow();
    // The files of the same build, whole before, are not thrown away.
    expect(browser.kept.size).toBe(1);
  });
});
