import { describe, expect, it } from 'vitest';
import type { EventId } from '../event/event';
import { comparableField, isSameData } from './newer-export';

const told = (id: string, title: string, date: string | null = null) => ({
  id: id as EventId,
  title: { ar: title, en: title },
  stated: { edtf: date, date: date === null ? null : { text: date } },
});

const isSame = (older: readonly ReturnType<typeof told>[], newer: typeof older): boolean =>
  isSameData((id) => older.find((one) => one.id === id), newer);

describe('a newer export', () => {
  it('has events with the ids of the older one, of which some say the same', () => {
    expect(isSame([told('a', 'Fire')], [told('a', 'Fire, corrected'), told('b', 'x')])).toBe(false);
    expect(isSame([told('a', 'Fire')], [told('b', 'x'), told('a', 'Fire')])).toBe(true);
    const dated = told('a', 'Fire', '2023-11-13');
    expect(isSame([dated], [told('a', 'Fire, corrected', '2023-11-13')])).toBe(true);
  });

  it('is not known by line numbers, or by ids that say other things', () => {
    expect(isSame([told('line-2', 'Fire')], [told('line-2', 'Fire')])).toBe(false);
    expect(isSame([told('1', 'Fire')], [told('1', 'Flood')])).toBe(false);
  });
});

describe('the basis of a date', () => {
  const stated = (en: string, ar: string) => ({ edtf: '2023-11', basis: { ar, en } });

  it('is compared without its line and file', () => {
    expect(comparableField('stated', stated('line 3 of may.csv', 'السطر 3 من may.csv'))).toEqual(
      stated('', ''),
    );
    expect(
      comparableField(
        'stated',
        stated('a month; line 3 of may; 2.csv', 'شهر؛ السطر 3 من may; 2.csv'),
      ),
    ).toEqual(stated('a month', 'شهر'));
    expect(comparableField('note', 'line 3 of may.csv')).toBe('line 3 of may.csv');
  });
});
