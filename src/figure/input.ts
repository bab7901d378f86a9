/**
 * The input of a figure. The same input gives the same bytes, in the app and on the command line,
 * today and next year: it depends on nothing else, neither a clock nor the machine's language or
 * fonts.
 */
import type { Dataset } from '../source/dataset';
import type { ReadingChoice, TimelineEvent } from '../event/event';
import type { Chosen } from '../event/facet';
import type { LaneSettings, LanesBy } from '../layout/lanes/view';
import type { Direction, Viewport } from '../layout/scale/time-scale';
import type { Language } from '../words/language';
import type { PageSize } from './page/page-size';

/** The filters in force, for saying them in words; the events are filtered already. */
export interface FigureFilters extends Chosen {
  /** The search text; empty if none. */
  readonly query: string;
}

/**
 * `outlines`: every label is drawn, and looks the same everywhere. `editable`: each run of words is a
 * `<text>` that a designer can edit; it needs the font where the figure is opened.
 */
export const TEXT_MODES = ['outlines', 'editable'] as const;
export type TextMode = (typeof TEXT_MODES)[number];

/** `one`: labels in the figure's language. `both`: each label in both, the figure's language first. */
export const LABEL_MODES = ['one', 'both'] as const;
export type LabelMode = (typeof LABEL_MODES)[number];

/** `grey`: for print without colour; claimants differ by lightness and by a mark in their shapes. */
export const TONES = ['colour', 'grey'] as const;
export type Tone = (typeof TONES)[number];

/** `transparent`: no rectangle behind the figure. Its ink is dark: for light grounds. */
export const GROUNDS = ['white', 'transparent'] as const;
export type Ground = (typeof GROUNDS)[number];

/**
 * `pages`: one page of the chosen size, or as many as are needed, first the timeline, then the notes;
 * what alone is higher than a page is drawn smaller. `grow`: one page, as high as it has to be.
 */
export const FLOWS = ['pages', 'grow'] as const;
export type Flow = (typeof FLOWS)[number];

/** The appearance of a figure: the fields of the dialog, which are remembered. */
export interface FigureLook {
  readonly page: PageSize;
  readonly flow: Flow;
  readonly text: TextMode;
  readonly labels: LabelMode;
  readonly tone: Tone;
  readonly ground: Ground;
  /** Null: a title that names the publishers. One line; invisible characters are removed. */
  readonly title: string | null;
  /** Null: the range in words alone; otherwise it precedes the range. */
  readonly subtitle: string | null;
  /**
   * UTF-16 units of a quote that are shown; a longer quote is cut at a word. 0: no quotes. Null:
   * every quote in full.
   */
  readonly quoteLength: number | null;
}

export interface FigureInput extends FigureLook {
  readonly dataset: Dataset;
  /** The events that pass the filters, or those of them that were selected. */
  readonly events: readonly TimelineEvent[];
  /** Somebody selected the events one by one, which the figure says. */
  readonly byHand: boolean;
  /**
   * The total number of events, shown or not; more than the dataset's if it contains only a part of
   * a large dataset.
   */
  readonly total: number;
  readonly filters: FigureFilters;
  readonly lanesBy: LanesBy;
  /** How the lanes are laid out. */
  readonly lanes: LaneSettings;
  readonly reading: ReadingChoice;
  /** Null: the whole of the given events. */
  readonly viewport: Viewport | null;
  /** Long gaps between shown events are folded, and listed under the title. */
  readonly foldGaps: boolean;
  /** The main language; the only one unless `labels` is `both`. */
  readonly language: Language;
  /** Where later times lie. */
  readonly direction: Direction;
  /** Day on which the figure is made, `YYYY-MM-DD`. */
  readonly generated: string;
  /** Version of Sourceline. */
  readonly version: string;
}

/** The default appearance of a figure for which no page is named: as wide as A4 landscape. */
export const FIGURE_DEFAULTS = {
  page: { widthMm: 297, heightMm: 210 },
  flow: 'grow',
  text: 'outlines',
  labels: 'one',
  tone: 'colour',
  ground: 'white',
  title: null,
  subtitle: null,
  quoteLength: 260,
} as const satisfies FigureLook;
