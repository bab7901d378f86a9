/** The commands of a lane's menu. */
import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import FoldVertical from '@lucide/svelte/icons/fold-vertical';
import Funnel from '@lucide/svelte/icons/funnel';
import Pencil from '@lucide/svelte/icons/pencil';
import Pin from '@lucide/svelte/icons/pin';
import PinOff from '@lucide/svelte/icons/pin-off';
import UnfoldVertical from '@lucide/svelte/icons/unfold-vertical';
import type { Component } from 'svelte';
import type { Desk } from '../../../desk/desk.svelte';
import { pinLane } from '../../../desk/lanes/lane-options';
import { foldLane, neighbours } from '../../../desk/lanes/lane-edits';
import { timelineMessages } from '../../../words/timeline';

export interface LaneAction {
  readonly name: string;
  readonly icon: Component<{ size?: number; 'aria-hidden'?: 'true' }>;
  /** Null where it would do nothing. */
  readonly run: (() => void) | null;
}

/** Operations that the headers perform themselves, since they keep the focus. */
interface HeadActions {
  readonly step: (by: -1 | 1) => void;
  readonly rename: () => void;
}

/** @param shown ids of the lanes on the screen. */
export function laneActions(
  desk: Desk,
  id: string,
  shown: ReadonlySet<string>,
  { step, rename }: HeadActions,
): LaneAction[] {
  const text = timelineMessages(desk.language).lane;
  const near = neighbours(desk.lanePlan, id).filter((lane) => shown.has(lane.id));
  const at = near.findIndex((lane) => lane.id === id);
  const { folded = false, pinned = false } = near[at] ?? {};
  return [
    {
      name: folded ? text.unfold : text.fold,
      icon: folded ? UnfoldVertical : FoldVertical,
      run: () => desk.setLanes(foldLane(desk.lanes, id, !folded)),
    },
    {
      name: pinned ? text.unpin : text.pin,
      icon: pinned ? PinOff : Pin,
      run: () => desk.setLanes(pinLane(desk.lanes, id, !pinned)),
    },
    { name: text.up, icon: ArrowUp, run: at > 0 ? () => step(-1) : null },
    { name: text.down, icon: ArrowDown, run: at < near.length - 1 ? () => step(1) : null },
    { name: text.rename, icon: Pencil, run: rename },
    { name: text.only, icon: Funnel, run: () => desk.showOnlyLane(id) },
  ];
}
