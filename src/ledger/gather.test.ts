import { describe, expect, it } from 'vitest';
import { ledgerOf } from './ledger';
import { ATLAS, article, figure, telling } from './testing/tellings';

const count = (n: number) => [{ of: 'rockets', ...figure(n) }];

describe('entries of pairs of one event', () => {
  it('are one entry with a side for each telling', () => {
    const tellings = [
      telling('a1', { counts: count(3) }),
      telling('b1', { counts: count(3) }),
      telling('c1', { counts: count(9) }),
    ];
    const told = { articles: ['a', 'b', 'c'].map((id) => article(id)), tellings, atlas: ATLAS };
    const found = ledgerOf(told).filter(({ kind }) => kind === 'count');
    expect(found.map(({ sides }) => sides.map(({ event }) => event).sort())).toEqual([
      ['a1', 'b1', 'c1'],
    ]);
  });

  it('stay apart where they are of two events', () => {
    const tellings = [
      telling('a1', { counts: count(3) }),
      telling('b1', { counts: count(9) }),
      telling('a2', { on: '2023-12-18', counts: count(3) }),
      telling('b2', { on: '2023-12-18', counts: count(9) }),
    ];
    const told = { articles: ['a', 'b'].map((id) => article(id)), tellings, atlas: ATLAS };
    const found = ledgerOf(told).filter(({ kind }) => kind === 'count');
    expect(found).toHaveLength(2);
  });

  it('leave a toll that has risen an update', () => {
    const tellings = [
      telling('a1', { killed: figure(3), toll: 'first' }),
      telling('b1', { killed: figure(5) }),
    ];
    const told = { articles: ['a', 'b'].map((id) => article(id)), tellings, atlas: ATLAS };
    const [found] = ledgerOf(told).filter(({ kind }) => kind === 'casualties');
    expect(found?.nature).toBe('update');
  });
});
