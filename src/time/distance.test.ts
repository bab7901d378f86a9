import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bounds, boundsOf } from './bounds';
import { type Instant, MS_PER_HOUR } from './civil';
import { distanceBetween } from './distance';
import { edtf } from './edtf/parse';
import { speakCalendarDays, speakDistance, speakLength } from '../words/dates/speak-distance';

const between = (a: string, b: string) => distanceBetween(boundsOf(edtf(a)), boundsOf(edtf(b)));
const said = (a: string, b: string) =>
  [speakDistance(between(a, b), 'en'), speakDistance(between(a, b), 'ar')] as const;

/** Bounds within two centuries, with instants inside them. */
const instants = fc.integer({ min: -3e12, max: 3e12 });
const closed = fc
  .tuple(instants, fc.integer({ min: 0, max: 1e11 }))
  .map(([from, length]) => ({ earliest: from as Instant, latest: (from + length) as Instant }));
const open = fc
  .tuple(closed, fc.constantFrom('none', 'start', 'end'))
  .map(([{ earliest, latest }, side]): Bounds => ({
    earliest: side === 'start' ? null : earliest,
    latest: side === 'end' ? null : latest,
  }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** An instant within bounds; on an open side, as far out as requested. */
function inside({ earliest, latest }: Bounds, at: number): number {
  if (earliest === null) return (latest ?? 0) - at * 1e13;
  if (latest === null) return earliest + at * 1e13;
  return earliest + at * (latest - earliest);
}

describe('the distance between two dates', () => {
  test('is the same both ways, with the order reversed', () => {
    fc.assert(
      fc.property(open, open, (a, b) => {
        const forth = distanceBetween(a, b);
        const back = distanceBetween(b, a);
        expect({ ...back, order: null }).toEqual({ ...forth, order: null });
        const turned = { before: 'after', after: 'before', unknown: 'unknown' } as const;
        expect(back.order).toBe(turned[forth.order]);
      }),
    );
  });

  test('is true for any two instants', () => {
    fc.assert(
      fc.property(open, open, share, share, (a, b, atA, atB) => {
        const { least, most, order } = distanceBetween(a, b);
        const [x, y] = [inside(a, atA), inside(b, atB)];
        expect(Math.abs(y - x)).toBeGreaterThanOrEqual(least - 1);
        if (most !== null) expect(Math.abs(y - x)).toBeLessThanOrEqual(most + 1);
        if (order === 'before') expect(y).toBeGreaterThanOrEqual(x);
        if (order === 'after') expect(y).toBeLessThanOrEqual(x);
      }),
    );
  });

  test('is reached at both of its ends', () => {
    fc.assert(
      fc.property(closed, closed, (a, b) => {
        const { least, most } = distanceBetween(a, b);
        const ends = [a.earliest - b.latest, b.earliest - a.latest];
        expect(least).toBe(Math.max(0, ...ends));
        expect(most).toBe(-Math.min(...ends));
      }),
    );
  });

  test('of two instants is a single value', () => {
    fc.assert(
      fc.property(instants, instants, (x, y) => {
        const at = (instant: number): Bounds => ({
          earliest: instant as Instant,
          latest: instant as Instant,
        });
        const { least, most } = distanceBetween(at(x), at(y));
        expect(least).toBe(Math.abs(y - x));
        expect(most).toBe(least);
      }),
    );
  });

  test('counts days on the calendar only where each date is one day', () => {
    expect(between('2023-11-13', '2023-11-15').calendarDays).toBe(2);
    expect(between('2023-11-13T23:50', '2023-11-14').calendarDays).toBe(1);
    expect(between('2023-11', '2023-11-15').calendarDays).toBeNull();
    expect(between('2023-11-13/..', '2023-11-15').calendarDays).toBeNull();
  });
});

describe('a distance in words', () => {
  test.each([
    ['2023-11-12T18', '2023-11-13', '5–30 hours', 'من 5 إلى 30 ساعة'],
    ['2023-11-12T18:00', '2023-11-13', '6–30 hours', 'من 6 إلى 30 ساعة'],
    ['2023-11-13', '2023-11-15', '1–3 days', 'من يوم إلى 3 أيام'],
    ['2023-11-13', '2023-11-16', '2–4 days', 'من يومين إلى 4 أيام'],
    ['2023-11-13', '2023-11-14', 'at most 2 days', 'يومان على الأكثر'],
    ['2023-11-13', '2023-11-25', '11–13 days', 'من 11 إلى 13 يوماً'],
    ['2023-11-13', '2023-11-13', 'same day, order unknown', 'في اليوم نفسه، والترتيب غير معروف'],
    [
      '2023-11-12/2023-11-14',
      '2023-11-13',
      'at most 2 days, order unknown',
      'يومان على الأكثر، والترتيب غير معروف',
    ],
    ['2023-11-13T14:30', '2023-11-13T20:30', '6 hours', '6 ساعات'],
    ['2023-11-13T14:30', '2023-11-14T16:50', '1 day 2 hours 20 minutes', null],
    ['2023-11-13T14:30', '2023-11-13T14:30', 'the same minute', 'في الدقيقة نفسها'],
    ['2019', '2023', '3–5 years', 'من 3 إلى 5 سنوات'],
    ['2023-11-13', '2023-11-20/..', 'at least 6 days', '6 أيام على الأقل'],
    [
      '2023-11-13',
      '../2023-11-20',
      'distance not known, order unknown',
      'الفارق الزمني غير معروف، والترتيب غير معروف',
    ],
  ])('%s and %s: %s', (a, b, english, arabic) => {
    expect(said(a, b)[0]).toBe(english);
    if (arabic !== null) expect(said(a, b)[1]).toBe(arabic);
    expect(said(b, a)).toEqual(said(a, b));
  });

  test('never claims more than the bounds allow', () => {
    const unitMs = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
    fc.assert(
      fc.property(closed, closed, (a, b) => {
        const distance = distanceBetween(a, b);
        const words = speakDistance(distance, 'en');
        const found = /^(?:at most )?(\d+)(?:–(\d+))? (minute|hour|day)s?(?:,|$)/.exec(words);
        if (!found || distance.most === null || distance.most - distance.least < 300_000) return;
        const ms = unitMs[found[3] as keyof typeof unitMs];
        const low = words.startsWith('at most') ? 0 : Number(found[1]) * ms;
        const high = Number(found[2] ?? found[1]) * ms;
        // A clock time is a minute wide.
        expect(low).toBeLessThanOrEqual(distance.least + 60_000);
        expect(high).toBeGreaterThanOrEqual(distance.most - 60_000);
      }),
    );
  });

  test('Arabic counts in its own plurals', () => {
    expect([1, 2, 3, 11, 100].map((days) => speakCalendarDays(days, 'ar'))).toEqual([
      'يوم واحد بحساب التقويم',
      'يومان بحساب التقويم',
      '3 أيام بحساب التقويم',
      '11 يوماً بحساب التقويم',
      '100 يوم بحساب التقويم',
    ]);
    expect(speakCalendarDays(1, 'en')).toBe('1 day by the calendar');
  });

  test('a length is given in the unit that people would choose', () => {
    expect(
      [0.5, 3, 47, 49, 24 * 70].map((hours) => speakLength(hours * MS_PER_HOUR, 'en')),
    ).toEqual(['30 minutes', '3 hours', '47 hours', '2 days', '2 months']);
  });
});
