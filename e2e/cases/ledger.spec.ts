/** The contradictions ledger of the first case: an entry with both sentences, decided by a key, and kept. */
import { expect } from '@playwright/test';

import { expectNoViolation } from '../support/axe';
import { bar, openFirst, openMenu, saved } from '../support/case-page';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 } });

test('a contradiction is shown with both sentences, decided by a key, and still so after a reload', async ({
  page,
  language,
}) => {
  const words = await openFirst(page, language);
  const { ledger } = words;
  const dialog = page.getByRole('dialog', { name: ledger.title });
  const entry = dialog.getByRole('group', { name: ledger.kinds['stated-date'] });
  await openMenu(page, words);
  await page.getByRole('button', { name: ledger.open }).click();
  await expect(entry.locator('mark')).toHaveText([
    '13 تشرين الأول الجاري',
    'منذ 7 تشرين الأول الماضي',
  ]);
  await expect(entry.locator('blockquote[dir="rtl"][lang="ar"]')).toHaveCount(2);
  await expectNoViolation(page, 'the ledger');

  await entry.getByLabel(ledger.reason).fill('A slip for November.');
  await entry.getByRole('button', { name: ledger.verdicts.explained }).focus();
  await page.keyboard.press('e');
  await expect(dialog.getByRole('status')).toContainText(ledger.verdicts.explained);
  await expect(entry).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(saved(page, words)).toBeVisible();

  await page.reload();
  await expect(bar(page, words)).toBeVisible();
  await openMenu(page, words);
  await page.getByRole('button', { name: ledger.open }).click();
  await dialog.getByRole('radio', { name: ledger.states.decided }).check();
  await expect(entry).toContainText('A slip for November.');
  await entry.getByRole('button', { name: ledger.openEvent }).first().click();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/event=004-us-strikes/);
});
