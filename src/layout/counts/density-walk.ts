/** Stepping from event to event beyond the view in a large dataset. */
import { OPEN_END, OPEN_START, endOf } from '../../source/columns/columns';
import { rowPasses } from '../../source/columns/filter-rows';
import { rowFrom } from '../../source/columns/sort';
import type { Instant } from '../../time/civil';
import type { LaneDensity } from './lane-density';
import type { Viewport } from '../scale/time-scale';
import type { OutOfView } from '../walk/out-of-view';
import { type WalkEnd, liesAhead } from '../walk/walk-end';

/** How many events that pass end before the view, and how many begin after it. */
export function outOfViewOfMany(
  { columns, filter }: LaneDensity,
  { from, to }: Viewport,
): OutOfView {
  let [earlier, later] = [0, 0];
  for (let row = 0; row < columns.dated; row += 1) {
    const isLater = (columns.start[row] as number) >= to;
    const isEarlier = !isLater && endOf(columns, row) <= from;
    if ((!isLater && !isEarlier) || !rowPasses(columns, filter, row)) continue;
    if (isLater) later += 1;
    else earlier += 1;
  }
  return { earlier, later };
}

/** When the next event outside the view begins; null at the end. */
export function nextOfMany({ columns, filter }: LaneDensity, end: WalkEnd): Instant | null {
  const first = rowFrom(columns, end.at);
  for (let row = end.by === 1 ? first : first - 1; row >= 0 && row < columns.dated; row += end.by) {
    const [start = 0, until] = [columns.start[row], endOf(columns, row)];
    const from = (start === OPEN_START ? until - 1 : start) as Instant;
    const to = (until === OPEN_END ? start + 1 : until) as Instant;
    if (liesAhead(from, to, end) && rowPasses(columns, filter, row)) return from;
  }
  return null;
}
