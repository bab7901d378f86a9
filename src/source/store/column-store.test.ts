import { describe, expect, it } from 'vitest';
import { Passages } from '../../article/quote';
import { because } from '../../event/codec/because';
import { faultOf } from '../../event/codec/fields';
import { readEvent } from '../../event/codec/read';
import { lenientEvent } from '../../event/codec/schema';
import { eventJson } from '../../event/codec/write';
import { claimantsOf } from '../../event/claims';
import { facetsOf } from '../../event/facet';
import { DrawnReader, isFault } from '../../event/codec/drawn';
import type { EventId } from '../../event/event';
import { articleOf, eventOf, readingOf } from '../../event/testing/events';
import { BUILT_IN } from '../../gazetteer/gazetteer';
import { isoDay, dayOf } from '../../time/civil';
import type { Instant } from '../../time/civil';
import * as v from 'valibot';
import { storeOf } from '../testing/given';
import { ListedEvents, PackedEvents, packEvents } from '../given/given';
import { GivenReader } from '../given/read-given';
import { givenStore } from '../given/given-source';

const EVENTS = [
  eventOf('plain', '2023-11-18', { places: [{ place: 'tanf', role: 'at' }] }),
  eventOf('undated', null),
  eventOf('ghost', '2023-10-13', { assessed: readingOf('2023-11-12/2023-11-13') }),
  eventOf('found', null, { assessed: readingOf('2023-10-07') }),
  eventOf('after', '2023-11-19T02:15', {
    relations: [
      { kind: 'after', event: 'plain' as EventId, amount: 'PT1H', quote: null, evidence: [] },
    ],
    means: ['drone', 'rocket'],
    claims: [
      {
        role: 'attributes',
        actor: 'sohr',
        to: 'hamas',
        named: null,
        quote: new Passages('').quote({ exact: 'x' }),
      },
    ],
  }),
  eventOf('night', '2023-11-20', { stated: readingOf('2023-11-20', { part: 'night' }) }),
  eventOf('counted', '2023-11-18', {
    stated: readingOf('2023-11-18', { reference: { kind: 'publication' } }),
  }),
];
const day = (instant: number): string => isoDay(dayOf(instant as Instant));

describe('what is drawn of an event', () => {
  it.each(EVENTS.map((event) => [event.id, event] as const))(
    'is what the whole event has: %s',
    (_, event) => {
      const drawn = new DrawnReader(BUILT_IN).read(eventJson(event, ''));
      if (isFault(drawn)) throw new Error(drawn.reason);
      expect(drawn.stated).toEqual(event.stated.extent);
      expect(drawn.assessed ?? null).toEqual(event.assessed?.extent ?? null);
      expect(facetsOf(drawn, claimantsOf(drawn), BUILT_IN)).toEqual(
        facetsOf(event, claimantsOf(event), BUILT_IN),
      );
    },
  );

  it.each([
    [{ id: '' }, 'id'],
    [{ kind: 7 }, 'kind'],
    [{ title: 5 }, 'title'],
    [{ date: 'soon' }, 'date'],
    [{ places: {} }, 'places'],
    [{ places: [{ place: 'x', role: 'under' }] }, 'places.0.role'],
    [{ claims: [{ role: 'hints', actor: 'x' }] }, 'claims.0.role'],
    [{ means: ['sword'] }, 'means.0'],
    [{ stated: { edtf: 'soon' } }, 'stated.edtf'],
    [{ assessed: 'later' }, 'assessed'],
  ])('has the fault that the whole event has: %j', (change, where) => {
    const given = { id: 'a', kind: 'attack', title: 'T', date: '2023-11-13', ...change };
    const whole = v.safeParse(lenientEvent, given, { abortEarly: true });
    if (whole.success) throw new Error('was read');
    const read = new DrawnReader(BUILT_IN).read(given);
    expect(read).toEqual({ ...faultOf(whole.issues[0]), where });
  });
});

describe('GivenReader', () => {
  it('reads in slices, and tells the faults among them by their place in the list', () => {
    const events = [
      { id: 'a', kind: 'attack', title: 'A' },
      { id: 'b', kind: 'attack', title: 'B', date: 'soon' },
      { id: 'a', kind: 'attack', title: 'C' },
      { id: 'd', kind: 'attack', title: 'D' },
    ];
    const reader = new GivenReader(new ListedEvents(events), BUILT_IN);
    expect(reader.read(1)).toEqual([]);
    expect(reader.share).toBe(0.25);
    expect(reader.read()).toEqual([
      {
        index: 1,
        where: 'date',
        reason: '“soon” is not EDTF',
        because: because('date', 'soon', 'not-a-date', '', '', '“soon” is not an EDTF date'),
      },
      { index: 2, where: 'id', reason: '“a” is used twice', because: because('twice', 'a') },
    ]);
    expect(reader.share).toBe(1);
    expect([...reader.finish().indices]).toEqual([0, 3]);
  });

  it('takes more than 65,536 values of a facet', () => {
    const events = Array.from({ length: 70_000 }, (_, n) => ({
      ...{ id: `e${n}`, kind: 'attack', title: '', article: `a${n}` },
    }));
    const reader = new GivenReader(new ListedEvents(events), BUILT_IN);
    expect(reader.read()).toEqual([]);
    const { article } = reader.finish().raw.facets;
    expect(article.values).toHaveLength(70_000);
    expect(article.sets[article.codes[69_999] as number]).toEqual([69_999]);
  });
});

describe('packed events', () => {
  it('come out as they went in', () => {
    const events = [{ id: 'a', title: 'هجوم'.repeat(2000) }, { id: 'b' }, 'no event', null];
    const packed = new PackedEvents(packEvents(events));
    expect(packed.count).toBe(4);
    expect(events.map((_, index) => packed.at(index))).toEqual(events);
  });
});

describe('ColumnStore', () => {
  const store = storeOf(EVENTS);

  it('has the events in order of time, the undated ones last', () => {
    const ids = (reading: 'stated' | 'assessed') =>
      EVENTS.map((_, row) => store.at(row, reading).id);
    expect(ids('stated')).toEqual([
      ...['ghost', 'plain', 'counted', 'after', 'night'],
      ...['undated', 'found'],
    ]);
    expect(ids('assessed')).toEqual([
      ...['found', 'ghost', 'plain', 'counted', 'after', 'night'],
      'undated',
    ]);
  });

  it('finds an event by its id, and gives it whole', () => {
    expect(store.find('after')).toEqual(
      readEvent(
        v.parse(lenientEvent, eventJson(EVENTS[4] as never, '')),
        'a' as never,
        BUILT_IN,
        (quote) => new Passages('').quote(quote),
      ),
    );
    expect(store.find('nobody')).toBeNull();
  });

  it('knows the relations to an event, and the dates that may move', () => {
    expect(store.relatedTo('plain' as EventId).map(({ id }) => id)).toEqual(['after']);
    expect(store.relatedTo('after' as EventId)).toEqual([]);
    expect(store.countedFrom(articleOf('a').id).map(({ id }) => id)).toEqual(['counted']);
  });

  it('names an event once that says twice that it is related', () => {
    const relation = (event: string) => ({ kind: 'after', event });
    const given = new ListedEvents([
      { id: 'a', kind: 'attack', title: 'A' },
      { id: 'b', kind: 'attack', title: 'B', relations: [relation('a'), relation('a')] },
      // Ids of the same hash.
      { id: 'c', kind: 'attack', title: 'C', relations: [relation('costarring')] },
      { id: 'd', kind: 'attack', title: 'D', relations: [relation('liquid')], counts: 7 },
    ]);
    const reader = new GivenReader(given, BUILT_IN);
    expect(reader.read()).toEqual([]);
    const contents = { articles: [], gazetteer: BUILT_IN, given, read: reader.finish() };
    const related = (id: string) =>
      givenStore(contents)
        .relatedTo(id as EventId)
        .map((event) => event.id);
    expect(related('a')).toEqual(['b']);
    expect(related('costarring')).toEqual(['c']);
    expect(related('liquid')).toEqual(['d']);
  });

  it('knows where the other reading puts an event', () => {
    const ghostsOf = (reading: 'stated' | 'assessed') => {
      const { rows, start } = store.ghosts(reading);
      return [...rows].map((row, at) => {
        const from = start[at] as number;
        return [store.at(row, reading).id, from === Infinity ? null : day(from)];
      });
    };
    expect(ghostsOf('stated')).toEqual([
      ['ghost', '2023-11-12'],
      ['found', '2023-10-07'],
    ]);
    expect(ghostsOf('assessed')).toEqual([
      ['ghost', '2023-10-13'],
      ['found', null],
    ]);
  });

  it('puts an event with another date in its new place', () => {
    const moved = eventOf('counted', '2023-12-01');
    const changed = store.edited({ put: [moved] });
    expect(changed.at(4, 'stated')).toEqual(moved);
    expect(day(changed.columns('stated').start[4] as number)).toBe('2023-12-01');
    expect(changed.find('plain')).toEqual(store.find('plain'));
  });

  it('keeps an event of which something else is wrong where it is, and says so', () => {
    const given = new ListedEvents([
      { id: 'a', kind: 'attack', title: 'A', date: '2023-11-13', counts: [{ of: 'tanks' }] },
    ]);
    const reader = new GivenReader(given, BUILT_IN);
    expect(reader.read()).toEqual([]);
    const broken = givenStore({
      articles: [],
      gazetteer: BUILT_IN,
      given,
      read: reader.finish(),
    });
    const event = broken.find('a');
    expect(event?.stated.date?.text).toBe('2023-11-13');
    expect(event?.title.en).toBe('A');
    expect(event?.unread?.where).toBe('counts.0.of');
    expect(event?.unread?.because).toMatchObject({ key: 'none-of' });
  });
});
