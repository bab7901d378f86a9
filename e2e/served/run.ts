/**
 * `npm run test:served`: dist/ on the web servers of Debian with the sample configurations of docs/serving/, at
 * the root of the host and in a folder: headers, caching, and the app in a browser, online and offline. A step
 * of the long run.
 */
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Browser, chromium, expect } from '@playwright/test';

import { CONTENT_SECURITY_POLICY } from '../../src/build/policy';
import { SWITCHES } from '../runner/chromium';
import { findBrowser } from '../runner/find';
import { ensureBrowser } from '../runner/install';
import { App } from '../support/app';
import { watch } from '../support/watch';
import { SERVERS } from './servers';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const FOLDER = 'tools/sourceline';
/** The longest that an asset may be kept without asking, s. */
const YEAR_S = 31_536_000;

const failures: string[] = [];
let passed = 0;

async function check(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failures.push(name);
    console.log(`FAIL  ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function headers(site: string): Promise<void> {
  const assets = await readdir(join(DIST, 'assets'));
  const wasm = assets.find((name) => name.endsWith('.wasm')) ?? '';
  const script = assets.find((name) => /^app-.*\.js$/.test(name)) ?? '';
  const get = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(site + path, init);
    const policy = response.headers.get('content-security-policy');
    expect(policy, path).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
    expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(response.headers.get('referrer-policy'), path).toBe('no-referrer');
    await response.arrayBuffer();
    return response;
  };
  const type = (response: Response): string => response.headers.get('content-type') ?? '';
  for (const path of ['', 'index.html', 'recover.html', 'sw.js', 'manifest.json', 'licences.txt']) {
    const response = await get(path);
    expect(response.status, path).toBe(200);
    expect(response.headers.get('cache-control'), path).toBe('no-cache');
    const tag = response.headers.get('etag');
    const again = await get(path, { headers: { 'if-none-match': tag ?? '' } });
    expect(again.status, `${path} asked for again`).toBe(304);
  }
  for (const name of [wasm, script]) {
    const response = await get(`assets/${name}`);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('cache-control')).toContain(`max-age=${YEAR_S}`);
  }
  expect(type(await get(`assets/${wasm}`))).toBe('application/wasm');
  expect(type(await get(`assets/${script}`))).toContain('javascript');
  expect(type(await get('licences.txt'))).toMatch(/text\/plain; ?charset=utf-8/i);
  expect((await fetch(`${site}nothing.html`)).status).toBe(404);
}

/** The app as a reader uses it; the figure needs workers, fonts and WebAssembly. */
async function visit(browser: Browser, site: string, language: 'ar' | 'en'): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const problems = await watch(page, new URL(site).origin);
  const app = new App(page, language);
  await page.goto(`${site}?lang=${language}`);
  await expect(app.axis).toBeVisible();
  await app.shape('000-baz-rockets').click();
  await expect(app.source).toContainText(app.names.text.hashGood);
  await app.button(app.names.export).click();
  await expect(page.getByRole('dialog').locator('svg').first()).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null), {
      timeout: 60_000,
    })
    .toBe('activated');
  await context.setOffline(true);
  await page.reload();
  await expect(app.axis).toBeVisible();
  expect(await problems()).toEqual([]);
  await context.close();
}

/** The header does what the element in the page's head cannot: no other page shows the app in a frame. */
async function frame(browser: Browser, site: string): Promise<void> {
  const page = await browser.newPage();
  const refused = page.waitForEvent('console', {
    predicate: (message) => message.text().includes('frame-ancestors'),
    timeout: 20_000,
  });
  await page.setContent(`<iframe src="${site}"></iframe>`);
  await refused;
  await page.close();
}

const work = await mkdtemp(join(tmpdir(), 'sourceline-served-'));
const root = join(work, 'www');
await cp(DIST, root, { recursive: true });
await cp(DIST, join(root, FOLDER), { recursive: true });

await ensureBrowser();
const browser = await chromium.launch({
  args: [...SWITCHES],
  executablePath: findBrowser()?.path ?? chromium.executablePath(),
});
try {
  for (const server of SERVERS) {
    const own = join(work, server.name);
    await mkdir(own);
    await check(`${server.name} starts with its sample configuration`, async () => {
      const running = await server.start(root, own);
      if (!running) throw new Error('it is not here');
      const at = async (path: string, language: 'ar' | 'en'): Promise<void> => {
        const site = running.origin + path;
        await check(`${server.name}, ${path}: headers`, () => headers(site));
        await check(`${server.name}, ${path}: the app, ${language}`, () =>
          visit(browser, site, language),
        );
        await check(`${server.name}, ${path}: in no frame`, () => frame(browser, site));
      };
      try {
        await at('/', 'en');
        await at(`/${FOLDER}/`, 'ar');
      } finally {
        running.close();
      }
    });
  }
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true, maxRetries: 5 });
}

await mkdir('test-results', { recursive: true });
const count = { passed, failed: failures.length, failures };
await writeFile('test-results/served.json', JSON.stringify(count));
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
