/**
 * The scene of the figure: as on the screen, but nothing gathers into clusters. A page can grow where
 * a screen cannot, so every mark has its number, and its title as far as the width allows.
 */
import type { EventId } from '../event/event';
import type { Arrangement, Item, LaneArrangement } from './arrange';
import { LABEL_FONT_PX, MAX_LABEL_PX } from './labels';
import { GROUP_PX } from './lanes/height';
import { fitText, measure } from './measure';
import { GLYPH_RADIUS_PX, type PlacedExtent } from './place';
import { TimeScale } from './scale';
import {
  type Candidate,
  LANE_PADDING_PX,
  ROW_PX,
  type Scene,
  type SceneLabel,
  type SceneMark,
  type SceneOptions,
  markOf,
  visibleCandidates,
} from './scene';
import { makeAxis } from './ticks';

export interface NumberedMark extends SceneMark {
  /** Where the event's number stands, between shape and label. */
  readonly number: SceneLabel;
  /** The title in the second language, a line below the label. */
  readonly second: SceneLabel | null;
  /** The label is not the whole title. */
  readonly isLabelCut: boolean;
}

export interface FigureScene extends Scene {
  readonly marks: readonly NumberedMark[];
  /** Rows of the fullest lane. */
  readonly rows: number;
  /** Height of a row, px. Marks stand in the middle of its first `ROW_PX`. */
  readonly rowPx: number;
}

export interface FigureSceneOptions extends SceneOptions {
  /** The number of an event; numbers follow time. */
  readonly numberOf: (event: EventId) => number;
  /** Least height of a lane, px, for a name of several lines. */
  readonly minLanePx: (lane: string) => number;
  /** What stands beside a mark: one line for each language of the figure, the main one first. */
  readonly labelsOf: (item: Item) => readonly string[];
  /** Lines of a label: 1 or 2. */
  readonly lines: number;
}

/** Size of the second language's line, px. */
export const SECOND_FONT_PX = 11;
/** What a second line adds to a row, px. */
const SECOND_LINE_PX = 15;

/** Work that stops after each mark: thousands of them would hold up the page. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Space between shape, number and label. */
const GAP_PX = 6;
/** Free space between what two marks of a row draw. */
const ROW_GAP_PX = 12;
const REACH_PX = GLYPH_RADIUS_PX + GAP_PX;

/** A stretch in forward px (growing with time). */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Placed {
  readonly candidate: Candidate;
  readonly box: Stretch;
  readonly number: SceneLabel;
  readonly label: SceneLabel | null;
  readonly second: SceneLabel | null;
  readonly isLabelCut: boolean;
}

function toLabel(text: string, { start, end }: Stretch, sign: 1 | -1, after: boolean): SceneLabel {
  const align = after === (sign === 1) ? 'left' : 'right';
  return sign === 1
    ? { text, leftPx: start, rightPx: end, align }
    : { text, leftPx: -end, rightPx: -start, align };
}

/** Where number and title of a mark may stand, in forward px, and which end touches the mark. */
interface Room extends Stretch {
  readonly after: boolean;
}

/** What is drawn of one reading: its shape and its stretches, in forward px. */
function drawnOf(part: PlacedExtent, sign: 1 | -1): Stretch {
  const shape = part.xPx * sign;
  if (part.spans.length === 0)
    return { start: shape - GLYPH_RADIUS_PX, end: shape + GLYPH_RADIUS_PX };
  const edges = [part.leftPx * sign, part.rightPx * sign];
  return { start: Math.min(...edges), end: Math.max(...edges) };
}

/**
 * The rooms around a mark, best first: inside its own stretch, after all that it draws there, before
 * it. Another reading of the same event further on ends the room.
 *
 *     ──◆▒▒ inside ▒▒▒│  after        ◇        before  │▒▒◆▒▒│
 */
function rooms(middle: number, own: Stretch, other: Stretch | null, view: Stretch): Room[] {
  const touches =
    other !== null && other.start <= own.end + GAP_PX && other.end >= own.start - GAP_PX;
  const all = touches
    ? {
        start: Math.min(own.start, other.start),
        end: Math.max(own.end, other.end),
      }
    : own;
  const next = other && !touches && other.start > own.end ? other.start - GAP_PX : Infinity;
  const previous = other && !touches && other.end < own.start ? other.end + GAP_PX : -Infinity;
  const otherShape = other && other.start > middle ? other.start - GAP_PX : Infinity;
  return [
    {
      start: middle + REACH_PX,
      end: Math.min(own.end - GAP_PX, otherShape, view.end),
      after: true,
    },
    { start: all.end + GAP_PX, end: Math.min(next, view.end), after: true },
    {
      start: Math.max(previous, view.start),
      end: all.start - GAP_PX,
      after: false,
    },
  ];
}

/**
 * Number and title in the first room that holds them, else cut to the largest. In a folded lane the
 * numbers stand alone: they lead to the notes, so nothing is lost.
 */
function place(
  candidate: Candidate,
  scale: TimeScale,
  options: FigureSceneOptions,
  isFolded: boolean,
): Placed {
  const { sign } = scale;
  const view =
    sign === 1
      ? { start: scale.leftPx, end: scale.rightPx }
      : { start: -scale.rightPx, end: -scale.leftPx };
  const parts = [candidate.lead, candidate.ghost].filter((part) => part !== null);
  const isSeen = (part: PlacedExtent): boolean =>
    part.xPx >= scale.leftPx && part.xPx <= scale.rightPx;
  const anchor = parts.find(isSeen) ?? (parts[0] as PlacedExtent);
  const middle = Math.min(view.end, Math.max(view.start, anchor.xPx * sign));
  const other = parts.find((part) => part !== anchor) ?? null;
  const number = String(options.numberOf(candidate.item.event.id));
  const numberPx = measure(number, LABEL_FONT_PX, true);
  const titles = options.labelsOf(candidate.item);
  const titlesPx = titles.map((title, line) => measure(title, fontOf(line)));
  const titlePx = isFolded ? 0 : Math.min(MAX_LABEL_PX, Math.max(...titlesPx));

  const all = rooms(middle, drawnOf(anchor, sign), other && drawnOf(other, sign), view).map(
    // The sign of doubt at the mark's shoulder needs a little more.
    (room) =>
      room.after && candidate.lead && candidate.ghost ? { ...room, start: room.start + 3 } : room,
  );
  const length = (room: Stretch): number => room.end - room.start;
  const largest = all.reduce((best, room) => (length(room) > length(best) ? room : best));
  const room = all.find((r) => length(r) >= numberPx + GAP_PX + titlePx) ?? largest;

  const roomPx = Math.min(MAX_LABEL_PX, length(room) - numberPx - GAP_PX);
  const fit = (title: string | undefined, line: number): string | null =>
    title === undefined || isFolded || !isSeen(anchor)
      ? null
      : fitText(title, fontOf(line), roomPx);
  const text = fit(titles[0], 0);
  // A second language without the first would leave its reader guessing which mark is meant.
  const secondText = text === null ? null : fit(titles[1], 1);
  const numberStart = room.after ? room.start : room.end - numberPx;
  const numberBox = { start: numberStart, end: numberStart + numberPx };
  const boxOf = (line: string | null, sizePx: number): Stretch | null => {
    if (line === null) return null;
    const textPx = measure(line, sizePx);
    const start = room.after ? numberBox.end + GAP_PX : numberBox.start - GAP_PX - textPx;
    return { start, end: start + textPx };
  };
  const textBox = boxOf(text, fontOf(0));
  const secondBox = boxOf(secondText, fontOf(1));
  const labelIn = (line: string | null, box: Stretch | null): SceneLabel | null =>
    line === null || !box ? null : toLabel(line, box, sign, room.after);

  const used = [...parts.map((part) => drawnOf(part, sign)), numberBox, textBox, secondBox].filter(
    (box) => box !== null,
  );
  return {
    candidate,
    box: {
      start: Math.min(...used.map((box) => box.start)),
      end: Math.max(...used.map((box) => box.end)),
    },
    number: toLabel(number, numberBox, sign, room.after),
    label: labelIn(text, textBox),
    second: labelIn(secondText, secondBox),
    isLabelCut: text !== null && text !== titles[0],
  };
}

const fontOf = (line: number): number => (line === 0 ? LABEL_FONT_PX : SECOND_FONT_PX);

/** First row with room for each, in the given order, so that numbers run down a crowded day. */
function* intoRows(placed: readonly Placed[]): Steps<{ rows: number[]; count: number }> {
  const taken: Stretch[][] = [];
  const rows: number[] = [];
  for (const { box } of placed) {
    yield;
    // Who comes in order of time collides with the last ones, if with any: look from the end.
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
  readonly placed: readonly Placed[];
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
  const all: Placed[] = [];
  for (const candidate of candidates) {
    yield;
    all.push(place(candidate, scale, options, lane.form === 'strip'));
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

/** Builds the figure's scene. Lanes of which nothing can be seen are left out. */
export function* buildFigureScene(
  arrangement: Arrangement,
  options: FigureSceneOptions,
): Steps<FigureScene> {
  const { widthPx, gutterPx, direction, language } = options;
  const rowPx = ROW_PX + (options.lines - 1) * SECOND_LINE_PX;
  const leftPx = direction === 'ltr' ? gutterPx : 0;
  const rightPx = direction === 'ltr' ? widthPx : widthPx - gutterPx;
  const scale = new TimeScale(options.viewport, leftPx, rightPx, direction);
  const lanes: Scene['lanes'][number][] = [];
  const marks: NumberedMark[] = [];
  let topPx = 0;
  let rows = 0;
  /** Head of a group of which no lane has been drawn yet. */
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
  return {
    widthPx,
    heightPx: topPx,
    direction,
    language,
    leftPx,
    rightPx,
    gutterPx,
    axis: makeAxis(scale, language),
    lanes,
    marks,
    clusters: [],
    strips: [],
    density: null,
    rows,
    rowPx,
  };
}

/** The events of which anything can be seen in the time area, in no order. */
export function eventsInView(
  arrangement: Arrangement,
  options: Pick<SceneOptions, 'viewport' | 'widthPx' | 'gutterPx' | 'direction'>,
): Set<EventId> {
  const scale = new TimeScale(
    options.viewport,
    0,
    options.widthPx - options.gutterPx,
    options.direction,
  );
  return new Set(
    arrangement.lanes.flatMap((lane) =>
      visibleCandidates(lane, scale).map(({ item }) => item.event.id),
    ),
  );
}
