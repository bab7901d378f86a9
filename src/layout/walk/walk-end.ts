/** Where a walk through the timeline stands that has come to the end of what is in view. */
import type { Instant } from '../../time/civil';
import type { Viewport } from '../scale/time-scale';

/** A walk that has come to the end of what is in view. */
export interface WalkEnd {
  readonly view: Viewport;
  /** Where in time the walk stands. */
  readonly at: Instant;
  /** Towards later or earlier. */
  readonly by: 1 | -1;
}

/** Lies wholly on the way, and its middle, where its mark would stand, out of view. */
export function liesAhead(from: number, to: number, { view, at, by }: WalkEnd): boolean {
  const middle = (from + to) / 2;
  return by === 1 ? from > at && middle >= view.to : to < at && middle <= view.from;
}
