import { describe, expect, it } from 'vitest';
import { dateOptions } from './date-options';

const edtfs = (words: string, published: string | null = '2024-05-10'): string[] =>
  dateOptions(words, published).options.map(({ edtf }) => edtf);

describe('dateOptions', () => {
  it.each([
    ['2024-05-03', ['2024-05-03']],
    ['٢٠٢٤-٠٥-٠٣', ['2024-05-03']],
    ['2024-05~', ['2024-05~']],
    ['2024-05-01/2024-05-03', ['2024-05-01/2024-05-03']],
    ['[2024-05-01,2024-05-03]', ['[2024-05-01,2024-05-03]']],
    ['2024-21', ['2024-21']],
    ['3 May 2024', ['2024-05-03']],
    ['may 2024', ['2024-05']],
    ['yesterday', ['2024-05-09']],
    ['أمس', ['2024-05-09']],
    ['3 أيار 2024', ['2024-05-03']],
    ['13/4', ['2024-04-13']],
    ['12/4', ['2024-04-12', '2023-12-04']],
    ['nonsense', []],
    ['', []],
  ])('reads %s', (words, expected) => expect(edtfs(words)).toEqual(expected));

  it('gives reasons, and says what counts from the publication', () => {
    const [yesterday] = dateOptions('yesterday', '2024-05-10').options;
    expect(yesterday?.isRelative).toBe(true);
    expect(yesterday?.steps.length).toBeGreaterThan(0);
    expect(dateOptions('3 May 2024', '2024-05-10').options[0]?.isRelative).toBe(false);
  });

  it('reads nothing that counts from a day which is not known', () => {
    expect(edtfs('yesterday', null)).toEqual([]);
    expect(edtfs('13/4', null)).toEqual([]);
  });

  it('says why EDTF is none', () => {
    expect(dateOptions('2024-13-01', null).fault?.fault).toBe('month');
    expect(dateOptions('2024-02-31', null).fault?.fault).toBe('day');
    expect(dateOptions('2024-05-03/2024-05-01', null).fault?.fault).toBe('reversed');
  });
});
