import { BUILT_IN } from '../gazetteer/gazetteer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../gazetteer/actors';
import { Dataset } from './dataset';
import type { EventKind, Means, TimelineEvent } from '../event/event';
import { knownValues } from './known-values';
import { FACETS, type Filters, type FoundEntries, NO_FILTERS, eachFacet } from '../event/facet';
import type { PlaceId } from '../gazetteer/places';
import { articleOf, eventOf, quoteOf } from '../event/testing/events';

function event(
  id: string,
  article: string,
  kind: EventKind,
  places: readonly PlaceId[],
  claimants: readonly ActorId[],
  means: readonly Means[],
): TimelineEvent {
  return eventOf(id, null, {
    article: articleOf(article).id,
    kind,
    means,
    places: places.map((place) => ({ place, role: 'at' })),
    claims: claimants.map((actor) => ({
      role: 'claims-responsibility',
      actor,
      to: null,
      named: null,
      quote: quoteOf(id),
    })),
  });
}

const ARTICLES = ['a', 'b'];
const dataset = Dataset.of(
  ARTICLES.map((id) => articleOf(id)),
  [
    event('1', 'a', 'attack', ['conoco'], ['hamas'], ['drone']),
    event('2', 'a', 'attack', ['tanf'], ['hamas', 'irgc'], ['drone', 'rocket']),
    event('3', 'a', 'strike', ['conoco', 'tanf'], [], ['aircraft']),
    event('4', 'b', 'attack', ['tanf'], ['irgc'], ['rocket', 'rocket']),
    event('5', 'b', 'tally', [], ['hamas'], []),
  ],
  BUILT_IN,
);

const ids = (filters: Partial<Filters>): string =>
  dataset.index
    .events({ ...NO_FILTERS, ...filters })
    .map(({ id }) => id)
    .join('');

/** What a search finds: the events with these one-letter ids. */
const foundOf = (found: string): FoundEntries =>
  Uint8Array.from([...'12345'], (id) => (found.includes(id) ? 1 : 0));

const counts = (facet: (typeof FACETS)[number], filters: Partial<Filters> = {}): string =>
  dataset.index
    .facetValues({ ...NO_FILTERS, ...filters }, facet)
    .map(({ value, count, total }) => `${value} ${count}/${total}`)
    .join(', ');

describe('the events that pass', () => {
  it('keeps everything without filters, in order', () => {
    expect(ids({})).toBe('12345');
  });

  it('adds results with values of one facet and narrows with another', () => {
    expect(ids({ base: ['conoco'] })).toBe('13');
    expect(ids({ base: ['conoco', 'tanf'] })).toBe('1234');
    expect(ids({ base: ['conoco', 'tanf'], claimant: ['hamas'] })).toBe('12');
    expect(ids({ base: ['conoco', 'tanf'], claimant: ['hamas'], article: ['b'] })).toBe('');
  });

  it('finds an event under each of its means', () => {
    expect(ids({ means: ['drone'] })).toBe('12');
    expect(ids({ means: ['rocket'] })).toBe('24');
    expect(ids({ means: ['drone', 'aircraft'] })).toBe('123');
    expect(ids({ means: ['missile'] })).toBe('');
  });

  it('finds events without a base, a claimant or a means', () => {
    expect(ids({ base: ['none'] })).toBe('5');
    expect(ids({ claimant: ['none'] })).toBe('3');
    expect(ids({ means: ['none'] })).toBe('5');
  });

  it('keeps only what a search has found', () => {
    const found = foundOf('23');
    expect(ids({ found })).toBe('23');
    expect(ids({ found, kind: ['attack'] })).toBe('2');
    expect(ids({ found: foundOf('') })).toBe('');
  });
});

describe('facetValues', () => {
  it('counts events by value, largest first', () => {
    expect(counts('base')).toBe('tanf 3/3, conoco 2/2, none 1/1');
    expect(counts('claimant')).toBe('hamas 3/3, irgc 2/2, none 1/1');
    expect(counts('kind')).toBe('attack 3/3, strike 1/1, tally 1/1');
    expect(counts('means')).toBe('drone 2/2, rocket 2/2, aircraft 1/1, none 1/1');
  });

  it('follows the filters of the other facets and the search, not those of its own', () => {
    expect(counts('base', { claimant: ['hamas'] })).toBe('tanf 1/3, conoco 1/2, none 1/1');
    expect(counts('base', { base: ['conoco'] })).toBe('tanf 3/3, conoco 2/2, none 1/1');
    expect(counts('claimant', { base: ['conoco'] })).toBe('hamas 1/3, irgc 0/2, none 1/1');
    expect(counts('means', { base: ['conoco'] })).toBe(
      'drone 1/2, rocket 0/2, aircraft 1/1, none 0/1',
    );
    expect(counts('base', { means: ['rocket'] })).toBe('tanf 2/3, conoco 0/2, none 0/1');
    expect(counts('article', { found: foundOf('4') })).toBe('a 0/3, b 1/2');
  });

  const someOf = (values: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...values]);
  const anyFilters: fc.Arbitrary<Filters> = fc.record({
    ...eachFacet((facet) =>
      someOf(dataset.index.facetValues(NO_FILTERS, facet).map(({ value }) => value)),
    ),
    found: fc.option(fc.subarray([...'12345']).map((ids) => foundOf(ids.join('')))),
  });

  it('says how many events show once only that value is chosen', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...FACETS), (filters, facet) => {
        for (const { value, count } of dataset.index.facetValues(filters, facet)) {
          expect(dataset.index.events({ ...filters, [facet]: [value] })).toHaveLength(count);
        }
      }),
    );
  });
});

describe('knownValues', () => {
  it('are those with a word of their own and those that occur, and “none” only if it occurs', () => {
    expect(knownValues(dataset, 'base')).toEqual(['tanf', 'conoco', 'none']);
    expect(knownValues(dataset, 'means')).toEqual([
      'drone',
      'rocket',
      'missile',
      'aircraft',
      'air-defence',
      'none',
    ]);
    const [drone] = dataset.events;
    const only = Dataset.of(dataset.articles, drone ? [drone] : [], BUILT_IN);
    expect(knownValues(only, 'means')).not.toContain('none');
    expect(knownValues(only, 'article')).toEqual(['a']);
  });
});
