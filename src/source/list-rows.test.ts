import { BUILT_IN } from '../gazetteer/gazetteer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDay, civilDay, startOfDay } from '../time/civil';
import { rangeOf } from './columns/columns';
import { rowFilter } from './columns/filter-rows';
import type { ActorId } from '../gazetteer/actors';
import { claimantsOf } from '../event/claims';
import { facetsOf } from '../event/facet';
import { type EventKind, type TimelineEvent, leadingReading } from '../event/event';
import { listedStore } from './store/listed-events';
import { NO_FILTERS } from '../event/facet';
import { type ListInput, ListRows } from './list-rows';
import { BY_DATE, LIST_COLUMNS, type ListColumn, possibleSort } from './list-sort';
import { eventId, eventOf, quoteOf, readingOf } from '../event/testing/events';

const claimedBy = (actor: ActorId) => ({
  claims: [
    {
      role: 'claims-responsibility' as const,
      actor,
      to: null,
      named: null,
      quote: quoteOf('x'),
    },
  ],
});

function rowsOf(events: readonly TimelineEvent[], rest: Partial<ListInput> = {}): ListRows {
  return new ListRows({
    store: listedStore(events, BUILT_IN),
    reading: 'stated',
    filter: null,
    sort: BY_DATE,
    language: 'en',
    label: (_, value) => value,
    ...rest,
  });
}

const idsOf = (rows: ListRows): string[] =>
  Array.from({ length: rows.count }, (_, place) => rows.at(place).id);

const DATES = [
  null,
  '2023-10-07',
  '2023-10',
  '2023-10-07/2023-11-19',
  '2023-10-07T04:00',
  '2023-11-18~',
  '../2023-11-01',
  '[2023-12-12,2023-12-13]',
];

const anyEvents = fc
  .array(
    fc.record({
      stated: fc.constantFrom(...DATES),
      assessed: fc.constantFrom(undefined, ...DATES),
      kind: fc.constantFrom<EventKind>('attack', 'strike', 'pause'),
      claimant: fc.constantFrom<ActorId | null>(null, 'hamas', 'irgc'),
      base: fc.constantFrom<'conoco' | 'tanf' | null>(null, 'conoco', 'tanf'),
      title: fc.constantFrom('b', 'a', 'c 10', 'c 9'),
    }),
    { maxLength: 30 },
  )
  .map((given) =>
    given.map(({ stated, assessed, kind, claimant, base, title }, at) =>
      eventOf(`e${at}`, stated, {
        assessed: assessed === undefined ? null : readingOf(assessed),
        kind,
        title: { ar: title, en: title },
        places: base ? [{ place: base, role: 'at' }] : [],
        ...(claimant ? claimedBy(claimant) : {}),
      }),
    ),
  );

const anySort = fc.record({
  by: fc.constantFrom(...LIST_COLUMNS),
  descending: fc.boolean(),
});

/** Start, then end, of the leading date; null without one. */
function spanOf(event: TimelineEvent, reading: 'stated' | 'assessed') {
  const { extent } = leadingReading(event, reading);
  return extent && rangeOf(extent);
}

function wordOf(event: TimelineEvent, by: ListColumn): string {
  if (by === 'title') return event.title.en;
  if (by === 'date') return '';
  return facetsOf(event, claimantsOf(event), BUILT_IN)[by].join('\u0000');
}

describe('the rows of a list', () => {
  it('contain every event once, each at its place, in any order', () => {
    fc.assert(
      fc.property(
        anyEvents,
        anySort,
        fc.constantFrom('stated', 'assessed'),
        (events, sort, reading) => {
          const rows = rowsOf(events, { sort, reading });
          const ids = idsOf(rows);
          expect([...ids].sort()).toEqual(events.map(({ id }) => id).sort());
          ids.forEach((id, place) => expect(rows.placeOf(eventId(id))).toBe(place));
        },
      ),
    );
  });

  it('are in order of the earliest bound, then the latest, with undated ones at the end', () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom('stated', 'assessed'), (events, reading) => {
        const rows = rowsOf(events, { reading });
        const spans = Array.from({ length: rows.count }, (_, at) => spanOf(rows.at(at), reading));
        expect(spans.findIndex((span) => span === null)).toBe(rows.undatedFrom ?? -1);
        const dated = spans.filter((span) => span !== null);
        expect(dated.length).toBe(rows.dated);
        dated.slice(1).forEach((span, at) => {
          const before = dated[at];
          if (!before) throw new Error('no row before');
          expect(before.start).toBeLessThanOrEqual(span.start);
          if (before.start === span.start) expect(before.end).toBeLessThanOrEqual(span.end);
        });
      }),
    );
  });

  it('stay in chronological order where their text is the same, and put "none" last', () => {
    fc.assert(
      fc.property(anyEvents, anySort, (events, sort) => {
        if (sort.by === 'date') return;
        const rows = rowsOf(events, { sort });
        const { compare } = new Intl.Collator('en', { numeric: true });
        for (let at = 1; at < rows.count; at += 1) {
          const [a, b] = [rows.at(at - 1), rows.at(at)];
          const [x, y] = [wordOf(a, sort.by), wordOf(b, sort.by)];
          if (x === y) {
            const [first, second] = [rows.numberAt(at - 1), rows.numberAt(at)];
            expect(first ?? Infinity).toBeLessThanOrEqual(second ?? Infinity);
          } else if (x === 'none') throw new Error('"none" before a name');
          else if (y !== 'none') expect(compare(x, y) * (sort.descending ? -1 : 1)).toBeLessThan(0);
        }
      }),
    );
  });

  it('are sorted by all means of an event, those that name none last', () => {
    const date = '2023-11-18';
    const events = [
      eventOf('none', date, { means: [] }),
      eventOf('rocket', date, { means: ['rocket'] }),
      eventOf('both', date, { means: ['drone', 'rocket'] }),
      eventOf('drone', date, { means: ['drone'] }),
    ];
    const sorted = (descending: boolean): string[] =>
      idsOf(rowsOf(events, { sort: { by: 'means', descending } }));
    expect(sorted(false)).toEqual(['drone', 'both', 'rocket', 'none']);
    expect(sorted(true)).toEqual(['rocket', 'both', 'drone', 'none']);
  });

  it('are numbered chronologically, whatever they are sorted by; undated events have no number', () => {
    fc.assert(
      fc.property(anyEvents, anySort, (events, sort) => {
        const inTime = idsOf(rowsOf(events));
        const rows = rowsOf(events, { sort });
        for (let at = 0; at < rows.count; at += 1) {
          const event = rows.at(at);
          const number = rows.numberAt(at);
          expect(number).toBe(event.stated.date === null ? null : inTime.indexOf(event.id) + 1);
          expect(rows.precedingAt(at)?.id).toBe(number === null ? undefined : inTime[number - 2]);
        }
      }),
    );
  });

  it('follow the filters by the codes of the reading that leads', () => {
    const events = [
      eventOf('one', '2023-12-01', { ...claimedBy('hamas'), assessed: readingOf('2023-10-01') }),
      eventOf('two', '2023-11-01', claimedBy('irgc')),
    ];
    const store = listedStore(events, BUILT_IN);
    // A filter made once serves both readings.
    const [stated, assessed] = [store.columns('stated'), store.columns('assessed')];
    expect(assessed.facets.claimant.values).toEqual(stated.facets.claimant.values);
    for (const reading of ['stated', 'assessed'] as const) {
      const filter = rowFilter(store.columns(reading), { ...NO_FILTERS, claimant: ['hamas'] });
      const rows = rowsOf(events, { store, reading, filter });
      expect(idsOf(rows)).toEqual(['one']);
      expect(rows.placeOf(eventId('two'))).toBeNull();
    }
  });

  it('of a time range are those that overlap it, and undated ones', () => {
    const events = [
      eventOf('before', '2023-10-01'),
      eventOf('month', '2023-11'),
      eventOf('in', '2023-11-18'),
      eventOf('after', '2023-12-01'),
      eventOf('undated', null),
    ];
    const day = civilDay(2023, 11, 18);
    const within = { from: startOfDay(day), to: startOfDay((day + 1) as CivilDay) };
    expect(idsOf(rowsOf(events, { within }))).toEqual(['month', 'in', 'undated']);
  });

  it('are found by the clock of their place', () => {
    const date = '2018-01-15T10:00Z';
    const rows = rowsOf([
      eventOf('iraq', date, { places: [{ place: 'harir', role: 'at' }] }),
      eventOf('syria', date, { places: [{ place: 'tanf', role: 'at' }] }),
    ]);
    expect(idsOf(rows)).toEqual(['syria', 'iraq']);
    expect(rows.placeOf(eventId('iraq'))).toBe(1);
  });

  it('are latest first on request, with undated ones still at the end', () => {
    const events = [eventOf('a', '2023-10'), eventOf('b', null), eventOf('c', '2023-12')];
    const rows = rowsOf(events, { sort: { by: 'date', descending: true } });
    expect(idsOf(rows)).toEqual(['c', 'a', 'b']);
    expect(rows.undatedFrom).toBe(2);
  });

  it('are not sorted by title if there are too many titles', () => {
    const sort = { by: 'title', descending: true } as const;
    expect(possibleSort(sort, 1000)).toEqual(sort);
    expect(possibleSort(sort, 1_000_000)).toEqual(BY_DATE);
  });
});
