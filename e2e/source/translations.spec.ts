/** Translations of quotes and contradictory accounts, wherever a reader meets them, in both languages. */
import { expect } from '@playwright/test';

import { openApp, openList } from '../support/app';
import { LANGUAGES } from '../support/events';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const STRIKES = '004-us-strikes';
const WORDS = 'On 13 October of this month, US aircraft struck military sites';

for (const language of LANGUAGES) {
  const isForeign = language !== 'ar';

  test(`in ${language}, card, panel, list and print ${isForeign ? 'translate' : 'do not translate'} the Arabic`, async ({
    page,
  }) => {
    const app = await openApp(page, language, { event: STRIKES });
    const { translation } = app.names.text;
    const panel = app.source.getByRole('region', { name: app.names.text.event, exact: true });
    const signs = panel.getByText(translation, { exact: true });
    if (isForeign) {
      // Two readings, three claims, three accounts, two quotes, and those of the evidence.
      expect(await signs.count()).toBeGreaterThanOrEqual(10);
      const gloss = panel.locator('.gloss', { hasText: WORDS }).first();
      await expect(gloss).toHaveAttribute('lang', language);
      await expect(gloss).toHaveCSS('direction', 'ltr');
    } else {
      await expect(signs).toHaveCount(0);
      await expect(panel).not.toContainText(WORDS);
    }

    const motives = panel.locator('section', {
      hasText: language === 'ar' ? 'سبب الضربات الأميركية' : 'why the United States struck',
    });
    await expect(motives.getByRole('listitem')).toHaveCount(3);
    await expect(motives.getByRole('listitem').nth(1)).toContainText(
      'رداً على الهجمات المستمرة ضد الأفراد الأمريكيين',
    );

    await app.source.getByRole('button', { name: app.names.text.close }).click();
    await app.shape(STRIKES).hover();
    const card = page.locator('.card');
    await expect(card.locator('blockquote')).toContainText('قصفت طائرات أمريكية');
    await expect(card.getByText(WORDS)).toHaveCount(isForeign ? 1 : 0);
    await expect(card).toContainText(
      language === 'ar' ? 'روايات متناقضة' : 'Contradictory accounts',
    );

    await page.emulateMedia({ media: 'print' });
    const entry = page.locator(`[data-printed="${STRIKES}"]`);
    await expect(entry.getByText(WORDS)).toHaveCount(isForeign ? 1 : 0);
    await expect(entry).toContainText(
      language === 'ar' ? 'روايات متناقضة' : 'Contradictory accounts',
    );
    await page.emulateMedia({ media: 'screen' });

    const list = await openList(page, language);
    const row = list.rows.and(page.locator(`[data-event="${STRIKES}"]`));
    await expect(row.getByText(WORDS)).toHaveCount(isForeign ? 1 : 0);
    await expect(row.getByText('قصفت طائرات أمريكية')).toHaveCount(isForeign ? 1 : 0);
  });

  test(`in ${language}, a count that the source gives by a word shows the word`, async ({
    page,
  }) => {
    const app = await openApp(page, language, { event: '000-explosions' });
    await expect(app.source).toContainText(
      language === 'ar'
        ? '«عدة»، وتُقرأ هنا: ما لا يقل عن 3'
        : '“several” (عدة), read here as at least 3',
    );
  });

  test(`in ${language}, the two attacks of 18 November are told to be among the forty`, async ({
    page,
  }) => {
    const app = await openApp(page, language, { event: '004-tally-40' });
    const title = { ar: 'هجوم صاروخي على قاعدة كونيكو', en: 'Rocket attack on the Conoco base' };
    const relations = app.source.getByRole('listitem').filter({ hasText: title[language] });
    await expect(relations).toContainText(language === 'ar' ? 'جزء من' : 'part of');
    await relations.getByText(app.names.text.evidence).click();
    await expect(relations.getByRole('link', { name: /syriahr\.com/ }).first()).toBeVisible();
  });
}
