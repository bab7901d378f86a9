/** Accessibility: axe, names, focus, reduced motion and forced colours. */
import { expect } from '@playwright/test';

import { messages } from '../support/words';
import { type App, openApp } from '../support/app';
import { expectNoViolation } from '../support/axe';
import { LANGUAGES, type Language, reviewedEvent } from '../support/events';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const STATES: Readonly<Record<string, (app: App) => Promise<void>>> = {
  start: async (app) => {
    await app.timeline.getByText(app.names.text.legend, { exact: true }).click();
  },
  'an event open': async (app) => {
    await app.marks('004-us-strikes').first().press('Enter');
    await expect(app.source).toBeVisible();
    for (const details of await app.source.locator('summary').all()) await details.click();
    await app.source.getByRole('button', { name: app.names.text.close }).focus();
  },
  'nothing found': async (app) => {
    await app.search.fill('zzzzqqq');
    await expect(app.page.getByRole('heading', { name: app.names.text.none.title })).toBeVisible();
  },
  help: async (app) => {
    await app.button(app.names.text.help).click();
    await expect(app.page.getByRole('dialog')).toBeVisible();
  },
  export: async (app) => {
    await app.button(app.names.export).click();
    await expect(app.page.getByRole('dialog')).toBeVisible();
  },
  'saving events': async (app) => {
    await app.button(app.names.export).click();
    await app.button(app.names.text.commands.saveEvents).click();
    await expect(app.page.getByRole('radio', { name: 'GeoJSON' })).toBeVisible();
  },
  'filters on a phone': async (app) => {
    await app.page.setViewportSize({ width: 390, height: 844 });
    await app.button(app.names.text.showFilters).click();
    await expect(app.base).toBeVisible();
  },
  'a cluster listed on a phone': async (app) => {
    await app.page.setViewportSize({ width: 390, height: 844 });
    await app.openCluster(app.clusters.first());
  },
  'the list': async (app) => {
    await app.page.keyboard.press('l');
    await expect(app.list).toBeVisible();
  },
  'the list on a phone, an event open': async (app) => {
    await app.page.keyboard.press('l');
    await app.page.setViewportSize({ width: 390, height: 844 });
    await app.rows.first().press('Enter');
    await expect(app.source).toBeVisible();
  },
  'a link with unknown parts': async (app) => {
    await openApp(app.page, app.language, { base: 'atlantis' });
    await expect(app.page.getByText('atlantis')).toBeVisible();
  },
};

for (const theme of ['light', 'dark']) {
  for (const [name, reach] of Object.entries(STATES)) {
    test(`axe finds nothing in ${name}, ${theme}`, async ({ page, language }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      const app = await openApp(
        page,
        language,
        name.startsWith('a cluster') ? { theme, from: '2015', to: '2029' } : { theme },
      );
      await reach(app);
      await expectNoViolation(page, name);
    });
  }
}

const SPOKEN: Readonly<Record<Language, readonly (readonly [string, RegExp])[]>> = {
  ar: [
    ['000-conoco-drone-1', /نحو 13 كانون الأول 2023/u],
    ['000-tanf-drone', /12 .*أو 13 كانون الأول 2023/u],
    ['004-us-strikes', /13 تشرين الأول 2023/u],
    ['000-embassy', /8 كانون الأول 2023/u],
  ],
  en: [
    ['000-conoco-drone-1', /about 13 December 2023/u],
    ['000-tanf-drone', /12 .*or 13 December 2023/u],
    ['004-us-strikes', /13 October 2023/u],
    ['000-embassy', /8 December 2023/u],
  ],
};

for (const language of LANGUAGES) {
  test(`in ${language}, marks are a list in chronological order, named with title and uncertain date`, async ({
    page,
  }) => {
    const app = await openApp(page, language);
    const list = app.timeline.getByRole('list', { name: app.names.text.eventsInOrder });
    const xs = await list
      .getByRole('button')
      .evaluateAll((marks) =>
        marks.map((mark) => mark.querySelector('.hit')?.getBoundingClientRect().left ?? 0),
      );
    expect(xs.length).toBeGreaterThan(20);
    expect(xs.map((x) => x * app.sign)).toEqual(xs.map((x) => x * app.sign).sort((a, b) => a - b));

    for (const [id, date] of SPOKEN[language]) {
      const name = (await app.marks(id).first().getAttribute('aria-label')) ?? '';
      expect(name).toContain(reviewedEvent(id).title[language]);
      expect(name).toMatch(date);
    }
    // The tooltip has the same wording.
    await app.shape('000-conoco-drone-1').hover();
    const said = SPOKEN[language][0]?.[1] ?? /$^/u;
    await expect(page.locator('.card')).toContainText(said);
    await expect(app.tray.getByRole('button').first()).toHaveAccessibleName(
      language === 'ar' ? /بلا تاريخ، قبل 18 تشرين الثاني 2023/u : /undated, before 18 November/u,
    );
  });
}

test('the focus can be seen wherever Tab leads', async ({ page, language }) => {
  const app = await openApp(page, language, { event: '000-embassy' });
  await app.search.focus();
  let stops = 0;
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      // A date field has several stops inside, which the browser marks itself.
      const isNew = !element.hasAttribute('data-reached');
      element.setAttribute('data-reached', '');
      const outline = (of: Element | null): boolean => {
        if (!of) return false;
        const style = getComputedStyle(of);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
      };
      const ring = element.querySelector('.hit');
      const stroked =
        ring !== null &&
        getComputedStyle(ring).stroke !== 'none' &&
        parseFloat(getComputedStyle(ring).strokeWidth) > 2;
      const handle = element.nextElementSibling;
      const thick =
        handle?.matches('.handle') === true && parseFloat(getComputedStyle(handle).strokeWidth) > 4;
      const box = element.getBoundingClientRect();
      return {
        name: `${element.tagName} ${element.className.toString()} ${element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent.slice(0, 40)}`,
        isMarked:
          !isNew ||
          outline(element) ||
          outline(element.closest('label')) ||
          outline(element.closest('.search')) ||
          stroked ||
          thick,
        isDrawn: box.width > 0 && box.height > 0,
      };
    });
    // Past the last stop the focus leaves the page.
    if (focus === null) break;
    expect(focus.isMarked && focus.isDrawn, focus.name).toBe(true);
    stops += 1;
  }
  expect(stops).toBeGreaterThan(40);
});

test('the first Tab offers to skip to the timeline; the help tells all keys, keeps the focus and gives it back', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: app.names.text.skipToTimeline });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const help = app.button(app.names.text.help);
  await help.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: app.names.text.helpTitle });
  await expect(dialog).toBeVisible();
  for (const command of ['palette', 'jump', 'ruler', 'lookAround', 'pick'] as const) {
    await expect(dialog).toContainText(app.names.text.commands[command]);
  }
  await expect(dialog).toContainText(messages(language).gestures.touch[0] ?? '');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => {
      const active = document.activeElement;
      return active === document.body || active?.closest('dialog') !== null;
    }),
  ).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(help).toBeFocused();
});

test('a key pressed right after a dialog closes is handled', async ({ page, language }) => {
  const app = await openApp(page, language, { event: '000-embassy' });
  await app.button(app.names.text.help).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  // In one task, like a fast user on a slow machine: the browser reports the closing only after it.
  await page.evaluate((close) => {
    document.querySelector<HTMLElement>(`dialog [aria-label="${close}"]`)?.click();
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true }),
    );
  }, app.names.text.close);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(app.source).toBeHidden();
});

test('nothing moves for users who prefer reduced motion', async ({ page, language }) => {
  const app = await openApp(page, language);
  await app.shape('000-embassy').click();
  await expect(app.source).toBeVisible();
  await expect(app.source.locator('mark[aria-current="true"]').first()).toBeInViewport();
  const moving = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0).length,
  );
  expect(moving).toBe(0);
});

test('forced colours keep shapes, labels, selection, ruler and focus', async ({
  page,
  language,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const app = await openApp(page, language, { from: '2023-11-01', to: '2023-12-20' });
  const mark = app.marks('000-embassy').first();
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect(mark.locator('.glyph').first()).not.toHaveCSS('fill', ground);
  await expect(mark.locator('.label')).not.toHaveCSS('fill', ground);
  await app.shape('000-embassy').click();
  await expect(app.source.locator('mark[aria-current="true"]').first()).toBeVisible();
  await app.source.getByRole('button', { name: app.names.text.close }).click();
  await app.shape('000-embassy').click({ modifiers: ['Control'] });
  await app.shape('004-conoco-rockets').click({ modifiers: ['Control'] });
  await page.keyboard.press('KeyR');
  for (const [part, property] of [
    [mark.locator('.glyph'), 'fill'],
    [mark.locator('.hit'), 'stroke'],
    [page.locator('[data-ruler] line').first(), 'stroke'],
    [page.locator('.strip .handle').first(), 'stroke'],
  ] as const) {
    await expect(part).not.toHaveCSS(property, ground);
    await expect(part).not.toHaveCSS(property, 'none');
  }

  const far = await openApp(page, language, { from: '1990', to: '2029' });
  await expect(far.clusters.first().locator('rect')).not.toHaveCSS('fill', ground);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('buttons, rows and controls are large enough to hit', async ({ page, language }) => {
    const app = await openApp(page, language);
    const buttons = page
      .locator('header')
      .getByRole('button')
      .or(app.timeline.locator('.zoom button'));
    for (const button of await buttons.all()) {
      if (!(await button.isVisible())) continue;
      const box = await button.boundingBox();
      const name = (await button.getAttribute('aria-label')) ?? (await button.textContent());
      expect(box?.height ?? 0, `${name}`).toBeGreaterThanOrEqual(44);
      expect(box?.width ?? 0, `${name}`).toBeGreaterThanOrEqual(44);
    }

    const { list: modeName } = app.names.text.list.modes;
    await page.getByText(modeName, { exact: true }).first().click();
    await expect(app.list).toBeVisible();
    const region = page.getByRole('region', { name: modeName, exact: true });
    const targets = [
      app.rows,
      region.getByRole('button'),
      region.getByRole('combobox'),
      region.locator('label:has(input)'),
    ];
    for (const kind of targets) {
      for (const target of await kind.all()) {
        if (!(await target.isVisible())) continue;
        const height = (await target.boundingBox())?.height ?? 0;
        expect(height, (await target.textContent()) ?? '').toBeGreaterThanOrEqual(44);
      }
    }
  });
});
