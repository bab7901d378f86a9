/** What a reader does with lanes: folded, moved, pinned, renamed, in two levels; by mouse and by keys. */
import { readFileSync } from 'node:fs';

import { type Page, expect } from '@playwright/test';

import { type App, openApp } from '../support/app';
import { expectNoViolation } from '../support/axe';
import { incident, serveData } from '../support/dataset-file';
import { LANGUAGES } from '../support/events';
import { test } from '../support/journey';
import { head } from '../support/lanes';
import { messages } from '../support/words';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

/** Ids of the lanes from top to bottom, as a screen reader meets them. */
const lanes = (app: App): Promise<string[]> =>
  app.timeline
    .getByRole('list', { name: app.names.text.lane.heads })
    .locator('[data-lane]')
    .evaluateAll((heads) => heads.map((own) => own.getAttribute('data-lane') ?? ''));

const said = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

async function choose(app: App, lane: string, item: string): Promise<void> {
  await head(app, lane).click();
  await app.page.getByRole('menuitem', { name: item }).click();
  await expect(app.page.getByRole('menu')).toBeHidden();
}

test('a folded lane keeps its count and shows one tick per event', async ({ page, language }) => {
  const app = await openApp(page, language);
  const { lane } = app.names.text;
  const name = app.names.bases.tanf;
  const inLane = app.timeline.locator('[data-key^="tanf:"]');
  const events = await inLane.count();
  const count = await head(app, 'tanf').locator('.count').textContent();
  await app.button(lane.foldNamed(name)).click();
  await expect(inLane).toHaveCount(0);
  await expect(head(app, 'tanf').locator('.count')).toHaveText(count ?? '');
  await expect(head(app, 'tanf')).toHaveAccessibleName(
    lane.head(name, { count: events, own: null, pinned: false, folded: true }),
  );
  const strip = app.timeline.locator('[data-strip="tanf"]');
  const ticks = (await strip.locator('.tick').getAttribute('d')) ?? '';
  expect(ticks.split('M')).toHaveLength(events + 1);
  await expect.poll(() => said(page, 'fold')).toBe('tanf');

  await page.reload();
  await strip.click({ position: { x: 40, y: 10 } });
  await expect(inLane).toHaveCount(events);
  await app.button(app.names.text.undo).click();
  await expect(inLane).toHaveCount(0);
});

test('the keyboard moves, pins and renames a lane, and the focus stays with it', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const { lane } = app.names.text;
  const [first = '', second = '', third = ''] = await lanes(app);
  await head(app, first).focus();
  await page.keyboard.press('ArrowDown');
  await expect(head(app, second)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => lanes(app))
    .toEqual([second, first, third, ...(await lanes(app)).slice(3)]);
  await expect(head(app, second)).toBeFocused();
  await expect.poll(() => said(page, 'order')).toBe(second);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu', { name: lane.menu(app.names.bases.shaddadi) });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitem', { name: lane.pin })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await expect.poll(async () => (await lanes(app))[0]).toBe(third);
  await expect(head(app, third)).toBeFocused();

  await page.keyboard.press('F2');
  await page.keyboard.type('مخيم، 1');
  await page.keyboard.press('Enter');
  await expect(head(app, third)).toBeFocused();
  await expect(head(app, third).locator('.name')).toHaveText('مخيم، 1');
  await expect(head(app, third)).toHaveAccessibleName(new RegExp(app.names.bases.shaddadi, 'u'));
  await page.keyboard.press('F2');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(head(app, third).locator('.name')).toHaveText(app.names.bases.shaddadi);

  await page.keyboard.press('F2');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  await expect(head(app, third).locator('.name')).toHaveText(app.names.bases.shaddadi);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(head(app, third)).toBeFocused();
});

/** The sign behind a lane's name that says it has a menu. */
const dots = (app: App): Promise<string> =>
  head(app, 'conoco').evaluate((own) => getComputedStyle(own, '::after').content);

test('the mouse is shown that a name has a menu; it drags a lane to its place, and that opens nothing', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  await expect.poll(() => dots(app)).toBe('none');
  await head(app, 'conoco').hover();
  await expect.poll(() => dots(app)).toBe('"···"');

  const before = await lanes(app);
  const [first = '', second = '', third = ''] = before;
  const box = await head(app, first).boundingBox();
  const below = await head(app, third).boundingBox();
  if (!box || !below) throw new Error('the lanes have no names');
  const range = await app.range();
  await app.drag({ x: box.x + 30, y: box.y + 10 }, { x: box.x + 34, y: below.y + 2 });
  await expect.poll(() => lanes(app)).toEqual([second, first, ...before.slice(2)]);
  await expect(page.getByRole('menu')).toBeHidden();
  await expect.poll(() => app.range()).toEqual(range);
  await page.keyboard.press('Control+z');
  await expect.poll(() => lanes(app)).toEqual(before);
});

test('lanes have two levels, and a folded group contains all its events', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const { lane } = app.names.text;
  const inBase = app.timeline.locator('[data-key^="conoco:"], [data-key^="conoco/"]');
  const ids = async (): Promise<string[]> =>
    [
      ...new Set(
        await inBase.evaluateAll((marks) =>
          marks.map((mark) => mark.getAttribute('data-event') ?? ''),
        ),
      ),
    ].sort();
  const events = await ids();
  await app.button(lane.options).click();
  const options = page.getByRole('dialog', { name: lane.options });
  await options.getByRole('combobox', { name: lane.then }).selectOption('claimant');
  await expect(head(app, 'conoco/coalition')).toBeVisible();
  await expect.poll(ids).toEqual(events);
  await options.getByRole('button', { name: lane.foldAll, exact: true }).click();
  await expect(head(app, 'conoco/coalition')).toHaveCount(0);
  await expect(app.timeline.locator('[data-key^="conoco:"]')).toHaveCount(events.length);
  await expect.poll(ids).toEqual(events);
  await options.getByRole('combobox', { name: lane.sort }).selectOption('name');
  await page.keyboard.press('Escape');
  await expect(options).toBeHidden();
  await expect.poll(() => said(page, 'sort')).toBe('name');
  expect(said(page, 'then')).toBe('claimant');
  const link = page.url();
  const order = await lanes(app);
  await page.goto('about:blank');
  await page.goto(link);
  await expect.poll(() => lanes(app)).toEqual(order);
});

test('by means: an event is in the lane of each, inside bases too, and a menu leaves one lane', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const { lane, lanes: choice } = app.names.text;
  const inLane = (id: string) => app.timeline.locator(`[data-key^="${id}:"]`);
  await page.getByRole('combobox', { name: choice }).selectOption('means');
  const means = ['drone', 'rocket', 'air-defence', 'aircraft', 'missile', 'none'];
  await expect.poll(async () => [...(await lanes(app))].sort()).toEqual([...means].sort());
  expect((await lanes(app)).at(-1)).toBe('none');
  await expect.poll(() => said(page, 'lanes')).toBe('means');
  await expect(head(app, 'drone')).toContainText(app.names.meansOf.drone);
  await expect(inLane('drone')).toHaveCount(5);
  // The Arabic word of the source is either.
  for (const id of ['rocket', 'missile']) {
    await expect(inLane(id).and(app.marks('000-shaddadi-launch'))).toHaveCount(1);
  }
  await choose(app, 'rocket', lane.only);
  await expect.poll(() => lanes(app)).toEqual(['rocket']);
  await expect(app.checkbox(app.means, app.names.meansOf.rocket)).toBeChecked();
  await expect.poll(() => said(page, 'means')).toBe('rocket');
  await app.button(app.names.text.undo).click();

  await page.getByRole('combobox', { name: choice }).selectOption('base');
  await app.button(lane.options).click();
  const options = page.getByRole('dialog', { name: lane.options });
  await options.getByRole('combobox', { name: lane.then }).selectOption('means');
  await page.keyboard.press('Escape');
  await expect(head(app, 'conoco/drone')).toContainText(app.names.meansOf.drone);
  await expect(inLane('conoco/drone')).toHaveCount(2);
  await expect.poll(() => said(page, 'then')).toBe('means');
});

test('a zoom leaves the lane names unchanged; a menu leaves only its lane', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { then: 'claimant', fold: 'tanf' });
  const keys = async (): Promise<string[]> => (await app.drawn()).map(({ key }) => key).sort();
  const wide = await keys();
  const changes = await page.evaluateHandle(() => {
    const heads = document.querySelector('.heads');
    const found: string[] = [];
    if (!heads) throw new Error('the lanes have no names');
    new MutationObserver((list) => found.push(...list.map(({ type }) => type))).observe(heads, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    return found;
  });
  const span = await app.span();
  await page.keyboard.press('w');
  await expect.poll(() => app.span()).toBeLessThan(span);
  await page.keyboard.press('w');
  for (const key of await keys()) expect(wide).toContain(key);
  await page.keyboard.press('0');
  await expect.poll(keys).toEqual(wide);
  expect(await changes.jsonValue()).toEqual([]);

  await choose(app, 'conoco/coalition', app.names.text.lane.only);
  await expect.poll(() => lanes(app)).toEqual(['conoco', 'conoco/coalition']);
  await expect(app.checkbox(app.base, app.names.bases.conoco)).toBeChecked();
  await expect(app.checkbox(app.claimant, app.names.claimants.coalition)).toBeChecked();
});

test('the figure has the lanes as they are laid out', async ({ page, language }) => {
  const app = await openApp(page, language, {
    then: 'claimant',
    pin: 'tanf',
    names: 'tanf:Desert post',
  });
  await app.button(app.names.export).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(messages(language).figure.flow).selectOption('grow');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: app.names.text.download }).click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  const at = (name: string): number => svg.indexOf(`aria-label="${name}"`);
  expect(at('Desert post')).toBeGreaterThan(0);
  expect(at('Desert post')).toBeLessThan(at(app.names.bases.conoco));
});

for (const language of LANGUAGES) {
  test(`in ${language}, right to left mirrors the names, and nothing is wider than a phone`, async ({
    page,
  }) => {
    const view = { then: 'claimant', fold: 'conoco/none' };
    const boxes = async (dir: 'ltr' | 'rtl') => {
      const app = await openApp(page, language, { ...view, dir });
      const { left, right } = await app.timeline.evaluate(
        (own) => own.getBoundingClientRect().toJSON() as DOMRect,
      );
      const found = await app.timeline
        .locator('.head')
        .evaluateAll((heads) =>
          heads.map((own) => own.getBoundingClientRect().toJSON() as DOMRect),
        );
      return found.map((box) => [
        Math.round(dir === 'ltr' ? box.left - left : right - box.right),
        Math.round(box.top),
        Math.round(box.width),
      ]);
    };
    await expect.poll(() => boxes('rtl')).toEqual(await boxes('ltr'));
    await page.setViewportSize({ width: 390, height: 844 });
    const app = await openApp(page, language, view);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    await app.button(app.names.text.tools.more).click();
    const { options } = app.names.text.lane;
    await app.button(options).click();
    const panel = await page.getByRole('dialog', { name: options }).boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(390);
  });
}

test('of 3,000 articles each has a lane while there is room; the others share the last one', async ({
  page,
  language,
}) => {
  // The later an article, the fewer its events.
  const events = Array.from({ length: 3000 }, (_, at) => ({
    ...incident(at, { date: '2023-11-13', article: `wire-${at}` }),
    title: `Event ${at}`,
  }));
  const first = incident(3000, { date: '2023-11-14', article: 'wire-2999' });
  await serveData(page, JSON.stringify({ events: [...events, first] }));
  await page.goto(`/?lang=${language}&open=data/own.json&lanes=article`);
  const heads = page.locator('.heads [role=listitem]');
  await expect(heads).toHaveCount(400);
  await expect(heads.first()).toContainText('wire-2999');
  const last = language === 'en' ? '2601 others' : 'غيرها (2601)';
  await expect(heads.last().locator('.name')).toHaveText(last);
  await expect(heads.last().locator('.count')).toHaveText('2601');
  await expect(heads.last().getByRole('button')).toHaveCount(0);
  await page.getByRole('searchbox').fill('Event 1777');
  await expect(heads).toHaveCount(1);
  await expect(heads).toContainText('wire-1777');
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in menus of lanes, ${theme}`, async ({ page, language }) => {
    const app = await openApp(page, language, {
      theme,
      then: 'claimant',
      fold: 'conoco/none,tanf',
      pin: 'tanf',
    });
    const { lane } = app.names.text;
    const reach: readonly (readonly [string, () => Promise<void>])[] = [
      ['menu', () => head(app, 'tanf').click()],
      ['levels and order', () => app.button(lane.options).click()],
      ['another name', () => head(app, 'conoco').dblclick()],
    ];
    for (const [name, open] of reach) {
      await open();
      await expectNoViolation(page, name);
      await page.keyboard.press('Escape');
    }
  });
}

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('names and menus are high enough, and a tap opens the menu', async ({ page }) => {
    const app = await openApp(page, 'ar', { then: 'claimant', fold: 'conoco/none' });
    await expect.poll(() => dots(app)).toBe('"···"');
    await head(app, 'conoco').tap();
    const menu = page.getByRole('menu');
    await expect(menu).toBeVisible();
    const heights = await page
      .locator('.heads button, [role=menu] button')
      .evaluateAll((all) => all.map((own) => own.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await menu.getByRole('menuitem', { name: app.names.text.lane.fold }).tap();
    await expect(head(app, 'conoco/none')).toHaveCount(0);
  });
});
