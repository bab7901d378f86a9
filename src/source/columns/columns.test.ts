import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf } from '../../time/bounds';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../time/civil';
import { edtf } from '../../time/edtf/parse';
import { TIME_CEILING, TIME_FLOOR } from '../../time/limits';
import {
  ColumnWriter,
  OPEN_END,
  OPEN_START,
  UNDATED,
  type RawColumns,
  certaintyOfTraits,
  endOf,
  isDrawn,
  rangeOf,
  traitsAt,
  traitsOf,
} from './columns';
import { countFacets, passingRows, rowFilter, rowPasses } from './filter-rows';
import { columnBytes, eachStretch, finished, rowFrom, rowOrder, sortColumns } from './sort';
import type { EventFacets } from '../../event/facet';
import { FACETS, eachFacet } from '../../event/facet';

const VALUES = ['a', 'b', 'c'];
const anyFacet = fc.uniqueArray(fc.constantFrom(...VALUES), { minLength: 1, maxLength: 2 });
const anyRow = fc.record({
  day: fc.option(fc.integer({ min: 0, max: 40 })),
  ...eachFacet(() => anyFacet),
});
const anyValues = fc.subarray(VALUES);
const anyFilters = fc.record(eachFacet(() => anyValues));

type AnyRow = typeof anyRow extends fc.Arbitrary<infer T> ? T : never;

const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function columnsOf(rows: readonly AnyRow[]) {
  const writer = new ColumnWriter(rows.length);
  for (const { day, ...facets } of rows) {
    const extent = day === null ? null : extentOf(edtf(dateOf(day)));
    writer.add(extent, facets as unknown as EventFacets, []);
  }
  return sortColumns(writer.finish());
}

/** Rows of one facet value. */
function rawOf(
  rows: readonly { readonly start: number; readonly end: number; readonly traits: number }[],
): RawColumns {
  const facet = { values: ['a'], sets: [[0]], codes: new Uint8Array(rows.length) };
  return {
    start: Float64Array.from(rows, ({ start }) => start),
    end: Float64Array.from(rows, ({ end }) => end),
    traits: Uint8Array.from(rows, ({ traits }) => traits),
    facets: eachFacet(() => facet),
    stances: [],
  };
}

const range = (text: string): { readonly start: number; readonly end: number } => {
  const extent = extentOf(edtf(text));
  if (!extent) throw new Error(`${text} has no extent`);
  return rangeOf(extent);
};

describe('rangeOf', () => {
  it.each([
    ['2023-11-13', 1440],
    ['2023-11', 30 * 1440],
    ['2023-11-13T10:15', 1],
    ['2023-11-13/2023-11-15', 3 * 1440],
    ['[2023-11-13,2023-11-15]', 3 * 1440],
    // "About" reaches half its unit to either side, as it is drawn.
    ['2023-11-13~', 2 * 1440],
  ])('%s allows %i minutes', (text, length) => {
    const { start, end } = range(text);
    expect(end - start).toBe(length * MS_PER_MINUTE);
  });

  it('keeps open sides open', () => {
    expect(range('2023-11-13/..').end).toBe(OPEN_END);
    expect(range('../2023-11-13').start).toBe(OPEN_START);
  });

  it('keeps seconds', () => {
    const { start, end } = range('2023-11-18T03:15:20');
    expect(start).toBe(Date.UTC(2023, 10, 18, 3, 15, 20));
    expect(end - start).toBe(1000);
  });

  it('reaches from the year -9999 to 9999, and knows what lies beyond', () => {
    expect(isDrawn(range('-9999').start)).toBe(true);
    expect(isDrawn(range('9999-12-31').start)).toBe(true);
    expect(isDrawn(range('../2023').start)).toBe(true);
    for (const text of ['Y10000', 'Y-10000', 'Y17E7', '../Y-10000', '../Y10000', 'Y-10000/..'])
      expect(isDrawn(range(text).start), text).toBe(false);
  });
});

describe('rowOrder', () => {
  it('is by start, then by end, over all years and to the millisecond', () => {
    const near = fc.integer({ min: 0, max: 3000 });
    const start = fc.oneof(
      fc.integer({ min: TIME_FLOOR, max: TIME_CEILING - 1 }),
      near,
      fc.constant<number>(OPEN_START),
    );
    const anyRange = fc.tuple(start, fc.integer({ min: 1, max: 5000 }));
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 200 }), (ranges) => {
        const starts = Float64Array.from(ranges, ([from]) => from);
        const ends = Float64Array.from(ranges, ([from, length]) =>
          from === OPEN_START ? length : from + length,
        );
        const compared = [...ranges.keys()].sort(
          (a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0) || a - b,
        );
        expect([...finished(rowOrder(starts, ends)).order]).toEqual(compared);
      }),
    );
  });
});

describe('sortColumns', () => {
  it('sorts rows chronologically, undated last, and loses none', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
        const { columns, order } = columnsOf(rows);
        expect([...order].sort((a, b) => a - b)).toEqual(rows.map((_, row) => row));
        expect(columns.dated).toBe(rows.filter(({ day }) => day !== null).length);
        order.forEach((raw, row) => {
          const { day, base } = rows[raw] as AnyRow;
          expect(columns.start[row]).toBe(day === null ? UNDATED : day * MS_PER_DAY);
          const { values, sets, codes } = columns.facets.base;
          expect(sets[codes[row] ?? 0]?.map((value) => values[value])).toEqual(base);
          if (row > 0)
            expect(columns.start[row]).toBeGreaterThanOrEqual(columns.start[row - 1] ?? 0);
        });
      }),
    );
  });

  it('puts what cannot be drawn between the dated and the undated, in order of time', () => {
    const writer = new ColumnWriter(6);
    const facets = eachFacet(() => ['a']);
    const texts = ['Y17E7', '2023', null, 'Y-12345', '-9999', 'Y12345'];
    for (const text of texts)
      writer.add(text === null ? null : extentOf(edtf(text)), facets as unknown as EventFacets, []);
    const { columns, order } = sortColumns(writer.finish());
    expect([...order].map((row) => texts[row])).toEqual([
      ...['-9999', '2023'],
      ...['Y-12345', 'Y12345', 'Y17E7'],
      null,
    ]);
    expect([columns.dated, columns.beyond, columns.count]).toEqual([2, 3, 6]);
    expect([columns.span.from, columns.span.to]).toEqual([range('-9999').start, range('2023').end]);
  });

  it('takes 14 bytes per event while one byte is enough for every facet, length and trait', () => {
    const row = { day: 1, ...eachFacet(() => ['a']) };
    const { columns } = columnsOf(Array.from({ length: 4096 }, () => row));
    expect(columnBytes(columns) / columns.count).toBeCloseTo(14, 1);
  });

  it.each([
    ['one byte', 256, Uint8Array],
    ['two bytes', 300, Uint16Array],
    ['four bytes', 65_600, Uint32Array],
  ])('keeps every length and trait as it was: codes of %s', (_, count, codes) => {
    const raw = rawOf(
      Array.from({ length: count }, (_, row) => ({
        start: row,
        end: 2 * row + 1,
        traits: traitsOf('exact', false),
      })),
    );
    const { columns } = sortColumns(raw);
    expect(columns.stretch.codes).toBeInstanceOf(codes);
    expect(raw.end.every((end, row) => endOf(columns, row) === end)).toBe(true);
  });

  it('keeps ends and traits of what is open on a side', () => {
    const rows = [
      { start: OPEN_START, end: 5, traits: traitsOf('exact', true) },
      { start: OPEN_START, end: OPEN_END, traits: traitsOf('doubted', false) },
      { start: -3, end: OPEN_END, traits: traitsOf('about', false) },
      { start: 7, end: OPEN_END, traits: traitsOf('oneOf', true) },
    ];
    const { columns } = sortColumns(rawOf(rows));
    expect(rows.map((_, row) => endOf(columns, row))).toEqual(rows.map(({ end }) => end));
    expect(rows.map((_, row) => traitsAt(columns, row))).toEqual(rows.map(({ traits }) => traits));
  });

  it('finds every row that overlaps a time range', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 60 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, day, days) => {
          const { columns } = columnsOf(rows);
          const [from, to] = [day * MS_PER_DAY, (day + days) * MS_PER_DAY];
          const seen = new Set<number>();
          eachStretch(columns, from, to, (a, b) => {
            for (let row = a; row < b; row += 1) seen.add(row);
          });
          for (let row = 0; row < columns.dated; row += 1) {
            const touches = (columns.start[row] ?? 0) < to && endOf(columns, row) > from;
            if (touches) expect(seen.has(row)).toBe(true);
          }
          const first = columns.start.findIndex((start) => start >= from);
          const found = first < 0 ? columns.dated : Math.min(columns.dated, first);
          expect(rowFrom(columns, from)).toBe(found);
        },
      ),
    );
  });
});

/** At most this many facets are filtered; all of them rarely leave a row. */
const someFilters = fc
  .tuple(anyFilters, fc.subarray([...FACETS], { maxLength: 3 }))
  .map(([filters, filtered]) =>
    eachFacet((facet) => (filtered.includes(facet) ? filters[facet] : [])),
  );

describe('countFacets', () => {
  it('counts each value under the other facets’ filters and the search, as one by one', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 40 }),
        fc.oneof(anyFilters, someFilters),
        fc.option(fc.func(fc.boolean())),
        (rows, chosen, isFound) => {
          const { columns, order } = columnsOf(rows);
          const found = isFound && Uint8Array.from(order, (_, row) => (isFound(row) ? 1 : 0));
          const filter = rowFilter(columns, chosen, found);
          const { passing, counts } = countFacets(columns, filter);
          const searched = [...order].flatMap((raw, row) =>
            !found || found[row] === 1 ? [rows[raw] as AnyRow] : [],
          );
          const passes = (row: AnyRow, except: string | null): boolean =>
            FACETS.every(
              (facet) =>
                facet === except ||
                chosen[facet].length === 0 ||
                row[facet].some((value) => chosen[facet].includes(value)),
            );
          expect(passing).toBe(searched.filter((row) => passes(row, null)).length);
          for (const facet of FACETS) {
            const expected = columns.facets[facet].values.map(
              (value) =>
                searched.filter((row) => row[facet].includes(value) && passes(row, facet)).length,
            );
            expect([...counts[facet]]).toEqual(expected);
          }
          let shown = 0;
          for (let row = 0; row < columns.count; row += 1) {
            if (rowPasses(columns, filter, row)) shown += 1;
          }
          expect(shown).toBe(passing);
        },
      ),
    );
  });
});

describe('passingRows', () => {
  it('finds the dated rows that pass, in their order, with a search and without', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 40 }),
        anyFilters,
        fc.option(fc.func(fc.boolean())),
        (rows, chosen, isFound) => {
          const { columns } = columnsOf(rows);
          const order = Array.from({ length: columns.count }, (_, row) => row);
          const found = isFound && Uint8Array.from(order, (row) => (isFound(row) ? 1 : 0));
          const filter = rowFilter(columns, chosen, found);
          const dated = order.slice(0, columns.dated);
          expect([...passingRows(columns, filter)]).toEqual(
            dated.filter((row) => rowPasses(columns, filter, row)),
          );
        },
      ),
    );
  });
});

describe('the totals of columns', () => {
  it('are the rows of each value, undated ones included', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const { columns } = columnsOf(rows);
        for (const facet of FACETS) {
          const { values } = columns.facets[facet];
          expect([...columns.totals[facet]]).toEqual(
            values.map((value) => rows.filter((row) => row[facet].includes(value)).length),
          );
        }
      }),
    );
  });
});

describe('traits', () => {
  it('keep the certainty of a date', () => {
    const writer = new ColumnWriter(2);
    const facets = eachFacet(() => ['a']);
    writer.add(extentOf(edtf('2023-11-13?')), facets as unknown as EventFacets, []);
    writer.add(extentOf(edtf('[2023-11-13,2023-11-15]')), facets as unknown as EventFacets, []);
    const { traits } = writer.finish();
    expect([...traits].map(certaintyOfTraits)).toEqual(['doubted', 'oneOf']);
  });
});
