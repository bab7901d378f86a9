import { describe, expect, it } from 'vitest';
import { MONTH_NAMES, monthName } from './months';

describe('month names', () => {
  it('are twelve in every set, each with a name to print', () => {
    for (const { months } of MONTH_NAMES) {
      expect(months).toHaveLength(12);
      for (const names of months) expect(names[0]?.trim()).toBeTruthy();
    }
  });

  it('never have a name for two months inside one set', () => {
    for (const { set, months } of MONTH_NAMES) {
      const all = months.flat();
      expect({ set, names: all.filter((name, index) => all.indexOf(name) !== index) }).toEqual({
        set,
        names: [],
      });
    }
  });

  it('carry no stray spaces', () => {
    const all = MONTH_NAMES.flatMap(({ months }) => months.flat());
    expect(all.filter((name) => name !== name.trim() || name.includes('  '))).toEqual([]);
  });

  it('distinguish the press of each country', () => {
    expect(monthName(11, 'levantine')).toBe('تشرين الثاني');
    expect(monthName(11, 'egyptian')).toBe('نوفمبر');
    expect(monthName(11, 'moroccan')).toBe('نونبر');
    expect(monthName(7, 'maghrebi')).toBe('جويلية');
    expect(monthName(8, 'mauritanian')).toBe('أغشت');
    expect(monthName(9, 'englishShort')).toBe('Sep');
  });
});
