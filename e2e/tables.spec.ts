/** Opening a table of another program: its rows become a case, and what is not understood is said. */
import { expect } from '@playwright/test';

import { openApp } from './support/app';
import { test } from './support/journey';
import { CASE_WORDS } from './support/case-page';

test('a CSV file becomes a case whose marks lead back to their rows', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  void app;
  const text = `المعرف;التاريخ;العنوان;المكان;الملاحظات
one;١٣ تشرين الثاني ٢٠٢٣;هجوم بطائرة مسيرة;التنف;قالت مصادر إن مسيرة استهدفت القاعدة.
two;14/11/2023;قصف;كونيكو;
three;soon;قصف;كونيكو;
`;
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'table.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
  await expect(page.getByRole('alert')).toContainText(CASE_WORDS[language].notTaken(1));
  await expect(page.locator('[data-event="two"]').first()).toBeVisible();
  await page.locator('[data-event="one"]').first().click();
  await expect(page.locator('mark[data-event="one"]').first()).toHaveText(
    'قالت مصادر إن مسيرة استهدفت القاعدة.',
  );
});
