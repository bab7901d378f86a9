/**
 * The scene of the figure: as on the screen, but without clusters. A page can grow where a screen
 * cannot, so every mark has its number, and its title as far as the width allows.
 */
import type { EventId } from '../../event/event';
import type { Arrangement, LaneArrangement } from '../lanes/arrange';
import { visibleCandidates } from '../marks/candidates';
import { type LabelSource, type PlacedMark, type Stretch, placeNumbered } from './figure-labels';
import { GROUP_PX } from '../lanes/height';
import { TimeScale } from '../scale/time-scale';
import { type Scene, type SceneLabel, type SceneMark, type SceneOptions } from '../scene';
import { LANE_PADDING_PX, ROW_PX, markOf } from '../build-scene';
import { type Axis, makeAxes } from '../axis/ticks';
import type { Language } from '../../words/language';

export interface NumberedMark extends SceneMark {
  /** Where the event's number is placed, between shape and label. */
  readonly number: SceneLabel;
  /** The title in the second language, a line below the label. */
  readonly second: SceneLabel | null;
  /** The label is shorter than the title. */
  readonly isLabelCut: boolean;
}

export interface FigureScene extends Scene {
  readonly marks: readonly NumberedMark[];
  /** The axis again in the second language; null in a figure of one. */
  readonly secondAxis: Axis | null;
  /** Rows of the fullest lane. */
  readonly rows: number;
  /** Height of a row, px. Marks stand in the middle of its first `ROW_PX`. */
  readonly rowPx: number;
}

export interface FigureSceneOptions extends SceneOptions, LabelSource {
  /** Least height of a lane, px, for a name of several lines. */
  readonly minLanePx: (lane: string) => number;
  /** The languages of labels and axis, a line each. The main one is `language`. */
  readonly languages: readonly Language[];
}

/** What a second line adds to a row, px. */
const SECOND_LINE_PX = 15;

/** Work that yields after each mark: thousands of marks would block the page. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Free space between two marks of a row. */
const ROW_GAP_PX = 12;

/** First row with room for each, in the given order, so that numbers run down a crowded day. */
function* intoRows(placed: readonly PlacedMark[]): Steps<{ rows: number[]; count: number }> {
  const taken: Stretch[][] = [];
  const rows: number[] = [];
  for (const { box } of placed) {
    yield;
    // In chronological order, a mark only collides with the last ones, so the search starts from
    // the end.
    const isFree = (row: readonly Stretch[]): boolean =>
      row.findLast((o) => o.end + ROW_GAP_PX > box.start && box.end + ROW_GAP_PX > o.start) ===
      undefined;
    const free = taken.findIndex(isFree);
    const row = free < 0 ? taken.length : free;
    (taken[row] ??= []).push(box);
    rows.push(row);
  }
  return { rows, count: taken.length };
}

interface LaneRows {
  readonly placed: readonly PlacedMark[];
  /** Row of each, 0 at the top. */
  readonly rows: readonly number[];
  readonly count: number;
}

function* layLane(
  lane: LaneArrangement,
  scale: TimeScale,
  options: FigureSceneOptions,
): Steps<LaneRows | null> {
  const candidates = visibleCandidates(lane, scale).sort(
    (a, b) => options.numberOf(a.item.event.id) - options.numberOf(b.item.event.id),
  );
  const all: PlacedMark[] = [];
  for (const candidate of candidates) {
    yield;
    all.push(placeNumbered(candidate, scale, options, lane.form === 'strip'));
  }
  if (all.length === 0) return null;
  const points = all.filter(({ candidate }) => !candidate.item.lasting);
  const lasting = all.filter(({ candidate }) => candidate.item.lasting);
  const pointRows = yield* intoRows(points);
  const lastingRows = yield* intoRows(lasting);
  return {
    placed: [...points, ...lasting],
    rows: [...pointRows.rows, ...lastingRows.rows.map((row) => row + pointRows.count)],
    count: pointRows.count + lastingRows.count,
  };
}

/** Builds the figure's scene. Lanes without anything visible are left out. */
export function* buildFigureScene(
  arrangement: Arrangement,
  options: FigureSceneOptions,
): Steps<FigureScene> {
  const { widthPx, gutterPx, direction, language, languages } = options;
  const rowPx = ROW_PX + (options.languages.length - 1) * SECOND_LINE_PX;
  const leftPx = direction === 'ltr' ? gutterPx : 0;
  const rightPx = direction === 'ltr' ? widthPx : widthPx - gutterPx;
  const scale = new TimeScale(options.viewport, leftPx, rightPx, direction, options.gaps);
  const lanes: Scene['lanes'][number][] = [];
  const marks: NumberedMark[] = [];
  let topPx = 0;
  let rows = 0;
  /** Header of a group of which no lane has been drawn yet. */
  let head: LaneArrangement | null = null;
  for (const lane of arrangement.lanes) {
    const { id, form = 'lane', level = 0 } = lane;
    if (form === 'group' || level === 0) head = null;
    if (form === 'group') head = lane;
    const laid = yield* layLane(lane, scale, options);
    if (!laid) continue;
    if (head) {
      const heightPx = Math.max(GROUP_PX, options.minLanePx(head.id));
      const label = options.laneLabel(head.id);
      lanes.push({
        id: head.id,
        label,
        count: head.count,
        topPx,
        heightPx,
        form: 'group',
        level: 0,
      });
      topPx += heightPx;
      head = null;
    }
    const wanted = 2 * LANE_PADDING_PX + laid.count * rowPx;
    const heightPx = Math.max(wanted, options.minLanePx(lane.id));
    const firstPx = topPx + (heightPx - laid.count * rowPx) / 2 + ROW_PX / 2;
    laid.placed.forEach(({ candidate, box: _box, ...labels }, index) => {
      const yPx = firstPx + (laid.rows[index] ?? 0) * rowPx;
      marks.push({ ...markOf(candidate, yPx, options), ...labels });
    });
    rows = Math.max(rows, laid.count);
    const count = new Set(laid.placed.map(({ candidate }) => candidate.item.event.id)).size;
    lanes.push({
      id,
      label: options.laneLabel(id),
      count,
      topPx,
      heightPx,
      form,
      level,
    });
    topPx += heightPx;
  }
  const [axis, secondAxis = null] = makeAxes(scale, languages) as [Axis, Axis?];
  return {
    widthPx,
    heightPx: topPx,
    direction,
    language,
    leftPx,
    rightPx,
    gutterPx,
    axis,
    secondAxis,
    breaks: scale.breaks,
    lanes,
    marks,
    clusters: [],
    strips: [],
    density: null,
    rows,
    rowPx,
  };
}

/** The events visible in the time area, in no particular order. */
export function eventsInView(
  arrangement: Arrangement,
  options: Pick<SceneOptions, 'viewport' | 'gaps' | 'widthPx' | 'gutterPx' | 'direction'>,
): Set<EventId> {
  const scale = new TimeScale(
    options.viewport,
    0,
    options.widthPx - options.gutterPx,
    options.direction,
    options.gaps,
  );
  return new Set(
    arrangement.lanes.flatMap((lane) =>
      visibleCandidates(lane, scale).map(({ item }) => item.event.id),
    ),
  );
}
