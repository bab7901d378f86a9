/**
 * WCAG 2.2, 1.4.13: the pointer can enter cards, they can be read, they stay, and closing them
 * closes nothing else.
 */
import { type Locator, type Page, expect } from '@playwright/test';

import { type App, type Box, openApp } from '../support/app';
import { type Language, reviewedEvent } from '../support/events';
import { openLargeDataset } from '../support/large-dataset';
import { test } from '../support/journey';

const EMBASSY = '000-embassy';
const ROCKETS = '004-conoco-rockets';
const VIEW = { from: '2023-11-01', to: '2023-12-20' };
/** Between these the page is loaded; then its clock stands still. */
const NOON = new Date('2026-11-21T12:00:00Z');
const LATER = new Date('2026-11-21T13:00:00Z');

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('nothing is drawn there');
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

const middle = ({ left, right, top, bottom }: Box): { x: number; y: number } => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** The point of a box that is nearest to another point, a little inside. */
function nearest({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }) {
  return {
    x: Math.min(Math.max(x, left + 4), right - 4),
    y: Math.min(Math.max(y, top + 4), bottom - 4),
  };
}

/** The pointer moves slowly from the mark to its card: longer than any delay. */
async function walkTo(page: Page, from: Box, card: Locator): Promise<void> {
  const start = middle(from);
  const end = nearest(await boxOf(card), start);
  const steps = Math.ceil(Math.max(Math.abs(end.x - start.x), Math.abs(end.y - start.y)) / 2);
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    await page.mouse.move(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share);
    await page.clock.runFor(100);
  }
}

/** Drags over the first line of a card and returns the selected text. */
async function selectIn(page: Page, text: Locator): Promise<string> {
  const { left, right, top } = await boxOf(text);
  await page.mouse.move(left + 2, top + 8);
  await page.mouse.down();
  await page.mouse.move(right - 2, top + 8, { steps: 4 });
  await page.mouse.up();
  return page.evaluate(() => getSelection()?.toString().trim() ?? '');
}

const titleOf = (id: string, language: Language): string => reviewedEvent(id).title[language];

async function openStill(
  page: Page,
  language: Language,
  view: Readonly<Record<string, string>>,
): Promise<App> {
  await page.clock.install({ time: NOON });
  const app = await openApp(page, language, view);
  await page.clock.pauseAt(LATER);
  return app;
}

test('the pointer can enter a mark’s card and select its text; the card closes when the pointer leaves, to another mark too', async ({
  page,
  language,
}) => {
  const app = await openStill(page, language, VIEW);
  const card = page.locator('.card');
  await app.shape(ROCKETS).hover();
  await expect(card).toContainText(titleOf(ROCKETS, language));
  await walkTo(page, await boxOf(app.shape(ROCKETS)), card);
  await expect(card).toContainText(titleOf(ROCKETS, language));
  const range = await app.range();
  const words = await selectIn(page, card.locator('.title'));
  expect(titleOf(ROCKETS, language)).toContain(words);
  expect(words.length).toBeGreaterThan(8);
  await expect.poll(() => app.range()).toEqual(range);
  await page.clock.runFor(60_000);
  await expect(card).toBeVisible();

  const { x, y } = await app.emptyPoint(0.1);
  await page.mouse.move(x, y);
  await expect(card).toBeVisible();
  await page.clock.runFor(1000);
  await expect(card).toHaveCount(0);

  // Another mark takes it at once.
  await app.shape(ROCKETS).hover();
  await app.shape(EMBASSY).hover();
  await expect(card).toHaveCount(1);
  await expect(card).toContainText(titleOf(EMBASSY, language));
  await page.clock.runFor(1000);
  await expect(card).toContainText(titleOf(EMBASSY, language));
});

test('Escape closes the card and leaves everything else open', async ({ page, language }) => {
  const app = await openApp(page, language, { ...VIEW, event: EMBASSY });
  const card = page.locator('.card');
  await app.shape(ROCKETS).hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(app.source).toBeVisible();

  await app.marks(ROCKETS).first().focus();
  await expect(card).toContainText(titleOf(ROCKETS, language));
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(app.marks(ROCKETS).first()).toBeFocused();
  await expect(app.source).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.source).toBeHidden();
});

test('the card of a focused mark stays while the view moves under it, beside its mark', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, VIEW);
  await app.marks(ROCKETS).first().focus();
  const card = page.locator('.card');
  const before = await boxOf(card);
  const x = await app.leadX(ROCKETS);
  await page.keyboard.press('d');
  await expect.poll(() => app.leadX(ROCKETS)).not.toBe(x);
  await expect(card).toContainText(titleOf(ROCKETS, language));
  expect((await boxOf(card)).left).not.toBe(before.left);
});

test('over a card the wheel works as it does beside it', async ({ page, language }) => {
  const app = await openApp(page, language, VIEW);
  const card = page.locator('.card');
  await app.shape(ROCKETS).hover();
  await card.hover();
  const span = await app.span();
  await page.keyboard.down('Control');
  await app.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => app.span()).toBeLessThan(span);
  await expect(card).toHaveCount(0);
});

test('the pointer can enter the card of a date in an article, select its text, and close it', async ({
  page,
  language,
}) => {
  const app = await openStill(page, language, { event: '004-tanf-drones' });
  const words = app.source.getByRole('note').filter({ hasText: 'أمس السبت' });
  const card = app.source.getByRole('tooltip');
  await words.hover();
  await expect(card).toContainText('2023');
  await walkTo(page, await boxOf(words), card);
  await page.clock.runFor(1000);
  await expect.poll(() => selectIn(page, card.locator('strong'))).toContain('2023');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(app.source).toBeVisible();
  await words.hover();
  await expect(card).toBeVisible();
  await app.source.getByRole('heading').first().hover();
  await page.clock.runFor(1000);
  await expect(card).toHaveCount(0);
});

test('the pointer can enter the card of a count, and no lane becomes unreachable', async ({
  page,
  language,
}) => {
  await page.clock.install({ time: NOON });
  const app = await openLargeDataset(page, language);
  await page.clock.pauseAt(LATER);
  const card = page.locator('.card');
  const lanes = await Promise.all(
    ['conoco', 'tanf'].map(async (lane) => ({
      lane,
      box: await boxOf(page.locator(`[data-density="${lane}"] .hit`)),
    })),
  );
  const [upper, lower] = lanes.sort((a, b) => a.box.top - b.box.top);
  if (!upper || !lower) throw new Error('there are no two lanes');
  const { x, y } = middle(lower.box);
  await page.mouse.move(x, y);
  await expect(card).toContainText(app.names.bases[lower.lane as 'tanf']);
  await page.mouse.move(x, lower.box.top + 2);
  await page.mouse.move(x, (await boxOf(card)).bottom - 6);
  await page.clock.runFor(1000);
  await expect(card).toContainText(app.names.bases[lower.lane as 'tanf']);
  await expect.poll(() => selectIn(page, card.locator('.count'))).toMatch(/\S/u);
  await page.mouse.move(x, (await boxOf(card)).top - 3);
  await expect(card).toContainText(app.names.bases[upper.lane as 'tanf']);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

for (const dir of ['ltr', 'rtl'] as const) {
  test(`time ${dir}: wherever a mark is, its card is inside the timeline and does not cover the mark`, async ({
    page,
  }) => {
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      const app = await openApp(page, 'en', { dir });
      const area = await boxOf(page.locator('.area'));
      for (const mark of await app.timeline.locator('.mark[data-event]').all()) {
        await mark.focus();
        const card = page.locator('.card');
        await expect(card).toBeVisible();
        // The card moves with a mark that had to be scrolled into view.
        await expect
          .poll(async () => {
            const [own, over] = await Promise.all([boxOf(mark.locator('.hit')), boxOf(card)]);
            const { x, y } = middle(own);
            return {
              isInside:
                over.left >= area.left &&
                over.right <= area.right &&
                over.top >= area.top &&
                over.bottom <= area.bottom,
              isOver: x > over.left && x < over.right && y > over.top && y < over.bottom,
            };
          })
          .toEqual({ isInside: true, isOver: false });
      }
    }
  });
}

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a held card stays under a tap on it and goes with a tap beside it', async ({
    page,
    language,
  }) => {
    const app = await openStill(page, language, VIEW);
    const shape = app.shape(ROCKETS);
    await shape.scrollIntoViewIfNeeded();
    const { x, y } = middle(await boxOf(shape));
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [{ x, y }]);
    await page.clock.runFor(600);
    await touch('touchEnd', []);
    const card = page.locator('.card');
    await expect(card).toBeVisible();
    await card.tap();
    await page.clock.runFor(1000);
    await expect(card).toBeVisible();
    await page.locator('header .brand').tap();
    await expect(card).toHaveCount(0);
    await expect(app.source).toBeHidden();
  });
});
