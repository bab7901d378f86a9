import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureScene, NumberedMark } from './figure-scene';
import { firstRowEnd, slice, sliceEnd } from './figure-slices';
import { LANE_PADDING_PX, ROW_PX } from '../build-scene';

/** A scene with so many rows in each lane, a mark in each row. */
function sceneOf(rows: readonly number[]): FigureScene {
  let topPx = 0;
  const marks: NumberedMark[] = [];
  const lanes = rows.map((count, lane) => {
    const heightPx = 2 * LANE_PADDING_PX + count * ROW_PX;
    for (let row = 0; row < count; row += 1) {
      const yPx = topPx + LANE_PADDING_PX + (row + 0.5) * ROW_PX;
      marks.push({ key: `${lane}-${row}`, lane: String(lane), yPx } as unknown as NumberedMark);
    }
    const made = { id: String(lane), label: '', count, topPx, heightPx };
    topPx += heightPx;
    return made;
  });
  return { lanes, marks, heightPx: topPx, rowPx: ROW_PX } as unknown as FigureScene;
}

function slicesOf(scene: FigureScene, roomPx: number): FigureScene[] {
  const slices: FigureScene[] = [];
  for (let from = 0; from < scene.heightPx;) {
    const end = sliceEnd(scene, from, roomPx) ?? firstRowEnd(scene, from);
    slices.push(slice(scene, from, end));
    from = end;
  }
  return slices;
}

describe('slices of a figure', () => {
  it('hold every mark once, in a lane of their own height, on pages that are not too high', () => {
    const rows = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 10, max: 600 }), (counts, roomPx) => {
        const scene = sceneOf(counts);
        const slices = slicesOf(scene, roomPx);
        const keys = slices.flatMap((each) => each.marks.map((mark) => mark.key));
        expect(keys).toEqual(scene.marks.map((mark) => mark.key));
        for (const each of slices) {
          if (roomPx >= LANE_PADDING_PX + ROW_PX) expect(each.heightPx).toBeLessThanOrEqual(roomPx);
          for (const mark of each.marks) {
            const lane = each.lanes.find(({ id }) => id === mark.lane);
            expect(lane).toBeDefined();
            expect(mark.yPx).toBeGreaterThan(lane?.topPx ?? Infinity);
            expect(mark.yPx).toBeLessThan((lane?.topPx ?? 0) + (lane?.heightPx ?? 0));
          }
        }
        expect(slices.reduce((sum, each) => sum + each.heightPx, 0)).toBeCloseTo(scene.heightPx, 6);
      }),
    );
  });

  it('end with a lane where that leaves no page half empty', () => {
    const scene = sceneOf([4, 4, 4]);
    const lanePx = 2 * LANE_PADDING_PX + 4 * ROW_PX;
    expect(sliceEnd(scene, 0, lanePx + 60)).toBe(lanePx);
    expect(sliceEnd(scene, 0, lanePx * 3)).toBe(scene.heightPx);
  });
});
