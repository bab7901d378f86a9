/** The page sends nothing out, loads little and fits its window. */
import { gzipSync } from 'node:zlib';

import { expect } from '@playwright/test';

import { openApp } from '../support/app';
import { seedIds } from '../support/events';
import { watch } from '../support/watch';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 } });

const LIMIT_BYTES = 240_000;

const WINDOWS = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1300 },
];

test('during a whole visit nothing leaves the origin and no error occurs', async ({
  page,
  baseURL,
  language,
}) => {
  const problems = await watch(page, baseURL);
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  const app = await openApp(page, language);
  const { text } = app.names;
  await app.checkbox(app.base, app.names.bases.conoco).check();
  await app.shape('000-baz-rockets').click();
  await expect(app.source).toContainText(text.hashGood);
  await app.source.locator('mark').last().click();
  await app.button(text.clearAll).click();
  await app.search.fill('صواريخ');
  await app.search.fill('');
  await app.choose('assessed');
  for (const name of [text.zoomIn, text.zoomOut, text.fitAll, text.undo, text.redo]) {
    await app.button(name).click();
  }
  await app.button(text.theme.toDark).click();
  await app.button(text.help).click();
  await page.keyboard.press('Escape');
  await app.button(app.names.export).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await app.button(text.language).click();
  await expect(page.locator('html')).not.toHaveAttribute('lang', language);
  expect(await problems()).toEqual([]);

  // The shipped typeface is in use, and was loaded from this origin.
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter((face) => face.status === 'loaded')
      .map((face) => face.family);
  });
  expect(loaded.join()).toContain('IBM Plex Sans Arabic');
  expect(fonts.length).toBeGreaterThan(1);
  for (const url of fonts) expect(new URL(url).origin).toBe(baseURL);
});

test('fits windows of every size', async ({ page, language }) => {
  const app = await openApp(page, language);
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    const name = `${size.width} × ${size.height}`;
    // Wait until the timeline has taken the new width.
    await expect
      .poll(async () => (await app.timeArea()).right, name)
      .toBeLessThanOrEqual(size.width);
    const cut = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const wide = [
        document.documentElement,
        document.body,
        ...document.querySelectorAll('.app, .app > *'),
      ]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => `${element.tagName}.${element.className} is wider than its window`);
      const lost = [
        ...document.querySelectorAll(
          'header button, header input, .toolbar button, .toolbar select',
        ),
      ]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.left < -0.5 || box.right > width + 0.5))
        .map(
          ({ element }) => `${element.getAttribute('aria-label') ?? element.textContent} is cut`,
        );
      return [...wide, ...lost];
    });
    expect(cut, name).toEqual([]);
    const { left, right, top, bottom } = await app.timeArea();
    expect(right - left, name).toBeGreaterThan(180);
    expect(bottom - top, name).toBeGreaterThan(100);
    await expect(app.button(app.names.export)).toBeInViewport();
  }
  await page.setViewportSize({ width: 360, height: 640 });
  await expect.poll(() => app.shownIds()).toEqual(seedIds);
});

test('the first load is at most 240 KB of scripts and styles, compressed', async ({ page }) => {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (kind !== 'script' && kind !== 'stylesheet') return;
    sizes.set(
      response.url(),
      response.body().then((body) => gzipSync(body, { level: 9 }).length),
    );
  });
  // What is asked for later, while the page is idle, is no part of it, however slow the machine is.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[data-event]')) return;
      watch.disconnect();
      performance.mark('first event');
    });
    watch.observe(document, { subtree: true, childList: true });
  });
  const app = await openApp(page, 'ar');
  await expect(app.timeline.locator('[data-event]').first()).toBeVisible();
  const asked = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('first event')[0]?.startTime ?? NaN;
    const resources = performance.getEntriesByType('resource');
    return resources.filter(({ startTime }) => startTime <= drawn).map(({ name }) => name);
  });
  const bytes = await Promise.all(asked.map((url) => sizes.get(url) ?? 0));
  expect(bytes.filter((size) => size > 0).length).toBeGreaterThan(3);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT_BYTES);
});

test('the policy of the page allows nothing from elsewhere', async ({ page }) => {
  await openApp(page, 'en');
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  // It is in effect, not only present in the markup.
  const outcome = await page.evaluate(async () => {
    try {
      await fetch('https://example.com/');
      return 'let through';
    } catch {
      return 'refused';
    }
  });
  expect(outcome).toBe('refused');
});
