import { describe, expect, it } from 'vitest';
import { eventOf, readingOf } from './testing/events';
import { limitsOf } from './limits';

const limits = (after?: string, before?: string): (string | null)[] | null => {
  const rest = { ...(after && { after }), ...(before && { before }) };
  const found = limitsOf(eventOf('one', null, { stated: readingOf(null, rest) }), 'stated');
  const iso = (instant: number | null): string | null =>
    instant === null ? null : new Date(instant).toISOString();
  return found && [iso(found.after), iso(found.before)];
};

describe('limitsOf', () => {
  it('is the end of what an undated event comes after, and the start of what it comes before', () => {
    expect(limits('2023-11-18', '2023-11-20')).toEqual([
      '2023-11-19T00:00:00.000Z',
      '2023-11-20T00:00:00.000Z',
    ]);
  });

  it('leaves a side open that no source bounds', () => {
    expect(limits(undefined, '2023-11')).toEqual([null, '2023-11-01T00:00:00.000Z']);
    expect(limits('2023', undefined)).toEqual(['2024-01-01T00:00:00.000Z', null]);
  });

  it('is nothing for an event with a date, or without a limit', () => {
    expect(limits()).toBeNull();
    expect(limitsOf(eventOf('one', '2023-11-18'), 'stated')).toBeNull();
  });
});
