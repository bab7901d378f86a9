import { BUILT_IN } from '../gazetteer/gazetteer';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../time/civil';
import type { EventPlace, TimelineEvent } from './event';
import { listedStore } from '../source/store/listed-events';
import { eventZone, reversedDate } from './event-zone';
import { PLACES, type PlaceId } from '../gazetteer/places';
import { eventId, eventOf, readingOf } from './testing/events';

const at = (place: PlaceId): EventPlace => ({ place, role: 'at' });
const happenedAt = (...places: readonly EventPlace[]): TimelineEvent =>
  eventOf('x', '2018-01-15T10:00Z', { places });

describe('the zone of an event', () => {
  it('is that of its country', () => {
    const zones: [PlaceId, string][] = [
      ['tanf', 'Asia/Damascus'],
      ['rukban', 'Asia/Damascus'],
      ['ain-al-asad', 'Asia/Baghdad'],
      ['tower-22', 'Asia/Amman'],
    ];
    for (const [place, zone] of zones) expect(eventZone(happenedAt(at(place)))).toBe(zone);
  });

  it('is known for every place', () => {
    for (const place of PLACES.values()) expect(place.zone, place.id).toMatch(/^Asia\//);
  });

  it('is where it happened before where it came from', () => {
    const fired: EventPlace = { place: 'harir', role: 'from' };
    expect(eventZone(happenedAt(fired, at('tanf'), at('harir')))).toBe('Asia/Damascus');
    expect(eventZone(happenedAt(fired))).toBe('Asia/Baghdad');
  });

  it('is that of Damascus where no place is known', () => {
    expect(eventZone(happenedAt())).toBe('Asia/Damascus');
  });

  it('says when an absolute time was there', () => {
    const events = [happenedAt(at('tanf')), { ...happenedAt(at('ain-al-asad')), id: eventId('y') }];
    const { start } = listedStore(events, BUILT_IN).columns('stated');
    expect([...start]).toEqual([
      instantOf({ year: 2018, month: 1, day: 15 }, 12),
      instantOf({ year: 2018, month: 1, day: 15 }, 13),
    ]);
  });
});

describe('a date that ends before it starts', () => {
  const mixed = '2018-01-15T10:00Z/2018-01-15T12:30';

  it('is found by the clock of the place', () => {
    expect(reversedDate(eventOf('x', mixed, { places: [at('tanf')] }))).toBeNull();
    expect(reversedDate(eventOf('x', mixed, { places: [at('harir')] }))?.text).toBe(mixed);
  });

  it('is found in any reading and in what bounds it', () => {
    const places = [at('harir')];
    const assessed = readingOf(mixed);
    expect(reversedDate(eventOf('x', null, { places, assessed }))?.text).toBe(mixed);
    const stated = readingOf(null, { before: mixed });
    expect(reversedDate(eventOf('x', null, { places, stated }))?.text).toBe(mixed);
  });
});
