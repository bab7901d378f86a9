/** The gaps of a large dataset, from its columns: one pass over the rows in order of start. */
import { type Columns, OPEN_END, OPEN_START, endOf } from '../../source/columns/columns';
import { type RowFilter, rowPasses } from '../../source/columns/filter-rows';
import type { EventStore } from '../../source/store/event-store';
import type { ReadingChoice } from '../../event/event';
import { Coverage, emptyInBoth, longGaps } from './find-gaps';
import type { Gap } from './folded-time';

function coverageOf(columns: Columns, filter: RowFilter): Coverage {
  const { start, dated } = columns;
  const coverage = new Coverage();
  for (let row = 0; row < dated; row += 1) {
    const from = start[row] === OPEN_START ? -Infinity : (start[row] as number);
    const end = endOf(columns, row);
    const to = end === OPEN_END ? Infinity : end;
    // In a large dataset most events are where others are already: whether they pass changes
    // nothing.
    if (to > coverage.reached && rowPasses(columns, filter, row)) coverage.add(from, to);
  }
  return coverage;
}

/**
 * The long gaps between the events that pass. The other reading's dates are drawn too, beside the
 * leading ones, so a gap must be empty in both; rows found by a search are known by one reading
 * only. @param count the number of events that pass.
 */
export function gapsOfMany(
  store: EventStore,
  filter: RowFilter,
  count: number,
  reading: ReadingChoice,
): Gap[] {
  const leading = store.columns(reading);
  const other = store.columns(reading === 'stated' ? 'assessed' : 'stated');
  const { empty, whole } = coverageOf(leading, filter);
  if (!whole) return [];
  const both =
    other === leading || filter.found ? empty : emptyInBoth(empty, coverageOf(other, filter).free);
  return longGaps(both, whole, count);
}
