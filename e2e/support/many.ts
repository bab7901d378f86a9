/** More events than are drawn one by one: an incident a day, in two bases by turns. */
import type { Page } from '@playwright/test';

import { type App, openApp } from './app';
import type { Language } from './events';

/** A dataset file of 400 events from 1 January 2022 on; all in view they are drawn as counts. */
export const YEAR = {
  articles: [{ id: 'wire', publisher: { ar: 'وكالة', en: 'A wire' } }],
  events: Array.from({ length: 400 }, (_, day) => ({
    id: `day-${day}`,
    kind: 'attack',
    title: `Incident ${day}`,
    date: new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10),
    places: [{ place: day % 2 === 0 ? 'tanf' : 'conoco' }],
    article: 'wire',
  })),
};

/** Opens that file. */
export async function openYear(
  page: Page,
  language: Language,
  view: Readonly<Record<string, string>> = {},
): Promise<App> {
  await page.route('**/data/**', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(YEAR) }),
  );
  return openApp(page, language, { open: 'data/year.json', ...view });
}
