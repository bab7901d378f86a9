import { BUILT_IN } from '../../gazetteer/gazetteer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../../source/dataset';
import { eventId, eventOf, quoteOf, readingOf } from '../../event/testing/events';
import { isoMinute, type Instant } from '../../time/civil';
import { arrange, arrangementSpan } from './arrange';
import { anyDataset, arrangeAll } from '../testing/options';

const dataset = Dataset.of(
  [],
  [
    eventOf('late', '2023-11-20', {
      places: [{ place: 'conoco', role: 'at' }],
    }),
    eventOf('early', '2023-11-18', {
      places: [
        { place: 'khasham', role: 'at' },
        { place: 'tanf', role: 'over' },
      ],
    }),
    eventOf('moved', '2023-10-13', {
      places: [{ place: 'tanf', role: 'at' }],
      assessed: readingOf('2023-11-12/2023-11-13'),
    }),
    eventOf('found', null, { assessed: readingOf('2023-10-07') }),
    eventOf('lost', null, {
      stated: readingOf(null, { before: '2023-11-19' }),
    }),
    eventOf('earlier', null, {
      stated: readingOf(null, { before: '2023-11-18' }),
    }),
    eventOf('tally', '2023-10-07/2023-11-19', {
      kind: 'tally',
      places: [
        { place: 'conoco', role: 'at' },
        { place: 'tanf', role: 'at' },
      ],
      breakdown: [
        { place: 'conoco', count: 7, quote: quoteOf('7') },
        { place: 'tanf', count: 33, quote: quoteOf('33') },
      ],
    }),
  ],
  BUILT_IN,
);

const lanes = (reading: 'stated' | 'assessed'): string[] =>
  arrangeAll(dataset, 'base', reading).lanes.map(
    ({ id, items }) => `${id}: ${items.map(({ event }) => event.id).join(' ')}`,
  );

describe('arrange', () => {
  it('puts an event into the lane of each of its bases, in chronological order, lasting ones below', () => {
    expect(lanes('stated')).toEqual([
      'conoco: early late tally',
      'tanf: moved early tally',
      'none: found',
    ]);
  });

  it('keeps undated events apart, those known to be earliest first', () => {
    const undated = (reading: 'stated' | 'assessed'): string[] =>
      arrangeAll(dataset, 'base', reading).undated.map(({ id }) => id);
    expect(undated('stated')).toEqual(['earlier', 'lost', 'found']);
    expect(undated('assessed')).toEqual(['earlier', 'lost']);
  });

  it('draws a ghost if a reviewer dates an event that the text does not date', () => {
    const [found] = arrangeAll(dataset).lanes.find(({ id }) => id === 'none')?.items ?? [];
    expect(found).toMatchObject({ event: { id: 'found' }, extent: null });
    expect(found?.ghost).not.toBeNull();
  });

  it('swaps mark and ghost when the assessed reading leads', () => {
    const moved = (reading: 'stated' | 'assessed') =>
      arrangeAll(dataset, 'base', reading)
        .lanes.flatMap(({ items }) => items)
        .find(({ event }) => event.id === 'moved');
    expect(moved('assessed')?.extent).toEqual(moved('stated')?.ghost);
    expect(moved('assessed')?.ghost).toEqual(moved('stated')?.extent);
    expect([moved('stated')?.lasting, moved('assessed')?.lasting]).toEqual([false, true]);
  });

  it('places an absolute time by the clock of its place', () => {
    const date = '2018-01-15T10:00Z';
    const there = Dataset.of(
      [],
      [
        eventOf('syria', date, { places: [{ place: 'tanf', role: 'at' }] }),
        eventOf('iraq', date, { places: [{ place: 'harir', role: 'at' }] }),
        eventOf('nowhere', date),
      ],
      BUILT_IN,
    );
    const starts = arrangeAll(there, 'kind', 'stated').lanes.flatMap(({ items }) =>
      items.map(({ event, extent }) => [
        event.id,
        isoMinute(extent?.segments[0]?.earliest as Instant),
      ]),
    );
    expect(Object.fromEntries(starts)).toEqual({
      syria: '2018-01-15T12:00',
      iraq: '2018-01-15T13:00',
      nowhere: '2018-01-15T12:00',
    });
  });

  it('gives each base its share of a tally', () => {
    const shares = arrangeAll(dataset).lanes.map(
      ({ items }) => items.find(({ event }) => event.id === 'tally')?.share ?? null,
    );
    expect(shares).toEqual([{ count: 7, total: 40 }, { count: 33, total: 40 }, null]);
  });

  it('shows no share if lanes are not bases', () => {
    const items = arrangeAll(dataset, 'claimant').lanes.flatMap((lane) => lane.items);
    expect(items.filter(({ share }) => share !== null)).toEqual([]);
  });

  it('leaves out lanes without events, and events that are filtered out', () => {
    const only = dataset.events.filter(({ id }) => id === eventId('late'));
    const { lanes: left, undated } = arrange(dataset, only, 'base', 'stated', ['tanf', 'conoco']);
    expect(left.map(({ id, count }) => [id, count])).toEqual([['conoco', 1]]);
    expect(undated).toEqual([]);
  });

  it('spans from the first date to the last, ghosts included', () => {
    const span = arrangementSpan(arrangeAll(dataset));
    expect([span?.from, span?.to].map((time) => isoMinute(time as never))).toEqual([
      '2023-10-07T00:00',
      '2023-11-21T00:00',
    ]);
    expect(arrangementSpan(arrangeAll(Dataset.of([], [eventOf('x', null)], BUILT_IN)))).toBeNull();
  });

  it('loses no event: each is in its lanes or among the undated', () => {
    fc.assert(
      fc.property(
        anyDataset,
        fc.constantFrom('stated' as const, 'assessed' as const),
        (data, lead) => {
          const arrangement = arrangeAll(data, 'base', lead);
          for (const { id, stated, assessed } of data.events) {
            const isIn = arrangement.lanes
              .filter(({ items }) => items.some(({ event }) => event.id === id))
              .map((lane) => lane.id);
            const dated = stated.date !== null || assessed?.date;
            expect(isIn.sort()).toEqual(dated ? [...data.facets(id).base].sort() : []);
            const leading = lead === 'assessed' && assessed ? assessed : stated;
            expect(arrangement.undated.some((event) => event.id === id)).toBe(
              leading.date === null,
            );
          }
        },
      ),
    );
  });

  it('gives lasting events rows of their own below the rest', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        for (const { items, rows } of arrangeAll(data).lanes) {
          const rowsOf = (lasting: boolean): number[] =>
            items.filter((item) => item.lasting === lasting).map(({ row }) => row);
          expect(Math.max(-1, ...rowsOf(false))).toBeLessThan(Math.min(rows, ...rowsOf(true)));
          expect(Math.max(...items.map(({ row }) => row))).toBeLessThan(rows);
        }
      }),
    );
  });
});
