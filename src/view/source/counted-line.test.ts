import { describe, expect, it } from 'vitest';
import { byAntecedent, countedEnd, countedLine } from './counted-line';

const word = (left: number, top: number) => ({ left, right: left + 20, top, bottom: top + 16 });

describe('byAntecedent', () => {
  it('lists what counts from each expression', () => {
    const [first, second, third] = [{ from: null }, { from: { start: 3 } }, { from: { start: 3 } }];
    expect([...byAntecedent([first, second, third])]).toEqual([[3, [second, third]]]);
  });
});

describe('countedLine', () => {
  it('sags below words of one line', () => {
    expect(countedLine(word(100, 10), word(10, 10))).toBe('M110 26C110 35 20 35 20 26');
    expect(countedEnd(word(100, 10), word(10, 10))).toEqual({ x: 20, y: 26 });
  });

  it('goes up to words further above, and down to words below', () => {
    expect(countedLine(word(100, 70), word(10, 10))).toBe('M110 70C110 48 20 48 20 26');
    expect(countedEnd(word(100, 70), word(10, 10))).toEqual({ x: 20, y: 26 });
    expect(countedLine(word(10, 10), word(100, 70))).toBe('M20 26C20 48 110 48 110 70');
    expect(countedEnd(word(10, 10), word(100, 70))).toEqual({ x: 110, y: 70 });
  });
});
