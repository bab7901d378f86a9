/** The exported figure: the content of the screen, in a file that other programs open. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { type TestInfo, expect } from '@playwright/test';

import { type App, openApp } from '../support/app';
import { articles, idsWhere, isAt, isLaidTo, reviewedEvent, seedIds } from '../support/events';
import { test } from '../support/journey';
import { messages } from '../support/words';

test.use({ viewport: { width: 1440, height: 1100 } });

const IRAQ = 'islamic-resistance-iraq';
/** A picture of a whole figure is larger than this; one of an empty page is not. */
const LEAST_PNG_BYTES = 20_000;

/** Exports as a reader does and returns the path of the file. */
async function exportFigure(app: App, scope: 'whole' | 'view', info: TestInfo): Promise<string> {
  const { page, names } = app;
  await app.button(names.export).click();
  const dialog = page.getByRole('dialog', { name: names.text.exportTitle });
  const choice = scope === 'whole' ? names.text.exportWhole : names.text.exportView;
  await dialog.getByRole('radio', { name: choice }).check();
  await dialog.getByLabel(messages(app.language).figure.flow).selectOption('grow');
  // The preview is the exact document; it has to be drawn before it is worth downloading.
  const preview = dialog.getByRole('img', { name: names.text.preview });
  await expect
    .poll(() => preview.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: names.text.download }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^[\w-]+\.svg$/);
  const path = info.outputPath(`${scope}.svg`);
  await download.saveAs(path);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return path;
}

interface Parsed {
  readonly error: string | null;
  readonly ids: string[];
  readonly text: string;
  readonly width: string;
  readonly height: string;
  readonly forbidden: string[];
  readonly outside: string[];
}

/** Reads the file as XML, in the browser's strict parser; on an empty page, where no policy forbids it. */
async function parse(app: App, path: string): Promise<Parsed> {
  const blank = await app.page.context().newPage();
  const found = await blank.evaluate(
    (source) => {
      const svg = new DOMParser().parseFromString(source, 'image/svg+xml');
      const all = [...svg.querySelectorAll('*')];
      const root = svg.documentElement;
      const links = all.flatMap((element) =>
        [...element.attributes]
          .filter(({ localName }) => localName === 'href' || localName === 'src')
          .filter(() => element.localName !== 'a')
          .map(({ value }) => value),
      );
      return {
        error: svg.querySelector('parsererror')?.textContent ?? null,
        ids: all
          .map((element) => element.getAttribute('data-event'))
          .filter((id) => id !== null)
          .sort(),
        text: root.textContent,
        width: root.getAttribute('width') ?? '',
        height: root.getAttribute('height') ?? '',
        // A figure is drawn by presentation attributes alone and requests nothing.
        forbidden: [
          ...all
            .filter(({ localName }) =>
              ['script', 'style', 'foreignObject', 'image'].includes(localName),
            )
            .map(({ localName }) => localName),
          ...all.flatMap((element) =>
            [...element.attributes]
              .filter(({ name }) => name === 'style' || name === 'class' || name.startsWith('on'))
              .map(({ name }) => `${element.localName} ${name}`),
          ),
        ],
        outside: links.filter((href) => !href.startsWith('#')),
      };
    },
    readFileSync(path, 'utf8'),
  );
  await blank.close();
  return found;
}

/** One id for each mark and each line of the tray, as often as it is drawn. Sorted. */
async function drawnOnScreen(app: App): Promise<string[]> {
  await expect(app.clusters).toHaveCount(0);
  return app.timeline
    .locator('[data-event]')
    .evaluateAll((found) =>
      found.map((element) => element.getAttribute('data-event') ?? '').sort(),
    );
}

/** Draws the file with rsvg-convert. */
function expectDrawnByRsvg(path: string): void {
  const program = process.env.RSVG_CONVERT;
  if (!program)
    throw new Error('rsvg-convert is not here: install librsvg, or name it in RSVG_CONVERT');
  const picture = `${path}.png`;
  const { status, stderr } = spawnSync(program, ['--width', '1400', '--output', picture, path], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
  expect(statSync(picture).size).toBeGreaterThan(LEAST_PNG_BYTES);
}

test('the whole timeline: well-formed, as many marks as on the screen, all on the sheet, with sources and links', async ({
  page,
  context,
  language,
}, info) => {
  const app = await openApp(page, language);
  const onScreen = await drawnOnScreen(app);
  const path = await exportFigure(app, 'whole', info);
  const figure = await parse(app, path);
  expect(figure.error).toBeNull();
  expect(figure.ids).toEqual(onScreen);
  expect([...new Set(figure.ids)]).toEqual(seedIds);
  expect(figure.width).toMatch(/^[\d.]+mm$/);
  expect(figure.height).toMatch(/^[\d.]+mm$/);
  expect(figure.forbidden).toEqual([]);
  expect(figure.outside).toEqual([]);
  expectDrawnByRsvg(path);

  // It opens in the browser.
  const sheet = await context.newPage();
  await sheet.goto(pathToFileURL(path).href);
  const lost = await sheet.locator('[data-event]').evaluateAll((marks) => {
    const whole = document.documentElement.getBoundingClientRect();
    return marks
      .filter((mark) => {
        const box = mark.getBoundingClientRect();
        const isInside =
          box.left >= whole.left - 1 &&
          box.right <= whole.right + 1 &&
          box.top >= whole.top - 1 &&
          box.bottom <= whole.bottom + 1;
        return box.width === 0 || box.height === 0 || !isInside;
      })
      .map((mark) => mark.getAttribute('data-event'));
  });
  expect(lost).toEqual([]);
  const cut = await sheet.locator('text').evaluateAll((texts) => {
    const whole = document.documentElement.getBoundingClientRect();
    return texts
      .filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < whole.left - 1 || box.right > whole.right + 1;
      })
      .map((text) => text.textContent);
  });
  expect(cut).toEqual([]);
  await sheet.close();

  // It says what it is.
  const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
  const inFigure = letters(figure.text);
  for (const id of ['000-embassy', '004-us-strikes']) {
    const event = reviewedEvent(id);
    expect(inFigure, id).toContain(letters(event.title[language]));
  }
  const svg = readFileSync(path, 'utf8');
  for (const { address } of articles) {
    const url = new URL(address);
    expect(svg).toContain(url.host);
    expect(svg).toContain('#:~:text=');
  }
});

test('filters apply to the figure, which says so', async ({ page, language }, info) => {
  const app = await openApp(page, language);
  await app.checkbox(app.base, app.names.bases.conoco).check();
  await app.checkbox(app.claimant, app.names.claimants[IRAQ]).check();
  const expected = idsWhere((event) => isAt('conoco')(event) && isLaidTo(IRAQ)(event));
  await expect.poll(() => app.shownIds()).toEqual(expected);
  const path = await exportFigure(app, 'whole', info);
  const figure = await parse(app, path);
  expect(figure.error).toBeNull();
  expect([...new Set(figure.ids)]).toEqual(expected);
  expect(figure.text).toContain(app.names.bases.conoco);
  expect(figure.text).toContain(app.names.claimants[IRAQ]);
  expectDrawnByRsvg(path);
});

test('the current view: its time range, filters, lanes and dates', async ({
  page,
  language,
}, info) => {
  const app = await openApp(page, language, {
    from: '2023-11-05',
    to: '2023-11-25',
    reading: 'assessed',
    lanes: 'claimant',
  });
  const onScreen = await app.shownIds();
  const path = await exportFigure(app, 'view', info);
  const figure = await parse(app, path);
  expect(figure.error).toBeNull();
  expect([...new Set(figure.ids)]).toEqual(onScreen);
  expect(figure.ids).not.toContain('000-embassy');
  expect(figure.ids).toContain('004-us-strikes');
  const whole = await parse(app, await exportFigure(app, 'whole', info));
  expect([...new Set(whole.ids)]).toEqual(seedIds);
  expectDrawnByRsvg(path);
});

test('with nothing to show, the figure says so and still opens', async ({ page }, info) => {
  const app = await openApp(page, 'en', { q: 'zzzzqqq' });
  const path = await exportFigure(app, 'whole', info);
  const figure = await parse(app, path);
  expect(figure.error).toBeNull();
  expect(figure.ids).toEqual([]);
});
