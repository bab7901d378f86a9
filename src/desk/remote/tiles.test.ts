import { describe, expect, it } from 'vitest';
import { OTHERS_LANE } from '../../layout/lanes/view';
import { CELL_MS, cellMs } from '../../source/columns/cell-sizes';
import { WHOLE } from '../../source/remote/answer';
import { OTHERS, type Bins } from '../../source/remote/statements/bins';
import { TILE, Tiles, tilesOver } from './tiles';

const DAYS = CELL_MS.indexOf(86_400_000);

/** One event for certain in each cell of a value, but for none in the first. */
function binsOf(tiles: number): Bins {
  const ones = new Uint32Array(tiles * TILE).fill(1);
  ones[0] = 0;
  return { least: ones, most: ones, began: ones };
}

describe('tiles', () => {
  it('cover a range from the cell in which it begins to that in which it ends', () => {
    const day = cellMs(DAYS);
    expect(tilesOver(DAYS, 0, TILE * day)).toEqual({ level: DAYS, first: 0, count: 1 });
    expect(tilesOver(DAYS, -1, TILE * day + 1)).toEqual({ level: DAYS, first: -1, count: 3 });
  });

  it('are asked for once: what is missing lies between the first and the last that is not here', () => {
    const tiles = new Tiles('kind', null);
    const range = { level: DAYS, first: 4, count: 3 };
    expect(tiles.missing(range)).toEqual(range);
    tiles.add({ level: DAYS, first: 5, count: 1 }, new Map([['attack', binsOf(1)]]), WHOLE);
    expect(tiles.missing(range)).toEqual(range);
    tiles.add({ level: DAYS, first: 4, count: 1 }, new Map(), WHOLE);
    expect(tiles.missing(range)).toEqual({ level: DAYS, first: 6, count: 1 });
    expect(tiles.levels).toEqual([DAYS]);
  });

  it('give the cells of lanes across tiles, and zeros where nothing is', () => {
    const tiles = new Tiles('kind', null);
    tiles.add({ level: DAYS, first: 0, count: 2 }, new Map([['attack', binsOf(2)]]), WHOLE);
    const { most, least } = tiles.cells(DAYS, TILE - 1, 3, ['strike', 'attack']);
    expect([...most]).toEqual([0, 0, 0, 1, 1, 1]);
    expect([...least]).toEqual([0, 0, 0, 1, 1, 1]);
    const before = tiles.cells(DAYS, -1, 3, ['attack']);
    expect([...before.most]).toEqual([0, 0, 1]);
  });

  it('say of the lane of all others only at most so many, where an event may be in it twice', () => {
    const answer = new Map([[OTHERS, binsOf(1)]]);
    const range = { level: DAYS, first: 0, count: 1 };
    const [twice, once] = [new Tiles('base', ['tanf']), new Tiles('kind', ['attack'])];
    twice.add(range, answer, WHOLE);
    once.add(range, answer, WHOLE);
    const ofTwice = twice.cells(DAYS, 1, 1, [OTHERS_LANE]);
    expect([ofTwice.least[0], ofTwice.most[0]]).toEqual([0, 1]);
    const ofOnce = once.cells(DAYS, 1, 1, [OTHERS_LANE]);
    expect([ofOnce.least[0], ofOnce.most[0]]).toEqual([1, 1]);
  });

  it('are partial where one of them is, until that is forgotten', () => {
    const tiles = new Tiles('kind', null);
    const range = { level: DAYS, first: 0, count: 2 };
    tiles.add({ ...range, count: 1 }, new Map(), WHOLE);
    tiles.add({ ...range, first: 1, count: 1 }, new Map(), { kind: 'limit' });
    expect(tiles.partOf(range)).toEqual({ kind: 'limit' });
    expect(tiles.missing(range)).toBeNull();
    tiles.forgetPartial();
    expect(tiles.missing(range)).toEqual({ level: DAYS, first: 1, count: 1 });
  });

  it('that are drawn are the ones looked for, else larger, smaller, or those that cover the most', () => {
    const tiles = new Tiles('kind', null);
    const day = cellMs(DAYS);
    expect(tiles.levelFor(DAYS, 0, day)).toBeNull();
    tiles.add({ level: DAYS, first: 0, count: 1 }, new Map(), WHOLE);
    expect(tiles.levelFor(DAYS, 0, day)).toBe(DAYS);
    expect(tiles.levelFor(DAYS + 1, 0, TILE * day)).toBe(DAYS);
    // A quarter of the range is here, and is drawn.
    expect(tiles.levelFor(DAYS + 2, 0, 4 * TILE * day)).toBe(DAYS);
    tiles.add({ level: DAYS + 1, first: 0, count: 1 }, new Map(), WHOLE);
    expect(tiles.levelFor(DAYS + 2, 0, 4 * TILE * day)).toBe(DAYS + 1);
    expect(tiles.levelFor(DAYS - 1, 0, day)).toBe(DAYS);
  });
});
