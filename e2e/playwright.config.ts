/**
 * The browser tests, against the built page: `npm run build && npm run test:e2e`. The runner (run.ts)
 * passes CHROMIUM_PATH, RSVG_CONVERT and E2E_PORT; without it they are found here.
 */
import { defineConfig } from '@playwright/test';

import { SWITCHES } from './runner/chromium';
import { findBrowser, findRsvgConvert } from './runner/find';
import { LONG } from './runner/long';
import type { JourneyOptions } from './support/journey';

const port = process.env.E2E_PORT ?? '4187';
const origin = `http://127.0.0.1:${port}`;
const browser = findBrowser()?.path;

// The workers load this file again and inherit the environment, so the lookup runs once.
if (browser) process.env.CHROMIUM_PATH = browser;
// Empty: no program was found, and a test that needs one fails and says so.
process.env.RSVG_CONVERT ??= findRsvgConvert() ?? '';

export default defineConfig<JourneyOptions>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // This is no measure of the app: on a busy machine a step or a whole journey may take many times
  // as long.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: {
    baseURL: origin,
    // Each test is a first visit: each would fetch all of the app again for a later one. What a test answers
    // for the host would not reach the page past a service worker either. offline.spec.ts allows it.
    serviceWorkers: 'block',
    timezoneId: 'Asia/Damascus',
    screenshot: 'only-on-failure',
    launchOptions: { args: [...SWITCHES], ...(browser ? { executablePath: browser } : {}) },
  },
  projects: [
    { name: 'chromium' },
    // The same again in the other language, and on a processor that is four times as slow.
    ...(LONG
      ? [
          { name: 'second language', use: { turn: 'second' as const } },
          { name: 'slow processor', use: { slowdown: 4 } },
        ]
      : []),
  ],
  webServer: {
    command: 'npx --no-install vite preview --strictPort',
    cwd: '..',
    env: { PORT: port },
    url: origin,
    reuseExistingServer: false,
  },
});
