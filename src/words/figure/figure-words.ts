/** What a figure says of itself: each language's `figure.ts` is one. The event vocabulary is apart. */
import type { ClaimRole, ReadingChoice } from '../../event/event';
import type { Facet } from '../../event/facet';

export interface CountedHow {
  /** The lower end of a range of which the number is the upper one. */
  readonly from: number | null;
  /** It comes after "about" or "at least". */
  readonly isGoverned: boolean;
}

export interface FigureWords {
  readonly title: (publishers: readonly string[]) => string;
  readonly shown: (shown: number, total: number) => string;
  readonly shownByHand: (shown: number, total: number) => string;
  readonly all: string;
  readonly byHand: string;
  /** After what is filtered. */
  readonly ofTheseByHand: string;
  readonly filtered: (parts: readonly string[]) => string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly search: (query: string) => string;
  readonly or: string;
  readonly lanes: Readonly<Record<Facet, string>>;
  readonly lanesInside: Readonly<Record<Facet, string>>;
  readonly readings: Readonly<Record<ReadingChoice, string>>;
  readonly ghosts: Readonly<Record<ReadingChoice, string>>;
  readonly keys: Readonly<Record<'kind' | 'claimant' | 'date', string>>;
  readonly stances: Readonly<Record<'claims' | 'named' | 'both', string>>;
  readonly ghost: Readonly<Record<ReadingChoice, string>>;
  /** The sign for the other reading of what lasts. */
  readonly ghostLine: Readonly<Record<ReadingChoice, string>>;
  readonly contested: string;
  /** The sign for a shape outside the figure's range. */
  readonly arrow: string;
  readonly lasting: string;
  /** The sign for what a tally counts over. */
  readonly counted: string;
  readonly within: string;
  readonly soft: string;
  readonly folded: (stretches: readonly string[]) => string;
  readonly breakSign: string;
  /** How many events are not drawn, since they are dated beyond the years that can be. */
  readonly beyond: (n: number) => string;
  readonly undated: string;
  readonly nothing: string;
  readonly notes: string;
  /** What ≈ after the number of a note means. */
  readonly unordered: string;
  /** A heading that stands again on the next page. */
  readonly continued: (heading: string) => string;
  readonly page: (page: number, pages: number) => string;
  /**
   * A count that the source gives by a word: the word, that word as written where it was translated, and the
   * range that the reviewer reads it as.
   */
  readonly asSaid: (word: string, original: string | null, range: string) => string;
  /** Who says what, where accounts contradict each other. */
  readonly account: (who: string, says: string) => string;
  readonly killed: (n: number, how: CountedHow) => string;
  readonly injured: (n: number, how: CountedHow) => string;
  /** Marks the translation of a quote. */
  readonly translation: string;
  readonly rights: string;
  readonly stated: string;
  readonly assessed: string;
  readonly places: string;
  readonly roles: Readonly<Record<ClaimRole, (actors: string, whom: string) => string>>;
  readonly casualties: string;
  readonly sources: string;
  readonly published: (date: string) => string;
  readonly publishedUnknown: string;
  /** What is only tried: another publication day of an article. */
  readonly trial: {
    readonly heading: string;
    readonly day: (publisher: string, tried: string, reviewed: string) => string;
    /** Among the facts of a source. */
    readonly published: (tried: string, reviewed: string) => string;
    /** How dates are given, instead of `readings`. */
    readonly readings: Readonly<Record<ReadingChoice, string>>;
    /** A date that was moved. */
    readonly date: (moved: string, reviewed: string) => string;
    readonly sign: string;
  };
  readonly imprint: (program: string, date: string) => string;
  readonly description: (parts: readonly string[], contested: number) => string;
  readonly comma: string;
  readonly semicolon: string;
  /** After a quote whose words are not in the article. */
  readonly quoteLost: string;
  readonly openQuote: string;
  readonly closeQuote: string;
}
