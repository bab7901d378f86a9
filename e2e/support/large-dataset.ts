/** A large dataset: more events than are drawn one by one. */
import type { Page } from '@playwright/test';

import { type App, openApp } from './app';
import { daily, fileOf, serveData } from './dataset-file';
import type { Language } from './events';

/** 400 events from 1 January 2022 on, 200 in each base; all in view they are drawn as counts. */
export const LARGE_DATASET = fileOf(daily(400, 2022));

/** Opens it on the timeline. */
export async function openLargeDataset(
  page: Page,
  language: Language,
  view: Readonly<Record<string, string>> = {},
): Promise<App> {
  await serveData(page, LARGE_DATASET);
  return openApp(page, language, { open: 'data/large.json', ...view });
}
