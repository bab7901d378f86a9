/** Folding long gaps: off by default, with a break that says what is folded, mirrored. */
import { type Page, expect } from '@playwright/test';

import { messages } from '../support/words';
import { type App, openApp } from '../support/app';
import { daily, fileOf, serveData } from '../support/dataset-file';
import type { Language } from '../support/events';
import { test } from '../support/journey';

/** A week in 1979 and one in 2019, with nothing between. */
const WEEKS = fileOf(
  [1979, 2019].flatMap((year) =>
    daily(7, year, (day) => ({
      id: `${year}-${day + 1}`,
      // To the minute: the shape of a whole day slides in its day as that grows.
      date: `${year}-06-0${day + 1}T12:00`,
    })),
  ),
);
const DAY_MS = 86_400_000;
const LAST_DAY_BEFORE = Date.UTC(1979, 5, 8);
const FIRST_DAY_AFTER = Date.UTC(2019, 5, 1);

test.use({ viewport: { width: 1440, height: 900 } });

async function openFile(
  page: Page,
  language: Language,
  query: Readonly<Record<string, string>> = {},
): Promise<App> {
  await serveData(page, WEEKS);
  return openApp(page, language, { open: 'data/weeks.json', ...query });
}

const toggle = (app: App, language: Language) => app.button(messages(language).gaps.toggle);
const breaks = (app: App) => app.timeline.locator('svg.lanes [data-gap]');

async function shapeX(app: App, id: string): Promise<number> {
  const box = await app.shape(id).boundingBox();
  if (!box) throw new Error(`${id} is not drawn`);
  return box.x + box.width / 2;
}

for (const dir of ['ltr', 'rtl'] as const) {
  test.describe(`time ${dir}`, () => {
    test('a break replaces forty years until it is unfolded', async ({ page, language }) => {
      const app = await openFile(page, language, { dir });
      await expect(app.clusters.first()).toBeVisible();
      await expect(breaks(app)).toHaveCount(0);
      await toggle(app, language).click();
      await expect(breaks(app)).toHaveCount(1);
      await expect(toggle(app, language)).toHaveAttribute('aria-pressed', 'true');
      await expect(page).toHaveURL(/gaps=folded/);
      // Each day of both weeks has its own mark, and time continues beyond the break.
      await expect(app.marks('1979-7')).toBeVisible();
      await expect(app.marks('2019-1')).toBeVisible();
      const before = await shapeX(app, '1979-7');
      const after = await shapeX(app, '2019-1');
      expect((after - before) * app.sign).toBeGreaterThan(20);
      const { left, right } = await app.timeArea();
      expect(Math.abs(after - before)).toBeLessThan((right - left) / 4);
      await page.keyboard.press('KeyG');
      await expect(breaks(app)).toHaveCount(0);
      await expect(page).not.toHaveURL(/gaps=folded/);
      await page.keyboard.press('Control+KeyZ');
      await expect(breaks(app)).toHaveCount(1);
    });

    test('wheel, drag and keys keep the point under the pointer in place', async ({
      page,
      language,
    }) => {
      const app = await openFile(page, language, { dir, gaps: 'folded' });
      const x = await shapeX(app, '2019-1');
      const { top } = await app.timeArea();
      await page.mouse.move(x, top + 6);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      await expect(page).toHaveURL(/from=/);
      await expect.poll(async () => Math.abs((await shapeX(app, '2019-1')) - x)).toBeLessThan(1.5);
      await page.mouse.down();
      await page.mouse.move(x - 60, top + 6, { steps: 6 });
      await page.mouse.move(x - 90, top + 6, { steps: 6 });
      await page.mouse.up();
      await expect
        .poll(async () => Math.abs((await shapeX(app, '2019-1')) - (x - 90)))
        .toBeLessThan(1.5);
    });

    test('a short drag crosses the forty years', async ({ page, language }) => {
      const app = await openFile(page, language, {
        dir,
        gaps: 'folded',
        from: '1979-06-05',
        to: '1979-06-07',
      });
      await expect(app.marks('1979-6')).toBeVisible();
      const { left, right, top } = await app.timeArea();
      const middle = (left + right) / 2;
      await page.mouse.move(middle + 350 * app.sign, top + 6);
      await page.mouse.down();
      await page.mouse.move(middle - 350 * app.sign, top + 6, { steps: 12 });
      await page.mouse.up();
      await expect.poll(async () => (await app.range()).from).toBeLessThan(LAST_DAY_BEFORE);
      await expect
        .poll(async () => (await app.range()).to)
        .toBeGreaterThan(FIRST_DAY_AFTER - 2 * DAY_MS);
      await expect(breaks(app)).toHaveCount(1);
    });
  });
}

test('it is said how many are folded, and that there may be none', async ({ page, language }) => {
  const words = messages(language).gaps;
  const app = await openFile(page, language, { gaps: 'folded' });
  await expect(app.timeline.getByText(messages(language).gaps.short(1))).toBeVisible();
  await page.keyboard.press('KeyG');
  await expect(page.locator('[data-announcer]')).toContainText(words.shown);
  await page.keyboard.press('KeyG');
  await expect(page.locator('[data-announcer]')).toContainText(words.count(1));
  // The articles: a tally reaches from the first week to the last.
  const seeds = await openApp(page, language, { gaps: 'folded' });
  await expect(breaks(seeds)).toHaveCount(0);
  await expect(seeds.timeline.getByText(messages(language).gaps.none)).toBeVisible();
});

test('the overview folds too, and its window can be moved over the break', async ({ page }) => {
  const app = await openFile(page, 'en', { gaps: 'folded', from: '1979-06-01', to: '1979-06-03' });
  const from = app.edge('from');
  const before = await from.boundingBox();
  await from.focus();
  await from.press('End');
  await from.press('Home');
  await expect(from).toBeFocused();
  const first = await app.range();
  expect(first.from).toBeLessThan(Date.UTC(1979, 5, 1));
  expect(before).not.toBeNull();
  // A press late in the strip brings the window to 2019, at the zoom it had.
  const strip = page.getByRole('group', { name: app.names.text.overview });
  const box = await strip.locator('svg').boundingBox();
  if (!box) throw new Error('no overview');
  await page.mouse.click(box.x + box.width * 0.8, box.y + box.height / 2);
  expect((await app.range()).from).toBeGreaterThan(FIRST_DAY_AFTER - 2 * DAY_MS);
});

test('equal distances from the edge in one direction are equal in the other', async ({ page }) => {
  const shares = async (dir: 'ltr' | 'rtl'): Promise<number[]> => {
    const app = await openFile(page, 'en', { dir, gaps: 'folded' });
    const { left, right } = await app.timeArea();
    const places = [await breaks(app).boundingBox()].map((box) =>
      dir === 'ltr' ? (box?.x ?? 0) - left : right - (box?.x ?? 0) - (box?.width ?? 0),
    );
    for (const id of ['1979-1', '1979-7', '2019-1', '2019-7']) {
      const x = await shapeX(app, id);
      places.push(dir === 'ltr' ? x - left : right - x);
    }
    return places;
  };
  const [ltr, rtl] = [await shares('ltr'), await shares('rtl')];
  ltr.forEach((place, index) => expect(Math.abs(place - (rtl[index] ?? 0))).toBeLessThan(1));
});
