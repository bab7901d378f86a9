/**
 * Checks recorded in docs/accessibility.md, beyond access.spec.ts: keyboard, reflow, spacing,
 * targets.
 */
import { type Page, expect } from '@playwright/test';

import { openApp, openList } from '../support/app';
import { openLargeDataset } from '../support/large-dataset';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 } });

/** Every visible control with its size, px; the overview's sliders are edges twelve px wide. */
function controls(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], select, label:has(input), summary')]
      .map((element) => {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return {
          name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40),
          widthPx: box.width,
          heightPx: box.height,
          isInText: style.display === 'inline',
        };
      })
      .filter(({ widthPx, heightPx, isInText }) => widthPx * heightPx > 0 && !isInText),
  );
}

test('the source panel returns the focus to what opened it, on the timeline and in the list', async ({
  page,
  language,
}) => {
  for (const view of ['timeline', 'list']) {
    const app = await openApp(page, language);
    if (view === 'list') await page.keyboard.press('l');
    const opener = page.getByRole('main').locator('[data-event="000-embassy"]').first();
    await opener.focus();
    await page.keyboard.press('Enter');
    const close = app.source.getByRole('button', { name: app.names.text.close });
    await close.focus();
    await page.keyboard.press('Escape');
    await expect(app.source).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test('lanes drawn as counts are reached by Tab, state how many events they have, and open with Enter', async ({
  page,
  language,
}) => {
  const app = await openLargeDataset(page, language);
  const lane = page.locator('[data-density="tanf"]');
  const name = app.names.text.densityLane(app.names.bases.tanf, 200);
  await expect(lane).toHaveAccessibleName(name);
  await lane.focus();
  const before = await app.span();
  await page.keyboard.press('Enter');
  await expect.poll(() => app.span()).toBeLessThan(before / 3);
});

test('single-letter shortcuts can be turned off and stay off; arrow keys still work', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  await app.button(app.names.text.help).click();
  await page.getByRole('checkbox', { name: app.names.text.characterKeys }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(app.axis).toBeVisible();
  const before = await app.range();
  await page.keyboard.press('w');
  await page.keyboard.press('l');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => app.range()).not.toEqual(before);
  const after = await app.range();
  expect(Math.abs(after.to - after.from - (before.to - before.from))).toBeLessThanOrEqual(2);
  await expect(app.axis).toBeVisible();
});

test('controls are at least 24 px in either direction; page, article and quotes declare their language', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { event: '000-embassy' });
  const small = (await controls(page)).filter(
    ({ widthPx, heightPx }) => widthPx < 24 || heightPx < 24,
  );
  expect(small).toEqual([]);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page).toHaveTitle(/Sourceline/);
  await expect(app.source.locator('blockquote').first()).toHaveAttribute('lang', 'ar');
});

test('at 320 px nothing has to be scrolled sideways', async ({ page, language }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const open of [openApp, openList]) {
    await open(page, language);
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const header = document.querySelector('header');
      return Math.max(
        scrollWidth - clientWidth,
        (header?.scrollWidth ?? 0) - (header?.clientWidth ?? 0),
      );
    });
    expect(over).toBeLessThanOrEqual(0);
  }
});

test("at 200 % the app's name is complete and the legend can be scrolled to", async ({
  page,
  language,
}) => {
  // 1440 × 900 at twice the size.
  await page.setViewportSize({ width: 720, height: 450 });
  const app = await openApp(page, language);
  const [name, search] = await Promise.all([
    page.getByRole('heading', { level: 1 }).boundingBox(),
    page.getByRole('search').boundingBox(),
  ]);
  if (!name || !search) throw new Error('the header is not drawn');
  const apart =
    language === 'ar' ? name.x - (search.x + search.width) : search.x - (name.x + name.width);
  expect(apart).toBeGreaterThanOrEqual(0);
  const legend = app.timeline.getByText(app.names.text.legend, { exact: true });
  await legend.click();
  await expect(legend).toBeInViewport();
});

test('wider letter and line spacing cuts off no text in the list and the controls', async ({
  page,
  language,
}) => {
  const app = await openList(page, language);
  // The values of WCAG 1.4.12, set through the DOM: the page's policy allows no style element.
  await page.evaluate(() => {
    const sheet = document.styleSheets[0];
    sheet?.insertRule(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
      sheet.cssRules.length,
    );
  });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('[role=grid] [role=row] > span, .toolbar button, .bar label')]
      .filter(
        (element) => element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0,
      )
      .map((element) => element.textContent.trim().slice(0, 40)),
  );
  expect(cut).toEqual([]);
  await expect(app.rows.first()).toBeVisible();
});

test('the edges of the overview are sliders that announce their date', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { from: '2023-11-10', to: '2023-11-25' });
  for (const end of ['from', 'to'] as const) {
    const edge = app.edge(end);
    await edge.focus();
    const said = [await edge.getAttribute('aria-valuetext')];
    for (const key of ['ArrowUp', 'ArrowDown', end === 'from' ? 'Home' : 'End']) {
      await page.keyboard.press(key);
      await expect(edge).not.toHaveAttribute('aria-valuetext', said.at(-1) ?? '');
      said.push(await edge.getAttribute('aria-valuetext'));
    }
    for (const words of said)
      expect(words).toMatch(language === 'ar' ? /2023/ : /\d+ \p{L}+ 2023/u);
  }
});
