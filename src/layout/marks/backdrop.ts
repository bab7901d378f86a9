/**
 * Backdrops: what a tally counts over, as a quiet band over the height of its lane. A tally is no event
 * of its own but what frames the events of its lane, so it lies behind them.
 */
import type { PlacedSpan } from './place';
import type { SceneLane, SceneMark } from '../scene';

export interface Backdrop extends PlacedSpan {
  /** Unique in the scene. */
  readonly key: string;
  readonly topPx: number;
  readonly heightPx: number;
}

/** From back to front. */
export function backdropsOf(scene: {
  readonly lanes: readonly SceneLane[];
  readonly marks: readonly SceneMark[];
}): Backdrop[] {
  const lanes = new Map(scene.lanes.map((lane) => [lane.id, lane]));
  return scene.marks.flatMap(({ key, lane: id, isTally, lead }) => {
    const lane = isTally ? lanes.get(id) : undefined;
    if (!lane || !lead) return [];
    const { topPx, heightPx } = lane;
    return lead.spans.map((span, index) => ({ ...span, key: `${key} ${index}`, topPx, heightPx }));
  });
}
