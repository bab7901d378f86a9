import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CivilDay,
  type Instant,
  MS_PER_DAY,
  civilDay,
  dayOf,
  daysInMonth,
  fromCivilDay,
  instantOf,
  isCalendarDate,
  isoDay,
  isoMinute,
  startOfDay,
  weekdayOf,
} from './civil';
import { addCalendar } from './calendar-steps';

/** 200,000 years on either side of 1970: the range of a JavaScript date. */
const anyDay = fc.integer({ min: -73_000_000, max: 73_000_000 }).map((day) => day as CivilDay);

describe('civil days', () => {
  it('count from 1 January 1970', () => {
    expect(civilDay(1970, 1, 1)).toBe(0);
    expect(civilDay(1970, 2, 1)).toBe(31);
    expect(civilDay(1969, 12, 31)).toBe(-1);
    expect(civilDay(2000, 3, 1)).toBe(11_017);
  });

  it('reach back beyond the year 1', () => {
    // 719,162 days are from 1 January of the year 1, a Monday, to 1 January 1970.
    expect(civilDay(1, 1, 1)).toBe(-719_162);
    expect(weekdayOf(civilDay(1, 1, 1))).toBe(1);
    expect(weekdayOf(civilDay(0, 12, 31))).toBe(0);
    // The year 0 (1 BC) is a leap year.
    expect(civilDay(1, 1, 1) - civilDay(0, 1, 1)).toBe(366);
    expect(daysInMonth(0, 2)).toBe(29);
    expect(daysInMonth(-43, 2)).toBe(28);
    // 400 years are 20,871 weeks.
    expect(weekdayOf(civilDay(-399, 1, 1))).toBe(1);
    expect(civilDay(10_000, 1, 1) - civilDay(-9999, 1, 1)).toBe(50 * 146_097 - 366);
    expect(isoDay(civilDay(-43, 3, 15))).toBe('-0043-03-15');
    expect(isoDay(civilDay(50, 3, 15))).toBe('0050-03-15');
  });

  it('return the calendar date they were made from', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: date } = fromCivilDay(day);
        expect(civilDay(year, month, date)).toBe(day);
      }),
    );
  });

  it('agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const machine = new Date(day * MS_PER_DAY);
        expect(fromCivilDay(day)).toEqual({
          year: machine.getUTCFullYear(),
          month: machine.getUTCMonth() + 1,
          day: machine.getUTCDate(),
        });
        expect(weekdayOf(day)).toBe(machine.getUTCDay());
      }),
    );
  });

  it('normalize months and days that are out of range', () => {
    expect(civilDay(2023, 13, 1)).toBe(civilDay(2024, 1, 1));
    expect(civilDay(2023, 0, 1)).toBe(civilDay(2022, 12, 1));
    expect(civilDay(2023, 11, 31)).toBe(civilDay(2023, 12, 1));
    expect(civilDay(2023, -11, 1)).toBe(civilDay(2022, 1, 1));
  });

  it('know the days of the week of the articles', () => {
    // "Yesterday, Saturday" and "last Friday".
    expect(weekdayOf(civilDay(2023, 11, 18))).toBe(6);
    expect(weekdayOf(civilDay(2023, 12, 8))).toBe(5);
  });
});

describe('the length of a month', () => {
  it('follows the leap years, centuries too', () => {
    expect(daysInMonth(2023, 2)).toBe(28);
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(2023, 12)).toBe(31);
    expect(daysInMonth(2023, 11)).toBe(30);
  });

  it('decides which dates exist', () => {
    expect(isCalendarDate(2024, 2, 29)).toBe(true);
    expect(isCalendarDate(2023, 2, 29)).toBe(false);
    expect(isCalendarDate(2023, 11, 31)).toBe(false);
    expect(isCalendarDate(2023, 13, 1)).toBe(false);
    expect(isCalendarDate(2023, 0, 1)).toBe(false);
    expect(isCalendarDate(2023, 1, 0)).toBe(false);
  });
});

describe('instants', () => {
  it('belong to the day that contains them, also before 1970', () => {
    expect(dayOf(startOfDay(civilDay(1969, 12, 31)))).toBe(-1);
    expect(dayOf(-1 as Instant)).toBe(-1);
    expect(dayOf((MS_PER_DAY - 1) as Instant)).toBe(0);
  });

  it('are written as the civil clock shows them', () => {
    const instant = instantOf({ year: 2023, month: 12, day: 13 }, 4, 5, 59);
    expect(isoMinute(instant)).toBe('2023-12-13T04:05');
    expect(isoDay(dayOf(instant))).toBe('2023-12-13');
    expect(isoDay(civilDay(987, 6, 5))).toBe('0987-06-05');
    expect(isoDay(civilDay(-4, 3, 2))).toBe('-0004-03-02');
  });

  it('move by calendar months to a day that exists', () => {
    const moved = (amount: number, unit: 'day' | 'week' | 'month' | 'year'): string =>
      isoMinute(addCalendar(instantOf({ year: 2024, month: 1, day: 31 }, 6), amount, unit));
    expect(moved(1, 'month')).toBe('2024-02-29T06:00');
    expect(moved(-2, 'month')).toBe('2023-11-30T06:00');
    expect(moved(1, 'day')).toBe('2024-02-01T06:00');
    expect(moved(-1, 'week')).toBe('2024-01-24T06:00');
    expect(moved(1, 'year')).toBe('2025-01-31T06:00');
  });
});
