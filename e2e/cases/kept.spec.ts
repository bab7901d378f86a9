/** How a case survives: snapshots, a browser that clears its storage, a later version, leaving, a mirror file. */
import { readFileSync } from 'node:fs';

import { type Page, expect } from '@playwright/test';

import {
  CASE_WORDS,
  bar,
  fillStorage,
  list,
  openFirst,
  openMenu,
  rename,
  saved,
} from '../support/case-page';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 } });

/** A page of the same origin that keeps no database open. */
async function besides(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto('/recover.css');
  return other;
}

test('a snapshot is restored on request, and the log of the edits says all of it', async ({
  page,
  language,
}) => {
  const words = await openFirst(page, language);
  const before = await bar(page, words).getByTitle(words.rename).textContent();
  await rename(page, words, 'After the snapshot');
  await openMenu(page, words);
  await page.getByRole('button', { name: words.snapshots.title, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.snapshots.title });
  await dialog.getByRole('listitem').last().getByRole('button').click();
  await expect(dialog.getByRole('status')).toHaveText(words.snapshots.restored);
  await page.keyboard.press('Escape');
  await expect(bar(page, words).getByTitle(words.rename)).toHaveText(before ?? '');
  await bar(page, words).getByRole('button', { name: words.undo }).click();
  await expect(bar(page, words)).toContainText('After the snapshot');
  await openMenu(page, words);
  await page.getByRole('button', { name: words.history.title, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.history.save, exact: true }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\n');
  const log = lines.map((line) => JSON.parse(line) as { seq: number; what: string; of?: number });
  expect(log.map(({ seq, what, of }) => [seq, what, of])).toEqual([
    [1, 'rename-case', undefined],
    [2, 'become', undefined],
    [3, 'undo', 2],
  ]);
});

test('a case that the browser has cleared comes back from its snapshot', async ({
  page,
  language,
}) => {
  const words = CASE_WORDS[language];
  await page.goto(`/?lang=${language}`);
  await page.getByRole('button', { name: words.title, exact: true }).click();
  await list(page, words).getByRole('button', { name: words.newCase }).click();
  await expect(saved(page, words)).toBeVisible();
  await openMenu(page, words);
  await page.getByRole('button', { name: words.snapshots.title, exact: true }).click();
  // Taken when the case was opened.
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText(
    words.snapshots.same,
  );
  const address = page.url();
  await page.goto('about:blank');
  const other = await besides(page);
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('sourceline-cases').onsuccess = () => resolve();
      }),
  );
  await page.goto(`/?lang=${language}`);
  await page.getByRole('button', { name: words.title, exact: true }).click();
  await expect(list(page, words)).toContainText(words.lost);
  await list(page, words)
    .getByRole('button', { name: words.restoreOf(words.newName) })
    .click();
  await expect(list(page, words)).not.toContainText(words.lost);
  await page.goto(address);
  await expect(bar(page, words)).toContainText(words.newName);
});

test('a tab of an earlier version only reads what a later one has taken over', async ({
  page,
  language,
}) => {
  const words = await openFirst(page, language);
  const other = await besides(page);
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('sourceline-cases', 99).onsuccess = () => resolve();
      }),
  );
  await expect(page.getByRole('status', { name: words.status.newer })).toBeVisible();
  await expect(bar(page, words).getByRole('button', { name: words.undo })).toBeDisabled();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    bar(page, words).getByRole('button', { name: words.saveFile }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('"sourceline/case/1"');
});

test('leaving with an edit that is not kept asks first', async ({ page, language }) => {
  const words = await openFirst(page, language);
  await fillStorage(page);
  await rename(page, words, 'Only in memory');
  await expect(page.getByRole('status', { name: words.status.full })).toBeVisible();
  const [asked] = await Promise.all([
    page.waitForEvent('dialog'),
    page.close({ runBeforeUnload: true }),
  ]);
  expect(asked.type()).toBe('beforeunload');
  await asked.dismiss();
  await expect(bar(page, words)).toContainText('Only in memory');
});

test('a mirror file follows the case, also after a reload, until it is ended', async ({
  page,
  language,
}) => {
  const words = CASE_WORDS[language];
  // Nobody can answer the browser's own dialog here; the file is one of the origin's own.
  await page.addInitScript(() => {
    const choose = async (): Promise<FileSystemFileHandle> => {
      const directory = await navigator.storage.getDirectory();
      return directory.getFileHandle('mirror.json', { create: true });
    };
    Object.assign(globalThis, { showSaveFilePicker: choose });
  });
  const onDisk = () =>
    page.evaluate(async () => {
      const directory = await navigator.storage.getDirectory();
      const file = await (await directory.getFileHandle('mirror.json')).getFile();
      const text = await file.text();
      return text === '' ? '' : (JSON.parse(text) as { name: string }).name;
    });
  await openFirst(page, language);
  await openMenu(page, words);
  await page.getByRole('button', { name: words.mirror.start }).click();
  await expect(page.getByText(words.mirror.on)).toBeVisible();
  await page.keyboard.press('Escape');
  await rename(page, words, 'First name');
  await expect.poll(onDisk).toBe('First name');
  await page.reload();
  await rename(page, words, 'Second name');
  await expect.poll(onDisk).toBe('Second name');
  await openMenu(page, words);
  await page.getByRole('button', { name: words.mirror.stop }).click();
  await page.reload();
  await openMenu(page, words);
  await expect(page.getByRole('button', { name: words.mirror.start })).toBeVisible();
});
