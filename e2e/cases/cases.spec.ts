/** Cases: made, opened, found again, edited and kept, deleted and restored, and handed on as files. */
import { readFileSync } from 'node:fs';

import { expect } from '@playwright/test';

import { expectNoViolation } from '../support/axe';
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
import { messages } from '../support/words';

test.use({ viewport: { width: 1440, height: 900 } });

for (const language of ['en', 'ar'] as const) {
  const words = CASE_WORDS[language];

  test(`a case is made, renamed, found after a reload, and undone there: ${language}`, async ({
    page,
  }) => {
    await page.goto(`/?lang=${language}`);
    await page.getByRole('button', { name: words.title, exact: true }).click();
    await list(page, words).getByRole('button', { name: words.newCase }).click();
    await expect(page).toHaveURL(/case=c/);
    await rename(page, words, 'Mill <b>bridge</b> جسر');
    await expect(saved(page, words)).toBeVisible();
    await page.reload();
    await expect(bar(page, words)).toContainText('Mill <b>bridge</b> جسر');
    await bar(page, words).getByRole('button', { name: words.undo }).click();
    await expect(bar(page, words)).toContainText(words.newName);
    await page.keyboard.press('Shift+Z');
    await expect(bar(page, words)).toContainText('Mill <b>bridge</b> جسر');
    await page.goBack();
    await expect(bar(page, words)).toHaveCount(0);
    await expect(page.locator('[data-event]').first()).toBeVisible();
    await page.goForward();
    await expect(bar(page, words)).toContainText('Mill <b>bridge</b> جسر');
  });
}

test('the palette has every command of a case, of the open one only while it is open', async ({
  page,
  language,
}) => {
  const words = CASE_WORDS[language];
  const { commands, gestures } = messages(language);
  const palette = page.getByRole('dialog', { name: gestures.palette.title });
  const option = palette.getByRole('option');
  const find = async (what: string): Promise<void> => {
    await page.keyboard.press('Control+KeyK');
    await palette.getByRole('combobox').fill(what);
  };
  await page.goto(`/?lang=${language}`);
  await expect(page.locator('[data-event]').first()).toBeVisible();
  await find(words.ledger.open);
  await expect(option).toHaveCount(0);
  await page.keyboard.press('Escape');
  await find(commands.newCase);
  await page.keyboard.press('Enter');
  await expect(bar(page, words)).toContainText(words.newName);

  // In the other language, too.
  await find(CASE_WORDS[language === 'en' ? 'ar' : 'en'].ledger.open);
  await expect(option).toHaveText(words.ledger.open);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: words.ledger.title })).toBeVisible();
  await page.keyboard.press('Escape');

  await find(words.rename);
  await page.keyboard.press('Enter');
  await page.getByLabel(words.name).fill('Mill bridge');
  await page.keyboard.press('Enter');
  await expect(bar(page, words)).toContainText('Mill bridge');
  await find(commands.undoEdit);
  await expect(option).toContainText('Z');
  await page.keyboard.press('Enter');
  await expect(bar(page, words)).toContainText(words.newName);

  await find('');
  const group = palette.getByRole('group', { name: gestures.palette.groups.case });
  for (const name of [
    words.saveFile,
    words.leaving.title,
    words.merge.open,
    words.history.title,
    words.snapshots.title,
    words.seal.title,
    words.duplicate,
    words.remove,
  ]) {
    await expect(group.getByRole('option', { name, exact: true })).toHaveCount(1);
  }
});

test('another tab shows an edit at once, and both can edit', async ({ page, language }) => {
  const words = await openFirst(page, language);
  const other = await page.context().newPage();
  await openFirst(other, language);
  await rename(page, words, 'One');
  await expect(bar(other, words)).toContainText('One');
  await rename(other, words, 'Two');
  await expect(bar(page, words)).toContainText('Two');
  await bar(page, words).getByRole('button', { name: words.undo }).click();
  await expect(bar(other, words)).toContainText('One');
});

test('a deleted case is restored, or deleted for good', async ({ page, language }) => {
  const words = await openFirst(page, language);
  await openMenu(page, words);
  await page.getByRole('button', { name: words.remove, exact: true }).click();
  await expect(list(page, words).getByRole('status')).toContainText(words.removed);
  await expect(page).not.toHaveURL(/case=/);
  await list(page, words).getByRole('button', { name: words.undo }).click();
  const entry = list(page, words).locator('li').first();
  await entry.getByRole('button').last().click();
  await list(page, words).locator('summary').click();
  await list(page, words).getByRole('button', { name: /…$/ }).click();
  await list(page, words).getByText(words.purge, { exact: true }).click();
  await expect(list(page, words).locator('summary')).toHaveCount(0);
  const left = await page.evaluate(async () => {
    const names = ['sourceline-cases', 'sourceline-snapshots'];
    const counts = names.map(
      (name) =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(new Error(name));
          opening.onsuccess = () => {
            const stores = [...opening.result.objectStoreNames];
            const tx = opening.result.transaction(stores);
            const asked = stores.map((store) => tx.objectStore(store).count());
            tx.oncomplete = () => resolve(asked.reduce((sum, { result }) => sum + result, 0));
          };
        }),
    );
    return Promise.all(counts);
  });
  expect(left).toEqual([0, 0]);
});

test('the case file brings the whole case back, history included', async ({ page, language }) => {
  const words = await openFirst(page, language);
  await rename(page, words, 'Handed on');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    bar(page, words).getByRole('button', { name: words.saveFile }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Handed on.case.json');
  await expect(bar(page, words)).toContainText(words.editsAgo(0));
  const buffer = readFileSync(await download.path());
  await page.locator('input[type=file]').setInputFiles({
    name: 'any.json',
    mimeType: 'application/json',
    buffer,
  });
  await expect(page).toHaveURL(/case=c/);
  await expect(bar(page, words)).toContainText('Handed on');
  await expect(page.locator('[data-event]').first()).toBeVisible();
  await bar(page, words).getByRole('button', { name: words.undo }).click();
  await expect(bar(page, words)).not.toContainText('Handed on');
});

test('a full storage is told, the edits stay, the export works, and a retry keeps them', async ({
  page,
  language,
}) => {
  const words = await openFirst(page, language);
  await fillStorage(page);
  await rename(page, words, 'Kept in memory');
  await expect(page.getByRole('status', { name: words.status.full })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    bar(page, words).getByRole('button', { name: words.saveFile }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('Kept in memory');
  // In one task: once there is room, the app tries again by itself, and the button goes.
  await bar(page, words)
    .getByRole('button', { name: words.retry })
    .evaluate((button: HTMLElement) => {
      Object.assign(globalThis, { isFull: false });
      button.click();
    });
  await expect(saved(page, words)).toBeVisible();
  await page.reload();
  await expect(bar(page, words)).toContainText('Kept in memory');
});

test('a passphrase is set, asked for after a reload, and removed', async ({ page, language }) => {
  const words = await openFirst(page, language);
  await openMenu(page, words);
  await page.getByRole('button', { name: words.seal.title, exact: true }).click();
  await page.getByLabel(words.seal.first).fill('four plain words here');
  await page.getByLabel(words.seal.second).fill('four plain words here');
  await page.getByRole('button', { name: words.seal.set }).click();
  await expect(page.getByText(words.seal.done)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(words.refused.locked);
  await page.getByLabel(words.passphrase).fill('wrong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(words.refused['wrong-passphrase']);
  await page.getByLabel(words.passphrase).fill('four plain words here');
  await page.keyboard.press('Enter');
  await expect(saved(page, words)).toBeVisible();
  await openMenu(page, words);
  await page.getByRole('button', { name: words.seal.title, exact: true }).click();
  await page.getByRole('button', { name: words.seal.remove }).click();
  await expect(page.getByText(words.seal.done)).toBeVisible();
  await page.reload();
  await expect(saved(page, words)).toBeVisible();
});

test('a damaged record is set aside and offered, and the recovery page saves what is stored', async ({
  page,
  language,
}) => {
  const words = await openFirst(page, language);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('sourceline-cases');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('records', 'readwrite');
          const asked = tx
            .objectStore('records')
            .openCursor(IDBKeyRange.bound(['first', 'events'], ['first', 'events', []]));
          asked.onsuccess = () => asked.result?.update({ ...asked.result.value, text: '{"broken' });
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(words.setAside(1));
  await page.goto(`/recover?lang=${language}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('li button').first().click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('{\\"broken');
  await expectNoViolation(page, 'recover');
});

test('a case that is not in this browser is said to be missing', async ({ page, language }) => {
  const words = CASE_WORDS[language];
  await page.goto(`/?lang=${language}&case=cnothere`);
  await expect(page.getByRole('alert')).toContainText(words.refused.missing);
  await page.getByRole('button', { name: words.toList }).click();
  await expect(list(page, words)).toBeVisible();
});

for (const [language, theme] of [
  ['en', 'light'],
  ['ar', 'dark'],
  ['en', 'dark'],
  ['ar', 'light'],
] as const) {
  test(`list, bar, menu and dialogs have no violation: ${language}, ${theme}`, async ({ page }) => {
    const words = await openFirst(page, language, `&theme=${theme}`);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expectNoViolation(page, `bar ${width}`);
      await openMenu(page, words);
      await expectNoViolation(page, `menu ${width}`);
      await page.getByRole('button', { name: words.toList, exact: true }).click();
      await expect(list(page, words).locator('li').first()).toBeVisible();
      await expectNoViolation(page, `list ${width}`);
      await page.keyboard.press('Escape');
      for (const name of [words.history.title, words.snapshots.title, words.seal.title]) {
        await openMenu(page, words);
        await page.getByRole('button', { name, exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectNoViolation(page, `${name} ${width}`, 'dialog');
        await page.keyboard.press('Escape');
      }
    }
  });
}
