/** The timeline as a module in another page: the README's example, run as it stands. */
import { readFileSync } from 'node:fs';

import { type Page, expect, test } from '@playwright/test';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const EXAMPLE = /```html\n([\s\S]*?)```/.exec(README)?.[1] ?? '';

async function openExample(page: Page, example = EXAMPLE): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/example.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><body><h1>Another page</h1>${example}</body></html>`,
    }),
  );
  await page.goto('/example.html');
  return errors;
}

test('the example of the README shows its events', async ({ page }) => {
  const errors = await openExample(page);
  await expect(page.locator('[data-event="a"]')).toBeVisible();
  await expect(page.locator('[data-event="b"]')).toHaveAttribute('aria-label', /Strikes on Conoco/);
  expect(errors).toEqual([]);
  expect(EXAMPLE.trim().split('\n').length).toBeLessThanOrEqual(12);
});

test('its style stays inside the timeline', async ({ page }) => {
  await openExample(page);
  await expect(page.locator('.sourceline')).toBeVisible();
  const outside = await page.locator('h1').evaluate((title) => ({
    margin: getComputedStyle(title).marginTop,
    scroll: getComputedStyle(document.body).overflow,
  }));
  expect(outside).toEqual({ margin: expect.not.stringMatching(/^0px$/), scroll: 'visible' });
});

test('update, onSelect, toSvg and destroy do what they say', async ({ page }) => {
  await openExample(
    page,
    EXAMPLE.replace('const timeline =', 'globalThis.timeline =').replace(
      "language: 'en'",
      "language: 'en', onSelect: (id) => (globalThis.chosen = id)",
    ),
  );
  interface Made {
    readonly timeline: {
      update(options: object): void;
      destroy(): void;
      toSvg(): Promise<string>;
    };
    readonly chosen: string;
  }
  await page.locator('[data-event="a"]').click();
  expect(await page.evaluate(() => (globalThis as unknown as Made).chosen)).toBe('a');
  await page.evaluate(() =>
    (globalThis as unknown as Made).timeline.update({ language: 'ar', theme: 'dark' }),
  );
  await expect(page.locator('.sourceline')).toHaveAttribute('dir', 'rtl');
  const svg = await page.evaluate(() => (globalThis as unknown as Made).timeline.toSvg());
  expect(svg).toContain('data-event="a"');
  await page.evaluate(() =>
    (globalThis as unknown as Made).timeline.update({
      events: [{ id: 'c', kind: 'pause', title: 'Lull', date: '2023-12' }],
    }),
  );
  await expect(page.locator('[data-event="c"]')).toBeVisible();
  await expect(page.locator('[data-event="a"]')).toHaveCount(0);
  await page.evaluate(() => (globalThis as unknown as Made).timeline.destroy());
  await expect(page.locator('.sourceline')).toHaveCount(0);
});
