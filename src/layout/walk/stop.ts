/** What keyboard stepping stops at: a mark, a cluster or a cell of counts. */
import type { EventId } from '../../event/event';
import type { Instant } from '../../time/civil';

/** A cell of a lane that is drawn as counts. */
export interface CountCell {
  readonly lane: string;
  readonly from: Instant;
  readonly to: Instant;
}

export interface Stop {
  /** Unique in the scene. */
  readonly key: string;
  /** Null: several stand here. */
  readonly event: EventId | null;
  readonly cell: CountCell | null;
  /** Middle of the drawn element, px, and its instant. */
  readonly xPx: number;
  readonly yPx: number;
  readonly at: Instant;
}

/** A stop whose instant is still to be read from the scale. */
export type DrawnStop = Omit<Stop, 'at'>;

export const cellKey = ({ lane, from }: CountCell): string => `${lane}:counts:${from}`;
