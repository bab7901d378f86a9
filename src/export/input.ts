/** What a figure is made from. The same input gives the same bytes. */
import type { Dataset } from '../event/dataset';
import type { ReadingChoice, TimelineEvent } from '../event/event';
import type { LaneSettings, LanesBy } from '../layout/lanes/view';
import type { Direction, Viewport } from '../layout/scale';
import type { Language } from '../time/speak';
import type { PageSize } from './page-size';

/** The filters in force, for saying them in words; the events are filtered already. */
export interface FigureFilters {
  readonly base: readonly string[];
  readonly claimant: readonly string[];
  readonly kind: readonly string[];
  readonly article: readonly string[];
  /** Words that were searched for; empty when none. */
  readonly query: string;
}

/**
 * `editable`: each run of words is a `<text>` that a designer can edit; it needs the font where the
 * figure is opened.
 */
export const TEXT_MODES = ['editable'] as const;
export type TextMode = (typeof TEXT_MODES)[number];

export interface FigureInput {
  readonly dataset: Dataset;
  /** The events that pass the filters. */
  readonly events: readonly TimelineEvent[];
  readonly filters: FigureFilters;
  readonly lanesBy: LanesBy;
  /** How the lanes are laid out; left out: one level, most events first. */
  readonly lanes?: Partial<LaneSettings>;
  readonly reading: ReadingChoice;
  /** Null: the whole of the given events. */
  readonly viewport: Viewport | null;
  readonly language: Language;
  /** Where later times lie. */
  readonly direction: Direction;
  readonly page: PageSize;
  readonly text: TextMode;
  /** Null: a title that names the publishers. */
  readonly title: string | null;
  /** Null: the range in words. */
  readonly subtitle: string | null;
  /** UTF-16 units of a quote that are shown; what is longer is cut at a word. */
  readonly quoteLength: number;
  /** Day on which the figure is made, `YYYY-MM-DD`. */
  readonly generated: string;
  /** Version of Sourceline. */
  readonly version: string;
}

/** What a figure is when nobody chose otherwise. */
export const FIGURE_DEFAULTS = {
  text: 'editable',
  title: null,
  subtitle: null,
  quoteLength: 260,
} as const satisfies Partial<FigureInput>;
