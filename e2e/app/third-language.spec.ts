/**
 * A language is one folder and one line in a table: the app with a third one, generated from English,
 * shows no word of another language but what is data, and has room for longer words.
 */
import { type Locator, type Page, expect, test as base } from '@playwright/test';

import { type Served, serveWithThirdLanguage } from '../support/third-language';

const test = base.extend<object, { served: Served }>({
  served: [
    async ({ browserName }, use, { project, workerIndex }) => {
      const served = await serveWithThirdLanguage(
        `${project.outputDir}/third-language-${browserName}-${workerIndex}`,
      );
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
});

test.use({ viewport: { width: 1440, height: 900 } });

const TAG = 'en-XA';
/** Labels of the data in another language, marked as such: "⁨هجوم⁩ (العربية)", perhaps cut. */
const MARKED = /\u2068[^\u2069]*(?:\u2069(?: \([^)]*\))?|$)/g;
/** Passages of an article. */
const QUOTED = /“[^”⟦⟧]*”|«[^»⟦⟧]*»/g;
const GENERATED = /⟦([^⟦⟧]*)⟧/g;

/** The keys of a command, after its name. */
const KEYS = / \((?:Ctrl )?[A-Z]\)$/;

/** What in a text is of no generated word and no marked data; empty when all is well. */
function foreign(text: string): string {
  let rest = text.replace(MARKED, '').replace(QUOTED, '').replace(KEYS, '');
  let inside = '';
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(GENERATED, (_, words: string) => {
      inside += words;
      return '';
    });
  }
  // A generated word has no plain letters; a label that is cut has lost its end.
  const isForeign =
    /[a-z\u0600-\u06ff]/i.test(inside) || /\p{L}/u.test(rest.replace(/⟦[^a-z]*$/i, ''));
  return isForeign ? text : '';
}

/** Texts that a reader meets in a part of the page, names of controls included, but for data. */
async function textsIn(part: Locator): Promise<string[]> {
  return part.evaluate((root, tag) => {
    const isData = (element: Element): boolean =>
      element.closest(
        `[lang]:not([lang="${tag}"]), code, kbd, blockquote, q, style, a[dir="ltr"], [dir="ltr"].address, .address`,
      ) !== null;
    const isVisible = (element: Element): boolean => {
      const shown = element.closest('option')?.closest('select') ?? element;
      return shown.checkVisibility({ visibilityProperty: true });
    };
    const found: string[] = [];
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (isData(element) || !isVisible(element)) continue;
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) {
          found.push(node.textContent.trim());
        }
      }
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext']) {
        const value = element.getAttribute(name);
        if (value) found.push(value);
      }
    }
    return found;
  }, TAG);
}

/** What stands beyond the left or right edge of the window and cannot be scrolled to. */
async function beyondEdges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isClipped = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        if (at.classList.contains('app')) return false;
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      }
      return false;
    };
    return [...document.querySelectorAll('button, input, select, p, h1, h2, h3, dt, dd, label')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1) && !isClipped(element);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

async function isAllGenerated(part: Locator, least: number): Promise<void> {
  const texts = await textsIn(part);
  expect.soft(texts.filter((text) => /⟦/.test(text)).length).toBeGreaterThanOrEqual(least);
  expect.soft(texts.map(foreign).filter(Boolean)).toEqual([]);
}

test('every word of the interface comes from the table of languages', async ({ page, served }) => {
  const dialog = page.getByRole('dialog');
  const hasRoom = async (): Promise<void> => {
    expect.soft(await beyondEdges(page)).toEqual([]);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  };
  const check = async (part: Locator, least: number): Promise<void> => {
    await expect(part).toBeVisible();
    await isAllGenerated(part, least);
    await hasRoom();
  };

  await test.step('timeline, filters and source panel', async () => {
    await page.goto(`${served.origin}?lang=xa&event=000-embassy&gaps=folded`);
    await expect(page.locator('html')).toHaveAttribute('lang', TAG);
    await expect(page.locator('section.source mark').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await check(page.locator('body'), 100);
  });

  await test.step('a title that lacks the language is shown in another one, marked', async () => {
    for (const part of ['section.source h3', '.tray']) {
      const other = page.locator(`${part} .other-language`).first();
      await expect(other).toBeVisible();
      await expect(other).toHaveAttribute('lang', /^(ar|en)$/);
    }
  });

  await test.step('menu and options of the lanes', async () => {
    await page.locator('[data-lane]').first().click();
    await check(page.getByRole('menu'), 5);
    await page.keyboard.press('Escape');
    await page.locator('button[popovertarget]').click();
    await check(page.locator('.options label').first(), 2);
    await isAllGenerated(page.locator('.options'), 8);
    await page.keyboard.press('Escape');
  });

  await test.step('ruler and selection', async () => {
    await page.locator('#timeline').focus();
    await page.keyboard.press('r');
    await check(page.locator('.bars'), 2);
    await page.keyboard.press('Escape');
  });

  for (const [name, key, query] of [
    ['palette', 'Control+k', ''],
    ['palette with a query', 'Control+k', '2023'],
    ['dates', 'j', '13/11'],
    ['help', 'Shift+Slash', ''],
  ] as const) {
    await test.step(name, async () => {
      await page.locator('#timeline').focus();
      await page.keyboard.press(key);
      await expect(dialog).toBeVisible();
      if (query) await dialog.getByRole('combobox').fill(query);
      await check(dialog, 3);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    });
  }

  await test.step('the figure and its settings', async () => {
    await page.locator('header .primary').click();
    await expect(dialog.locator('.preview img').first()).toBeVisible();
    await dialog.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await check(dialog, 30);
    await page.keyboard.press('Escape');
  });

  await test.step('list', async () => {
    await page.locator('#timeline').focus();
    await page.keyboard.press('l');
    await expect(page.getByRole('grid').locator('[data-event]').first()).toBeVisible();
    await check(page.locator('main'), 40);
    await expect(page.getByRole('grid').locator('.other-language').first()).toBeVisible();
  });

  await test.step('print', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print [data-printed]').first()).toBeVisible();
    await isAllGenerated(page.locator('.print'), 80);
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('the button leads through all languages', async () => {
    const button = page.locator('header .language');
    const html = page.locator('html');
    for (const language of ['ar', 'en', TAG]) {
      await button.click();
      await expect(html).toHaveAttribute('lang', language);
    }
  });
});
