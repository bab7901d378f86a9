import { describe, expect, it } from 'vitest';
import { readDates } from '../../index';

const values = (text: string): (string | null)[] =>
  readDates(text, { reference: '2024-12-20', language: 'en' }).expressions.map(({ edtf }) => edtf);

describe('the order of day and month in digits', () => {
  it('follows the other dates of the text', () => {
    expect(values('It opened on Nov. 2, 2024. It closed on 12/03/2024.')).toEqual([
      '2024-11-02',
      '2024-12-03',
    ]);
    expect(values('It opened on 2 November 2024. It closed on 12/03/2024.')).toEqual([
      '2024-11-02',
      '2024-03-12',
    ]);
    expect(values('Dates: 10/27/2023, 11/02/2023.')).toEqual(['2023-10-27', '2023-11-02']);
  });

  it('puts the day first where nothing says otherwise', () => {
    expect(values('It closed on 12/03/2024.')).toEqual(['2024-03-12']);
  });
});
