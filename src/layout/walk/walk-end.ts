/** Where a walk through the timeline stands that has come to the end of what is in view. */
import type { Instant } from '../../time/civil';
import type { Viewport } from '../scale/time-scale';

/** Stepping that has reached the end of the view. */
export interface WalkEnd {
  readonly view: Viewport;
  /** The current instant of the stepping. */
  readonly at: Instant;
  /** Towards later or earlier. */
  readonly by: 1 | -1;
}

/** Lies entirely ahead, and its middle, where its mark would be, is out of view. */
export function liesAhead(from: number, to: number, { view, at, by }: WalkEnd): boolean {
  const middle = (from + to) / 2;
  return by === 1 ? from > at && middle >= view.to : to < at && middle <= view.from;
}
