/** The direction of time: its own setting, mirrored to the pixel. */
import { expect } from '@playwright/test';

import { openApp } from '../support/app';
import { LANGUAGES } from '../support/events';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 } });

const STRETCHES: readonly Readonly<Record<string, string>>[] = [
  {},
  { from: '2023-11-15', to: '2023-12-15' },
  { from: '2023-12-12', to: '2023-12-13' },
  { from: '2015', to: '2029' },
];

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test('right to left is the mirror image of left to right', async ({ page }) => {
      for (const stretch of STRETCHES) {
        const drawn = async (dir: 'ltr' | 'rtl') => {
          const app = await openApp(page, language, { ...stretch, dir });
          return { area: await app.timeArea(), marks: await app.drawn() };
        };
        const ltr = await drawn('ltr');
        const rtl = await drawn('rtl');
        expect(rtl.area.right - rtl.area.left).toBe(ltr.area.right - ltr.area.left);
        expect(rtl.marks.map(({ key }) => key)).toEqual(ltr.marks.map(({ key }) => key));
        expect(ltr.marks.length).toBeGreaterThan(0);
        for (const [index, mark] of ltr.marks.entries()) {
          const image = rtl.marks[index];
          const fromStart = mark.x - ltr.area.left;
          const fromRight = rtl.area.right - (image?.x ?? NaN);
          expect(Math.abs(fromStart - fromRight), mark.key).toBeLessThanOrEqual(1);
          expect(Math.abs((image?.y ?? NaN) - mark.y), mark.key).toBeLessThanOrEqual(1);
        }
      }
    });

    test('time follows the language until the reader sets it', async ({ page }) => {
      const app = await openApp(page, language);
      const { text } = app.names;
      const order = async (): Promise<number> =>
        Math.sign((await app.tickX('2023-11-11')) - (await app.tickX('2023-10-11')));
      await expect.poll(order).toBe(app.sign);
      const own = language === 'ar' ? 'rtl' : 'ltr';
      const other = language === 'ar' ? 'ltr' : 'rtl';
      await app.button(`${text.direction.label}: ${text.direction[own]}`).click();
      await expect.poll(order).toBe(-app.sign);
      // The page around it keeps the direction of its language.
      await expect(page.locator('html')).toHaveAttribute('dir', own);
      await expect.poll(() => new URL(page.url()).searchParams.get('dir')).toBe(other);
      await page.reload();
      await expect.poll(order).toBe(-app.sign);
    });

    test('the address sets the direction; arrows move in that of the screen', async ({ page }) => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const app = await openApp(page, language, { dir });
        const later = await app.tickX('2023-11-11');
        const earlier = await app.tickX('2023-10-11');
        expect(Math.sign(later - earlier)).toBe(dir === 'ltr' ? 1 : -1);

        const home = await app.range();
        const forward = dir === 'ltr' ? 1 : -1;
        await page.keyboard.press('ArrowRight');
        await expect
          .poll(async () => Math.sign((await app.range()).from - home.from))
          .toBe(forward);
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('ArrowLeft');
        await expect
          .poll(async () => Math.sign((await app.range()).from - home.from))
          .toBe(-forward);
        // A and D are earlier and later, whichever way time runs.
        const before = await app.range();
        await page.keyboard.press('KeyD');
        await expect.poll(async () => (await app.range()).from).toBeGreaterThan(before.from);
      }
    });
  });
}

for (const language of LANGUAGES) {
  test(`in ${language}, a title too long for its line begins in view and is cut at its end`, async ({
    page,
  }) => {
    const app = await openApp(page, language);
    const begins = await app.tray.locator('[data-event]').evaluateAll((lines) =>
      lines.map((line) => {
        const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        let text = texts.nextNode();
        while (text && text.textContent?.trim() === '') text = texts.nextNode();
        if (!text) return false;
        const first = new Range();
        first.setStart(text, 0);
        first.setEnd(text, 1);
        const [letter, box] = [first.getBoundingClientRect(), line.getBoundingClientRect()];
        return letter.left >= box.left && letter.right <= box.right;
      }),
    );
    expect(begins).not.toHaveLength(0);
    expect(begins).not.toContain(false);
  });
}
