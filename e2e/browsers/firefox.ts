/** Firefox, driven over WebDriver BiDi. */
import { type KeyInput, launch } from 'puppeteer-core';

import type { Visitor } from './visitor';

export async function openFirefox(path: string): Promise<Visitor> {
  const browser = await launch({ browser: 'firefox', executablePath: path, headless: true });
  const page = await browser.newPage();
  return {
    browser: await browser.version(),
    open: async (address) => {
      await page.goto(address);
    },
    ask: (expression) => page.evaluate(expression),
    press: (xPx, yPx) => page.mouse.click(xPx, yPx),
    key: (name) => page.keyboard.press(name as KeyInput),
    resize: (width, height) => page.setViewport({ width, height }),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
