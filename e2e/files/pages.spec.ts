/** Pages that come in: a web page and a document dropped together. The texts are inventions of a test file. */
import { expect } from '@playwright/test';

import { ARTICLE_HTML, docxOf, paragraph } from '../../src/format/page/testing/pages';
import { review as arabic } from '../../src/words/ar/review';
import { review as english } from '../../src/words/en/review';
import { cases as arabicCases } from '../../src/words/ar/cases';
import { cases as englishCases } from '../../src/words/en/cases';
import { expectNoViolation } from '../support/axe';
import { test } from '../support/journey';
import { watch } from '../support/watch';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const WORDS = { ar: arabic, en: english };
const CASES = { ar: arabicCases, en: englishCases };

const DOCX = docxOf(
  [
    'هجوم على مستودع الحرة',
    'المصدر: صحيفة الحرة',
    'نُشر في 6 أيار 2024',
    'قصفت مسيّرتان المستودع مساء السبت.',
  ]
    .map(paragraph)
    .join(''),
);

test('a web page and a document that are dropped together come in, and events are made of them', async ({
  page,
  language,
}) => {
  const found = await watch(page, `http://127.0.0.1:${process.env.E2E_PORT ?? '4187'}`);
  const { addArticle, article, pages, event, newEvent } = WORDS[language];
  const { title, newCase } = CASES[language];
  await page.goto(`/?lang=${language}`);
  await page.getByRole('button', { name: title, exact: true }).click();
  await page.getByRole('button', { name: newCase, exact: true }).click();
  await page.getByRole('button', { name: addArticle }).click();
  const form = page.getByRole('dialog', { name: article.title });
  const files = [
    ['depot.html', [...Buffer.from(ARTICLE_HTML)]],
    ['depot.docx', [...DOCX]],
    ['picture.png', [0x89, 0x50, 0]],
  ] as const;
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const [name, bytes] of given) {
      transfer.items.add(new File([new Uint8Array(bytes)], name));
    }
    return transfer;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await form
      .getByLabel(article.text, { exact: true })
      .dispatchEvent(type, { dataTransfer: data });
  }
  const dialog = page.getByRole('dialog', { name: pages.title });
  await expect(dialog.getByRole('status')).toHaveText(pages.progress(3, 3));
  const items = dialog.getByRole('list', { name: pages.list }).locator(':scope > li');
  const [html, docx, picture] = [items.nth(0), items.nth(1), items.nth(2)];
  await expect(html).toContainText('Drones strike depot at Harra');
  await expect(html).toContainText('Harra Herald');
  await expect(docx).toContainText('هجوم على مستودع الحرة');
  await expect(docx).toContainText('صحيفة الحرة');
  await expect(picture).toContainText(pages.faults.unknown);
  await dialog.getByRole('button', { name: pages.more('depot.html') }).click();
  await expect(dialog.getByLabel(article.address)).toHaveValue('https://herald.example/news/depot');
  await expect(dialog.getByText(pages.furniture.caption, { exact: true })).toBeVisible();
  await expectNoViolation(page, 'pages that come in', 'dialog');
  await dialog.getByRole('button', { name: pages.save(2) }).click();
  await expect(html).toContainText(pages.kept);
  await page.keyboard.press('Escape');
  const text = page.locator('section.source .text');
  await expect(text).toContainText('قصفت مسيّرتان المستودع');
  await text.locator('p').last().click();
  await text.focus();
  for (let line = 0; line < 4; line += 1) await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: newEvent }).first().click();
  await expect(page.getByRole('group', { name: event.editor })).toContainText('2024');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await found()).toEqual([]);
});
