/** On a phone: the lanes have most of the height, one row of controls, sheets for the rest. */
import { type Page, expect } from '@playwright/test';

import { openApp, openList } from '../support/app';
import { expectNoViolation } from '../support/axe';
import { LANGUAGES, reviewedEvents } from '../support/events';
import { test } from '../support/journey';

const PHONES = [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
];

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

const heightOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);

for (const language of LANGUAGES) {
  test(`in ${language}, lanes have two thirds of the height, below one row of controls with words`, async ({
    page,
  }) => {
    for (const size of PHONES) {
      await page.setViewportSize(size);
      const app = await openApp(page, language);
      await expect
        .poll(() => heightOf(page, '.scroller'), `${size.width} × ${size.height}`)
        .toBeGreaterThanOrEqual((size.height * 2) / 3);
      const tools = page.locator('header').getByRole('button');
      const boxes = await Promise.all((await tools.all()).map((tool) => tool.boundingBox()));
      expect(boxes.length).toBeGreaterThanOrEqual(5);
      for (const box of boxes) {
        expect(box?.y).toBeCloseTo(boxes[0]?.y ?? NaN, 0);
        expect(box?.width).toBeGreaterThanOrEqual(44);
        expect(box?.height).toBeGreaterThanOrEqual(44);
      }
      for (const tool of await tools.all()) {
        expect((await tool.innerText()).trim()).not.toBe('');
      }
      // The time range is stated, in full.
      const range = page.locator('.bar p').first();
      await expect(range).toContainText('2023');
      expect(await range.evaluate((words) => words.scrollWidth <= words.clientWidth + 1)).toBe(
        true,
      );
      expect(await app.span()).toBeGreaterThan(0);
    }
  });
}

test('the rest of the controls is in a sheet, which Back closes', async ({ page, language }) => {
  const app = await openApp(page, language);
  const { text } = app.names;
  await app.button(text.tools.more).tap();
  const sheet = page.getByRole('dialog', { name: text.tools.name });
  await expect(sheet).toBeVisible();
  for (const name of [text.copyLink, text.theme.toDark, text.files.open, text.help, text.zoomIn]) {
    await expect(sheet.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await expectNoViolation(page, 'the sheet of tools');
  const before = await app.span();
  await sheet.getByRole('button', { name: text.zoomIn }).tap();
  await expect.poll(() => app.span()).toBeLessThan(before);
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(app.axis).toBeVisible();
  expect(await app.span()).toBeLessThan(before);

  await app.button(text.legend).tap();
  await expect(page.getByRole('dialog').getByRole('heading', { level: 3 })).toHaveCount(4);
  await expectNoViolation(page, 'the legend');
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the search takes the row of controls and gives it back', async ({ page, language }) => {
  const app = await openApp(page, language);
  await app.button(app.names.text.search).tap();
  await expect(app.search).toBeFocused();
  await app.search.fill('كونيكو');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('كونيكو');
  await page.locator('header').getByRole('button', { name: app.names.text.close }).tap();
  await expect(app.button(app.names.text.search)).toHaveAttribute('aria-pressed', 'true');
});

test('undated events are a sheet; one that is opened takes its place', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  await page.getByRole('button', { name: new RegExp(`^${app.names.text.undated}`) }).tap();
  const sheet = page.getByRole('dialog');
  const undated = reviewedEvents.filter(({ stated }) => stated.edtf === null);
  await expect(sheet.locator('[data-event]')).toHaveCount(undated.length);
  await sheet.locator('[data-event="004-reinforcements"]').tap();
  await expect(sheet).toBeHidden();
  await expect(app.source).toBeVisible();
});

test('the source is one scroller, leaves the chosen mark in view, and closes by Back', async ({
  page,
  language,
}) => {
  for (const size of PHONES) {
    await page.setViewportSize(size);
    const app = await openApp(page, language);
    for (const id of ['000-conoco-drone-1', '000-rukban-drone']) {
      const range = await app.range();
      await app.shape(id).tap();
      await expect(app.source).toBeVisible();
      const sheet = await app.source.boundingBox();
      await expect
        .poll(async () => {
          const mark = await app.shape(id).boundingBox();
          return (mark?.y ?? NaN) + (mark?.height ?? NaN);
        }, id)
        .toBeLessThanOrEqual(sheet?.y ?? NaN);
      const mark = await app.shape(id).boundingBox();
      const { top } = await app.timeArea();
      expect(mark?.y ?? NaN, id).toBeGreaterThanOrEqual(top - 1);
      const scrollers = await app.source.evaluate(
        (source) =>
          [...source.querySelectorAll('*')].filter(
            (element) =>
              element.scrollHeight > element.clientHeight + 1 &&
              /auto|scroll/.test(getComputedStyle(element).overflowY),
          ).length,
      );
      expect(scrollers).toBe(1);
      // The sentence is one press away.
      await app.source.getByRole('button', { name: app.names.text.toSentence }).tap();
      await expect(app.source.locator('mark[aria-current="true"]').first()).toBeInViewport();
      await page.goBack();
      await expect(app.source).toBeHidden();
      await expect(app.axis).toBeVisible();
      expect(await app.range()).toEqual(range);
    }
  }
});

test('the list has the row of controls, too', async ({ page, language }) => {
  const app = await openList(page, language);
  await app.button(app.names.text.list.modes.timeline).tap();
  await expect(app.axis).toBeVisible();
  await page.goBack();
  await expect(app.list).toBeVisible();
});
