/** Gestures and keys: palette, jump to a date, ruler, selection, look around, touch, what is announced. */
import { type Locator, type Page, expect } from '@playwright/test';

import { messages } from '../support/words';
import { type App, openApp, startingWith } from '../support/app';
import { expectNoViolation } from '../support/axe';
import { type Language, reviewedEvent, reviewedEvents } from '../support/events';
import { test } from '../support/journey';

const DAY_MS = 86_400_000;
const EMBASSY = '000-embassy';
const ROCKETS = '004-conoco-rockets';
/** Between these the page is loaded; then its clock stands still. */
const NOON = new Date('2026-11-21T12:00:00Z');
const LATER = new Date('2026-11-21T13:00:00Z');
const VIEW = { from: '2023-11-01', to: '2023-12-20' };

test.use({ viewport: { width: 1440, height: 1500 } });

const titleOf = (id: string, language: Language): string => reviewedEvent(id).title[language];

interface Palette {
  readonly dialog: Locator;
  readonly field: Locator;
  readonly options: Locator;
}

function paletteOf(page: Page, language: Language, of: 'palette' | 'jump'): Palette {
  const words = messages(language).gestures[of];
  const dialog = page.getByRole('dialog', { name: words.title });
  return {
    dialog,
    field: dialog.getByRole('combobox', { name: words.field }),
    options: dialog.getByRole('option'),
  };
}

async function open(page: Page, language: Language, of: 'palette' | 'jump'): Promise<Palette> {
  await page.keyboard.press(of === 'palette' ? 'Control+KeyK' : 'KeyJ');
  const palette = paletteOf(page, language, of);
  await expect(palette.field).toBeFocused();
  return palette;
}

/** The option that Enter would choose, according to the combobox. */
async function activeOption({ dialog, field }: Palette): Promise<string> {
  const id = await field.getAttribute('aria-activedescendant');
  return dialog.locator(`[id="${id}"]`).innerText();
}

const ruler = (page: Page, language: Language): Locator =>
  page.getByRole('group', { name: messages(language).gestures.ruler.name, exact: true });
const selection = (page: Page, language: Language): Locator =>
  page.getByRole('group', { name: messages(language).gestures.picks.name, exact: true });
const announcer = (page: Page): Locator => page.locator('[data-announcer]');

async function expectView(app: App, from: number, to: number): Promise<void> {
  // A fifth of the time range as padding on each side, to within a day.
  const air = (to - from) * 0.2;
  await expect
    .poll(async () => Math.abs((await app.range()).from - (from - air)))
    .toBeLessThan(DAY_MS / 24);
  expect(Math.abs((await app.range()).to - (to + air))).toBeLessThan(DAY_MS / 24);
}

for (const dir of ['ltr', 'rtl'] as const) {
  test.describe(`time ${dir}`, () => {
    test('the ruler measures from the open event to the next one pressed', async ({
      page,
      language,
    }) => {
      const gesture = messages(language).gestures;
      const app = await openApp(page, language, { ...VIEW, dir, event: EMBASSY });
      await page.keyboard.press('KeyR');
      await expect(ruler(page, language)).toContainText(
        gesture.ruler.second(titleOf(EMBASSY, language)),
      );
      await app.shape(ROCKETS).click();
      // 18 November to 8 December, a day each.
      const words = language === 'en' ? '19–21 days' : 'من 19 إلى 21 يوماً';
      await expect(ruler(page, language).locator('strong')).toHaveText(words);
      await expect(ruler(page, language)).toContainText(
        gesture.ruler.between(titleOf(ROCKETS, language), titleOf(EMBASSY, language)),
      );
      await expect(ruler(page, language)).toContainText(
        gesture.ruler.by(app.names.text.readings.stated),
      );
      const drawn = page.locator('[data-ruler]');
      await expect(drawn).toContainText(words);
      const line = await drawn.evaluate((element) => {
        const { left, right } = element.getBoundingClientRect();
        return { left, right };
      });
      const ends = [await app.leadX(EMBASSY), await app.leadX(ROCKETS)];
      expect(Math.abs(line.left - Math.min(...ends))).toBeLessThan(2);
      expect(Math.abs(line.right - Math.max(...ends))).toBeLessThan(2);
      await expectNoViolation(page, '.area', '.area');

      await page.keyboard.press('Escape');
      await expect(ruler(page, language)).toHaveCount(0);
      await expect(drawn).toHaveCount(0);
      await expect(app.source).toBeVisible();
    });

    test('the edges of the overview follow a finger near them', async ({ browser, language }) => {
      const context = await browser.newContext({
        hasTouch: true,
        viewport: { width: 390, height: 844 },
      });
      const page = await context.newPage();
      const app = await openApp(page, language, { ...VIEW, dir });
      const box = await app.edge('to').boundingBox();
      if (!box) throw new Error('the edge is not drawn');
      const before = await app.range();
      // Beside the handle, where a mouse would grab the window.
      const x = box.x + box.width / 2 - 14 * app.sign;
      await swipe(page, { x, y: box.y + box.height / 2 }, -30 * app.sign);
      await expect.poll(async () => (await app.range()).to).toBeLessThan(before.to);
      expect((await app.range()).from).toBe(before.from);
      await context.close();
    });
  });
}

test('the palette finds in either language and careless spelling, shows keys and runs a command', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, VIEW);
  const palette = await open(page, language, 'palette');
  await expect(palette.options.first()).toBeVisible();
  await expectNoViolation(page, 'dialog', 'dialog');
  const conoco = { en: 'Conoco', ar: 'كونيكو' };
  await palette.field.fill(conoco[language === 'ar' ? 'en' : 'ar']);
  await expect(palette.options.first()).toContainText(conoco[language]);
  // Hamza and diacritics left out or put in.
  await palette.field.fill('الاقصي');
  await expect(palette.dialog.getByRole('option', { name: /Aqsa|الأقصى/ })).toHaveCount(2);

  await palette.field.fill(app.names.text.commands.fitAll);
  await expect(palette.options.first()).toContainText('0');
  await expect.poll(() => activeOption(palette)).toContain(app.names.text.commands.fitAll);
  const before = await app.span();
  await page.keyboard.press('Enter');
  await expect(palette.dialog).toHaveCount(0);
  await expect.poll(() => app.span()).toBeGreaterThan(before);
});

test('the palette sets filters and opens events; Ctrl K reaches past the search box, where > is text', async ({
  page,
  language,
}) => {
  const app = await openApp(page, language, VIEW);
  const box = app.checkbox(app.base, app.names.bases.conoco);
  for (const isOn of [true, false]) {
    const palette = await open(page, language, 'palette');
    await palette.field.fill(app.names.bases.conoco);
    await page.keyboard.press('Enter');
    await expect(palette.dialog).toHaveCount(0);
    await expect(box).toBeChecked({ checked: isOn });
  }

  // Arrows go round the options, Enter opens an event, the focus returns.
  const button = app.button(app.names.text.zoomIn);
  await button.focus();
  const palette = await open(page, language, 'palette');
  await palette.field.fill(titleOf(EMBASSY, language));
  const first = await activeOption(palette);
  const count = await palette.options.count();
  await page.keyboard.press('ArrowUp');
  await expect(palette.options.last()).toHaveAttribute('aria-selected', 'true');
  for (let step = 0; step < count; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => activeOption(palette)).toBe(first);
  await page.keyboard.press('Enter');
  await expect(app.source.getByRole('heading', { level: 3 }).first()).toHaveText(
    titleOf(EMBASSY, language),
  );
  await expect(button).toBeFocused();

  const again = await open(page, language, 'palette');
  await page.keyboard.press('Escape');
  await expect(again.dialog).toHaveCount(0);
  await expect(button).toBeFocused();

  await app.search.focus();
  await page.keyboard.type('>');
  await expect(app.search).toHaveValue('>');
  const past = await open(page, language, 'palette');
  await page.keyboard.press('Escape');
  await expect(past.dialog).toHaveCount(0);
  await app.search.fill('');
  await app.search.blur();
  await page.keyboard.press('Shift+Period');
  await expect(past.field).toBeFocused();
  await expect(past.field).toHaveValue('');
});

/** What a reader types, and the stretch that is shown. */
const TYPED = [
  { query: '13/11', from: Date.UTC(2023, 10, 13), days: 1 },
  { query: '١٣/١١/٢٠٢٣', from: Date.UTC(2023, 10, 13), days: 1 },
  { query: 'Nov 2023', from: Date.UTC(2023, 10, 1), days: 30 },
  { query: 'تشرين الثاني 2023', from: Date.UTC(2023, 10, 1), days: 30 },
];

test('a jump shows the stretch that is typed, with air, and undo goes back; what is no date changes nothing', async ({
  page,
  language,
}) => {
  const gesture = messages(language).gestures;
  const app = await openApp(page, language, VIEW);
  const before = await app.range();
  for (const typed of TYPED) {
    const palette = await open(page, language, 'jump');
    await palette.field.fill(typed.query);
    await expect(palette.options.first()).toContainText('2023');
    await page.keyboard.press('Enter');
    await expect(palette.dialog).toHaveCount(0);
    await expectView(app, typed.from, typed.from + typed.days * DAY_MS);
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => app.range(), typed.query).toEqual(before);
  }

  // Both orders, the day first.
  const palette = await open(page, language, 'jump');
  await palette.field.fill('11/12');
  await expect(palette.options.nth(0)).toContainText(gesture.jump.dayFirst);
  await expect(palette.options.nth(0)).toContainText('2023-12-11');
  await expect(palette.options.nth(1)).toContainText(gesture.jump.monthFirst);
  await expect(palette.options.nth(1)).toContainText('2023-11-12');

  await palette.field.fill('hello');
  await expect(palette.dialog.getByRole('status')).toHaveText(gesture.jump.notUnderstood);
  await expect(palette.dialog).toContainText(gesture.jump.exampleDates[2] ?? '');
  await page.keyboard.press('Enter');
  await expect(palette.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => app.range()).toEqual(before);
});

test('relative expressions say what they count from; the reader chooses', async ({
  page,
  language,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-21T09:00:00Z'));
  const app = await openApp(page, language, VIEW);
  const palette = await open(page, language, 'jump');
  await palette.field.fill(language === 'en' ? 'yesterday' : 'أمس');
  await expect(palette.options).toHaveCount(2);
  await expect(palette.options.nth(0)).toContainText('2023-12-13');
  await expect(palette.options.nth(1)).toContainText('2026-11-20');
  await expectNoViolation(page, 'dialog', 'dialog');
  await palette.options.nth(0).click();
  await expectView(app, Date.UTC(2023, 11, 13), Date.UTC(2023, 11, 14));
});

test('the ruler by keyboard alone, and by the leading dates', async ({ page, language }) => {
  const gesture = messages(language).gestures;
  const app = await openApp(page, language, { ...VIEW, from: '2023-10-01' });
  await page.keyboard.press('KeyR');
  await expect(ruler(page, language)).toContainText(gesture.ruler.first);
  await app.marks('004-us-strikes').first().focus();
  await page.keyboard.press('Enter');
  await app.marks(ROCKETS).first().focus();
  await page.keyboard.press('Enter');
  await expect(app.source).toBeHidden();
  const words = ruler(page, language).locator('strong');
  const stated = await words.innerText();
  await app.choose('assessed');
  await expect(words).not.toHaveText(stated);
  await expect(ruler(page, language)).toContainText(
    gesture.ruler.by(app.names.text.readings.assessed),
  );
  await expect(announcer(page)).toContainText(await words.innerText());
});

test('Ctrl and click select; the bar fits, measures, copies and clears', async ({
  page,
  context,
  language,
}) => {
  const gesture = messages(language).gestures;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const app = await openApp(page, language, VIEW);
  await app.shape(EMBASSY).click({ modifiers: ['Control'] });
  await app.shape(ROCKETS).click({ modifiers: ['Shift'] });
  const bar = selection(page, language);
  await expect(bar).toContainText(gesture.picks.count(2));
  await expect(announcer(page)).toContainText(gesture.picks.count(2));
  await expect(app.marks(EMBASSY).first()).toHaveAttribute('aria-pressed', 'true');
  await expect(app.source).toBeHidden();
  await expectNoViolation(page, '.area', '.area');

  await bar.getByRole('button', { name: gesture.picks.copy }).click();
  await expect(bar).toContainText(gesture.picks.copied(2));
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const id of [EMBASSY, ROCKETS]) {
    expect(text).toContain(titleOf(id, language));
    expect(text).toContain(reviewedEvent(id).quotes[0]?.exact);
  }

  await bar.getByRole('button', { name: gesture.ruler.name }).click();
  await expect(ruler(page, language)).toContainText(titleOf(EMBASSY, language));
  await bar.getByRole('button', { name: gesture.picks.fit }).click();
  await expectView(app, Date.UTC(2023, 10, 18), Date.UTC(2023, 11, 9));
  await bar.getByRole('button', { name: gesture.picks.clear }).click();
  await expect(bar).toHaveCount(0);
  await expect(app.marks(EMBASSY).first()).toHaveAttribute('aria-pressed', 'false');
});

test('Ctrl and Space select by keyboard, starting with the open event', async ({
  page,
  language,
}) => {
  const gesture = messages(language).gestures;
  const app = await openApp(page, language, { ...VIEW, event: EMBASSY });
  await app.marks(ROCKETS).first().focus();
  await page.keyboard.press('Control+Space');
  await expect(selection(page, language)).toContainText(gesture.picks.count(2));
  await page.keyboard.press('Control+Space');
  await expect(selection(page, language)).toContainText(gesture.picks.count(1));
  await page.keyboard.press('Escape');
  await expect(selection(page, language)).toHaveCount(0);
  await expect(app.source).toBeVisible();
});

test('showing the events around an event turns filters off, and one undo restores everything', async ({
  page,
  language,
}) => {
  const gesture = messages(language).gestures;
  const app = await openApp(page, language, { ...VIEW, event: EMBASSY, kind: 'attack' });
  const before = await app.range();
  const kind = page.getByRole('group', { name: app.names.text.facets.kind, exact: true });
  await expect(kind.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await app.source.getByRole('button', { name: gesture.around.days(3), exact: true }).click();
  await expect(kind.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect
    .poll(() => app.range())
    .toEqual({ from: Date.UTC(2023, 11, 5), to: Date.UTC(2023, 11, 12) });
  await page.keyboard.press('Control+KeyZ');
  await expect(kind.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect.poll(() => app.range()).toEqual(before);
  await page.keyboard.press('KeyO');
  await expect
    .poll(() => app.range())
    .toEqual({ from: Date.UTC(2023, 11, 1), to: Date.UTC(2023, 11, 16) });
});

test('the view is announced once, when the zoom has settled', async ({ page, language }) => {
  await page.clock.install({ time: NOON });
  const app = await openApp(page, language, { from: '2023-11-01', to: '2023-11-30' });
  await page.clock.pauseAt(LATER);
  await page.clock.runFor(2000);
  await expect(announcer(page)).toHaveText('');
  await app.button(app.names.text.zoomIn).click();
  await app.button(app.names.text.zoomIn).click();
  await page.clock.runFor(500);
  await expect(announcer(page)).toHaveText('');
  await page.clock.runFor(500);
  await expect(announcer(page)).toContainText('2023');
  await app.checkbox(app.base, app.names.bases.conoco).check();
  await page.clock.runFor(1000);
  await expect(announcer(page)).toHaveText(app.names.text.shown(11, reviewedEvents.length));
});

/** One finger, sideways. */
async function swipe(page: Page, from: { x: number; y: number }, byX: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number | null) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === null ? [] : [{ x, y: from.y, id: 0 }],
    });
  await touch('touchStart', from.x);
  for (const share of [0.3, 0.6, 1]) await touch('touchMove', from.x + byX * share);
  await touch('touchEnd', null);
}

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a long press opens the card, a tap the event', async ({ page, language }) => {
    await page.clock.install({ time: NOON });
    const app = await openApp(page, language, VIEW);
    await page.clock.pauseAt(LATER);
    const shape = app.shape(ROCKETS);
    await shape.scrollIntoViewIfNeeded();
    const box = await shape.boundingBox();
    if (!box) throw new Error('the mark is not drawn');
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', byX: number | null) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: byX === null ? [] : [{ x: point.x + byX, y: point.y, id: 0 }],
      });
    const card = page.locator('.card');

    await touch('touchStart', 0);
    await page.clock.runFor(499);
    await expect(card).toHaveCount(0);
    await page.clock.runFor(2);
    await expect(card).toContainText(titleOf(ROCKETS, language));
    await touch('touchEnd', null);
    await expect(card).toBeVisible();
    await expect(app.source).toBeHidden();

    // A moving finger pans, and the card closes.
    const { from } = await app.range();
    await touch('touchStart', 0);
    await touch('touchMove', 40);
    await touch('touchMove', 60);
    await page.clock.runFor(600);
    await touch('touchEnd', null);
    await expect(card).toHaveCount(0);
    await expect.poll(async () => Math.sign(from - (await app.range()).from)).toBe(app.sign);

    await app.shape(ROCKETS).tap();
    await expect(app.source).toBeVisible();
    const sheet = await app.source.boundingBox();
    expect(sheet?.width).toBe(390);
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(844, 0);
  });

  test('one finger up and down scrolls the lanes', async ({ page, language }) => {
    const app = await openApp(page, language, VIEW);
    const { x, y } = await app.emptyPoint();
    const top = async (): Promise<number> =>
      (await app.timeline.locator('svg.lanes').boundingBox())?.y ?? NaN;
    const before = await top();
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === null ? [] : [{ x, y: at, id: 0 }],
      });
    await touch('touchStart', y);
    for (const by of [20, 60, 100]) await touch('touchMove', y - by);
    await touch('touchEnd', null);
    await expect.poll(top).toBeLessThan(before - 50);
  });

  test("measuring begins in the event's sheet", async ({ page, language }) => {
    const gesture = messages(language).gestures;
    const app = await openApp(page, language, { ...VIEW, event: ROCKETS });
    await app.source.getByRole('button', { name: startingWith(gesture.ruler.from) }).tap();
    await expect(app.source).toBeHidden();
    await app.shape(EMBASSY).tap();
    await expect(ruler(page, language)).toContainText(titleOf(EMBASSY, language));
  });
});
