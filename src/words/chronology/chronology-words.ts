/** What a chronology says of itself: each language's `chronology.ts` is one. The event vocabulary is apart. */
import type { Status } from '../../case/records';
import type { ReadingChoice } from '../../event/event';
import type { Facet } from '../../event/facet';

export interface ChronologyWords {
  /** @param name of the case; empty where it has none. */
  readonly title: (name: string) => string;
  /** @param publishers empty where there are too many to be named. */
  readonly from: (articles: number, publishers: readonly string[]) => string;
  readonly made: (day: string) => string;
  readonly events: (all: number, dated: number) => string;
  /** How many of them are tallies, and that these are not counted. */
  readonly tallies: (n: number) => string;
  /** How many events of a status are not in the document. */
  readonly leftOut: Readonly<Record<Status, (n: number) => string>>;
  /** How many records of the file could not be read. */
  readonly unread: (n: number) => string;
  readonly precision: string;
  readonly passages: string;
  readonly nothing: string;
  /** Heads the events whose leading date is missing. */
  readonly undated: Readonly<Record<ReadingChoice, string>>;
  /** Heads the events that are dated beyond the drawn years. */
  readonly beyond: string;
  /** Heads the footnotes. */
  readonly footnotes: string;
  readonly date: string;
  readonly reason: string;
  readonly kind: string;
  readonly place: string;
  readonly means: string;
  readonly status: string;
  readonly statuses: Readonly<Record<Status, string>>;
  /** Under an event that counts others. */
  readonly isTally: string;
  /** How the source names a party. */
  readonly named: (words: string) => string;
  /** Points to another event of the document. */
  readonly entry: (n: number) => string;
  readonly by: (actor: string) => string;
  /** Heads the table of counts, by what its columns or rows are. */
  readonly counts: Readonly<Record<Extract<Facet, 'base' | 'kind'>, string>>;
  readonly period: string;
  readonly all: string;
  readonly others: string;
  /** What a range in the table means. */
  readonly ranges: string;
  readonly severalTimes: string;
  /** What the table leaves out; none of them is 0 at once. */
  readonly notCounted: (undated: number, beyond: number, tallies: number) => string;
  readonly links: Readonly<Record<'picture' | 'film' | 'page', string>>;
  readonly archived: string;
  readonly captured: (day: string) => string;
  /** How the day of publication is known. */
  readonly publicationKnown: (basis: string) => string;
  readonly eventsOf: (n: number) => string;
  /** Leads from a footnote back to the text. */
  readonly back: string;
}
