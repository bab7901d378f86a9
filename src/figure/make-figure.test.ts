// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { TimelineEvent } from '../event/event';
import { measure } from '../layout/marks/measure';
import { quoteOf } from '../event/testing/events';
import { NONE_CHOSEN, NO_FILTERS } from '../event/facet';
import { instantOf } from '../time/civil';
import { arrowPath } from '../layout/marks/arrow';
import { makeFigure } from './make-figure';
import { readFonts } from './testing/fonts';
import type { Figure } from './result';
import type { FigureInput } from './input';
import { PAGE_SIZES, freeWidth } from './page/page-size';
import { DATASET, EVENTS, datasetOf, event, input, reading } from './testing/fixture';

// Whole figures, on a machine that may do other things too.
vi.setConfig({ testTimeout: 30_000 });

const parse = (svg: string): Document => {
  const document = new DOMParser().parseFromString(svg, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};

const make = (change: Partial<FigureInput> = {}): Promise<Figure> =>
  makeFigure(input(change), { fonts: readFonts });

const svgOf = async (change: Partial<FigureInput> = {}): Promise<string> =>
  (await make(change)).pages[0].svg;

const draw = async (change: Partial<FigureInput> = {}): Promise<Document> =>
  parse(await svgOf(change));

const marked = (document: Document): Set<string> =>
  new Set(
    [...document.querySelectorAll('[data-event]')].map((e) => e.getAttribute('data-event') ?? ''),
  );

/** What is written, with punctuation at the word it follows: from right to left it is a text of its own. */
const textOf = (document: Document): string =>
  [...document.querySelectorAll('text')]
    .map((e) => e.textContent)
    .join(' ')
    .replace(/ ([.:،؛])/g, '$1');

describe('makeFigure', () => {
  it.each([
    ['en', {}],
    ['ar', { language: 'ar', direction: 'rtl' }],
    ['both', { labels: 'both', tone: 'grey', ground: 'transparent' }],
    ['assessed', { reading: 'assessed', lanesBy: 'claimant', page: PAGE_SIZES['a4-portrait'] }],
  ] as const)('draws the same figure as ever: %s', async (name, change) => {
    const svg = await svgOf(change);
    await expect(svg).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
  });

  it('has a translation under a quote, for readers of another language alone, and cut as the quote is', async () => {
    const [first] = EVENTS;
    const [quote] = first?.quotes ?? [];
    if (!quote) throw new Error('no quote');
    const gloss = { en: 'US aircraft struck sites on 13 October' };
    const dataset = datasetOf([event('glossed', { quotes: [{ ...quote, gloss }] })]);
    const said = async (change: Partial<FigureInput>): Promise<string> =>
      textOf(await draw({ dataset, events: dataset.events, total: 1, ...change }));
    const line = /Translation: “US aircraft struck sites on 13 October”/;
    expect(await said({})).toMatch(line);
    expect(await said({ labels: 'both' })).toMatch(line);
    expect(await said({ language: 'ar', direction: 'rtl' })).not.toMatch(
      /Translation|ترجمة|struck/,
    );
    expect(await said({ quoteLength: 20 })).toMatch(/Translation: “US aircraft struck …”/);
    expect(await said({ quoteLength: 0 })).not.toMatch(/Translation/);
  });

  it('has all accounts of a contradiction in the note', async () => {
    const [quote] = EVENTS[0]?.quotes ?? [];
    if (!quote) throw new Error('no quote');
    const disputed = event('disputed', {
      contradictions: [
        {
          about: { ar: 'السبب', en: 'the reason' },
          accounts: [
            { by: 'rozana', says: { ar: 'رشقات', en: 'salvos' }, quote },
            { by: 'sohr', says: { ar: 'صواريخ', en: 'rockets' }, quote },
          ],
        },
      ],
    });
    const dataset = datasetOf([disputed]);
    const figure = { dataset, events: dataset.events, total: 1 };
    const words = textOf(await draw(figure)).replace(/\s+/g, ' ');
    expect(words).toContain('Contradictory accounts of the reason – Rozana: salvos;');
    expect(words).toContain('Syrian Observatory for Human Rights: rockets.');
  });

  it('produces the same bytes for the same input', async () => {
    expect(await svgOf()).toBe(await svgOf());
  });

  it('has a size in millimetres and a view box in px at 96 dpi', async () => {
    const { documentElement: svg } = await draw();
    const [, , width, height] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(svg.getAttribute('width')).toBe('297mm');
    expect(width).toBeCloseTo((297 / 25.4) * 96, 1);
    expect(height).toBeCloseTo((parseFloat(svg.getAttribute('height') ?? '') / 25.4) * 96, 1);
    expect(height).toBeGreaterThanOrEqual((210 / 25.4) * 96 - 0.1);
  });

  it('numbers events chronologically, undated ones last', async () => {
    const figure = await make();
    expect(figure.events).toEqual(['tally', 'strike', 'either', 'about', 'rockets', 'undated']);
    const assessed = await make({ reading: 'assessed' });
    expect(assessed.events.indexOf('strike' as never)).toBe(1);
  });

  it('points to a date whose middle is outside the range, and says so in the legend', async () => {
    // About 17 November is from noon of the 16th to noon of the 18th.
    const viewport = {
      from: instantOf({ year: 2023, month: 11, day: 17 }, 18),
      to: instantOf({ year: 2023, month: 11, day: 19 }),
    };
    const document = await draw({ viewport });
    const about = [...document.querySelectorAll('[data-event="about"] path')];
    expect(about.map((path) => path.getAttribute('d'))).toEqual([arrowPath('left')]);
    expect(textOf(document)).toContain('middle of the date is outside the range');
    expect(textOf(await draw())).not.toContain('middle of the date is outside the range');
  });

  it('draws a tally with two starts as one backdrop and a dashed line, as its words say', async () => {
    const events = EVENTS.map((each) =>
      each.id === 'tally' ? { ...each, assessed: reading('2023-10-18/2023-11-19') } : each,
    );
    const dataset = datasetOf(events);
    const document = await draw({ dataset, events: dataset.events });
    const marks = [...document.querySelectorAll('[data-event="tally"]')];
    expect(marks).toHaveLength(2);
    for (const mark of marks) {
      const dashes = [...mark.querySelectorAll('path')].map((path) =>
        path.getAttribute('stroke-dasharray'),
      );
      // The line of the assessed extent, and one shape.
      expect(dashes).toEqual(['3 2.5', null]);
      // The only rectangle is the badge of its number.
      expect(mark.querySelectorAll('rect:not([rx])')).toHaveLength(0);
    }
    const text = textOf(document);
    expect(text).toContain('a dashed line under what lasts');
    expect(text).toContain('assessed extent of what lasts or counts');
    expect(text).toContain('counts over a stretch');
  });

  it('has unique ids', async () => {
    const ids = [...(await draw()).querySelectorAll('[id]')].map((e) => e.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('states both stated and assessed dates, and the share of a tally', async () => {
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

  it('shows in a range the events visible there, and undated events that may fall there', async () => {
    const range = (from: number, to: number): FigureInput['viewport'] => ({
      from: instantOf({ year: 2023, month: 11, day: from }),
      to: instantOf({ year: 2023, month: 11, day: to }),
    });
    expect(marked(await draw({ viewport: range(17, 19) }))).toEqual(
      new Set(['tally', 'either', 'about', 'rockets', 'undated']),
    );
    expect(marked(await draw({ viewport: range(22, 25) }))).toEqual(new Set());
  });

  it('folds long gaps, says which, and keeps chronological order', async () => {
    const far = [event('first', { stated: reading('2003-05-01') }), ...EVENTS];
    const dataset = datasetOf(far);
    const plain = textOf(await draw({ dataset, events: far }));
    expect(plain).not.toContain('Folded');
    const document = await draw({ dataset, events: far, foldGaps: true });
    expect(document.querySelectorAll('#layer-breaks path')).toHaveLength(1);
    const text = textOf(document);
    expect(text).toMatch(/Folded, since no event shown is dated then: From \S* ?3 May 2003/);
    expect(text).toContain('That does not mean that nothing happened.');
    expect(text).toContain('folded gap, nothing dated');
  });

  it('has no quotation marks where there is no quote', async () => {
    const silent = EVENTS.map((given) => ({ ...given, quotes: [{ ...quoteOf('x'), exact: '' }] }));
    const text = textOf(await draw({ events: silent }));
    expect(text).not.toMatch(/[«»]/);
    expect(textOf(await draw())).toMatch(/«.*»/);
  });

  it('shows only the selected bases', async () => {
    const filters = { ...NONE_CHOSEN, base: ['tanf'], query: '' };
    const events = DATASET.index.events({ ...NO_FILTERS, base: ['tanf'] });
    const document = await draw({ events, filters });
    expect(document.getElementById('mark.tanf.tally')).not.toBeNull();
    expect(document.getElementById('mark.conoco.tally')).toBeNull();
    expect(textOf(document)).toContain('Filtered by base: al-Tanf.');
  });

  it.each([
    ['en', 'Filtered by means: Drones or Air defence.', 'Lanes by means.'],
    ['ar', 'بعد التصفية: الوسيلة: طائرات مسيّرة أو دفاع جوي.', 'المسارات بحسب الوسيلة.'],
  ] as const)('says by which means it is filtered: %s', async (language, filtered, lanes) => {
    const filters = { ...NONE_CHOSEN, means: ['drone', 'air-defence'], query: '' };
    const text = textOf(await draw({ language, filters, lanesBy: 'means' }));
    expect(text).toContain(filtered);
    expect(text).toContain(lanes);
  });

  it.each([
    ['en', 'events shown, selected by hand', 'Only events selected by hand.'],
    ['ar', 'أحداث، باختيار يدوي', 'أحداث مختارة يدوياً دون غيرها.'],
  ] as const)('says that events were selected by hand: %s', async (language, count, remark) => {
    const events = EVENTS.filter(({ id }) => ['tally', 'undated'].includes(id));
    const selected = { events, byHand: true, language, labels: 'both' } as const;
    const document = await draw(selected);
    expect(marked(document)).toEqual(new Set(['tally', 'undated']));
    const text = textOf(document);
    expect(text).toContain(count);
    expect(text).toContain(remark);
    expect(text).toContain('2 of 6 events shown, selected by hand');
    expect(text).not.toContain('unfiltered');
    const description = document.querySelector('desc')?.textContent;
    expect(description).toContain(`${count}.`);
    expect(description).toContain(remark);
    const making = document.getElementsByTagName('prov:wasGeneratedBy')[0]?.textContent;
    expect(making).toContain(remark);
    const [first] = (await make({ ...selected, flow: 'pages' })).pages;
    expect(textOf(parse(first.svg))).toContain(count);
  });

  it('says that filtered events were also selected by hand', async () => {
    const filters = { ...NONE_CHOSEN, base: ['tanf'], query: '' };
    const events = EVENTS.filter(({ id }) => id === 'tally');
    const text = textOf(await draw({ events, filters, byHand: true }));
    expect(text).toContain(
      'Filtered by base: al-Tanf. Of these only events selected by hand. Lanes by base.',
    );
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

  it('breaks into pages of the chosen size, with a running header', async () => {
    const { pages } = await make({ flow: 'pages', page: PAGE_SIZES['16:9'], title: 'A title' });
    expect(pages.length).toBeGreaterThan(1);
    const documents = pages.map(({ svg }) => parse(svg));
    documents.forEach((document, index) => {
      expect(document.documentElement.getAttribute('height')).toBe('190.5mm');
      const number = `page ${index + 1} of ${pages.length}`;
      expect(textOf(document)).toContain(number);
      expect(document.querySelector('title')?.textContent).toBe(`A title, ${number}`);
      expect(document.getElementById('layer-head') === null).toBe(index === 0);
    });
    const notes = documents.flatMap((document) => [
      ...document.querySelectorAll('#layer-notes > g'),
    ]);
    expect(notes.map(({ id }) => id)).toEqual(
      ['tally', 'strike', 'either', 'about', 'rockets', 'undated'].map((id) => `note.${id}`),
    );
  });

  it('breaks a timeline that is higher than a page, each page with its axis', async () => {
    const crowd = Array.from({ length: 60 }, (_, n) => event(`e${n}`, {}));
    const dataset = datasetOf(crowd);
    const { pages } = await make({ dataset, events: crowd, flow: 'pages' });
    const documents = pages.map(({ svg }) => parse(svg));
    const parts = documents.filter((document) => document.getElementById('layer-axis'));
    expect(parts.length).toBeGreaterThan(1);
    for (const document of parts) expect(textOf(document)).toContain('Conoco');
    expect(parts.flatMap((document) => [...marked(document)])).toHaveLength(60);
  });

  it('says each label in both languages, the main one first', async () => {
    for (const language of ['ar', 'en'] as const) {
      const other = language === 'ar' ? 'en' : 'ar';
      const text = textOf(await draw({ language, labels: 'both' }));
      const [first = '', second = ''] = [language, other].map((each) =>
        each === 'en' ? 'Attack rockets' : 'هجوم',
      );
      expect(text).toContain(second);
      expect(text.indexOf(first)).toBeGreaterThan(0);
      expect(text).toContain('Claimant');
      expect(text).toContain('المصادر');
    }
  });

  it('has a background, or none', async () => {
    expect((await draw()).getElementById('ground')).not.toBeNull();
    expect((await draw({ ground: 'transparent' })).getElementById('ground')).toBeNull();
  });

  it('leaves quotes out, or shows them in full', async () => {
    expect(textOf(await draw({ quoteLength: 0 }))).not.toContain('قصفت');
    expect(textOf(await draw({ quoteLength: null }))).toContain('BAZ');
  });

  it('describes itself: what it is, its sources, how it was made', async () => {
    const document = await draw();
    const metadata = document.querySelector('metadata');
    const of = (name: string): string[] =>
      [...(metadata?.getElementsByTagName(name) ?? [])].map((element) => element.textContent);
    expect(of('dc:title')[0]).toBe('Events as reported by Rozana');
    expect(of('dc:date')).toEqual(['2023-12-20', '2023-11-19']);
    expect(of('dc:identifier')[0]).toMatch(/^sha256:0d775ce8960e0{52}$/);
    expect(of('prov:wasGeneratedBy')[0]).toContain('Sourceline 1.2.3');
    expect(of('prov:wasGeneratedBy')[0]).toContain('All events, unfiltered.');
    const about = metadata?.querySelector('source Description')?.getAttribute('rdf:about');
    expect(about).toBe('https://www.rozana.fm/ar/news/1');
    const root = document.documentElement;
    expect(root.getAttribute('role')).toBe('img');
    for (const id of (root.getAttribute('aria-labelledby') ?? '').split(' ')) {
      expect(document.getElementById(id)?.textContent).not.toBe('');
    }
    expect(document.querySelector('desc')?.textContent).toContain(
      '1 with stated and assessed dates',
    );
  });

  it('is of any width, and nothing runs off it', async () => {
    for (const widthMm of [60, 120, 2000]) {
      const { pages, crowding } = await make({ page: freeWidth(widthMm), text: 'outlines' });
      expect(pages[0].widthMm).toBe(widthMm);
      expect(crowding.marks).toBeGreaterThan(0);
    }
  });

  it('reports how crowded it is', async () => {
    expect((await make()).crowding).toMatchObject({ level: 'ok', labelsDropped: 0 });
    const crowd = Array.from({ length: 200 }, (_, n) => event(`e${n}`, {}));
    const dataset = datasetOf(crowd);
    const { crowding } = await make({ dataset, events: crowd });
    expect(crowding).toMatchObject({ level: 'crowded', marks: 200, rows: 200 });
    expect((await make({ events: [] })).crowding.level).toBe('ok');
  });

  it('reports its progress up to 100 %', async () => {
    const crowd = Array.from({ length: 120 }, (_, n) => event(`e${n}`, {}));
    const dataset = datasetOf(crowd);
    const shares: number[] = [];
    const onProgress = (share: number): void => void shares.push(share);
    const given = input({ dataset, events: crowd, text: 'outlines' });
    await makeFigure(given, { fonts: readFonts, onProgress });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });

  it('stops when aborted', async () => {
    const crowd = Array.from({ length: 300 }, (_, n) => event(`e${n}`, {}));
    const dataset = datasetOf(crowd);
    const given = input({ dataset, events: crowd });
    const stop = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number): void => {
      shares.push(share);
      stop.abort(new Error('enough'));
    };
    const options = { fonts: readFonts, onProgress, signal: stop.signal };
    await expect(makeFigure(given, options)).rejects.toThrow('enough');
    expect(shares).toHaveLength(1);
    await expect(makeFigure(given, options)).rejects.toThrow('enough');
    expect(shares).toHaveLength(1);
  });
});

describe('what a figure says', () => {
  const numberOf = (mark: Element): { badge: Element | null; text: Element | undefined } => {
    const badge = mark.querySelector('rect[rx]');
    const texts = [...mark.querySelectorAll('text')];
    return { badge, text: texts.find((text) => /^\d+≈?$/.test(text.textContent)) };
  };

  it('has each number in a badge, apart from the figures of a title: no "1 7 of 16"', async () => {
    const document = await draw();
    const marks = [...document.querySelectorAll('[data-event]')];
    expect(marks.length).toBeGreaterThan(6);
    for (const mark of marks) {
      const { badge, text } = numberOf(mark);
      const at = (name: string): number => Number(badge?.getAttribute(name));
      expect(text?.getAttribute('text-anchor')).toBe('middle');
      expect(Number(text?.getAttribute('x'))).toBeCloseTo(at('x') + at('width') / 2, 1);
      expect(at('width')).toBeGreaterThan(measure(text?.textContent ?? '', 10, true) + 6);
      for (const other of mark.querySelectorAll('text:not([text-anchor])')) {
        const x = Number(other.getAttribute('x'));
        expect(x > at('x') + at('width') + 3 || x < at('x')).toBe(true);
      }
    }
  });

  it.each([
    ['en', 'no source says whether this event comes after the one before'],
    ['ar', 'لا يذكر أي مصدر أوقع هذا الحدث بعد سابقه أم قبله'],
  ] as const)(
    'marks the number of an event that no source orders, as the list does: %s',
    async (language, words) => {
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      const document = await draw({ language, direction });
      const notes = [...document.querySelectorAll('#layer-notes > g')];
      const marked = notes.filter((note) => note.textContent.includes('≈')).map(({ id }) => id);
      // The attack on 16 or 18 November comes before neither what is about the 17th nor the 18th.
      expect(marked).toEqual(['note.about', 'note.rockets']);
      expect(textOf(document)).toContain(words);
      const [first] = EVENTS;
      expect(textOf(await draw({ language, events: first ? [first] : [] }))).not.toContain('≈');
    },
  );

  it.each(Object.entries(PAGE_SIZES))(
    'has pages of the chosen size, whatever is on them: %s',
    async (_, page) => {
      const long = quoteOf(`${'كلمة '.repeat(1500)}.`);
      const dataset = datasetOf([...EVENTS, event('long', { quotes: [long] })]);
      const pages = {
        dataset,
        events: dataset.events,
        page,
        flow: 'pages',
        quoteLength: null,
      } as const;
      const made = await make(pages);
      expect(made.pages.length).toBeGreaterThan(1);
      for (const { svg, widthMm, heightMm } of made.pages) {
        const { documentElement: root } = parse(svg);
        expect([widthMm, heightMm]).toEqual([page.widthMm, page.heightMm]);
        expect(root.getAttribute('height')).toBe(`${page.heightMm}mm`);
        const [left = 0, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '')
          .split(' ')
          .map(Number);
        expect(width / height).toBeCloseTo(page.widthMm / page.heightMm, 2);
        for (const text of root.querySelectorAll('text')) {
          expect(Number(text.getAttribute('y'))).toBeLessThan(height);
          expect(Number(text.getAttribute('x'))).toBeLessThanOrEqual(left + width);
        }
      }
    },
  );

  it('is one page of the chosen size where all fits on it', async () => {
    const [first] = EVENTS;
    const { pages } = await make({ events: first ? [first] : [], flow: 'pages' });
    expect(pages.map(({ widthMm, heightMm }) => [widthMm, heightMm])).toEqual([[297, 210]]);
  });

  it('has ticks, imprint and running head in both languages', async () => {
    const { pages } = await make({ labels: 'both', flow: 'pages' });
    const [first, second] = pages.map(({ svg }) => parse(svg));
    const wordsIn = (document: Document | undefined, id: string): string =>
      [...(document?.querySelectorAll(`#layer-${id} text`) ?? [])]
        .map((text) => text.textContent)
        .join(' ');
    expect(wordsIn(first, 'axis')).toMatch(/October 2023/);
    expect(wordsIn(first, 'axis')).toMatch(/تشرين الأول/);
    expect(wordsIn(first, 'imprint')).toMatch(/Made with Sourceline 1\.2\.3 on 20 December 2023/);
    expect(wordsIn(first, 'imprint')).toMatch(/كانون الأول/);
    expect(wordsIn(second, 'head')).toMatch(/page 2 of/);
    expect(wordsIn(second, 'head')).toMatch(/صفحة/);
    const years = await draw({
      labels: 'both',
      viewport: {
        from: instantOf({ year: 2023, month: 1, day: 1 }),
        to: instantOf({ year: 2024, month: 6, day: 1 }),
      },
    });
    expect(wordsIn(years, 'axis')).toMatch(/April/);
    expect(wordsIn(years, 'axis')).toMatch(/نيسان/);
    expect(wordsIn(await draw(), 'axis')).not.toMatch(/تشرين/);
  });

  it('keeps the direction of titles and quotes, whatever its language', async () => {
    const latin = 'Convoy no. 5 (part 2).';
    const arabic = 'هجوم (C-130) في التنف.';
    const xOf = (of: Element, words: string): number => {
      const found = [...of.querySelectorAll('text')].find((text) => text.textContent === words);
      expect(found?.textContent, words).toBe(words);
      const [x, px] = [Number(found?.getAttribute('x')), measure(words, 11)];
      return found?.getAttribute('text-anchor') === 'end' ? x - px : x;
    };
    const title = (words: string): TimelineEvent['title'] => ({ ar: words, en: words });
    const both = (language: 'ar' | 'en', words: string): Promise<Document> => {
      const events = [event('one', { title: title(words), quotes: [quoteOf(words)] })];
      const dataset = datasetOf(events, { language, text: words });
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      return draw({ dataset, events: dataset.events, language, direction });
    };
    const inArabic = await both('ar', latin);
    for (const part of inArabic.querySelectorAll('[data-event="one"], #note\\.one'))
      xOf(part, latin);
    expect([...inArabic.querySelectorAll('text')].map((e) => e.textContent)).toContain(
      `«${latin}»`,
    );
    const inEnglish = await both('en', arabic);
    for (const part of inEnglish.querySelectorAll('[data-event="one"], #note\\.one')) {
      expect(xOf(part, 'هجوم')).toBeGreaterThan(xOf(part, 'C-130'));
      expect(xOf(part, 'C-130')).toBeGreaterThan(xOf(part, 'التنف'));
    }
  });
});

describe('a quote that is not in its article', () => {
  const lost = { exact: 'كلمات أخرى', prefix: '', suffix: '', start: 0, end: 0 };

  it.each([
    ['en', 'These words are not in the text of the article.'],
    ['ar', 'لا ترد هذه الكلمات في نص المقال.'],
  ] as const)('is said to be lost, and has no link to its passage: %s', async (language, words) => {
    const dataset = datasetOf([event('a', { quotes: [lost] }), event('b', {})]);
    const document = await draw({ dataset, events: dataset.events, language });
    // Each word is a text of its own where the lines are set from right to left.
    const said = textOf(document).match(/\p{L}+/gu);
    for (const word of words.match(/\p{L}+/gu) ?? []) expect(said).toContain(word);
    const links = [...document.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
    expect(new Set(links.filter((href) => href.includes(':~:text='))).size).toBe(1);
  });
});
