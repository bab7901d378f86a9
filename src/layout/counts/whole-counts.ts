/**
 * Counts of all events by the lanes of one facet: used for the first view, and again each time the
 * last filter is removed. Columns never change, so they are counted once, by a worker if there is
 * one.
 */
import type { Columns } from '../../source/columns/columns';
import { type RowFilter, passesAll, rowFilter } from '../../source/columns/filter-rows';
import { NO_FILTERS, type Facet } from '../../event/facet';
import { MOST_COUNTED_LANES } from '../lanes/view';
import { Pyramid } from './pyramid';
import { type PyramidCounts, countPyramid } from './pyramid-counts';

const made = new WeakMap<Columns, Map<Facet, Pyramid>>();

/** Counts with a lane for each value of the facet; null where there are too many to have one each. */
export function countWhole(columns: Columns, by: Facet): PyramidCounts | null {
  const { values, sets, codes } = columns.facets[by];
  if (values.length > MOST_COUNTED_LANES) return null;
  return countPyramid(columns, rowFilter(columns, NO_FILTERS), {
    lanes: values.length,
    sets,
    codes,
  });
}

/** Keeps what a worker has counted. */
export function keepWhole(
  columns: Columns,
  by: Facet,
  counts: PyramidCounts | null,
): Pyramid | null {
  if (!counts) return null;
  const pyramid = new Pyramid(counts);
  const own = made.get(columns) ?? new Map<Facet, Pyramid>();
  made.set(columns, own.set(by, pyramid));
  return pyramid;
}

export interface WholePyramid {
  readonly pyramid: Pyramid;
  /** Lane of the pyramid by lane of the order. */
  readonly lanes: readonly number[];
}

/**
 * The counts for lanes in an order; null if not all events, or other lanes than the facet's, are
 * requested.
 */
export function wholePyramid(
  columns: Columns,
  filter: RowFilter,
  by: Facet,
  order: readonly string[],
): WholePyramid | null {
  const { values } = columns.facets[by];
  if (order.length !== values.length || !passesAll(filter)) return null;
  const lanes = order.map((id) => values.indexOf(id));
  if (lanes.includes(-1)) return null;
  const pyramid = made.get(columns)?.get(by) ?? keepWhole(columns, by, countWhole(columns, by));
  return pyramid && { pyramid, lanes };
}
