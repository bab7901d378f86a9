/** What tests of an open case reach on the page, by the words of its language. */
import { type Locator, type Page, expect } from '@playwright/test';

import { cases as arabic } from '../../src/words/ar/cases';
import { type CaseWords, cases as english } from '../../src/words/en/cases';
import type { Language } from './events';

export const CASE_WORDS: Readonly<Record<Language, CaseWords>> = { ar: arabic, en: english };

export const bar = (page: Page, words: CaseWords): Locator =>
  page.getByRole('region', { name: words.bar });

export const list = (page: Page, words: CaseWords): Locator =>
  page.getByRole('region', { name: words.title, exact: true });

export const saved = (page: Page, words: CaseWords): Locator =>
  page.getByRole('status', { name: words.status.saved });

/** Opens the case of the two articles. @param more of the address. */
export async function openFirst(page: Page, language: Language, more = ''): Promise<CaseWords> {
  const words = CASE_WORDS[language];
  await page.goto(`/?lang=${language}&case=first${more}`);
  await expect(saved(page, words)).toBeVisible();
  return words;
}

export async function openMenu(page: Page, words: CaseWords): Promise<void> {
  await bar(page, words).getByRole('button', { name: words.menu }).click();
}

export async function rename(page: Page, words: CaseWords, name: string): Promise<void> {
  await bar(page, words).getByTitle(words.rename).click();
  await page.getByLabel(words.name).fill(name);
  await page.keyboard.press('Enter');
  await expect(bar(page, words)).toContainText(name);
}

/** From now on the page's storage refuses every write, as a full disk makes it; `isFull` ends that. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const refused = Object.assign(globalThis, { isFull: true });
    IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...given) {
      if (refused.isFull) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
}
