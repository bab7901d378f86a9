import { readFileSync } from 'node:fs';
import { seedDataset } from './testing/seed-dataset';
import { DEFAULT_LANES } from '../layout/lanes/view';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { EventSearch } from '../source/event-search';
import { NONE_CHOSEN } from '../event/facet';
import { makeFigure } from '../figure/make-figure';
import { FIGURE_DEFAULTS, type FigureInput, LABEL_MODES, TEXT_MODES } from '../figure/input';
import { PAGE_SIZES, freeWidth } from '../figure/page/page-size';
import { readFonts } from '../figure/testing/fonts';
import { instantOf } from '../time/civil';
import { type FigureProblem, figureProblemText, readFigure } from './read-figure';

const dataset = seedDataset();
const NO_FILTERS = { ...NONE_CHOSEN, query: '' };

const input = (change: Partial<FigureInput> = {}): FigureInput => ({
  ...FIGURE_DEFAULTS,
  dataset,
  events: dataset.events,
  byHand: false,
  total: dataset.size,
  filters: NO_FILTERS,
  lanesBy: 'base',
  lanes: DEFAULT_LANES,
  reading: 'stated',
  viewport: null,
  foldGaps: false,
  language: 'en',
  direction: 'ltr',
  text: 'editable',
  generated: '2023-12-20',
  version: '1.2.3',
  ...change,
});

const make = async (given: FigureInput): Promise<readonly string[]> =>
  (await makeFigure(given, { fonts: readFonts })).pages.map(({ svg }) => svg);

/** Makes, reads, and makes again from what was read. */
async function roundTrip(change: Partial<FigureInput>): Promise<void> {
  const pages = await make(input(change));
  const result = readFigure(pages[0] ?? '');
  if (!result.ok) throw new Error(figureProblemText(result.problem));
  const { settings, ...contents } = result.figure;
  expect(await make({ ...settings, ...contents })).toEqual(pages);
}

const range = {
  from: instantOf({ year: 2023, month: 11, day: 5 }),
  to: instantOf({ year: 2023, month: 11, day: 25 }),
};

describe('reading a figure back', () => {
  it.each([
    ['ar', 'outlines'],
    ['ar', 'editable'],
    ['en', 'outlines'],
    ['en', 'editable'],
  ] as const)('gives the same bytes: %s, %s', async (language, text) => {
    await roundTrip({ language, text, direction: language === 'ar' ? 'rtl' : 'ltr' });
  });

  it('gives the same bytes with filters, search text and a range', async () => {
    const filters = {
      ...NONE_CHOSEN,
      base: ['conoco'],
      kind: ['attack'],
      means: ['drone', 'rocket'],
      query: 'هجوم',
    };
    const found = new EventSearch(dataset.store, dataset.gazetteer, null).findAtOnce(filters.query);
    const events = dataset.index.events({ ...filters, found });
    expect(events.length).toBeLessThan(dataset.events.length);
    await roundTrip({ events, filters, viewport: range, lanesBy: 'claimant', reading: 'assessed' });
  });

  it('gives the same bytes with events that were selected by hand', async () => {
    const events = dataset.events.filter((_, at) => at % 6 === 1);
    await roundTrip({ events, byHand: true });
    await roundTrip({ byHand: true, language: 'ar', direction: 'rtl' });
  });

  it('restores the events that were selected, beside all others', async () => {
    const events = dataset.events.slice(3, 6);
    const [svg = ''] = await make(input({ events: [...events].reverse(), byHand: true }));
    const result = readFigure(svg);
    if (!result.ok) throw new Error(figureProblemText(result.problem));
    expect(result.figure.settings.byHand).toBe(true);
    expect(result.figure.events).toEqual(events);
    expect(result.figure.dataset.events).toEqual(dataset.events);
  });

  it('gives the same bytes whatever the settings', async () => {
    const settings = fc.record({
      language: fc.constantFrom('ar', 'en'),
      direction: fc.constantFrom('ltr', 'rtl'),
      lanesBy: fc.constantFrom('base', 'claimant', 'article'),
      reading: fc.constantFrom('stated', 'assessed'),
      text: fc.constantFrom(...TEXT_MODES),
      labels: fc.constantFrom(...LABEL_MODES),
      tone: fc.constantFrom('colour', 'grey'),
      ground: fc.constantFrom('white', 'transparent'),
      flow: fc.constantFrom('grow', 'pages'),
      page: fc.constantFrom(PAGE_SIZES['16:9'], PAGE_SIZES['a4-portrait'], freeWidth(90)),
      viewport: fc.constantFrom(null, range),
      foldGaps: fc.boolean(),
      byHand: fc.boolean(),
      title: fc.option(fc.string({ unit: 'binary' })),
      subtitle: fc.option(fc.string({ unit: 'binary' })),
      quoteLength: fc.option(fc.nat(600)),
    });
    await fc.assert(
      fc.asyncProperty(settings, (change) => roundTrip(change as Partial<FigureInput>)),
      { numRuns: inject('long') ? 200 : 5 },
    );
  });

  it('restores articles and events character for character', async () => {
    const [svg = ''] = await make(input());
    const result = readFigure(svg);
    if (!result.ok) throw new Error(figureProblemText(result.problem));
    expect(result.figure.dataset.articles).toEqual(dataset.articles);
    expect(result.figure.dataset.events).toEqual(dataset.events);
  });
});

describe('readFigure', () => {
  let svg = '';
  beforeAll(async () => {
    [svg = ''] = await make(input());
  });

  const problemOf = (text: string): FigureProblem => {
    const result = readFigure(text);
    if (result.ok) throw new Error('was read');
    expect(figureProblemText(result.problem)).not.toBe('');
    return result.problem;
  };

  const wrap = (packed: string): string =>
    `<svg><sourceline:timeline page="1">${packed}</sourceline:timeline></svg>`;
  const packedJson = (json: unknown): string =>
    wrap(Buffer.from(deflateSync(strToU8(JSON.stringify(json)))).toString('base64'));

  it('says why it cannot read a file', async () => {
    expect(problemOf('').kind).toBe('no-figure');
    expect(problemOf('<svg xmlns="http://www.w3.org/2000/svg"/>').kind).toBe('no-figure');
    expect(problemOf(svg.slice(0, svg.indexOf('</sourceline:timeline>'))).kind).toBe('damaged');
    expect(problemOf(wrap('')).kind).toBe('damaged');
    expect(problemOf(wrap('not base64!')).kind).toBe('damaged');
    expect(problemOf(wrap('AAAA')).kind).toBe('damaged');
    expect(problemOf(svg + svg).kind).toBe('damaged');
    expect(problemOf(packedJson([])).kind).toBe('unknown-schema');
    expect(problemOf(packedJson(null)).kind).toBe('damaged');
    expect(problemOf(packedJson({ schema: { toString: 1 } })).kind).toBe('unknown-schema');
    expect(problemOf(packedJson({ schema: 'sourceline/figure/9' }))).toEqual({
      kind: 'unknown-schema',
      schema: 'sourceline/figure/9',
    });
    const pages = await make(input({ flow: 'pages' }));
    expect(problemOf(pages[1] ?? '')).toEqual({ kind: 'later-page', page: 2, pages: pages.length });
  });

  it('neither unpacks a decompression bomb nor reads a file of unlimited size', () => {
    const bomb = Buffer.from(deflateSync(new Uint8Array(40 * 1024 * 1024))).toString('base64');
    expect(bomb.length).toBeLessThan(100_000);
    expect(problemOf(wrap(bomb)).kind).toBe('too-large');
    expect(problemOf('x'.repeat(33 * 1024 * 1024)).kind).toBe('too-large');
  });

  it('ignores the line ends that an editor inserts', () => {
    const start = svg.indexOf('>', svg.indexOf('<sourceline:timeline')) + 1;
    const end = svg.indexOf('</sourceline:timeline>');
    const lines = svg.slice(start, end).replace(/.{76}/g, '$&\r\n   ');
    expect(readFigure(`${svg.slice(0, start)}\n${lines}\n${svg.slice(end)}`).ok).toBe(true);
  });

  it('checks settings and contents', () => {
    const result = readFigure(svg);
    if (!result.ok) throw new Error(figureProblemText(result.problem));
    const { settings } = result.figure;
    const figure = (change: object): string =>
      packedJson({
        schema: 'sourceline/figure/2',
        settings,
        shown: null,
        contents: { events: [] },
        ...change,
      });
    expect(readFigure(figure({})).ok).toBe(true);
    expect(problemOf(figure({ settings: { ...settings, byHand: 'yes' } })).kind).toBe('settings');
    // Figures of before there was a selection say nothing of it.
    const { byHand: _byHand, ...before } = settings;
    const old = readFigure(figure({ settings: before }));
    expect(old.ok && old.figure.settings.byHand).toBe(false);
    // And figures of before there were means are not filtered by them; a new one does not state them either.
    const { means: _means, ...filters } = settings.filters;
    const older = readFigure(figure({ settings: { ...settings, filters } }));
    expect(older.ok && older.figure.settings.filters.means).toEqual([]);
    const packed = /<sourceline:timeline[^>]*>([^<]*)/.exec(svg)?.[1] ?? '';
    const carried = strFromU8(inflateSync(Buffer.from(packed, 'base64')));
    expect(carried).toContain(
      '"filters":{"base":[],"claimant":[],"kind":[],"article":[],"query":""}',
    );
    expect(problemOf(figure({ settings: { ...settings, language: 'fr' } }))).toMatchObject({
      kind: 'settings',
      where: 'settings.language',
      because: { key: 'none-of', args: ['ar', 'en'] },
    });
    // Each fault is a reason that both languages have words for, never the schema library's English.
    const { widthMm: _widthMm, ...narrow } = settings.page;
    for (const [change, where, key] of [
      [{ byHand: 'yes' }, 'byHand', 'not-boolean'],
      [{ total: 'many' }, 'total', 'not-number'],
      [{ total: 1.5 }, 'total', 'not-whole'],
      [{ total: -1 }, 'total', 'not-amount'],
      [{ title: 7 }, 'title', 'not-text'],
      [{ page: narrow }, 'page.widthMm', 'missing'],
      [{ page: { widthMm: 9000, heightMm: 0 } }, 'page.widthMm', 'not-between'],
      [{ lanes: 7 }, 'lanes', 'not-object'],
      [{ published: 'x' }, 'published', 'not-list'],
      [{ viewport: { from: 2, to: 1 } }, 'viewport', 'not-before'],
      [{ generated: 'today' }, 'generated', 'not-day'],
      [{ colour: 'red' }, 'colour', 'unknown-field'],
      [{ flow: 'wrap' }, 'flow', 'none-of'],
    ] as const) {
      const problem = problemOf(figure({ settings: { ...settings, ...change } }));
      expect(problem).toMatchObject({
        kind: 'settings',
        where: `settings.${where}`,
        because: { key },
      });
    }
    expect(problemOf(figure({ shown: ['nobody'] }))).toMatchObject({
      because: { key: 'unknown-name', args: ['event', 'nobody'] },
    });
    expect(problemOf(figure({ shown: ['nobody'] })).kind).toBe('settings');
    expect(problemOf(figure({ extra: 1 })).kind).toBe('settings');
    expect(problemOf(figure({ contents: { events: [{ id: 'a' }] } }))).toEqual({
      kind: 'contents',
      where: 'events.0.kind',
      because: { key: 'missing', args: [] },
    });
    // Forty kilobytes, packed, and refused without a look at each entry.
    for (const entry of [0, 'x']) {
      const article = Array.from({ length: 1_000_000 }, () => entry);
      const bomb = figure({ settings: { ...settings, filters: { ...settings.filters, article } } });
      const problem = problemOf(bomb);
      expect(problem.kind).toBe('settings');
      expect(problem.kind === 'settings' && problem.because.key).toBe('too-long');
    }
    const names = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`n${at}`, 'x']));
    const named = figure({ settings: { ...settings, lanes: { ...settings.lanes, names } } });
    expect(problemOf(named).kind).toBe('settings');
  });

  it('opens a figure of the first form, and makes one of today’s of it', async () => {
    const first = readFileSync(new URL('testing/forms/figure-1.svg', import.meta.url), 'utf8');
    const old = readFigure(first);
    if (!old.ok) throw new Error(figureProblemText(old.problem));
    const { dataset, events, settings } = old.figure;
    expect(events.map(({ id }) => id)).toEqual([
      'rockets',
      'strike',
      'either',
      'about',
      'tally',
      'undated',
    ]);
    const [made = ''] = await make({ ...settings, dataset, events });
    expect(made).toContain('schema="sourceline/figure/2"');
    const again = readFigure(made);
    expect(again.ok && again.figure).toMatchObject({
      dataset: { events: dataset.events },
      settings,
    });
  });

  it('never throws, whatever is changed in a figure', () => {
    const start = svg.indexOf('<sourceline:timeline');
    const around = svg.slice(start, start + 30_000);
    fc.assert(
      fc.property(fc.nat(around.length - 1), fc.nat(40), fc.string(), (at, length, text) => {
        readFigure(around.slice(0, at) + text + around.slice(at + length));
      }),
      { numRuns: inject('long') ? 5_000 : 150 },
    );
  });
});
