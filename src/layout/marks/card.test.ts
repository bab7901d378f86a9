import { describe, expect, it } from 'vitest';
import { type Box, type CardSpace, highestCard, placeCard } from './card';

const within: Box = { left: 0, top: 0, right: 1000, bottom: 600 };
const at = (x: number, y: number): Box => ({
  left: x - 13,
  right: x + 13,
  top: y - 13,
  bottom: y + 13,
});
const space = (x: number, y: number, others: readonly Box[] = []): CardSpace => ({
  anchor: at(x, y),
  widthPx: 300,
  heightPx: 160,
  within,
  gapPx: 8,
  others,
});
const placed = (given: CardSpace): Box => {
  const { leftPx, topPx } = placeCard(given);
  return { left: leftPx, top: topPx, right: leftPx + 300, bottom: topPx + 160 };
};

describe('a card', () => {
  it('is above the middle if nothing is in the way', () => {
    expect(placed(space(500, 300))).toMatchObject({ left: 350, bottom: 300 - 13 - 8 });
  });

  it('goes below if there is no room above', () => {
    expect(placed(space(500, 40)).top).toBe(40 + 13 + 8);
  });

  it.each([
    [5, 5],
    [995, 5],
    [5, 595],
    [995, 595],
    [5, 300],
    [995, 300],
  ])('at %i, %i lies wholly inside, and not over its mark', (x, y) => {
    const box = placed(space(x, y));
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1000);
    expect(box.bottom).toBeLessThanOrEqual(600);
    const { anchor } = space(x, y);
    const isApart =
      box.bottom <= anchor.top ||
      box.top >= anchor.bottom ||
      box.right <= anchor.left ||
      box.left >= anchor.right;
    expect(isApart).toBe(true);
  });

  it('covers the fewest marks', () => {
    const above = [at(380, 200), at(500, 250), at(620, 200)];
    expect(placed(space(500, 300, above)).top).toBe(300 + 13 + 8);
    const both = [...above, at(420, 400), at(500, 400)];
    // All that is left free is below, to the right.
    expect(placed(space(500, 300, [...both, at(640, 300), at(300, 300)]))).toMatchObject({
      left: 487,
      top: 321,
    });
  });

  it('is beside its mark if there is not enough height above or below', () => {
    const low: CardSpace = { ...space(500, 90), within: { ...within, bottom: 180 } };
    expect(placed(low).left).toBe(500 + 13 + 8);
    expect(placed({ ...low, anchor: at(900, 90) }).right).toBe(900 - 13 - 8);
  });

  it('has a bridge as wide as its mark', () => {
    expect(placeCard(space(500, 300)).bridge).toEqual({
      left: 487,
      right: 513,
      top: 279,
      bottom: 287,
    });
    expect(placeCard(space(500, 40)).bridge).toEqual({
      left: 487,
      right: 513,
      top: 53,
      bottom: 61,
    });
  });
});

describe('highestCard', () => {
  const within = { left: 0, top: 0, right: 390, bottom: 400 };
  const at = (left: number, top: number) => ({ left, top, right: left + 26, bottom: top + 26 });
  const most = (left: number, top: number): number =>
    highestCard({ anchor: at(left, top), within, gapPx: 8, widthPx: 300 });

  it('is as high as the area where there is room beside the anchor', () => {
    expect(most(4, 190)).toBe(400 - 8 - 8 - 14);
  });

  it('is otherwise as high as the larger room above or below it', () => {
    expect(most(180, 250)).toBe(250 - 8 - 8 - 14);
    expect(most(180, 100)).toBe(400 - 126 - 8 - 8 - 14);
  });
});
