import { describe, expect, it } from 'vitest';
import type { Claim } from './event';
import { claimantsOf, isDenied } from './claims';
import { eventOf, quoteOf } from './testing/events';

const claim = (role: Claim['role'], actor: Claim['actor'], to: Claim['to'] = null): Claim => ({
  role,
  actor,
  to,
  named: null,
  quote: quoteOf('words'),
});

const claimants = (...claims: Claim[]): string[] =>
  claimantsOf(eventOf('x', null, { claims })).map(({ actor, stance }) => `${actor} ${stance}`);

describe('claimantsOf', () => {
  it('names the party that claims it and the one that others name', () => {
    expect(
      claimants(
        claim('attributes', 'sohr', 'iranian-militias'),
        claim('claims-responsibility', 'islamic-resistance-iraq'),
      ),
    ).toEqual(['islamic-resistance-iraq claims', 'iranian-militias named']);
  });

  it('counts a party that claims and is named as claiming, once, with both claims', () => {
    const event = eventOf('x', null, {
      claims: [
        claim('attributes', 'sohr', 'islamic-resistance-iraq'),
        claim('claims-responsibility', 'islamic-resistance-iraq'),
      ],
    });
    const found = claimantsOf(event);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ actor: 'islamic-resistance-iraq', stance: 'claims' });
    expect(found[0]?.claims).toEqual(event.claims);
  });

  it('does not treat a party that reports, confirms, denies or attributes as a claimant', () => {
    expect(
      claimants(
        claim('reports', 'syria-tv'),
        claim('confirms', 'us-dod'),
        claim('denies', 'us-forces'),
        claim('attributes', 'sohr', 'hamas'),
      ),
    ).toEqual(['hamas named']);
  });

  it('names no claimant if none is named', () => {
    expect(claimants(claim('reports', 'syria-tv'))).toEqual([]);
  });
});

describe('isDenied', () => {
  it('is true only where a party denies', () => {
    const denied = (role: Claim['role']): boolean =>
      isDenied(eventOf('x', null, { claims: [claim(role, 'us-dod')] }));
    expect(denied('denies')).toBe(true);
    expect(denied('confirms')).toBe(false);
  });
});
