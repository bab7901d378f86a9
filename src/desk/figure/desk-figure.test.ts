import { BUILT_IN } from '../../gazetteer/gazetteer';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { Dataset } from '../../source/dataset';
import { articleOf, eventId, eventOf } from '../../event/testing/events';
import type { ArticleId } from '../../article/article';
import type { EventId } from '../../event/event';

import { atOnce } from '../../figure/page/pace';
import { redate } from '../../extract/redate';
import { FLAG } from '../../layout/marks/flag';
import type { Facet } from '../../event/facet';
import { bundledSeeds } from '../../format/bundled';
import type { FigureSettings } from '../../format/figure-schema';
import type { Language } from '../../words/language';
import { storeOf } from '../../source/testing/given';
import { Desk } from '../desk.svelte';
import { deskFigure, inputOf } from './desk-figure';
import { DEFAULT_CHOICE } from './figure-choice';
import { pinLane } from '../lanes/lane-options';
import { foldLane, renameLane } from '../lanes/lane-edits';
import * as largeDatasetParts from '../large/large-desk';
import { EventSearch } from '../../source/event-search';
import { pickedEvents } from '../picked';
import { DEFAULT_VIEW } from '../address/url';
import { Session } from '../session.svelte';

const dataset = Dataset.of(
  [articleOf('a')],
  (['conoco', 'conoco', 'tanf'] as const).map((place, at) =>
    eventOf(`e${at}`, `2023-11-1${at}`, {
      title: { ar: `حدث ${at}`, en: `Event ${at}` },
      places: [{ place, role: 'at' }],
    }),
  ),
  BUILT_IN,
);

const figureOf = async (desk: Desk): Promise<string> =>
  (
    await deskFigure(
      desk,
      { ...DEFAULT_CHOICE, flow: 'grow', text: 'editable', title: 'Title' },
      { generated: '2024-01-01', beside: 'http://localhost/' },
    )
  ).pages[0].svg;

describe('the figure of a desk', () => {
  it('is read back in every language and with every filter', () => {
    // The format knows no languages of the interface, so the compiler compares the two lists here.
    expectTypeOf<FigureSettings['language']>().toEqualTypeOf<Language>();
    expectTypeOf<keyof FigureSettings['filters']>().toEqualTypeOf<Facet | 'query'>();
  });

  it("has the lanes in the reader's layout", async () => {
    const desk = new Desk(dataset, { language: 'en', theme: 'light' }, DEFAULT_VIEW, []);
    const before = await figureOf(desk);
    expect(before.indexOf('Conoco')).toBeLessThan(before.indexOf('al-Tanf'));
    desk.setLanes(renameLane(pinLane(desk.lanes, 'tanf', true), 'tanf', 'Desert post', 'al-Tanf'));
    desk.setLanes({ ...foldLane(desk.lanes, 'conoco', true), within: 'kind' });
    const after = await figureOf(desk);
    expect(after.indexOf('Desert post')).toBeGreaterThan(0);
    expect(after.indexOf('Desert post')).toBeLessThan(after.indexOf('Conoco'));
    for (const id of ['e0', 'e1', 'e2']) expect(after).toContain(`data-event="${id}"`);
    desk.undo();
    desk.undo();
    expect(await figureOf(desk)).toBe(before);
  });
});

const DEFAULTS = { language: 'en', theme: 'light' } as const;
const [e0, e1, e2] = [eventId('e0'), eventId('e1'), eventId('e2')];

const pickedFigure = async (desk: Desk, picks: readonly EventId[]): Promise<string> =>
  (
    await deskFigure(
      desk,
      { ...DEFAULT_CHOICE, flow: 'grow', text: 'editable', scope: 'picked', picks },
      { generated: '2024-01-01', beside: 'http://localhost/' },
    )
  ).pages[0].svg;

const drawn = (svg: string): string[] => [
  ...new Set([...svg.matchAll(/data-event="([^"]+)"/g)].map(([, id]) => id ?? '')),
];

describe('the direction of a figure', () => {
  const directionOf = (desk: Desk, languages: Language): string =>
    atOnce(inputOf(desk, { ...DEFAULT_CHOICE, languages }, '2024-01-01')).direction;

  it('is that of its language, whatever the interface, unless the reader has set one', () => {
    const desk = new Desk(dataset, DEFAULTS, DEFAULT_VIEW, []);
    expect(desk.language).toBe('en');
    expect(directionOf(desk, 'ar')).toBe('rtl');
    expect(directionOf(desk, 'en')).toBe('ltr');
    desk.setDirection('ltr');
    expect(directionOf(desk, 'ar')).toBe('ltr');
  });
});

describe('the figure of the events that are picked', () => {
  it('shows them alone, in whichever order they were picked, wherever the view is', async () => {
    const desk = new Desk(dataset, DEFAULTS, DEFAULT_VIEW, []);
    const svg = await pickedFigure(desk, [e2, e0]);
    expect(drawn(svg).sort()).toEqual(['e0', 'e2']);
    expect(svg).toContain('2 of 3 events shown, selected by hand');
    desk.zoom(50);
    expect(await pickedFigure(desk, [e0, e2])).toBe(svg);
  });

  it('shows of them what passes the filters', async () => {
    const desk = new Desk(dataset, DEFAULTS, DEFAULT_VIEW, []);
    desk.toggleFilter('base', 'conoco');
    const svg = await pickedFigure(desk, [e0, e1, e2]);
    expect(drawn(svg)).toEqual(['e0', 'e1']);
    expect(svg).toContain('2 of 3 events shown, selected by hand');
    expect(svg).toContain('Of these only events selected by hand.');
  });

  it('selects them again when it is opened, and exports the same bytes', async () => {
    const seeds = bundledSeeds();
    const articles = seeds.map(({ article }) => article);
    const all = seeds.flatMap(({ events }) => events);
    const picks = [all[9], all[2], all[4]].flatMap((event) => (event ? [event.id] : []));
    const desk = new Desk(Dataset.of(articles, all, BUILT_IN), DEFAULTS, DEFAULT_VIEW, []);
    const first = await pickedFigure(desk, picks);
    const session = new Session(desk, DEFAULTS);
    await session.files.open(new File([first], 'figure.svg'));
    expect(session.files.refused).toBeNull();
    expect(session.desk.dataset.size).toBe(all.length);
    expect(session.choice?.scope).toBe('picked');
    expect(new Set(session.choice?.picks)).toEqual(new Set(picks));
    expect(await pickedFigure(session.desk, session.choice?.picks ?? [])).toBe(first);
  });

  it('finds them in a large dataset by the same filters and words', () => {
    const events = ['conoco', 'conoco', 'tanf'] as const;
    const many = new Dataset(
      [articleOf('a')],
      storeOf(
        events.map((place, at) =>
          eventOf(`e${at}`, `2023-11-1${3 - at}`, {
            title: { ar: `حدث ${at}`, en: `Event ${at}` },
            places: [{ place, role: 'at' }],
          }),
        ),
      ),
      BUILT_IN,
    );
    const search = (): EventSearch => new EventSearch(many.store, BUILT_IN, null);
    const desk = new Desk(many, { ...DEFAULTS, search }, DEFAULT_VIEW, [], largeDatasetParts);
    const ids = (): string[] => pickedEvents(desk, [e1, e2, e0]).map(({ id }) => id);
    // In the order in which they came.
    expect(ids()).toEqual(['e0', 'e1', 'e2']);
    desk.toggleFilter('base', 'conoco');
    expect(ids()).toEqual(['e0', 'e1']);
    desk.setQuery('Event 1');
    expect(ids()).toEqual(['e1']);
  });
});

describe('the figure while a publication day is only tried', () => {
  const seeds = bundledSeeds();
  const all = Dataset.of(
    seeds.map(({ article }) => article),
    seeds.flatMap(({ events }) => events),
    BUILT_IN,
  );
  const deskIn = (language: Language): Desk =>
    new Desk(
      all,
      { language, theme: 'light', redate },
      { ...DEFAULT_VIEW, published: { '004': '2023-10-20' } },
      [],
    );
  /** What a reader sees or hears of the figure. */
  const said = (svg: string): string =>
    [...svg.matchAll(/<(?:title|desc|text)[^>]*>(.*?)<\/(?:title|desc|text)>/gsu)]
      .map(([, words]) => (words ?? '').replace(/<[^>]*>/g, ''))
      .join(' ');
  const whole = async (desk: Desk, title = ''): Promise<string> =>
    (
      await deskFigure(
        desk,
        { ...DEFAULT_CHOICE, flow: 'grow', text: 'editable', title },
        { generated: '2024-01-01', beside: 'http://localhost/' },
      )
    ).pages[0].svg;

  it.each([
    ['en', 'Hypothetical: ', 'Friday 20 October 2023', 'Sunday 19 November 2023', 'the day tried'],
    ['ar', 'افتراضي: ', 'الجمعة 20 تشرين الأول 2023', 'الأحد 19 تشرين الثاني 2023', 'المجرَّب'],
  ] as const)('says so, with both days: %s', async (language, heading, tried, reviewed, words) => {
    const svg = await whole(deskIn(language));
    expect(/<title id="figure-title">([^<]*)/.exec(svg)?.[1]).toMatch(new RegExp(`^${heading}`));
    const description = /<desc[^>]*>([^<]*)/.exec(svg)?.[1] ?? '';
    for (const part of [tried, reviewed, words]) expect(description).toContain(part);
    expect(said(svg)).not.toContain('Dates as the articles state them.');
    expect(said(svg)).not.toContain('published on Friday 20 October 2023');
    expect(svg).not.toContain('<dc:date>2023-10-20</dc:date>');
    expect(svg).toContain('<dc:date>2023-11-19</dc:date>');
    expect(await whole(deskIn(language), 'A title')).toContain(`>${heading}A title<`);
  });

  it('flags what was moved, and nothing else', async () => {
    const svg = await whole(deskIn('en'));
    const names = [...svg.matchAll(/data-event="([^"]*)"[^>]*>\s*<title>([^<]*)/g)];
    const moved = names.filter(([, , name]) => name?.includes('(tried; reviewed: '));
    // Of the undated ones, what they are known to come before has moved.
    const dated = moved.filter(([, , name]) => !name?.includes('undated'));
    expect(new Set(dated.map(([, id]) => id))).toEqual(
      new Set(['004-conoco-rockets', '004-tanf-drones', '004-sariya-shootdown', '004-tally-40']),
    );
    expect(svg.split(FLAG).length - 1).toBeGreaterThanOrEqual(4);
    const desk = deskIn('en');
    desk.endTrials();
    expect(await whole(desk)).not.toContain(FLAG);
    expect(await whole(desk)).not.toMatch(/Hypothetical|\(tried;/);
  });

  it('opens as the same trial, and carries the reviewed dates', async () => {
    const desk = deskIn('en');
    const first = await whole(desk);
    const session = new Session(desk, { language: 'en', theme: 'light', redate });
    await session.files.open(new File([first], 'figure.svg'));
    expect(session.files.refused).toBeNull();
    const id = '004' as ArticleId;
    expect(session.desk.tried.map((article) => article.id)).toEqual([id]);
    expect(await whole(session.desk)).toBe(first);
    session.desk.endTrials();
    expect(session.desk.dataset.article(id).published.date?.text).toBe('2023-11-19');
    expect(session.desk.dataset.event(eventId('004-tanf-drones')).stated.date?.text).toBe(
      '2023-11-18',
    );
  });
});
