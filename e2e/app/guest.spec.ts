/** The module as a guest: several on a page, scrolling, cards, parts left out, styles of the page, wrong options. */
import { type Locator, type Page, expect } from '@playwright/test';

import { expectNoViolation } from '../support/axe';
import { type Mounted, mounting, openGuest, placeFor } from '../support/embed';
import { test } from '../support/journey';

type World = Readonly<Record<string, Mounted>> & { readonly chosen?: string | null };

const update = (page: Page, id: string, options: object): Promise<void> =>
  page.evaluate(
    ([name, given]) => (globalThis as unknown as World)[`${name}Timeline`]?.update(given),
    [id, options] as const,
  );

const markOf = (page: Page, id: string, event: string): Locator =>
  page.locator(`#${id} [data-event="${event}"][data-key]`).first();

async function boxOf(locator: Locator): Promise<{ x: number; y: number; w: number; h: number }> {
  await expect(locator).toBeVisible();
  const box = await locator.boundingBox();
  if (!box) throw new Error('it is not drawn');
  return { x: box.x, y: box.y, w: box.width, h: box.height };
}

test('several timelines on a page are each drawn and used whole', async ({ page }) => {
  const errors = await openGuest(
    page,
    placeFor('narrow', 'width: 360px; height: 420px') +
      placeFor('wide', 'width: 1100px; height: 420px') +
      mounting('narrow') +
      mounting('wide', '{ language: "ar", theme: "dark" }'),
  );
  await expect(markOf(page, 'narrow', 'c')).toBeVisible();
  // Beyond the width of the first one; what is cut off takes no click.
  const last = markOf(page, 'wide', 'a').locator('.hit');
  await last.click();
  await expect(page.locator('#wide').getByRole('dialog')).toBeVisible();
  await expect(page.locator('#narrow').getByRole('dialog')).toHaveCount(0);
  // A choice in one is none in the other.
  await page.locator('#narrow').getByText('As assessed').click();
  await expect(page.locator('#narrow').getByRole('radio').nth(1)).toBeChecked();
  await expect(page.locator('#wide').getByRole('radio').nth(0)).toBeChecked();
  expect(errors).toEqual([]);
});

/** A page that is longer than the window. */
const LONG_PAGE = `${placeFor('timeline', 'height: 520px')}<p style="height: 3000px">…</p>`;

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

test('the page scrolls on under the wheel; with Ctrl it zooms; a page may ask otherwise', async ({
  page,
}) => {
  await openGuest(page, LONG_PAGE + mounting('timeline'));
  const mark = markOf(page, 'timeline', 'a').locator('.hit');
  const before = await boxOf(mark);
  const area = await boxOf(page.locator('.area'));
  const x = area.x + area.w * 0.8;
  await page.mouse.move(x, area.y + area.h - 10);
  await page.mouse.wheel(0, 40);
  await expect.poll(() => scrolled(page)).toBe(40);
  await page.mouse.move(x, area.y + area.h - 60);
  expect((await boxOf(mark)).x).toBe(before.x);

  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Control');
  await expect.poll(async () => Math.abs((await boxOf(mark)).x - before.x)).toBeGreaterThan(20);
  expect(await scrolled(page)).toBe(40);

  await update(page, 'timeline', { scroll: 'timeline' });
  const zoomed = await boxOf(mark);
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => zoomed.x - (await boxOf(mark)).x).toBeGreaterThan(20);
  expect(await scrolled(page)).toBe(40);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('one finger scrolls the page and moves along time sideways; two zoom', async ({ page }) => {
    await openGuest(page, LONG_PAGE + mounting('timeline'));
    const mark = markOf(page, 'timeline', 'c').locator('.hit');
    const before = await boxOf(mark);
    const area = await boxOf(page.locator('.area'));
    const [x, y] = [area.x + area.w / 2, area.y + area.h - 20];
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number[][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at.map(([px = 0, py = 0], id) => ({ x: px, y: py, id })),
      });
    await touch('touchStart', [[x, y]]);
    for (const by of [20, 60, 100, 140]) await touch('touchMove', [[x, y - by]]);
    await touch('touchEnd', []);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(80);
    expect((await boxOf(mark)).x).toBe(before.x);
    // The page glides on for a while.
    await expect
      .poll(async () => {
        const before = await scrolled(page);
        await page.waitForTimeout(200);
        return (await scrolled(page)) - before;
      })
      .toBe(0);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));

    await touch('touchStart', [[x, y]]);
    for (const by of [10, 30, 60]) await touch('touchMove', [[x - by, y]]);
    await touch('touchEnd', []);
    await expect.poll(async () => before.x - (await boxOf(mark)).x).toBeGreaterThan(45);
    expect(await scrolled(page)).toBe(0);

    const shownPx = async (): Promise<number> =>
      Number(await page.locator('.strip .window').getAttribute('width'));
    const from = await shownPx();
    const [left, right] = [x - 20, x + 20];
    await touch('touchStart', [[left, y]]);
    await touch('touchStart', [
      [left, y],
      [right, y],
    ]);
    for (const by of [10, 20, 30]) {
      await touch('touchMove', [
        [left - by, y],
        [right + by, y],
      ]);
    }
    await touch('touchEnd', []);
    await expect.poll(shownPx).toBeLessThan(from / 1.5);
    expect(await scrolled(page)).toBe(0);
  });
});

test('a click opens a card with quote, claims and link, which Escape closes', async ({ page }) => {
  await openGuest(page, placeFor('timeline') + mounting('timeline'));
  const mark = markOf(page, 'timeline', 'a');
  await mark.locator('.hit').click();
  const card = page.getByRole('dialog', { name: 'Drones at al-Tanf' });
  await expect(card.locator('blockquote')).toHaveText('هجوم بالمسيّرات على التنف');
  await expect(card.locator('blockquote')).toHaveAttribute('lang', 'ar');
  await expect(card).toContainText('12 November 2023');
  await expect(card).toContainText('attributes to');
  await expect(card.getByRole('listitem')).toContainText('Hamas');
  await expect(card.getByRole('link')).toHaveAttribute(
    'href',
    /^https:\/\/news\.example\/drones#:~:text=/,
  );
  await expect(card).toBeFocused();
  // It leaves the mark in view.
  const [at, on] = [await boxOf(card), await boxOf(mark.locator('.hit'))];
  expect(at.x > on.x + on.w || at.x + at.w < on.x).toBe(true);
  await expectNoViolation(page, 'the card of an event in another page', '#timeline');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('a page that listens is called instead of a card', async ({ page }) => {
  await openGuest(
    page,
    placeFor('timeline') +
      mounting('timeline', '{ language: "en", onSelect: (id) => (globalThis.chosen = id) }'),
  );
  const chosen = () => page.evaluate(() => (globalThis as unknown as World).chosen);
  await markOf(page, 'timeline', 'a').locator('.hit').click();
  await expect.poll(chosen).toBe('a');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // The page lets go of the event, and hears when it is chosen again.
  await page.evaluate(() => (globalThis as unknown as World).timelineTimeline?.select(null));
  await expect.poll(chosen).toBe(null);
  await markOf(page, 'timeline', 'a').locator('.hit').click();
  await expect.poll(chosen).toBe('a');
  await update(page, 'timeline', { card: true });
  await expect(page.getByRole('dialog', { name: 'Drones at al-Tanf' })).toBeVisible();
});

test('toolbar, overview, legend and settings can each be left out', async ({ page }) => {
  await openGuest(page, placeFor('timeline') + mounting('timeline', '{}'));
  const parts = {
    toolbar: page.getByRole('button', { name: 'Zoom in' }),
    overview: page.getByRole('group', { name: 'Overview of all events' }),
    legend: page.getByText('Legend', { exact: true }),
  };
  // The language is that of the page, and time follows it.
  await expect(page.locator('.axis')).toContainText('November');
  for (const [name, part] of Object.entries(parts)) {
    await expect(part).toBeVisible();
    await update(page, 'timeline', { [name]: false });
    await expect(part).toHaveCount(0);
    await expect(markOf(page, 'timeline', 'a')).toBeVisible();
  }
  await update(page, 'timeline', { legend: true, reading: 'assessed' });
  await expect(parts.legend).toBeVisible();
  await expect(parts.toolbar).toHaveCount(0);
  await expect(markOf(page, 'timeline', 'a')).toHaveAttribute('aria-label', /Assessed: .*12 /);
});

test('at 320 px everything is in view or scrolled to, in both languages', async ({ page }) => {
  await openGuest(page, placeFor('timeline', 'width: 320px; height: 400px') + mounting('timeline'));
  for (const language of ['en', 'ar']) {
    await update(page, 'timeline', { language });
    await expect(page.locator('.sourceline')).toHaveAttribute('lang', language);
    const mark = markOf(page, 'timeline', 'a').locator('.hit');
    await mark.click();
    const card = page.getByRole('dialog');
    const [on, at] = [await boxOf(mark), await boxOf(card)];
    const around = await boxOf(page.locator('#timeline'));
    for (const box of [on, at]) {
      expect(box.x).toBeGreaterThanOrEqual(around.x);
      expect(box.x + box.w).toBeLessThanOrEqual(around.x + around.w);
    }
    await page.keyboard.press('Escape');
    const cut = await page
      .locator('.sourceline')
      .evaluate((root) =>
        [root, ...root.querySelectorAll('.timeline, .toolbar, .legend')]
          .filter((part) => part.scrollWidth > part.clientWidth + 1)
          .map(({ className }) => className),
      );
    expect(cut).toEqual([]);
    expect((await boxOf(page.locator('.area'))).h).toBeGreaterThanOrEqual(160);
  }
});

/** What a careless or hostile page may say of everything in it. */
const HOSTILE = `
  :root { --paper: red; --ink: lime; --c0: red; --c1: red; --frozen: 90px; --touch: auto; }
  html { font-size: 31px; letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase; line-height: 3; }
  *:not(html, head, head *, body, #timeline, script) {
    all: unset !important; fill: red !important; stroke: lime !important; color: red !important;
    transform: rotate(9deg) !important; font: 40px/3 serif !important; display: inline !important;
    letter-spacing: 5px !important; opacity: 0.5 !important; visibility: visible !important;
    clip-path: none !important; position: static !important; border: 3px solid red !important;
  }
  svg, svg * { display: none !important; width: 1px !important; }
  path { d: path("M0 0H9") !important; stroke-dasharray: none !important; }
  button { display: block !important; padding: 40px !important; background: red !important; }
  [hidden] { display: block !important; }
  .mark, .glyph, .button, .toolbar, .sourceline, .card { display: none !important; }
  #timeline *::before, #timeline *::after { content: "x" !important; display: block !important; }
`;

test('no style of the page changes the timeline, light', async ({ page }) => {
  const look = async (head: string): Promise<Buffer> => {
    await page.unrouteAll();
    await openGuest(page, placeFor('timeline') + mounting('timeline'), head);
    await expect(markOf(page, 'timeline', 'a')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(2, 2);
    const timeline = page.locator('#timeline');
    // Where it is on the page is the page's.
    await timeline.evaluate((element) => {
      Object.assign(element.style, { position: 'absolute', inset: '200px 40px auto', zIndex: 9 });
    });
    await expect(page.locator('.toolbar')).toBeVisible();
    return timeline.screenshot({ animations: 'disabled' });
  };
  const plain = await look('');
  const hostile = await look(`<style>${HOSTILE}</style>`);
  expect(hostile.equals(plain)).toBe(true);
});

test('nothing of the timeline reaches the page', async ({ page }) => {
  const inPage = `<div class="toolbar mark button muted legend"><button class="button">A</button><svg><path class="glyph c0" d="M0 0H9"/></svg></div>`;
  const link = '<link rel="stylesheet" href="embed/sourceline.css">';
  await openGuest(
    page,
    `<form onsubmit="globalThis.sent = true; return false"><input name="reading" type="radio" checked>${inPage}${placeFor('timeline')}</form>`,
    link,
  );
  const seen = () =>
    page.evaluate(() => ({
      styles: [...document.querySelectorAll('html, body, form *:not(#timeline *)')].map((element) =>
        JSON.stringify(
          [...getComputedStyle(element)].map((name) =>
            getComputedStyle(element).getPropertyValue(name),
          ),
        ),
      ),
      // Svelte counts its ids there, for all that is made with it.
      globals: Object.keys(globalThis).filter(
        (name) => name !== 'timelineTimeline' && name !== '__svelte',
      ),
      root: [document.documentElement, document.body]
        .map((element) => element.cloneNode(false))
        .map((element) => (element as Element).outerHTML),
      kept: [localStorage.length, sessionStorage.length, document.cookie],
      address: location.href,
      title: document.title,
      sent: 'sent' in globalThis,
      checked: document.querySelector('input')?.checked,
    }));
  const before = await seen();
  await page.evaluate(
    async (events) => {
      const address = new URL('embed/sourceline.js', location.href).href;
      const { mountTimeline } = (await import(address)) as {
        mountTimeline: (element: Element | null, options: object) => Mounted;
      };
      const made = mountTimeline(document.getElementById('timeline'), { events, language: 'en' });
      Object.assign(globalThis, { timelineTimeline: made });
    },
    [{ id: 'a', kind: 'attack', title: 'Drones', date: '2023-11-13' }],
  );
  await markOf(page, 'timeline', 'a').locator('.hit').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  // A button in a form that is not of the form.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByText('As assessed').click();
  expect(await seen()).toEqual(before);

  // Its keys are its own while it is used, and the page's otherwise.
  await page.evaluate(() =>
    window.addEventListener('keydown', ({ code }) => Object.assign(globalThis, { heard: code })),
  );
  const heard = () => page.evaluate(() => (globalThis as { heard?: string }).heard);
  await page.getByRole('button', { name: 'Zoom in' }).press('KeyW');
  expect(await heard()).toBeUndefined();
  await page.getByRole('button', { name: 'Zoom in' }).press('KeyQ');
  expect(await heard()).toBe('KeyQ');

  await page.evaluate(() => (globalThis as unknown as World).timelineTimeline?.destroy());
  expect(await page.locator('#timeline').innerHTML()).toBe('');
  await page.evaluate(() => (globalThis as unknown as World).timelineTimeline?.destroy());
});

test('a wrong option gives one clear error and leaves the page alone', async ({ page }) => {
  const errors = await openGuest(page, placeFor('timeline') + placeFor('other'));
  const tried = (options: object, id = 'other') =>
    page.evaluate(
      async ([given, at]) => {
        const address = new URL('embed/sourceline.js', location.href).href;
        const { mountTimeline } = (await import(address)) as {
          mountTimeline: (element: Element | null, options: object) => Mounted;
        };
        try {
          mountTimeline(document.getElementById(at), given);
        } catch (error) {
          return error instanceof TypeError ? error.message : 'no TypeError';
        }
        return 'no error';
      },
      [options, id] as const,
    );
  const events = [{ id: 'a', kind: 'attack', title: 'Drones', date: '2023-11-13' }];
  expect(await tried({ events, langauge: 'ar' })).toMatch(/^langauge: no such option; .*language/);
  expect(await tried({ events, language: 'fr' })).toBe('language: "fr" is not "ar" or "en"');
  expect(await tried({ events, scroll: true })).toBe('scroll: true is not "page" or "timeline"');
  expect(await tried({ events, toolbar: 'no' })).toBe('toolbar: "no" is no boolean');
  expect(await tried({ events: 'none' })).toMatch(/^events/);
  expect(await tried({ events }, 'nowhere')).toMatch(/first argument is null, not an element/);
  expect(await page.locator('#other').innerHTML()).toBe('');

  await page.evaluate(() => document.getElementById('timeline')?.replaceChildren());
  await openGuest(page, placeFor('timeline') + mounting('timeline'));
  await expect(markOf(page, 'timeline', 'a')).toBeVisible();
  const before = await page.locator('.sourceline').innerHTML();
  const wrong = (options: object) =>
    update(page, 'timeline', options).then(
      () => 'no error',
      (error: Error) => error.message,
    );
  expect(await wrong({ theme: 'blue', toolbar: false })).toContain('theme: "blue" is not');
  expect(await wrong({ toolbar: false, events: [{ id: 'x' }] })).toContain('TypeError');
  expect(await page.locator('.sourceline').innerHTML()).toBe(before);
  expect(errors).toEqual([]);
});
