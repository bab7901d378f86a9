import { BUILT_IN } from '../gazetteer/gazetteer';
import { describe, expect, it, vi } from 'vitest';
import { EventSearch } from '../source/event-search';
import { redate } from '../extract/redate';
import { Dataset } from '../source/dataset';
import { articleOf, eventId, eventOf, quoteOf, readingOf } from '../event/testing/events';
import { boundsOf } from '../time/bounds';
import { isoMinute } from '../time/civil';
import { edtf } from '../time/edtf/parse';
import { shareOf } from '../layout/scale/time-scale';
import { Desk } from './desk.svelte';
import * as largeDatasetParts from './large/large-desk';
import { DEFAULT_VIEW, type ViewState } from './address/url';

const dataset = Dataset.of(
  [articleOf('a'), articleOf('b')],
  [
    eventOf('conoco', '2023-11-18', {
      title: { ar: 'هجوم على كونيكو', en: 'Attack on Conoco' },
      places: [{ place: 'conoco', role: 'at' }],
      claims: [
        {
          role: 'claims-responsibility',
          actor: 'hamas',
          to: null,
          named: null,
          quote: quoteOf('x'),
        },
      ],
    }),
    eventOf('tanf', '2023-12-13', {
      article: articleOf('b').id,
      places: [{ place: 'tanf', role: 'at' }],
    }),
    eventOf('strike', '2023-10-13', {
      kind: 'strike',
      assessed: readingOf('2023-11-12/2023-11-13'),
    }),
    eventOf('undated', null),
  ],
  BUILT_IN,
);

const search = ({ store, gazetteer }: Dataset): EventSearch =>
  new EventSearch(store, gazetteer, null);

const deskOf = (view: Partial<ViewState> = {}): Desk =>
  new Desk(
    dataset,
    { language: 'ar', theme: 'light', redate, search },
    { ...DEFAULT_VIEW, ...view },
    [],
  );

const shown = (desk: Desk): string[] => desk.events.map(({ id }) => id);

describe('a desk with its gaps folded', () => {
  const days = (desk: Desk): string[][] =>
    desk.gaps.map(({ from, to }) => [isoMinute(from), isoMinute(to)]);

  it('folds nothing until folding is turned on', async () => {
    const desk = deskOf();
    expect(desk.gaps).toEqual([]);
    desk.setFoldGaps(true);
    // The code that finds gaps is loaded on first use.
    await vi.waitFor(() => expect(desk.gaps).not.toEqual([]));
    // 14 October to 11 November and 19 November to 12 December are empty; nine days are not, and a
    // fiftieth of them is 4.3 hours of padding.
    expect(days(desk)).toEqual([
      ['2023-10-15T00:00', '2023-11-11T00:00'],
      ['2023-11-20T00:00', '2023-12-12T00:00'],
    ]);
    desk.undo();
    expect(desk.gaps).toEqual([]);
  });

  it('shows everything with as little padding as there is time left', () => {
    const desk = deskOf({ foldGaps: true });
    expect([isoMinute(desk.home.from), isoMinute(desk.home.to)]).toEqual([
      '2023-10-12T00:00',
      '2023-12-15T00:00',
    ]);
  });

  it('folds according to the events that pass the filters', () => {
    const desk = deskOf({ foldGaps: true });
    desk.toggleFilter('kind', 'attack');
    expect(days(desk)).toEqual([['2023-11-20T00:00', '2023-12-12T00:00']]);
  });

  it('zooms about what is in the middle of the screen, not of the calendar', () => {
    const desk = deskOf({ foldGaps: true });
    const middle = shareOf(desk.viewport, desk.gaps[1]?.from ?? desk.home.from, desk.gaps);
    desk.zoom(1.5);
    const after = shareOf(desk.viewport, desk.gaps[1]?.from ?? desk.home.from, desk.gaps);
    expect(after).toBeCloseTo(0.5 + (middle - 0.5) * 1.5, 1);
  });
});

describe('a desk at first', () => {
  it("shows everything with padding, in the reader's language", () => {
    const desk = deskOf();
    expect(shown(desk)).toEqual(['conoco', 'tanf', 'strike', 'undated']);
    expect([desk.language, desk.direction, desk.theme]).toEqual(['ar', 'rtl', 'light']);
    // 62 days from 13 October to 13 December; a twentieth is 3.1 days, whole days 4.
    expect([isoMinute(desk.viewport.from), isoMinute(desk.viewport.to)]).toEqual([
      '2023-10-09T00:00',
      '2023-12-18T00:00',
    ]);
    expect([desk.isFiltered, desk.canUndo, desk.canRedo, desk.openArticle]).toEqual([
      false,
      false,
      false,
      null,
    ]);
  });

  it('opens the article of the event in its address', () => {
    const desk = deskOf({ event: eventId('tanf') });
    expect([desk.selected?.id, desk.openArticle]).toEqual(['tanf', 'b']);
  });

  it('keeps what the address said over the settings of the reader', () => {
    const desk = deskOf({ language: 'en', theme: 'dark' });
    expect([desk.language, desk.direction, desk.theme]).toEqual(['en', 'ltr', 'dark']);
  });
});

describe('the filters of a desk', () => {
  it('narrow and widen the result, and update the counts', () => {
    const desk = deskOf();
    desk.toggleFilter('base', 'conoco');
    expect(shown(desk)).toEqual(['conoco']);
    expect(desk.isFiltered).toBe(true);
    expect(desk.facet('claimant').map(({ value, count }) => [value, count])).toEqual([
      ['none', 0],
      ['hamas', 1],
    ]);
    desk.toggleFilter('base', 'tanf');
    expect(shown(desk)).toEqual(['conoco', 'tanf']);
    desk.toggleFilter('base', 'conoco');
    expect(shown(desk)).toEqual(['tanf']);
    desk.clearFacet('base');
    expect(desk.isFiltered).toBe(false);
  });

  it('go together with a search, and are cleared together', () => {
    const desk = deskOf();
    desk.setQuery('كونيكو');
    expect(shown(desk)).toEqual(['conoco']);
    desk.toggleFilter('kind', 'strike');
    expect(shown(desk)).toEqual([]);
    desk.clearFilters();
    expect(shown(desk)).toHaveLength(4);
    expect([desk.query, desk.isFiltered]).toEqual(['', false]);
  });

  it('report nothing while the search contains no word', () => {
    const desk = deskOf({ query: ' ' });
    expect([desk.isFiltered, shown(desk).length]).toEqual([false, 4]);
  });

  it('leave the order of the lanes alone', () => {
    const desk = deskOf();
    const before = desk.laneOrder;
    expect(before).toEqual(['conoco', 'tanf', 'none']);
    desk.toggleFilter('claimant', 'hamas');
    expect(desk.laneOrder).toEqual(before);
    expect(desk.arrangement.lanes.map(({ id }) => id)).toEqual(['conoco']);
  });
});

describe('choosing an event', () => {
  it('opens it and its article; closing the event leaves the article open', () => {
    const desk = deskOf();
    desk.select(eventId('tanf'));
    expect([desk.selected?.id, desk.openArticle]).toEqual(['tanf', 'b']);
    desk.select(null);
    expect([desk.selected, desk.openArticle]).toEqual([null, 'b']);
    desk.closeSource();
    expect(desk.openArticle).toBeNull();
  });

  it('closes when another article is opened', () => {
    const desk = deskOf({ event: eventId('tanf') });
    desk.openSource(articleOf('b').id);
    expect(desk.selected?.id).toBe('tanf');
    desk.openSource(articleOf('a').id);
    expect([desk.selected, desk.openArticle]).toEqual([null, 'a']);
  });
});

describe('undo on a desk', () => {
  it('undoes one step at a time, and redoes it', () => {
    const desk = deskOf();
    desk.toggleFilter('base', 'conoco');
    desk.setReading('assessed');
    desk.undo();
    expect([desk.reading, shown(desk)]).toEqual(['stated', ['conoco']]);
    desk.undo();
    expect(shown(desk)).toHaveLength(4);
    expect([desk.canUndo, desk.canRedo]).toEqual([false, true]);
    desk.redo();
    desk.redo();
    expect([desk.reading, shown(desk)]).toEqual(['assessed', ['conoco']]);
  });

  it('treats a gesture or a typed word as one step', () => {
    const desk = deskOf();
    for (const query of ['ك', 'كو', 'كون']) desk.setQuery(query);
    for (let turn = 0; turn < 5; turn++) desk.zoom(2, desk.viewport.from);
    desk.undo();
    expect(desk.viewport).toEqual(desk.home);
    desk.undo();
    expect([desk.query, desk.canUndo]).toEqual(['', false]);
  });

  it('reopens the source panel of an event that undo restores', () => {
    const desk = deskOf({ event: eventId('tanf') });
    desk.closeSource();
    desk.undo();
    expect([desk.selected?.id, desk.openArticle]).toEqual(['tanf', 'b']);
  });
});

describe('the stretch in view', () => {
  it('fits a time range with padding', () => {
    const desk = deskOf();
    const { earliest, latest } = boundsOf(edtf('2023-11-18'));
    if (earliest === null || latest === null) throw new Error('a day has bounds');
    desk.fit(earliest, latest);
    // A fifth of a day is 4 hours 48 minutes.
    expect([isoMinute(desk.viewport.from), isoMinute(desk.viewport.to)]).toEqual([
      '2023-11-17T19:12',
      '2023-11-19T04:48',
    ]);
    desk.setViewport(null);
    expect(desk.viewport).toEqual(desk.home);
  });

  it('does not change the lanes of the events', () => {
    const desk = deskOf();
    const before = desk.arrangement;
    desk.zoom(10, desk.viewport.from);
    desk.pan(0.5);
    expect(desk.arrangement).toEqual(before);
  });
});

describe('the reading that leads', () => {
  it('moves the mark and leaves a ghost behind', () => {
    const desk = deskOf();
    const start = (): string[] =>
      desk.arrangement.lanes
        .flatMap(({ items }) => items)
        .filter(({ event }) => event.id === 'strike')
        .flatMap(({ extent, ghost }) => [extent, ghost])
        .map((extent) => isoMinute(extent?.segments[0]?.earliest as never));
    expect(start()).toEqual(['2023-10-13T00:00', '2023-11-12T00:00']);
    desk.setReading('assessed');
    expect(start()).toEqual(['2023-11-12T00:00', '2023-10-13T00:00']);
  });
});

describe('direction', () => {
  it('follows the language until it is set', () => {
    const desk = deskOf();
    desk.setLanguage('en');
    expect(desk.direction).toBe('ltr');
    desk.setDirection('rtl');
    expect([desk.language, desk.direction]).toEqual(['en', 'rtl']);
    desk.setDirection(null);
    expect(desk.direction).toBe('ltr');
  });
});

describe('a desk of more events than can be drawn one by one', () => {
  const events = Array.from({ length: 201 }, (_, at) =>
    eventOf(`e${at}`, '2023-11-18', {
      title: { ar: '', en: at < 5 ? 'rocket' : 'drone' },
      places: [{ place: at < 3 ? 'tanf' : 'conoco', role: 'at' }],
    }),
  );
  const many = Dataset.of([articleOf('a')], events, BUILT_IN);
  const desk = (): Desk =>
    new Desk(many, { language: 'en', theme: 'light', search }, DEFAULT_VIEW, [], largeDatasetParts);

  it('counts them, and draws each as soon as few enough pass', () => {
    const all = desk();
    expect([all.shownCount, all.events.length, all.density === null]).toEqual([201, 0, false]);
    all.toggleFilter('base', 'tanf');
    expect([shown(all), all.density]).toEqual([['e0', 'e1', 'e2'], null]);
    expect(all.arrangement.lanes.map(({ id, items }) => [id, items.length])).toEqual([['tanf', 3]]);
    all.clearFilters();
    all.setQuery('rocket');
    expect(shown(all)).toEqual(['e0', 'e1', 'e2', 'e3', 'e4']);
  });

  it('needs the code that counts them', () => {
    expect(() => new Desk(many, { language: 'en', theme: 'light' }, DEFAULT_VIEW, [])).toThrow(
      'needs its code',
    );
  });
});

describe('a desk whose case is edited', () => {
  it('keeps its view, and lets go of an event that is gone', () => {
    const desk = deskOf({ lanesBy: 'kind', event: eventId('tanf') });
    desk.setDataset(dataset.edited(dataset.articles, { put: [eventOf('new', '2023-12-24')] }));
    expect(desk.selected?.id).toBe('tanf');
    expect(shown(desk)).toContain('new');
    expect(desk.lanesBy).toBe('kind');
    desk.setDataset(dataset.edited(dataset.articles, { put: [], removed: [eventId('tanf')] }));
    expect(desk.selected).toBeNull();
    expect(shown(desk)).not.toContain('tanf');
  });
});
