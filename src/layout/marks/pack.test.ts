import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Boxed, CLUSTER_HALF_PX, SLOT_GAP_PX, SPOT_PX, gather, pack } from './pack';

const box = (item: string, start: number, end: number, row = 0): Boxed<string> => ({
  item,
  start,
  end,
  middle: (start + end) / 2,
  row,
});

/** Slots as `row: items`. */
const packed = (rows: number, ...boxes: Boxed<string>[]): string[] =>
  pack(boxes, 0, rows).map(({ row, items }) => `${row}: ${items.join(' ')}`);

const boxes = fc.array(
  fc.record({
    start: fc.integer({ min: -100, max: 600 }),
    // Half the width of a shape at least.
    width: fc.oneof(fc.constant(14), fc.integer({ min: 14, max: 200 })),
    row: fc.integer({ min: 0, max: 4 }),
  }),
  { maxLength: 60 },
);
const toBoxes = (list: { start: number; width: number; row: number }[]): Boxed<number>[] =>
  list.map(({ start, width, row }, item) => ({
    item,
    start,
    end: start + width,
    middle: start + 7,
    row,
  }));

describe('pack', () => {
  it('leaves marks in the row they prefer while there is room', () => {
    expect(packed(3, box('a', 0, 14), box('b', 20, 34), box('c', 40, 54, 2))).toEqual([
      '0: a',
      '0: b',
      '2: c',
    ]);
  });

  it('gives a mark the first free row if its own is taken', () => {
    expect(packed(3, box('a', 0, 14), box('b', 5, 19), box('c', 6, 20))).toEqual([
      '0: a',
      '1: b',
      '2: c',
    ]);
  });

  it('clusters marks that find no row with the nearest mark', () => {
    expect(packed(1, box('a', 0, 14), box('b', 5, 19), box('c', 60, 74))).toEqual([
      '0: a b',
      '0: c',
    ]);
    expect(packed(2, box('a', 0, 100), box('b', 10, 24, 1), box('c', 12, 26))).toEqual([
      '0: a',
      '1: b c',
    ]);
  });

  it('clusters simultaneous events and leaves the other rows alone', () => {
    const same = ['a', 'b', 'c', 'd', 'e', 'f'].map((item) => box(item, 0, 14));
    expect(packed(3, ...same)).toEqual(['0: a d e f', '1: b', '2: c']);
  });

  it('separates marks that a gap keeps from touching', () => {
    expect(packed(1, box('a', 0, 14), box('b', 14 + SLOT_GAP_PX, 31))).toEqual(['0: a', '0: b']);
    expect(packed(1, box('a', 0, 14), box('b', 13 + SLOT_GAP_PX, 31))).toEqual(['0: a b']);
  });

  it('puts everything into exactly one slot', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 1, max: 5 }), (list, rows) => {
        const items = pack(toBoxes(list), 0, rows).flatMap((slot) => [...slot.items]);
        expect(items.sort((a, b) => a - b)).toEqual(list.map((_, index) => index));
      }),
    );
  });

  it('keeps the slots of a row apart, and in the rows it may use', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 1, max: 5 }), (list, rows) => {
        const slots = pack(toBoxes(list), 3, rows);
        for (let row = 3; row < 3 + rows; row++) {
          const own = slots.filter((slot) => slot.row === row).sort((a, b) => a.start - b.start);
          own.forEach((slot, index) => {
            const before = own[index - 1];
            if (before) expect(slot.start - before.end).toBeGreaterThanOrEqual(SLOT_GAP_PX);
          });
        }
        expect(slots.filter(({ row }) => row < 3 || row >= 3 + rows)).toEqual([]);
      }),
    );
  });

  it('keeps the pill of a cluster inside its slot', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 1, max: 3 }), (list, rows) => {
        for (const slot of pack(toBoxes(list), 0, rows)) {
          if (slot.items.length < 2) continue;
          expect(slot.middle - CLUSTER_HALF_PX).toBeGreaterThanOrEqual(slot.start);
          expect(slot.middle + CLUSTER_HALF_PX).toBeLessThanOrEqual(slot.end);
        }
      }),
    );
  });
});

describe('gather', () => {
  /** Slots as `row: items`, of which those from row `low` on are for lasting events. */
  const gathered = (rows: number, low: number, ...boxes: Boxed<string>[]): string[] =>
    gather(pack(boxes, 0, rows), low).map(({ row, items }) => `${row}: ${items.join(' ')}`);

  it('leaves marks alone where there is no cluster', () => {
    expect(gathered(2, 2, box('a', 0, 14), box('b', 5, 19))).toEqual(['0: a', '1: b']);
  });

  it('lets a cluster take in what is on its spot, and nothing else', () => {
    const same = ['a', 'b', 'c', 'd'].map((item) => box(item, 0, 14));
    expect(gathered(3, 3, ...same, box('far', 90, 104))).toEqual(['0: a d b c', '0: far']);
  });

  it('tells a band of the rows below from a cluster above, but not a shape', () => {
    const same = [box('a', 0, 14), box('b', 0, 14)];
    const band = { ...box('band', -60, 74, 1), row: 1 };
    const shape = { ...box('shape', 0, 14, 1), row: 1 };
    const below = (low: Boxed<string>): string[] =>
      gather([...pack(same, 0, 1), ...pack([low], 1, 1)], 1).map(({ items }) => items.join(' '));
    expect(below(band)).toEqual(['a b', 'band']);
    expect(below(shape)).toEqual(['a b shape']);
  });

  it('keeps every item once, and no mark beside a cluster on its spot', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 1, max: 5 }), (list, rows) => {
        const slots = gather(pack(toBoxes(list), 0, rows), rows);
        const items = slots.flatMap((slot) => [...slot.items]);
        expect(items.sort((a, b) => a - b)).toEqual(list.map((_, index) => index));
        const clusters = slots.filter((slot) => slot.items.length > 1);
        for (const { middle, ...rest } of slots) {
          if (rest.items.length > 1) continue;
          const distances = clusters.map((cluster) => Math.abs(cluster.middle - middle));
          expect(Math.min(...distances)).toBeGreaterThanOrEqual(SPOT_PX);
        }
      }),
    );
  });
});
