import { BUILT_IN, Gazetteer, NO_ENTRIES } from '../gazetteer/gazetteer';
import type { PlaceId } from '../gazetteer/places';
import { describe, expect, it } from 'vitest';
import { laneOfPlace } from '../event/facets/base';
import { Dataset } from './dataset';
import { ghostReading, leadingReading } from '../event/event';
import { articleOf, eventId, eventOf, readingOf } from '../event/testing/events';

const at = (...places: Parameters<typeof laneOfPlace>[0][]): string[] => {
  const event = eventOf('x', null, {
    places: places.map((place) => ({ place, role: 'at' as const })),
  });
  return [...Dataset.of([], [event], BUILT_IN).facets(event.id).base];
};

describe('the lane of a place', () => {
  it('is its base, if it is in the surroundings of one', () => {
    expect(laneOfPlace('khasham', BUILT_IN)).toBe('conoco');
    expect(laneOfPlace('sariya', BUILT_IN)).toBe('tanf');
    expect(laneOfPlace('tanf', BUILT_IN)).toBe('tanf');
  });

  it('is the place itself where it is no part of a base, but no country has a lane', () => {
    expect(laneOfPlace('us-embassy-baghdad', BUILT_IN)).toBe('us-embassy-baghdad');
    expect(laneOfPlace('deir-ez-zor', BUILT_IN)).toBe('deir-ez-zor');
    expect(laneOfPlace('syria', BUILT_IN)).toBe('none');
  });
});

describe('the bases of an event', () => {
  it('are named once each', () => {
    expect(at('conoco', 'khasham', 'tanf')).toEqual(['conoco', 'tanf']);
  });

  it('are "none" only if nothing else is named', () => {
    expect(at()).toEqual(['none']);
    expect(at('syria', 'iraq')).toEqual(['none']);
    expect(at('syria', 'tanf')).toEqual(['tanf']);
  });
});

describe('Dataset', () => {
  const dataset = Dataset.of(
    [articleOf('a'), articleOf('b')],
    [eventOf('one'), eventOf('two', null, { article: articleOf('b').id })],
    BUILT_IN,
  );

  it('knows its events and articles by id', () => {
    expect(dataset.event(eventId('two')).article).toBe('b');
    expect(dataset.article(articleOf('b').id).headline).toBe('b');
    expect(dataset.hasEvent('one')).toBe(true);
    expect(dataset.hasEvent('three')).toBe(false);
    expect(dataset.eventsOf(articleOf('a').id).map(({ id }) => id)).toEqual(['one']);
  });

  it('throws for ids it does not contain', () => {
    expect(() => dataset.event(eventId('three'))).toThrow('three');
    expect(() => dataset.facets(eventId('three'))).toThrow('three');
    expect(() => dataset.article(articleOf('c').id)).toThrow('c');
  });
});

it('keeps the names of its own in a part of it', () => {
  const own = { id: 'kyiv' as PlaceId, name: { ar: '', en: 'Kyiv' } };
  const gazetteer = new Gazetteer({
    ...NO_ENTRIES,
    places: [{ ...BUILT_IN.place(own.id), ...own }],
  });
  const events = [eventOf('one'), eventOf('two')];
  const part = Dataset.of([], events, gazetteer).only(events.slice(1));
  expect(part.events.map(({ id }) => id)).toEqual(['two']);
  expect(part.gazetteer.place(own.id).name.en).toBe('Kyiv');
});

describe('the reading that leads', () => {
  const stated = readingOf('2023-10-13');
  const assessed = readingOf('2023-11-12/2023-11-13');

  it('is the chosen one, and the other one is the ghost', () => {
    const event = eventOf('x', null, { stated, assessed });
    expect([leadingReading(event, 'stated'), ghostReading(event, 'stated')]).toEqual([
      stated,
      assessed,
    ]);
    expect([leadingReading(event, 'assessed'), ghostReading(event, 'assessed')]).toEqual([
      assessed,
      stated,
    ]);
  });

  it('stays the stated one where nobody assessed', () => {
    const event = eventOf('x', null, { stated });
    expect(leadingReading(event, 'assessed')).toEqual(stated);
    expect(ghostReading(event, 'assessed')).toBeNull();
    expect(ghostReading(event, 'stated')).toBeNull();
  });
});
