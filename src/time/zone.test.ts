import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, civilDay, isoMinute } from './civil';
import { edtf } from './edtf/parse';
import { boundsOf } from './bounds';
import { type UtcTime, type Zone, civilToday, offsetAt, parseZone, toCivil, toUtc } from './zone';

const ZONES = ['Asia/Damascus', 'Asia/Baghdad', 'Asia/Amman', 'Asia/Beirut'] as const;
const HOUR_MS = 3_600_000;

const utc = (text: string): UtcTime => Date.parse(text) as UtcTime;
const shown = (text: string, zone: Zone): string => isoMinute(toCivil(utc(text), zone));
/** An instant on a civil clock, as written. */
const civil = (text: string): Instant => boundsOf(edtf(text)).earliest as Instant;
const utcOf = (text: string, zone: Zone): string =>
  new Date(toUtc(civil(text), zone)).toISOString().slice(0, 16);

/** What Intl says that a zone's clocks show, to the second. */
function byIntl(zone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (time) => {
    const part = Object.fromEntries(
      format.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
    return civilDay(year, month, day) * 24 * HOUR_MS + ((hour * 60 + minute) * 60 + second) * 1000;
  };
}

describe('toCivil', () => {
  it.each([
    // Syria: summer time until October 2022, then UTC+3 for good.
    ['2018-01-15T10:00Z', 'Asia/Damascus', '2018-01-15T12:00'],
    ['2018-07-15T10:00Z', 'Asia/Damascus', '2018-07-15T13:00'],
    ['2022-03-24T21:59Z', 'Asia/Damascus', '2022-03-24T23:59'],
    ['2022-03-24T22:00Z', 'Asia/Damascus', '2022-03-25T01:00'],
    ['2022-12-15T10:00Z', 'Asia/Damascus', '2022-12-15T13:00'],
    ['2023-11-18T23:15Z', 'Asia/Damascus', '2023-11-19T02:15'],
    // Iraq: UTC+3, and summer time until 2007.
    ['2007-01-15T10:00Z', 'Asia/Baghdad', '2007-01-15T13:00'],
    ['2007-07-15T10:00Z', 'Asia/Baghdad', '2007-07-15T14:00'],
    ['2008-07-15T10:00Z', 'Asia/Baghdad', '2008-07-15T13:00'],
    ['2018-01-15T10:00Z', 'Asia/Baghdad', '2018-01-15T13:00'],
    // Jordan: as Syria.
    ['2018-01-15T10:00Z', 'Asia/Amman', '2018-01-15T12:00'],
    ['2018-07-15T10:00Z', 'Asia/Amman', '2018-07-15T13:00'],
    ['2024-01-28T10:00Z', 'Asia/Amman', '2024-01-28T13:00'],
    // Lebanon: still changing.
    ['2018-07-15T10:00Z', 'Asia/Beirut', '2018-07-15T13:00'],
    ['2024-01-15T10:00Z', 'Asia/Beirut', '2024-01-15T12:00'],
    ['2024-07-15T10:00Z', 'Asia/Beirut', '2024-07-15T13:00'],
  ] as const)('brings %s to the clocks of %s: %s', (time, zone, clock) => {
    expect(shown(time, zone)).toBe(clock);
  });

  it('puts 10:00Z before half past twelve in Damascus in January 2018', () => {
    expect(toCivil(utc('2018-01-15T10:00Z'), 'Asia/Damascus')).toBeLessThan(
      civil('2018-01-15T12:30'),
    );
  });

  it('finds the second of a change', () => {
    const change = utc('2021-10-28T21:00Z');
    expect(offsetAt((change - 1) as UtcTime, 'Asia/Damascus')).toBe(3 * HOUR_MS);
    expect(offsetAt(change, 'Asia/Damascus')).toBe(2 * HOUR_MS);
  });

  it('finds two changes that lie a week apart', () => {
    const recife = parseZone('America/Recife') as Zone;
    expect(shown('2000-10-07T12:00Z', recife)).toBe('2000-10-07T09:00');
    expect(shown('2000-10-12T12:00Z', recife)).toBe('2000-10-12T10:00');
    expect(shown('2000-10-16T12:00Z', recife)).toBe('2000-10-16T09:00');
  });

  it('has the offset of the first instant of 1920 before it, and of the last of 2099 after it', () => {
    const year50 = (civilDay(50, 6, 15) * 24 * HOUR_MS) as UtcTime;
    expect(isoMinute(toCivil(year50, 'Asia/Damascus'))).toBe('0050-06-15T02:00');
    expect(shown('1850-06-15T10:00Z', 'Asia/Damascus')).toBe('1850-06-15T12:00');
    expect(shown('1899-12-31T23:00Z', 'Asia/Baghdad')).toBe('1900-01-01T02:00');
    // Paris was nine minutes and 21 seconds ahead of Greenwich then.
    expect(shown('1905-01-01T12:00Z', parseZone('Europe/Paris') as Zone)).toBe('1905-01-01T12:00');
    expect(shown('2150-07-15T10:00Z', 'Asia/Beirut')).toBe('2150-07-15T12:00');
  });

  // Los Angeles, where the tests run as well, changed its clocks on 14 March and 7 November.
  it.each([
    ['2021-03-12T00:00Z', '2021-04-04T00:00Z'],
    ['2021-10-27T00:00Z', '2021-11-09T00:00Z'],
  ])('agrees with Intl on every hour from %s to %s', (from, to) => {
    for (const zone of ZONES) {
      const expected = byIntl(zone);
      for (let time = utc(from); time < utc(to); time = (time + HOUR_MS) as UtcTime) {
        expect(toCivil(time, zone)).toBe(expected(time));
      }
    }
  });

  it('agrees with Intl at any second in any zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const second = fc.integer({
      min: utc('1920-01-01T00:00Z') / 1000,
      max: utc('2100-01-01T00:00Z') / 1000 - 1,
    });
    const zone = fc.oneof(fc.constantFrom(...ZONES), fc.constantFrom(...zones));
    fc.assert(
      fc.property(second, zone, (at, name) => {
        const time = (at * 1000) as UtcTime;
        expect(toCivil(time, parseZone(name) as Zone)).toBe(byIntl(name)(time));
      }),
      // Nearly every run looks up a year of its own.
      { numRuns: 25 },
    );
  });
});

describe('toUtc', () => {
  it('undoes toCivil, but for the second showing of an hour', () => {
    const between = (from: string, to: string): fc.Arbitrary<number> =>
      fc.integer({ min: utc(from) / 60_000, max: utc(to) / 60_000 });
    const minute = fc.oneof(
      between('2019-01-01T00:00Z', '2025-01-01T00:00Z'),
      // Around the changes of Damascus and Amman.
      between('2021-10-28T19:00Z', '2021-10-29T01:00Z'),
      between('2022-03-24T20:00Z', '2022-03-25T02:00Z'),
    );
    fc.assert(
      fc.property(minute, fc.constantFrom(...ZONES), (at, zone) => {
        const time = (at * 60_000) as UtcTime;
        const earlier = toUtc(toCivil(time, zone), zone);
        expect(toCivil(earlier, zone)).toBe(toCivil(time, zone));
        const isFold = offsetAt((time - HOUR_MS) as UtcTime, zone) > offsetAt(time, zone);
        expect(time - earlier).toBe(isFold ? HOUR_MS : 0);
      }),
    );
  });

  it('answers the first of two times that show the same', () => {
    expect(shown('2021-10-28T20:30Z', 'Asia/Damascus')).toBe('2021-10-28T23:30');
    expect(shown('2021-10-28T21:30Z', 'Asia/Damascus')).toBe('2021-10-28T23:30');
    expect(utcOf('2021-10-28T22:59', 'Asia/Damascus')).toBe('2021-10-28T19:59');
    expect(utcOf('2021-10-28T23:30', 'Asia/Damascus')).toBe('2021-10-28T20:30');
    expect(utcOf('2021-10-29T00:00', 'Asia/Damascus')).toBe('2021-10-28T22:00');
  });

  it('reads a time that no clock showed by the clock before', () => {
    // From 00:00 of 25 March 2022, the clocks went to 01:00.
    expect(utcOf('2022-03-25T00:20', 'Asia/Damascus')).toBe('2022-03-24T22:20');
    expect(shown('2022-03-24T22:20Z', 'Asia/Damascus')).toBe('2022-03-25T01:20');
    expect(utcOf('2022-03-25T01:20', 'Asia/Damascus')).toBe('2022-03-24T22:20');
  });
});

describe('parseZone', () => {
  it('knows the zones of the IANA', () => {
    for (const name of [...ZONES, 'Europe/London', 'Asia/Kolkata', 'UTC']) {
      expect(parseZone(name)).toBe(name);
    }
  });

  it.each(['', 'Asia/Nowhere', 'Damascus', '+03:00', 'Asia/Damascus '])(
    'answers null for “%s”',
    (name) => {
      expect(parseZone(name)).toBeNull();
    },
  );

  it('is not gone around: an unknown zone has no offset', () => {
    expect(() => offsetAt(0 as UtcTime, 'Asia/Nowhere' as Zone)).toThrow(RangeError);
  });
});

describe('civilToday', () => {
  it('turns at midnight where the events are', () => {
    const evening = Date.UTC(2023, 10, 13, 20, 59);
    expect(civilToday(evening)).toBe(civilDay(2023, 11, 13));
    expect(civilToday(evening + 60_000)).toBe(civilDay(2023, 11, 14));
    expect(civilToday(evening + 60_000, 'Asia/Beirut')).toBe(civilDay(2023, 11, 13));
  });
});
