/** A page that comes in: what is read of it, the faults it can have, and what a format has to offer. */

import type * as Readability from '@mozilla/readability';
import type * as Pdf from 'pdfjs-dist';

/** Why a file gives no article. */
export type PageFault =
  /** Its bytes cannot be had. */
  | 'unreadable'
  | 'large'
  /** No format that is read here. */
  | 'unknown'
  /** It is not what it says it is, or it breaks off. */
  | 'broken'
  /** A packed file that would inflate beyond all measure. */
  | 'bomb'
  | 'locked'
  /** It has no words: a scan, a page of pictures. */
  | 'empty'
  /** It takes longer than any article does. */
  | 'slow';

/** Where a page says, beside its text, when it appeared. */
export type DayFrom = 'metadata' | 'time' | 'properties';

export interface PageDay {
  /** EDTF. */
  readonly edtf: string;
  readonly from: DayFrom;
  /** The field that says so, as the page writes it: `article:published_time`. */
  readonly field: string;
}

export interface PageIn {
  /** Its words, a line for each block, with the furniture of the page. */
  readonly text: string;
  readonly headline: string;
  readonly publisher: string;
  /** http(s); null where the page does not say. */
  readonly address: string | null;
  /** The best first. */
  readonly days: readonly PageDay[];
  /** The order of its words is not certain. */
  readonly isOrderOpen: boolean;
}

export type Bytes = Uint8Array<ArrayBuffer>;

/** What a page of the browser, or a test, puts at the disposal of a format. Its libraries are loaded on demand. */
export interface PageTools {
  /** An inert document: it runs nothing, fetches nothing, and is never shown. Null: it is not well-formed. */
  readonly parse: (text: string, type: 'text/html' | 'application/xml') => Document | null;
  /** Lets the page answer, between two pieces of work. */
  readonly pause: () => Promise<void>;
  readonly readability: () => Promise<typeof Readability>;
  readonly pdf: () => Promise<typeof Pdf>;
}

export type Prepared<Data> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly fault: PageFault };

export type PageResult =
  { readonly ok: true; readonly page: PageIn } | { readonly ok: false; readonly fault: PageFault };

/** A format of pages: one file each in this folder, one line in `formats.ts`. */
export interface PageFormat<Data = unknown> {
  readonly name: string;
  /** Endings of its files, with the dot. */
  readonly endings: readonly string[];
  /** Most bytes of a file. */
  readonly mostBytes: number;
  /** Whether a file without a known ending begins like one. @param head its first bytes as letters. */
  readonly seems: (head: string) => boolean;
  /** Runs in a worker: from bytes to plain data. */
  readonly prepare: (bytes: Bytes) => Prepared<Data>;
  /** Runs on the page, where there are documents. */
  readonly read: (data: Data, tools: PageTools) => PageIn | PageFault | Promise<PageIn | PageFault>;
}

/** Longest text of an article, UTF-16 units. */
export const LONGEST_ARTICLE = 5_000_000;

export const fault = (of: PageFault): { readonly ok: false; readonly fault: PageFault } => ({
  ok: false,
  fault: of,
});

/** Bytes as letters, one each, whatever their encoding. */
export function asLetters(bytes: Uint8Array): string {
  const AT_ONCE = 8192;
  let letters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return letters;
}
