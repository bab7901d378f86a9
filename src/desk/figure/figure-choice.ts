/** What a reader chooses for a figure, and what is remembered of it for the next one. */
import type { EventId, TimelineEvent } from '../../event/event';
import {
  FIGURE_DEFAULTS,
  FLOWS,
  type Flow,
  type FigureLook,
  GROUNDS,
  type Ground,
  TEXT_MODES,
  TONES,
  type TextMode,
  type Tone,
} from '../../figure/input';
import { PAGE_LIMITS_MM, PAGE_SIZES, type PageName, freeWidth } from '../../figure/page/page-size';
import type { Language } from '../../words/language';
import { LANGUAGE_IDS, nextLanguage } from '../../words/language-choice';

export { FLOWS, PAGE_LIMITS_MM, TEXT_MODES, TONES };

export const SIZES = [...(Object.keys(PAGE_SIZES) as PageName[]), 'free'] as const;
export type Size = (typeof SIZES)[number];

/**
 * `whole` timeline, the time range in `view`, a `range` of days, or only the events `picked` by
 * hand.
 */
export const SCOPES = ['whole', 'view', 'range', 'picked'] as const;
export type Scope = (typeof SCOPES)[number];

/** Languages of a figure; of two, the first leads. Null: that of the interface. */
export type FigureLanguage = Language | `${Language}+${Language}`;
const withNext = (language: Language): FigureLanguage => `${language}+${nextLanguage(language)}`;
export const FIGURE_LANGUAGES: readonly FigureLanguage[] = [
  ...LANGUAGE_IDS,
  ...LANGUAGE_IDS.map(withNext),
];

/** The languages of a figure, the leading one first. */
export const languagesIn = (languages: FigureLanguage): readonly Language[] =>
  languages.split('+') as Language[];

/** How much of a quote the notes show. */
export const QUOTES = ['none', 'short', 'whole'] as const;
export type Quotes = (typeof QUOTES)[number];

/** Pixels of the PNG per CSS px. */
export const PNG_SCALES = [1, 2, 3, 4] as const;
export type PngScale = (typeof PNG_SCALES)[number];

export interface FigureChoice {
  readonly scope: Scope;
  /** Events picked by hand; all that is drawn where the scope is `picked`. */
  readonly picks: readonly EventId[];
  /** First and last day of a `range`, `YYYY-MM-DD`; empty: not chosen yet. */
  readonly fromDay: string;
  readonly toDay: string;
  readonly size: Size;
  /** Width for the size `free`, mm, within `PAGE_LIMITS_MM`. */
  readonly widthMm: number;
  readonly flow: Flow;
  readonly text: TextMode;
  readonly languages: FigureLanguage | null;
  readonly tone: Tone;
  readonly ground: Ground;
  readonly quotes: Quotes;
  /** Empty: the default one. */
  readonly title: string;
  readonly subtitle: string;
  readonly pngScale: PngScale;
}

export const DEFAULT_CHOICE: FigureChoice = {
  scope: 'whole',
  picks: [],
  fromDay: '',
  toDay: '',
  size: 'a4',
  widthMm: 180,
  flow: 'pages',
  text: FIGURE_DEFAULTS.text,
  languages: null,
  tone: FIGURE_DEFAULTS.tone,
  ground: FIGURE_DEFAULTS.ground,
  quotes: 'short',
  title: '',
  subtitle: '',
  pngScale: 2,
};

const QUOTE_LENGTHS: Readonly<Record<Quotes, number | null>> = {
  none: 0,
  short: FIGURE_DEFAULTS.quoteLength,
  whole: null,
};

/**
 * The change that another size brings: a width alone names no page, so such a figure grows until the
 * reader chooses otherwise.
 */
export function resized(choice: FigureChoice, size: Size): Pick<FigureChoice, 'size' | 'flow'> {
  const isPage = (of: Size): boolean => of !== 'free';
  const flow = isPage(size) === isPage(choice.size) ? choice.flow : isPage(size) ? 'pages' : 'grow';
  return { size, flow };
}

/** The figure's main language under a choice. */
export function mainLanguage(choice: FigureChoice, reader: Language): Language {
  return (choice.languages && languagesIn(choice.languages)[0]) ?? reader;
}

/** The appearance that a choice gives a figure. */
export function lookOf(choice: FigureChoice): FigureLook {
  const { flow, text, tone, ground } = choice;
  const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());
  return {
    page: choice.size === 'free' ? freeWidth(choice.widthMm) : PAGE_SIZES[choice.size],
    flow,
    text,
    tone,
    ground,
    labels: choice.languages?.includes('+') ? 'both' : 'one',
    title: orNull(choice.title),
    subtitle: orNull(choice.subtitle),
    quoteLength: QUOTE_LENGTHS[choice.quotes],
  };
}

function sizeOf({ widthMm, heightMm }: FigureLook['page']): Size {
  const named = Object.entries(PAGE_SIZES).find(
    ([, page]) => page.widthMm === widthMm && page.heightMm === heightMm,
  );
  return named ? (named[0] as PageName) : 'free';
}

interface OpenedFigure extends FigureLook {
  readonly language: Language;
  readonly viewport: object | null;
  readonly byHand: boolean;
}

/** The choice that gives the look of a figure that was opened, and what of its `events` was picked. */
export function choiceOf(figure: OpenedFigure, events: readonly TimelineEvent[]): FigureChoice {
  const { flow, text, tone, ground, quoteLength, language } = figure;
  return {
    ...DEFAULT_CHOICE,
    scope: figure.byHand ? 'picked' : figure.viewport ? 'view' : 'whole',
    picks: figure.byHand ? events.map(({ id }) => id) : [],
    size: sizeOf(figure.page),
    widthMm: figure.page.widthMm,
    flow,
    text,
    tone,
    ground,
    languages: figure.labels === 'both' ? withNext(language) : language,
    quotes: quoteLength === null ? 'whole' : quoteLength === 0 ? 'none' : 'short',
    title: figure.title ?? '',
    subtitle: figure.subtitle ?? '',
  };
}

/** One event is no selection: so many are. */
export const LEAST_PICKS = 2;

/**
 * The choice a dialog starts with, and the scopes it offers. Events selected now replace those
 * selected then; if there are too few, the whole timeline is chosen. Only a figure of a single
 * event, which the command line can make, is restored as it was.
 */
export function beginChoice(
  last: FigureChoice,
  picks: readonly EventId[],
): { readonly choice: FigureChoice; readonly scopes: readonly Scope[] } {
  const least = last.picks.length === 1 ? 1 : LEAST_PICKS;
  const scopes = SCOPES.filter((scope) => scope !== 'picked' || picks.length >= least);
  const scope = scopes.includes(last.scope) ? last.scope : 'whole';
  return { choice: { ...last, picks, scope }, scopes };
}

/** Named anew when the first choice of a length became pages: before, every choice said that it grows. */
const MEMORY = 'sourceline:figure-choice';

/** Title, subtitle, range and picks belong to one figure; the rest is the reader's habit. */
const OF_ONE_FIGURE = ['scope', 'picks', 'fromDay', 'toDay', 'title', 'subtitle'] as const;

const ALLOWED: Readonly<Partial<Record<keyof FigureChoice, readonly unknown[]>>> = {
  size: SIZES,
  flow: FLOWS,
  text: TEXT_MODES,
  languages: [...FIGURE_LANGUAGES, null],
  tone: TONES,
  ground: GROUNDS,
  quotes: QUOTES,
  pngScale: PNG_SCALES,
};

/** The remembered choice, part by part: invalid parts get the default. */
export function readChoice(stored: string | null): FigureChoice {
  let given: unknown;
  try {
    given = JSON.parse(stored ?? '{}');
  } catch {
    return DEFAULT_CHOICE;
  }
  if (typeof given !== 'object' || given === null) return DEFAULT_CHOICE;
  const known = Object.entries(given).filter(([name, value]) =>
    name === 'widthMm'
      ? typeof value === 'number' && value >= PAGE_LIMITS_MM.least && value <= PAGE_LIMITS_MM.most
      : ALLOWED[name as keyof FigureChoice]?.includes(value) === true,
  );
  return { ...DEFAULT_CHOICE, ...(Object.fromEntries(known) as Partial<FigureChoice>) };
}

/** The part of a choice that is remembered, as text. */
export function writeChoice(choice: FigureChoice): string {
  const habit = Object.entries(choice).filter(
    ([name]) => !(OF_ONE_FIGURE as readonly string[]).includes(name),
  );
  return JSON.stringify(Object.fromEntries(habit));
}

/** If the browser stores nothing (private windows, strict settings), nothing is remembered. */
export function recallChoice(): FigureChoice {
  try {
    return readChoice(localStorage.getItem(MEMORY));
  } catch {
    return DEFAULT_CHOICE;
  }
}

export function rememberChoice(choice: FigureChoice): void {
  try {
    localStorage.setItem(MEMORY, writeChoice(choice));
  } catch {
    // The next figure starts from the defaults; this one is not affected.
  }
}
