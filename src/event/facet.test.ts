import { BUILT_IN } from '../gazetteer/gazetteer';
import { describe, expect, it } from 'vitest';
import { claimantsOf } from './claims';
import { FACETS, type Facet, FACET_RULES, facetsOf } from './facet';
import { articleOf, eventOf, quoteOf } from './testing/events';
import type { TimelineEvent } from './event';

const of = (facet: Facet, change: Partial<TimelineEvent>): readonly string[] => {
  const event = eventOf('x', null, change);
  return facetsOf(event, claimantsOf(event), BUILT_IN)[facet];
};

describe('the facets of events', () => {
  it('are offered in this order', () => {
    expect(FACETS).toEqual(['base', 'claimant', 'kind', 'means', 'article']);
  });

  it('put an event without a value under “none”', () => {
    const nothing = { places: [], claims: [], means: [] };
    expect(of('base', nothing)).toEqual(['none']);
    expect(of('claimant', nothing)).toEqual(['none']);
    expect(of('means', nothing)).toEqual(['none']);
  });

  it('put an event under each of its means, once', () => {
    expect(of('means', { means: ['rocket', 'air-defence'] })).toEqual(['rocket', 'air-defence']);
    expect(of('means', { means: ['drone', 'drone'] })).toEqual(['drone']);
  });

  it('know what the data call a value, and its other spellings', () => {
    const known = { article: () => articleOf('a'), gazetteer: BUILT_IN };
    expect(FACET_RULES.base.called?.('tanf', known)?.name.en).toBe('al-Tanf');
    expect(FACET_RULES.base.called?.('atlantis', known)?.name.en).toBe('atlantis');
    expect(FACET_RULES.base.called?.('rubariya', known)?.variants).toContain('روباربا');
    expect(FACET_RULES.claimant.called?.('hamas', known)?.name.ar).toBe('حركة حماس');
    expect(FACET_RULES.means.called).toBeUndefined();
  });

  it('know the share of a base in a tally', () => {
    const quote = quoteOf('x');
    const tally = eventOf('x', null, {
      breakdown: [
        { place: 'conoco', count: 2, quote },
        { place: 'khasham', count: 1, quote },
        { place: 'tanf', count: 7, quote },
      ],
    });
    expect(FACET_RULES.base.share?.(tally, 'conoco', BUILT_IN)).toEqual({ count: 3, total: 10 });
    expect(FACET_RULES.base.share?.(tally, 'shaddadi', BUILT_IN)).toBeNull();
  });
});
