/** Sort keys of lanes: how many events each contains and when the first of them was. */
import type { Dataset } from '../../source/dataset';
import type { ReadingChoice } from '../../event/event';
import type { LaneValue } from '../../source/columns/lane-column';
import { DRAWN_EACH } from '../drawn-each';
import { type LanesBy, laneKey } from './view';

/** Filters do not change these, so that they do not change the order. */
export interface LaneStat extends LaneValue {
  readonly key: string;
  readonly count: number;
  /** Earliest instant that the leading readings allow; Infinity where nothing is dated. */
  readonly first: number;
}

/** The lanes by one facet, or by two of them, in no order. */
export function laneStats(
  { index }: Dataset,
  by: LanesBy,
  within: LanesBy | null,
  reading: ReadingChoice,
): LaneStat[] {
  const { lanes, counts, first } = index.laneColumn(reading, by, within);
  const stats = lanes.map(({ outer, inner }, at) => ({
    key: laneKey(outer, inner),
    outer,
    inner,
    count: counts[at] ?? 0,
    first: first[at] ?? Infinity,
  }));
  // The last event of a lane may have been removed.
  return stats.filter(({ count }) => count > 0);
}

/** Maximum number of nested lanes that a frame can draw as counts; measured in decision 008. */
const MAX_NESTED = 120;

/**
 * Whether one facet's lanes can be nested in another's: always in a small dataset, in a large one
 * while there are few lanes.
 */
export function canNest(dataset: Dataset, by: LanesBy, within: LanesBy): boolean {
  if (by === within) return false;
  if (dataset.size <= DRAWN_EACH) return true;
  return dataset.index.laneColumn('stated', by, within).lanes.length <= MAX_NESTED;
}
