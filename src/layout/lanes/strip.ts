/** Draws a folded lane: its events as ticks, so that none vanishes. */
import type { EventId } from '../../event/event';
import type { PlacedExtent, PlacedSpan } from '../marks/place';
import type { Candidate } from '../marks/candidates';

/** One event of a folded lane. */
export interface StripTick {
  readonly event: EventId;
  /** Where its shape would be, px, or the arrow to it. */
  readonly xPx: number;
  readonly arrow: PlacedExtent['arrow'];
  /** What its leading date allows, where that is wide enough to be drawn. */
  readonly spans: readonly PlacedSpan[];
}

export interface SceneStrip {
  readonly lane: string;
  /** Top and foot of the ticks, px. */
  readonly topPx: number;
  readonly basePx: number;
  readonly ticks: readonly StripTick[];
}

/** The ticks of the visible part of a lane. */
export function stripTicks(candidates: readonly Candidate[]): StripTick[] {
  return candidates.flatMap(({ item, lead, ghost }) => {
    const placed = lead ?? ghost;
    if (!placed) return [];
    const { xPx, arrow, spans } = placed;
    return [{ event: item.event.id, xPx, arrow, spans }];
  });
}
