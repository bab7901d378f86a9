/** A reader who has never seen the page: legend, guided example, words beside icons, counts, ways by keyboard. */
import { type Page, expect } from '@playwright/test';

import { type App, openApp } from '../support/app';
import { expectNoViolation } from '../support/axe';
import { LANGUAGES } from '../support/events';
import { test } from '../support/journey';
import { guides } from '../support/words';

test.use({
  viewport: { width: 1440, height: 900 },
  contextOptions: { reducedMotion: 'reduce' },
  legend: 'open',
});

const legendOf = (app: App) =>
  app.page.getByRole('complementary', { name: app.names.text.legend, exact: true });

for (const language of LANGUAGES) {
  test(`in ${language}, the legend is open, says what the signs mean, dims, and stays closed once closed`, async ({
    page,
  }) => {
    const app = await openApp(page, language);
    const { legend } = guides(language);
    const panel = legendOf(app);
    for (const words of [
      legend.shape,
      legend.colour,
      legend.claims,
      legend.named,
      legend.stated,
      legend.assessed,
      ...Object.values(legend.fills),
      ...Object.values(legend.signs),
    ]) {
      await expect(panel).toContainText(words);
    }
    await expectNoViolation(page, 'the legend', '.side');
    await panel.locator('[aria-pressed="false"]').first().click();
    await expect(panel.getByRole('button', { pressed: true })).toHaveCount(1);
    await panel.getByRole('button', { name: legend.close }).click();
    await expect(panel).toBeHidden();
    await page.reload();
    await expect(app.axis).toBeVisible();
    await expect(panel).toBeHidden();
    await app.timeline.getByRole('button', { name: app.names.text.legend, exact: true }).click();
    await expect(panel).toBeVisible();
  });
}

test('an event opens in the column of the legend: nothing under the pointer moves, no range is cut', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  await expect(legendOf(app)).toBeVisible();
  for (const id of ['000-conoco-drone-1', '004-us-strikes']) {
    const before = await app.drawn();
    const range = await app.range();
    await app.shape(id).click();
    await expect(app.source).toBeVisible();
    await expect(legendOf(app)).toBeHidden();
    expect(await app.drawn()).toEqual(before);
    expect(await app.range()).toEqual(range);
    const words = app.timeline.locator('.range');
    expect(await words.evaluate((text) => text.scrollWidth <= text.clientWidth + 1)).toBe(true);
    await app.source.getByRole('button', { name: app.names.text.close }).click();
    await expect(legendOf(app)).toBeVisible();
    expect(await app.drawn()).toEqual(before);
  }
});

test.describe('a reader who has closed the legend', () => {
  test.use({ legend: 'closed' });

  test('opens an event in a sheet: the lanes keep their width, and no mark moves along time', async ({
    page,
    language,
  }) => {
    const app = await openApp(page, language);
    const before = await app.drawn();
    const range = await app.range();
    // High up in the lanes, so that these need not scroll it clear of the sheet.
    await app.shape('000-conoco-drone-1').click();
    await expect(app.source).toBeVisible();
    expect(await app.drawn()).toEqual(before);
    expect(await app.range()).toEqual(range);
    await expect(app.shape('000-conoco-drone-1')).toBeInViewport();
    await app.source.getByRole('button', { name: app.names.text.close }).click();
    await expect(app.source).toBeHidden();
    expect(await app.drawn()).toEqual(before);
  });
});

test('the legend keeps the doubted dates and dims the others', async ({ page, language }) => {
  const app = await openApp(page, language);
  const { legend } = guides(language);
  await legendOf(app).getByRole('button', { name: legend.signs.doubt }).click();
  const marks = app.timeline.locator('.marks [data-key]');
  await expect(marks.locator('xpath=self::*[contains(@class, "dimmed")]')).not.toHaveCount(0);
  for (const mark of await marks.all()) {
    const isDoubted = (await mark.locator('.doubt').count()) > 0;
    expect(await mark.evaluate((it) => it.classList.contains('dimmed'))).toBe(!isDoubted);
  }
});

test('an open event says first when it was and who claims it, before what can be done with it', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { event: '004-us-strikes' });
  const details = app.source.getByRole('region', { name: app.names.text.event });
  const { claimants, text } = app.names;
  await expect(details.locator('.kind')).toContainText(`${claimants['us-dod']} (${text.claims})`);
  // Both dates are in view with the reasons of the reviewer, without any scrolling.
  await expect(details.getByText(text.assessed, { exact: true })).toBeInViewport({ ratio: 1 });
  const lasts = await details
    .locator('.readings, .reading, .around')
    .evaluateAll((parts) => parts.map((part) => part.className.split(' ')[0]));
  expect(lasts.indexOf('around')).toBe(lasts.length - 1);
});

for (const language of LANGUAGES) {
  test(`in ${language}, the example opens events step by step, is left, and found again under help`, async ({
    page,
  }) => {
    const app = await openApp(page, language);
    const { tour } = guides(language);
    await legendOf(app).getByRole('button', { name: tour.start }).click();
    const bar = page.getByRole('dialog', { name: tour.name });
    await expect(bar).toContainText(tour.steps.mark.title);
    await expect(app.marks('004-conoco-rockets').first()).toHaveAttribute('aria-pressed', 'true');
    await bar.getByRole('button', { name: tour.next }).click();
    await bar.getByRole('button', { name: tour.next }).click();
    await expect(bar).toContainText(tour.steps.doubt.title);
    await expect(app.marks('004-us-strikes').first()).toHaveAttribute('aria-pressed', 'true');
    await expect(app.timeline.locator('[data-ghost="004-us-strikes"]')).toBeVisible();
    await expectNoViolation(page, 'the example', '.tour');
    await bar.getByRole('button', { name: tour.end }).click();
    await expect(bar).toBeHidden();
    await page.reload();
    await app.button(app.names.text.help).click();
    await page.getByRole('dialog').getByRole('button', { name: tour.resume }).click();
    await expect(bar).toContainText(tour.steps.doubt.title);
    for (let step = 0; step < 3; step += 1) {
      await bar.getByRole('button', { name: tour.next }).click();
    }
    await expect(bar).toContainText(tour.steps.own.title);
    await bar.getByRole('button', { name: tour.done }).click();
    await expect(bar).toBeHidden();
    await app.button(app.names.text.help).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: tour.start })).toBeVisible();
  });
}

test('the help explains the ideas, says what is remembered, and forgets it', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const { help, legend } = guides(language);
  await legendOf(app).getByRole('button', { name: legend.close }).click();
  await app.button(app.names.text.help).click();
  const dialog = page.getByRole('dialog');
  for (const idea of help.aboutIdeas) await expect(dialog).toContainText(idea);
  await expect(dialog).toContainText(help.remembers);
  await expectNoViolation(page, 'the help', 'dialog');
  await dialog.getByRole('button', { name: help.forget }).click();
  await expect(dialog).toContainText(help.forgotten);
  await page.reload();
  await expect(legendOf(app)).toBeVisible();
});

/** Presses Tab until a mark has the focus; returns how often. */
async function stopsBeforeMark(page: Page): Promise<number> {
  for (let stops = 1; stops < 100; stops += 1) {
    await page.keyboard.press('Tab');
    const isMark = await page.evaluate(
      () => document.activeElement?.matches('[data-event][data-key]') === true,
    );
    if (isMark) return stops;
  }
  return Infinity;
}

test('few stops of Tab lead to the first mark; arrows move within toolbars and filters', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  expect(await stopsBeforeMark(page)).toBeLessThanOrEqual(18);
  const boxes = app.base.getByRole('checkbox');
  await boxes.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(boxes.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(boxes.last()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(boxes.last()).toBeChecked();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(boxes.last()).toBeFocused();

  const tools = page.getByRole('toolbar', { name: app.names.text.tools.name }).getByRole('button');
  await page.keyboard.press('Shift+Tab');
  await tools.first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
  await expect(tools.nth(1)).toBeFocused();
});

test('icons of the header have words, a part of their names', async ({ page, language }) => {
  for (const width of [1440, 1024, 768]) {
    await page.setViewportSize({ width, height: 768 });
    await openApp(page, language);
    const tools = await page.locator('header').getByRole('button').all();
    expect(tools.length).toBeGreaterThanOrEqual(4);
    for (const tool of tools) {
      const words = (await tool.innerText()).trim().toLocaleLowerCase();
      const name = (await tool.getAttribute('aria-label'))?.toLocaleLowerCase() ?? words;
      expect(words).not.toBe('');
      expect(name).toContain(words);
    }
  }
});

for (const language of LANGUAGES) {
  test(`in ${language}, no control covers another or leaves the page, whatever the width`, async ({
    page,
  }) => {
    for (const width of [1280, 1024, 900, 768]) {
      await page.setViewportSize({ width, height: 768 });
      for (const event of ['', '000-embassy']) {
        const app = await openApp(page, language, event ? { event } : {});
        if (event) await expect(app.source).toBeVisible();
        const crossed = await page.evaluate(() => {
          const parts = [
            ...document.querySelectorAll(
              'header .brand, header .search, header button, .toolbar button, .toolbar label, .toolbar .range',
            ),
          ].filter((part) => part.checkVisibility());
          const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() }));
          const nameOf = (part: Element): string =>
            part.getAttribute('aria-label') ?? part.textContent.trim();
          return boxes.flatMap(({ part, box }, at) => {
            const over = boxes
              .slice(at + 1)
              .filter(
                (other) =>
                  !part.contains(other.part) &&
                  box.left + 1 < other.box.right &&
                  other.box.left + 1 < box.right &&
                  box.top + 1 < other.box.bottom &&
                  other.box.top + 1 < box.bottom,
              );
            const lost =
              box.left < -0.5 || box.right > document.documentElement.clientWidth + 0.5
                ? [`${nameOf(part)} leaves the page`]
                : [];
            return [...lost, ...over.map((other) => `${nameOf(part)} × ${nameOf(other.part)}`)];
          });
        });
        expect(crossed, `${width} px ${event}`).toEqual([]);
      }
    }
  });
}

test('a filter says how many of its events are undated, and so in no lane', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const { text, bases } = app.names;
  const line = app.checkbox(app.base, bases.conoco).locator('xpath=ancestor::label');
  await expect(line.locator('.count')).toHaveText('11');
  await expect(line).toContainText(text.ofTheseUndated(2, 1));
  const head = app.timeline.locator('[data-lane="conoco"]');
  await expect(head).toContainText('10');
  await expect(head).toHaveAttribute('title', `${bases.conoco} · ${text.laneUndated(1)}`);
  await expect(page.getByRole('region', { name: text.filters })).toContainText(
    text.ofTheseUndated(9, 0),
  );
});

test('the dialog for dates offers the dates gone to before', async ({ page, language }) => {
  const app = await openApp(page, language);
  const { jump } = app.names.text.gestures;
  await page.keyboard.press('j');
  await page.getByRole('combobox').last().fill('13/11/2023');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('option').first().click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('j');
  await expect(dialog).toContainText(jump.recent);
  await dialog.getByRole('button', { name: '13/11/2023' }).click();
  await expect(dialog.getByRole('option')).toHaveCount(1);
});

test('an open event without a date shows what bounds it', async ({ page, language }) => {
  const app = await openApp(page, language, { from: '2023-12-01', to: '2023-12-20' });
  await app.tray.locator('[data-event="004-reinforcements"]').click();
  await expect(app.source).toBeVisible();
  await app.source.getByRole('button', { name: app.names.text.backToMark }).click();
  const limits = app.timeline.locator('[data-limits="004-reinforcements"]');
  await expect(limits).toContainText(/20 .*2023/u);
  const limit = Date.UTC(2023, 10, 19, 21);
  await expect.poll(async () => (await app.range()).from).toBeLessThan(limit);
  const box = await limits.boundingBox();
  const edge = app.sign === 1 ? (box?.x ?? NaN) + (box?.width ?? NaN) : (box?.x ?? NaN);
  const day = 86_400_000;
  expect(Math.abs((await app.instantAt(edge)) - limit)).toBeLessThan(1.2 * day);
});

test('the name of a lane stays in view while one scrolls inside it', async ({ page, language }) => {
  await page.setViewportSize({ width: 1440, height: 560 });
  const app = await openApp(page, language);
  const scroller = app.timeline.locator('.scroller');
  const name = app.timeline.locator('[data-lane="conoco"]');
  const top = async (): Promise<number> =>
    ((await name.boundingBox())?.y ?? NaN) - ((await scroller.boundingBox())?.y ?? NaN);
  await scroller.evaluate((element) => element.scrollTo(0, 110));
  await expect.poll(top).toBeGreaterThanOrEqual(-1);
  expect(await top()).toBeLessThan(30);
  await expect(name).toBeInViewport();
});

test('the wheel scrolls the lanes where they do not fit, and moves along time where they do', async ({
  page,
  language,
}) => {
  await page.setViewportSize({ width: 1440, height: 560 });
  const app = await openApp(page, language);
  const scroller = app.timeline.locator('.scroller');
  const { x, y } = await app.emptyPoint();
  const range = await app.range();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 90);
  await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  expect(await app.range()).toEqual(range);

  await app.checkbox(app.base, app.names.bases.shaddadi).check();
  await expect
    .poll(() => scroller.evaluate((lanes) => lanes.scrollHeight <= lanes.clientHeight + 1))
    .toBe(true);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 90);
  await expect.poll(async () => (await app.range()).from).toBeGreaterThan(range.from);
});
