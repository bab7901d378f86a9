/** A chronology as plain data: what every form of the document says, in reading order. */

export type Direction = 'ltr' | 'rtl';

/** A part of a paragraph. Isolates (U+2066–2069) in its text set words of another direction apart. */
export type Run =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** Leads to a footnote. */
  | { readonly kind: 'note'; readonly number: number }
  /** Leads to another entry. */
  | { readonly kind: 'entry'; readonly text: string; readonly number: number };

export interface Paragraph {
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly runs: readonly Run[];
}

/** What is told of an event in one language. */
export interface Account {
  readonly title: Paragraph;
  readonly lines: readonly Paragraph[];
}

export interface Entry {
  /** Counts from 1 through the document. */
  readonly number: number;
  /** No source says whether it came after the entry before. */
  readonly isUnordered: boolean;
  /** One for each language of the document. */
  readonly accounts: readonly Account[];
}

export interface Section {
  readonly heading: Paragraph;
  readonly entries: readonly Entry[];
}

export interface Footnote {
  /** Counts from 1, in the order in which the text first leads to them. */
  readonly number: number;
  readonly paragraphs: readonly Paragraph[];
}

/** How many events there are in each period: "9–12" where some may lie in another one. */
export interface CountTable {
  readonly heading: Paragraph;
  readonly head: readonly Paragraph[];
  readonly rows: readonly (readonly Paragraph[])[];
  readonly remarks: readonly Paragraph[];
}

export interface Sources {
  readonly heading: Paragraph;
  /** The paragraphs of each article. */
  readonly articles: readonly (readonly Paragraph[])[];
}

export interface Chronology {
  /** The leading one: its language and direction are those of the document. */
  readonly language: string;
  readonly direction: Direction;
  /** Without isolates, for the program that opens the document. */
  readonly name: string;
  /** ISO 8601 day. */
  readonly made: string;
  readonly title: readonly Paragraph[];
  readonly introduction: readonly Paragraph[];
  readonly sections: readonly Section[];
  /** Null where no event can be counted. */
  readonly counts: CountTable | null;
  readonly sources: Sources | null;
  /** Heads the footnotes where they are at the end. */
  readonly footnotesHeading: Paragraph;
  readonly footnotes: readonly Footnote[];
  /** Names the way from a footnote back to the text. */
  readonly back: string;
}
