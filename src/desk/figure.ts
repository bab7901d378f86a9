/** The figure of what is on the desk. */
import { version } from '../../package.json';
import { minuteCeil, minuteFloor } from '../event/columns';
import type { TimelineEvent } from '../event/event';
import type { Figure } from '../export/figure';
import { FIGURE_DEFAULTS } from '../export/input';
import { PAGE_SIZES, type PageName } from '../export/page-size';
import type { Desk } from './desk.svelte';

export type { Figure, PageName };

export const PAGE_NAMES = Object.keys(PAGE_SIZES) as readonly PageName[];

export interface FigureChoice {
  /** `whole` timeline, or the stretch in `view`. */
  readonly scope: 'whole' | 'view';
  readonly size: PageName;
  /** Empty: the default title. */
  readonly title: string;
  /** Day of the making, `YYYY-MM-DD`. */
  readonly generated: string;
}

/** A figure has a note for each event; of more than these it would be a book. */
const MAX_EVENTS = 600;

/** The events of the figure; throws where they are too many to draw one by one. */
function eventsFor(desk: Desk, scope: FigureChoice['scope']): readonly TimelineEvent[] {
  const { density } = desk;
  const { index } = desk.dataset;
  if (!density || !index) return desk.events;
  const lanes = new Set(density.order.keys());
  const whole = scope === 'whole' ? desk.home : desk.viewport;
  const rows = density.rows(lanes, minuteFloor(whole.from), minuteCeil(whole.to), MAX_EVENTS);
  if (!rows) throw new RangeError(`a figure holds at most ${MAX_EVENTS} events`);
  return rows.map((row) => index.store.at(row, desk.reading));
}

/** Makes the figure with the desk's filters, lanes, dates, language and direction. */
export async function deskFigure(desk: Desk, choice: FigureChoice): Promise<Figure> {
  // The figure's code comes only when somebody wants a figure.
  const { makeFigure } = await import('../export/figure');
  const title = choice.title.trim();
  return makeFigure({
    ...FIGURE_DEFAULTS,
    dataset: desk.dataset,
    events: eventsFor(desk, choice.scope),
    filters: { ...desk.filters, query: desk.query },
    lanesBy: desk.lanesBy,
    lanes: desk.view.lanes,
    reading: desk.reading,
    viewport: choice.scope === 'view' ? desk.viewport : null,
    language: desk.language,
    direction: desk.direction,
    page: PAGE_SIZES[choice.size],
    title: title === '' ? null : title,
    generated: choice.generated,
    version,
  });
}
