import { seedDataset } from '../../format/testing/seed-dataset';
import { describe, expect, it } from 'vitest';
import { arrangeAll, optionsOf, viewportOf } from '../testing/options';
import { type SceneLane } from '../scene';
import { buildScene } from '../build-scene';
import { frozenHeight, splitScene } from './frozen';

const lane = (
  id: string,
  topPx: number,
  { level = 0, form = 'lane' }: Partial<Pick<SceneLane, 'level' | 'form'>> = {},
): SceneLane => ({ id, label: id, count: 1, topPx, heightPx: 40, form, level });

const flat = [lane('a', 0), lane('b', 40), lane('c', 80)];
const groups = [
  lane('a', 0, { form: 'group' }),
  lane('a/x', 40, { level: 1 }),
  lane('a/y', 80, { level: 1 }),
  lane('b', 120, { form: 'group' }),
  lane('b/x', 160, { level: 1 }),
];

describe('frozenHeight', () => {
  it('is nothing where no lane is pinned', () => {
    expect(frozenHeight(flat, [], 400)).toBe(0);
    expect(frozenHeight(flat, ['gone'], 400)).toBe(0);
  });

  it('contains the pinned lanes that there is room for', () => {
    expect(frozenHeight(flat, ['a', 'b'], 400)).toBe(80);
    expect(frozenHeight(flat, ['a', 'b'], 79)).toBe(40);
    expect(frozenHeight(flat, ['a', 'b'], 39)).toBe(0);
    expect(frozenHeight(flat, ['a', 'b', 'c'], 400)).toBe(120);
  });

  it('contains a pinned group with its lanes, and never its header alone', () => {
    expect(frozenHeight(groups, ['a'], 400)).toBe(120);
    expect(frozenHeight(groups, ['a'], 100)).toBe(80);
    expect(frozenHeight(groups, ['a'], 60)).toBe(0);
    expect(frozenHeight(groups, ['a', 'b'], 170)).toBe(120);
  });

  it('leaves lanes that are pinned in a group which is not', () => {
    expect(frozenHeight(groups, ['a/x'], 400)).toBe(0);
  });
});

describe('splitScene', () => {
  const dataset = seedDataset();
  const options = optionsOf(dataset, viewportOf('2023-01-01', '2024-06-01'), { widthPx: 400 });
  const scene = buildScene(arrangeAll(dataset, 'base', 'stated'), options);
  const [, second] = scene.lanes;
  const inOrder = scene.marks.toReversed();
  const { frozen, rest } = splitScene(scene, inOrder, second?.topPx ?? 0);

  it('has everything in one of the two, and nothing in both', () => {
    expect([...frozen.lanes, ...rest.lanes]).toEqual(scene.lanes);
    expect(frozen.lanes).toHaveLength(1);
    expect(new Set([...frozen.marks, ...rest.marks])).toEqual(new Set(scene.marks));
    expect(frozen.marks.length + rest.marks.length).toBe(scene.marks.length);
    expect(frozen.clusters.length).toBeGreaterThan(0);
    expect(new Set([...frozen.clusters, ...rest.clusters])).toEqual(new Set(scene.clusters));
    for (const { lane } of [...frozen.marks, ...frozen.clusters]) {
      expect(lane).toBe(frozen.lanes[0]?.id);
    }
  });

  it('keeps the order in which the marks are given, and every place', () => {
    expect(rest.marks).toEqual(inOrder.filter((mark) => rest.marks.includes(mark)));
    expect([frozen.heightPx, rest.heightPx]).toEqual([second?.topPx, scene.heightPx]);
  });
});
