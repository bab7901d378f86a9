/** The address describes the view: it opens it, follows it and shares it. */
import { type Page, expect } from '@playwright/test';

import { type App, type DrawnMark, directionOf, openApp } from '../support/app';
import { idsWhere, isAt, isLaidTo, seedIds } from '../support/events';
import { watch } from '../support/watch';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const IRAQ = 'islamic-resistance-iraq';

function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** The same marks, each within a pixel of where it was. */
function expectSameDrawing(actual: readonly DrawnMark[], expected: readonly DrawnMark[]): void {
  expect(actual.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
  for (const [index, { key, x, y }] of expected.entries()) {
    expect(Math.abs((actual[index]?.x ?? NaN) - x), `${key}, x`).toBeLessThanOrEqual(1);
    expect(Math.abs((actual[index]?.y ?? NaN) - y), `${key}, y`).toBeLessThanOrEqual(1);
  }
}

/** Waits until the address has caught up with the view. */
async function settled(app: App): Promise<void> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = `${app.page.url()} ${JSON.stringify(await app.range())}`;
        const isSame = now === before;
        before = now;
        return isSame;
      },
      { intervals: [400] },
    )
    .toBe(true);
}

test('an address opens the view it names', async ({ page, language }) => {
  const app = await openApp(page, language, {
    theme: 'dark',
    lanes: 'claimant',
    reading: 'assessed',
    base: 'conoco,tanf',
    claimant: IRAQ,
    from: '2023-11-15',
    to: '2023-12-15',
    event: '004-conoco-rockets',
  });
  const { bases, claimants, text } = app.names;
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('combobox', { name: text.lanes })).toHaveValue('claimant');
  await expect(app.reading('assessed')).toBeChecked();
  await expect(app.checkbox(app.base, bases.conoco)).toBeChecked();
  await expect(app.checkbox(app.base, bases.tanf)).toBeChecked();
  await expect(app.checkbox(app.base, bases.shaddadi)).not.toBeChecked();
  await expect(app.checkbox(app.claimant, claimants[IRAQ])).toBeChecked();
  await expect
    .poll(() => app.range())
    .toEqual({
      from: Date.UTC(2023, 10, 15),
      to: Date.UTC(2023, 11, 16),
    });
  await expect(app.source.locator('mark[aria-current="true"]').first()).toBeInViewport();
  const expected = idsWhere(
    (event) => (isAt('conoco')(event) || isAt('tanf')(event)) && isLaidTo(IRAQ)(event),
  );
  // The tally ended before the time range, and its last days are inside it.
  const shown = await app.shownIds();
  for (const id of shown) expect(expected).toContain(id);
  expect(shown).toContain('004-conoco-rockets');
});

test('what a reader does is recorded in the address', async ({ page, language }) => {
  const app = await openApp(page, language);
  const { bases, claimants, text } = app.names;
  await app.checkbox(app.base, bases.conoco).check();
  await expect.poll(() => parameter(page, 'base')).toBe('conoco');
  await app.checkbox(app.base, bases.tanf).check();
  await expect.poll(() => parameter(page, 'base')).toBe('conoco,tanf');
  await app.checkbox(app.claimant, claimants[IRAQ]).check();
  await expect.poll(() => parameter(page, 'claimant')).toBe(IRAQ);
  await page.getByRole('combobox', { name: text.lanes }).selectOption('article');
  await expect.poll(() => parameter(page, 'lanes')).toBe('article');
  await app.choose('assessed');
  await expect.poll(() => parameter(page, 'reading')).toBe('assessed');
  await app.shape('004-conoco-rockets').click();
  await expect.poll(() => parameter(page, 'event')).toBe('004-conoco-rockets');
  await app.button(text.zoomIn).click();
  await expect.poll(() => parameter(page, 'from')).toMatch(/^2023-\d\d-\d\d/);
  await expect.poll(() => parameter(page, 'to')).toMatch(/^2023-\d\d-\d\d/);
  await app.search.fill('صواريخ');
  await expect.poll(() => parameter(page, 'q')).toBe('صواريخ');
  await app.button(text.theme.toDark).click();
  await expect.poll(() => parameter(page, 'theme')).toBe('dark');
  await app.button(text.language).click();
  const other = language === 'ar' ? 'en' : 'ar';
  await expect.poll(() => parameter(page, 'lang')).toBe(other);
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(other));
});

for (const span of ['months', 'days', 'hours'] as const) {
  test(`reloading restores the same view, over ${span}`, async ({ page, language }) => {
    const day = 86_400_000;
    const longest = { months: Infinity, days: 6 * day, hours: day / 4 }[span];
    const app = await openApp(page, language);
    await app.shape('000-baz-rockets').scrollIntoViewIfNeeded();
    const at = await app.shape('000-baz-rockets').boundingBox();
    await app.zoomAt(
      { x: Math.round((at?.x ?? NaN) + 13), y: Math.round((at?.y ?? NaN) + 13) },
      -90,
      async () => (await app.span()) < longest,
    );
    await app.button(app.names.text.zoomIn).click();
    await page.keyboard.press('ArrowLeft');
    await settled(app);
    await page.reload();
    await expect(app.axis).toBeVisible();
    const once = await app.drawn();
    expect(once.length).toBeGreaterThan(0);
    // What was visible before the address was first read is visible after.
    await page.keyboard.press('ArrowRight');
    await settled(app);
    const before = await app.drawn();
    const range = await app.range();
    await page.reload();
    await expect(app.axis).toBeVisible();
    expectSameDrawing(await app.drawn(), before);
    const coarse = await app.msPerPx();
    expect(Math.abs((await app.range()).from - range.from)).toBeLessThanOrEqual(coarse);
    expect(Math.abs((await app.range()).to - range.to)).toBeLessThanOrEqual(coarse);
  });
}

test('a copied link opens the same view for a reader of the other language', async ({
  page,
  language,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = await openApp(page, language, { from: '2023-11-15', to: '2023-12-15' });
  await app.checkbox(app.base, app.names.bases.conoco).check();
  await app.shape('000-baz-rockets').click();
  await expect(app.source).toBeVisible();
  await app.button(app.names.text.copyLink).click();
  await expect(page.getByText(app.names.text.copied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(`${String(baseURL)}/`)).toBe(true);

  const there = await browser.newContext({
    locale: language === 'ar' ? 'en-GB' : 'ar-SY',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const theirs = await there.newPage();
  // A reader with as much room: whoever has the legend open has narrower lanes.
  await theirs.addInitScript(() => localStorage.setItem('sourceline:legend', 'closed'));
  await theirs.goto(link);
  await expect(theirs.locator('html')).toHaveAttribute('lang', language);
  const copy = await openApp(theirs, language, Object.fromEntries(new URL(link).searchParams));
  expectSameDrawing(await copy.drawn(), await app.drawn());
  await expect(copy.source).toBeVisible();
  await there.close();
});

test('unknown parts are ignored with a notice', async ({ page, language }) => {
  const problems = await watch(page);
  const app = await openApp(page, language, {
    lanes: 'nowhere',
    reading: 'guessed',
    dir: 'up',
    theme: 'pink',
    base: 'conoco,atlantis',
    claimant: 'nobody',
    kind: 'party',
    article: '999',
    from: 'yesterday',
    to: '2023-13-45',
    event: 'no-such-event',
  });
  const notice = page.getByRole('status').filter({ hasText: 'atlantis' });
  await expect(notice).toBeVisible();
  for (const value of ['nowhere', 'guessed', 'pink', 'nobody', 'no-such-event', '2023-13-45']) {
    await expect(notice).toContainText(value);
  }
  await expect.poll(() => app.shownIds()).toEqual(idsWhere(isAt('conoco')));
  await app.button(app.names.text.dismiss).click();
  await expect(notice).toBeHidden();
  expect(await problems()).toEqual([]);
});

test('hostile and huge values do no harm', async ({ page, language }) => {
  const problems = await watch(page);
  const script = '<script>document.title="owned"</script><img src=x onerror="document.title=1">';
  const app = await openApp(page, language, {
    base: script,
    event: `"'><b>${script}`,
    q: script,
    lanes: '__proto__',
    claimant: 'constructor,__proto__',
  });
  await expect(page.getByRole('status').filter({ hasText: '<script>' })).toBeVisible();
  await expect(app.search).toHaveValue(script);
  await expect(page).toHaveTitle('Sourceline');
  await expect(page.locator('#app script, #app img')).toHaveCount(0);

  const many = `${'x'.repeat(3000)},`.repeat(2);
  const huge = await openApp(page, language, {
    base: many,
    q: 'ق'.repeat(600),
    from: '99999999',
    to: '-99999999',
    event: 'e'.repeat(2000),
  });
  await expect(huge.axis).toBeVisible();
  await huge.button(huge.names.text.clearAll).first().click();
  await expect.poll(() => huge.shownIds()).toEqual(seedIds);

  for (const [from, to] of [
    ['0001', '9999'],
    ['2023-12-13T10:00', '2023-12-13T10:00'],
    ['2023-12-20', '2023-11-01'],
    ['1000-01-01', ''],
    ['', '2500'],
  ]) {
    const odd = await openApp(page, language, { from: from ?? '', to: to ?? '' });
    expect((await odd.tickLabels()).length, `from=${from} to=${to}`).toBeGreaterThan(0);
    await expect.poll(() => odd.span(), `from=${from} to=${to}`).toBeGreaterThan(0);
  }
  expect(await problems()).toEqual([]);
});

for (const [locale, language] of [
  ['ar-SY', 'ar'],
  ['en-GB', 'en'],
  ['fr-FR', 'en'],
] as const) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });
    test(`opens in ${language} if the address does not name a language`, async ({ page }) => {
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
    });
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`follows the system's ${scheme} theme until the address names one`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openApp(page, 'en');
    await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
    const other = scheme === 'dark' ? 'light' : 'dark';
    await openApp(page, 'en', { theme: other });
    await expect(page.locator('html')).toHaveAttribute('data-theme', other);
  });
}
