/** Print: a document of what is shown, without the page around it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Page, expect } from '@playwright/test';

import { openApp, openList } from '../support/app';
import { LANGUAGES, articleOf, idsWhere, isAt, reviewedEvent, seedIds } from '../support/events';
import { daily, fileOf, serveData } from '../support/dataset-file';
import { test } from '../support/journey';
import { messages } from '../../src/words/interface';
import { vocabulary } from '../../src/words/vocabulary';

test.use({ viewport: { width: 1440, height: 900 } });

const printedIds = (page: Page): Promise<string[]> =>
  page
    .locator('[data-printed]')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-printed') ?? ''));

test('print has every event with its date, quote and address, and nothing of the screen', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { theme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print')).toBeVisible();
  expect((await printedIds(page)).sort()).toEqual(seedIds);
  for (const id of seedIds) {
    const event = reviewedEvent(id);
    const entry = page.locator(`[data-printed="${id}"]`);
    await expect(entry).toContainText(event.title[language]);
    await expect(entry.locator('blockquote')).toHaveText(event.quotes[0]?.exact ?? '');
    await expect(entry).toContainText(articleOf(event).address);
  }
  await expect(page.locator('[data-printed="000-conoco-drone-1"]')).toContainText(
    language === 'ar' ? 'نحو 13 كانون الأول 2023' : 'about 13 December 2023',
  );
  await expect(app.search).toBeHidden();
  await expect(app.timeline).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  // Light, whatever the screen is; drawn as wide as the page.
  await expect(page.locator('.print')).toHaveCSS('color', 'rgb(0, 0, 0)');
  const paper = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--paper'),
  );
  expect(paper).toBe('#fbfaf6');
  await expect(page.locator('.print')).toHaveCSS('direction', language === 'ar' ? 'rtl' : 'ltr');
  const drawings = page.locator('.print .drawing');
  // Until the code of the figure has come there are counts in their place.
  const marks = drawings.locator('#layer-events > [data-event]');
  await expect.poll(() => marks.count()).toBeGreaterThan(20);
  const print = await page.locator('.print').boundingBox();
  for (const drawing of await drawings.all()) {
    const box = await drawing.boundingBox();
    expect(box?.width).toBe(print?.width);
    // On A4 or Letter, upright or on its side.
    expect(box?.height ?? Infinity).toBeLessThan((box?.width ?? 0) * 0.64);
  }

  // Every mark has its number, which its entry has too, and its label; lanes and signs are named.
  const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
  const drawn = letters((await drawings.locator('text').allTextContents()).join(' '));
  for (const mark of await marks.all()) {
    const entry = page.locator(`[data-printed="${(await mark.getAttribute('data-event')) ?? ''}"]`);
    const number = (await entry.locator('.number').textContent())?.trim() ?? '';
    const texts = await mark.locator('text').allTextContents();
    expect(texts).toContain(number);
    expect(texts.filter((text) => text !== number && text !== '?').join('')).not.toBe('');
  }
  for (const base of Object.values(app.names.bases)) {
    expect(drawn).toContain(letters(base));
  }
  const { kinds, certainties } = vocabulary(language);
  for (const word of [
    ...[kinds.attack, kinds.tally, certainties.about],
    app.names.claimants['islamic-resistance-iraq'],
  ]) {
    expect(drawn).toContain(letters(word));
  }
  // Entries are not cut in two.
  await expect(page.locator('[data-printed]').first()).toHaveCSS('break-inside', 'avoid');

  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.print')).toHaveCount(0);
  await expect(app.timeline).toBeVisible();
});

test('filters are stated in words, and only matching events are printed', async ({
  page,
  language,
}) => {
  const app = await openList(page, language, { base: 'conoco', by: '-date', q: 'كونيكو' });
  await page.emulateMedia({ media: 'print' });
  const head = page.locator('.print header');
  await expect(head).toContainText(app.names.bases.conoco);
  await expect(head).toContainText('كونيكو');
  await expect(head).toContainText(app.names.text.readings.stated);
  await expect(head).toContainText(app.names.text.list.orders.descending);
  const ids = await printedIds(page);
  const allowed = idsWhere(isAt('conoco'));
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) expect(allowed).toContain(id);
});

for (const language of LANGUAGES) {
  test(`in ${language}, the printed file contains the text of every event`, async ({ page }) => {
    await openApp(page, language);
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-print-'));
    try {
      const path = join(folder, 'page.pdf');
      // The browser's own printing: the document is created on beforeprint.
      await page.pdf({ path, format: 'A4' });
      const { status, stdout } = spawnSync('pdftotext', ['-layout', path, '-'], {
        encoding: 'utf8',
      });
      expect(status, 'pdftotext reads the file (Debian: poppler-utils)').toBe(0);
      const pages = stdout.split('\f').filter((text) => text.trim() !== '');
      expect(pages.length).toBeGreaterThan(1);
      // How Arabic comes out of a file depends on its reader; numbers and addresses do not.
      const text = stdout.replace(/\s+/gu, '');
      const hosts = [...text.matchAll(/https:\/\/(?:www\.)?(?:syria\.tv|rozana\.fm)/gu)];
      expect(hosts.length).toBe(seedIds.length);
      if (language === 'en') {
        // pdftotext moves brackets to the other end of a line that it takes for right to left.
        const words = text.replace(/[()]/gu, '');
        for (const id of seedIds) {
          expect(words).toContain(reviewedEvent(id).title.en.replace(/[\s()]+/gu, ''));
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test('who prints before the drawing has come gets it all the same', async ({ page, language }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/print-timeline-*.js', async (route) => {
    await held;
    await route.continue();
  });
  // The browser's dialog cannot be seen here: what it would print is noted down.
  await page.addInitScript(() => {
    const printed: number[] = [];
    Object.assign(globalThis, { printed });
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      printed.push(document.querySelectorAll('.print .drawing').length);
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  const printed = () => page.evaluate(() => (globalThis as { printed?: number[] }).printed);
  await openApp(page, language);
  await page.keyboard.press('Control+KeyP');
  expect(await printed()).toEqual([]);
  release();
  await expect.poll(printed).toHaveLength(1);
  expect((await printed())?.[0]).toBeGreaterThan(0);
});

for (const language of LANGUAGES) {
  test(`in ${language}, of a thousand events each is drawn in print with number and label, lanes and signs named`, async ({
    page,
  }) => {
    await serveData(page, fileOf(daily(1000, 2021)));
    const app = await openApp(page, language, { open: 'data/long.json' });
    await page.emulateMedia({ media: 'print' });
    const drawings = page.locator('.print .drawing');
    await expect(drawings.first()).toBeVisible();
    const look = () =>
      drawings.evaluateAll((hosts) => {
        const roots = hosts.map((host) => host.shadowRoot);
        const marks = roots.flatMap((root) => [
          ...(root?.querySelectorAll('#layer-events > [data-event]') ?? []),
        ]);
        return {
          drawn: new Set(marks.map((mark) => mark.getAttribute('data-event'))).size,
          unnamed: marks.filter((mark) => !/\d/u.test(mark.textContent)).length,
          words: roots.map((root) => root?.textContent ?? '').join(' '),
        };
      });
    // The part that draws it comes some time after the page.
    await expect.poll(async () => (await look()).drawn).toBe(1000);
    const { unnamed, words } = await look();
    expect(unnamed).toBe(0);
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    for (const name of [app.names.bases.tanf, vocabulary(language).kinds.attack]) {
      expect(letters(words)).toContain(letters(name ?? ''));
    }
    expect(words).toContain('Incident 999');
  });
}

test('from a very large dataset the first events are printed, and the page says so', async ({
  page,
}) => {
  await serveData(page, fileOf(daily(2300, 2015)));
  await openList(page, 'en', { open: 'data/long.json' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-printed]')).toHaveCount(2000);
  await expect(page.getByText('The first 2000 of 2300 events')).toBeVisible();
  // Drawn as counts, which are explained.
  const { print } = messages('en').list;
  const key = page.locator('.print .key');
  for (const words of [print.asCounts, print.columns, vocabulary('en').kinds.attack]) {
    await expect(key).toContainText(words);
  }
});
