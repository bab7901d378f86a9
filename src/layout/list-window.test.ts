import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ListGeometry,
  type ListPosition,
  MAX_SCROLL_PX,
  contentPx,
  follow,
  positionAt,
  positionShowing,
  rowWindow,
  scrollHeightPx,
} from './list-window';

const lists: fc.Arbitrary<ListGeometry> = fc.record({
  count: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 100_000, max: 2_000_000 })),
  rowPx: fc.constantFrom(44, 56, 80),
  viewPx: fc.integer({ min: 100, max: 2000 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const TOP: ListPosition = { topPx: 0, scrollPx: 0 };
const farthest = (list: ListGeometry): number => Math.max(0, contentPx(list) - list.viewPx);
const farthestScroll = (list: ListGeometry): number =>
  Math.max(0, scrollHeightPx(list) - list.viewPx);

/** The drawn rows cover everything visible, and are at their visible position in the element. */
function expectCovered(list: ListGeometry, position: ListPosition): void {
  const { first, last, offsetPx } = rowWindow(list, position);
  const seenTop = position.scrollPx;
  expect(offsetPx).toBeLessThanOrEqual(seenTop + 1e-6);
  const drawnTo = offsetPx + (last - first) * list.rowPx;
  const seenTo = Math.min(seenTop + list.viewPx, seenTop - position.topPx + contentPx(list));
  expect(drawnTo).toBeGreaterThanOrEqual(seenTo - 1e-6);
  expect(last - first).toBeLessThanOrEqual(list.viewPx / list.rowPx + 27);
}

describe('the window on a long list', () => {
  it('is covered by rows, a bounded number of them, wherever the bar is dragged', () => {
    fc.assert(
      fc.property(lists, fc.array(share, { maxLength: 5 }), (list, shares) => {
        let position = TOP;
        for (const at of shares) {
          position = follow(list, position, at * farthestScroll(list));
          expectCovered(list, position);
        }
      }),
    );
  });

  it('moves pixel by pixel with the wheel, however long the list', () => {
    fc.assert(
      fc.property(lists, share, fc.integer({ min: -90, max: 90 }), (list, at, by) => {
        const before = positionAt(list, at * farthest(list));
        const after = follow(list, before, before.scrollPx + by);
        const isAtAnEnd =
          after.scrollPx < 1 ||
          after.scrollPx > farthestScroll(list) - 1 ||
          after.topPx === 0 ||
          after.topPx === farthest(list);
        if (!isAtAnEnd) expect(after.topPx - before.topPx).toBeCloseTo(by, 6);
        expectCovered(list, after);
      }),
    );
  });

  it('reaches both ends by the bar', () => {
    fc.assert(
      fc.property(lists, share, (list, at) => {
        const somewhere = positionAt(list, at * farthest(list));
        expect(follow(list, somewhere, 0).topPx).toBe(0);
        expect(follow(list, somewhere, farthestScroll(list)).topPx).toBe(farthest(list));
      }),
    );
  });

  it('shows what the bar says, once the bar is set', () => {
    fc.assert(
      fc.property(lists, share, (list, at) => {
        const position = positionAt(list, at * farthest(list));
        const isScaled = farthestScroll(list) < farthest(list);
        expect(follow(list, position, position.scrollPx).topPx).toBeCloseTo(
          // Where the bar is scaled, its first and last pixel are the ends.
          isScaled && position.scrollPx < 1
            ? 0
            : isScaled && position.scrollPx > farthestScroll(list) - 1
              ? farthest(list)
              : position.topPx,
          6,
        );
        expect(position.scrollPx).toBeLessThanOrEqual(MAX_SCROLL_PX);
      }),
    );
  });

  it('shows any row in full if there is room, and moves only for a row that is not visible', () => {
    fc.assert(
      fc.property(lists, share, share, (list, at, which) => {
        const row = Math.min(list.count - 1, Math.floor(which * list.count));
        const before = positionAt(list, at * farthest(list));
        const after = positionShowing(list, before, row);
        const top = row * list.rowPx;
        expect(after.topPx).toBeLessThanOrEqual(top + 1e-6);
        expect(after.topPx + list.viewPx).toBeGreaterThanOrEqual(top + list.rowPx - 1e-6);
        const { first, last } = rowWindow(list, after);
        expect(first).toBeLessThanOrEqual(row);
        expect(last).toBeGreaterThan(row);
        expect(positionShowing(list, after, row).topPx).toBeCloseTo(after.topPx, 6);
      }),
    );
  });

  it('needs no element taller than browsers lay out', () => {
    expect(scrollHeightPx({ count: 1_000_000, rowPx: 56, viewPx: 800 })).toBe(MAX_SCROLL_PX);
    expect(scrollHeightPx({ count: 1000, rowPx: 56, viewPx: 800 })).toBe(56_000);
  });
});
