/**
 * The plan of the lanes: which are where, and in which form. It depends on the data, the filters and
 * what the reader chose, never on the viewport.
 *
 *     by base, then by claimant          folded
 *
 *     ▾ al-Tanf                 group    ▸ al-Tanf   lane with all events of the group
 *         Islamic Resistance    lane     ▾ Conoco    group
 *         none named            lane         …
 */
import type { Dataset } from '../../source/dataset';
import type { ReadingChoice } from '../../event/event';
import type { Filters } from '../../event/facet';
import type { Language } from '../../words/language';
import { trueLaneName } from './lane-names';
import { placeByHand, sortLanes } from './sort-lanes';
import { type LaneStat, canNest, laneStats } from './stats';
import type { LanePlan, LaneForm, LaneView, LanesBy, PlannedLane } from './view';

type PlanFilters = Pick<Filters, LanesBy>;

/**
 * A reader who filters by base wants to see those bases, not every other base that the events also
 * name.
 */
function chosenOnly(stats: readonly LaneStat[], view: LaneView, filters: PlanFilters): LaneStat[] {
  const passes = (chosen: readonly string[], value: string): boolean =>
    chosen.length === 0 || chosen.includes(value);
  return stats.filter(
    ({ outer, inner }) =>
      passes(filters[view.by], outer) &&
      (inner === null || !view.within || passes(filters[view.within], inner)),
  );
}

function byOuter(stats: readonly LaneStat[]): Map<string, LaneStat[]> {
  const groups = new Map<string, LaneStat[]>();
  for (const lane of stats) {
    const group = groups.get(lane.outer);
    if (group) group.push(lane);
    else groups.set(lane.outer, [lane]);
  }
  return groups;
}

export function planLanes(
  dataset: Dataset,
  view: LaneView,
  filters: PlanFilters,
  reading: ReadingChoice,
  language: Language,
): LanePlan {
  const [pinned, folded] = [new Set(view.pinned), new Set(view.folded)];
  const place = (stats: readonly LaneStat[]): { lane: LaneStat; siblings: string[] }[] => {
    const byKey = new Map(stats.map((lane) => [lane.key, lane]));
    const nameOf = (key: string): string => {
      const lane = byKey.get(key);
      return view.names[key] ?? (lane ? trueLaneName(dataset, view, lane, language) : key);
    };
    const sorted = sortLanes(stats, view.sort, nameOf, language);
    const siblings = sorted.map(({ key }) => key);
    return placeByHand(sorted, view).map((lane) => ({ lane, siblings }));
  };
  const planned = (
    { lane: { key, outer, inner }, siblings }: { lane: LaneStat; siblings: string[] },
    form: LaneForm,
  ): PlannedLane => ({
    id: key,
    outer,
    inner,
    form,
    folded: folded.has(key),
    pinned: pinned.has(key),
    siblings,
  });
  const leaf = (placed: { lane: LaneStat; siblings: string[] }): PlannedLane =>
    planned(placed, folded.has(placed.lane.key) ? 'strip' : 'lane');

  const within = view.within && canNest(dataset, view.by, view.within) ? view.within : null;
  const outer = place(chosenOnly(laneStats(dataset, view.by, null, reading), view, filters));
  const inside = within
    ? byOuter(chosenOnly(laneStats(dataset, view.by, within, reading), view, filters))
    : null;
  const lanes = outer.flatMap((placed) => {
    if (!inside) return leaf(placed);
    if (folded.has(placed.lane.key)) return planned(placed, 'lane');
    return [planned(placed, 'group'), ...place(inside.get(placed.lane.key) ?? []).map(leaf)];
  });
  return {
    by: view.by,
    within,
    lanes,
    order: lanes.filter(({ form }) => form !== 'group').map(({ id }) => id),
  };
}
