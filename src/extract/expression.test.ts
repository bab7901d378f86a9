import { describe, expect, it } from 'vitest';
import { isoDay } from '../time/civil';
import { parseReference } from './expression';
import { readDates } from './index';

const given = (text: string, zone?: 'Asia/Baghdad'): unknown => {
  const { day, minute } = parseReference(text, zone);
  return [day === null ? null : isoDay(day), minute];
};

describe('a reference date', () => {
  it('is the day that it names', () => {
    expect(given('2023-11-18')).toEqual(['2023-11-18', null]);
    expect(given('2023-11-18T23:15')).toEqual(['2023-11-18', 23 * 60 + 15]);
    expect(given('2023-11')).toEqual([null, null]);
  });

  it('is brought to the clock of Damascus where it has an offset', () => {
    expect(given('2023-11-18T23:15Z')).toEqual(['2023-11-19', 2 * 60 + 15]);
    expect(given('2018-01-15T21:59:59.5Z')).toEqual(['2018-01-15', 23 * 60 + 59]);
    expect(given('2018-01-15 22:00+0000')).toEqual(['2018-01-16', 0]);
    expect(given('2018-01-15T21:30Z', 'Asia/Baghdad')).toEqual(['2018-01-16', 30]);
  });

  it('makes "today" the day that it was there', () => {
    const { expressions } = readDates('today', { language: 'en', reference: '2023-11-18T23:15Z' });
    expect(expressions.map(({ edtf }) => edtf)).toEqual(['2023-11-19']);
  });
});
