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
import { OTHERS_LANE } from './view';
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

/** For lanes that are drawn as counts: a frame can draw a limited number of them. */
export interface CountedLanes {
  readonly most: number;
  /** The values with events that pass the filters: no others are worth a lane. */
  readonly present: () => ReadonlySet<string>;
}

/** A lane that holds what the values given have. */
function othersOf(placed: readonly { readonly siblings: string[] }[]): PlannedLane {
  const value = { id: OTHERS_LANE, outer: OTHERS_LANE, inner: null, others: placed.length };
  const siblings = placed[0]?.siblings ?? [];
  return { ...value, form: 'lane', folded: false, pinned: false, siblings };
}

/** The lanes that are drawn each, and those that share one. */
function divided<T extends { readonly lane: LaneStat }>(
  all: readonly T[],
  counted: CountedLanes | null,
): readonly [own: readonly T[], others: readonly T[]] {
  if (!counted || all.length <= counted.most) return [all, []];
  const present = counted.present();
  const shown = all.filter(({ lane }) => present.has(lane.outer));
  if (shown.length <= counted.most) return [shown, []];
  return [shown.slice(0, counted.most - 1), shown.slice(counted.most - 1)];
}

/** @param counted for lanes that are drawn as counts; those beyond its limit share the last lane. */
export function planLanes(
  dataset: Dataset,
  view: LaneView,
  filters: PlanFilters,
  reading: ReadingChoice,
  language: Language,
  counted: CountedLanes | null = null,
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
  const all = place(chosenOnly(laneStats(dataset, view.by, null, reading), view, filters));
  const [outer, others] = divided(all, counted);
  const inside = within
    ? byOuter(chosenOnly(laneStats(dataset, view.by, within, reading), view, filters))
    : null;
  const own = outer.flatMap((placed) => {
    if (!inside) return leaf(placed);
    if (folded.has(placed.lane.key)) return planned(placed, 'lane');
    return [planned(placed, 'group'), ...place(inside.get(placed.lane.key) ?? []).map(leaf)];
  });
  const lanes = others.length === 0 ? own : [...own, othersOf(others)];
  return {
    by: view.by,
    within,
    lanes,
    order: lanes.filter(({ form }) => form !== 'group').map(({ id }) => id),
  };
}
