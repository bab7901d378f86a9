/**
 * The figure dialog beyond one SVG: reopening in the app, PNG, pages, print, remembered choices.
 */
import { readFileSync } from 'node:fs';

import { type Locator, type TestInfo, expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import { vocabulary } from '../../src/words/vocabulary';
import { messages } from '../support/words';
import { type App, openApp } from '../support/app';
import { reviewedEvents } from '../support/events';
import { test } from '../support/journey';

test.use({ viewport: { width: 1440, height: 1100 } });

/** Shaping a figure and decoding its preview, on a machine that does other things too, ms. */
const DRAWING_LIMIT_MS = 30_000;

async function openDialog(app: App): Promise<Locator> {
  await app.button(app.names.export).click();
  const dialog = app.page.getByRole('dialog', { name: app.names.text.exportTitle });
  await drawn(dialog);
  return dialog;
}

/** One page, however long: a single file to be saved. */
function grow(dialog: Locator, app: App): Promise<void> {
  const { flow } = messages(app.language).figure;
  return redrawn(dialog, () => dialog.getByLabel(flow).selectOption('grow'));
}

/** Waits until the figure for the current choices can be saved. */
async function drawn(dialog: Locator): Promise<void> {
  await expect(dialog.locator('button.primary')).toBeEnabled({ timeout: DRAWING_LIMIT_MS });
}

/** Changes something and waits for the figure that follows: until then there is none to save. */
async function redrawn(dialog: Locator, change: () => Promise<unknown>): Promise<void> {
  await change();
  await drawn(dialog);
}

async function saveBy(app: App, button: Locator, info: TestInfo): Promise<Buffer> {
  const coming = app.page.waitForEvent('download', { timeout: DRAWING_LIMIT_MS });
  await button.click();
  const download = await coming;
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path);
}

test('a figure opened in the app exports the same bytes again', async ({
  page,
  language,
}, info) => {
  const words = messages(language).figure;
  const app = await openApp(page, language, {
    lanes: 'claimant',
    reading: 'assessed',
    base: 'conoco',
    from: '2023-11-05',
    to: '2023-12-20',
  });
  const dialog = await openDialog(app);
  await redrawn(dialog, () =>
    dialog.getByRole('radio', { name: app.names.text.exportView }).check(),
  );
  await grow(dialog, app);
  await redrawn(dialog, () => dialog.getByLabel(words.subtitle).fill('α < β'));
  const save = dialog.getByRole('button', { name: app.names.text.download });
  const first = await saveBy(app, save, info);
  await page.keyboard.press('Escape');

  // A page that knows nothing of these choices.
  await page.evaluate(() => localStorage.clear());
  const other = await openApp(page, language === 'ar' ? 'en' : 'ar');
  await other.page.locator('input[type=file]').setInputFiles({
    name: 'figure.svg',
    mimeType: 'image/svg+xml',
    buffer: first,
  });
  await expect(page.getByText('figure.svg')).toBeVisible();
  // The interface is in the figure's language now.
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  const again = await openDialog(app);
  await expect(again.getByRole('radio', { name: app.names.text.exportView })).toBeChecked();
  const second = await saveBy(
    app,
    again.getByRole('button', { name: app.names.text.download }),
    info,
  );
  expect(second.equals(first)).toBe(true);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: messages(language).files.back }).click();
  await expect(page.getByText('figure.svg')).toHaveCount(0);
});

test('only the selected events, stated in the figure and selected again when it is opened', async ({
  page,
  language,
}, info) => {
  const words = messages(language).figure;
  const picks = messages(language).gestures.picks;
  const picked = ['004-conoco-rockets', '000-embassy', '004-us-strikes'];
  const shown = {
    ar: `المعروض 3 من ${reviewedEvents.length} حدثاً، باختيار يدوي`,
    en: `3 of ${reviewedEvents.length} events shown, selected by hand`,
  };
  const app = await openApp(page, language, { from: '2023-10-01', to: '2023-12-20' });
  const bar = page.getByRole('group', { name: picks.name, exact: true });
  const scope = (dialog: Locator, count: number): Locator =>
    dialog.getByRole('radio', { name: words.picked(count) });

  // A single event is not a selection.
  const [first = '', ...others] = picked;
  await app.shape(first).click({ modifiers: ['Control'] });
  await expect(bar).toContainText(picks.count(1));
  await expect(bar.getByRole('button', { name: picks.figure })).toHaveCount(0);
  const one = await openDialog(app);
  await expect(one.getByRole('radio', { name: app.names.text.exportWhole })).toBeChecked();
  await expect(scope(one, 1)).toHaveCount(0);
  await page.keyboard.press('Escape');

  for (const id of others) await app.shape(id).click({ modifiers: ['Shift'] });
  await bar.getByRole('button', { name: picks.figure }).click();
  const dialog = page.getByRole('dialog', { name: app.names.text.exportTitle });
  await expect(scope(dialog, 3)).toBeChecked();
  await grow(dialog, app);
  const save = dialog.getByRole('button', { name: app.names.text.download });
  const figure = await saveBy(app, save, info);
  const svg = figure.toString();
  const marks = [...svg.matchAll(/data-event="([^"]+)"/g)].map(([, id]) => id);
  expect([...new Set(marks)].sort()).toEqual([...picked].sort());
  expect(/<desc[^>]*>([^<]*)/.exec(svg)?.[1]).toContain(shown[language]);
  await page.keyboard.press('Escape');
  await expect(bar.getByRole('button', { name: picks.figure })).toBeFocused();

  // The dialog that is opened without it offers it, and says what the filters leave out.
  const attacks = app.checkbox(
    page.getByRole('group', { name: app.names.text.facets.kind, exact: true }),
    vocabulary(language).kinds.attack,
  );
  await attacks.check();
  const plain = await openDialog(app);
  await expect(plain.getByRole('radio', { name: app.names.text.exportWhole })).toBeChecked();
  await redrawn(plain, () => scope(plain, 2).check());
  await expect(plain).toContainText(words.pickedHidden(1));
  await page.keyboard.press('Escape');
  await attacks.uncheck();

  const other = await openApp(page, language === 'ar' ? 'en' : 'ar');
  await other.page.locator('input[type=file]').setInputFiles({
    name: 'figure.svg',
    mimeType: 'image/svg+xml',
    buffer: figure,
  });
  await expect(bar).toContainText(picks.count(3));
  for (const id of picked) {
    await expect(app.marks(id).first()).toHaveAttribute('aria-pressed', 'true');
  }
  const again = await openDialog(app);
  await expect(scope(again, 3)).toBeChecked();
  const second = await saveBy(
    app,
    again.getByRole('button', { name: app.names.text.download }),
    info,
  );
  expect(second.equals(figure)).toBe(true);
  await page.keyboard.press('Escape');

  await bar.getByRole('button', { name: picks.clear }).click();
  const cleared = await openDialog(app);
  await expect(scope(cleared, 3)).toHaveCount(0);
  await expect(cleared.getByRole('radio', { name: app.names.text.exportWhole })).toBeChecked();
});

test('a file that is not a figure is rejected with a message, and the work stays', async ({
  page,
  language,
}) => {
  const files = messages(language).files;
  const app = await openApp(page, language, { base: 'conoco' });
  const before = await app.shownIds();
  for (const [name, content, reason] of [
    ['plain.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', { kind: 'no-figure' }],
    [
      'cut.svg',
      '<svg><sourceline:timeline page="1" pages="1">zzz</sourceline:timeline></svg>',
      { kind: 'damaged' },
    ],
    ['words.txt', 'nothing of the kind', { kind: 'seems', what: 'text' }],
  ] as const) {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
    const alert = page.getByRole('alert').filter({ hasText: name });
    await expect(alert).toContainText(files.fault(reason));
    await expect.poll(() => app.shownIds()).toEqual(before);
  }
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a PNG of the requested size', async ({ page, language }, info) => {
  const words = messages(language).figure;
  const app = await openApp(page, language, { base: 'rubariya' });
  const dialog = await openDialog(app);
  await redrawn(dialog, () =>
    dialog
      .getByRole('combobox', { name: app.names.text.figureSize, exact: true })
      .selectOption('square'),
  );
  await grow(dialog, app);
  await dialog.getByLabel(words.scale).selectOption('1');
  const button = dialog.getByRole('button', { name: words.png, exact: true });
  const once = await saveBy(app, button, info);
  await dialog.getByLabel(words.scale).selectOption('3');
  const thrice = await saveBy(app, button, info);
  expect(once.subarray(1, 4).toString()).toBe('PNG');
  // 210 mm at 96 dpi.
  expect(once.readUInt32BE(16)).toBe(794);
  expect(thrice.readUInt32BE(16)).toBe(2381);
});

test('A4 is pages of A4: saved one by one or as an archive that the button names, printed as one PDF', async ({
  page,
  language,
}, info) => {
  const words = messages(language).figure;
  await page.addInitScript(() => (window.print = () => undefined));
  const app = await openApp(page, language);
  const dialog = await openDialog(app);
  await expect(dialog.getByLabel(words.flow)).toHaveValue('pages');
  const shown = await dialog.locator('.page').count();
  expect(shown).toBeGreaterThan(2);
  await expect(dialog.getByText(words.pages(shown))).toBeVisible();
  await expect(dialog.getByText(words.size(297, 210))).toBeVisible();
  // Whoever wants one base alone reads how; no button is cut.
  await expect(dialog.getByText(words.narrow)).toBeVisible();
  for (const button of await dialog.locator('.actions button').all()) {
    expect(
      await button.evaluate((it) => it.scrollWidth <= it.clientWidth),
      await button.innerText(),
    ).toBe(true);
  }

  await expect(dialog.getByRole('button', { name: words.pngArchive(shown) })).toBeVisible();
  await expect(dialog.getByRole('button', { name: words.copyFirst })).toBeVisible();
  const archive = dialog.getByRole('button', { name: words.archive(shown) });
  const packed = unzipSync(await saveBy(app, archive, info));
  const names = Object.keys(packed);
  expect(names).toEqual(
    Array.from({ length: shown }, (_, at) => `sourceline-${language}-stated-${at + 1}.svg`),
  );
  for (const name of names) {
    const root = /<svg [^>]*>/.exec(strFromU8(packed[name] ?? new Uint8Array()))?.[0];
    expect(root).toContain('width="297mm" height="210mm"');
  }
  const second = await saveBy(
    app,
    dialog.getByRole('button', { name: words.savePage(2, shown) }),
    info,
  );
  expect(second.toString()).toBe(strFromU8(packed[names[1] ?? ''] ?? new Uint8Array()));

  await dialog.getByRole('button', { name: words.print }).click();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const text = pdf.toString('latin1');
  expect(text.match(/\/Type\s*\/Page\b/g)?.length).toBe(shown);
  // A4 landscape in points.
  expect(text).toMatch(/\/MediaBox \[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]/);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.figure-print')).toHaveCount(0);

  // Slides likewise; a width alone names no page.
  const size = dialog.getByRole('combobox', { name: app.names.text.figureSize, exact: true });
  await redrawn(dialog, () => size.selectOption('16:9'));
  await expect(dialog.getByText(words.size(339, 191))).toBeVisible();
  await redrawn(dialog, () => size.selectOption('free'));
  await expect(dialog.getByLabel(words.flow)).toHaveValue('grow');
  await expect(dialog.locator('.page')).toHaveCount(1);
});

test('editable text: the dialog says what happens without the typeface', async ({
  page,
  language,
}) => {
  const words = messages(language).figure;
  const app = await openApp(page, language, { base: 'rubariya' });
  const dialog = await openDialog(app);
  await dialog.locator('summary').click();
  await redrawn(dialog, () => dialog.getByRole('radio', { name: words.texts.editable }).check());
  await expect(dialog).toContainText(
    { en: 'Without the typeface another one takes its place', ar: 'إن لم يكن لديه الخط' }[language],
  );
});

test('a range of days narrows the figure; choices are remembered, titles are not', async ({
  page,
}, info) => {
  const app = await openApp(page, 'en');
  const words = messages('en').figure;
  const dialog = await openDialog(app);
  await grow(dialog, app);
  await redrawn(dialog, () => dialog.getByRole('radio', { name: words.range }).check());
  await dialog.getByLabel(words.rangeFrom, { exact: true }).fill('2023-12-08');
  await redrawn(dialog, () => dialog.getByLabel(words.rangeTo, { exact: true }).fill('2023-12-09'));
  const svg = await saveBy(
    app,
    dialog.getByRole('button', { name: app.names.text.download }),
    info,
  );
  const ids = [...svg.toString().matchAll(/data-event="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toContain('000-embassy');
  expect(ids).not.toContain('004-us-strikes');

  await dialog.getByLabel(words.languages).selectOption('en+ar');
  await dialog.getByLabel(app.names.text.figureTitle, { exact: true }).fill('Only this once');
  await page.keyboard.press('Escape');
  await page.reload();
  const again = await openDialog(app);
  await expect(again.getByLabel(words.languages)).toHaveValue('en+ar');
  await expect(again.getByLabel(app.names.text.figureTitle, { exact: true })).toHaveValue('');
});
