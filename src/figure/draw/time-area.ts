/** The time area: axis, lanes with their names, marks. */
import type { FigureScene } from '../../layout/figure/figure-scene';
import { firstRowEnd, slice, sliceEnd } from '../../layout/figure/figure-slices';
import { backdropsOf } from '../../layout/marks/backdrop';
import type { Tick } from '../../layout/axis/ticks';
import { NAME_GAP_PX } from '../page/page-columns';
import { HAIRLINE, RULE, STRONG_HAIRLINE, STYLES, leadingOf } from './ink';
import { type FigureMarkContext, drawMark } from './marks';
import { type Block, type Pen, stack } from '../type/pen';
import { backdrop, tornStrip } from './draw-shapes';
import type { Part, Section, SectionName } from '../page/section';
import { type SvgNode, el } from './svg-tree';
import { layer } from './layer';

const BAND_PX = 24;
const TICK_PX = 22;
const AXIS_PX = BAND_PX + TICK_PX;
/** Space between a tick and its label, px. */
const TICK_GAP_PX = 5;
/** How far the name of a lane inside a group stands in, px. */
const LEVEL_PX = 10;
function line(x1: number, y1: number, x2: number, y2: number, stroke: string): SvgNode {
  return el('line', { x1, y1, x2, y2, stroke, 'stroke-width': 1 });
}

function tickLabels(scene: FigureScene, pen: Pen, leftPx: number, baseline: number): SvgNode[] {
  const sign = scene.direction === 'ltr' ? 1 : -1;
  const isClock = scene.axis.unit === 'hour' || scene.axis.unit === 'minute';
  const fits = (tick: Tick, widthPx: number): boolean => {
    // The label names what begins at its tick, so it follows it; a clock time is the tick itself.
    const start = isClock ? tick.xPx - widthPx / 2 : tick.xPx + sign * TICK_GAP_PX;
    const end = isClock ? tick.xPx + widthPx / 2 : start + sign * widthPx;
    return Math.min(start, end) >= scene.leftPx && Math.max(start, end) <= scene.rightPx;
  };
  return scene.axis.ticks.flatMap((tick) => {
    const span = { text: tick.label, style: STYLES.tick };
    if (!fits(tick, pen.widthOf(span))) return [];
    if (isClock) return pen.at(leftPx + tick.xPx, baseline, 'middle', span);
    const x = leftPx + tick.xPx + sign * TICK_GAP_PX;
    return pen.at(x, baseline, sign === 1 ? 'left' : 'right', span);
  });
}

function axis(scene: FigureScene, pen: Pen, leftPx: number, topPx: number): SvgNode[] {
  const sign = scene.direction === 'ltr' ? 1 : -1;
  const left = leftPx + scene.leftPx;
  const right = leftPx + scene.rightPx;
  const middle = topPx + BAND_PX;
  const bands = scene.axis.bands.flatMap((band) => {
    const start = leftPx + (sign === 1 ? band.leftPx : band.rightPx);
    const atEdge = Math.abs(start - (sign === 1 ? left : right)) < 0.5;
    return [
      ...(band.label
        ? pen.at(
            start + (atEdge ? 0 : sign * TICK_GAP_PX),
            topPx + BAND_PX * 0.68,
            sign === 1 ? 'left' : 'right',
            { text: band.label, style: STYLES.band },
          )
        : []),
    ];
  });
  return [
    ...bands,
    line(left, middle, right, middle, HAIRLINE),
    ...tickLabels(scene, pen, leftPx, middle + TICK_PX * 0.7),
  ];
}

/** Hairlines down the lanes: one for each tick, a stronger one where a month or year begins. */
function grid(scene: FigureScene, leftPx: number, topPx: number, heightPx: number): SvgNode[] {
  const sign = scene.direction === 'ltr' ? 1 : -1;
  const edges = scene.axis.bands
    .map((band) => (sign === 1 ? band.leftPx : band.rightPx))
    .filter((x) => x > scene.leftPx + 0.5 && x < scene.rightPx - 0.5);
  const isEdge = (x: number): boolean => edges.some((edge) => Math.abs(edge - x) < 0.5);
  const foot = topPx + AXIS_PX + heightPx;
  return [
    ...scene.axis.ticks
      .filter((tick) => !isEdge(tick.xPx))
      .map(({ xPx }) => line(leftPx + xPx, topPx + BAND_PX, leftPx + xPx, foot, HAIRLINE)),
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
  const heightPx = AXIS_PX + scene.heightPx;
  return {
    heightPx,
    draw: async (leftPx, topPx, pace) => {
      const lanesTop = topPx + AXIS_PX;
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
        await pace.step(index / scene.marks.length);
        marks.push(drawMark(mark, context, leftPx, lanesTop));
      }
      return [
        layer('axis', 'Axis', [
          ...grid(scene, leftPx, topPx, scene.heightPx),
          ...axis(scene, pen, leftPx, topPx),
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
        sliceEnd(scene, fromPx, roomPx - AXIS_PX) ?? (isTop ? firstRowEnd(scene, fromPx) : null);
      if (end === null) return { part: null, rest: section };
      const here = slice(scene, fromPx, end);
      const [rest = null] = timelineSection(name, scene, context, end);
      return { part: timeArea(here, { ...context, scene: here }), rest };
    },
  };
  return [section];
}
