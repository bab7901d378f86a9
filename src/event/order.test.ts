import { describe, expect, it } from 'vitest';
import { eventId, eventOf } from './testing/events';
import { isOrderGiven } from './order';

describe('isOrderGiven', () => {
  it.each([
    ['2023-11-13', '2023-11-14', true],
    ['2023-11-13', '2023-11-13', false],
    ['2023-11-13T08:00', '2023-11-13T09:00', true],
    ['2023-11-13T08:00', '2023-11-13', false],
    // About 13 November may be the 14th.
    ['2023-11-13~', '2023-11-14', false],
    ['2023-11', '2023-11-18', false],
    ['2023-11-13', null, true],
  ])('of %s and %s: %s', (first, second, given) => {
    expect(isOrderGiven(eventOf('a', first), eventOf('b', second), 'stated')).toBe(given);
  });

  it('is where a source says which came later, and not the other way round', () => {
    const related = (kind: 'after' | 'before', event: string) => ({
      relations: [{ kind, event: eventId(event), amount: null, quote: null, evidence: [] }],
    });
    const [a, b] = [eventOf('a'), eventOf('b', '2023-11-18', related('after', 'a'))];
    expect(isOrderGiven(a, b, 'stated')).toBe(true);
    expect(isOrderGiven(b, a, 'stated')).toBe(false);
    const before = eventOf('a', '2023-11-18', related('before', 'b'));
    expect(isOrderGiven(before, eventOf('b'), 'stated')).toBe(true);
  });

  it('is not asked of a tally, which counts what it overlaps', () => {
    const tally = eventOf('tally', '2023-11-01/2023-11-20', { kind: 'tally' });
    expect(isOrderGiven(tally, eventOf('day'), 'stated')).toBe(true);
  });
});
