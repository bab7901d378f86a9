/** The result of making a figure. */
import type { EventId } from '../event/event';

export interface FigurePage {
  /** The document, with an XML declaration. */
  readonly svg: string;
  readonly widthMm: number;
  readonly heightMm: number;
}

/**
 * How full the timeline is. `ok`: nearly every title stands beside its mark. `tight`: many are cut or
 * left out, and the notes have to be consulted. `crowded`: it cannot be read as a picture any more; a
 * shorter range, a filter or a wider page would help.
 */
export type CrowdingLevel = 'ok' | 'tight' | 'crowded';

export interface Crowding {
  readonly level: CrowdingLevel;
  /** Marks in the lanes; an event in two lanes has two. */
  readonly marks: number;
  /** Marks whose title is cut to fewer words. */
  readonly labelsCut: number;
  /** Marks with their number alone. */
  readonly labelsDropped: number;
  /** Rows of the fullest lane. */
  readonly rows: number;
  /** Height of the lanes as a multiple of the height of the chosen page. */
  readonly pageHeights: number;
}

export interface Figure {
  /** At least one; the first contains the data that the timeline is restored from. */
  readonly pages: readonly [FigurePage, ...FigurePage[]];
  /** Events drawn, in the order of their numbers. */
  readonly events: readonly EventId[];
  readonly crowding: Crowding;
}

/** Options for making a figure, apart from its input. */
export interface MakeOptions<Fonts> {
  /** Called when text becomes outlines. */
  readonly fonts: () => Promise<Fonts>;
  /** Called with the finished share, 0 … 1, increasing; the last call passes 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Aborting rejects with the signal's reason, within a few tens of milliseconds. */
  readonly signal?: AbortSignal | undefined;
}
