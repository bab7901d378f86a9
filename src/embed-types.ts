/*
 * Public types of the embedded module. They import nothing, because the build copies this file
 * beside the module.
 */

/** A text for both languages, or one for either or each; where one is missing, the other is shown, marked. */
export type Words = string | { readonly ar?: string; readonly en?: string };

/** One answer to "when", as EDTF (ISO 8601-2). */
export interface TimelineReading {
  /** Null or left out: no date. */
  readonly edtf?: string | null;
  readonly part?:
    'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight' | null;
  readonly basis?: Words;
}

/** An event. `sourceline events` prints such objects, with more in them. */
export interface TimelineEntry {
  /** Unique among the events. */
  readonly id: string;
  /** A built-in kind, or a word of your own: see `kinds`. */
  readonly kind:
    | 'attack'
    | 'strike'
    | 'launch'
    | 'interception'
    | 'overflight'
    | 'incident'
    | 'statement'
    | 'deployment'
    | 'pause'
    | 'resumption'
    | 'tally'
    // Any other word, without hiding the built-in ones from an editor.
    | (string & {});
  readonly title: Words;
  /** EDTF; short for `stated: { edtf }`. */
  readonly date?: string | null;
  /** What the source says. */
  readonly stated?: TimelineReading;
  /** What a reviewer concludes instead; drawn beside the stated date, never replacing it. */
  readonly assessed?: TimelineReading | null;
  /** Built-in places, or ids of your own: see `places`. */
  readonly places?: readonly {
    readonly place: string;
    readonly role?: 'at' | 'from' | 'over';
  }[];
  /** Built-in actors, or ids of your own: see `actors`. */
  readonly claims?: readonly {
    readonly role: 'claims-responsibility' | 'attributes' | 'reports' | 'confirms' | 'denies';
    readonly actor: string;
    readonly to?: string | null;
  }[];
  readonly means?: readonly ('drone' | 'rocket' | 'missile' | 'aircraft' | 'air-defence')[];
  /** Id of one of the articles. */
  readonly article?: string;
  readonly quotes?: readonly {
    readonly exact: string;
    /** Translations, shown to readers of another language than the article's. */
    readonly gloss?: { readonly ar?: string; readonly en?: string };
  }[];
}

export interface TimelineArticle {
  readonly id: string;
  readonly publisher: Words;
  readonly headline?: string;
  readonly language?: 'ar' | 'en';
  readonly address?: string | null;
}

/** A place that is not built in. One that is not listed is named by its id. */
export interface TimelinePlace {
  readonly id: string;
  readonly name: Words;
  readonly kind?: 'base' | 'town' | 'area' | 'region' | 'country' | 'embassy';
  /** Other spellings, for the search. */
  readonly variants?: readonly string[];
  /** IANA time zone, by whose clock times with an offset are shown; left out: Asia/Damascus. */
  readonly zone?: string | null;
  /** Degrees. */
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly uncertaintyKm?: number | null;
  /** The place in whose lane the events of this one are shown. */
  readonly base?: string | null;
}

/** An actor that is not built in. One that is not listed is named by its id. */
export interface TimelineActor {
  readonly id: string;
  readonly name: Words;
  readonly kind?:
    | 'armed-group'
    | 'umbrella'
    | 'descriptor'
    | 'state-force'
    | 'official'
    | 'monitor'
    | 'media'
    | 'social-account'
    | 'unnamed'
    | 'other';
  readonly variants?: readonly string[];
}

/** A kind of event that is not built in; drawn as a square. */
export interface TimelineKind {
  readonly id: string;
  readonly name: Words;
}

/** By what events are put into lanes. */
export type TimelineFacet = 'base' | 'claimant' | 'kind' | 'means' | 'article';

/** What is wrong with an event of a long list. */
export interface TimelineFault {
  /** Of the event in `events`. */
  readonly index: number;
  /** Path inside the event; empty for the whole. */
  readonly where: string;
  readonly reason: string;
}

export interface TimelineOptions {
  readonly events: readonly TimelineEntry[];
  readonly articles?: readonly TimelineArticle[];
  readonly places?: readonly TimelinePlace[];
  readonly actors?: readonly TimelineActor[];
  readonly kinds?: readonly TimelineKind[];
  /** Language of the words; left out: the page's own where it is Arabic, else English. */
  readonly language?: 'ar' | 'en';
  /** Where later times lie; left out: it follows the language. */
  readonly direction?: 'ltr' | 'rtl';
  /** Left out: as the reader's system has it. */
  readonly theme?: 'light' | 'dark';
  readonly lanes?: TimelineFacet;
  /** Lanes inside the lanes; left out or null: none. */
  readonly within?: TimelineFacet | null;
  /** Folds long gaps to the width of a break; default: gaps keep their length. */
  readonly foldGaps?: boolean;
  /** Which date leads where an event has both; default: stated. */
  readonly reading?: 'stated' | 'assessed';
  /** False leaves out the row of controls above the lanes. */
  readonly toolbar?: boolean;
  /** False leaves out the strip that shows the whole timeline. */
  readonly overview?: boolean;
  /** False leaves out the legend. */
  readonly legend?: boolean;
  /**
   * What the plain wheel and one finger scroll; default: the page. With `timeline` they move along time as in
   * the app. Ctrl or ⌘ with the wheel, and two fingers, zoom the timeline in either case.
   */
  readonly scroll?: 'page' | 'timeline';
  /** Whether a chosen event opens a card with quote, claims and link; default: unless there is `onSelect`. */
  readonly card?: boolean;
  /** Address of sourceline.css; default: beside the module. */
  readonly styles?: string;
  /** Called with the id of the event that the reader chose, or null. */
  readonly onSelect?: (event: string | null) => void;
  /** Called for each event of a long list that cannot be read; the others are shown. */
  readonly onFault?: (fault: TimelineFault) => void;
}

export interface MountedTimeline {
  /** Changes the given options; the rest stays, the time range in view included. */
  update(options: Partial<TimelineOptions>): void;
  /** Chooses an event by its id; null: none. Throws a TypeError where there is no such event. */
  select(event: string | null): void;
  /** Takes the timeline out of the page. */
  destroy(): void;
  /** The figure of all events as an SVG document. */
  toSvg(): Promise<string>;
}

/**
 * Puts a timeline into an element, which needs a height of its own.
 * Throws a TypeError that names the option or field that is wrong; the page is then as it was.
 */
export type MountTimeline = (element: HTMLElement, options: TimelineOptions) => MountedTimeline;
