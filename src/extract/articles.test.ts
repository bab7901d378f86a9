import { seedText } from '../article/testing/seed-files';
import { describe, expect, it } from 'vitest';
import { readDates } from './index';

const SYRIA_TV = seedText('000');
const ROZANA = seedText('004');

function table(text: string, reference: string | null): (string | null)[][] {
  return readDates(text, { reference }).expressions.map(
    ({ start, text: words, kind, edtf, duration }) => {
      expect(text.slice(start, start + words.length)).toBe(words);
      return [words, kind, edtf, duration];
    },
  );
}

describe('the article of 13 December 2023', () => {
  it('contains exactly eight expressions', () => {
    expect(table(SYRIA_TV, '2023-12-13')).toEqual([
      ['بعد ساعات', 'anchor', null, 'PTXH'],
      ['بينهما ساعة واحدة', 'anchor', null, 'PT1H'],
      ['بعد ساعات', 'anchor', null, 'PTXH'],
      ['December 13, 2023', 'date', '2023-12-13', null],
      ['December 13, 2023', 'date', '2023-12-13', null],
      ['بعد ساعات', 'anchor', null, 'PTXH'],
      ['الأسابيع الماضية', 'interval', '/2023-12-13', 'PXW'],
      ['الجمعة الماضية', 'date', '2023-12-08', null],
    ]);
  });

  it('was published on 13 December, or up to the 15th', () => {
    const { published } = readDates(SYRIA_TV, { reference: null });
    expect(published.candidates.map(({ date }) => date)).toEqual([
      '2023-12-13',
      '2023-12-14',
      '2023-12-15',
    ]);
    expect(published.conflicts).toEqual([]);
  });

  it('keeps its posts apart', () => {
    const { expressions } = readDates(SYRIA_TV, { reference: '2023-12-14' });
    expect(expressions.filter(({ scope }) => scope === 'post').map(({ text }) => text)).toEqual([
      'December 13, 2023',
      'December 13, 2023',
    ]);
  });

  it('agrees with its publication date', () => {
    expect(readDates(SYRIA_TV, { reference: '2023-12-13' }).published.conflicts).toEqual([]);
  });

  it('contradicts a publication date before its posts', () => {
    const { conflicts } = readDates(SYRIA_TV, { reference: '2023-12-10' }).published;
    expect(conflicts.map(({ a, b }) => [SYRIA_TV.slice(a.start, a.end), b])).toEqual([
      ['December 13, 2023', null],
    ]);
  });
});

describe('the article of 19 November 2023', () => {
  it('contains exactly seven expressions', () => {
    expect(table(ROZANA, '2023-11-19')).toEqual([
      ['بعد أيام', 'anchor', null, 'PXD'],
      ['يوم أمس', 'date', '2023-11-18', null],
      ['أمس السبت', 'date', '2023-11-18', null],
      ['13 تشرين الأول الجاري', 'date', '2023-10-13', null],
      ['حينها', 'anchor', null, null],
      ['منذ 7 تشرين الأول الماضي', 'interval', '2023-10-07/..', null],
      ['في وقت سابق', 'date', '/2023-11-19', null],
    ]);
  });

  it('was published on one of seven Sundays, each with what must be relaxed', () => {
    const { candidates } = readDates(ROZANA, { reference: null }).published;
    const found = candidates.map(({ date, relaxed }) => [
      date,
      relaxed.map(({ kind, start, end }) => `${kind}: ${ROZANA.slice(start, end)}`).join(),
    ]);
    const [slip, last, recent] = [
      'first-second: 13 تشرين الأول الجاري',
      'this-last: 13 تشرين الأول الجاري',
      'most-recent: منذ 7 تشرين الأول الماضي',
    ];
    expect(found.sort()).toEqual([
      ['2023-10-15', recent],
      ['2023-10-22', recent],
      ['2023-10-29', recent],
      ['2023-11-05', last],
      ['2023-11-12', last],
      ['2023-11-19', slip],
      ['2023-11-26', slip],
    ]);
    expect(candidates[0]?.date).toBe('2023-11-19');
    expect(
      candidates.every(({ evidence }) =>
        evidence.some(({ start, end }) => ROZANA.slice(start, end) === 'أمس السبت'),
      ),
    ).toBe(true);
  });

  it.each([null, '2023-11-19'])('contradicts itself, published %s', (reference) => {
    const { conflicts } = readDates(ROZANA, { reference }).published;
    expect(conflicts).toHaveLength(1);
    const [conflict] = conflicts;
    expect(ROZANA.slice(conflict?.a.start, conflict?.a.end)).toBe('13 تشرين الأول الجاري');
    expect(ROZANA.slice(conflict?.b?.start, conflict?.b?.end)).toBe('منذ 7 تشرين الأول الماضي');
    expect(conflict?.repair?.edtf).toBe('2023-11-13');
  });

  it('keeps the stated date where the repair is offered', () => {
    const { expressions } = readDates(ROZANA, { reference: '2023-11-19' });
    const stated = expressions.find(({ text }) => text === '13 تشرين الأول الجاري');
    expect(stated?.edtf).toBe('2023-10-13');
    expect(stated?.conflict).not.toBeNull();
  });

  it('was published on one of two Sundays when it is known to be late November', () => {
    const { candidates } = readDates(ROZANA, { reference: '2023-11-15/2023-11-30' }).published;
    expect(candidates.map(({ date }) => date)).toEqual(['2023-11-19', '2023-11-26']);
  });

  it('contradicts a publication date that is no Sunday', () => {
    const { conflicts } = readDates(ROZANA, { reference: '2023-11-20' }).published;
    expect(conflicts.map(({ a }) => ROZANA.slice(a.start, a.end))).toContain('أمس السبت');
  });
});

describe('contradictions inside one expression', () => {
  it('sees that the weekday is not that of the date', () => {
    const text = 'وقع الهجوم يوم الجمعة 14 تشرين الأول 2023 في دير الزور';
    const { conflicts } = readDates(text, { reference: '2023-11-19' }).published;
    expect(conflicts).toHaveLength(1);
    expect(text.slice(conflicts[0]?.a.start, conflicts[0]?.a.end)).toBe('الجمعة');
    expect(conflicts[0]?.explanation).toEqual({
      key: 'weekday-differs',
      args: { date: '2023-10-14', actual: 6, said: 5 },
    });
  });

  it('reports nothing if they agree', () => {
    expect(
      readDates('يوم السبت 14 تشرين الأول 2023', { reference: '2023-11-19' }).published.conflicts,
    ).toEqual([]);
  });
});
