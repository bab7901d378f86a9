/** A file that can be read: from the reader's machine, or from the page's own host. */

/** Where the ranges of a file are fetched. */
export interface Ranges {
  readonly address: string;
  /** Bytes. */
  readonly size: number;
}

/** What can be read of a file, as of `File`. */
export interface GivenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  slice(start: number, end: number): { text(): Promise<string> };
  /** Where it is fetched piece by piece; left out: it is at hand. */
  readonly ranges?: Ranges;
}
