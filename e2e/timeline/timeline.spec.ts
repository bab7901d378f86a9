/** The timeline: everything is on it, and it moves by the usual conventions. */
import { type Locator, expect } from '@playwright/test';

import { type App, openApp } from '../support/app';
import { reviewedEvent, reviewedEvents, seedIds } from '../support/events';
import { overlaps } from '../support/boxes';
import { LAYOUTS, pressAt } from '../support/keys';
import { test } from '../support/journey';

const DAY_MS = 86_400_000;
const YEAR_MS = 365.25 * DAY_MS;

/** Lanes overflow in the first and fit into the second. */
const LAPTOP = { width: 1440, height: 900 };
const TALL = { width: 1440, height: 1500 };

test.use({ viewport: LAPTOP });

/** Both are within a pixel of each other on the current scale. */
async function expectSameInstant(app: App, actual: number, expected: number): Promise<void> {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual((await app.msPerPx()) * 1.01);
}

/** The ticks stand an hour apart. */
async function showsHours(app: App): Promise<boolean> {
  const labels = await app.tickLabels();
  const hours = labels.map((label) => (/^\d\d:00$/.test(label) ? Number(label.slice(0, 2)) : NaN));
  return (
    hours.length > 3 &&
    hours.slice(1).every((hour, index) => hour === ((hours[index] ?? NaN) + 1) % 24)
  );
}

/** The time area with a mark of 13 December under the pointer. */
async function lastAttack(app: App): Promise<{ x: number; y: number }> {
  const shape = app.shape('000-baz-rockets');
  await shape.scrollIntoViewIfNeeded();
  const box = await shape.boundingBox();
  if (!box) throw new Error('the mark is not drawn');
  // The pointer's place is told in whole pixels.
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

test('the command line and the seed files agree on the events', () => {
  expect(reviewedEvents.map(({ id }) => id).sort()).toEqual(seedIds);
  expect(seedIds.length).toBeGreaterThan(20);
});

test('every event is there, named with its title, by every kind of lane and date', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const { text } = app.names;
  for (const event of reviewedEvents) {
    const mark = app.timeline.locator(`[data-event="${event.id}"]`).first();
    await expect(mark).toHaveAccessibleName(new RegExp(escaped(event.title[language]), 'u'));
  }
  const lanes = page.getByRole('combobox', { name: text.lanes });
  for (const by of ['base', 'claimant', 'article'] as const) {
    await lanes.selectOption({ label: text.lanesBy[by] });
    for (const reading of ['assessed', 'stated'] as const) {
      await app.choose(reading);
      await expect
        .poll(() => app.shownIds(), `lanes by ${by}, dates as ${reading}`)
        .toEqual(seedIds);
    }
  }
});

test('every event is there on a phone, in marks, clusters and the tray', async ({
  page,
  language,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const app = await openApp(page, language);
  await expect.poll(() => app.shownIds()).toEqual(seedIds);
});

test('crowded marks merge into a cluster with a count that lists its members, from where they open', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { from: '1990', to: '2029' });
  await expect(app.clusters.first()).toBeVisible();
  for (const cluster of await app.clusters.all()) {
    const count = Number(await cluster.getAttribute('data-cluster'));
    expect(count).toBeGreaterThan(1);
    await expect(cluster).toHaveText(String(count));
    const list = await app.openCluster(cluster);
    await expect(list.locator('[data-event]')).toHaveCount(count);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(cluster).toBeFocused();
  }
  await expect.poll(() => app.shownIds()).toEqual(seedIds);

  // A drag in the list moves no time.
  const list = await app.openCluster(app.clusters.first());
  const box = await list.getByRole('heading').boundingBox();
  if (!box) throw new Error('the list has no heading');
  const range = await app.range();
  await app.drag({ x: box.x + 4, y: box.y + 8 }, { x: box.x + 60, y: box.y + 8 });
  await expect.poll(() => app.range()).toEqual(range);

  const line = list.locator('[data-event]').first();
  const id = (await line.getAttribute('data-event')) ?? '';
  await line.click();
  await expect(list).toBeHidden();
  await expect(app.source.locator(`mark[data-event="${id}"]`).first()).toBeVisible();
});

test('a double click on a cluster separates its members', async ({ page, language }) => {
  const app = await openApp(page, language, { from: '2015', to: '2029' });
  const before = await app.span();
  await app.clusters.first().dblclick();
  await expect.poll(() => app.span()).toBeLessThan(before / 5);
});

test('the wheel moves along time while all lanes fit, a sideways one as on the screen', async ({
  page,
  language,
}) => {
  await page.setViewportSize(TALL);
  const app = await openApp(page, language, { from: '2023-11-01', to: '2023-11-30' });
  const point = await app.emptyPoint();
  await page.mouse.move(point.x, point.y);
  const before = await app.range();
  await app.wheel(0, 100);
  const later = await app.range();
  expect(later.from).toBeGreaterThan(before.from);
  expect(later.to - later.from).toBe(before.to - before.from);
  await app.wheel(0, -200);
  const earlier = await app.range();
  expect(earlier.from).toBeLessThan(before.from);
  await app.wheel(100, 0);
  expect(Math.sign((await app.range()).from - earlier.from)).toBe(app.sign);
});

test('the wheel scrolls the lanes where they overflow, with Shift it moves along time', async ({
  page,
  language,
}) => {
  await page.setViewportSize({ width: 1440, height: 620 });
  const app = await openApp(page, language, { from: '2023-11-01', to: '2023-11-30' });
  const point = await app.emptyPoint();
  await page.mouse.move(point.x, point.y);
  const before = await app.range();
  const firstLaneTop = async () => (await app.timeline.locator('svg.lanes').boundingBox())?.y;
  const top = (await firstLaneTop()) ?? NaN;
  await page.mouse.wheel(0, 120);
  await expect.poll(firstLaneTop).toBeLessThan(top);
  await expect.poll(() => app.range()).toEqual(before);

  await page.keyboard.down('Shift');
  await app.wheel(0, 120);
  await page.keyboard.up('Shift');
  expect((await app.range()).from).toBeGreaterThan(before.from);
});

test('Ctrl and the wheel zoom at the pointer, down to hours', async ({ page, language }) => {
  const app = await openApp(page, language);
  const point = await lastAttack(app);
  const under = await app.instantAt(point.x);
  await page.mouse.move(point.x, point.y);
  await page.keyboard.down('Control');
  await app.wheel(0, -100);
  await expectSameInstant(app, await app.instantAt(point.x), under);
  await page.keyboard.up('Control');

  await app.zoomAt(point, -120, () => showsHours(app));
  await expectSameInstant(app, await app.instantAt(point.x), under);
  await expect.poll(() => app.span()).toBeLessThan(2 * DAY_MS);
  // The hours say on hover which day they belong to.
  const titles = await app.tickTitles();
  expect(titles.some((title) => /\d\d:\d\d .*\(2023-12-1\d\)/u.test(title))).toBe(true);
  await expect(app.marks('000-baz-rockets').first()).toBeInViewport();
});

test('zooming in ends at minutes, zooming out at millennia', async ({ page, language }) => {
  const app = await openApp(page, language);
  const point = await lastAttack(app);
  await app.zoomAt(point, -700, async () => (await app.span()) <= DAY_MS / 144);
  await expect.poll(() => app.tickLabels()).toContainEqual(expect.stringMatching(/^\d\d:\d[1-9]$/));
  await expect(app.marks('000-baz-rockets').first()).toBeInViewport();

  await app.zoomAt(point, 700, async () => (await app.span()) >= 19_900 * YEAR_MS);
  await expect(app.axis).toContainText(language === 'ar' ? '000 ق.م' : '000 BC');
  await app.button(app.names.text.fitAll).click();
  await expect.poll(() => app.shownIds()).toEqual(seedIds);
});

test('dragging moves time with the pointer, both ways, from a mark too; with Shift it chooses a stretch', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const point = await app.emptyPoint();
  const under = await app.instantAt(point.x);
  const home = await app.range();
  for (const by of [180, -260]) {
    const to = { x: point.x + by, y: point.y };
    await app.drag(point, to);
    await expect.poll(async () => (await app.range()).from).not.toBe(home.from);
    await expectSameInstant(app, await app.instantAt(to.x), under);
    const { from } = await app.range();
    expect(Math.sign(home.from - from)).toBe(Math.sign(by) * app.sign);
    await app.button(app.names.text.fitAll).click();
    await expect.poll(() => app.range()).toEqual(home);
  }

  // From a mark, which does not open.
  const mark = await lastAttack(app);
  await app.drag(mark, { x: mark.x - 150 * app.sign, y: mark.y });
  await expect.poll(async () => (await app.range()).from).toBeGreaterThan(home.from);
  await expect(app.source).toBeHidden();
  await app.button(app.names.text.fitAll).click();
  await expect.poll(() => app.range()).toEqual(home);

  const start = await app.emptyPoint(0.3);
  const end = { x: start.x + 200, y: start.y };
  const ends = [await app.instantAt(start.x), await app.instantAt(end.x)];
  const chosen = { from: Math.min(...ends), to: Math.max(...ends) };
  const coarse = await app.msPerPx();
  await page.keyboard.down('Shift');
  await app.drag(start, end);
  await page.keyboard.up('Shift');
  await expect
    .poll(async () => Math.abs((await app.range()).from - chosen.from))
    .toBeLessThan(coarse);
  expect(Math.abs((await app.range()).to - chosen.to)).toBeLessThan(coarse);
  await expect(page.locator('.brush')).toHaveCount(0);
});

test('a double click on the background zooms in there; the buttons zoom, fit, undo and redo', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const { text } = app.names;
  const home = await app.range();
  const point = await app.emptyPoint();
  const under = await app.instantAt(point.x);
  await page.mouse.dblclick(point.x, point.y);
  await expect.poll(() => app.span()).toBeLessThan((home.to - home.from) * 0.6);
  await expectSameInstant(app, await app.instantAt(point.x), under);
  await app.button(text.fitAll).click();
  await expect.poll(() => app.range()).toEqual(home);

  await app.button(text.zoomIn).click();
  await expect.poll(() => app.span()).toBeLessThan(home.to - home.from);
  const near = await app.range();
  await app.button(text.zoomOut).click();
  await app.button(text.zoomOut).click();
  await expect.poll(() => app.span()).toBeGreaterThan(home.to - home.from);
  await app.button(text.fitAll).click();
  await expect.poll(() => app.range()).toEqual(home);

  await app.checkbox(app.base, app.names.bases.conoco).check();
  await app.button(text.zoomIn).click();
  await expect.poll(() => app.range()).toEqual(near);
  await app.button(text.undo).click();
  await expect.poll(() => app.range()).toEqual(home);
  await app.button(text.undo).click();
  await expect(app.checkbox(app.base, app.names.bases.conoco)).not.toBeChecked();
  await app.button(text.redo).click();
  await expect(app.checkbox(app.base, app.names.bases.conoco)).toBeChecked();
});

for (const layout of LAYOUTS) {
  test(`physical keys, ${layout} layout: time`, async ({ page, language }) => {
    const app = await openApp(page, language);
    const home = await app.range();
    const middle = ({ from, to }: typeof home): number => (from + to) / 2;

    await pressAt(page, 'KeyW', layout);
    await expect.poll(() => app.span()).toBeLessThan(home.to - home.from);
    const near = await app.range();
    await expectSameInstant(app, middle(near), middle(home));

    await pressAt(page, 'KeyA', layout);
    await expect.poll(async () => (await app.range()).from).toBeLessThan(near.from);
    const earlier = await app.range();
    await pressAt(page, 'KeyD', layout);
    await expect.poll(async () => (await app.range()).from).toBeGreaterThan(earlier.from);

    await pressAt(page, 'KeyS', layout);
    await pressAt(page, 'KeyS', layout);
    await expect.poll(() => app.span()).toBeGreaterThan(home.to - home.from);
    await pressAt(page, 'Digit0', layout);
    await expect.poll(() => app.range()).toEqual(home);
  });

  test(`physical keys, ${layout} layout: search, help, focus`, async ({ page, language }) => {
    const app = await openApp(page, language, { event: '000-embassy' });
    const before = await app.span();
    await pressAt(page, 'KeyF', layout);
    await expect
      .poll(async () => {
        const { from, to } = await app.range();
        return Math.abs((from + to) / 2 - Date.UTC(2023, 11, 8, 12));
      })
      .toBeLessThan(DAY_MS);
    await expect.poll(() => app.span()).toBe(before);
    await pressAt(page, 'KeyF', layout);
    await expect.poll(() => app.span()).toBeLessThan(3 * DAY_MS);

    await pressAt(page, 'Slash', layout);
    await expect(app.search).toBeFocused();
    await expect(app.search).toHaveValue('');
    // Letters are text now, not commands.
    const range = await app.range();
    await page.keyboard.type('wsad');
    await expect(app.search).toHaveValue('wsad');
    await expect.poll(() => app.range()).toEqual(range);
    await app.search.fill('');
    await app.search.blur();

    await pressAt(page, 'Shift+Slash', layout);
    const help = page.getByRole('dialog', { name: app.names.text.helpTitle });
    await expect(help).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await expect(app.source).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(app.source).toBeHidden();
  });

  test(`physical keys, ${layout} layout: from event to event`, async ({ page, language }) => {
    const app = await openApp(page, language);
    await page.keyboard.press('Home');
    const focused = app.timeline.locator('[data-key]:focus');
    await expect(focused).toHaveCount(1);
    const middle = async (): Promise<number> => {
      const box = await focused.locator('.hit').boundingBox();
      return box ? (box.x + box.width / 2) * app.sign : NaN;
    };
    const keyOf = (): Promise<string | null> => focused.getAttribute('data-key');
    const all = await app.stopCount();
    const seen = [await keyOf()];
    let before = await middle();
    for (let step = 1; step < all; step += 1) {
      await pressAt(page, 'Period', layout);
      await expect.poll(keyOf).not.toBe(seen.at(-1));
      const now = await middle();
      expect(now, `after ${String(seen.at(-1))}`).toBeGreaterThanOrEqual(before - 0.5);
      before = now;
      seen.push(await keyOf());
    }
    expect(new Set(seen).size).toBe(all);
    const last = seen.at(-1);
    await pressAt(page, 'Comma', layout);
    await expect.poll(keyOf).toBe(seen.at(-2));
    await page.keyboard.press('Home');
    await expect.poll(keyOf).toBe(seen[0]);
    await page.keyboard.press('End');
    await expect.poll(keyOf).toBe(last);
  });
}

test('arrows up and down go from lane to lane, Enter opens', async ({ page, language }) => {
  const app = await openApp(page, language);
  await app.marks('004-conoco-rockets').first().focus();
  const focused = app.timeline.locator('[data-key]:focus');
  const y = async (): Promise<number> => (await focused.locator('.hit').boundingBox())?.y ?? NaN;
  const laneOf = async (): Promise<string> =>
    ((await focused.getAttribute('data-key')) ?? '').split(':')[0] ?? '';
  const first = { y: await y(), lane: await laneOf() };
  for (let step = 0; step < 30 && (await laneOf()) === first.lane; step += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(focused).toHaveCount(1);
  }
  await expect.poll(laneOf).not.toBe(first.lane);
  const below = await y();
  await page.keyboard.press('ArrowUp');
  await expect.poll(y).toBeLessThan(below);

  const id = (await focused.getAttribute('data-event')) ?? '';
  await page.keyboard.press('Enter');
  // The main quote, which need not be the first one in the text.
  const start = reviewedEvent(id).quotes[0]?.start;
  await expect(
    app.source.locator(`mark[data-event="${id}"][data-start="${start}"]`).first(),
  ).toBeInViewport();
});

test('the overview shows the window, which keys, a drag and a press move', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { from: '2023-11-10', to: '2023-11-25' });
  const forward = app.sign === 1 ? 'ArrowRight' : 'ArrowLeft';
  const backward = app.sign === 1 ? 'ArrowLeft' : 'ArrowRight';
  const start = await app.range();

  await app.edge('to').focus();
  await page.keyboard.press(forward);
  await expect.poll(async () => (await app.range()).to).toBeGreaterThan(start.to);
  expect((await app.range()).from).toBe(start.from);
  await app.edge('from').focus();
  await page.keyboard.press(backward);
  await expect.poll(async () => (await app.range()).from).toBeLessThan(start.from);
  await expect(app.edge('from')).toHaveAttribute('aria-valuetext', /2023/);

  const window = page.locator('.strip .window');
  const overview = page.getByRole('group', { name: app.names.text.overview });
  const [box, strip] = [await boxOf(window), await boxOf(overview.locator('svg'))];
  expect(box.x).toBeGreaterThan(strip.x);
  expect(box.x + box.width).toBeLessThan(strip.x + strip.width);
  const before = await app.range();
  const grip = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await app.drag(grip, { x: grip.x + 40, y: grip.y });
  await expect.poll(async () => Math.sign((await app.range()).from - before.from)).toBe(app.sign);
  // Whole milliseconds, each edge rounded for itself.
  const moved = await app.range();
  expect(Math.abs(moved.to - moved.from - (before.to - before.from))).toBeLessThanOrEqual(2);

  const early = app.sign === 1 ? strip.x + 12 : strip.x + strip.width - 12;
  await page.mouse.click(early, grip.y);
  await expect.poll(async () => (await app.range()).from).toBeLessThan(start.from - 20 * DAY_MS);
});

test('labels return when the view has rested', async ({ page, language }) => {
  const app = await openApp(page, language);
  const labels = app.timeline.locator('.mark .label');
  const before = await labels.allTextContents();
  expect(before.length).toBeGreaterThan(5);
  await page.keyboard.press('Digit0');
  for (const key of ['KeyW', 'KeyW', 'KeyW', 'KeyW', 'Digit0']) await pressAt(page, key, 'Latin');
  await expect.poll(async () => (await labels.allTextContents()).sort()).toEqual(before.sort());
});

for (const reading of ['stated', 'assessed'] as const) {
  test(`labels overlap nothing at any zoom, dates as ${reading}`, async ({ page, language }) => {
    const app = await openApp(page, language, { reading });
    const expectRoom = async (): Promise<void> => {
      const { from, to } = await app.range();
      const view = `${new Date(from).toISOString()} to ${new Date(to).toISOString()}`;
      await expect.poll(() => overlaps(app), view).toEqual([]);
    };
    for (const size of [TALL, { width: 1024, height: 1500 }]) {
      await page.setViewportSize(size);
      const place = await lastAttack(app);
      await page.mouse.move(place.x, place.y);
      await page.keyboard.down('Control');
      while ((await app.span()) > DAY_MS / 4) {
        await expectRoom();
        await app.wheel(0, -100);
      }
      await page.keyboard.up('Control');
      await app.button(app.names.text.fitAll).click();
      while ((await app.span()) < 30 * YEAR_MS) {
        await expectRoom();
        await pressAt(page, 'KeyS', 'Latin');
        await pressAt(page, 'KeyS', 'Latin');
      }
      await app.button(app.names.text.fitAll).click();
    }
  });
}

test('the axis names months as the region does, with the number on hover', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { from: '2023-10', to: '2023-12' });
  const bands = await app.axis.locator('text.band').allTextContents();
  const expected =
    language === 'ar'
      ? ['تشرين الأول 2023', 'تشرين الثاني 2023', 'كانون الأول 2023']
      : ['October 2023', 'November 2023', 'December 2023'];
  expect(bands).toEqual(expected);
  const titles = await app.tickTitles();
  for (const [index, name] of expected.entries()) {
    expect(titles).toContain(`${name} (2023-${String(10 + index)})`);
  }
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a pinch zooms between the fingers and a swipe moves time', async ({ page, language }) => {
    const app = await openApp(page, language);
    const { x, y } = await app.emptyPoint();
    const session = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      xs: readonly number[],
    ): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: xs.map((at, id) => ({ x: at, y, id })),
      });
    const before = await app.span();
    const under = await app.instantAt(x);
    await touch('touchStart', [x - 20, x + 20]);
    for (const half of [30, 45, 60]) await touch('touchMove', [x - half, x + half]);
    await touch('touchEnd', []);
    await expect.poll(() => app.span()).toBeLessThan(before * 0.5);
    await expectSameInstant(app, await app.instantAt(x), under);

    const { from } = await app.range();
    await touch('touchStart', [x]);
    for (const by of [15, 40, 80]) await touch('touchMove', [x + by]);
    await touch('touchEnd', []);
    await expect.poll(async () => Math.sign(from - (await app.range()).from)).toBe(app.sign);
  });
});

async function boxOf(
  locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not drawn');
  return box;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
