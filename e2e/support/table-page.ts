/** What tests of tables reach on the page, by the words of its language. */
import type { Locator, Page } from '@playwright/test';

import { tables as arabic } from '../../src/words/ar/tables';
import { type TableWords, tables as english } from '../../src/words/en/tables';
import type { Language } from './events';

export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = { ar: arabic, en: english };

export async function giveFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
}

export const tableDialog = (page: Page, words: TableWords): Locator =>
  page.getByRole('dialog', { name: words.title });
