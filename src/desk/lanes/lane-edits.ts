/**
 * Operations on lanes: each function takes a lane layout and returns the new one.
 */
import { cleanLaneName } from '../../layout/lanes/lane-names';
import type { LanePlan, PlannedLane } from '../../layout/lanes/view';
import { DEFAULT_LANES, type LaneView, type LanesBy } from '../../layout/lanes/view';

export const without = (keys: readonly string[], key: string): string[] =>
  keys.filter((other) => other !== key);

/** Other lanes: what was done to the old ones does not apply. */
export function lanesBy(view: LaneView, by: LanesBy): LaneView {
  if (by === view.by) return view;
  const within = view.within === by ? null : view.within;
  return { ...DEFAULT_LANES, by, within, sort: view.sort };
}

export function foldLane(view: LaneView, key: string, folded: boolean): LaneView {
  const others = without(view.folded, key);
  return { ...view, folded: folded ? [...others, key] : others };
}

/** Renames a lane; an empty name, or its own, restores the default. */
export function renameLane(view: LaneView, key: string, name: string, own: string): LaneView {
  const given = cleanLaneName(name);
  const others = Object.entries(view.names).filter(([lane]) => lane !== key);
  const isOwn = given === '' || given === own;
  // Of entries, so that any id can be a key.
  const names = Object.fromEntries(isOwn ? others : [...others, [key, given] as const]);
  return { ...view, names };
}

/** Lanes that can be swapped: of one level, in one group, all pinned or none. The others stay last. */
export function neighbours(plan: LanePlan, key: string): PlannedLane[] {
  const lane = plan.lanes.find(({ id }) => id === key);
  if (!lane || lane.others !== undefined) return [];
  return plan.lanes.filter(
    (other) =>
      other.others === undefined &&
      (other.inner === null) === (lane.inner === null) &&
      (lane.inner === null || other.outer === lane.outer) &&
      other.pinned === lane.pinned,
  );
}

/** The fewest lanes that have to be named for the rest to follow as sorted. */
function shortestHand(wanted: readonly string[], sorted: readonly string[]): string[] {
  for (let count = 0; count < wanted.length; count += 1) {
    const named = new Set(wanted.slice(0, count));
    const rest = sorted.filter((key) => !named.has(key));
    if (rest.every((key, at) => key === wanted[count + at])) return wanted.slice(0, count);
  }
  return [...wanted];
}

/** Puts a lane before or after one of its neighbours. */
export function moveLane(
  view: LaneView,
  plan: LanePlan,
  key: string,
  target: string,
  side: 'before' | 'after',
): LaneView {
  const near = neighbours(plan, key);
  const lane = near.find(({ id }) => id === key);
  if (!lane || key === target || !near.some(({ id }) => id === target)) return view;
  const wanted = without(
    near.map(({ id }) => id),
    key,
  );
  wanted.splice(wanted.indexOf(target) + (side === 'after' ? 1 : 0), 0, key);
  const others = (keys: readonly string[]): string[] => keys.filter((id) => !wanted.includes(id));
  if (lane.pinned) return { ...view, pinned: [...others(view.pinned), ...wanted] };
  const sorted = lane.siblings.filter((id) => wanted.includes(id));
  return { ...view, hand: [...others(view.hand), ...shortestHand(wanted, sorted)] };
}

/** Moves a lane one place up (-1) or down (+1) among the neighbours that are shown. */
export function stepLane(
  view: LaneView,
  plan: LanePlan,
  shown: ReadonlySet<string>,
  key: string,
  by: -1 | 1,
): LaneView {
  const near = neighbours(plan, key).filter(({ id }) => shown.has(id));
  const target = near[near.findIndex(({ id }) => id === key) + by];
  return target ? moveLane(view, plan, key, target.id, by === 1 ? 'after' : 'before') : view;
}

/** Filters that leave only one lane. */
export function onlyLane(
  { by, within }: LaneView,
  { outer, inner }: Pick<PlannedLane, 'outer' | 'inner'>,
): Partial<Record<LanesBy, readonly string[]>> {
  return { [by]: [outer], ...(within && inner !== null ? { [within]: [inner] } : {}) };
}
