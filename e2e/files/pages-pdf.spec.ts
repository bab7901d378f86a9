/** PDFs that come in, as Chromium prints them. The texts are inventions of this file. */
import { expect } from '@playwright/test';

import { review as arabic } from '../../src/words/ar/review';
import { review as english } from '../../src/words/en/review';
import { CASE_WORDS } from '../support/case-page';
import { LANGUAGES } from '../support/events';
import { test } from '../support/journey';

const WORDS = { ar: arabic, en: english };

const TEXTS = {
  ar: [
    'هجوم على مستودع الحرة',
    'قصفت مسيّرتان المستودع مساء السبت 4 أيار 2024.',
    'ولم تتبنَّ أي جهة الهجوم.',
  ],
  en: [
    'Attack on the depot at Harra',
    'Two drones struck the depot on Saturday 4 May 2024.',
    'No group has claimed the attack.',
  ],
};

/** Vowel signs are printed on their own, and may be lost. */
const plain = (text: string): string => text.replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim();

for (const language of LANGUAGES) {
  test(`in ${language}, a printed page comes in by its words, and its order is to be checked`, async ({
    page,
    context,
  }) => {
    const [title, ...lines] = TEXTS[language];
    const printer = await context.newPage();
    await printer.setContent(
      `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><body><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
    );
    const file = await printer.pdf();
    await printer.close();

    const { addArticle, article, pages } = WORDS[language];
    const { title: cases, newCase } = CASE_WORDS[language];
    await page.goto(`/?lang=${language}`);
    await page.getByRole('button', { name: cases, exact: true }).click();
    await page.getByRole('button', { name: newCase, exact: true }).click();
    await page.getByRole('button', { name: addArticle }).click();
    const form = page.getByRole('dialog', { name: article.title });
    await form
      .getByLabel(pages.choose)
      .setInputFiles({ name: 'depot.pdf', mimeType: 'application/pdf', buffer: file });
    await expect(form).toContainText(pages.order);
    const text = plain(await form.getByLabel(article.text, { exact: true }).inputValue());
    expect(text).toBe(plain(TEXTS[language].join(' ')));
  });
}
