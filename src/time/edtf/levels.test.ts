import { describe, expect, it } from 'vitest';
import { boundsOf, extentOf } from '../bounds';
import { isoMinute } from '../civil';
import { parseEdtf } from './parse';
import { printEdtf } from './print';

type Minute = string | null;

/** Every example of the specification (Library of Congress, 4 February 2019), with its bounds by hand. */
const LEVEL_0: readonly (readonly [string, Minute, Minute])[] = [
  ['1985-04-12', '1985-04-12T00:00', '1985-04-13T00:00'],
  ['1985-04', '1985-04-01T00:00', '1985-05-01T00:00'],
  ['1985', '1985-01-01T00:00', '1986-01-01T00:00'],
  ['1985-04-12T23:20:30', '1985-04-12T23:20', '1985-04-12T23:20'],
  // On the clock of Damascus, which was two hours ahead in that year.
  ['1985-04-12T23:20:30Z', '1985-04-13T01:20', '1985-04-13T01:20'],
  ['1985-04-12T23:20:30-04', '1985-04-13T05:20', '1985-04-13T05:20'],
  ['1985-04-12T23:20:30+04:30', '1985-04-12T20:50', '1985-04-12T20:50'],
  ['1964/2008', '1964-01-01T00:00', '2009-01-01T00:00'],
  ['2004-06/2006-08', '2004-06-01T00:00', '2006-09-01T00:00'],
  ['2004-02-01/2005-02-08', '2004-02-01T00:00', '2005-02-09T00:00'],
  ['2004-02-01/2005-02', '2004-02-01T00:00', '2005-03-01T00:00'],
  ['2004-02-01/2005', '2004-02-01T00:00', '2006-01-01T00:00'],
  ['2005/2006-02', '2005-01-01T00:00', '2006-03-01T00:00'],
];

const LEVEL_1: typeof LEVEL_0 = [
  ['Y170000002', null, null],
  ['Y-170000002', null, null],
  ['2001-21', '2001-03-01T00:00', '2001-06-01T00:00'],
  ['1984?', '1984-01-01T00:00', '1985-01-01T00:00'],
  ['2004-06~', '2004-06-01T00:00', '2004-07-01T00:00'],
  ['2004-06-11%', '2004-06-11T00:00', '2004-06-12T00:00'],
  ['201X', '2010-01-01T00:00', '2020-01-01T00:00'],
  ['20XX', '2000-01-01T00:00', '2100-01-01T00:00'],
  ['2004-XX', '2004-01-01T00:00', '2005-01-01T00:00'],
  ['1985-04-XX', '1985-04-01T00:00', '1985-05-01T00:00'],
  ['1985-XX-XX', '1985-01-01T00:00', '1986-01-01T00:00'],
  ['1985-04-12/..', '1985-04-12T00:00', null],
  ['1985-04/..', '1985-04-01T00:00', null],
  ['1985/..', '1985-01-01T00:00', null],
  ['../1985-04-12', null, '1985-04-13T00:00'],
  ['../1985-04', null, '1985-05-01T00:00'],
  ['../1985', null, '1986-01-01T00:00'],
  ['1985-04-12/', '1985-04-12T00:00', null],
  ['1985-04/', '1985-04-01T00:00', null],
  ['1985/', '1985-01-01T00:00', null],
  ['/1985-04-12', null, '1985-04-13T00:00'],
  ['/1985-04', null, '1985-05-01T00:00'],
  ['/1985', null, '1986-01-01T00:00'],
  ['1984~/2004-06', '1984-01-01T00:00', '2004-07-01T00:00'],
  ['1984/2004-06~', '1984-01-01T00:00', '2004-07-01T00:00'],
  ['1984~/2004~', '1984-01-01T00:00', '2005-01-01T00:00'],
  ['1984?/2004%', '1984-01-01T00:00', '2005-01-01T00:00'],
  ['1984-06?/2004-08?', '1984-06-01T00:00', '2004-09-01T00:00'],
  ['1984-06-02?/2004-08-08~', '1984-06-02T00:00', '2004-08-09T00:00'],
  ['1984-06-02?/', '1984-06-02T00:00', null],
  ['-1985', '-1985-01-01T00:00', '-1984-01-01T00:00'],
];

const LEVEL_2: typeof LEVEL_0 = [
  ['Y-17E7', null, null],
  ['1950S2', '1900-01-01T00:00', '2000-01-01T00:00'],
  ['Y171010000S3', null, null],
  ['Y3388E2S3', null, null],
  ['2001-34', '2001-04-01T00:00', '2001-07-01T00:00'],
  ['[1667,1668,1670..1672]', '1667-01-01T00:00', '1673-01-01T00:00'],
  ['[..1760-12-03]', null, '1760-12-04T00:00'],
  ['[1760-12..]', '1760-12-01T00:00', null],
  ['[1760-01,1760-02,1760-12..]', '1760-01-01T00:00', null],
  ['[1667,1760-12]', '1667-01-01T00:00', '1761-01-01T00:00'],
  ['[..1984]', null, '1985-01-01T00:00'],
  ['{1667,1668,1670..1672}', '1667-01-01T00:00', '1673-01-01T00:00'],
  ['{1960,1961-12}', '1960-01-01T00:00', '1962-01-01T00:00'],
  ['{..1984}', null, '1985-01-01T00:00'],
  ['2004-06~-11', '2004-06-11T00:00', '2004-06-12T00:00'],
  ['2004?-06-11', '2004-06-11T00:00', '2004-06-12T00:00'],
  ['?2004-06-~11', '2004-06-11T00:00', '2004-06-12T00:00'],
  ['2004-%06-11', '2004-06-11T00:00', '2004-06-12T00:00'],
  ['156X-12-25', '1560-12-25T00:00', '1569-12-26T00:00'],
  ['15XX-12-25', '1500-12-25T00:00', '1599-12-26T00:00'],
  ['XXXX-12-XX', null, null],
  ['1XXX-XX', '1000-01-01T00:00', '2000-01-01T00:00'],
  ['1XXX-12', '1000-12-01T00:00', '2000-01-01T00:00'],
  ['1984-1X', '1984-10-01T00:00', '1985-01-01T00:00'],
  ['2004-06-~01/2004-06-~20', '2004-06-01T00:00', '2004-06-21T00:00'],
  ['2004-06-XX/2004-07-03', '2004-06-01T00:00', '2004-07-04T00:00'],
];

/** The sub-year groups of level 2: their first month, how many, and the year in which they begin. */
const GROUPS: readonly (readonly [group: number, first: string, after: string])[] = [
  [25, '2001-03', '2001-06'],
  [26, '2001-06', '2001-09'],
  [27, '2001-09', '2001-12'],
  [28, '2001-12', '2002-03'],
  [29, '2001-09', '2001-12'],
  [30, '2001-12', '2002-03'],
  [31, '2001-03', '2001-06'],
  [32, '2001-06', '2001-09'],
  [37, '2001-01', '2001-05'],
  [39, '2001-09', '2002-01'],
  [40, '2001-01', '2001-07'],
  [41, '2001-07', '2002-01'],
];

function readBounds(text: string): Minute[] {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return [`refused: ${parsed.reason}`];
  const { earliest, latest } = boundsOf(parsed.value);
  return [earliest, latest].map((at) => (at === null ? null : isoMinute(at)));
}

describe.each([
  ['level 0', LEVEL_0],
  ['level 1', LEVEL_1],
  ['level 2', LEVEL_2],
])('EDTF, %s', (_, examples) => {
  it.each(examples)('reads and writes %s', (text, earliest, latest) => {
    const parsed = parseEdtf(text);
    // An offset of whole hours is written with its minutes.
    expect(parsed.ok && printEdtf(parsed.value)).toBe(text.replace(/(T.*-04)$/, '$1:00'));
    // Years beyond those of the calendar have bounds, but no minutes that could be written.
    if (!text.startsWith('Y')) expect(readBounds(text)).toEqual([earliest, latest]);
  });
});

describe('parts of a year', () => {
  it.each(GROUPS)('2001-%i', (group, first, after) => {
    expect(readBounds(`2001-${group}`)).toEqual([`${first}-01T00:00`, `${after}-01T00:00`]);
  });
});

describe('digits', () => {
  it.each([
    ['Y171010000S3', 171_000_000, 172_000_000],
    ['Y3388E2S3', 338_000, 339_000],
    ['1950S3', 1950, 1960],
    ['-1950S2', -1999, -1899],
  ])('%s has its bounds', (text, first, after) => {
    const parsed = parseEdtf(text);
    if (!parsed.ok) throw new Error(parsed.reason);
    const { earliest, latest } = boundsOf(parsed.value);
    const yearMs = 365.2425 * 86_400_000;
    expect(Math.round((earliest ?? 0) / yearMs + 1970)).toBe(first);
    expect(Math.round((latest ?? 0) / yearMs + 1970)).toBe(after);
  });

  it('are drawn as the stretches that they leave', () => {
    const segments = (text: string) => {
      const parsed = parseEdtf(text);
      if (!parsed.ok) throw new Error(parsed.reason);
      const extent = extentOf(parsed.value);
      return [extent?.segments.length, extent?.certainty];
    };
    expect(segments('156X-12-25')).toEqual([10, 'oneOf']);
    expect(segments('1984-1X')).toEqual([1, 'exact']);
    expect(segments('1984-X2')).toEqual([2, 'oneOf']);
    // A hundred days are one stretch.
    expect(segments('15XX-12-25')).toEqual([1, 'exact']);
    expect(segments('2004?-06-11')).toEqual([1, 'doubted']);
    expect(segments('2004-06~-11')).toEqual([1, 'about']);
  });
});

describe('what other readers take and the specification does not', () => {
  it.each([
    '19',
    '-04',
    '193',
    '197~',
    '/',
    '../..',
    '2016-05-02T12:00:00-00:00',
    '2016-05-02T24:00:01',
  ])('refuses %s', (text) => {
    expect(parseEdtf(text).ok).toBe(false);
  });

  it.each(['2016-05-02T16:54:59.042', '2016-05-02T16:54:59+0230', '2018-21/2018-23'])(
    'takes %s, which ISO 8601 has',
    (text) => {
      expect(parseEdtf(text).ok).toBe(true);
    },
  );
});
