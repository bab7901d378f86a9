import { describe, expect, it } from 'vitest';
import { readDates } from '../../index';

const values = (text: string): (string | null)[][] =>
  readDates(text, {
    reference: '2023-11-19',
    language: /[a-z]/.test(text) ? 'en' : 'ar',
  }).expressions.map(({ text: words, edtf }) => [words, edtf]);

describe('a list of days', () => {
  it.each<[string, (string | null)[][]]>([
    [
      'قُصف الحي أيام 3 و5 و8 أيلول الماضي.',
      [
        ['3', '2023-09-03'],
        ['5', '2023-09-05'],
        ['8 أيلول الماضي', '2023-09-08'],
      ],
    ],
    [
      'قُصف في الحادي عشر والثاني عشر من آب.',
      [
        ['الحادي عشر', '2023-08-11'],
        ['الثاني عشر من آب', '2023-08-12'],
      ],
    ],
    [
      'It rained on the 1st, 2nd and 4th of March.',
      [
        ['1st', '2023-03-01'],
        ['2nd', '2023-03-02'],
        ['4th of March', '2023-03-04'],
      ],
    ],
    [
      'The court sat on March 3, 7 and 12, 2021.',
      [
        ['March 3', '2021-03-03'],
        ['7', '2021-03-07'],
        ['12, 2021', '2021-03-12'],
      ],
    ],
    [
      'في 9، 10، 11 أيار',
      [
        ['9', '2023-05-09'],
        ['10', '2023-05-10'],
        ['11 أيار', '2023-05-11'],
      ],
    ],
  ])('%s', (text, expected) => {
    const found = values(text).map(([words, edtf]) => [
      words?.replace(/^the /, '') ?? null,
      edtf ?? null,
    ]);
    expect(found).toEqual(expected);
  });

  it('stays one span where two days are side by side', () => {
    expect(values('جرى الاقتراع في 3 و4 أيار')).toEqual([['3 و4 أيار', '2023-05-03/2023-05-04']]);
  });

  it('is one day where an ordinal has two words', () => {
    expect(values('في الحادي والعشرين من أيار')).toEqual([
      ['الحادي والعشرين من أيار', '2023-05-21'],
    ]);
  });
});
