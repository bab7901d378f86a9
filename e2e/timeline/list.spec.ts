/** The list: the same events, filters, search and selection as the timeline, for reading. */
import { expect } from '@playwright/test';

import { type App, openApp, openList } from '../support/app';
import { LANGUAGES, idsWhere, isAt, reviewedEvent, seedIds } from '../support/events';
import { daily, fileOf, serveData } from '../support/dataset-file';
import { LAYOUTS, pressAt } from '../support/keys';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 } });

const undatedIds = idsWhere(({ stated }) => stated.edtf === null);

async function sortBy(app: App, by: 'date' | 'kind' | 'title' | 'claimant'): Promise<void> {
  const name = app.names.text.list.columns[by];
  await app.list.getByRole('columnheader', { name }).getByRole('button').press('Enter');
}

const focusedId = (app: App): Promise<string | null> =>
  app.list.locator('[data-event]:focus').getAttribute('data-event');

test('the switch shows the same events as a list, the address says so, undo goes back', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, { reading: 'assessed' });
  await app.mode('timeline').focus();
  await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
  await expect(app.list).toBeVisible();
  // The focus stays on the switch, although it is in another toolbar now.
  await expect(app.mode('list')).toBeFocused();
  await expect(app.mode('list')).toBeChecked();
  expect((await app.listed()).sort()).toEqual(seedIds);
  await expect(app.reading('assessed')).toBeChecked();
  await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('list');
  await page.reload();
  await expect(app.list).toBeVisible();
  const switchTo = app.names.text.list.modes.timeline;
  await page.getByText(switchTo, { exact: true }).first().click();
  await expect(app.axis).toBeVisible();
  await app.button(app.names.text.undo).click();
  await expect(app.list).toBeVisible();
});

test('L goes from one to the other, by its place on the board', async ({ page, language }) => {
  const app = await openApp(page, language);
  for (const layout of LAYOUTS) {
    await pressAt(page, 'KeyL', layout);
    await expect(app.list).toBeVisible();
    await pressAt(page, 'KeyL', layout);
    await expect(app.axis).toBeVisible();
  }
});

for (const language of LANGUAGES) {
  test(`in ${language}, it is in order of time, numbered, both dates in a row, the undated under a heading`, async ({
    page,
  }) => {
    const app = await openList(page, language);
    const ids = await app.listed();
    expect([...ids].sort()).toEqual(seedIds);
    expect(ids.slice(-undatedIds.length).sort()).toEqual(undatedIds);
    const days = ids
      .map((id) => reviewedEvent(id).stated.edtf ?? '')
      .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date));
    // Most dates of the articles are "about", or one of several days.
    expect(days).toHaveLength(5);
    expect(days).toEqual([...days].sort());
    const numbers = await app.rows.evaluateAll((rows) =>
      rows.map((row) => row.querySelector('.number')?.textContent?.trim() ?? ''),
    );
    const dated = ids.length - undatedIds.length;
    expect(numbers.slice(0, dated)).toEqual(
      Array.from({ length: dated }, (_, at) => String(at + 1)),
    );
    for (const number of numbers.slice(dated)) expect(number).not.toMatch(/\d/);
    const heading = app.list.getByRole('row', {
      name: app.names.text.list.undated(undatedIds.length),
    });
    await expect(heading).toBeVisible();

    // Both dates where they differ, in the words of the timeline.
    const row = app.list.locator('[data-event="004-us-strikes"] .date');
    const { stated, assessed } = app.names.text;
    await expect(row).toContainText(`${stated}:`);
    await expect(row).toContainText(`${assessed}:`);
    await expect(app.list.locator('[data-event="000-conoco-drone-1"] .date')).toContainText(
      language === 'ar' ? 'نحو 13 كانون الأول 2023' : 'about 13 December 2023',
    );

    // It says how long it is, and at which row one is.
    // With the header, and the heading of the undated.
    const rows = seedIds.length + 2;
    await expect(app.list).toHaveAttribute('aria-rowcount', String(rows));
    const indices = await app.list
      .getByRole('row')
      .evaluateAll((all) => all.map((row) => Number(row.getAttribute('aria-rowindex'))));
    expect(indices).toEqual(Array.from({ length: rows }, (_, at) => at + 1));

    // Columns run in the direction of the language.
    const boxes = await app.list
      .getByRole('columnheader')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
    const sorted = [...boxes].sort((a, b) => (language === 'ar' ? b - a : a - b));
    expect(boxes).toEqual(sorted);
  });
}

test('a column header sorts, a second time in reverse, and the row number stays', async ({
  page,
  language,
}) => {
  const app = await openList(page, language);
  const { columns } = app.names.text.list;
  const header = (name: string) => app.list.getByRole('columnheader', { name });
  await expect(header(columns.date)).toHaveAttribute('aria-sort', 'ascending');
  const kinds = (): Promise<string[]> =>
    app.rows.evaluateAll((rows) =>
      rows.map((row) => row.querySelector('.kind')?.textContent ?? ''),
    );
  const numberOf = (id: string) => app.list.locator(`[data-event="${id}"] .number`).innerText();
  const before = await numberOf('000-embassy');
  const inTime = await app.listed();
  const { compare } = new Intl.Collator(language);

  await sortBy(app, 'kind');
  await expect(header(columns.kind)).toHaveAttribute('aria-sort', 'ascending');
  await expect(header(columns.date)).toHaveAttribute('aria-sort', 'none');
  const up = await kinds();
  expect(up).toEqual([...up].sort(compare));
  await expect.poll(() => numberOf('000-embassy')).toBe(before);

  await sortBy(app, 'kind');
  await expect(header(columns.kind)).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(kinds).toEqual([...up].reverse());
  await expect.poll(() => new URL(page.url()).searchParams.get('by')).toBe('-kind');

  await sortBy(app, 'title');
  await expect(header(columns.title)).toHaveAttribute('aria-sort', 'ascending');
  const titles = (await app.listed()).map((id) => reviewedEvent(id).title[language]);
  expect(titles).toEqual([...titles].sort(new Intl.Collator(language, { numeric: true }).compare));
  await app.button(app.names.text.undo).click();
  await expect(header(columns.kind)).toHaveAttribute('aria-sort', 'descending');

  // The latest come first when asked; the undated stay at the end.
  await sortBy(app, 'date');
  await expect(header(columns.date)).toHaveAttribute('aria-sort', 'ascending');
  await sortBy(app, 'date');
  await expect(header(columns.date)).toHaveAttribute('aria-sort', 'descending');
  const ids = await app.listed();
  expect(ids[0]).toBe(inTime[inTime.length - undatedIds.length - 1]);
  expect(ids.slice(-undatedIds.length).sort()).toEqual(undatedIds);
});

test('filters and search apply to it as they do to the timeline', async ({ page, language }) => {
  const app = await openList(page, language);
  await app.checkbox(app.base, app.names.bases.conoco).check();
  await expect.poll(async () => (await app.listed()).sort()).toEqual(idsWhere(isAt('conoco')));
  await app.button(app.names.text.clearAll).click();
  await app.search.fill(language === 'ar' ? 'السفارة' : 'embassy');
  await expect.poll(() => app.listed()).toEqual(['000-embassy']);
  await app.search.fill('zzzzqqq');
  await expect(page.getByRole('heading', { name: app.names.text.none.title })).toBeVisible();
});

test("the timeline's time range narrows it only on request", async ({ page, language }) => {
  const view = { from: '2023-12-07', to: '2023-12-09' };
  const app = await openList(page, language, view);
  expect((await app.listed()).length).toBe(seedIds.length);
  await page.getByRole('checkbox', { name: app.names.text.list.onlyInView }).check();
  const ids = async (): Promise<string[]> => await app.listed();
  await expect.poll(ids).toContain('000-embassy');
  await expect.poll(ids).not.toContain('004-us-strikes');
  for (const id of undatedIds) await expect.poll(ids).toContain(id);
  // The overview moves the time range here too.
  await app.edge('from').focus();
  await page.keyboard.press('Home');
  await expect.poll(ids).toContain('004-us-strikes');
});

test('a row opens its sentence, a passage leads back to its row', async ({ page, language }) => {
  const app = await openList(page, language);
  await app.list.locator('[data-event="000-embassy"]').press('Enter');
  await expect(app.source.locator('mark[data-event="000-embassy"]').first()).toBeInViewport();
  const chosen = app.list.locator('[aria-selected="true"]');
  await expect(chosen).toHaveAttribute('data-event', '000-embassy');
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe('000-embassy');

  const other = app.source.locator('mark[data-event="000-baz-rockets"]').first();
  await other.click();
  await expect(chosen).toHaveAttribute('data-event', '000-baz-rockets');
  await expect(chosen).toBeInViewport();

  await app.button(app.names.text.backToMark).click();
  await expect(app.marks('000-baz-rockets').first()).toHaveAttribute('aria-pressed', 'true');
});

test('one row is in the Tab order, the others are reached by arrow keys', async ({
  page,
  language,
}) => {
  const app = await openList(page, language);
  const ids = await app.listed();
  await expect(app.list.locator('[data-event][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedId(app)).toBe(ids[0]);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedId(app)).toBe(ids[1]);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => focusedId(app)).toBe(ids[0]);
  await page.keyboard.press('End');
  await expect.poll(() => focusedId(app)).toBe(ids.at(-1));
  await expect(app.list.locator('[data-event]:focus')).toBeInViewport();
  await page.keyboard.press('PageUp');
  await expect.poll(async () => ids.indexOf((await focusedId(app)) ?? '')).toBeLessThan(20);
  await page.keyboard.press('Home');
  await expect.poll(() => focusedId(app)).toBe(ids[0]);
  // Past the heading of the undated.
  const firstUndated = ids[ids.length - undatedIds.length];
  await app.list.locator(`[data-event="${ids[ids.length - undatedIds.length - 1]}"]`).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedId(app)).toBe(firstUndated);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => focusedId(app)).not.toBe(firstUndated);
});

test('on a phone rows are cards that fit, sorted by a choice', async ({ page, language }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const app = await openList(page, language);
  await expect(app.list.getByRole('columnheader')).toHaveCount(0);
  expect((await app.listed()).sort()).toEqual(seedIds);
  const overflow = await app.list.evaluate((list) => list.scrollWidth - list.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const { sortBy: name, columns, sortBack, orders } = app.names.text.list;
  await page.getByRole('combobox', { name }).selectOption({ label: columns.kind });
  await page.getByRole('button', { name: `${sortBack}: ${orders.ascending}` }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('by')).toBe('-kind');
});

const ROWS = 5000;

/** Days from 2010 on; every 500th has no date. */
const LONG_LIST = fileOf(
  daily(ROWS, 2010, (day) => ({
    kind: day % 3 === 0 ? 'strike' : 'attack',
    ...(day % 500 === 499 ? { date: null } : {}),
  })),
);

test('of thousands of rows only a few are in the page, and each can be reached', async ({
  page,
}) => {
  await serveData(page, LONG_LIST);
  const app = await openList(page, 'en', { open: 'data/long.json' });
  await expect(app.list).toHaveAttribute('aria-rowcount', String(ROWS + 2));
  const drawn = async (): Promise<number> => await app.list.getByRole('row').count();
  expect(await drawn()).toBeLessThan(100);
  await page.keyboard.press('End');
  await expect.poll(() => focusedId(app)).toBe(`day-${ROWS - 1}`);
  expect(await drawn()).toBeLessThan(100);
  await page.keyboard.press('Home');
  await expect.poll(() => focusedId(app)).toBe('day-0');

  // The bar dragged to its middle shows the middle.
  await app.list.evaluate((list) => (list.scrollTop = list.scrollHeight / 2));
  await expect(app.list.locator('[data-event="day-2500"]')).toBeVisible();
  expect(await drawn()).toBeLessThan(100);

  // A selected event is shown wherever it is.
  await page.goto('/?lang=en&view=list&open=data/long.json&event=day-4321&sort=-date');
  await expect(app.list.locator('[data-event="day-4321"][aria-selected="true"]')).toBeInViewport();
  // On a narrow page rows are cards, sorted by a menu.
  await page.setViewportSize({ width: 1000, height: 720 });
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'Kind' });
  await expect(app.list.locator('[data-event="day-4321"]')).toBeInViewport();
});
