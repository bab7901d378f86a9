/** The position at which a dragged lane would be dropped. */
import type { SceneLane } from '../scene';

export interface DropPlace {
  readonly target: string;
  readonly side: 'before' | 'after';
  /** Where the line is drawn between two lanes, px from the top of the lanes. */
  readonly linePx: number;
}

interface Block {
  readonly id: string;
  readonly topPx: number;
  readonly basePx: number;
}

/** The neighbours with their descendants: a group is as high as its lanes together. */
function blocks(lanes: readonly SceneLane[], neighbours: ReadonlySet<string>): Block[] {
  return lanes.flatMap((lane, at) => {
    if (!neighbours.has(lane.id)) return [];
    const next = lanes.slice(at + 1).findIndex(({ level }) => level <= lane.level);
    const last = lanes[next < 0 ? lanes.length - 1 : at + next] ?? lane;
    return [{ id: lane.id, topPx: lane.topPx, basePx: last.topPx + last.heightPx }];
  });
}

/**
 * The place for a lane at `yPx`, px from the top of the lanes; null where it stands already.
 * @param neighbours lanes that it can change places with, itself included.
 */
export function dropPlace(
  lanes: readonly SceneLane[],
  neighbours: ReadonlySet<string>,
  dragged: string,
  yPx: number,
): DropPlace | null {
  const all = blocks(lanes, neighbours);
  const from = all.findIndex(({ id }) => id === dragged);
  const to = all.filter(({ topPx, basePx }) => (topPx + basePx) / 2 < yPx).length;
  if (from < 0 || to === from || to === from + 1) return null;
  const before = all[to];
  const last = all.at(-1);
  if (before) return { target: before.id, side: 'before', linePx: before.topPx };
  return last ? { target: last.id, side: 'after', linePx: last.basePx } : null;
}
