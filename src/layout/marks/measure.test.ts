import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, measure } from './measure';

const words = fc
  .array(fc.constantFrom('هجوم', 'التنف', 'على', 'Drone', 'attack,', 'base:', '13', '«بيان»'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => list.join(' '));

describe('measure', () => {
  it('measures digits and letters as wide as in the font', () => {
    // 600 thousandths for a digit, 236 for a space.
    expect(measure('2023', 10)).toBeCloseTo(24, 6);
    expect(measure('1 2', 10)).toBeCloseTo(14.36, 6);
    expect(measure('', 10)).toBe(0);
  });

  it('grows with the size and with weight', () => {
    expect(measure('Conoco', 20)).toBeCloseTo(2 * measure('Conoco', 10), 6);
    expect(measure('Conoco', 10, true)).toBeGreaterThan(measure('Conoco', 10));
  });

  it('knows that Arabic letters join: a word is narrower than its letters apart', () => {
    expect(measure('بيت', 10)).toBeLessThan(measure('ب ي ت', 10) - 2 * measure(' ', 10));
    expect(measure('لا', 10)).toBeLessThan(measure('ل', 10) + measure('ا', 10));
  });

  it('gives vowel marks and direction marks no width', () => {
    expect(measure('مسيّرةً\u200f', 10)).toBe(measure('مسيرة', 10));
  });
});

describe('fitText', () => {
  it('keeps a text that fits', () => {
    expect(fitText('Drone attack', 12, 500)).toBe('Drone attack');
  });

  it('cuts at whole words, without the comma before the cut', () => {
    const width = measure('Attack, then…', 12);
    expect(fitText('Attack, then a strike', 12, width)).toBe('Attack, then…');
    expect(fitText('Attack, then a strike', 12, width - 1)).toBe('Attack…');
    expect(fitText('هجوم، ثم ضربة', 12, measure('هجوم…', 12))).toBe('هجوم…');
  });

  it('returns null if not even one word fits', () => {
    expect(fitText('Interception', 12, 20)).toBeNull();
    expect(fitText('Drone attack', 12, 5)).toBeNull();
  });

  it('never returns more than fits, nor anything but the beginning of the text', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 400 }), (text, width) => {
        const fitted = fitText(text, 12, width);
        if (fitted === null || fitted === text) {
          if (fitted === text) expect(measure(text, 12)).toBeLessThanOrEqual(width);
          return;
        }
        expect(measure(fitted, 12)).toBeLessThanOrEqual(width);
        expect(fitted.endsWith('…')).toBe(true);
        expect(text.startsWith(fitted.slice(0, -1))).toBe(true);
        expect(measure(text, 12)).toBeGreaterThan(width);
      }),
    );
  });
});
