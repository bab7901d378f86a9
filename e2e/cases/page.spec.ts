/** The page that carries a case: one file, from a disk, without a network. */
import { createHash } from 'node:crypto';

import { expect } from '@playwright/test';

import { expectNoViolation } from '../support/axe';
import { makePage, seedsJson } from '../support/disk-page';
import { LARGE_DATASET } from '../support/large-dataset';
import { test } from '../support/journey';
import { watch } from '../support/watch';

test.use({ viewport: { width: 1440, height: 900 } });

const MOST_BYTES = 1_500_000;
/** What would run if anything of the data did. */
const HOSTILE = '</script><script>globalThis.pwned = 1</script><img src=x onerror="pwned = 2">';

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the two articles from a disk: a mark leads to its sentence, in both languages', async ({
  page,
  language,
}) => {
  const dataset = JSON.parse(seedsJson()) as { events: { id: string; note: unknown }[] };
  const event = dataset.events.find(({ id }) => id === '000-embassy');
  if (event) event.note = { ar: HOSTILE, en: HOSTILE };
  const given = { ...dataset, schema: 'sourceline/case/1', name: HOSTILE };
  const { address, html } = makePage(JSON.stringify(given), '--lang', language);

  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_BYTES);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const script = /<script type="module">([^]*?)<\/script>/.exec(html)?.[1] ?? '';
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  expect(policy.split('; ').slice(0, 3)).toEqual([
    "default-src 'none'",
    `script-src ${sha256(script)}`,
    `style-src ${sha256(style)}`,
  ]);
  expect(html.match(/<script/g)).toHaveLength(2);

  const wrong = await watch(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  await page.goto(address);
  const root = page.locator('html');
  const other = { en: 'ar', ar: 'en' } as const;
  for (const shown of [language, other[language]]) {
    await expect(root).toHaveAttribute('lang', shown);
    await expect(root).toHaveAttribute('dir', shown === 'ar' ? 'rtl' : 'ltr');
    await page.locator('[data-event="000-embassy"][data-key] .hit').click();
    await expect(page.locator('mark.chosen').first()).toContainText('السفارة');
    await expect(page.locator('mark.chosen').first()).toBeInViewport();
    await expect(page.getByText('globalThis.pwned').first()).toBeVisible();
    // What a page that only shows cannot do is not offered.
    await expect(page.getByRole('button', { name: /Export|تصدير|Cases|القضايا/ })).toHaveCount(0);
    if (shown === language) await expectNoViolation(page, 'page');
    await page.keyboard.press('Escape');
    if (shown === language) await page.getByRole('button', { name: /English|العربية/ }).click();
  }
  await page.keyboard.press('Control+p');
  expect((await page.pdf()).byteLength).toBeGreaterThan(20_000);
  expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  expect(requests).toEqual([address]);
  expect(await wrong()).toEqual([]);
});

test('a page with many events counts them, without a worker, and zooms in to marks', async ({
  page,
}) => {
  const { address } = makePage(JSON.stringify(LARGE_DATASET));
  const wrong = await watch(page);
  await page.goto(address);
  await expect(page.locator('[data-density]')).toHaveCount(2);
  await page.locator('[data-density="tanf"] .hit').hover();
  await expect(page.locator('.card .count')).toHaveText(/^\d+(–\d+)? events?$/);
  await page.locator('[data-density="tanf"] .hit').click();
  await page.getByRole('group', { name: 'Base' }).getByRole('checkbox').first().check();
  await expect(page.getByText('200 of 400 events')).toBeVisible();
  expect(await wrong()).toEqual([]);
});
