/** Builds the scene of an arrangement: where each thing goes, in pixels. */
import { labelText } from '../words/worded';
import type { EventId } from '../event/event';
import type { Instant } from '../time/civil';
import type { Language } from '../words/language';
import { type Arrangement, type LaneArrangement, endsOf } from './lanes/arrange';
import { type Candidate, packLane, visibleCandidates } from './marks/candidates';
import type { DensityPlace } from './counts/density';
import { labelPriority, placeLabels } from './marks/labels';
import { LANE_PADDING_PX, ROW_PX, captionPx, laneHeightPx } from './lanes/height';
import { type SceneStrip, stripTicks } from './lanes/strip';
import { CLUSTER_HALF_PX, type PackedSlot } from './marks/pack';
import { TimeScale } from './scale/time-scale';
import { makeAxis } from './axis/ticks';
import type { SceneOptions, SceneMark, SceneCluster, Scene, SceneLane } from './scene';

/** Padding above and below the ticks of a folded lane, px. */
const STRIP_PADDING_PX = 4;

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
    tried: item.event.reviewed !== undefined,
    share: item.share,
    isTally: item.event.kind === 'tally',
  };
}

/** A pill in view is entirely inside it, as far as its slot reaches. Forward px. */
function kept({ middle, start, end }: PackedSlot<Candidate>, { widthPx }: TimeScale): number {
  if (middle < 0 || middle > widthPx) return middle;
  const half = CLUSTER_HALF_PX + 2;
  const least = Math.min(half, end - CLUSTER_HALF_PX);
  const most = Math.max(widthPx - half, start + CLUSTER_HALF_PX);
  return Math.min(Math.max(middle, least), Math.max(least, most));
}

function clusterOf(slot: PackedSlot<Candidate>, yPx: number, scale: TimeScale): SceneCluster {
  const inTime = [...slot.items].sort((a, b) => endsOf(a.item).start - endsOf(b.item).start);
  const events = [...new Set(inTime.map(({ item }) => item.event.id))];
  const lane = slot.items[0]?.item.lane ?? '';
  return {
    key: `${lane}:cluster:${events[0] ?? ''}`,
    lane,
    events,
    xPx: scale.fromForwardPx(kept(slot, scale)),
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
  const laneAt = new Map(options.density?.order.map((id, at) => [id, at]));
  let topPx = 0;
  for (const lane of arrangement.lanes) {
    const { form = 'lane', level = 0 } = lane;
    const heightPx = laneHeightPx(form, lane.rows, options);
    const padding = form === 'strip' ? STRIP_PADDING_PX : LANE_PADDING_PX;
    const body = { topPx: topPx + caption + padding, basePx: topPx + heightPx - padding };
    if (lane.dense) {
      dense.push({ lane: laneAt.get(lane.id) ?? -1, ...body });
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
        clusters.push(clusterOf(slot, rowY(slot.row), scale));
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
  const item = lane.items.find((one) => one.event.id === event);
  return item ? labelText(item.event.title, language) : '';
}

export { LANE_PADDING_PX, ROW_PX };
