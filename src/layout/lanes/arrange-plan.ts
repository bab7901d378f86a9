/**
 * Places events into the lanes of a plan: folded lanes keep their events, groups get their headers.
 */
import type { Dataset } from '../../source/dataset';
import type { ReadingChoice, TimelineEvent } from '../../event/event';
import { type Arrangement, type LaneArrangement, arrange } from './arrange';
import type { LanePlan, PlannedLane } from './view';

function groupHead({ id }: PlannedLane, count: number): LaneArrangement {
  return { id, items: [], rows: 1, pointRows: 0, count, form: 'group', level: 0 };
}

/**
 * Puts arranged lanes into the forms of their plan, each group under its head.
 * @param lanes those of the plan's lanes that hold events.
 * @param countOf distinct events of a group whose lanes are given.
 */
export function inPlan(
  plan: LanePlan,
  lanes: readonly LaneArrangement[],
  countOf: (group: PlannedLane, inside: readonly LaneArrangement[]) => number,
): LaneArrangement[] {
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  return plan.lanes.flatMap((planned): LaneArrangement[] => {
    const { id, form, inner } = planned;
    if (form !== 'group') {
      const lane = byId.get(id);
      return lane ? [{ ...lane, form, level: inner === null ? 0 : 1 }] : [];
    }
    const inside = plan.lanes.flatMap((other) =>
      other.outer === planned.outer && other.inner !== null ? (byId.get(other.id) ?? []) : [],
    );
    return inside.length > 0 ? [groupHead(planned, countOf(planned, inside))] : [];
  });
}

/** Distinct events of several lanes: one with two claimants is in both their lanes. */
function distinct(lanes: readonly LaneArrangement[]): number {
  return new Set(lanes.flatMap(({ items }) => items.map(({ event }) => event.id))).size;
}

/** Arranges few events, each with an item in every lane of the plan that it belongs to. */
export function arrangePlan(
  dataset: Dataset,
  events: readonly TimelineEvent[],
  plan: LanePlan,
  reading: ReadingChoice,
): Arrangement {
  const made = arrange(dataset, events, plan.by, reading, plan.order, undefined, plan.within);
  return { ...made, lanes: inPlan(plan, made.lanes, (_, inside) => distinct(inside)) };
}
