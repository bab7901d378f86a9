/** Time expressions in the source: what they mean, and what another publication date changes. */
import { expect } from '@playwright/test';

import { openApp } from '../support/app';
import { serveData } from '../support/dataset-file';
import { reviewedEvent } from '../support/events';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

/** "Yesterday, Saturday" of the second article. */
const YESTERDAY = '004-tanf-drones';

test('time expressions are marked and explained, and move with another publication date until undone', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { event: YESTERDAY });
  const words = app.source.locator('[data-edtf], [role="note"]');
  // The seven that a reader finds in the text.
  await expect(words).toHaveText([
    'بعد أيام',
    'يوم أمس',
    'أمس السبت',
    '13 تشرين الأول الجاري',
    'حينها',
    'منذ 7 تشرين الأول الماضي',
    'في وقت سابق',
  ]);
  const yesterday = words.filter({ hasText: 'أمس السبت' });
  await expect(yesterday).toHaveAttribute('data-edtf', '2023-11-18');
  await yesterday.focus();
  await expect(app.source.getByRole('tooltip')).toContainText(
    language === 'ar' ? '18 تشرين الثاني 2023' : '18 November 2023',
  );
  await yesterday.blur();

  const mark = app.marks(YESTERDAY).first();
  const saturday = language === 'ar' ? '18 تشرين الثاني 2023' : '18 November 2023';
  const later = language === 'ar' ? '25 تشرين الثاني 2023' : '25 November 2023';
  await expect(mark).toHaveAccessibleName(new RegExp(saturday));
  const before = await app.shape(YESTERDAY).boundingBox();

  await app.source.locator('input[type="date"]').fill('2023-11-26');
  await app.source.locator('input[type="date"]').blur();
  await expect(mark).toHaveAccessibleName(new RegExp(later));
  const moved = app.source.getByRole('status');
  await expect(moved).toContainText(reviewedEvent(YESTERDAY).title[language]);
  await expect(moved).toContainText(reviewedEvent('004-sariya-shootdown').title[language]);
  // The count since 7 October names no end, and the 13 October strikes name their day: neither depends on the
  // publication date.
  await expect(moved).not.toContainText(reviewedEvent('004-tally-40').title[language]);
  await expect(moved).not.toContainText(reviewedEvent('004-us-strikes').title[language]);
  const after = await app.shape(YESTERDAY).boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeGreaterThan(10);

  await app.button(app.names.text.undo).click();
  await expect(mark).toHaveAccessibleName(new RegExp(saturday));
  await expect(moved).toBeHidden();
});

test("the article's contradiction is shown, and its repair is only offered", async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { event: '004-us-strikes' });
  const contradiction = app.source.locator('details').filter({
    hasText: language === 'ar' ? 'يناقض نفسه' : 'contradicts itself',
  });
  await contradiction.locator('summary').click();
  await expect(contradiction).toContainText(
    language === 'ar' ? '13 تشرين الثاني 2023' : '13 November 2023',
  );
  await expect(app.source.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(app.source.locator('.reading').first()).toContainText('2023-10-13');
});

test('a publication day in October brings other contradictions', async ({ page, language }) => {
  const app = await openApp(page, language, {
    event: '004-us-strikes',
    published: '004:2023-10-22',
  });
  await expect(app.source.getByRole('status')).toContainText(
    reviewedEvent(YESTERDAY).title[language],
  );
  await expect(app.source.locator('input[type="date"]')).toHaveValue('2023-10-22');
  await expect(app.marks(YESTERDAY).first()).toHaveAccessibleName(
    new RegExp(language === 'ar' ? '21 تشرين الأول 2023' : '21 October 2023'),
  );
});

/** Invented: three times that count from one that the text dates. */
const TOLD = {
  ar: {
    text: 'انفجر لغم بشاحنة قرب الجسر يوم السبت.\nوفي اليوم نفسه أُغلق الطريق، وبعد ثلاثة أيام أُعيد فتحه.',
    root: 'يوم السبت',
    counted: 'اليوم نفسه',
    date: { ar: '18 تشرين الثاني 2023', en: '18 November 2023' },
  },
  en: {
    text: 'A mine went off under a lorry near the bridge on Saturday.\nThat day the road was shut, and three days later it reopened.',
    root: 'Saturday',
    counted: 'That day',
    date: { ar: '18 تشرين الثاني 2023', en: '18 November 2023' },
  },
};

for (const written of ['ar', 'en'] as const) {
  test(`a line joins what counts from an expression of a text in ${written}, and the card says so`, async ({
    page,
    language,
  }) => {
    const { text, root, counted, date } = TOLD[written];
    // Room for the card below the text.
    await page.setViewportSize({ width: 1440, height: 1100 });
    await serveData(
      page,
      JSON.stringify({
        articles: [
          {
            id: 'mine',
            publisher: 'Invented',
            language: written,
            text,
            published: { edtf: '2023-11-19' },
          },
        ],
        events: [
          {
            id: 'mine-1',
            kind: 'attack',
            title: 'A mine',
            article: 'mine',
            stated: { edtf: '2023-11-18', expression: root, reference: { kind: 'publication' } },
            quotes: [text.split('\n')[0]],
          },
        ],
      }),
    );
    await page.goto(`/?lang=${language}&open=data/own.json&event=mine-1`);
    const source = page.locator('.source');
    const first = source.locator('.time').filter({ hasText: root });
    const second = source.locator('.time').filter({ hasText: counted });
    await expect(second).toHaveAttribute('data-edtf', '2023-11-18');

    // By the keyboard: its line, and on its card the words that it counts from.
    await second.focus();
    await expect(source.getByRole('tooltip')).toContainText(root);
    await expect(source.getByRole('tooltip')).toContainText(date[language]);
    const lines = source.locator('svg.counted path');
    // The third one counts from it in its turn, or from the first.
    await expect(lines.first()).toBeVisible();
    await expect(first).toHaveClass(/linked/);
    const [line, from, to] = await Promise.all(
      [lines.first(), second, first].map((each) => each.boundingBox()),
    );
    if (!line || !from || !to) throw new Error('no line');
    // It spans the gap between the two; its box has its stroke.
    expect(Math.abs(line.y - (to.y + to.height))).toBeLessThan(4);
    expect(Math.abs(line.y + line.height - from.y)).toBeLessThan(4);
    // The card leaves both free.
    const card = await source.getByRole('tooltip').boundingBox();
    if (!card) throw new Error('no card');
    expect(card.y).toBeGreaterThan(from.y);
    const ends = [line.x, line.x + line.width];
    const middles = [from, to].map(({ x, width }) => x + width / 2);
    expect(Math.abs(Math.min(...ends) - Math.min(...middles))).toBeLessThan(4);
    expect(Math.abs(Math.max(...ends) - Math.max(...middles))).toBeLessThan(4);
    await second.blur();
    await expect(lines).toHaveCount(0);

    // Pointed at, an antecedent shows what counts from it.
    await first.hover();
    await expect(source.getByRole('tooltip')).toContainText(counted);
    await expect(second).toHaveClass(/linked/);
    await expect(lines.first()).toBeVisible();
  });
}
