/** “,” and “.” stop at every event in chronological order, however it is drawn. */
import { type Locator, expect } from '@playwright/test';

import { type App, openApp } from '../support/app';
import { reviewedEvents } from '../support/events';
import { openLargeDataset } from '../support/large-dataset';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 1500 }, contextOptions: { reducedMotion: 'reduce' } });

const focusedIn = (app: App): Locator => app.timeline.locator('[data-key]:focus');
const keyOf = (app: App): Promise<string | null> => focusedIn(app).getAttribute('data-key');

/** Presses a key until the focus no longer moves; returns what had the focus on the way. */
async function walk(app: App, key: '.' | ',', steps: number): Promise<string[]> {
  const seen = [(await keyOf(app)) ?? ''];
  for (let step = 0; step < steps; step += 1) {
    await app.page.keyboard.press(key);
    await expect.poll(() => keyOf(app)).not.toBe(seen.at(-1));
    seen.push((await keyOf(app)) ?? '');
  }
  return seen;
}

test('stepping stops once at a tally that is in the lanes of eight bases', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  await expect(app.marks('004-tally-40')).toHaveCount(8);
  await page.keyboard.press('Home');
  const seen = await walk(app, '.', (await app.stopCount()) - 1);
  const tallies = seen.filter((key) => key.endsWith(':004-tally-40'));
  expect(tallies).toHaveLength(1);
});

test('stepping stops at clusters, and Enter lists their events', async ({ page, language }) => {
  const app = await openApp(page, language, { from: '1990', to: '2029' });
  const all = await app.stopCount();
  await expect.poll(() => app.clusters.count()).toBeGreaterThan(0);
  await page.keyboard.press('Home');
  await expect(focusedIn(app)).toHaveCount(1);
  const seen = await walk(app, '.', all - 1);
  expect(new Set(seen).size).toBe(all);
  const back = await walk(app, ',', all - 1);
  expect(back).toEqual(seen.toReversed());
  for (let step = 0; step < all; step += 1) {
    if ((await focusedIn(app).getAttribute('data-cluster')) !== null) break;
    await walk(app, '.', 1);
  }
  const cluster = app.timeline.locator('[data-cluster]:focus');
  const count = Number(await cluster.getAttribute('data-cluster'));
  await expect(cluster).toHaveAccessibleName(/20\d\d/u);
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: app.names.text.clusterTitle(count) });
  await expect(list.locator('[data-event]')).toHaveCount(count);
  await page.keyboard.press('Escape');
  await expect(cluster).toBeFocused();
});

test('at the edge of the view stepping continues and moves the view', async ({
  page,
  language,
}) => {
  const view = { from: '2023-10-10', to: '2023-10-20', lanes: 'article' };
  const app = await openApp(page, language, view);
  const dated = reviewedEvents.filter(({ stated }) => stated.edtf !== null);
  const span = await app.span();
  await page.keyboard.press('Home');
  const met = new Set<string>();
  const meet = async (): Promise<void> => {
    const event = await focusedIn(app).getAttribute('data-event');
    if (event !== null) met.add(event);
    if ((await focusedIn(app).getAttribute('data-cluster')) === null) return;
    await page.keyboard.press('Enter');
    for (const line of await page.getByRole('dialog').locator('[data-event]').all()) {
      met.add((await line.getAttribute('data-event')) ?? '');
    }
    await page.keyboard.press('Escape');
    await expect(focusedIn(app)).toHaveCount(1);
  };
  await expect(focusedIn(app)).toHaveCount(1);
  await meet();
  const missing = (): string[] => dated.map(({ id }) => id).filter((id) => !met.has(id));
  for (let step = 0; step < 60 && missing().length > 0; step += 1) {
    await walk(app, '.', 1);
    await meet();
  }
  expect(missing()).toEqual([]);
  await expect.poll(() => app.span()).toBe(span);
});

test('stepping stops at each cell of counts, which states how many events it has and opens to single events', async ({
  page,
  language,
}) => {
  const app = await openLargeDataset(page, language);
  const { text, bases } = app.names;
  await page.keyboard.press('Home');
  const first = focusedIn(app);
  await expect(first).toHaveAttribute('data-cell', /tanf|conoco/);
  await expect(first).toHaveAccessibleName(
    new RegExp(`(${bases.tanf}|${bases.conoco}).*2022`, 'u'),
  );
  await expect(page.locator('.card .count')).toHaveText(text.countBetween(1, 1));
  const seen = await walk(app, '.', 5);
  // The card shows the focused cell now.
  const said = (await page.locator('.card p').first().textContent())?.split(' · ')[1] ?? '';
  expect(said).toMatch(/2022/u);
  await expect(focusedIn(app)).toHaveAccessibleName(new RegExp(said.trim(), 'u'));
  expect(new Set(seen).size).toBe(6);
  const span = await app.span();
  await page.keyboard.press('Enter');
  await expect.poll(() => app.span()).toBeLessThan(span);
  await expect(focusedIn(app)).toHaveCount(1);
  await expect(focusedIn(app)).toHaveAttribute('data-event', /^day-/);
  const day = Number((await focusedIn(app).getAttribute('data-event'))?.slice(4));
  // Past the end of what is in view.
  for (let next = day + 1; next < day + 40; next += 1) {
    await walk(app, '.', 1);
    await expect(focusedIn(app)).toHaveAttribute('data-event', `day-${next}`);
  }
});
