/** Years from 10,000 BC to 9999 on one timeline, and an event that lies beyond them. */
import { expect } from '@playwright/test';

import { type App, openApp } from '../support/app';
import { fileOf, incident, serveData } from '../support/dataset-file';
import type { Language } from '../support/events';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 } });

const DATES = {
  ides: '-0043-03-15',
  renaissance: '1500',
  flight: '1960',
  drones: '2023-11-18T03:15:20',
  last: '9999',
  beyond: 'Y17E7',
} as const;
const DRAWN = Object.keys(DATES).filter((id) => id !== 'beyond');

/** By turns in two lanes, so that 1960 and 2023 do not touch. */
const FILE = fileOf(
  Object.entries(DATES).map(([id, date], at) => incident(at, { id, date, title: `Event ${id}` })),
);

async function openYears(page: App['page'], language: Language): Promise<App> {
  await serveData(page, FILE);
  return openApp(page, language, { open: 'data/years.json', from: '2023-11', to: '2023-11' });
}

test('every dated event is in view after “fit all”, and one that cannot be drawn is counted and listed', async ({
  page,
  language,
}) => {
  const app = await openYears(page, language);
  await expect(app.shape('drones')).toBeVisible();
  await expect(app.shape('ides')).toHaveCount(0);
  await app.button(app.names.text.fitAll).click();
  // The target is wider than the shape, which is whole, also at the end of the years.
  for (const id of DRAWN) await expect(app.shape(id)).toBeInViewport({ ratio: 0.75 });
  await expect(app.clusters).toHaveCount(0);
  await expect(app.timeline.getByText(app.names.text.beyond(1))).toBeVisible();

  await app.button(app.names.text.seeBeyond).click();
  await expect(app.list).toBeVisible();
  expect((await app.listed()).sort()).toEqual(Object.keys(DATES).sort());
  await expect(app.list.getByText(app.names.text.list.beyond(1))).toBeVisible();
  await expect(app.rows.filter({ hasText: 'Event ides' })).toContainText(
    language === 'ar' ? '15 آذار 44 ق.م' : '15 March 44 BC',
  );
  await expect(app.rows.filter({ hasText: 'Event beyond' })).toContainText('170,000,000');
});

test('keys and wheel go from millennia to ten minutes and back, the sliders to either end', async ({
  page,
  language,
}) => {
  const app = await openYears(page, language);
  await app.button(app.names.text.fitAll).click();
  await app.marks('drones').first().click();
  // Centred, and zoomed about the middle.
  await page.keyboard.press('f');
  for (let press = 0; press < 48; press += 1) await page.keyboard.press('Equal');
  await expect(app.axis).toContainText('03:15');
  await expect(app.shape('drones')).toBeInViewport();
  await expect(page).toHaveURL(/from=2023-11-18T03:1\d/);

  const { left, right, top } = await app.timeArea();
  await page.mouse.move((left + right) / 2, top + 20);
  await page.keyboard.down('Control');
  for (let notch = 0; notch < 60; notch += 1) await page.mouse.wheel(0, 120);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/from=-9999-01-01&to=9999-12-31/);
  await expect(app.axis).toContainText(language === 'ar' ? '6000 ق.م' : '6000 BC');
  // Those between may be one pill.
  for (const id of ['ides', 'last']) await expect(app.shape(id)).toBeInViewport();

  // The strip reaches as far as the events.
  await app.edge('from').press('Home');
  await expect(page).toHaveURL(/from=-1048-/);
  // Those between may be one pill.
  for (const id of ['ides', 'last']) await expect(app.shape(id)).toBeInViewport();
});
