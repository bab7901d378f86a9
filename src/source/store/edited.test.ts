import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId, TimelineEvent } from '../../event/event';
import { FACETS, NO_FILTERS } from '../../event/facet';
import { articleOf, eventId, eventOf, quoteOf, readingOf } from '../../event/testing/events';
import { BUILT_IN } from '../../gazetteer/gazetteer';
import { endOf, traitsAt } from '../columns/columns';
import { Dataset } from '../dataset';
import { EventSearch } from '../event-search';
import { storeOf } from '../testing/given';
import type { EventStore } from './event-store';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const DATES = [
  ...[null, '2023-11-13', '2023-11-13', '2023-11', '2023-11-13T10:15', '../2023-11-20'],
  ...['2023-11-14~', '2023-11-20/..', 'Y17E7', 'Y-20000', '1500'],
];

const anyEvent = (id: string): fc.Arbitrary<TimelineEvent> =>
  fc
    .record({
      date: fc.constantFrom(...DATES),
      assessed: fc.option(fc.constantFrom(...DATES), { nil: undefined }),
      place: fc.subarray(['conoco', 'tanf', 'shaddadi'] as const),
      claimant: fc.option(fc.constantFrom('hamas', 'irgc')),
      role: fc.constantFrom('claims-responsibility', 'attributes'),
      related: fc.subarray(IDS),
      counted: fc.boolean(),
      title: fc.constantFrom('drone', 'rocket'),
    })
    .map(({ date, assessed, place, claimant, role, related, counted, title }) =>
      eventOf(id, null, {
        title: { ar: '', en: title },
        places: place.map((one) => ({ place: one, role: 'at' as const })),
        claims: claimant
          ? [{ role, actor: 'sohr', to: claimant, named: null, quote: quoteOf('x') } as const]
          : [],
        relations: related.map((event) => ({
          kind: 'after' as const,
          event: eventId(event),
          amount: null,
          quote: null,
          evidence: [],
        })),
        stated: readingOf(date, counted ? { reference: { kind: 'publication' } } : {}),
        assessed: assessed === undefined ? null : readingOf(assessed),
      }),
    );

const anyEvents = fc.subarray(IDS).chain((ids) => fc.tuple(...ids.map(anyEvent)));
const anyEdits = fc.record({ put: anyEvents, removed: fc.subarray(IDS.map(eventId)) });

/** The list that the edits leave: what is changed keeps its place, and what is new comes last. */
function applied(
  events: readonly TimelineEvent[],
  put: readonly TimelineEvent[],
  removed: readonly EventId[],
): TimelineEvent[] {
  const left = events.filter(({ id }) => !removed.includes(id));
  const changed = left.map((event) => put.find(({ id }) => id === event.id) ?? event);
  return [...changed, ...put.filter(({ id }) => !left.some((event) => event.id === id))];
}

/** All that a store answers, by ids. */
function answersOf(store: EventStore) {
  const dataset = new Dataset([articleOf('a')], store, BUILT_IN);
  const { index } = dataset;
  const ids = (events: readonly TimelineEvent[]): string => events.map(({ id }) => id).join('');
  const search = new EventSearch(store, BUILT_IN, null);
  const found = search.findAtOnce('drone');
  const filters = [NO_FILTERS, { ...NO_FILTERS, base: ['tanf'] }, { ...NO_FILTERS, found }];
  const byReading = (reading: 'stated' | 'assessed') => {
    const columns = store.columns(reading);
    const rows = Array.from({ length: columns.count }, (_, row) => row);
    const ghosts = store.ghosts(reading);
    const ghost = [...ghosts.rows].map((row, at) =>
      [store.at(row, reading).id, ghosts.start[at], ghosts.end[at]].join(),
    );
    return {
      rows: rows.map((row) => [
        store.at(row, reading).id,
        columns.start[row],
        row < columns.dated ? endOf(columns, row) : null,
        row < columns.dated ? traitsAt(columns, row) : null,
      ]),
      parts: [columns.dated, columns.beyond, columns.span, [...columns.blockEnd]],
      ghosts: ghost.sort(),
    };
  };
  return {
    count: dataset.size,
    stated: byReading('stated'),
    assessed: byReading('assessed'),
    bounds: index.bounds(),
    passing: filters.map((one) => ids(index.events(one))),
    values: filters.map((one) => FACETS.map((facet) => index.facetValues(one, facet))),
    present: filters.map((one) => FACETS.map((facet) => [...index.present(one, facet)].sort())),
    stances: ['hamas', 'irgc', 'sohr'].map((actor) => [...index.stances(actor)]),
    related: IDS.map((id) => ids(dataset.relatedTo(eventId(id)))),
    counted: ids(dataset.countedFrom(articleOf('a').id)),
    known: IDS.map((id) => dataset.hasEvent(id)),
  };
}

describe('a store after edits', () => {
  it('answers as a store made anew of the events that are left, in any order of edits', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.array(anyEdits, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (events, all, isSearched) => {
          let store: EventStore = storeOf(events);
          let list: readonly TimelineEvent[] = events;
          // Words collected before an edit are used after it.
          if (isSearched) new EventSearch(store, BUILT_IN, null).findAtOnce('drone');
          for (const { put, removed } of all) {
            store = store.edited({ put, removed });
            list = applied(list, put, removed);
          }
          expect(answersOf(store)).toEqual(answersOf(storeOf(list)));
        },
      ),
    );
  });

  it('leaves the store before it as it was', () => {
    const store = storeOf([eventOf('a', '2023-11-13'), eventOf('b', '2023-11-14')]);
    const before = answersOf(store);
    store.edited({ put: [eventOf('a', '2024-01-01'), eventOf('c')], removed: [eventId('b')] });
    expect(answersOf(store)).toEqual(before);
  });

  it('takes an event that is put twice once, as it was put last', () => {
    const store = storeOf([]).edited({ put: [eventOf('a', '2023-11-13'), eventOf('a', '1999')] });
    expect(store.count).toBe(1);
    expect(store.find('a')?.stated.date?.text).toBe('1999');
  });

  it('codes more values than a byte, or two, can tell apart', () => {
    const events = Array.from({ length: 300 }, (_, at) => eventOf(`e${at}`));
    const put = events.map((event, at) => ({
      ...event,
      article: articleOf(`a${at}`).id,
      stated: readingOf(`${1000 + at}/${2000 + 3 * at}`),
    }));
    const store = storeOf(events).edited({ put });
    const anew = storeOf(put);
    for (let row = 0; row < 300; row += 1) {
      expect(store.at(row, 'stated').article).toBe(`a${row}`);
      expect(endOf(store.columns('stated'), row)).toBe(endOf(anew.columns('stated'), row));
    }
  });
});
