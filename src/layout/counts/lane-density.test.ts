import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LASTING, type RawColumns, traitsOf } from '../../source/columns/columns';
import { rowFilter } from '../../source/columns/filter-rows';
import { sortColumns } from '../../source/columns/sort';
import { type Chosen, FACETS, NO_FILTERS, eachFacet } from '../../event/facet';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../time/civil';
import { CELL_MS, cellMs } from '../../source/columns/cell-sizes';
import { levelFor } from './cells';
import { OTHERS_LANE } from '../lanes/view';
import { LaneDensity } from './lane-density';

interface AnyEvent {
  readonly start: number;
  readonly length: number;
  readonly lane: number;
  readonly doubted: boolean;
  readonly lasting: boolean;
}

const LANES = ['north', 'south', 'west'];
const DAY = MS_PER_DAY;

const anyEvent: fc.Arbitrary<AnyEvent> = fc.record({
  start: fc.integer({ min: 3 * DAY, max: 60 * DAY }),
  length: fc.oneof(
    fc.constantFrom(MS_PER_MINUTE, MS_PER_HOUR, DAY, 30 * DAY),
    fc.integer({ min: 1, max: 10 * DAY }),
  ),
  lane: fc.integer({ min: 0, max: LANES.length - 1 }),
  doubted: fc.boolean(),
  lasting: fc.boolean(),
});

/** @param chosen of the facets besides the base, of which each event has the value `x`. */
function densityOf(
  events: readonly AnyEvent[],
  order: readonly string[] = LANES,
  chosen: Partial<Chosen> = {},
): LaneDensity {
  const one = (values: readonly string[]) => ({
    values,
    sets: values.map((_, value) => [value]),
    codes: new Uint8Array(events.length),
  });
  const raw: RawColumns = {
    start: Float64Array.from(events, ({ start }) => start),
    end: Float64Array.from(events, ({ start, length }) => start + length),
    traits: Uint8Array.from(events, ({ doubted, lasting }) =>
      traitsOf(doubted ? 'doubted' : 'exact', lasting),
    ),
    facets: {
      ...eachFacet(() => one(['x'])),
      base: {
        ...one(LANES),
        codes: Uint8Array.from(events, ({ lane }) => lane),
      },
    },
    stances: [],
  };
  const { columns } = sortColumns(raw);
  return new LaneDensity(columns, rowFilter(columns, { ...NO_FILTERS, ...chosen }), 'base', order);
}

/** The same counts, one event after the other. */
function counted(
  events: readonly AnyEvent[],
  lane: number,
  from: number,
  to: number,
): { least: number; most: number } {
  const touching = events.filter(
    (event) => event.lane === lane && event.start < to && event.start + event.length > from,
  );
  const sure = touching.filter(
    ({ start, length, doubted, lasting }) =>
      !doubted && (lasting || (start >= from && start + length <= to)),
  );
  return { least: sure.length, most: touching.length };
}

const anyEvents = fc.array(anyEvent, { minLength: 1, maxLength: 50 });

describe('LaneDensity', () => {
  it('counts every cell of every size as one by one', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.integer({ min: 3, max: 14 }),
        fc.integer({ min: 0, max: 60 }),
        (events, level, day) => {
          const density = densityOf(events);
          const from = day * DAY;
          const cells = density.cells(level, from, from + 4 * cellMs(level));
          const size = cellMs(level);
          LANES.forEach((_, lane) => {
            for (let cell = 0; cell < cells.count; cell += 1) {
              const start = density.origin + (cells.first + cell) * size;
              const at = lane * cells.count + cell;
              expect({ least: cells.least[at], most: cells.most[at] }).toEqual(
                counted(events, lane, start, start + size),
              );
            }
          });
        },
      ),
    );
  });

  it('counts any stretch exactly', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.integer({ min: 0, max: 70 * DAY }),
        fc.integer({ min: 1, max: 20 * DAY }),
        (events, from, length) => {
          const density = densityOf(events);
          LANES.forEach((_, lane) => {
            expect(density.count(lane, from, from + length)).toEqual(
              counted(events, lane, from, from + length),
            );
          });
        },
      ),
    );
  });

  it('counts under the filter of each facet, also where it looks at single events', () => {
    const event = {
      start: 5 * DAY,
      length: MS_PER_MINUTE,
      lane: 0,
      doubted: false,
      lasting: false,
    };
    for (const facet of FACETS) {
      const own = facet === 'base' ? 'north' : 'x';
      const countWith = (value: string) =>
        densityOf([event], LANES, { [facet]: [value] }).count(0, 5 * DAY, 6 * DAY);
      expect(countWith(own), facet).toEqual({ least: 1, most: 1 });
      expect(countWith('another'), facet).toEqual({ least: 0, most: 0 });
    }
  });

  it('counts each lane at its position, whatever the order', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.shuffledSubarray(LANES, { minLength: 1 }),
        fc.integer({ min: 6, max: 14 }),
        (events, order, level) => {
          const density = densityOf(events, order);
          const from = density.origin;
          const until = from + 90 * DAY;
          const size = cellMs(level);
          const cells = density.cells(level, from, from + size);
          order.forEach((id, at) => {
            const lane = LANES.indexOf(id);
            expect(density.total(at)).toBe(counted(events, lane, from, until).most);
            expect(density.inView(from, until)[at]).toBe(counted(events, lane, from, until).most);
            expect({
              least: cells.least[at * cells.count],
              most: cells.most[at * cells.count],
            }).toEqual(counted(events, lane, from, from + size));
          });
        },
      ),
    );
  });

  it('gathers the events of all lanes without one of their own in the last', () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom(...LANES), (events, own) => {
        const from = densityOf(events).origin;
        const until = from + 90 * DAY;
        const density = densityOf(events, [own, OTHERS_LANE]);
        const most = (lanes: readonly string[]): number =>
          lanes
            .map((id) => counted(events, LANES.indexOf(id), from, until).most)
            .reduce((sum, count) => sum + count, 0);
        expect([density.total(0), density.total(1)]).toEqual([
          most([own]),
          most(LANES.filter((id) => id !== own)),
        ]);
        expect([...density.inView(from, until)]).toEqual([density.total(0), density.total(1)]);
      }),
    );
  });

  it('never counts too few in view', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.integer({ min: 0, max: 60 * DAY }),
        fc.integer({ min: 10 * MS_PER_MINUTE, max: 90 * DAY }),
        (events, from, length) => {
          const inView = densityOf(events).inView(from, from + length);
          LANES.forEach((_, lane) => {
            expect(inView[lane]).toBeGreaterThanOrEqual(
              counted(events, lane, from, from + length).most,
            );
          });
        },
      ),
    );
  });

  it('counts nine days and three months as “9 to 12 in November”', () => {
    const day = (start: number): AnyEvent => ({
      start: start * DAY,
      length: DAY,
      lane: 0,
      doubted: false,
      lasting: false,
    });
    const vague = { ...day(10), length: 60 * DAY };
    const events = [
      ...Array.from({ length: 9 }, (_, index) => day(30 + index)),
      vague,
      vague,
      vague,
    ];
    expect(densityOf(events).count(0, 30 * DAY, 60 * DAY)).toEqual({
      least: 9,
      most: 12,
    });
  });

  it('does not count doubted dates as certain', () => {
    const event = {
      start: 30 * DAY,
      length: DAY,
      lane: 0,
      doubted: true,
      lasting: false,
    };
    expect(densityOf([event]).count(0, 0, 60 * DAY)).toEqual({
      least: 0,
      most: 1,
    });
  });

  it('knows the traits it counts by', () => {
    expect(traitsOf('exact', true) & LASTING).toBe(LASTING);
  });
});

describe('cells', () => {
  it('nest: every size divides the next', () => {
    CELL_MS.slice(1).forEach((ms, index) => {
      expect(ms % (CELL_MS[index] ?? 1)).toBe(0);
    });
  });

  it('are wide enough to point at, and not much wider', () => {
    // To twenty thousand years on 300 px.
    for (let minutesPerPx = 0.02; minutesPerPx < 35_000_000; minutesPerPx *= 1.3) {
      const msPerPx = minutesPerPx * MS_PER_MINUTE;
      const widthPx = cellMs(levelFor(msPerPx)) / msPerPx;
      expect(widthPx).toBeGreaterThanOrEqual(4);
      if (minutesPerPx > 0.25) expect(widthPx).toBeLessThanOrEqual(20);
    }
  });
});
