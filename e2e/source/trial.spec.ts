/** A publication day that is only tried: wherever it shows, it says so. */
import { expect } from '@playwright/test';

import { openApp, openList } from '../support/app';
import { LANGUAGES } from '../support/events';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 } });

const WORDS = {
  en: {
    heading: 'Hypothetical',
    tried: 'Friday 20 October 2023',
    reviewed: 'Sunday 19 November 2023',
    moved: /on 19 October 2023 \(tried; reviewed: on 18 November 2023\)/,
    end: 'End the trial',
  },
  ar: {
    heading: 'افتراضي',
    tried: 'الجمعة 20 تشرين الأول 2023',
    reviewed: 'الأحد 19 تشرين الثاني 2023',
    moved: /19 تشرين الأول 2023 \(تجريبي؛ المراجَع: .*18 تشرين الثاني 2023\)/,
    end: 'أنهِ التجربة',
  },
} as const;
const TRIAL = { published: '004:2023-10-20' };
const MOVED = '004-tanf-drones';

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`a tried publication day is named on the page until it is ended: ${language}`, async ({
    page,
  }) => {
    const app = await openApp(page, language, { ...TRIAL, event: MOVED });
    const banner = page.locator('.trial');
    for (const part of [words.heading, words.tried, words.reviewed]) {
      await expect(banner).toContainText(part);
    }
    await expect(app.marks(MOVED).first()).toHaveAttribute('aria-label', words.moved);
    await expect(app.marks(MOVED).first().locator('.tried')).toHaveCount(1);
    await expect(app.marks('000-embassy').locator('.tried')).toHaveCount(0);
    await expect(app.source).toContainText(words.moved);
    await app.shape(MOVED).hover();
    await expect(page.locator('.card')).toContainText(words.moved);

    await banner.getByRole('button', { name: words.end }).click();
    await expect(banner).toHaveCount(0);
    await expect(page.locator('.tried')).toHaveCount(0);
    await expect(page).not.toHaveURL(/published/);
    await page.keyboard.press('Control+z');
    await expect(banner).toBeVisible();
  });

  test(`the list, the printed page and the figure of a trial are headed as hypothetical: ${language}`, async ({
    page,
  }) => {
    await openList(page, language, TRIAL);
    await expect(page.locator('.trial')).toContainText(words.reviewed);
    await expect(page.getByRole('region', { name: words.heading })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: words.moved }).first()).toBeVisible();

    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('.print header');
    for (const part of [words.heading, words.tried, words.reviewed]) {
      await expect(printed).toContainText(part);
    }
    await expect(page.locator(`[data-printed="${MOVED}"]`)).toContainText(words.moved);

    await page.emulateMedia({ media: 'screen' });
    await page.locator('header .primary').click();
    const dialog = page.getByRole('dialog');
    const save = dialog.locator('.primary');
    await expect(save).toBeEnabled({ timeout: 60_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toContain('hypothetical');
  });
}
