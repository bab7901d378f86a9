/** A date that is wider than its symbol: a band, its symbol at the centre or an arrow to it. */
import { type Locator, expect } from '@playwright/test';

import { type App, openApp } from '../support/app';
import { fileOf, incident, serveData } from '../support/dataset-file';
import { reviewedEvent } from '../support/events';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

/** About 13 December: from noon of the 12th to noon of the 14th. */
const ABOUT = '000-conoco-drone-1';

const symbol = (app: App, id: string): Locator =>
  app.marks(id).first().locator('.glyph:not(.ghost, .also)');
const arrow = (app: App, id: string): Locator =>
  app.marks(id).first().locator('.arrow:not(.ghost)');

const minuteOf = (ms: number): string => new Date(ms).toISOString().slice(0, 16);

test('a symbol stands at the centre of its band, and at the edge of the view an arrow points to it', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { from: '2023-12-12', to: '2023-12-14' });
  const noon = Date.parse('2023-12-13T12:00Z');
  const halfHour = 30 * 60_000;
  expect(
    Math.abs((await app.instantAt(await app.leadX(ABOUT))) - noon),
    minuteOf(await app.instantAt(await app.leadX(ABOUT))),
  ).toBeLessThan(halfHour);

  // Away from the centre there is no symbol, but an arrow; the band opens the event.
  const early = await openApp(page, language, { from: '2023-12-12T14:00', to: '2023-12-13T02:00' });
  await expect(symbol(early, ABOUT)).toHaveCount(0);
  await expect(arrow(early, ABOUT)).toBeVisible();
  const edges = await early.timeArea();
  const at = await arrow(early, ABOUT).boundingBox();
  const later = early.sign === 1 ? edges.right : edges.left;
  expect(Math.abs((at?.x ?? NaN) - later)).toBeLessThan(24);
  await expect(early.marks(ABOUT).first()).toHaveAccessibleName(
    new RegExp(reviewedEvent(ABOUT).title[language], 'u'),
  );
  const y = (at?.y ?? NaN) + (at?.height ?? NaN) / 2;
  await page.mouse.click((edges.left + edges.right) / 2, y);
  await expect(early.marks(ABOUT).first()).toHaveAttribute('aria-pressed', 'true');
});

test('a month is no first day, whatever the zoom', async ({ page, language }) => {
  await serveData(
    page,
    fileOf([
      incident(0, { id: 'month', date: '2023-11' }),
      incident(0, { id: 'day', date: '2023-11-01' }),
    ]),
  );
  const open = (from: string, to: string): Promise<App> =>
    openApp(page, language, { open: 'data/months.json', from, to });
  const wide = await open('2023-10-20', '2023-12-10');
  const middle = Date.parse('2023-11-16T00:00Z');
  const day = 24 * 60 * 60_000;
  expect(Math.abs((await wide.instantAt(await wide.leadX('month'))) - middle)).toBeLessThan(day);
  const first = await open('2023-10-31', '2023-11-02');
  await expect(symbol(first, 'day')).toHaveCount(1);
  await expect(symbol(first, 'month')).toHaveCount(0);
  await expect(arrow(first, 'month')).toBeVisible();
});

test('days next to each other are told apart, and a tally is a backdrop with its share', async ({
  page,
  language,
}) => {
  const days = [13, 14, 15, 16, 17, 18, 19];
  await serveData(
    page,
    fileOf(days.map((day) => incident(0, { id: `d${day}`, date: `2023-11-${day}` }))),
  );
  const app = await openApp(page, language, { open: 'data/week.json' });
  await expect(app.clusters).toHaveCount(0);
  for (const day of days) await expect(app.marks(`d${day}`)).toHaveCount(1);

  const seeds = await openApp(page, language);
  const tally = seeds.marks('004-tally-40').first();
  await expect(tally.locator('.label')).toHaveText(language === 'ar' ? '7 من 40' : '7 of 40');
  await expect(tally.locator('.stretch')).toHaveCount(0);
  await expect(seeds.timeline.locator('.backdrop')).not.toHaveCount(0);
  await tally.focus();
  await page.keyboard.press('Enter');
  await expect(tally).toHaveAttribute('aria-pressed', 'true');
});

test('what the view leaves out is counted on either side and shown by a press', async ({
  page,
  language,
}) => {
  await serveData(
    page,
    fileOf([
      incident(0, { id: 'old', date: '1500' }),
      incident(1, { id: 'flight', date: '1960' }),
      incident(2, { id: 'day', date: '2023-11-18' }),
      incident(3, { id: 'last', date: '9999' }),
    ]),
  );
  const app = await openApp(page, language, {
    open: 'data/years.json',
    from: '2023-11-10',
    to: '2023-11-20',
  });
  const { earlier, later, show } = app.names.text.outOfView;
  const button = (words: string): Locator => page.getByRole('button', { name: show(words) });
  await expect(button(earlier(2))).toBeVisible();
  await button(later(1)).click();
  await expect(app.marks('last').locator('.arrow, .glyph')).toBeInViewport();
  await expect(button(earlier(3))).toBeVisible();
  // All of it in view: nothing is left to count.
  await app.button(app.names.text.fitAll).click();
  for (const id of ['old', 'flight', 'day', 'last']) await expect(app.shape(id)).toBeInViewport();
  await expect(page.locator('[data-outside]')).toHaveCount(0);
});

test('stepping and the list say where no source orders two events', async ({ page, language }) => {
  await serveData(
    page,
    fileOf([
      incident(0, { id: 'one', date: '2023-11-18' }),
      incident(1, { id: 'two', date: '2023-11-18' }),
      incident(2, { id: 'three', date: '2023-11-20' }),
    ]),
  );
  const app = await openApp(page, language, { open: 'data/same.json' });
  const said = page.locator('[data-announcer]');
  const { unordered } = app.names.text;
  await page.keyboard.press('Home');
  await page.keyboard.press('.');
  await expect(said).toHaveText(unordered);
  await page.keyboard.press('l');
  await expect(app.list).toBeVisible();
  const notes = app.rows.locator('.unordered');
  await expect(notes).toHaveCount(1);
  await expect(app.rows.filter({ has: page.locator('.unordered') })).toHaveAttribute(
    'data-event',
    'two',
  );
});
