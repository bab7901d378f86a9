import { describe, expect, it } from 'vitest';
import { MONTH_NAMES } from '../../time/months';
import { readDates } from '../index';

describe.each(MONTH_NAMES)('the month names of the set $set', ({ months }) => {
  it('are all read', () => {
    const language = /[a-z]/i.test(months[0]?.[0] ?? '') ? 'en' : 'ar';
    const read = (name: string): string[] =>
      readDates(language === 'en' ? `on 12 ${name} 2023` : `في 12 ${name} 2023`, {
        language,
        reference: null,
      }).expressions.map(({ edtf }) => edtf ?? '');
    months.forEach((names, index) => {
      const day = `2023-${String(index + 1).padStart(2, '0')}-12`;
      for (const name of names) expect(read(name), name).toEqual([day]);
    });
  });
});
