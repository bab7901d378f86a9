/** Sort keys of lanes: how many events each contains and when the first of them was. */
import type { Dataset } from '../../source/dataset';
import { type ReadingChoice, leadingReading } from '../../event/event';
import type { LaneColumn, LaneValue } from '../../source/columns/lane-column';
import { type LanesBy, laneKey } from './view';

/** Filters do not change these, so that they do not change the order. */
export interface LaneStat extends LaneValue {
  readonly key: string;
  readonly count: number;
  /** Earliest instant that the leading readings allow; Infinity where nothing is dated. */
  readonly first: number;
}

function fromColumn({ lanes, counts, first }: LaneColumn): LaneStat[] {
  return lanes.map(({ outer, inner }, at) => ({
    key: laneKey(outer, inner),
    outer,
    inner,
    count: counts[at] ?? 0,
    first: first[at] ?? Infinity,
  }));
}

/** The lanes by one facet, or by two of them, in no order. */
export function laneStats(
  dataset: Dataset,
  by: LanesBy,
  within: LanesBy | null,
  reading: ReadingChoice,
): LaneStat[] {
  if (dataset.index) return fromColumn(dataset.index.laneColumn(reading, by, within));
  const stats = new Map<string, LaneStat>();
  for (const event of dataset.events) {
    const facets = dataset.facets(event.id);
    const segment = leadingReading(event, reading).drawn?.segments[0];
    const start = segment ? (segment.earliest ?? -Infinity) : Infinity;
    for (const outer of facets[by]) {
      for (const inner of within ? facets[within] : [null]) {
        const key = laneKey(outer, inner);
        const { count = 0, first = Infinity } = stats.get(key) ?? {};
        stats.set(key, { key, outer, inner, count: count + 1, first: Math.min(first, start) });
      }
    }
  }
  return [...stats.values()];
}

/** Maximum number of nested lanes that a frame can draw as counts; measured in decision 008. */
const MAX_NESTED = 120;

/**
 * Whether one facet's lanes can be nested in another's: always in a small dataset, in a large one
 * while there are few lanes.
 */
export function canNest(dataset: Dataset, by: LanesBy, within: LanesBy): boolean {
  const { index } = dataset;
  if (by === within) return false;
  if (!index) return true;
  return index.laneColumn('stated', by, within).lanes.length <= MAX_NESTED;
}
