/** The plan of a figure: which events it shows, in which range, under which numbers. */
import { NONE } from '../event/dataset';
import type { EventId, TimelineEvent } from '../event/event';
import { type Arrangement, arrangementSpan } from '../layout/arrange';
import { type FigureScene, buildFigureScene, eventsInView } from '../layout/figure-scene';
import { arrangePlan } from '../layout/lanes/arrange-plan';
import { laneNames } from '../layout/lanes/names';
import { planLanes } from '../layout/lanes/plan';
import { DEFAULT_LANES, type LaneView } from '../layout/lanes/view';
import { claimantColours } from '../layout/palette';
import { type Viewport, clampViewport } from '../layout/scale';
import { type Instant, MS_PER_DAY } from '../time/civil';
import { isolate } from './bidi';
import { cleanLine } from './clean';
import { STYLES } from './ink';
import type { FigureInput } from './input';
import { dated, namedRange, numbered, undatedIn } from './order';
import type { Pen } from './pen';
import type { Columns } from './rows';
import { NAME_GAP_PX, laneName } from './timeline';
import { FIGURE_WORDS } from './words';

/** The column of lane names is at most this share of the width. */
const MAX_GUTTER_SHARE = 0.22;
const MIN_GUTTER_PX = 84;
/** Air on both sides of "everything", as a share of the span. */
const AIR = 0.03;

/** What a figure shows, before anything is drawn. */
export interface Plan {
  readonly arrangement: Arrangement;
  readonly laneLabel: (lane: string) => string;
  readonly columns: Columns;
  /** What is shown; null when nothing is dated. */
  readonly viewport: Viewport | null;
  /** The range to be named: without the air around it. */
  readonly range: Viewport | null;
  readonly undated: readonly TimelineEvent[];
  /** In the order of their numbers. */
  readonly shown: readonly TimelineEvent[];
  readonly numberOf: (event: EventId) => number;
  readonly colourOf: (event: EventId) => number;
}

function wholeViewport(span: { from: number; to: number }): Viewport {
  const air = Math.max((span.to - span.from) * AIR, MS_PER_DAY / 8);
  return clampViewport({ from: (span.from - air) as Instant, to: (span.to + air) as Instant });
}

function lanesOf({ lanesBy, lanes }: FigureInput): LaneView {
  return { ...DEFAULT_LANES, ...lanes, by: lanesBy };
}

function gutterOf(
  input: FigureInput,
  arrangement: Arrangement,
  laneLabel: (lane: string) => string,
  widthPx: number,
  pen: Pen,
): number {
  const words = FIGURE_WORDS[input.language];
  const widths = [
    ...arrangement.lanes.map(({ id }) => pen.widthOf({ text: laneLabel(id), style: STYLES.lane })),
    ...[...Object.values(words.keys), words.undated].map((text) =>
      pen.widthOf({ text, style: STYLES.keyHeading }),
    ),
  ];
  const wanted = Math.max(MIN_GUTTER_PX, ...widths) + NAME_GAP_PX + 1;
  return Math.round(Math.min(wanted, widthPx * MAX_GUTTER_SHARE));
}

/** Plans a figure whose content is `widthPx` wide. */
export function makePlan(input: FigureInput, widthPx: number, pen: Pen): Plan {
  const { dataset, events, direction, reading } = input;
  const lanes = planLanes(dataset, lanesOf(input), input.filters, reading, input.language);
  const arrangement = arrangePlan(dataset, events, lanes, reading);
  const names = laneNames(dataset, lanesOf(input), lanes, input.language);
  const laneLabel = (lane: string): string => isolate(cleanLine(names(lane)));
  const gutterPx = gutterOf(input, arrangement, laneLabel, widthPx, pen);
  const columns = { widthPx, gutterPx, direction };
  const span = arrangementSpan(arrangement);
  const viewport = input.viewport ?? (span && wholeViewport(span));
  const undated = undatedIn(arrangement, input.viewport);
  const inView = viewport
    ? eventsInView(arrangement, { ...columns, viewport })
    : new Set<EventId>();
  const tray = new Set(undated.map((event) => event.id));
  const shown = [
    ...dated(events, reading).filter(({ id }) => inView.has(id)),
    // An event whose other reading is in view is drawn there, whatever its bounds say.
    ...arrangement.undated.filter(({ id }) => tray.has(id) || inView.has(id)),
  ];
  const numbers = numbered(shown);
  const colours = claimantColours(dataset);
  return {
    arrangement,
    laneLabel,
    columns,
    viewport: inView.size > 0 || input.viewport ? viewport : null,
    range: input.viewport ?? namedRange(shown),
    undated,
    shown,
    numberOf: (event) => numbers.get(event) ?? 0,
    colourOf: (event) => colours.get(dataset.facets(event).claimant[0] ?? NONE) ?? 0,
  };
}

/** The scene of a plan; null when nothing is dated. */
export function sceneOf(input: FigureInput, made: Plan, pen: Pen): FigureScene | null {
  if (!made.viewport) return null;
  return buildFigureScene(made.arrangement, {
    ...made.columns,
    viewport: made.viewport,
    language: input.language,
    laneLabel: made.laneLabel,
    colourOf: made.colourOf,
    numberOf: made.numberOf,
    minLanePx: (lane) => laneName(pen, made.laneLabel(lane), made.columns.gutterPx).heightPx + 10,
  });
}
