/**
 * The scene: everything that the timeline draws, as plain data in pixels. Screen and figure draw
 * the same scene; neither computes a position of its own.
 */
import type { EventId, EventKind } from '../event/event';
import type { Instant } from '../time/civil';
import type { Language } from '../time/speak';
import type { Arrangement, Item, LaneArrangement } from './arrange';
import { type Candidate, packLane, visibleCandidates } from './candidates';
import type { DensityPlace, SceneDensity } from './density';
import type { Gap } from './gaps/folded-time';
import { labelPriority, placeLabels } from './labels';
import { LANE_PADDING_PX, type LaneSpace, ROW_PX, captionPx, laneHeightPx } from './lanes/height';
import type { LaneForm } from './lanes/plan';
import { type SceneStrip, stripTicks } from './lanes/strip';
import type { LaneDensity } from './lane-density';
import { CLUSTER_HALF_PX, type PackedSlot } from './pack';
import type { PlacedExtent } from './place';
import { type Break, type Direction, TimeScale, type Viewport } from './scale';
import { type Axis, makeAxis } from './ticks';

/** Air above and below the ticks of a folded lane, px. */
const STRIP_PADDING_PX = 4;

export interface SceneLabel {
  readonly text: string;
  readonly leftPx: number;
  readonly rightPx: number;
  /** The edge of the text that touches its mark. */
  readonly align: 'left' | 'right';
}

export interface SceneMark {
  /** Unique in the scene: lane and event. */
  readonly key: string;
  readonly event: EventId;
  readonly lane: string;
  readonly kind: EventKind;
  /** Index into the palette of claimants. */
  readonly colour: number;
  readonly yPx: number;
  /** The leading reading; null when only the ghost is dated. */
  readonly lead: PlacedExtent | null;
  /** The other reading. */
  readonly ghost: PlacedExtent | null;
  /** Stated and assessed dates differ. */
  readonly contested: boolean;
  readonly share: Item['share'];
  readonly label: SceneLabel | null;
}

export interface SceneCluster {
  readonly key: string;
  readonly lane: string;
  readonly events: readonly EventId[];
  readonly xPx: number;
  readonly yPx: number;
  readonly halfWidthPx: number;
  /** Time that its members cover, for zooming to them. */
  readonly from: Instant;
  readonly to: Instant;
}

export interface SceneLane {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly form: LaneForm;
  /** 1 for a lane inside a group. */
  readonly level: 0 | 1;
}

export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly direction: Direction;
  readonly language: Language;
  /** Left and right edge of the time area, px. */
  readonly leftPx: number;
  readonly rightPx: number;
  /** Width of the column of lane names; 0 = the names stand inside the lanes. */
  readonly gutterPx: number;
  readonly axis: Axis;
  /** Folded gaps in view, in order of time. */
  readonly breaks: readonly Break[];
  readonly lanes: readonly SceneLane[];
  readonly marks: readonly SceneMark[];
  readonly clusters: readonly SceneCluster[];
  /** Folded lanes. */
  readonly strips: readonly SceneStrip[];
  /** Lanes drawn as counts; null when every event is a mark or in a cluster. */
  readonly density: SceneDensity | null;
}

export interface SceneOptions extends LaneSpace {
  readonly viewport: Viewport;
  /** Stretches of time that are folded; none when left out. */
  readonly gaps?: readonly Gap[];
  readonly widthPx: number;
  readonly direction: Direction;
  readonly language: Language;
  readonly laneLabel: (lane: string) => string;
  /** Index into the palette for an event. */
  readonly colourOf: (event: EventId) => number;
  /** Counts of many events, for the lanes that are dense; null while events are few. */
  readonly density?: LaneDensity | null;
}

function instantsOf(items: readonly Candidate[], scale: TimeScale): { from: Instant; to: Instant } {
  const times = items.flatMap(
    ({ item }) =>
      (item.extent ?? item.ghost)?.segments.flatMap((s) => [s.earliest, s.latest]) ?? [],
  );
  const known = times.filter((time) => time !== null);
  if (known.length === 0) return scale.viewport;
  return { from: Math.min(...known) as Instant, to: Math.max(...known) as Instant };
}

/** The mark of an item, without its label. */
export function markOf(
  { item, lead, ghost }: Candidate,
  yPx: number,
  options: SceneOptions,
): Omit<SceneMark, 'label'> {
  return {
    key: `${item.lane}:${item.event.id}`,
    event: item.event.id,
    lane: item.lane,
    kind: item.event.kind,
    colour: options.colourOf(item.event.id),
    yPx,
    lead,
    ghost,
    contested: item.event.assessed !== null,
    share: item.share,
  };
}

/** A pill of what may lie anywhere in view stands wholly in it. */
function kept(xPx: number, { leftPx, rightPx }: TimeScale): number {
  const inside = xPx >= leftPx && xPx <= rightPx;
  const half = CLUSTER_HALF_PX + 2;
  return inside ? Math.min(rightPx - half, Math.max(leftPx + half, xPx)) : xPx;
}

function clusterOf(
  slot: PackedSlot<Candidate>,
  yPx: number,
  scale: TimeScale,
  crowded: boolean,
): SceneCluster {
  const events = [...new Set(slot.items.map(({ item }) => item.event.id))];
  const lane = slot.items[0]?.item.lane ?? '';
  return {
    key: `${lane}:cluster:${events[0] ?? ''}`,
    lane,
    events,
    xPx: crowded ? kept(slot.middle * scale.sign, scale) : slot.middle * scale.sign,
    yPx,
    halfWidthPx: CLUSTER_HALF_PX,
    ...instantsOf(slot.items, scale),
  };
}

/** Builds the scene of an arrangement for a viewport. Pure: the same input gives the same scene. */
export function buildScene(arrangement: Arrangement, options: SceneOptions): Scene {
  const { widthPx, gutterPx, direction, language } = options;
  const leftPx = direction === 'ltr' ? gutterPx : 0;
  const rightPx = direction === 'ltr' ? widthPx : widthPx - gutterPx;
  const scale = new TimeScale(options.viewport, leftPx, rightPx, direction, options.gaps);
  const caption = captionPx(options);
  const lanes: SceneLane[] = [];
  const marks: SceneMark[] = [];
  const clusters: SceneCluster[] = [];
  const strips: SceneStrip[] = [];
  const dense: DensityPlace[] = [];
  let topPx = 0;
  for (const lane of arrangement.lanes) {
    const { form = 'lane', level = 0 } = lane;
    const heightPx = laneHeightPx(form, lane.rows, options);
    const padding = form === 'strip' ? STRIP_PADDING_PX : LANE_PADDING_PX;
    const body = { topPx: topPx + caption + padding, basePx: topPx + heightPx - padding };
    if (lane.dense) {
      dense.push({ lane: options.density?.order.indexOf(lane.id) ?? -1, ...body });
    } else if (form === 'strip') {
      const ticks = stripTicks(visibleCandidates(lane, scale));
      strips.push({ lane: lane.id, ...body, ticks });
    }
    const rowY = (row: number): number =>
      topPx + caption + LANE_PADDING_PX + row * ROW_PX + ROW_PX / 2;
    const slots = form === 'lane' ? packLane(lane, scale) : [];
    const single = slots.filter((slot) => slot.items.length === 1);
    marks.push(
      ...placeLabels(
        single.map((slot) => ({
          slot,
          mark: markOf(slot.items[0] as Candidate, rowY(slot.row), options),
          priority: labelPriority((slot.items[0] as Candidate).item.event),
        })),
        slots,
        scale,
        (event) => titleOf(lane, event, language),
        language,
      ),
    );
    for (const slot of slots) {
      if (slot.items.length > 1) {
        clusters.push(clusterOf(slot, rowY(slot.row), scale, lane.crowded === true));
      }
    }
    lanes.push({
      id: lane.id,
      label: options.laneLabel(lane.id),
      count: lane.count,
      topPx,
      heightPx,
      form,
      level,
    });
    topPx += heightPx;
  }
  return {
    widthPx,
    heightPx: topPx,
    direction,
    language,
    leftPx,
    rightPx,
    gutterPx,
    axis: makeAxis(scale, language),
    breaks: scale.breaks,
    lanes,
    marks,
    clusters,
    strips,
    density: options.density?.draw(dense, scale) ?? null,
  };
}

function titleOf(lane: LaneArrangement, event: EventId, language: Language): string {
  return lane.items.find((item) => item.event.id === event)?.event.title[language] ?? '';
}

export { LANE_PADDING_PX, ROW_PX };
