/**
 * Filters by base and claimant, their counts, and the search that ignores Arabic spelling variants.
 */
import { type Locator, expect } from '@playwright/test';

import { type App, openApp } from '../support/app';
import { daily, fileOf, serveData } from '../support/dataset-file';
import { idsWhere, isAt, isBy, isLaidTo, seedIds } from '../support/events';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 900 } });

const IRAQ = 'islamic-resistance-iraq';

/** The number beside a filter. */
async function countOf(checkbox: Locator): Promise<number> {
  return Number(await checkbox.locator('xpath=ancestor::label').locator('.count').textContent());
}

async function expectShown(app: App, ids: readonly string[]): Promise<void> {
  const { text } = app.names;
  const shown = text.shown(ids.length, seedIds.length);
  await expect(app.page.getByRole('status').filter({ hasText: shown })).toBeVisible();
  await expect.poll(() => app.shownIds()).toEqual(ids);
}

test('by base, by claimant: that one, its count, who claims and whom others name, and back', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  for (const id of ['conoco', 'tanf', 'shaddadi'] as const) {
    const box = app.checkbox(app.base, app.names.bases[id]);
    const expected = idsWhere(isAt(id));
    await expect.poll(() => countOf(box), id).toBe(expected.length);
    await box.check();
    await expectShown(app, expected);
    await box.uncheck();
  }
  await expectShown(app, seedIds);

  const { claimants, text } = app.names;
  await app.checkbox(app.claimant, claimants[IRAQ]).check();
  await expectShown(app, idsWhere(isLaidTo(IRAQ)));
  const line = (name: string): Locator =>
    app.checkbox(app.claimant, name).locator('xpath=ancestor::label');
  await expect(line(claimants[IRAQ])).toContainText(text.claimsAndNamed);
  await expect(line(claimants['us-dod'])).toContainText(text.claims);
  await expect(line(claimants['us-dod'])).not.toContainText(text.namedOnly);
  await expect(line(claimants.coalition)).toContainText(text.namedOnly);
});

test('two bases give more events, a claimant fewer; counts follow; groups are cleared alone, and all at once', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const { bases, claimants, text } = app.names;
  const clearAll = app.button(text.clearAll);
  await expect(clearAll).toBeDisabled();
  await app.checkbox(app.base, bases.conoco).check();
  await app.checkbox(app.base, bases.tanf).check();
  const either = idsWhere((event) => isAt('conoco')(event) || isAt('tanf')(event));
  await expectShown(app, either);

  const claimant = app.checkbox(app.claimant, claimants[IRAQ]);
  const both = either.filter((id) => idsWhere(isLaidTo(IRAQ)).includes(id));
  expect(both.length).toBeGreaterThan(0);
  expect(both.length).toBeLessThan(either.length);
  await expect.poll(() => countOf(claimant)).toBe(both.length);
  await claimant.check();
  await expectShown(app, both);
  // The counts of the bases follow the claimant, those of the claimants follow the bases.
  const atTanf = idsWhere((event) => isAt('tanf')(event) && isLaidTo(IRAQ)(event));
  await expect.poll(() => countOf(app.checkbox(app.base, bases.tanf))).toBe(atTanf.length);
  const shaddadi = idsWhere((event) => isAt('shaddadi')(event) && isLaidTo(IRAQ)(event));
  await expect.poll(() => countOf(app.checkbox(app.base, bases.shaddadi))).toBe(shaddadi.length);

  await app.button(text.clearFacet(app.names.base)).click();
  await expect(app.checkbox(app.base, bases.conoco)).not.toBeChecked();
  await expect(app.checkbox(app.claimant, claimants[IRAQ])).toBeChecked();
  await expectShown(app, idsWhere(isLaidTo(IRAQ)));

  await app.checkbox(app.base, bases.conoco).check();
  await app.search.fill('كونيكو');
  await clearAll.click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(app.search).toHaveValue('');
  await expectShown(app, seedIds);
});

test('by means: an event is under each of its own, the address says so, the palette knows them', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const { bases, meansOf, text } = app.names;
  const [drone, rocket, none] = (['drone', 'rocket', 'none'] as const).map((means) =>
    app.checkbox(app.means, meansOf[means]),
  ) as [Locator, Locator, Locator];
  await expect.poll(() => countOf(drone)).toBe(5);
  await expect.poll(() => countOf(rocket)).toBe(5);
  await expect.poll(() => countOf(none)).toBe(12);
  await none.check();
  await expectShown(
    app,
    idsWhere(({ means }) => means.length === 0),
  );
  await none.uncheck();
  await drone.check();
  await expectShown(app, idsWhere(isBy('drone')));
  await rocket.check();
  const either = idsWhere((event) => isBy('drone')(event) || isBy('rocket')(event));
  expect(either).toContain('000-baz-rockets');
  await expectShown(app, either);
  const atTanf = either.filter((id) => idsWhere(isAt('tanf')).includes(id));
  await expect.poll(() => countOf(app.checkbox(app.base, bases.tanf))).toBe(atTanf.length);
  await expect.poll(() => new URL(page.url()).searchParams.get('means')).toBe('drone,rocket');

  await page.reload();
  await expect(rocket).toBeChecked();
  await expect.poll(() => app.shownIds()).toEqual(either);
  await page.keyboard.press('Control+KeyK');
  const palette = page.getByRole('dialog');
  await palette.getByRole('combobox').fill(meansOf.rocket);
  await palette
    .getByRole('option', { name: meansOf.rocket })
    .filter({ hasText: text.facets.means })
    .click();
  await expect(rocket).not.toBeChecked();
  await expectShown(app, idsWhere(isBy('drone')));
  await app.button(text.clearFacet(app.names.means)).click();
  await expectShown(app, seedIds);
});

test('by means in a large dataset: counts follow each other', async ({ page, language }) => {
  /** Drones on even days, with rockets on every fourth; on the odd days none is named. */
  const meansOf = (day: number): string[] =>
    day % 2 === 1 ? [] : day % 4 === 0 ? ['drone', 'rocket'] : ['drone'];
  await serveData(page, fileOf(daily(400, 2022, (day) => ({ means: meansOf(day) }))));
  const app = await openApp(page, language, { open: 'data/large.json', lanes: 'means' });
  const { bases, meansOf: names, text } = app.names;
  const count = (group: Locator, name: string): Promise<number> =>
    countOf(app.checkbox(group, name));
  await expect.poll(() => count(app.means, names.drone)).toBe(200);
  await expect.poll(() => count(app.means, names.rocket)).toBe(100);
  await expect.poll(() => count(app.means, names.none)).toBe(200);
  // Even days are at al-Tanf.
  await app.checkbox(app.base, bases.conoco).check();
  await expect.poll(() => count(app.means, names.drone)).toBe(0);
  await expect.poll(() => count(app.means, names.none)).toBe(200);
  await app.checkbox(app.base, bases.conoco).uncheck();
  await app.checkbox(app.means, names.rocket).check();
  await expect.poll(() => count(app.base, bases.tanf)).toBe(100);
  await expect.poll(() => count(app.base, bases.conoco)).toBe(0);
  await expect(page.getByRole('status').filter({ hasText: text.shown(100, 400) })).toBeVisible();
  await expect(app.timeline.locator('[data-lane]')).toHaveCount(1);
});

test('nothing found, also by filters that exclude each other: a friendly word and the way out', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const { text } = app.names;
  await app.search.fill('zzzzqqq');
  await expect(page.getByRole('heading', { name: text.none.title })).toBeVisible();
  await expect(app.timeline.locator('[data-event]')).toHaveCount(0);
  await app.timeline.getByRole('button', { name: text.clearAll }).click();
  await expect(page.getByRole('heading', { name: text.none.title })).toBeHidden();
  await expectShown(app, seedIds);

  await app.checkbox(app.base, app.names.bases.shaddadi).check();
  await app.checkbox(app.claimant, app.names.claimants['us-dod']).check();
  await expect(page.getByRole('heading', { name: text.none.title })).toBeVisible();
});

test('only undated events match: the timeline says where they are', async ({ page, language }) => {
  const app = await openApp(page, language, { q: 'تعزيزات' });
  await expect(app.timeline.getByText(app.names.text.none.undatedOnly)).toBeVisible();
  await expect(app.tray.locator('[data-event="004-reinforcements"]')).toBeVisible();
});

test('the search forgives spelling, and narrows what a filter leaves', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  /** What a reader types, and an event whose text spells it otherwise. */
  const queries: readonly (readonly [string, string])[] = [
    ['قاعده', '000-tanf-drone'], // قاعدة
    ['قاعدة', '000-baz-rockets'], // قاعـ.ـدة, dotted against moderation
    ['القوات الامريكيه', '004-sariya-shootdown'], // القوات الأمريكية
    ['الاسلامية', '000-iri-statement'], // الإسلامية
    ['مسيّرةٌ', '000-interception'], // مسيرة
    ['صاروخا', '004-conoco-15-rockets'], // صاروخاً
    ['الـتـنـف', '004-tanf-drones'],
  ];
  for (const [typed, id] of queries) {
    await app.search.fill(typed);
    await expect.poll(() => app.shownIds(), typed).toContain(id);
    expect((await app.shownIds()).length, typed).toBeLessThan(seedIds.length);
  }
  // Search ignores spelling variants, not differences in meaning.
  const found = async (typed: string): Promise<string[]> => {
    await app.search.fill(typed);
    await expect(app.search).toHaveValue(typed);
    return app.shownIds();
  };
  await expect.poll(() => found('قاعده')).toEqual(await found('قاعدة'));
  await expect.poll(() => found('السفارة الأميركية')).toEqual(['000-embassy']);

  await app.search.fill('');
  await app.checkbox(app.base, app.names.bases.tanf).check();
  await app.search.fill(language === 'ar' ? 'مسيرة' : 'drone');
  const all = idsWhere(isAt('tanf'));
  await expect.poll(async () => (await app.shownIds()).length).toBeLessThan(all.length);
  for (const id of await app.shownIds()) expect(all).toContain(id);
  await app.button(app.names.text.clearSearch).click();
  await expectShown(app, all);
});

test('what the search finds is highlighted in titles, quotes and the article; translations are searched', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language);
  const highlighted = (): Promise<string[]> =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => {
        const text = new Range();
        text.setStart(range.startContainer, range.startOffset);
        text.setEnd(range.endContainer, range.endOffset);
        return text.toString();
      }),
    );
  const inSource = (): Promise<number> =>
    page.evaluate(
      () =>
        [...(CSS.highlights.get('found') ?? [])].filter(({ startContainer }) =>
          startContainer.parentElement?.closest('.source .text'),
        ).length,
    );
  // On the timeline too, where labels are drawn.
  await app.search.fill(language === 'ar' ? 'الدفاع' : 'air defence');
  const onTimeline = (): Promise<number> =>
    page.evaluate(
      () =>
        [...(CSS.highlights.get('found') ?? [])].filter(({ startContainer }) =>
          startContainer.parentElement?.closest('.timeline text'),
        ).length,
    );
  await expect.poll(onTimeline).toBeGreaterThan(0);
  // The article of the strikes has أمريكية.
  await app.search.fill('أميركية');
  await app.shape('004-us-strikes').click();
  await expect.poll(highlighted).toContain('أمريكية');
  await expect.poll(inSource).toBeGreaterThan(0);
  // Spelled without the article and with a single letter, in Latin letters.
  for (const typed of ['Shadadi', 'al-Shaddadi', 'الشدادة', 'alshaddadi']) {
    await app.search.fill(typed);
    await expect.poll(() => app.shownIds(), typed).toContain('000-shaddadi-launch');
  }
  // Only the translation of a quote has these words.
  await app.search.fill('US aircraft struck military sites');
  await expect.poll(() => app.shownIds()).toContain('004-us-strikes');
  await app.search.fill('');
  await expect.poll(highlighted).toEqual([]);
});

test('on a phone the filters overlay the timeline and close', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const app = await openApp(page, 'ar');
  await expect(app.base).toBeHidden();
  await app.button(app.names.text.showFilters).click();
  await app.checkbox(app.base, app.names.bases.conoco).check();
  await page.keyboard.press('Escape');
  await expect(app.base).toBeHidden();
  await expect.poll(() => app.shownIds()).toEqual(idsWhere(isAt('conoco')));
});
