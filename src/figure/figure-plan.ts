/** The plan of a figure: which events it shows, in which range, under which numbers. */
import { labelText } from '../words/worded';
import { NONE } from '../event/facet';
import type { EventId, TimelineEvent } from '../event/event';
import { type Arrangement, arrangementSpan } from '../layout/lanes/arrange';
import { type FigureScene, buildFigureScene, eventsInView } from '../layout/figure/figure-scene';
import type { Item } from '../layout/lanes/arrange';
import { arrangePlan } from '../layout/lanes/arrange-plan';
import { laneNames } from '../layout/lanes/lane-names';
import { planLanes } from '../layout/lanes/plan-lanes';
import type { LaneView } from '../layout/lanes/view';
import { claimantColours } from '../layout/marks/colours';
import { gapsOf } from '../layout/gaps/find-gaps';
import { type Gap, NO_GAPS } from '../layout/gaps/folded-time';
import { TimeScale, type Viewport, clampViewport } from '../layout/scale/time-scale';
import { type Instant, MS_PER_DAY } from '../time/civil';
import { isolate } from './type/bidi';
import { cleanLine, cleanTitle } from './carry/clean';
import { type ClaimantLook, STYLES, claimantLook } from './draw/ink';
import type { FigureInput } from './input';
import type { Language } from '../words/language';
import { speakShare } from '../words/vocabulary/event-words';
import { dated, namedRange, numbered, undatedIn, unorderedIn } from './contents/note-order';
import type { Work } from './page/pace';
import type { Pen } from './type/pen';
import type { PageColumns } from './page/page-columns';
import { laneName } from './draw/time-area';
import { NAME_GAP_PX } from './page/page-columns';
import { nextLanguage } from '../words/language-choice';
import { figureWords } from '../words/figure/index';

/** The column of lane names is at most this share of the width. */
const MAX_GUTTER_SHARE = 0.22;
const MIN_GUTTER_PX = 84;
/** The same on a page so narrow that the names would not be readable. */
const NARROW_SHARE = 0.34;
/** Padding on both sides of "everything", as a share of the span. */
const AIR = 0.03;

/** What a figure shows, before anything is drawn. */
export interface Plan {
  readonly arrangement: Arrangement;
  readonly columns: PageColumns;
  /** What is shown; null when nothing is dated. */
  readonly viewport: Viewport | null;
  /** The range to be named, without its padding. */
  readonly range: Viewport | null;
  /** Gaps to be folded, and those of them in view. */
  readonly gaps: readonly Gap[];
  readonly folded: readonly Gap[];
  readonly undated: readonly TimelineEvent[];
  /** In the order of their numbers. */
  readonly shown: readonly TimelineEvent[];
  readonly numberOf: (event: EventId) => number;
  /** A source orders the event and the one numbered before it, or it is undated. */
  readonly isOrdered: (event: EventId) => boolean;
  /** Index into the palette of claimants. */
  readonly colourOf: (event: EventId) => number;
  readonly lookOf: (event: EventId) => ClaimantLook;
  /** One, or both with the main one first. */
  readonly languages: readonly [Language, ...Language[]];
  /** Names of a lane in these languages. */
  readonly laneNames: (lane: string) => readonly string[];
}

function wholeViewport(span: { from: number; to: number }, gaps: readonly Gap[]): Viewport {
  const openMs = gaps.reduce((sum, { from, to }) => sum - (to - from), span.to - span.from);
  const air = Math.max(openMs * AIR, MS_PER_DAY / 8);
  return clampViewport({ from: (span.from - air) as Instant, to: (span.to + air) as Instant });
}

/** The languages of a figure, the main one first. */
function languagesOf({ language, labels }: FigureInput): readonly [Language, ...Language[]] {
  return labels === 'one' ? [language] : [language, nextLanguage(language)];
}

function lanesOf({ lanesBy, lanes }: FigureInput): LaneView {
  return { ...lanes, by: lanesBy };
}

function gutterOf(
  input: FigureInput,
  arrangement: Arrangement,
  names: (lane: string) => readonly string[],
  widthPx: number,
  pen: Pen,
): number {
  const words = figureWords(input.language);
  const widths = [
    ...arrangement.lanes.flatMap(({ id }) =>
      names(id).map((text) => pen.widthOf({ text, style: STYLES.lane })),
    ),
    ...[...Object.values(words.keys), words.undated].map((text) =>
      pen.widthOf({ text, style: STYLES.keyHeading }),
    ),
  ];
  const wanted = Math.max(MIN_GUTTER_PX, ...widths) + NAME_GAP_PX + 1;
  const most = Math.max(
    widthPx * MAX_GUTTER_SHARE,
    Math.min(MIN_GUTTER_PX, widthPx * NARROW_SHARE),
  );
  return Math.round(Math.min(wanted, most));
}

/** Plans a figure whose content is `widthPx` wide. */
export function makePlan(input: FigureInput, widthPx: number, pen: Pen): Plan {
  const { dataset, events, direction, reading } = input;
  const lanes = planLanes(dataset, lanesOf(input), input.filters, reading, input.language);
  const arrangement = arrangePlan(dataset, events, lanes, reading);
  const languages = languagesOf(input);
  const namesIn = languages.map((language) => laneNames(dataset, lanesOf(input), lanes, language));
  /** A name given by the reader is the same in both languages, and written once. */
  const names = (lane: string): readonly string[] => [
    ...new Set(namesIn.map((nameOf) => isolate(cleanLine(nameOf(lane))))),
  ];
  const gutterPx = gutterOf(input, arrangement, names, widthPx, pen);
  const columns = { widthPx, gutterPx, direction };
  const span = arrangementSpan(arrangement);
  const gaps = input.foldGaps ? gapsOf(arrangement) : NO_GAPS;
  const viewport = input.viewport ?? (span && wholeViewport(span, gaps));
  const undated = undatedIn(arrangement, input.viewport);
  const inView = viewport
    ? eventsInView(arrangement, { ...columns, viewport, gaps })
    : new Set<EventId>();
  const tray = new Set(undated.map((event) => event.id));
  const inTime = dated(events, reading).filter(({ id }) => inView.has(id));
  const shown = [
    ...inTime,
    // An event whose other reading is in view is drawn there, regardless of its bounds.
    ...arrangement.undated.filter(({ id }) => tray.has(id) || inView.has(id)),
  ];
  const numbers = numbered(shown);
  const unordered = unorderedIn(inTime, reading);
  const colours = claimantColours(dataset);
  const colourOf = (event: EventId): number =>
    colours.get(dataset.facets(event).claimant[0] ?? NONE) ?? 0;
  return {
    arrangement,
    languages,
    laneNames: names,
    columns,
    viewport: inView.size > 0 || input.viewport ? viewport : null,
    range: input.viewport ?? namedRange(shown),
    gaps,
    folded: viewport
      ? new TimeScale(viewport, 0, widthPx, direction, gaps).breaks.map(({ gap }) => gap)
      : NO_GAPS,
    undated,
    shown,
    numberOf: (event) => numbers.get(event) ?? 0,
    isOrdered: (event) => !unordered.has(event),
    colourOf,
    lookOf: (event) => claimantLook(colourOf(event), input.tone),
  };
}

/** A tally appears in many lanes: its number leads to the title, its share belongs to the lane. */
function markLabel({ share, event }: Item, language: Language): string {
  return share
    ? speakShare(share.count, share.total, language)
    : cleanTitle(labelText(event.title, language));
}

/** The scene of a plan; null when nothing is dated. */
export function* sceneOf(input: FigureInput, made: Plan, pen: Pen): Work<FigureScene | null> {
  if (!made.viewport) return null;
  return yield* buildFigureScene(made.arrangement, {
    ...made.columns,
    viewport: made.viewport,
    gaps: made.gaps,
    language: input.language,
    laneLabel: (lane) => made.laneNames(lane)[0] ?? lane,
    labelsOf: (item) => made.languages.map((language) => markLabel(item, language)),
    languages: made.languages,
    room: (text) => pen.room(text),
    colourOf: made.colourOf,
    numberOf: made.numberOf,
    minLanePx: (lane) => laneName(pen, made.laneNames(lane), made.columns.gutterPx).heightPx + 10,
  });
}
