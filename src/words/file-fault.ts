/** Why a file was not opened, as the interface says it. */
import type { Because } from '../event/codec/because';
import type { RefusalKey } from '../exchange/format';

/** What a file seems to be that is neither a figure nor a dataset. */
export const SEEMINGS = [
  'empty',
  'table',
  'html',
  'svg',
  'xml',
  'text',
  'png',
  'jpeg',
  'gif',
  'webp',
  'pdf',
  'zip',
  'binary',
] as const;
export type Seeming = (typeof SEEMINGS)[number];

/** A file from the reader's machine: a figure or a dataset. */
export type FileFault =
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'no-figure' }
  | { readonly kind: 'later-page'; readonly page: number; readonly pages: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unknown-schema'; readonly schema: string }
  | { readonly kind: 'settings' | 'contents'; readonly where: string; readonly because: Because }
  | { readonly kind: 'unreadable' }
  /** It is something else. */
  | { readonly kind: 'seems'; readonly what: Seeming }
  /** A table that is not read. */
  | { readonly kind: 'table'; readonly why: RefusalKey }
  /** It begins like JSON. Lines and columns count from 1. */
  | {
      readonly kind: 'broken-json';
      readonly line: number;
      readonly column: number;
      /** It ends too early. */
      readonly isCut: boolean;
    }
  | { readonly kind: 'dataset'; readonly where: string; readonly because: Because }
  /** The program failed, not the file. */
  | { readonly kind: 'failed'; readonly reason: string };

/** A dataset file that the address names. */
export type OpenFault =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'large' }
  | {
      readonly kind: 'malformed';
      /** Path of the fault, where one value is wrong. */
      readonly where: string;
      readonly fault: FileFault;
    };

export const MEGABYTE = 1024 * 1024;
