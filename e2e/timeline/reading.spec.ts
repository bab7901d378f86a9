/** Stated and assessed dates: the strikes that their article dates 13 October. */
import { expect } from '@playwright/test';

import { type App, openApp } from '../support/app';
import { idsWhere } from '../support/events';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 } });

const STRIKES = '004-us-strikes';

const SAID = {
  ar: { stated: '13 تشرين الأول 2023', assessed: /12.*13 تشرين الثاني 2023/u },
  en: { stated: '13 October 2023', assessed: /12.*13 November 2023/u },
} as const;

/** Is inside a day, by the ticks of the axis. */
async function expectWithin(
  app: App,
  x: number,
  firstDay: string,
  dayAfter: string,
): Promise<void> {
  const edges = [await app.tickX(firstDay), await app.tickX(dayAfter)].sort((a, b) => a - b);
  expect(x).toBeGreaterThan(edges[0] ?? NaN);
  expect(x).toBeLessThan(edges[1] ?? NaN);
}

/** Days are distinguishable on the axis in this time range. */
const DAYS = { from: '2023-10-10', to: '2023-11-16' };

test('the stated date leads, doubted, with a tether to the assessed one; the switch turns them round', async ({
  page,
  language,
}) => {
  await page.setViewportSize({ width: 2200, height: 900 });
  const app = await openApp(page, language, DAYS);
  await expect(app.reading('stated')).toBeChecked();
  await expectWithin(app, await app.leadX(STRIKES), '2023-10-13', '2023-10-14');
  await expectWithin(app, await app.ghostX(STRIKES), '2023-11-12', '2023-11-14');
  const mark = app.marks(STRIKES).first();
  await expect(mark.locator('.doubt')).toBeVisible();

  const tether = await mark.locator('.tether').boundingBox();
  const ends = [await app.leadX(STRIKES), await app.ghostX(STRIKES)].sort((a, b) => a - b);
  expect(Math.abs((tether?.x ?? NaN) - (ends[0] ?? NaN))).toBeLessThan(3);
  expect(Math.abs((tether?.x ?? NaN) + (tether?.width ?? NaN) - (ends[1] ?? NaN))).toBeLessThan(3);

  const before = await app.leadX(STRIKES);
  await app.choose('assessed');
  await expectWithin(app, await app.leadX(STRIKES), '2023-11-12', '2023-11-14');
  await expectWithin(app, await app.ghostX(STRIKES), '2023-10-13', '2023-10-14');
  expect(Math.sign((await app.leadX(STRIKES)) - before)).toBe(app.sign);
  await app.choose('stated');
  await expect.poll(() => app.leadX(STRIKES)).toBeCloseTo(before, 0);
});

test('the switch by keyboard: names say the leading date first, undated ones leave the tray', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const { text } = app.names;
  const said = SAID[language];
  const spoken = async (): Promise<string> =>
    (await app.marks(STRIKES).first().getAttribute('aria-label')) ?? '';
  const name = await spoken();
  expect(name).toContain(`${text.stated}: `);
  expect(name).toContain(said.stated);
  expect(name).toMatch(said.assessed);
  expect(name.indexOf(`${text.stated}: `)).toBeLessThan(name.indexOf(`${text.assessed}: `));
  const trayIds = (): Promise<string[]> =>
    app.tray
      .locator('[data-event]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-event') ?? '').sort());
  await expect.poll(trayIds).toEqual(idsWhere(({ stated }) => stated.edtf === null));

  const range = await app.range();
  await app.reading('stated').focus();
  await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
  await expect(app.reading('assessed')).toBeChecked();
  await expect.poll(() => app.range()).toEqual(range);

  await expect
    .poll(async () => {
      const now = await spoken();
      return now.indexOf(`${text.assessed}: `) - now.indexOf(`${text.stated}: `);
    })
    .toBeLessThan(0);
  const stay = idsWhere(({ stated, assessed }) => (assessed ?? stated).edtf === null);
  await expect.poll(trayIds).toEqual(stay);
  for (const id of idsWhere((event) => event.stated.edtf === null && event.assessed !== null)) {
    await expect(app.marks(id).first().locator('.glyph:not(.ghost, .also)')).toBeAttached();
  }
});

test('the source gives both readings with reason and evidence', async ({ page, language }) => {
  const app = await openApp(page, language, { event: STRIKES });
  const { text } = app.names;
  const details = app.source.getByRole('region', { name: text.event });
  await expect(details).toContainText(SAID[language].stated);
  await expect(details).toContainText(SAID[language].assessed);
  await expect(details).toContainText('وفي 13 تشرين الأول الجاري');
  const assessed = details.locator('.reading.assessed');
  await assessed.getByText(text.evidence, { exact: true }).click();
  await expect(assessed.getByText(text.outside).first()).toBeVisible();
});
