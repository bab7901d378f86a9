import { describe, expect, it } from 'vitest';
import { type CellDate, CellDates, type DayOrder } from './cell-date';

const read = (cell: string | number, order: DayOrder | null = null, since1904 = false): CellDate =>
  new CellDates({ order, since1904 }).read(cell);
const edtf = (
  cell: string | number,
  order: DayOrder | null = null,
  since1904 = false,
): string | null => {
  const date = read(cell, order, since1904);
  return date.kind === 'date' ? date.edtf : null;
};

describe('the date in a cell', () => {
  it.each([
    ['2023-11-13', '2023-11-13'],
    ['2023-11', '2023-11'],
    ['2023', '2023'],
    ['2023-11-13~', '2023-11-13~'],
    ['[2023-11-10..2023-11-16]', '[2023-11-10..2023-11-16]'],
    ['2023/11/3', '2023-11-03'],
    ['20231113', '2023-11-13'],
    ['13 November 2023', '2023-11-13'],
    ['13-Nov-2023', '2023-11-13'],
    ['November 13, 2023', '2023-11-13'],
    ['Nov 2023', '2023-11'],
    ['13 تشرين الثاني 2023', '2023-11-13'],
    ['١٣ تشرين الثاني ٢٠٢٣', '2023-11-13'],
    ['١٣ نوفمبر ٢٠٢٣', '2023-11-13'],
    ['كانون الأول 2023', '2023-12'],
    ['١٣/١١/٢٠٢٣', '2023-11-13'],
    ["'13/11/2023", '2023-11-13'],
    ['11/13/2023', '2023-11-13'],
    ['5/5/2023', '2023-05-05'],
    ['13.11.23', '2023-11-13'],
    ['13/11/99', '1999-11-13'],
    // Programs that know no time write midnight.
    ['2023-11-13T00:00:00.000Z', '2023-11-13'],
    ['2023-11-13 05:30:00', '2023-11-13T05:30'],
    ['2023-11-13T05:30:00+0300', '2023-11-13T05:30+03:00'],
    ['13/11/2023 5:30 PM', '2023-11-13T17:30'],
    ['13/11/2023 12:10 AM', '2023-11-13T00:10'],
  ])('reads %s', (cell, date) => {
    expect(edtf(cell)).toBe(date);
  });

  it.each([
    [45243, false, '2023-11-13'],
    [45243.5, false, '2023-11-13T12:00'],
    ['45243', false, '2023-11-13'],
    // The same day in the other calendar is 1,462 less.
    [43781, true, '2023-11-13'],
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    // Excel's 29 February 1900 never was.
    [60, false, null],
    [61, false, '1900-03-01'],
    [1699833600000, false, '2023-11-13'],
    [2023, false, '2023'],
    [0, false, null],
    [-5, false, null],
  ] as const)('reads the number %s (since 1904: %s)', (cell, since1904, date) => {
    expect(edtf(cell, null, since1904)).toBe(date);
  });

  it.each(['31/2/2023', '32/12/2023', 'soon', 'n/a', '2023-13-01', 'x'.repeat(1000), '13/11', ''])(
    'reads no date in %j',
    (cell) => {
      expect(read(cell)).toEqual({ kind: 'none' });
    },
  );

  it('leaves open what may be either of two days, and takes the order that holds', () => {
    expect(read('4/11/2023')).toEqual({
      kind: 'open',
      dayFirst: '2023-11-04',
      monthFirst: '2023-04-11',
    });
    expect(edtf('4/11/2023', 'day-first')).toBe('2023-11-04');
    expect(edtf('4/11/2023', 'month-first')).toBe('2023-04-11');
    // An order that does not fit is no licence to read the other way.
    expect(edtf('13/11/2023', 'month-first')).toBeNull();
  });
});
