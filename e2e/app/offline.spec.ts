/** After the first visit the app needs no network; a newer build waits for the reader's word. */
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Page, expect } from '@playwright/test';

import { writeServiceWorker } from '../../src/build/service-worker-build';
import { cases as arabicCases } from '../../src/words/ar/cases';
import { guide as arabicGuide } from '../../src/words/ar/guide';
import { review as arabicReview } from '../../src/words/ar/review';
import { cases as englishCases } from '../../src/words/en/cases';
import { guide as englishGuide } from '../../src/words/en/guide';
import { review as englishReview } from '../../src/words/en/review';
import { App } from '../support/app';
import type { Language } from '../support/events';
import { test } from '../support/journey';
import { names } from '../support/names';
import { Host } from '../support/served-folder';
import { watch } from '../support/watch';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const PATH = '/tools/sourceline/';
const CASES = { ar: arabicCases, en: englishCases };
const REVIEW = { ar: arabicReview, en: englishReview };
const HELP = { ar: arabicGuide.help, en: englishGuide.help };

/** Opens the help, and expects it to say this of the network. */
async function expectHelp(app: App, state: keyof typeof englishGuide.help.isOffline) {
  await app.button(app.names.text.help).click();
  const help = app.page.getByRole('dialog');
  await expect(help).toContainText(HELP[app.language].isOffline[state]);
  await app.page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
}

/** Opens the parts of the app that are loaded on demand. */
async function openParts(page: Page, site: string, language: Language): Promise<void> {
  const app = new App(page, language);
  const { text } = app.names;
  await page.goto(`${site}?lang=${language}`);
  await expect(app.axis).toBeVisible();
  await app.shape('000-baz-rockets').click();
  await expect(app.source).toContainText(text.hashGood);
  await expectHelp(app, 'ready');
  await app.button(app.names.export).click();
  await expect(page.getByRole('dialog').locator('svg').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(app.list).toBeVisible();
  await page.goto(`${site}?lang=${language}&case=first`);
  await expect(page.getByRole('status', { name: CASES[language].status.saved })).toBeVisible();
  await expect(app.button(REVIEW[language].addArticle)).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('group', { name: REVIEW[language].event.editor })).toBeVisible();
  await page.goto(`${site}recover.html?lang=${language}`);
  await expect(page.getByRole('listitem')).toHaveCount(1);
  // Not opened: the browser itself asks for an icon of a page of text.
  const licences = await page.evaluate(async () => (await fetch('./licences.txt')).text());
  expect(licences).toContain('SIL OPEN FONT LICENSE');
}

/** The same build again as if every file with a hash had changed. */
async function nextBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-next-'));
  await cp(DIST, folder, { recursive: true });
  await rm(join(folder, 'sw.js'));
  const assets = await readdir(join(folder, 'assets'));
  const stems = assets.map((name) => name.slice(0, -extname(name).length));
  const next = (stem: string): string => `${stem.slice(0, -4)}next`;
  const files = await readdir(folder, { recursive: true });
  for (const name of files.filter((file) => /\.(js|css|html)$/.test(file))) {
    let content = await readFile(join(folder, name), 'utf8');
    for (const stem of stems) content = content.replaceAll(stem, next(stem));
    await writeFile(join(folder, name), content);
  }
  for (const [at, name] of assets.entries()) {
    const stem = stems[at] ?? '';
    await rename(join(folder, 'assets', name), join(folder, 'assets', next(stem) + extname(name)));
  }
  await writeServiceWorker(folder);
  return folder;
}

const isKept = (page: Page): Promise<unknown> =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null), {
      timeout: 60_000,
    })
    .toBe('activated');

const caches = (page: Page): Promise<number> =>
  page.evaluate(async () => (await globalThis.caches.keys()).length);

/** Loads parts of the build that the page came with; the names of those that fail. */
const loadParts = (page: Page, parts: readonly string[]): Promise<string[]> =>
  page.evaluate(async (names) => {
    const failed: string[] = [];
    for (const name of names) {
      const address = new URL(`assets/${name}`, document.baseURI).href;
      await import(address).catch(() => failed.push(name));
    }
    return failed;
  }, parts);

test.use({ viewport: { width: 1440, height: 900 } });

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after the first visit all of it works without a network, in both languages', async ({
    page,
    context,
  }) => {
    const host = new Host(DIST, PATH);
    const site = await host.open();
    try {
      const problems = await watch(page, new URL(site).origin);
      const app = new App(page, 'en');
      await page.goto(`${site}?lang=en`);
      await isKept(page);
      host.isDown = true;
      await context.setOffline(true);
      // Without a reload too.
      await expectHelp(app, 'ready');
      for (const language of ['en', 'ar'] as const) await openParts(page, site, language);
      expect(await problems()).toEqual([]);
      expect(host.missed).toEqual([]);
    } finally {
      host.close();
    }
  });

  test('a newer build waits for the reader, the parts of the older one still load, and edits stay', async ({
    page,
    context,
    language,
  }) => {
    const host = new Host(DIST, PATH);
    const site = await host.open();
    const { text } = names(language);
    const words = CASES[language];
    const next = await nextBuild();
    const build = (of: Page): Promise<string> =>
      of.evaluate(() => document.querySelector('script[src*="/app-"]')?.getAttribute('src') ?? '');
    const files = await readdir(join(DIST, 'assets'));
    // The first ten of those that no first view has.
    const parts = files.filter((name) => /^[A-Z].*\.js$/.test(name)).slice(0, 10);
    expect(parts).toHaveLength(10);
    try {
      await page.goto(`${site}?lang=${language}&case=first`);
      await isKept(page);
      const other = await context.newPage();
      await other.goto(`${site}?lang=${language}`);
      await isKept(other);
      const first = await build(page);

      host.folder = next;
      await page.getByTitle(words.rename).click();
      await page.getByLabel(words.name).fill('Kept');
      await page.keyboard.press('Enter');
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      const offer = page.getByRole('status').filter({ hasText: text.update.ready });
      await expect(offer).toBeVisible();
      // It is only offered: both builds are kept, and this page is that of the first.
      expect(await caches(page)).toBe(2);
      expect(await loadParts(page, parts)).toEqual([]);

      await offer.getByRole('button', { name: text.update.reload }).click();
      await expect.poll(() => build(page).catch(() => first)).not.toBe(first);
      await expect(page.getByTitle(words.rename)).toContainText('Kept');
      await expect(offer).toHaveCount(0);
      // The other page stays what it was, and has what it needs.
      expect(await build(other)).toBe(first);
      expect(await loadParts(other, parts)).toEqual([]);
      await expect(other.getByRole('status').filter({ hasText: text.update.ready })).toBeVisible();
      await other.close();
      await page.reload();
      await expect.poll(() => caches(page)).toBe(1);
      expect(host.missed).toEqual([]);
    } finally {
      host.close();
      await rm(next, { recursive: true });
    }
  });
});

/** The build without the file of one part, as after a newer build took its place. */
async function buildWithout(part: RegExp): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-less-'));
  await cp(DIST, folder, { recursive: true });
  const gone = (await readdir(join(folder, 'assets'))).filter((name) => part.test(name));
  expect(gone).toHaveLength(1);
  for (const name of gone) await rm(join(folder, 'assets', name));
  return folder;
}

test('without a service worker, a part that is no more is offered by a reload', async ({
  page,
  language,
}) => {
  const app = new App(page, language);
  const { text } = app.names;
  // A host that has lost the file: what a test answers in its place does not reach every request of a module.
  const less = await buildWithout(/^ListView-.*\.js$/);
  const host = new Host(less, PATH);
  const site = await host.open();
  try {
    await page.goto(`${site}?lang=${language}&case=first`);
    await expect(page.getByRole('status', { name: CASES[language].status.saved })).toBeVisible();
    await expectHelp(app, 'none');
    await page.keyboard.press('l');
    await expect(page.getByRole('alert').filter({ hasText: text.list.failed })).toBeVisible();
    const offer = page.getByRole('status').filter({ hasText: text.update.lost });
    await expect(offer).toBeVisible();
    host.folder = DIST;
    await offer.getByRole('button', { name: text.update.reload }).click();
    await expect(app.list).toBeVisible();
    await expect(offer).toHaveCount(0);
  } finally {
    host.close();
    await rm(less, { recursive: true });
  }
});
