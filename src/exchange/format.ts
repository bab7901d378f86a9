/** What a file format is here: a reader to a table or to the one model, and a writer from the model. */
import type { GivenEvents } from '../source/given/given';
import type { Capability } from './features';
import type { OutContent } from './out-content';

/** What stands in a cell: JSON values, or null where nothing does. */
export type Cell = string | number | boolean | null;

/** A row, and where it stands in its file: the line of a text, else its number, from 1. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly line: number;
}

/** Rows under names. They are passed over twice: once to survey the columns, once to read them. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: () => Iterable<Row>;
  /** Days are counted from 1904, as old spreadsheets of the Mac do. */
  readonly since1904?: boolean;
  /** The encoding that the text was in. */
  readonly encoding?: string;
  /** The file states no names; they are ours. */
  readonly isNameless?: boolean;
  /** Lines that are no rows. */
  readonly faults?: readonly RowFault[];
}

/** Why a row, or a value of it, was not taken over. */
export const ROW_FAULTS = [
  'no-date',
  'not-a-date',
  'date-open',
  'no-title',
  'twice',
  'not-json',
  'not-an-event',
  'too-long',
  'not-coordinates',
  'not-a-number',
] as const;
export type RowFaultKey = (typeof ROW_FAULTS)[number];

export interface RowFault {
  readonly line: number;
  readonly why: RowFaultKey;
  /** Of the column, or empty. */
  readonly column: string;
  /** What stands there, shortened. */
  readonly value: string;
  /** The row became an event all the same, without this value. */
  readonly isKept: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** A dataset in the form of a dataset file, of which the events are still to be read. */
export interface GivenModel {
  readonly articles: readonly Fields[];
  readonly places: readonly Fields[];
  readonly actors: readonly Fields[];
  readonly kinds: readonly Fields[];
  readonly events: GivenEvents;
}

/** Why a file is not read at all. */
export const REFUSALS = [
  'empty',
  'not-this-format',
  'too-large',
  'inflates',
  'too-many-entries',
  'too-deep',
  'long-line',
  'too-many-columns',
  'no-rows',
  'compression',
  'broken',
] as const;
export type RefusalKey = (typeof REFUSALS)[number];

/** A file that is refused as a whole; caught where files come in (read.ts). */
export class Refusal extends Error {
  readonly why: RefusalKey;

  constructor(why: RefusalKey, detail = '') {
    super(detail === '' ? why : `${why}: ${detail}`);
    this.name = 'Refusal';
    this.why = why;
  }
}

export interface About {
  /** Of the file. */
  readonly name: string;
}

/** What a reader makes of a file: rows, or a model that was written by this program. */
export type ReadFile =
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'model'; readonly model: GivenModel; readonly faults: readonly RowFault[] };

export type Read = (bytes: Uint8Array, about: About) => ReadFile | Promise<ReadFile>;
/** Pieces of text or of bytes, one after the other. */
export type Pieces = Iterable<string | Uint8Array>;
export type Write = (content: OutContent) => Pieces | Promise<Pieces>;

export interface Format extends Capability {
  /** File name endings, without the dot; the first one is written. */
  readonly extensions: readonly string[];
  /** Loads the reader; null: it is only written. */
  readonly reader: (() => Promise<Read>) | null;
  readonly writer: (() => Promise<Write>) | null;
}
