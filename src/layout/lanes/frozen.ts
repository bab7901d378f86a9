/** Pinned lanes that stay in view while the others scroll beneath them, as far as there is room. */
import type { Scene, SceneLane, SceneMark } from '../scene';

/**
 * Height of the lanes that stay, px; 0 = none does. A pinned group stays with its lanes. Where the room
 * ends inside it, its first lanes stay, but no head alone: that would say nothing.
 * @param lanes from top to bottom, pinned ones first.
 * @param pinned ids of pinned lanes; those inside a group count with the group.
 * @param roomPx what they may take at most.
 */
export function frozenHeight(
  lanes: readonly SceneLane[],
  pinned: readonly string[],
  roomPx: number,
): number {
  let heightPx = 0;
  for (const { id, form, level, topPx, heightPx: ownPx } of pinned.length > 0 ? lanes : []) {
    const basePx = topPx + ownPx;
    if ((level === 0 && !pinned.includes(id)) || basePx > roomPx) break;
    if (form !== 'group') heightPx = basePx;
  }
  return heightPx;
}

export interface SplitScene {
  readonly frozen: Scene;
  readonly rest: Scene;
}

/**
 * Splits a scene where the pinned lanes end. Both parts keep the coordinates of the whole scene.
 */
export function splitScene(
  scene: Scene,
  marks: readonly SceneMark[],
  frozenPx: number,
): SplitScene {
  const part = (stays: boolean, heightPx: number): Scene => {
    const isHere = (yPx: number): boolean => yPx < frozenPx === stays;
    return {
      ...scene,
      heightPx,
      lanes: scene.lanes.filter(({ topPx }) => isHere(topPx)),
      marks: marks.filter(({ yPx }) => isHere(yPx)),
      clusters: scene.clusters.filter(({ yPx }) => isHere(yPx)),
      strips: scene.strips.filter(({ topPx }) => isHere(topPx)),
      density: scene.density && {
        ...scene.density,
        lanes: scene.density.lanes.filter(({ basePx }) => isHere(basePx)),
      },
    };
  };
  return { frozen: part(true, frozenPx), rest: part(false, scene.heightPx) };
}
