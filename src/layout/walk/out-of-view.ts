/** How many events the view leaves out on either side, so that none is out of view in silence. */
import { type Arrangement, endsOf } from '../lanes/arrange';
import type { Viewport } from '../scale/time-scale';

export interface OutOfView {
  /** Events that end before the view begins. */
  readonly earlier: number;
  /** Events that begin after the view ends. */
  readonly later: number;
}

/** Counts events, each once; one whose two dates are on either side of the view crosses it. */
export function outOfView(
  { lanes }: Pick<Arrangement, 'lanes'>,
  { from, to }: Viewport,
): OutOfView {
  const earlier = new Set<string>();
  const later = new Set<string>();
  for (const item of lanes.flatMap(({ items }) => items)) {
    const { start, end } = endsOf(item);
    if (end <= from) earlier.add(item.event.id);
    else if (start >= to) later.add(item.event.id);
  }
  return { earlier: earlier.size, later: later.size };
}
