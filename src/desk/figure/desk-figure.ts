/** The figure of what is on the desk. */
import { version } from '../../../package.json';
import type { TimelineEvent } from '../../event/event';
import { Pace, type Work } from '../../figure/page/pace';
import type { FigureInput } from '../../figure/input';
import type { Figure } from '../../figure/result';
import type { FontBytes } from '../../figure/type/shaper';
import { DRAWN_EACH } from '../../layout/drawn-each';
import type { Viewport } from '../../layout/scale/time-scale';
import { LANGUAGES } from '../../words/language';
import { edtf } from '../../time/edtf/parse';
import { boundsOf } from '../../time/bounds';
import type { Desk } from '../desk.svelte';
import type { FigureLeaving } from '../leaving/leaving-figure';
import { type FigureChoice, lookOf, mainLanguage } from './figure-choice';
import { pickedEvents } from '../picked';
import { isoDay } from '../../time/civil';
import { civilToday } from '../../time/zone';

export type { Figure };

/** The folder of the fonts, relative to the requesting page. */
const FONTS = 'fonts/';

async function fontFile(folder: URL, name: string): Promise<ArrayBuffer> {
  const answer = await fetch(new URL(name, folder));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.arrayBuffer();
}

async function fetchFonts(folder: URL): Promise<FontBytes> {
  const { FONT_FILES } = await import('../../figure/type/shaper');
  const [regular, semibold] = await Promise.all([
    fontFile(folder, FONT_FILES.regular),
    fontFile(folder, FONT_FILES.semibold),
  ]);
  return { regular, semibold };
}

/** The time range of a choice; null: everything. A range that is not chosen yet is everything. */
export function stretchOf(desk: Desk, choice: FigureChoice): Viewport | null {
  if (choice.scope === 'whole' || choice.scope === 'picked') return null;
  if (choice.scope === 'view') return desk.viewport;
  const { fromDay, toDay } = choice;
  if (fromDay === '' || toDay === '') return null;
  const [first, last] = fromDay <= toDay ? [fromDay, toDay] : [toDay, fromDay];
  const { earliest, latest } = boundsOf(edtf(`${first}/${last}`));
  return earliest === null || latest === null ? null : { from: earliest, to: latest };
}

/** Above this number nobody reads a note for each event, and the page would run out of memory. */
const MAX_EVENTS = 5000;

/** More events than a figure can hold. */
export class TooManyEvents extends RangeError {
  readonly limit = MAX_EVENTS;
}

/** The events of the figure; at most so many. Throws `TooManyEvents`. */
function* eventsFor(
  desk: Desk,
  choice: FigureChoice,
  stretch: Viewport | null,
  most: number,
): Work<readonly TimelineEvent[]> {
  if (choice.scope === 'picked') return pickedEvents(desk, choice.picks);
  const { density } = desk;
  const { index } = desk.dataset;
  if (!density || !index) return desk.events;
  const lanes = new Set(density.order.keys());
  const { from, to } = stretch ?? desk.home;
  const rows = density.rows(lanes, from, to, most);
  if (!rows) throw new TooManyEvents();
  const events: TimelineEvent[] = [];
  for (const row of rows) {
    yield;
    events.push(index.store.at(row, desk.reading));
  }
  return events;
}

/** Day of a figure that is made now, `YYYY-MM-DD`. */
export function today(): string {
  return isoDay(civilToday(Date.now()));
}

/** How a figure is made, beside what was chosen for it. */
export interface FigureMaking {
  /** Day of the making, `YYYY-MM-DD`. */
  readonly generated: string;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
  /** What of the open case is left out of it. */
  readonly leaving?: FigureLeaving | null;
  /** Address beside which the folder of the fonts lies; the page's own when left out. */
  readonly beside?: string;
}

/** What a figure of the desk is made from: its filters, lanes, dates and direction. */
export function* inputOf(
  desk: Desk,
  choice: FigureChoice,
  generated: string,
  most = MAX_EVENTS,
): Work<FigureInput> {
  const viewport = stretchOf(desk, choice);
  const events = yield* eventsFor(desk, choice, viewport, most);
  yield;
  const language = mainLanguage(choice, desk.language);
  return {
    ...lookOf(choice),
    // From a large dataset the figure stores only the events that it shows.
    dataset: desk.dataset.size > DRAWN_EACH ? desk.dataset.only(events) : desk.dataset,
    total: desk.dataset.size,
    events,
    byHand: choice.scope === 'picked',
    filters: { ...desk.filters, query: desk.query },
    lanesBy: desk.lanesBy,
    lanes: desk.view.lanes,
    reading: desk.reading,
    viewport,
    foldGaps: desk.foldGaps,
    language,
    // Time runs as the figure is read, unless the reader has set its direction.
    direction: desk.view.direction ?? LANGUAGES[language].direction,
    generated,
    version,
  };
}

/**
 * Makes the figure of the desk.
 * Throws `TooManyEvents`, what the signal was aborted with, or why the fonts did not come.
 */
export async function deskFigure(
  desk: Desk,
  choice: FigureChoice,
  { generated, onProgress, signal, beside, leaving }: FigureMaking,
): Promise<Figure> {
  const whole = await new Pace(undefined, signal).run(inputOf(desk, choice, generated));
  const input = leaving
    ? (await import('../leaving/leaving-figure')).inputWithout(whole, leaving)
    : whole;
  // The figure's code comes only when somebody wants a figure.
  const { makeFigure } = await import('../../figure/make-figure');
  const folder = new URL(FONTS, beside ?? document.baseURI);
  return makeFigure(input, { fonts: () => fetchFonts(folder), onProgress, signal });
}
