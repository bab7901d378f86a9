import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, MS_PER_HOUR, civilDay, instantOf } from '../time/civil';
import { type JumpContext, readJump } from './jump';

const at = (year: number, month: number, day: number): Instant => instantOf({ year, month, day });

/** Data of October to December 2023 and of 2014, read three years later. */
const CONTEXT: JumpContext = {
  today: civilDay(2026, 11, 21),
  data: { from: at(2014, 2, 1), to: at(2023, 12, 14) },
  years: [2014, 2023],
  near: at(2023, 11, 10),
};

const dates = (query: string, context = CONTEXT): string[] =>
  readJump(query, context).map(({ edtf }) => edtf);

describe('a typed date', () => {
  test.each([
    ['13/11/2023', '2023-11-13'],
    ['١٣/١١/٢٠٢٣', '2023-11-13'],
    ['13.11.2023', '2023-11-13'],
    ['Nov 2023', '2023-11'],
    ['nov 2023', '2023-11'],
    ['تشرين الثاني 2023', '2023-11'],
    ['نوفمبر ٢٠٢٣', '2023-11'],
    ['2023-11', '2023-11'],
    ['1492', '1492'],
    ['2150', '2150'],
    ['-0043', '-0043'],
    ['-0043-03-15', '-0043-03-15'],
    ['44 BC', '-0043'],
    ['44 bc', '-0043'],
    ['٤٤ ق.م', '-0043'],
    ['AD 622', '0622'],
    ['622 م', '0622'],
    ['9999', '9999'],
    ['2023', '2023'],
    ['٢٠٢٣', '2023'],
    ['11/2023', '2023-11'],
    ['13 November 2023 14:30', '2023-11-13T14:30'],
    ['2023-11-13T14:30', '2023-11-13T14:30'],
    ['13 تشرين الثاني 2023 الساعة 14:30', '2023-11-13T14:30'],
  ])('%s', (query, edtf) => {
    expect(dates(query)).toEqual([edtf]);
    expect(readJump(query, CONTEXT)[0]?.basis).toEqual({ kind: 'stated' });
  });

  test.each(['13/11', '١٣/١١', '13 November', '13 Nov', '١٣ تشرين الثاني'])(
    'without a year takes a year of the data, the nearest to the view first: %s',
    (query) => {
      expect(dates(query)).toEqual(['2023-11-13', '2014-11-13']);
      const earlier = { ...CONTEXT, near: at(2015, 1, 1) };
      expect(dates(query, earlier)).toEqual(['2014-11-13', '2023-11-13']);
      expect(readJump(query, CONTEXT)[0]?.basis).toEqual({ kind: 'data-year' });
    },
  );

  test('a month alone as well', () => {
    expect(dates('nov')).toEqual(['2023-11', '2014-11']);
    expect(dates('تشرين الثاني')).toEqual(['2023-11', '2014-11']);
  });

  test('29 February is offered in the years that have one', () => {
    expect(dates('29/2', { ...CONTEXT, years: [2023, 2024] })).toEqual(['2024-02-29']);
  });

  test.each([
    ['11/12', ['2023-12-11', '2023-11-12']],
    ['11/12/2023', ['2023-12-11', '2023-11-12']],
  ])('the day comes first, and the other order is offered: %s', (query, expected) => {
    expect(dates(query)).toEqual(expected);
    expect(readJump(query, CONTEXT).map(({ order }) => order)).toEqual([
      'day-first',
      'month-first',
    ]);
  });

  test('with one possible order is not ambiguous', () => {
    expect(readJump('11/13', CONTEXT)[0]).toMatchObject({ edtf: '2023-11-13', order: null });
  });

  test.each([
    ['أمس', ['2023-12-12', '2026-11-20']],
    ['yesterday', ['2023-12-12', '2026-11-20']],
    ['last Friday', ['2023-12-08', '2026-11-20']],
    ['الجمعة الماضية', ['2023-12-08', '2026-11-20']],
  ])('counts from the end of data that lie elsewhere, and offers today: %s', (query, expected) => {
    expect(dates(query)).toEqual(expected);
    expect(readJump(query, CONTEXT).map(({ basis }) => basis)).toEqual([
      { kind: 'counted', day: '2023-12-13', from: 'data' },
      { kind: 'counted', day: '2026-11-21', from: 'today' },
    ]);
  });

  test('counts from today only while the data are recent', () => {
    const recent = { ...CONTEXT, today: civilDay(2023, 12, 20) };
    expect(readJump('yesterday', recent)).toMatchObject([
      { edtf: '2023-12-19', basis: { kind: 'counted', day: '2023-12-20', from: 'today' } },
    ]);
  });

  test('shows a range as wide as its granularity', () => {
    expect(readJump('Nov 2023', CONTEXT)[0]).toMatchObject({
      from: at(2023, 11, 1),
      to: at(2023, 12, 1),
    });
    expect(readJump('since October 2023', CONTEXT)[0]).toMatchObject({
      from: at(2023, 10, 1),
      to: CONTEXT.data.to,
    });
  });

  test.each([
    '',
    ' ',
    'hello',
    'Conoco',
    'yesterday at Conoco',
    '40/40',
    '13/13/13',
    'Y17E7',
    '12345',
    '0 BC',
  ])('not understood: "%s"', (query) => expect(dates(query)).toEqual([]));

  test('any text gives complete time ranges or nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (query) => {
        for (const { from, to } of readJump(query, CONTEXT)) expect(from).toBeLessThan(to);
      }),
    );
  });

  test('every day is read back from every usual form', () => {
    const days = fc.integer({ min: civilDay(1901, 1, 1), max: civilDay(2098, 1, 1) });
    fc.assert(
      fc.property(days, (day) => {
        const iso = new Date(day * 24 * MS_PER_HOUR).toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-');
        expect(dates(iso)).toEqual([iso]);
        expect(dates(`${date}/${month}/${year}`)[0]).toBe(iso);
      }),
      { numRuns: 50 },
    );
  });
});
