import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf } from './bounds';
import { type Instant, dayOf, fromCivilDay, instantOf, isoMinute } from './civil';
import { edtf } from './edtf/parse';
import { TIME_CEILING, TIME_FLOOR, drawable } from './limits';

const drawn = (text: string): string | null => {
  const extent = extentOf(edtf(text));
  const part = extent && drawable(extent);
  if (!part) return null;
  const end = (instant: Instant | null, soft: boolean): string =>
    (soft ? '~' : '') + (instant === null ? '…' : isoMinute(instant).slice(0, -6));
  return part.segments
    .map((s) => `${end(s.earliest, s.softStart)} – ${end(s.latest, s.softEnd)}`)
    .join(', ');
};

describe('the years that can be drawn', () => {
  it('are -9999 to 9999', () => {
    expect(isoMinute(TIME_FLOOR)).toBe('-9999-01-01T00:00');
    expect(isoMinute((TIME_CEILING - 1) as Instant)).toBe('9999-12-31T23:59');
  });

  it('hold every calendar date, which comes back from its instant', () => {
    const fields = fc.record({
      year: fc.integer({ min: -9999, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(fields, fc.integer({ min: 0, max: 86_399 }), (date, second) => {
        const instant = instantOf(date, 0, 0, second);
        expect(fromCivilDay(dayOf(instant))).toEqual(date);
        expect(instant).toBeGreaterThanOrEqual(TIME_FLOOR);
        expect(instant).toBeLessThan(TIME_CEILING);
      }),
    );
  });
});

describe('what of a date can be drawn', () => {
  it.each([
    ['-9999', '-9999-01-01 – -9998-01-01'],
    ['9999', '9999-01-01 – 10000-01-01'],
    ['9999-12-31', '9999-12-31 – 10000-01-01'],
    ['Y10000', null],
    ['Y-10000', null],
    ['Y17E7', null],
    ['Y-12000/-5000', '~-9999-01-01 – -4999-01-01'],
    ['2023/Y12000', '2023-01-01 – ~10000-01-01'],
    ['Y-12000/Y12000', '~-9999-01-01 – ~10000-01-01'],
    // Open on one side: the other is all that could be drawn.
    ['Y-12000/..', null],
    ['../Y12000', null],
    ['../Y-10000', null],
    ['Y10000/..', null],
    ['../-5000', '~… – -4999-01-01'],
    ['9999/..', '9999-01-01 – ~…'],
    ['[Y-12000,-5000]', '-5000-01-01 – -4999-01-01'],
    // "About" is drawn half a year wider.
    ['9999~', '~9998-07-02 – ~10000-01-01'],
  ])('of %s it is %s', (text, expected) => expect(drawn(text)).toBe(expected));
});
