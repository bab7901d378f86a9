/** The operations of the lane menus, over `lanes.ts`; loaded with the menus. */
import type { LanePlan } from '../../layout/lanes/view';
import type { LaneSort, LaneView, LanesBy } from '../../layout/lanes/view';
import { without } from './lane-edits';

/** Other lanes inside the lanes: what was done to the outer ones stays. */
export function lanesWithin(
  view: LaneView,
  within: LanesBy | null,
  outer: readonly string[],
): LaneView {
  if (within === view.within) return view;
  const isOuter = (key: string): boolean => outer.includes(key);
  return {
    ...view,
    within: within === view.by ? null : within,
    hand: view.hand.filter(isOuter),
    pinned: view.pinned.filter(isOuter),
    folded: view.folded.filter(isOuter),
    names: Object.fromEntries(Object.entries(view.names).filter(([key]) => isOuter(key))),
  };
}

/** Sorting also replaces a manual order; pins stay. */
export function sortLanesBy(view: LaneView, sort: LaneSort): LaneView {
  return { ...view, sort, hand: [] };
}

/** Folds or unfolds all lanes of the outer level; unfolding includes the inner ones. */
export function foldAll(view: LaneView, plan: LanePlan, folded: boolean): LaneView {
  const outer = plan.lanes.filter(({ inner }) => inner === null).map(({ id }) => id);
  return { ...view, folded: folded ? [...new Set([...view.folded, ...outer])] : [] };
}

export function pinLane(view: LaneView, key: string, pinned: boolean): LaneView {
  const others = without(view.pinned, key);
  return { ...view, pinned: pinned ? [...others, key] : others };
}
