import { describe, expect, it } from 'vitest';
import { readDates } from '../../index';

const values = (text: string, reference: string): (string | null)[] =>
  readDates(text, { reference }).expressions.map(({ edtf }) => edtf);

describe('a bare weekday', () => {
  it.each([
    // Thursday 14 March 2024.
    ['أعلن المحافظ الخميس إغلاق المعبر.', '2024-03-14', ['2024-03-14']],
    ['توفي الجريح صباح الخميس في المشفى.', '2024-03-14', ['2024-03-14']],
    ['وصلت الشاحنات الأربعاء.', '2024-03-14', ['2024-03-13']],
    ['وصلت الشاحنات الجمعة.', '2024-03-14', ['2024-03-08']],
    ['وصلت الشاحنات الخميس الماضي.', '2024-03-14', ['2024-03-07']],
    ['تصل الشاحنات الخميس المقبل.', '2024-03-14', ['2024-03-21']],
    ['The council met Thursday.', '2024-03-14', ['2024-03-14']],
    ['The council met last Thursday.', '2024-03-14', ['2024-03-07']],
    ['The council will meet on Thursday.', '2024-03-14', ['2024-03-14']],
    ['The council will meet next Thursday.', '2024-03-14', ['2024-03-21']],
  ])('%s', (text, reference, expected) => {
    expect(values(text, reference)).toEqual(expected);
  });

  it('is that of the week before while its time has not come', () => {
    expect(values('قُتل راعٍ مساء السبت.', '2024-03-16T08:00')).toEqual(['2024-03-09']);
    expect(values('قُتل راعٍ صباح السبت.', '2024-03-16T08:00')).toEqual(['2024-03-16']);
    expect(values('قُتل راعٍ ليل السبت.', '2024-03-16T02:00')).toEqual(['2024-03-16']);
    expect(values('It fell at 9 p.m. on Saturday.', '2024-03-16T08:00')).toEqual([
      '2024-03-09T21:00',
    ]);
  });

  it('is another day than its twin in a range', () => {
    expect(values('استمر الإضراب من الأحد إلى الأحد.', '2024-03-17')).toEqual([
      '2024-03-10/2024-03-17',
    ]);
    expect(values('الملتقى بين الجمعة والأحد', '2024-03-17')).toEqual(['2024-03-15/2024-03-17']);
  });

  it('is the second day of a night that has passed', () => {
    expect(values('دوّى انفجار ليل الجمعة - السبت.', '2024-03-16')).toEqual([
      '2024-03-15/2024-03-16',
    ]);
    expect(values('دوّى انفجار ليل السبت - الأحد.', '2024-03-16')).toEqual([
      '2024-03-09/2024-03-10',
    ]);
  });
});
