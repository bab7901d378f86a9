/** Two people, no server: copies of a case, edited apart in two browsers, merged by file. */
import { readFileSync } from 'node:fs';

import { type Page, expect } from '@playwright/test';

import { caseText, readCaseText } from '../../src/case/codec/case-file';
import { perform } from '../../src/case/document';
import type { EventId } from '../../src/event/event';
import { expectNoViolation } from '../support/axe';
import { CASE_WORDS, bar, rename, saved } from '../support/case-page';
import type { Language } from '../support/events';
import { test } from '../support/journey';

async function edited(page: Page, language: Language, by: string, name: string): Promise<void> {
  const words = CASE_WORDS[language];
  await page.goto(`/?lang=${language}&case=first`);
  await bar(page, words).getByRole('button', { name: words.menu }).click();
  await page.getByLabel(words.you).fill(by);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await bar(page, words).getByTitle(words.rename).click();
  await page.getByLabel(words.name).fill(name);
  await page.keyboard.press('Enter');
  await expect(bar(page, words)).toContainText(name);
}

for (const language of ['en', 'ar'] as const) {
  const words = CASE_WORDS[language];

  test(`two copies are merged by file, a conflict is decided by a key, and undo is one’s own: ${language}`, async ({
    page,
    browser,
  }, info) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await edited(page, language, 'Rana', 'Left');
    const context = await browser.newContext({ baseURL: info.project.use.baseURL ?? '' });
    const other = await context.newPage();
    await edited(other, language, 'Omar', 'Right');
    const [download] = await Promise.all([
      other.waitForEvent('download'),
      bar(other, words).getByRole('button', { name: words.saveFile }).click(),
    ]);
    const read = readCaseText(readFileSync(await download.path(), 'utf8'), 'strict');
    await context.close();
    if (!read.ok) throw new Error(read.reason);
    const [gone = ''] = read.document.case.events.keys();
    const stamp = { at: new Date(Date.now() + 1000).toISOString(), by: 'Omar', why: '' };
    const ids = [gone as EventId];
    const more = perform(read.document, { kind: 'remove-events', ids }, stamp);
    if (!more.ok) throw new Error(more.refusal.key);

    const menu = bar(page, words).getByRole('button', { name: words.menu });
    const events = page.locator(`[data-event="${gone}"]`);
    await expect(events.first()).toBeAttached();
    await menu.click();
    await page.getByRole('button', { name: words.merge.open }).click();
    const dialog = page.getByRole('dialog', { name: words.merge.title });
    const buffer = Buffer.from(caseText(more.document));
    await dialog
      .getByLabel(words.merge.choose)
      .setInputFiles({ name: 'omar.case.json', mimeType: 'application/json', buffer });
    await expect(dialog).toContainText(words.merge.found(1));
    await dialog.getByRole('button', { name: words.merge.merge, exact: true }).click();
    await expect(dialog.getByRole('group')).toBeFocused();
    await expect(dialog.getByRole('group')).toContainText(/Rana.*Left.*Omar.*Right/s);
    await expectNoViolation(page, 'conflict');
    await page.keyboard.press('1');
    await expect(dialog.getByRole('status')).toHaveText(words.merge.done);
    await page.keyboard.press('Escape');

    // What is not kept yet would be lost with the page.
    await expect(saved(page, words)).toBeVisible();
    await page.reload();
    await expect(bar(page, words)).toContainText('Left');
    await expect(events).toHaveCount(0);
    await page.keyboard.press('z');
    await expect(bar(page, words)).toContainText('Right');
    // What is left of the own edits is what Omar has set since.
    await page.keyboard.press('z');
    await expect(page.getByRole('alert')).toContainText('Omar');
    await expect(events).toHaveCount(0);
    await expect(saved(page, words)).toBeVisible();
    await page.reload();
    await menu.click();
    await page.getByRole('button', { name: words.merge.conflicts(1) }).click();
    await expect(dialog.getByRole('group')).toContainText('Left');
  });
}

test('a file of another copy of the open case offers to merge, or opens as a case of its own', async ({
  page,
  language,
}) => {
  const words = CASE_WORDS[language];
  await page.setViewportSize({ width: 1440, height: 900 });
  await edited(page, language, 'Rana', 'Left');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    bar(page, words).getByRole('button', { name: words.saveFile }).click(),
  ]);
  const read = readCaseText(readFileSync(await download.path(), 'utf8'), 'strict');
  if (!read.ok) throw new Error(read.reason);
  const stamp = { at: new Date(Date.now() + 1000).toISOString(), by: 'Omar', why: '' };
  const more = perform(read.document, { kind: 'rename-case', name: 'Right' }, stamp);
  if (!more.ok) throw new Error(more.refusal.key);
  const file = {
    name: 'omar.case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(caseText(more.document)),
  };
  const dialog = page.getByRole('dialog', { name: words.merge.title });
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles(file);
  await expect(dialog).toContainText('omar.case.json');
  await expect(dialog).toContainText(words.merge.isCopy);
  await expectNoViolation(page, 'copy');
  await page.keyboard.press('Escape');
  await expect(bar(page, words)).toContainText('Left');

  await input.setInputFiles(file);
  await dialog.getByRole('button', { name: words.merge.merge, exact: true }).click();
  await expect(bar(page, words)).toContainText('Right');
  await expect(page).toHaveURL(/case=first/);
  // As a whole, and back again.
  await dialog.getByRole('button', { name: words.merge.takeBack }).click();
  await expect(bar(page, words)).toContainText('Left');
  await expect(dialog.getByRole('status')).toHaveText(words.merge.takenBack);
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await expect(bar(page, words)).toContainText('Right');

  await rename(page, words, 'Here');
  const later = perform(more.document, { kind: 'rename-case', name: 'There' }, stamp);
  if (!later.ok) throw new Error(later.refusal.key);
  await input.setInputFiles({ ...file, buffer: Buffer.from(caseText(later.document)) });
  await dialog.getByRole('button', { name: words.merge.openCopy }).click();
  await expect(bar(page, words)).toContainText('There');
  await expect(page).toHaveURL(/case=c/);
});
