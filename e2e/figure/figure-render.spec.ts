/** The outlines of a figure look the same in the browser and in librsvg, in both languages. */
import { writeFileSync } from 'node:fs';

import { expect } from '@playwright/test';

import { LANGUAGES } from '../support/events';
import { difference, readPng } from './picture';
import { renderByRsvg } from './renderers';
import { seedFigure } from './seed-figure';
import { test } from '../support/journey';

/** Share of pixels that may differ after a blur of 1 px. */
const MOST = 0.015;

for (const language of LANGUAGES) {
  test(`outlines in ${language}: Chromium and librsvg agree`, async ({ page }, info) => {
    const { svg, width, height } = await seedFigure(language, 'outlines');
    const path = info.outputPath('figure.svg');
    writeFileSync(path, svg);
    await renderByRsvg(path, info.outputPath('rsvg.png'), { width, height });
    await page.setViewportSize({ width, height });
    await page.goto(`file://${path}`);
    await page.screenshot({ path: info.outputPath('chromium.png') });
    const pictures = ['chromium.png', 'rsvg.png'].map((name) => readPng(info.outputPath(name)));
    const [one, other] = pictures;
    if (!one || !other) throw new Error('two pictures');
    expect(difference(one, other)).toBeLessThan(MOST);
    // An empty page agrees with anything: the figure is there, in ink of several kinds.
    const ink = one.rgb.filter((value) => value < 128).length / one.rgb.length;
    expect(ink).toBeGreaterThan(0.01);
  });
}
