// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { NO_FILTERS, filterEvents } from '../event/filter';
import { instantOf } from '../time/civil';
import { makeFigure } from './figure';
import type { FigureInput } from './input';
import { PAGE_SIZES } from './page-size';
import { DATASET, EVENTS, datasetOf, event, input, reading } from './testing/fixture';

const parse = (svg: string): Document => {
  const document = new DOMParser().parseFromString(svg, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};

async function draw(change: Partial<FigureInput> = {}): Promise<Document> {
  return parse((await makeFigure(input(change))).svg);
}

const marked = (document: Document): Set<string> =>
  new Set(
    [...document.querySelectorAll('[data-event]')].map((e) => e.getAttribute('data-event') ?? ''),
  );

const textOf = (document: Document): string =>
  [...document.querySelectorAll('text')].map((e) => e.textContent).join(' ');

const ELEMENTS = ['svg', 'title', 'desc', 'g', 'rect', 'line', 'path', 'circle', 'text', 'a'];
const FORBIDDEN = /^(on|style$|class$|direction$|filter$|mask$|clip-path$|paint-order$)/;

describe('makeFigure', () => {
  it.each([
    ['en', {}],
    ['ar', { language: 'ar', direction: 'rtl' }],
    ['assessed', { reading: 'assessed', lanesBy: 'claimant', page: PAGE_SIZES['a4-portrait'] }],
  ] as const)('draws the same figure as ever: %s', async (name, change) => {
    const { svg } = await makeFigure(input(change));
    await expect(svg).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
  });

  it('gives the same bytes for the same input', async () => {
    expect((await makeFigure(input())).svg).toBe((await makeFigure(input())).svg);
  });

  it('has a size in millimetres and a view box in px at 96 dpi', async () => {
    const { documentElement: svg } = await draw();
    const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(svg.getAttribute('width')).toBe('297mm');
    expect(width).toBeCloseTo((297 / 25.4) * 96, 1);
    expect(height).toBeCloseTo((parseFloat(svg.getAttribute('height') ?? '') / 25.4) * 96, 1);
    expect(height).toBeGreaterThanOrEqual((210 / 25.4) * 96 - 0.1);
  });

  it('writes only a few elements, and none of what other programs misread', async () => {
    const document = await draw({ language: 'ar', direction: 'rtl' });
    for (const element of document.querySelectorAll('*')) {
      expect(ELEMENTS).toContain(element.localName);
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(FORBIDDEN);
        if (name === 'fill' || name === 'stroke') expect(value).toMatch(/^(#[0-9a-f]{6}|none)$/);
      }
    }
  });

  it('numbers events in time order, undated ones last', async () => {
    const figure = await makeFigure(input());
    expect(figure.events).toEqual(['tally', 'strike', 'either', 'about', 'rockets', 'undated']);
    const assessed = await makeFigure(input({ reading: 'assessed' }));
    expect(assessed.events.indexOf('strike' as never)).toBe(1);
  });

  it('has unique ids', async () => {
    const ids = [...(await draw()).querySelectorAll('[id]')].map((e) => e.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says stated and assessed dates both, and the share of a tally', async () => {
    const text = textOf(await draw());
    expect(text).toContain('Stated: on Friday 13 October 2023');
    expect(text).toContain('Assessed: from 12 November to 13 November 2023');
    expect(text).toContain('7 of 16');
    expect(text).toContain('6 of 6 events shown');
    expect(text).toContain('0d775ce8960e');
  });

  it('links to the passage, in both spellings, http(s) only', async () => {
    const links = [...(await draw()).querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\/www\.rozana\.fm/);
      expect(link.getAttribute('xlink:href')).toBe(link.getAttribute('href'));
    }
    expect(links.some((link) => link.getAttribute('href')?.includes('#:~:text='))).toBe(true);
    const other = datasetOf(EVENTS, { address: 'javascript:alert(1)' });
    expect((await draw({ dataset: other, events: other.events })).querySelector('a')).toBeNull();
  });

  it('explains only what occurs', async () => {
    const [first] = EVENTS;
    const text = textOf(await draw({ events: first ? [first] : [] }));
    expect(text).not.toContain('Tally');
    expect(text).not.toContain('assessed date');
    expect(text).not.toContain('Undated');
    expect(text).toContain('1 of 6 events shown');
  });

  it('shows in a range what can be seen there, and undated events that may lie there', async () => {
    const range = (from: number, to: number): FigureInput['viewport'] => ({
      from: instantOf({ year: 2023, month: 11, day: from }),
      to: instantOf({ year: 2023, month: 11, day: to }),
    });
    expect(marked(await draw({ viewport: range(17, 19) }))).toEqual(
      new Set(['tally', 'either', 'about', 'rockets', 'undated']),
    );
    expect(marked(await draw({ viewport: range(22, 25) }))).toEqual(new Set());
  });

  it('keeps to the bases that were chosen', async () => {
    const filters = { base: ['tanf'], claimant: [], kind: [], article: [], query: '' };
    const events = filterEvents(DATASET, { ...NO_FILTERS, base: ['tanf'] });
    const document = await draw({ events, filters });
    expect(document.getElementById('mark.tanf.tally')).not.toBeNull();
    expect(document.getElementById('mark.conoco.tally')).toBeNull();
    expect(textOf(document)).toContain('Filtered by base: al-Tanf.');
  });

  it('says when nothing passes', async () => {
    const text = textOf(await draw({ events: [] }));
    expect(text).toContain('No event passes these filters');
    expect(text).not.toContain('Sources');
  });

  it('draws every mark of a crowded day, none over another', async () => {
    const crowd = Array.from({ length: 40 }, (_, n) => event(`e${n}`, {}));
    const dataset = datasetOf(crowd);
    const document = await draw({ dataset, events: crowd });
    expect(marked(document).size).toBe(40);
    const places = [...document.querySelectorAll('#layer-events > [data-event] > path')].map((e) =>
      e.getAttribute('transform'),
    );
    expect(new Set(places).size).toBe(40);
  });

  it('cuts long quotes at a word and says so', async () => {
    expect(textOf(await draw({ quoteLength: 30 }))).toContain('…');
    expect(textOf(await draw())).not.toContain('…');
  });

  it('draws an open end and a part of a day', async () => {
    const events = [
      event('open', { kind: 'pause', stated: reading('/2023-12-13') }),
      event('part', { stated: reading('2023-12-12', { part: 'night' }) }),
    ];
    const dataset = datasetOf(events);
    expect(textOf(await draw({ dataset, events }))).toContain('end not known or approximate');
  });
});
