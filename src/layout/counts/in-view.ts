/**
 * Selects the events of a large dataset that are drawn one by one: lanes with few enough in view.
 * They go through the same arrangement as a small dataset; the other lanes are drawn as counts.
 */
import type { Dataset } from '../../source/dataset';
import type { ReadingChoice, TimelineEvent } from '../../event/event';
import { rowPasses } from '../../source/columns/filter-rows';
import type { EventStore } from '../../source/store/event-store';
import { MS_PER_DAY, MS_PER_MINUTE } from '../../time/civil';
import {
  type Arrangement,
  type Item,
  type LaneArrangement,
  arrange,
  undatedOrder,
} from '../lanes/arrange';
import type { LaneDensity } from './lane-density';
import { inPlan } from '../lanes/arrange-plan';
import type { LanePlan } from '../lanes/view';
import type { Viewport } from '../scale/time-scale';

/**
 * Maximum number of events in view drawn one by one, all lanes together: what a page of SVG can
 * move smoothly.
 */
export const MARKS_IN_VIEW = 80;
/** Events arranged at once, those beside the view included. */
const MAX_ARRANGED = 1200;
/** Events without a date that are drawn in their tray; the list has all of them. */
const MAX_UNDATED = 200;
/** Rows of every lane, at every zoom, so that a mark has its place before it becomes visible. */
const POINT_ROWS = 2;
/** For lasting events, and for events that may lie anywhere in view. */
const LOW_ROWS = 1;
/** Shortest time range that is arranged at once. */
const MIN_STEP_MS = 8 * MS_PER_MINUTE;

/** A range of time. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * A time range around the view that stays the same while the view moves a little: rows are assigned
 * from its start, so marks keep theirs.
 */
export function stretchAround(from: number, to: number): Stretch {
  const steps = Math.log2(((to - from) * 0.75) / MIN_STEP_MS);
  const step = MIN_STEP_MS * 2 ** Math.max(0, Math.ceil(steps));
  const start = Math.floor(from / step) * step;
  return { from: start, to: Math.ceil(to / step) * step };
}

/**
 * The lanes that are drawn as marks: those with the fewest events in view, as long as there is room.
 * @param open whether a lane can show marks; a folded one always shows its counts.
 */
export function markLanes(
  inView: Uint32Array,
  open: (lane: number) => boolean = () => true,
): Set<number> {
  const lanes = Array.from(inView.keys())
    .filter(open)
    .sort((a, b) => (inView[a] ?? 0) - (inView[b] ?? 0));
  const chosen = new Set<number>();
  let seen = 0;
  for (const lane of lanes) {
    seen += inView[lane] ?? 0;
    if (seen > MARKS_IN_VIEW) break;
    chosen.add(lane);
  }
  return chosen;
}

/**
 * The row that an item prefers: one day above, the next below, so that neighbouring days do not
 * touch and no row depends on where the view begins. Lasting events are in the last row.
 */
function rowOf({ extent, ghost, lasting }: Item): number {
  if (lasting) return POINT_ROWS;
  const [first] = (extent ?? ghost)?.segments ?? [];
  const day = Math.floor((first?.earliest ?? first?.latest ?? 0) / MS_PER_DAY);
  return ((day % POINT_ROWS) + POINT_ROWS) % POINT_ROWS;
}

/** Lanes that are counts however few events are in view: folded ones, and that of all the others. */
export function alwaysCounted({ lanes }: LanePlan): ReadonlySet<string> {
  const counted = lanes.filter(({ form, others }) => form === 'strip' || others !== undefined);
  return new Set(counted.map(({ id }) => id));
}

/** What the last arrangement was made for: the next frame mostly needs the same. */
export interface Made {
  readonly density: LaneDensity;
  readonly plan: LanePlan;
  readonly reading: ReadingChoice;
  readonly key: string;
  readonly arrangement: Arrangement;
}

export class InView {
  readonly #dataset: Dataset;
  readonly #store: EventStore;
  #made: Made | null = null;

  constructor(dataset: Dataset, store: EventStore) {
    this.#dataset = dataset;
    this.#store = store;
  }

  /** The arrangement for a view; the same object as long as nothing in it changes. */
  arrange(
    density: LaneDensity,
    viewport: Viewport,
    plan: LanePlan,
    reading: ReadingChoice,
  ): Arrangement {
    const { from, to } = viewport;
    const counted = alwaysCounted(plan);
    const chosen = markLanes(
      density.inView(from, to),
      (lane) => !counted.has(density.order[lane] ?? ''),
    );
    const stretch = stretchAround(from, to);
    const key = `${[...chosen].sort().join()} ${stretch.from} ${stretch.to}`;
    const made = this.#made;
    const isSame = made?.density === density && made.plan === plan && made.reading === reading;
    if (isSame && made.key === key) return made.arrangement;
    const events = this.#events(density, chosen, stretch, { from, to }, reading);
    const arrangement = this.#lanes(density, chosen, events, plan, reading);
    this.#made = { density, plan, reading, key, arrangement };
    return arrangement;
  }

  #events(
    density: LaneDensity,
    lanes: ReadonlySet<number>,
    stretch: Stretch,
    view: Stretch,
    reading: ReadingChoice,
  ): TimelineEvent[] {
    if (lanes.size === 0) return [];
    const rows =
      density.rows(lanes, stretch.from, stretch.to, MAX_ARRANGED) ??
      // Far more beside the view than in it: arrange what is in it.
      density.rows(lanes, view.from, view.to, MAX_ARRANGED) ??
      [];
    const all = new Set([...rows, ...this.#ghostRows(density, stretch, reading)]);
    return [...all].slice(0, MAX_ARRANGED).map((row) => this.#store.at(row, reading));
  }

  /** Events that lie elsewhere, but whose other date is in view. */
  #ghostRows({ columns, filter }: LaneDensity, stretch: Stretch, reading: ReadingChoice): number[] {
    const { rows, start, end } = this.#store.ghosts(reading);
    return [...rows].filter((row, at) => {
      const isIn = (start[at] as number) < stretch.to && (end[at] as number) > stretch.from;
      return isIn && rowPasses(columns, filter, row);
    });
  }

  /** The first events without a date that pass the filters. */
  #undated(
    { columns, filter }: LaneDensity,
    reading: ReadingChoice,
  ): Pick<Arrangement, 'undated' | 'undatedCount'> {
    const rows: number[] = [];
    let undatedCount = 0;
    for (let row = columns.dated + columns.beyond; row < columns.count; row += 1) {
      if (!rowPasses(columns, filter, row)) continue;
      undatedCount += 1;
      if (rows.length < MAX_UNDATED) rows.push(row);
    }
    const undated = rows.map((row) => this.#store.at(row, reading));
    return { undated: undated.sort(undatedOrder), undatedCount };
  }

  #lanes(
    density: LaneDensity,
    chosen: ReadonlySet<number>,
    events: readonly TimelineEvent[],
    plan: LanePlan,
    reading: ReadingChoice,
  ): Arrangement {
    const made = arrangeInView(this.#dataset, density, chosen, events, plan, reading);
    return { ...made, ...this.#undated(density, reading) };
  }
}

/**
 * The lanes of a view, without what has no date.
 * @param chosen the lanes that are drawn as marks, by their places in the density’s order; the others are counts.
 * @param events of the chosen lanes.
 */
export function arrangeInView(
  dataset: Dataset,
  density: LaneDensity,
  chosen: ReadonlySet<number>,
  events: readonly TimelineEvent[],
  plan: LanePlan,
  reading: ReadingChoice,
): Arrangement {
  const limits = { points: POINT_ROWS, lasting: LOW_ROWS };
  const order = density.order.filter((_, lane) => chosen.has(lane));
  const made = arrange(dataset, events, plan.by, reading, order, limits, plan.within);
  const byId = new Map(made.lanes.map((lane) => [lane.id, lane]));
  const rows = POINT_ROWS + LOW_ROWS;
  const lanes = density.order.flatMap((id, lane): LaneArrangement[] => {
    const count = density.total(lane);
    if (count === 0) return [];
    const items = byId.get(id)?.items ?? [];
    const placed = items.map((item) => ({ ...item, row: rowOf(item) }));
    return [
      {
        id,
        items: placed,
        rows,
        pointRows: POINT_ROWS,
        count,
        crowded: true,
        dense: !chosen.has(lane),
      },
    ];
  });
  const formed = inPlan(plan, lanes, ({ outer }) => density.groupTotal(outer));
  return { ...made, lanes: formed, beyond: [] };
}
