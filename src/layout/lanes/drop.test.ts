import { describe, expect, it } from 'vitest';
import type { SceneLane } from '../scene';
import { dropPlace } from './drop';
import { sameLanes } from './same';

const lane = (id: string, topPx: number, level: 0 | 1 = 0): SceneLane => ({
  id,
  label: id,
  count: 1,
  topPx,
  heightPx: 40,
  form: 'lane',
  level,
});
/** Two groups with lanes in them, then a lane alone: 0–120, 120–200, 200–240 px. */
const lanes = [
  lane('a', 0),
  lane('a/x', 40, 1),
  lane('a/y', 80, 1),
  lane('b', 120),
  lane('b/x', 160, 1),
  lane('c', 200),
];
const outer = new Set(['a', 'b', 'c']);

describe('dropPlace', () => {
  it('takes a group with all its lanes as one', () => {
    expect(dropPlace(lanes, outer, 'c', 50)).toEqual({ target: 'a', side: 'before', linePx: 0 });
    expect(dropPlace(lanes, outer, 'c', 70)).toEqual({ target: 'b', side: 'before', linePx: 120 });
    expect(dropPlace(lanes, outer, 'a', 900)).toEqual({ target: 'c', side: 'after', linePx: 240 });
  });

  it('keeps a lane inside its group', () => {
    const inside = new Set(['a/x', 'a/y']);
    expect(dropPlace(lanes, inside, 'a/x', 230)).toEqual({
      target: 'a/y',
      side: 'after',
      linePx: 120,
    });
  });

  it('is nowhere if the lane is already there', () => {
    expect(dropPlace(lanes, outer, 'b', 100)).toBeNull();
    expect(dropPlace(lanes, outer, 'b', 210)).toBeNull();
    expect(dropPlace(lanes, outer, 'gone', 10)).toBeNull();
  });
});

describe('sameLanes', () => {
  it('notices a lane that folds, moves or is renamed', () => {
    expect(sameLanes(lanes, structuredClone(lanes))).toBe(true);
    for (const change of [{ form: 'strip' }, { topPx: 1 }, { label: 'A' }, { count: 2 }] as const) {
      const changed = lanes.map((own, at) => (at === 0 ? { ...own, ...change } : own));
      expect(sameLanes(lanes, changed)).toBe(false);
    }
    expect(sameLanes(lanes, lanes.slice(1))).toBe(false);
  });
});
