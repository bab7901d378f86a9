/** The time area: axis, lanes with their names, marks. */
import type { FigureScene } from '../../layout/figure/figure-scene';
import { firstRowEnd, slice, sliceEnd } from '../../layout/figure/figure-slices';
import { backdropsOf } from '../../layout/marks/backdrop';
import type { Band, Tick } from '../../layout/axis/ticks';
import { NAME_GAP_PX } from '../page/page-columns';
import { HAIRLINE, RULE, STRONG_HAIRLINE, STYLES, leadingOf } from './ink';
import { type FigureMarkContext, drawMark } from './marks';
import { type Block, type Pen, stack } from '../type/pen';
import { backdrop, tornStrip } from './draw-shapes';
import type { Part, Section, SectionName } from '../page/section';
import { type SvgNode, el } from './svg-tree';
import { layer } from './layer';
import { baseOf } from '../type/bidi';
import type { TextStyle } from '../type/typeset';

/** Heights of the axis’ two rows, and what a second language adds to each, px. */
const BAND_PX = 24;
const TICK_PX = 22;
const SECOND_PX = 14;
/** Space between a tick and its label, px. */
const TICK_GAP_PX = 5;
/** How far the name of a lane inside a group stands in, px. */
const LEVEL_PX = 10;
function line(x1: number, y1: number, x2: number, y2: number, stroke: string): SvgNode {
  return el('line', { x1, y1, x2, y2, stroke, 'stroke-width': 1 });
}

/** What the axis says, row by row: a second language stands below, unless it says the same. */
interface AxisRows {
  readonly bandPx: number;
  readonly heightPx: number;
  readonly secondBands: readonly Band[];
  readonly secondTicks: readonly Tick[];
}

function axisRows({ axis, secondAxis }: FigureScene): AxisRows {
  const differing = <T extends { readonly label: string }>(
    main: readonly T[],
    second: readonly T[],
  ): readonly T[] => (second.some(({ label }, at) => label !== main[at]?.label) ? second : []);
  const secondBands = differing(axis.bands, secondAxis?.bands ?? []);
  const secondTicks = differing(axis.ticks, secondAxis?.ticks ?? []);
  const bandPx = BAND_PX + (secondBands.length > 0 ? SECOND_PX : 0);
  const heightPx = bandPx + TICK_PX + (secondTicks.length > 0 ? SECOND_PX : 0);
  return { bandPx, heightPx, secondBands, secondTicks };
}

function tickLabels(
  scene: FigureScene,
  ticks: readonly Tick[],
  pen: Pen,
  style: TextStyle,
  leftPx: number,
  baseline: number,
): SvgNode[] {
  const sign = scene.direction === 'ltr' ? 1 : -1;
  const isClock = scene.axis.unit === 'hour' || scene.axis.unit === 'minute';
  const fits = (tick: Tick, widthPx: number): boolean => {
    // The label names what begins at its tick, so it follows it; a clock time is the tick itself.
    const start = isClock ? tick.xPx - widthPx / 2 : tick.xPx + sign * TICK_GAP_PX;
    const end = isClock ? tick.xPx + widthPx / 2 : start + sign * widthPx;
    return Math.min(start, end) >= scene.leftPx && Math.max(start, end) <= scene.rightPx;
  };
  return ticks.flatMap((tick) => {
    const span = { text: tick.label, style };
    if (!fits(tick, pen.widthOf(span))) return [];
    if (isClock) return pen.at(leftPx + tick.xPx, baseline, 'middle', span);
    const x = leftPx + tick.xPx + sign * TICK_GAP_PX;
    return pen.at(x, baseline, sign === 1 ? 'left' : 'right', span);
  });
}

function bandLabels(
  scene: FigureScene,
  bands: readonly Band[],
  pen: Pen,
  style: TextStyle,
  leftPx: number,
  baseline: number,
): SvgNode[] {
  const sign = scene.direction === 'ltr' ? 1 : -1;
  const edge = sign === 1 ? scene.leftPx : scene.rightPx;
  return bands.flatMap((band) => {
    if (!band.label) return [];
    const start = sign === 1 ? band.leftPx : band.rightPx;
    const x = leftPx + start + (Math.abs(start - edge) < 0.5 ? 0 : sign * TICK_GAP_PX);
    return pen.at(x, baseline, sign === 1 ? 'left' : 'right', { text: band.label, style });
  });
}

function axis(
  scene: FigureScene,
  rows: AxisRows,
  { pen, languages }: FigureMarkContext,
  leftPx: number,
  topPx: number,
): SvgNode[] {
  const middle = topPx + rows.bandPx;
  const [bandLine, tickLine] = [topPx + BAND_PX * 0.68, middle + TICK_PX * 0.7];
  const other = languages[1] ? pen.based(baseOf(languages[1])) : pen;
  const { bands, ticks } = scene.axis;
  const [second, left] = [STYLES.second, leftPx + scene.leftPx];
  return [
    ...bandLabels(scene, bands, pen, STYLES.band, leftPx, bandLine),
    ...bandLabels(scene, rows.secondBands, other, second, leftPx, bandLine + SECOND_PX),
    line(left, middle, leftPx + scene.rightPx, middle, HAIRLINE),
    ...tickLabels(scene, ticks, pen, STYLES.tick, leftPx, tickLine),
    ...tickLabels(scene, rows.secondTicks, other, second, leftPx, tickLine + SECOND_PX),
  ];
}

/** Hairlines down the lanes: one for each tick, a stronger one where a month or year begins. */
function grid(scene: FigureScene, rows: AxisRows, leftPx: number, topPx: number): SvgNode[] {
  const sign = scene.direction === 'ltr' ? 1 : -1;
  const edges = scene.axis.bands
    .map((band) => (sign === 1 ? band.leftPx : band.rightPx))
    .filter((x) => x > scene.leftPx + 0.5 && x < scene.rightPx - 0.5);
  const isEdge = (x: number): boolean => edges.some((edge) => Math.abs(edge - x) < 0.5);
  const foot = topPx + rows.heightPx + scene.heightPx;
  return [
    ...scene.axis.ticks
      .filter((tick) => !isEdge(tick.xPx))
      .map(({ xPx }) => line(leftPx + xPx, topPx + rows.bandPx, leftPx + xPx, foot, HAIRLINE)),
    ...edges.map((x) => line(leftPx + x, topPx, leftPx + x, foot, STRONG_HAIRLINE)),
  ];
}

/** Folded gaps, from the axis down all lanes, clipped at the edges of time. */
function breaks(scene: FigureScene, leftPx: number, topPx: number, heightPx: number): SvgNode[] {
  return scene.breaks.map(({ leftPx: from, rightPx: to }) => {
    const [left, right] = [Math.max(from, scene.leftPx), Math.min(to, scene.rightPx)];
    return tornStrip(leftPx + left, right - left, topPx, topPx + heightPx);
  });
}

/** The name of a lane as a block for the column of names; a second language stands below, muted. */
export function laneName(pen: Pen, labels: readonly string[], gutterPx: number): Block {
  const side = pen.base === 'rtl' ? 'right' : 'left';
  return stack(
    labels.map((text, index) =>
      pen.paragraph(
        [{ text, style: index === 0 ? STYLES.lane : STYLES.second }],
        Math.max(1, gutterPx - NAME_GAP_PX),
        { side },
      ),
    ),
  );
}

/** What tallies count over, behind all events. */
function backdrops(scene: FigureScene, leftPx: number, topPx: number): SvgNode[] {
  return backdropsOf(scene).flatMap((band) => {
    const left = Math.max(band.leftPx, scene.leftPx);
    const right = Math.min(band.rightPx, scene.rightPx);
    if (left >= right) return [];
    return backdrop(leftPx + left, leftPx + right, topPx + band.topPx, band.heightPx, {
      left: left > band.leftPx ? 'cut' : band.softLeft ? 'soft' : 'known',
      right: right < band.rightPx ? 'cut' : band.softRight ? 'soft' : 'known',
    });
  });
}

/** Left edge of the column of names. */
function nameLeft(scene: FigureScene, leftPx: number): number {
  return scene.direction === 'ltr' ? leftPx : leftPx + scene.rightPx + NAME_GAP_PX;
}

export interface TimelineContext extends FigureMarkContext {
  /** Names of a lane in the languages of the figure. */
  readonly laneNames: (lane: string) => readonly string[];
}

/** The time area with its axis. */
function timeArea(scene: FigureScene, context: TimelineContext): Part {
  const { pen, laneNames } = context;
  const rows = axisRows(scene);
  const heightPx = rows.heightPx + scene.heightPx;
  return {
    heightPx,
    draw: function* (leftPx, topPx) {
      const lanesTop = topPx + rows.heightPx;
      const right = leftPx + scene.widthPx;
      const rules = scene.lanes.slice(1).map((lane) => lanesTop + lane.topPx);
      const names = scene.lanes.flatMap((lane) => {
        const name = laneName(pen, laneNames(lane.id), scene.gutterPx);
        // Beside the first row where the lane is high, in its middle where it is low.
        const inset = Math.min((lane.heightPx - name.heightPx) / 2, leadingOf(STYLES.lane) / 2 + 2);
        const indent = lane.level * LEVEL_PX * (scene.direction === 'ltr' ? 1 : -1);
        return name.draw(nameLeft(scene, leftPx) + indent, lanesTop + lane.topPx + inset);
      });
      const marks: SvgNode[] = [];
      for (const [index, mark] of scene.marks.entries()) {
        yield index / scene.marks.length;
        marks.push(drawMark(mark, context, leftPx, lanesTop));
      }
      return [
        layer('axis', 'Axis', [
          ...grid(scene, rows, leftPx, topPx),
          ...axis(scene, rows, context, leftPx, topPx),
        ]),
        layer('lanes', 'Lanes', [
          ...rules.map((y) => line(leftPx, y, right, y, HAIRLINE)),
          line(leftPx, lanesTop, right, lanesTop, RULE),
          line(leftPx, topPx + heightPx, right, topPx + heightPx, RULE),
          ...names,
        ]),
        ...(scene.breaks.length === 0
          ? []
          : [layer('breaks', 'Folded stretches', breaks(scene, leftPx, topPx, heightPx))]),
        layer('events', 'Events', [...backdrops(scene, leftPx, lanesTop), ...marks]),
      ];
    },
  };
}

/** The timeline; on several pages each has the axis again. */
export function timelineSection(
  name: SectionName,
  scene: FigureScene,
  context: TimelineContext,
  fromPx = 0,
): Section[] {
  if (scene.lanes.length === 0 || fromPx >= scene.heightPx) return [];
  const section: Section = {
    ...name,
    take: (roomPx, isTop) => {
      const end =
        sliceEnd(scene, fromPx, roomPx - axisRows(scene).heightPx) ??
        (isTop ? firstRowEnd(scene, fromPx) : null);
      if (end === null) return { part: null, rest: section };
      const here = slice(scene, fromPx, end);
      const [rest = null] = timelineSection(name, scene, context, end);
      return { part: timeArea(here, { ...context, scene: here }), rest };
    },
  };
  return [section];
}
