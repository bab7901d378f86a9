/*
 * Public types of the embedded module. They import nothing, because the build copies this file
 * beside the module.
 */

/** A text for both languages, or one for each. */
export type Words = string | { readonly ar: string; readonly en: string };

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
    | 'tally';
  readonly title: Words;
  /** EDTF; short for `stated: { edtf }`. */
  readonly date?: string | null;
  /** What the source says. */
  readonly stated?: TimelineReading;
  /** What a reviewer concludes instead; drawn beside the stated date, never replacing it. */
  readonly assessed?: TimelineReading | null;
  /** Ids of Sourceline's gazetteer. */
  readonly places?: readonly {
    readonly place: string;
    readonly role?: 'at' | 'from' | 'over';
  }[];
  /** Ids of Sourceline's list of actors. */
  readonly claims?: readonly {
    readonly role: 'claims-responsibility' | 'attributes' | 'reports' | 'confirms' | 'denies';
    readonly actor: string;
    readonly to?: string | null;
  }[];
  readonly means?: readonly ('drone' | 'rocket' | 'missile' | 'aircraft' | 'air-defence')[];
  /** Id of one of the articles. */
  readonly article?: string;
  readonly quotes?: readonly { readonly exact: string }[];
}

export interface TimelineArticle {
  readonly id: string;
  readonly publisher: Words;
  readonly headline?: string;
  readonly language?: 'ar' | 'en';
  readonly address?: string | null;
}

/** By what events are put into lanes. */
export type TimelineFacet = 'base' | 'claimant' | 'kind' | 'means' | 'article';

export interface TimelineOptions {
  readonly events: readonly TimelineEntry[];
  readonly articles?: readonly TimelineArticle[];
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
  /** Called with the id of the event that the reader chose, or null. */
  readonly onSelect?: (event: string | null) => void;
}

export interface MountedTimeline {
  /** Changes the given options; the rest stays, the time range in view included. */
  update(options: Partial<TimelineOptions>): void;
  /** Takes the timeline out of the page. */
  destroy(): void;
  /** The figure of all events as an SVG document. */
  toSvg(): Promise<string>;
}

/**
 * Puts a timeline into an element, which needs a height of its own.
 * Throws a TypeError that names the field when an event cannot be read.
 */
export type MountTimeline = (element: HTMLElement, options: TimelineOptions) => MountedTimeline;
