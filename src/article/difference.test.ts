import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DifferencePart, differenceOf } from './difference';

const textOf = (parts: readonly DifferencePart[], but: 'gone' | 'new'): string =>
  parts.map(({ kind, text }) => (kind === but ? '' : text)).join('');

/** The length of the longest common subsequence, by the plain table. */
function longest(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      const [up = 0, left = 0, corner = 0] = [row[j + 1], next[j], row[j]];
      next.push(one === other ? corner + 1 : Math.max(up, left));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('differenceOf', () => {
  it('says word by word what is gone and what is new', () => {
    expect(differenceOf('هجوم على القاعدة أمس', 'هجوم على قاعدة التنف أمس')).toEqual([
      { kind: 'same', text: 'هجوم على ' },
      { kind: 'gone', text: 'القاعدة' },
      { kind: 'new', text: 'قاعدة التنف' },
      { kind: 'same', text: ' أمس' },
    ]);
    expect(differenceOf('same', 'same')).toEqual([{ kind: 'same', text: 'same' }]);
    expect(differenceOf('', '')).toEqual([]);
  });

  it('holds both texts, and is as short as can be', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ' '), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        // Single letters apart by a sign, so that each is a piece.
        const [before, after] = [a.join('|'), b.join('|')];
        const parts = differenceOf(before, after);
        expect(textOf(parts, 'new')).toBe(before);
        expect(textOf(parts, 'gone')).toBe(after);
        const pieces = (text: string): string[] => text.match(/[a-d]|\s+|\|/gu) ?? [];
        const same = parts.filter(({ kind }) => kind === 'same').map(({ text }) => text);
        expect(pieces(same.join('\n')).filter((one) => one !== '\n').length).toBe(
          longest(pieces(before), pieces(after)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('holds both texts, whatever they are', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        const [before, after] = [a + b + c, a + c];
        const parts = differenceOf(before, after);
        expect(textOf(parts, 'new')).toBe(before);
        expect(textOf(parts, 'gone')).toBe(after);
      }),
    );
  });

  it('of two long texts that have nothing in common comes to an end', () => {
    const [before, after] = [
      Array.from({ length: 60_000 }, (_, at) => `a${at % 977}`).join(' '),
      Array.from({ length: 60_000 }, (_, at) => `b${at % 983}`).join(' '),
    ];
    const start = performance.now();
    const parts = differenceOf(before, after);
    expect(textOf(parts, 'new')).toBe(before);
    expect(textOf(parts, 'gone')).toBe(after);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
