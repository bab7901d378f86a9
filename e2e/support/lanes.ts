/** Lanes that scroll, and what of them can be reached where they are. */
import { type Locator, expect } from '@playwright/test';

import type { App } from './app';

export const head = (app: App, lane: string): Locator =>
  app.timeline.locator(`[data-lane="${lane}"]`);

export const scroller = (app: App): Locator => app.timeline.locator('.scroller');

/** Marks and clusters of a lane. */
export const inLane = (app: App, lane: string): Locator =>
  app.timeline.locator(`[data-key^="${lane}:"]`);

export const top = async (locator: Locator): Promise<number> =>
  locator.evaluate((own) => (own.querySelector('.hit') ?? own).getBoundingClientRect().top);

export const keys = (marks: Locator): Promise<(string | null)[]> =>
  marks.evaluateAll((all) => all.map((own) => own.getAttribute('data-key')));

/**
 * Turns the wheel over the name of the first lane, to scroll the lanes by the given number of px.
 */
export async function scroll(app: App, deltaY: number): Promise<void> {
  const name = await app.timeline.locator('[data-lane]').first().boundingBox();
  const scrolled = (): Promise<number> => scroller(app).evaluate((own) => own.scrollTop);
  const most = await scroller(app).evaluate((own) => own.scrollHeight - own.clientHeight);
  const to = Math.min(most, Math.max(0, (await scrolled()) + deltaY));
  await app.page.mouse.move((name?.x ?? 0) + 20, (name?.y ?? 0) + 10);
  await app.page.mouse.wheel(0, deltaY);
  await expect.poll(scrolled).toBe(to);
}

/** What a click in the middle of each shape would reach: keys of marks, or null for something else. */
export const hitAt = (marks: Locator): Promise<(string | null)[]> =>
  marks.evaluateAll((all) =>
    all.map((own) => {
      const box = (own.querySelector('.hit, rect') ?? own).getBoundingClientRect();
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const found = document.elementFromPoint(x, y);
      return found?.closest('[data-key]')?.getAttribute('data-key') ?? null;
    }),
  );
