/**
 * `?open=PATH`: a dataset file beside the app. A file that cannot be opened leaves everything as it
 * was.
 */
import { readFileSync } from 'node:fs';

import { type Page, expect } from '@playwright/test';

import { type DatasetFile, serveData } from '../support/dataset-file';
import { sizedFile } from '../support/sized-file';
import { LARGE_DATASET } from '../support/large-dataset';
import { test } from '../support/journey';

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

const OWN_NAMES = {
  places: [{ id: 'kyiv', name: { en: 'Kyiv' }, latitude: 50.45, longitude: 30.52 }],
  actors: [{ id: 'my-group', name: { ar: 'جماعتي', en: 'My group' }, kind: 'armed-group' }],
  kinds: [{ id: 'shelling', name: { ar: 'قصف مدفعي', en: 'Shelling' } }],
  events: [
    {
      id: 'a',
      kind: 'shelling',
      title: { en: 'Shelling of the suburbs' },
      date: '2023-11-13',
      places: [{ place: 'kyiv' }],
      claims: [{ role: 'attributes', actor: 'sohr', to: 'my-group' }],
      relations: [{ kind: 'after', event: 'elsewhere' }],
    },
    { id: 'b', kind: 'attack', title: 'Drones', date: '2023-11-14', places: [{ place: 'odesa' }] },
  ],
};

test('places, actors and kinds of one’s own are named as the file names them, in both languages', async ({
  page,
}) => {
  await openWith(page, 'data/own.json', JSON.stringify(OWN_NAMES));
  await expect(page.locator('[data-event="a"]')).toHaveAttribute(
    'aria-label',
    /Shelling of the suburbs.*Shelling.*Kyiv.*My group/,
  );
  const filter = (group: string) => page.getByRole('group', { name: group });
  await expect(filter('Base').locator('label')).toContainText(['Kyiv', 'odesa']);
  await filter('Kind').getByLabel('Shelling').check();
  await expect(page.locator('[data-event="b"]')).toHaveCount(0);
  await page.locator('[data-event="a"]').click();
  await expect(page.locator('section.source')).toContainText('an event that is not in these data');

  await page.locator('header .language').click();
  // Kyiv has no Arabic name in the file: the English one is shown, and marked.
  await expect(page.getByRole('group', { name: 'القاعدة' })).toContainText('Kyiv');
  await expect(page.getByRole('group', { name: 'النوع' })).toContainText('قصف مدفعي');
  await expect(page).toHaveURL(/kind=shelling/);
  await page.reload();
  await expect(page.locator('[data-event="a"]')).toBeVisible();
  await expect(page.locator('[data-event="b"]')).toHaveCount(0);
});

test('a large file shows how far it is read, and can be stopped, from a button or an address', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  await expect(bundledMark(page)).toBeVisible();
  const large = {
    name: 'large.json',
    mimeType: 'application/json',
    buffer: Buffer.from(sizedFile(200_000)),
  };
  await page.locator('input[type=file]').setInputFiles(large);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(bundledMark(page)).toBeVisible();
  await expect(page.locator('.refused')).toHaveCount(0);

  await openWith(page, 'data/large.json', sizedFile(200_000));
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(bundledMark(page)).toBeVisible();
});

test('a figure of a dataset file opens again as it was, names of its own included', async ({
  page,
}) => {
  await openWith(page, 'data/own.json', JSON.stringify(OWN_NAMES));
  await page.locator('header .primary').click();
  const save = page.getByRole('dialog').getByRole('button', { name: 'Download' });
  await expect(save).toBeEnabled({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  await page.goto('/?lang=en');
  await page.locator('input[type=file]').setInputFiles({
    name: download.suggestedFilename(),
    mimeType: 'image/svg+xml',
    buffer: readFileSync(await download.path()),
  });
  await expect(page.locator('[data-event="a"]')).toHaveAttribute('aria-label', /Shelling.*Kyiv/);
  await expect(page.locator('[data-event="b"]')).toHaveAttribute('aria-label', /odesa/);
});

for (const [name, path, body, words] of [
  ['a missing file', 'data/none.json', null, 'no such file'],
  ['a foreign file', 'https://example.org/data.json', null, 'another site'],
  ['a protocol of its own', 'javascript:alert(1)', null, 'another site'],
  ['no JSON', 'data/x.json', '{"events": [', 'not a dataset file'],
  ['a wrong field', 'data/x.json', '[{"id":"a","kind":7,"title":"t"}]', 'events.0.kind'],
  ['a wrong date', 'data/x.json', '[{"id":"a","kind":"attack","title":"t","date":"soon"}]', 'EDTF'],
] as const) {
  test(`${name} is rejected with a reason, and the articles stay`, async ({ page }) => {
    await openWith(page, path, body);
    await expect(page.locator('.notice')).toContainText(words);
    await expect(bundledMark(page)).toBeVisible();
  });
}

for (const [language, words] of [
  ['en', { table: 'table (CSV)', png: 'PNG', json: 'line 1, column 13', day: '31 November' }],
  ['ar', { table: 'جدولاً (CSV)', png: 'PNG', json: 'السطر 1', day: '31 تشرين الثاني' }],
] as const) {
  test(`a file from this machine is refused for what it is: ${language}`, async ({ page }) => {
    await page.goto(`/?lang=${language}`);
    await expect(bundledMark(page)).toBeVisible();
    const day = '[{"id":"a","kind":"attack","title":"t","date":"2023-11-31"}]';
    for (const [name, body, part] of [
      // No row of it says anything.
      ['table.csv', 'id,kind\n,\n', words.table],
      ['picture.png', '\u0089PNG\r\n\u001a\n', words.png],
      ['cut.json', '{"events": [', words.json],
      ['day.json', day, words.day],
    ] as const) {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: '', buffer: Buffer.from(body, 'latin1') });
      const refused = page.locator('.refused');
      await expect(refused).toContainText(name);
      await expect(refused).toContainText(part);
      await expect(bundledMark(page)).toBeVisible();
    }
  });
}
