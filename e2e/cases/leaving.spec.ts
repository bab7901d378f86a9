/** What leaves the machine: forms of a case, what is left out of them, and a passphrase around them. */
import { readFileSync } from 'node:fs';

import { type Page, expect } from '@playwright/test';

import { cases as arabic } from '../../src/words/ar/cases';
import { cases as english } from '../../src/words/en/cases';
import { app as arabicApp } from '../../src/words/ar/interface/app';
import { app as englishApp } from '../../src/words/en/interface/app';
import { expectNoViolation } from '../support/axe';
import { test } from '../support/journey';
import { watch } from '../support/watch';

test.use({ viewport: { width: 1440, height: 900 } });

const PASSPHRASE = 'four plain words here';

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a case leaves encrypted and without what is left out, and opens again with its passphrase', async ({
  page,
  language,
  baseURL,
}) => {
  const words = { ar: arabic, en: english }[language];
  const text = words.leaving;
  const wrong = await watch(page, baseURL);
  await page.goto(`/?lang=${language}&case=first`);
  const bar = page.getByRole('region', { name: words.bar });
  const dialog = page.getByRole('dialog');
  await bar.getByRole('button', { name: text.title }).click();
  await dialog.getByRole('radio', { name: text.forms['sealed-case'], exact: true }).check();
  for (const part of ['originals', 'reviewers', 'history'] as const) {
    await dialog.getByRole('checkbox', { name: text.parts[part], exact: true }).check();
  }
  await expect(dialog.getByRole('status')).toHaveText(
    text.holds([
      { key: 'events', args: [27] },
      { key: 'bare-articles', args: [2] },
      { key: 'no-history', args: [] },
      { key: 'no-reviewers', args: [] },
    ]),
  );
  await expectNoViolation(page, 'leaving', 'dialog');
  await dialog.getByLabel(text.passphrase).fill(PASSPHRASE);
  await dialog.getByLabel(text.again).fill('another');
  await dialog.getByRole('button', { name: text.save, exact: true }).click();
  await expect(dialog.getByRole('alert')).toHaveText(text.differ);
  await dialog.getByLabel(text.again).fill(PASSPHRASE);
  const sealed = await saved(page, text.save);
  expect(sealed.name).toMatch(/\.case\.json\.age$/);
  expect(sealed.bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
  // Without the texts it is no copy to fall back on.
  await expect(bar).toContainText(words.never);

  await bar.getByRole('button', { name: text.title }).click();
  await dialog.getByRole('radio', { name: text.forms.page, exact: true }).check();
  await expect(dialog.getByRole('checkbox', { name: text.parts.originals })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: text.parts.rejected })).toBeDisabled();
  const made = await saved(page, text.save);
  expect(made.name).toMatch(/\.html$/);
  expect(made.bytes.toString()).toContain('{"schema":"sourceline/page/1"');
  await expect(dialog).toHaveCount(0);

  await page.locator('input[type=file]').setInputFiles({
    name: sealed.name,
    mimeType: 'application/octet-stream',
    buffer: sealed.bytes,
  });
  await expect(dialog).toContainText(sealed.name);
  await dialog.getByLabel(words.passphrase).fill('wrong');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(text.locked.wrong);
  await expectNoViolation(page, 'locked', 'dialog');
  await dialog.getByLabel(words.passphrase).fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  // It is a copy of the open case.
  await dialog.getByRole('button', { name: words.merge.openCopy }).click();
  await expect(page).toHaveURL(/case=c/);
  await page.locator('[data-event="000-embassy"][data-key] .hit').click();
  const { noFullText } = { ar: arabicApp, en: englishApp }[language];
  await expect(page.getByText(noFullText)).toBeVisible();
  expect(await wrong()).toEqual([]);
});

test('an encrypted file beside the app is asked for its passphrase, and a figure says what it carries', async ({
  page,
  language,
}) => {
  const words = { ar: arabic, en: english }[language];
  const body = 'age-encryption.org/v1\n-> X25519 abc\ndef\n--- mac\n';
  await page.route('**/data/case.age', (route) => route.fulfill({ body }));
  await page.goto(`/?lang=${language}&open=data/case.age`);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('case.age');
  await dialog.getByLabel(words.passphrase).fill('any');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(words.leaving.locked.notPassphrase);
  await page.goto(`/?lang=${language}&case=first`);
  await page.getByRole('button', { name: /^(Export|تصدير)$/ }).click();
  await dialog.locator('summary', { hasText: words.leaving.leaveOut }).click();
  await dialog.getByRole('checkbox', { name: words.leaving.parts.notes, exact: true }).check();
  await expect(dialog).toContainText(
    words.leaving.figureHolds([
      { key: 'events', args: [27] },
      { key: 'articles', args: [2] },
      { key: 'no-history', args: [] },
      { key: 'no-notes', args: [] },
      { key: 'no-reviewers', args: [] },
    ]),
  );
});

test('a chronology is saved in both languages, with its footnotes', async ({ page, language }) => {
  const words = { ar: arabic, en: english }[language];
  const text = words.leaving;
  await page.goto(`/?lang=${language}&case=first`);
  await page
    .getByRole('region', { name: words.bar })
    .getByRole('button', { name: text.title })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: text.forms['chronology-md'], exact: true }).check();
  await dialog.getByLabel(text.inLanguages).selectOption('both');
  const written = await saved(page, text.save);
  expect(written.name).toMatch(/\.chronology\.md$/);
  const lines = written.bytes.toString('utf8');
  expect(lines).toContain('[^1]: ');
  for (const title of ['About 15 rockets on the Conoco base', 'نحو 15 صاروخاً']) {
    expect(lines).toContain(title);
  }
});
