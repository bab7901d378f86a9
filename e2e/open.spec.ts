/**
 * `?open=PATH`: a dataset file beside the app. A file that cannot be opened leaves everything as it
 * was.
 */
import { type Page, expect } from '@playwright/test';

import { type DatasetFile, serveData } from './support/dataset-file';
import { LARGE_DATASET } from './support/large-dataset';
import { test } from './support/journey';

async function openWith(
  page: Page,
  path: string,
  body: DatasetFile | string | null,
): Promise<void> {
  await serveData(page, body);
  await page.goto(`/?lang=en&open=${encodeURIComponent(path)}`);
}

const bundledMark = (page: Page) => page.locator('[data-event]').first();

test('a file with many events opens as honest counts, is filtered by them, and zooms in to marks', async ({
  page,
}) => {
  await openWith(page, 'data/large.json', LARGE_DATASET);
  await expect(page.getByText('400 events').first()).toBeVisible();
  await expect(page.locator('[data-density]')).toHaveCount(2);
  await expect(page).toHaveURL(/open=data\/large\.json/);
  await page.locator('[data-density="tanf"] .hit').hover();
  await expect(page.locator('.card .count')).toHaveText(/^\d+(–\d+)? events?$/);
  await page.getByRole('group', { name: 'Base' }).getByRole('checkbox').first().check();
  await expect(page.getByText('200 of 400 events')).toBeVisible();
  await page.goto('/?lang=en&open=data/large.json&from=2022-03-01&to=2022-03-05');
  await expect(page.locator('[data-event="day-60"]')).toBeVisible();
  await expect(page.locator('[data-density]')).toHaveCount(0);
});

for (const [name, path, body, words] of [
  ['a missing file', 'data/none.json', null, 'no such file'],
  ['a foreign file', 'https://example.org/data.json', null, 'another site'],
  ['a protocol of its own', 'javascript:alert(1)', null, 'another site'],
  ['no JSON', 'data/x.json', '{"events": [', 'not a dataset file'],
  ['a wrong field', 'data/x.json', '[{"id":"a","kind":"riot","title":"t"}]', 'events.0.kind'],
  ['a wrong date', 'data/x.json', '[{"id":"a","kind":"attack","title":"t","date":"soon"}]', 'EDTF'],
] as const) {
  test(`${name} is rejected with a reason, and the articles stay`, async ({ page }) => {
    await openWith(page, path, body);
    await expect(page.locator('.notice')).toContainText(words);
    await expect(bundledMark(page)).toBeVisible();
  });
}
