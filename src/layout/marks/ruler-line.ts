/** Places the ruler's line between two events of a scene. */
import type { EventId, TimelineEvent } from '../../event/event';
import type { ReadingChoice } from '../../event/event';
import type { TimeScale } from '../scale/time-scale';
import type { Scene } from '../scene';
import { stretchOf } from '../../event/when';

export interface RulerEnd {
  readonly xPx: number;
  /** Null where the event is not drawn. */
  readonly yPx: number | null;
}

export interface PlacedRuler {
  readonly from: RulerEnd;
  readonly to: RulerEnd;
  /** Height of the measuring line. */
  readonly yPx: number;
  /** Middle of its visible part, where the text goes; null if all of it is out of view. */
  readonly middlePx: number | null;
}

/** Minimum distance of the line from the edges of the lanes, px. */
const EDGE_PX = 26;
/** In one row the line runs below the marks, px. */
const BELOW_PX = 24;

/** The mark of an event, or the cluster that contains it, nearest to a height. */
function endOf(
  scene: Scene,
  scale: TimeScale,
  event: TimelineEvent,
  reading: ReadingChoice,
  nearPx: number | null,
): RulerEnd | null {
  const id: EventId = event.id;
  const drawn = [
    ...scene.marks
      .filter((mark) => mark.event === id && mark.lead !== null)
      // To the centre of the date, also where that is out of view and an arrow points to it.
      .map(({ lead, yPx }) => ({ xPx: lead?.centrePx ?? 0, yPx })),
    ...scene.clusters.filter(({ events }) => events.includes(id)),
  ].sort((a, b) => Math.abs(a.yPx - (nearPx ?? 0)) - Math.abs(b.yPx - (nearPx ?? 0)));
  if (drawn[0]) return { xPx: drawn[0].xPx, yPx: drawn[0].yPx };
  const stretch = stretchOf(event, reading);
  if (!stretch) return null;
  return { xPx: scale.toPx(((stretch.from + stretch.to) / 2) as typeof stretch.from), yPx: null };
}

/** Places the ruler; null when one of the events has no place on the axis. */
export function placeRuler(
  scene: Scene,
  scale: TimeScale,
  first: TimelineEvent,
  second: TimelineEvent,
  reading: ReadingChoice,
): PlacedRuler | null {
  const from = endOf(scene, scale, first, reading, null);
  const to = endOf(scene, scale, second, reading, from?.yPx ?? null);
  if (!from || !to) return null;
  const heights = [from.yPx, to.yPx].filter((y) => y !== null);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const level =
    heights.length === 0
      ? EDGE_PX
      : bottom - top < BELOW_PX
        ? bottom + BELOW_PX
        : (top + bottom) / 2;
  const left = Math.max(scene.leftPx, Math.min(from.xPx, to.xPx));
  const right = Math.min(scene.rightPx, Math.max(from.xPx, to.xPx));
  return {
    from,
    to,
    yPx: Math.max(EDGE_PX / 2, Math.min(scene.heightPx - EDGE_PX / 2, level)),
    middlePx: left <= right ? (left + right) / 2 : null,
  };
}
