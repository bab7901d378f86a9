import { chromium } from '@playwright/test';
import { expect, it } from 'vitest';

import { SWITCHES } from './chromium';

const FEATURES_OFF = '--disable-features=';

/** The features of the last such switch in a command line. */
const featuresOff = (line: string): string[] =>
  line
    .slice(line.lastIndexOf(FEATURES_OFF) + FEATURES_OFF.length)
    .split(/\s/u, 1)[0]
    ?.split(',') ?? [];

it('turns off what Playwright turns off', async () => {
  // Node is no browser: Playwright complains, and says with which switches it began.
  const complaint = await chromium.launch({ executablePath: process.execPath }).then(
    () => 'it began',
    (error: unknown) => String(error),
  );
  const line = complaint.split('\n').find((text) => text.includes('<launching>')) ?? '';
  expect(line).toContain(FEATURES_OFF);
  expect(featuresOff(SWITCHES.join(' '))).toEqual(expect.arrayContaining(featuresOff(line)));
});
