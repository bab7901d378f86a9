/**
 * Pinned lanes stay in view while the others scroll beneath them, and nothing gets lost beneath
 * them.
 */
import { type Locator, type Page, expect } from '@playwright/test';

import { type App, openApp } from '../support/app';
import { reviewedEvent } from '../support/events';
import { head, hitAt, inLane, keys, scroll, scroller, top } from '../support/lanes';
import { openLargeDataset } from '../support/large-dataset';
import { test } from '../support/journey';

test.use({ viewport: { width: 1280, height: 700 }, contextOptions: { reducedMotion: 'reduce' } });

const PIN = 'shaddadi';
const frozen = (app: App): Locator => app.timeline.locator('svg.frozen');

/**
 * Names in the list of events in the order in which the browser exposes them to a screen reader.
 */
async function heard(page: Page, list: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lists = nodes.filter(({ role, name }) => role?.value === 'list' && name?.value === list);
  expect(lists).toHaveLength(1);
  const names = (id: string): string[] => {
    const node = byId.get(id);
    if (node?.role?.value === 'button') return [String(node.name?.value)];
    return (node?.childIds ?? []).flatMap(names);
  };
  return (lists[0]?.childIds ?? []).flatMap(names);
}

test('without pins there is one drawing and nothing else; the focus goes along when a pin is undone', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  await expect(frozen(app)).toHaveCount(0);
  await expect(scroller(app).locator(':scope > svg')).toHaveCount(1);
  await expect(app.timeline.locator('[aria-owns], [role=listitem][id]')).toHaveCount(0);
  await expect(app.timeline.locator('.heads .frozen')).toHaveCount(0);

  await head(app, 'omar').click();
  await page.getByRole('menuitem', { name: app.names.text.lane.pin }).click();
  const mark = inLane(app, 'omar');
  await expect(frozen(app).locator('[data-key^="omar:"]')).toHaveCount(1);
  await mark.focus();
  await page.keyboard.press('Control+z');
  await expect(frozen(app)).toHaveCount(0);
  await expect(mark).toBeFocused();
});

for (const dir of ['ltr', 'rtl'] as const) {
  test(`a pinned lane stays, ${dir}, and covers what scrolls beneath it`, async ({
    page,
    language,
  }) => {
    const app = await openApp(page, language, { pin: PIN, dir });
    const own = inLane(app, PIN);
    await expect(own).toHaveCount(2);
    const places = async () => [
      await top(head(app, PIN)),
      await top(own.first()),
      await top(own.last()),
    ];
    const before = await places();
    const otherBefore = [await top(head(app, 'conoco')), await top(inLane(app, 'omar'))];
    await scroll(app, 100);
    await expect.poll(places).toEqual(before);
    const otherAfter = [await top(head(app, 'conoco')), await top(inLane(app, 'omar'))];
    // The name of a lane that is partly in view stays with what is left of it.
    expect(otherAfter).toEqual([otherBefore[0], (otherBefore[1] ?? NaN) - 100]);
    // The first row of the next lane is beneath: it is not visible and takes no click.
    await expect.poll(() => hitAt(own)).toEqual(await keys(own));
    const edge = (await frozen(app).boundingBox()) ?? { y: 0, height: 0 };
    const others = inLane(app, 'conoco');
    const [hits, names] = [await hitAt(others), await keys(others)];
    const tops = await others.evaluateAll((all) =>
      all.map((mark) => {
        const { top, bottom } = (mark.querySelector('.hit') ?? mark).getBoundingClientRect();
        return (top + bottom) / 2;
      }),
    );
    const covered = tops.map((y) => y < edge.y + edge.height);
    expect(covered).toContain(true);
    expect(covered).toContain(false);
    hits.forEach((hit, at) => {
      if (covered[at]) expect(hit).not.toBe(names[at]);
      else expect(hit).toBe(names[at]);
    });
    // A lane name that its lane takes along beneath is covered, too.
    const lane = await head(app, 'conoco').locator('xpath=..').boundingBox();
    await scroll(app, (lane?.y ?? 0) + (lane?.height ?? 0) - (edge.y + edge.height) - 4);
    const title = await head(app, 'conoco').boundingBox();
    const [x, y] = [(title?.x ?? 0) + 40, (title?.y ?? 0) + 12];
    expect(
      await page.evaluate(
        ([left, up]) =>
          document.elementFromPoint(left, up)?.closest('.head, svg')?.getAttribute('class'),
        [x, y] as const,
      ),
    ).toMatch(/frozen/);
    await scroller(app).evaluate((lanes) => lanes.scrollTo(0, 40));
    await own.first().locator('.hit').hover();
    await expect(page.locator('.card')).toBeVisible();
    const card = await page.locator('.card').boundingBox();
    expect(Math.abs((card?.y ?? 0) - (await top(own.first())))).toBeLessThan(60);
    await own.first().locator('.hit').click();
    await expect(own.first()).toHaveAttribute('aria-pressed', 'true');
    await expect(frozen(app).locator('[aria-pressed=true]')).toHaveCount(1);
  });
}

test('a screen reader meets one list in chronological order', async ({ page, language }) => {
  const plain = await openApp(page, language);
  const { eventsInOrder } = plain.names.text;
  const before = await heard(page, eventsInOrder);
  expect(before.length).toBeGreaterThan(20);
  const app = await openApp(page, language, { pin: 'tanf' });
  await expect(frozen(app).locator('[data-key]').first()).toBeVisible();
  const titles = await heard(page, eventsInOrder);
  expect([...titles].sort()).toEqual([...before].sort());
  const drawn = (await app.drawn()).sort((a, b) => (a.x - b.x) * app.sign || a.y - b.y);
  const named = await Promise.all(
    drawn.map(({ key }) => app.timeline.locator(`[data-key="${key}"]`).getAttribute('aria-label')),
  );
  expect(titles).toEqual(named);
});

test.describe('a focused element scrolls out from under the pinned lanes', () => {
  const focusedOf = (app: App): Locator => app.timeline.locator('[data-key]:focus');

  /** The key of the focused element, once a click in its middle would reach it. */
  async function free(app: App, not?: string): Promise<string> {
    const focused = focusedOf(app);
    let key = '';
    await expect(async () => {
      [key = ''] = (await keys(focused)) as string[];
      expect(key).not.toBe('');
      expect(key).not.toBe(not);
      expect(await hitAt(focused)).toEqual([key]);
    }).toPass();
    return key;
  }

  test('event after event, and the names of lanes', async ({ page, language }) => {
    const app = await openApp(page, language, { pin: 'tanf' });
    await scroll(app, 200);
    await page.keyboard.press('Home');
    let key = await free(app);
    const all = await app.stopCount();
    for (let step = 1; step < all; step += 1) {
      await page.keyboard.press('.');
      key = await free(app, key);
    }

    await scroller(app).evaluate((own) => own.scrollTo(0, 0));
    await scroll(app, 300);
    await head(app, 'none').focus();
    const covered = (lane: Locator): Promise<boolean> =>
      lane.evaluate((own) => {
        const box = own.getBoundingClientRect();
        const found = document.elementFromPoint(box.left + 20, box.top + 12);
        return found === null || !own.contains(found);
      });
    const names = await app.timeline.locator('[data-lane]').count();
    for (let step = 1; step < names; step += 1) {
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => covered(app.timeline.locator('[data-lane]:focus'))).toBe(false);
    }
    await expect(head(app, 'tanf')).toBeFocused();
  });

  test('upwards to the pinned lane, which never moves the others', async ({ page, language }) => {
    const app = await openApp(page, language, { pin: 'tanf' });
    const lanes = await app.timeline.locator('[data-lane]').count();
    const lowest = inLane(app, 'none').last();
    await lowest.focus();
    let key = await free(app);
    expect(key).toBe((await keys(lowest))[0]);
    for (let step = 0; step < 2 * lanes && !key.startsWith('tanf:'); step += 1) {
      await page.keyboard.press('ArrowUp');
      key = await free(app, key);
    }
    expect(key).toMatch(/^tanf:/);
    await scroll(app, 300);
    const at = await scroller(app).evaluate((own) => own.scrollTop);
    expect(at).toBeGreaterThan(0);
    await inLane(app, 'tanf').first().focus();
    expect(await free(app)).toMatch(/^tanf:/);
    await expect.poll(() => scroller(app).evaluate((own) => own.scrollTop)).toBe(at);
  });
});

test('an event selected elsewhere is clear of the pinned lanes', async ({ page, language }) => {
  await page.setViewportSize({ width: 1600, height: 700 });
  const app = await openApp(page, language, { pin: 'tanf' });
  const id = '004-conoco-rockets';
  const first = inLane(app, 'conoco').and(app.marks(id));
  await scroll(app, Math.round((await top(first)) - (await app.timeArea()).top - 20));
  await expect.poll(() => hitAt(first)).not.toEqual(await keys(first));
  await page.keyboard.press('Control+k');
  await page.keyboard.type(reviewedEvent(id).title[language]);
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => hitAt(first)).toEqual([`conoco:${id}`]);
});

test('pins that are higher than half the timeline stay in view as far as they fit', async ({
  page,
  language,
}) => {
  const pins = ['tanf', 'shaddadi', 'conoco', 'omar'];
  const app = await openApp(page, language, { pin: pins.join() });
  await expect(frozen(app).locator('[data-key^="shaddadi:"]').first()).toBeVisible();
  await expect(frozen(app).locator('[data-key^="conoco:"]')).toHaveCount(0);
  const half = (await scroller(app).evaluate((own) => own.clientHeight)) / 2;
  expect((await frozen(app).boundingBox())?.height).toBeLessThanOrEqual(half + 1);
  const other = inLane(app, 'conoco').first();
  const [shaddadi, conoco] = [await top(head(app, 'shaddadi')), await top(other)];
  await scroll(app, 60);
  await expect.poll(() => top(head(app, 'shaddadi'))).toBe(shaddadi);
  await expect.poll(() => top(other)).toBe(conoco - 60);
  // A window that is too low for any: all of them scroll.
  await page.setViewportSize({ width: 1280, height: 420 });
  await expect(frozen(app).locator('[data-key^="shaddadi:"]')).toHaveCount(0);
});

test('a pinned group stays with its header and lanes', async ({ page, language }) => {
  const app = await openApp(page, language, { then: 'claimant', pin: PIN });
  const own = app.timeline.locator(`[data-lane="${PIN}"], [data-lane^="${PIN}/"]`);
  await expect(own).toHaveCount(3);
  const places = () => own.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  const before = await places();
  await scroll(app, 300);
  await expect.poll(places).toEqual(before);
  await app.button(app.names.text.lane.foldNamed(app.names.bases.shaddadi)).click();
  await expect(own).toHaveCount(1);
  await expect(frozen(app).locator(`[data-key^="${PIN}:"]`)).toHaveCount(2);
  expect((await places())[0]).toBe(before[0]);
});

test('pinned lanes can be reordered by mouse wherever the others are scrolled', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { pin: 'shaddadi,omar,qasrak' });
  await scroll(app, 150);
  const first = await head(app, 'shaddadi').boundingBox();
  const last = await head(app, 'qasrak').boundingBox();
  if (!first || !last) throw new Error('the lanes have no names');
  await app.drag({ x: last.x + 30, y: last.y + 10 }, { x: last.x + 34, y: first.y + 4 });
  await expect.poll(() => new URL(page.url()).searchParams.get('pin')).toBe('qasrak,shaddadi,omar');
});

test('counts and clusters of a pinned lane are met in their lane', async ({ page, language }) => {
  const app = await openLargeDataset(page, language, { pin: 'conoco' });
  await page.setViewportSize({ width: 1280, height: 420 });
  const lane = app.timeline.locator('[data-density="conoco"] .hit');
  await expect(frozen(app).locator('[data-density]')).toHaveCount(1);
  await scroller(app).evaluate((own) => own.scrollTo(0, own.scrollHeight));
  await lane.hover();
  await expect(page.locator('.card .count')).toBeVisible();
  const [card, box] = [await page.locator('.card').boundingBox(), await lane.boundingBox()];
  const middle = ({ y = 0, height = 0 }) => y + height / 2;
  expect(Math.abs(middle(card ?? {}) - middle(box ?? {}))).toBeLessThan(80);

  const few = await openApp(page, language, { pin: 'tanf', from: '1990', to: '2029' });
  const cluster = frozen(few).locator('[data-cluster]').first();
  await scroller(few).evaluate((own) => own.scrollTo(0, 50));
  const list = await few.openCluster(cluster);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(cluster).toBeFocused();
});

test('a ruler from a pinned lane leads on into the lanes beneath; the paper has one drawing', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { pin: PIN });
  await page.keyboard.press('r');
  await inLane(app, PIN).last().locator('.hit').click();
  await inLane(app, 'deir-ez-zor').first().locator('.hit').click();
  const leaders = app.timeline.locator('svg > g .ruler .leader');
  await expect(leaders).toHaveCount(4);
  const drawn = await leaders.evaluateAll((all) =>
    all.map((line) => ['x1', 'y1', 'y2'].map((name) => line.getAttribute(name))),
  );
  expect(drawn.slice(0, 2)).toEqual(drawn.slice(2));

  await expect(frozen(app)).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg.frozen:visible')).toHaveCount(0);
});

test('on a phone the name and the lane stay together', async ({ page, language }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const app = await openApp(page, language, { pin: PIN });
  const places = async () => [await top(head(app, PIN)), await top(inLane(app, PIN).first())];
  const before = await places();
  await scroll(app, 150);
  await expect.poll(places).toEqual(before);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
