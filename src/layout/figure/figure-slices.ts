/**
 * A figure's lanes cut into slices for several pages: between two lanes where that does not leave the
 * page half empty, else between two rows of a lane.
 */
import type { FigureScene } from './figure-scene';
import { ROW_PX } from '../build-scene';

/** A slice that ends with a lane is taken from this share of the room on. */
const LEAST_SHARE = 0.5;

/** Bottom edges of the rows of all lanes, from the top. */
function rowFeet(scene: FigureScene): number[] {
  const feet = new Set(scene.marks.map((mark) => mark.yPx - ROW_PX / 2 + scene.rowPx));
  return [...feet].sort((a, b) => a - b);
}

const lastWithin = (feet: readonly number[], from: number, to: number): number | undefined =>
  feet.findLast((foot) => foot > from && foot <= to);

/**
 * Where the slice that starts at `fromPx` and is at most `roomPx` high ends; null when not even one
 * row fits. Both in px from the top of the lanes.
 */
export function sliceEnd(scene: FigureScene, fromPx: number, roomPx: number): number | null {
  const to = fromPx + roomPx;
  if (scene.heightPx <= to) return scene.heightPx;
  const lanes = scene.lanes.map((lane) => lane.topPx + lane.heightPx);
  const lane = lastWithin(lanes, fromPx, to);
  if (lane !== undefined && lane - fromPx >= roomPx * LEAST_SHARE) return lane;
  return lastWithin(rowFeet(scene), fromPx, to) ?? lane ?? null;
}

/** End of the first row after `fromPx`, for a page on which not even that fits. */
export function firstRowEnd(scene: FigureScene, fromPx: number): number {
  return rowFeet(scene).find((foot) => foot > fromPx) ?? scene.heightPx;
}

/** The part of a scene between two heights, as a scene of its own. */
export function slice(scene: FigureScene, fromPx: number, toPx: number): FigureScene {
  if (fromPx === 0 && toPx === scene.heightPx) return scene;
  const lanes = scene.lanes
    .filter((lane) => lane.topPx < toPx && lane.topPx + lane.heightPx > fromPx)
    .map((lane) => {
      const top = Math.max(lane.topPx, fromPx);
      const foot = Math.min(lane.topPx + lane.heightPx, toPx);
      return { ...lane, topPx: top - fromPx, heightPx: foot - top };
    })
    // The padding under a lane's last row may be left over: no lane of its own.
    .filter((lane) => lane.heightPx >= ROW_PX);
  const marks = scene.marks
    .filter(({ yPx }) => yPx >= fromPx && yPx < toPx)
    .map((mark) => ({ ...mark, yPx: mark.yPx - fromPx }));
  return { ...scene, lanes, marks, heightPx: toPx - fromPx };
}
