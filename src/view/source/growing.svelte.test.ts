import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Growing, inGroups } from './growing.svelte';

/** Frames that were asked for and have not been drawn. */
let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** How many items are drawn after each frame, until there is nothing left to draw. */
function drawn(growing: Growing): number[] {
  const counts = [growing.count];
  growing.run();
  for (let frame = frames.shift(); frame; frame = frames.shift()) {
    frame();
    if (growing.count > (counts.at(-1) ?? 0)) counts.push(growing.count);
  }
  return counts;
}

describe('a list that is drawn bit by bit', () => {
  it('is there at once when it is short', () => {
    expect(drawn(new Growing(Array<number>(40).fill(5)))).toEqual([40]);
    expect(drawn(new Growing([]))).toEqual([0]);
  });

  it('grows to its end, by as many items a frame as the pieces in them allow', () => {
    const counts = drawn(new Growing(Array<number>(30_000).fill(1)));
    expect(counts.at(-1)).toBe(30_000);
    const steps = counts.slice(1).map((count, at) => count - (counts[at] ?? 0));
    expect(Math.max(...steps)).toBeLessThanOrEqual(100);
    expect(drawn(new Growing(Array<number>(100).fill(5000)))).toHaveLength(100);
  });

  it('goes on over items without any piece', () => {
    expect(drawn(new Growing([3000, 0, 0, 0, 3000, 0]))).toEqual([1, 5, 6]);
  });

  it('stops when it is told to', () => {
    const growing = new Growing(Array<number>(9000).fill(1));
    growing.run()();
    expect(frames).toEqual([]);
    expect(growing.count).toBe(400);
  });
});

describe('paragraphs', () => {
  it('are all in one group each, in order, whatever their length', () => {
    const lengths = [10, 4000, 4000, 30, 0, 4000, ...Array<number>(500).fill(40)];
    let start = 0;
    const paragraphs = lengths.map((length) => ({ start, end: (start += length) }));
    const groups = inGroups(paragraphs);
    expect(groups.flatMap(({ from, to }) => paragraphs.slice(from, to))).toEqual(paragraphs);
    expect(groups.length).toBeLessThan(12);
    for (const { pieces } of groups) expect(pieces).toBeLessThan(130);
    expect(inGroups([])).toEqual([]);
  });
});
