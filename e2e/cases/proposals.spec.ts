/**
 * The review of what the rules propose, by keyboard. The texts are inventions of this file: no such nights
 * exist.
 */
import { type Page, expect } from '@playwright/test';

import { expectNoViolation } from '../support/axe';
import { CASE_WORDS, saved } from '../support/case-page';
import type { Language } from '../support/events';
import { test } from '../support/journey';
import { review as arabic } from '../../src/words/ar/review';
import { review as english } from '../../src/words/en/review';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const WORDS = { ar: arabic, en: english };

/** Three events each. */
const TEXTS = {
  en: 'Invented: three nights\n\nTwo drones attacked the al-Tanf base on 6 May 2024. Rockets hit the Conoco gas field base on 7 May 2024. Israeli warplanes bombed an airport near Damascus on 8 May 2024.',
  ar: 'نص مخترع: ثلاث ليالٍ\n\nاستهدفت طائرتان مسيّرتان قاعدة التنف يوم 6 أيار 2024. وسقطت صواريخ على قاعدة حقل كونيكو في 7 أيار 2024. وشنّت طائرات أميركية غارة على البوكمال في 8 أيار 2024.',
};

async function openReview(page: Page, language: Language): Promise<void> {
  const { proposals, addArticle } = WORDS[language];
  // What hears the key comes with what adds to the case.
  await expect(page.getByRole('button', { name: addArticle })).toBeEnabled();
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog', { name: proposals.title })).toContainText(
    proposals.fields.casualties,
  );
}

test('a pasted text is reviewed by keyboard, and what was decided is there after a reload', async ({
  page,
  language,
}) => {
  const [words, cases] = [WORDS[language], CASE_WORDS[language]];
  const { proposals } = words;
  await page.goto(`/?lang=${language}`);
  await page.getByRole('button', { name: cases.title, exact: true }).click();
  await page.getByRole('button', { name: cases.newCase, exact: true }).click();
  await page.getByRole('button', { name: words.addArticle }).click();
  const dialog = page.getByRole('dialog', { name: words.article.title });
  await dialog.getByLabel(words.article.text, { exact: true }).fill(TEXTS[language]);
  await dialog.getByRole('button', { name: words.article.save }).click();
  await expect(page.getByRole('button', { name: proposals.openCount(3) })).toBeVisible();

  await openReview(page, language);
  const review = page.getByRole('dialog', { name: proposals.title });
  const card = (at: number) => review.getByRole('group', { name: proposals.proposal(at, 3) });
  await expect(card(1)).toBeFocused();
  await expect(review.locator('mark.current')).toHaveText(/6 May|6 أيار/);
  await expectNoViolation(page, 'the review', 'dialog[open]');

  // One key a decision; each leads to the next.
  await page.keyboard.press('a');
  await expect(card(2)).toBeFocused();
  await page.keyboard.press('x');
  await expect(card(3)).toBeFocused();
  await page.keyboard.press('1');
  const editor = review.getByRole('group', { name: words.event.editor });
  await expect(editor.getByLabel(words.event.kind, { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(review).toContainText(proposals.done);
  await expect(review.locator('mark.accepted')).toHaveCount(2);
  // Rejected, then taken back.
  await page.keyboard.press('x');
  await expect(review.locator('mark.rejected')).toHaveCount(2);
  await page.keyboard.press('z');
  await expect(review.locator('mark.rejected')).toHaveCount(1);
  await expect(card(3)).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(review).toBeHidden();
  await expect(saved(page, cases)).toBeVisible();
  await expect(page.locator('[data-event^="e~"][data-key]')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('[data-event^="e~"][data-key]')).toHaveCount(2);
  await openReview(page, language);
  await expect(review.locator('mark.accepted')).toHaveCount(2);
  await expect(review.locator('mark.rejected')).toHaveCount(1);
});
