/** Candidates: the visible items of a lane, where they are, and in which rows. */
import type { Item, LaneArrangement } from '../lanes/arrange';
import { type Boxed, type PackedSlot, gather, pack } from './pack';
import { type PlacedExtent, isVisible, placeExtent } from './place';
import type { TimeScale } from '../scale/time-scale';

/** An item with its place on the screen. */
export interface Candidate {
  readonly item: Item;
  readonly lead: PlacedExtent | null;
  readonly ghost: PlacedExtent | null;
}

/** Outer edges of a candidate on the screen. */
function edges({ lead, ghost }: Candidate): { left: number; right: number; middle: number } {
  const parts = [lead, ghost].filter((part) => part !== null);
  const middle = (lead ?? ghost)?.xPx ?? 0;
  return {
    left: Math.min(...parts.map((part) => part.leftPx)),
    right: Math.max(...parts.map((part) => part.rightPx)),
    middle,
  };
}

/**
 * Steps of a thousandth of a pixel: the last bits of a sum must not decide which of two marks is first.
 * The steps begin at an irrational place: a mark on a half, a third or a sixteenth of a pixel, as those of
 * whole days often are, would otherwise lie on the edge of a step and fall to either side of it.
 */
export const snap = (px: number): number => Math.floor(px * 1000 + Math.SQRT1_2) / 1000;

function boxOf(candidate: Candidate, scale: TimeScale): Boxed<Candidate> {
  const { left, right, middle } = edges(candidate);
  const [first, last] = scale.sign === 1 ? [left, right] : [right, left];
  return {
    item: candidate,
    start: snap(scale.toForwardPx(first)),
    end: snap(scale.toForwardPx(last)),
    middle: snap(scale.toForwardPx(middle)),
    row: candidate.item.row,
  };
}

/** The visible items of a lane. */
export function visibleCandidates(lane: LaneArrangement, scale: TimeScale): Candidate[] {
  return lane.items
    .map((item) => ({
      item,
      lead: item.extent ? placeExtent(item.extent, scale) : null,
      ghost: item.ghost ? placeExtent(item.ghost, scale) : null,
    }))
    .filter(
      ({ lead, ghost }) =>
        (lead !== null && isVisible(lead, scale)) ||
        (ghost !== null && isVisible(ghost, scale)) ||
        spansView(lead, ghost, scale),
    );
}

/** True if stated and assessed date are on either side of the view: their tether crosses it. */
function spansView(
  lead: PlacedExtent | null,
  ghost: PlacedExtent | null,
  scale: TimeScale,
): boolean {
  if (!lead || !ghost) return false;
  return (
    Math.min(lead.leftPx, ghost.leftPx) < scale.leftPx &&
    Math.max(lead.rightPx, ghost.rightPx) > scale.rightPx
  );
}

/** True when an item's date allows all of the view. */
function fillsView({ start, end }: Boxed<Candidate>, { widthPx }: TimeScale): boolean {
  return start <= 0 && end >= widthPx;
}

/** The candidates of a lane in slots: alone in a row, or several that would touch. */
export function packLane(lane: LaneArrangement, scale: TimeScale): PackedSlot<Candidate>[] {
  const boxes = visibleCandidates(lane, scale).map((candidate) => boxOf(candidate, scale));
  const { pointRows } = lane;
  // In a small dataset each event has its row. In a large one, events that may lie anywhere in view
  // would fill row after row.
  const isLow = (box: Boxed<Candidate>): boolean =>
    box.item.item.lasting || (lane.crowded === true && fillsView(box, scale));
  const points = boxes.filter((box) => !isLow(box));
  const low = pack(boxes.filter(isLow), pointRows, lane.rows - pointRows);
  return gather([...pack(points, 0, pointRows), ...low], pointRows);
}
