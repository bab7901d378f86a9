import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS_OF_DAY, type Segment, boundsOf, extentOf, isReversedIn } from './bounds';
import { isoMinute } from './civil';
import { edtf } from './edtf/parse';
import { anyEdtf } from './testing/edtf-values';
import type { Zone } from './zone';

const at = (instant: Segment['earliest']): string | null =>
  instant === null ? null : isoMinute(instant);

function bounds(text: string, zone?: Zone): (string | null)[] {
  const { earliest, latest } = boundsOf(edtf(text), zone);
  return [at(earliest), at(latest)];
}

describe('boundsOf', () => {
  it.each([
    ['2023', '2023-01-01T00:00', '2024-01-01T00:00'],
    ['202X', '2020-01-01T00:00', '2030-01-01T00:00'],
    ['19XX', '1900-01-01T00:00', '2000-01-01T00:00'],
    ['-0043-03-15', '-0043-03-15T00:00', '-0043-03-16T00:00'],
    ['-0043', '-0043-01-01T00:00', '-0042-01-01T00:00'],
    ['0000', '0000-01-01T00:00', '0001-01-01T00:00'],
    ['0050', '0050-01-01T00:00', '0051-01-01T00:00'],
    // The second century BC is 200 to 101 BC.
    ['-01XX', '-0199-01-01T00:00', '-0099-01-01T00:00'],
    ['-004X', '-0049-01-01T00:00', '-0039-01-01T00:00'],
    ['-000X', '-0009-01-01T00:00', '0000-01-01T00:00'],
    ['00XX', '0000-01-01T00:00', '0100-01-01T00:00'],
    ['Y12345', '12345-01-01T00:00', '12346-01-01T00:00'],
    ['Y-12345', '-12345-01-01T00:00', '-12344-01-01T00:00'],
    ['2023-02', '2023-02-01T00:00', '2023-03-01T00:00'],
    ['2023-12', '2023-12-01T00:00', '2024-01-01T00:00'],
    ['2023-XX', '2023-01-01T00:00', '2024-01-01T00:00'],
    ['2023-11-XX', '2023-11-01T00:00', '2023-12-01T00:00'],
    ['2023-11-18', '2023-11-18T00:00', '2023-11-19T00:00'],
    ['2023-11-18~', '2023-11-18T00:00', '2023-11-19T00:00'],
    ['2023-11-18T15', '2023-11-18T15:00', '2023-11-18T16:00'],
    ['2023-11-18T23', '2023-11-18T23:00', '2023-11-19T00:00'],
    ['2023-11-18T15:30', '2023-11-18T15:30', '2023-11-18T15:31'],
    ['2023-11-18T24:00', '2023-11-19T00:00', '2023-11-19T00:01'],
    ['2023-21', '2023-03-01T00:00', '2023-06-01T00:00'],
    ['2023-23', '2023-09-01T00:00', '2023-12-01T00:00'],
    ['2023-24', '2023-12-01T00:00', '2024-03-01T00:00'],
    ['2023-33', '2023-01-01T00:00', '2023-04-01T00:00'],
    ['2023-36', '2023-10-01T00:00', '2024-01-01T00:00'],
    ['2023-38', '2023-05-01T00:00', '2023-09-01T00:00'],
    ['2023-40', '2023-01-01T00:00', '2023-07-01T00:00'],
    ['2023-41', '2023-07-01T00:00', '2024-01-01T00:00'],
    ['2023-10-07/2023-11-19', '2023-10-07T00:00', '2023-11-20T00:00'],
    ['2023-10/2023-11', '2023-10-01T00:00', '2023-12-01T00:00'],
    ['2023-10-07/..', '2023-10-07T00:00', null],
    ['2023-10-07/', '2023-10-07T00:00', null],
    ['/2023-12-13', null, '2023-12-14T00:00'],
    ['../2023-12-13', null, '2023-12-14T00:00'],
    ['XXXX-11-18', null, null],
    ['[2023-11-12,2023-11-14]', '2023-11-12T00:00', '2023-11-15T00:00'],
    ['[2023-11-14,2023-11-12]', '2023-11-12T00:00', '2023-11-15T00:00'],
    ['[2023-12-01..2023-12-08]', '2023-12-01T00:00', '2023-12-09T00:00'],
    ['[2023-11-12,2023-12-01..]', '2023-11-12T00:00', null],
    ['[..2023-12-08]', null, '2023-12-09T00:00'],
    ['{2023-11-12,2023-11-14}', '2023-11-12T00:00', '2023-11-15T00:00'],
    ['[XXXX-11-12,2023-11-14]', null, null],
  ])('of %s are %s and %s', (text, earliest, latest) => {
    expect(bounds(text)).toEqual([earliest, latest]);
  });

  it('convert a time of another zone to the clock of Damascus and Baghdad', () => {
    expect(bounds('2023-11-18T12:30Z')).toEqual(['2023-11-18T15:30', '2023-11-18T15:31']);
    expect(bounds('2023-11-18T23:15Z')).toEqual(['2023-11-19T02:15', '2023-11-19T02:16']);
    expect(bounds('2023-11-18T12:30+03:00')).toEqual(['2023-11-18T12:30', '2023-11-18T12:31']);
    expect(bounds('2023-11-12T19:00-05:00')).toEqual(['2023-11-13T03:00', '2023-11-13T03:01']);
  });

  it('follow the clock of the place through the year', () => {
    expect(bounds('2018-01-15T10:00Z')).toEqual(['2018-01-15T12:00', '2018-01-15T12:01']);
    expect(bounds('2018-07-15T10:00Z')).toEqual(['2018-07-15T13:00', '2018-07-15T13:01']);
    expect(bounds('2018-01-15T10Z', 'Asia/Baghdad')).toEqual([
      '2018-01-15T13:00',
      '2018-01-15T14:00',
    ]);
    expect(bounds('2024-01-15T10:00Z', 'Asia/Beirut')).toEqual([
      '2024-01-15T12:00',
      '2024-01-15T12:01',
    ]);
    expect(bounds('2024-01-15T22:30Z', 'Asia/Amman')).toEqual([
      '2024-01-16T01:30',
      '2024-01-16T01:31',
    ]);
  });

  it('are the same in every zone for a time without an offset', () => {
    for (const zone of ['Asia/Damascus', 'Asia/Baghdad', 'Asia/Beirut'] as const) {
      expect(bounds('2018-01-15T12:30', zone)).toEqual(['2018-01-15T12:30', '2018-01-15T12:31']);
      expect(bounds('2018-01-15/2018-02', zone)).toEqual(['2018-01-15T00:00', '2018-03-01T00:00']);
    }
  });

  it('lead from a time with an offset to one on the clock of the place', () => {
    const text = '2018-01-15T10:00Z/2018-01-15T12:30';
    expect(bounds(text)).toEqual(['2018-01-15T12:00', '2018-01-15T12:31']);
    expect(isReversedIn(edtf(text), 'Asia/Damascus')).toBe(false);
    expect(isReversedIn(edtf(text), 'Asia/Baghdad')).toBe(true);
    const run = '[2018-01-15T10:00Z..2018-01-15T12:30]';
    expect(bounds(run)).toEqual(['2018-01-15T12:00', '2018-01-15T12:31']);
    expect(isReversedIn(edtf(run), 'Asia/Baghdad')).toBe(true);
    expect(isReversedIn(edtf('[2018-01-15T10:00Z..]'), 'Asia/Baghdad')).toBe(false);
  });

  it('run between the two readings where the clock was put back in between', () => {
    // At midnight after 28 October 2021, the clocks of Damascus showed 23:00 again.
    const text = '2021-10-28T20:45Z/2021-10-28T21:05Z';
    expect(bounds(text)).toEqual(['2021-10-28T23:05', '2021-10-28T23:46']);
    expect(bounds(text, 'Asia/Baghdad')).toEqual(['2021-10-28T23:45', '2021-10-29T00:06']);
    expect(isReversedIn(edtf(text), 'Asia/Damascus')).toBe(false);
  });

  it('of two absolute times in order have an order in every zone', () => {
    const midnight = Date.UTC(2021, 9, 28, 21);
    const minutes = fc.integer({ min: -180, max: 180 });
    const text = (minute: number): string =>
      `${new Date(midnight + minute * 60_000).toISOString().slice(0, 16)}Z`;
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        const value = edtf(`${text(Math.min(a, b))}/${text(Math.max(a, b))}`);
        for (const zone of ['Asia/Damascus', 'Asia/Amman'] as const) {
          const { earliest, latest } = boundsOf(value, zone);
          expect(earliest as number).toBeLessThan(latest as number);
        }
      }),
    );
  });

  it('never end before they begin', () => {
    fc.assert(
      fc.property(anyEdtf, (value) => {
        const { earliest, latest } = boundsOf(value);
        fc.pre(earliest !== null && latest !== null);
        expect(earliest as number).toBeLessThan(latest as number);
      }),
    );
  });
});

/** Segments as text: `from – to`, with `~` on a soft side and `…` where unbounded. */
function drawn(text: string, part: Parameters<typeof extentOf>[1] = null): unknown {
  const extent = extentOf(edtf(text), part);
  if (!extent) return null;
  const segments = extent.segments.map(
    ({ earliest, latest, softStart, softEnd }) =>
      `${softStart ? '~' : ''}${at(earliest) ?? '…'} – ${softEnd ? '~' : ''}${at(latest) ?? '…'}`,
  );
  return [extent.certainty, extent.lasting ? 'lasting' : 'within', ...segments];
}

describe('extentOf', () => {
  it('draws a day as the whole day', () => {
    expect(drawn('2023-11-18')).toEqual(['exact', 'within', '2023-11-18T00:00 – 2023-11-19T00:00']);
  });

  it('draws a month as the whole month, not as its first day', () => {
    expect(drawn('2023-11')).toEqual(['exact', 'within', '2023-11-01T00:00 – 2023-12-01T00:00']);
  });

  it('draws an hour and a minute at their own length', () => {
    expect(drawn('2023-11-18T15')).toEqual([
      'exact',
      'within',
      '2023-11-18T15:00 – 2023-11-18T16:00',
    ]);
    expect(drawn('2023-11-18T15:30')).toEqual([
      'exact',
      'within',
      '2023-11-18T15:30 – 2023-11-18T15:31',
    ]);
  });

  it('draws a time with an offset on the clock of a zone', () => {
    const starts = (text: string, zone?: Zone): unknown =>
      extentOf(edtf(text), null, zone)?.segments.map(({ earliest }) => at(earliest));
    expect(starts('2018-01-15T10:00Z')).toEqual(['2018-01-15T12:00']);
    expect(starts('2018-01-15T10:00Z', 'Asia/Baghdad')).toEqual(['2018-01-15T13:00']);
    expect(starts('2018-01-15T10:00Z/..', 'Asia/Baghdad')).toEqual(['2018-01-15T13:00']);
    expect(starts('[2018-01-15T10:00Z,2018-01-16T10:00Z..]', 'Asia/Baghdad')).toEqual([
      '2018-01-15T13:00',
      '2018-01-16T13:00',
    ]);
  });

  it('draws a part of a day softly inside or just after its day', () => {
    expect(drawn('2023-10-13', 'dawn')).toEqual([
      'exact',
      'within',
      '~2023-10-13T00:00 – ~2023-10-13T07:00',
    ]);
    expect(drawn('2023-10-13', 'night')).toEqual([
      'exact',
      'within',
      '~2023-10-13T18:00 – ~2023-10-14T06:00',
    ]);
  });

  it('has a window for every part of a day', () => {
    for (const part of PARTS_OF_DAY) {
      const [segment] = extentOf(edtf('2023-10-13'), part)?.segments ?? [];
      const whole = boundsOf(edtf('2023-10-13'));
      expect(segment?.earliest).toBeGreaterThanOrEqual(whole.earliest as number);
      expect((segment?.latest as number) - (segment?.earliest as number)).toBeLessThan(86_400_000);
    }
  });

  it('does not narrow to a part of a day unless the date is one known day', () => {
    expect(drawn('2023-11', 'dawn')).toEqual(drawn('2023-11'));
    expect(drawn('2023-11-18T15', 'dawn')).toEqual(drawn('2023-11-18T15'));
    expect(drawn('202X-11-18', 'dawn')).toEqual(drawn('202X-11-18'));
    expect(drawn('2023-XX-18', 'dawn')).toEqual(drawn('2023-XX-18'));
    expect(drawn('2023-11-18/2023-11-19', 'night')).toEqual(drawn('2023-11-18/2023-11-19'));
  });

  it('draws "about" with half the unit more on each side, fading out', () => {
    expect(drawn('2023-12-13~')).toEqual([
      'about',
      'within',
      '~2023-12-12T12:00 – ~2023-12-14T12:00',
    ]);
    expect(drawn('2023-11~')).toEqual(['about', 'within', '~2023-10-17T00:00 – ~2023-12-16T00:00']);
  });

  it('marks a doubted date without moving its edges', () => {
    expect(drawn('2023-11-18?')).toEqual([
      'doubted',
      'within',
      '2023-11-18T00:00 – 2023-11-19T00:00',
    ]);
  });

  it('gives doubt precedence over "about"', () => {
    expect(drawn('2023-11-18%')).toEqual([
      'doubted',
      'within',
      '~2023-11-17T12:00 – ~2023-11-19T12:00',
    ]);
  });

  it('draws one of several days as one extent for each', () => {
    expect(drawn('[2023-12-12,2023-12-13]')).toEqual([
      'oneOf',
      'within',
      '2023-12-12T00:00 – 2023-12-13T00:00',
      '2023-12-13T00:00 – 2023-12-14T00:00',
    ]);
  });

  it('draws a run of days as one extent', () => {
    expect(drawn('[2023-12-01..2023-12-08]')).toEqual([
      'oneOf',
      'within',
      '2023-12-01T00:00 – 2023-12-09T00:00',
    ]);
  });

  it('draws a run without an end fading out on that side', () => {
    expect(drawn('[..2023-12-08]')).toEqual(['oneOf', 'within', '~… – 2023-12-09T00:00']);
    expect(drawn('[2023-12-08..]')).toEqual(['oneOf', 'within', '2023-12-08T00:00 – ~…']);
  });

  it('draws an interval as filled from its first day to its last', () => {
    expect(drawn('2023-10-07/2023-11-19')).toEqual([
      'exact',
      'lasting',
      '2023-10-07T00:00 – 2023-11-20T00:00',
    ]);
  });

  it('draws an interval that is open or of which an end is not known fading out there', () => {
    expect(drawn('2023-10-07/..')).toEqual(['exact', 'lasting', '2023-10-07T00:00 – ~…']);
    expect(drawn('2023-10-07/')).toEqual(['exact', 'lasting', '2023-10-07T00:00 – ~…']);
    expect(drawn('/2023-12-13')).toEqual(['exact', 'lasting', '~… – 2023-12-14T00:00']);
    expect(drawn('XXXX-10-07/2023-12-13')).toEqual(['exact', 'lasting', '~… – 2023-12-14T00:00']);
  });

  it('draws the approximate ends of an interval softly', () => {
    expect(drawn('2023-11-01~/2023-11-10')).toEqual([
      'about',
      'lasting',
      '~2023-11-01T00:00 – 2023-11-11T00:00',
    ]);
  });

  it('does not draw several doubted or approximate days as exact', () => {
    expect(drawn('{2023-11-12?,2023-11-14}')).toEqual([
      'doubted',
      'within',
      '2023-11-12T00:00 – 2023-11-13T00:00',
      '2023-11-14T00:00 – 2023-11-15T00:00',
    ]);
    expect(drawn('{2023-11-12~,2023-11-14}')).toEqual([
      'about',
      'within',
      '~2023-11-11T12:00 – ~2023-11-13T12:00',
      '2023-11-14T00:00 – 2023-11-15T00:00',
    ]);
  });

  it('has nothing to draw if no year is known', () => {
    expect(drawn('XXXX-11-18')).toBeNull();
    expect(drawn('[XXXX-11-18,XXXX-11-19]')).toBeNull();
    expect(drawn('XXXX-11-18/..')).toBeNull();
  });

  it('is never narrower than the bounds, but for a part of a day', () => {
    fc.assert(
      fc.property(anyEdtf, (value) => {
        const extent = extentOf(value);
        fc.pre(extent !== null);
        const { earliest, latest } = boundsOf(value);
        const starts = extent?.segments.map((s) => s.earliest ?? -Infinity) ?? [];
        const ends = extent?.segments.map((s) => s.latest ?? Infinity) ?? [];
        if (earliest !== null) expect(Math.min(...starts)).toBeLessThanOrEqual(earliest);
        if (latest !== null) expect(Math.max(...ends)).toBeGreaterThanOrEqual(latest);
      }),
    );
  });

  it('has a start before its end, and softness wherever a bound is missing', () => {
    fc.assert(
      fc.property(anyEdtf, fc.option(fc.constantFrom(...PARTS_OF_DAY)), (value, part) => {
        for (const segment of extentOf(value, part)?.segments ?? []) {
          const { earliest, latest } = segment;
          expect(earliest !== null || latest !== null).toBe(true);
          if (earliest === null) expect(segment.softStart).toBe(true);
          if (latest === null) expect(segment.softEnd).toBe(true);
          if (earliest !== null && latest !== null) expect(earliest).toBeLessThan(latest);
        }
      }),
    );
  });
});
