import { describe, expect, it } from 'vitest';
import { measure } from './measure';

// Widths in thousandths that HarfBuzz 1.6 gives for the shipped IBM Plex Sans Arabic Regular.
const SHAPED: Readonly<Record<string, number>> = {
  في: 726,
  الأميركية: 2918,
  تشرين: 2337,
  سوريا: 2077,
  روباريا: 2121,
  الإسلامية: 3324,
  طيران: 2138,
  يتبنّى: 1763,
  بلا: 817,
  تلفزيون: 2778,
  كونيكو: 2247,
  السفارة: 2745,
};

describe('measure', () => {
  it.each(Object.entries(SHAPED))('knows how wide %s is set', (word, width) => {
    expect(measure(word, 1000)).toBeCloseTo(width, 0);
  });

  it('keeps figures as wide in semibold', () => {
    expect(measure('2023', 10, true)).toBe(measure('2023', 10));
    expect(measure('Title', 10, true)).toBeGreaterThan(measure('Title', 10));
  });
});
