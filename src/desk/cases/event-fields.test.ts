import { describe, expect, it } from 'vitest';
import type { ReadingRecord } from '../../case/records';
import { statedOf } from './event-fields';
import { NO_READING } from './new-event';

const read: ReadingRecord = {
  ...NO_READING,
  edtf: '2023-11-18',
  expression: { exact: 'yesterday', prefix: '', suffix: '', start: 0, end: 9 },
  reference: 'publication',
  basis: { ar: 'يوم قبل النشر', en: 'one day before publication' },
  evidence: [
    {
      kind: 'quote',
      quote: { exact: 'on Saturday', prefix: '', suffix: '', start: 10, end: 21 },
    },
  ],
};
const typed = (edtf: string) => ({ edtf, part: null, steps: [], isRelative: false });

describe('a stated date that is typed', () => {
  it('is not proved by the words that an earlier one was read from', () => {
    const stated = statedOf(read, typed('2023-11-17'));
    expect(stated).toMatchObject({ edtf: '2023-11-17', reference: 'none', evidence: [] });
    expect(stated.basis.en).toContain('entered by hand; the rules read');
    expect(stated.basis.ar).toContain('مُدخَل يدويًا');
    // What the article says is still there to be read.
    expect(stated.expression?.exact).toBe('yesterday');
  });

  it('says so where there are no words', () => {
    expect(statedOf(NO_READING, typed('2023-11-17')).basis.en).toBe('entered by hand');
  });

  it('is the earlier one where it is the same date', () => {
    expect(statedOf(read, typed('2023-11-18'))).toBe(read);
  });

  it('is none where nothing is left of it', () => {
    expect(statedOf(read, null)).toEqual(NO_READING);
  });
});
