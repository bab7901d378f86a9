/** Why a file was not opened, as the interface says it. */

/** A dataset file that the address names. */
export type OpenFault =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'large' }
  | { readonly kind: 'malformed'; readonly where: string; readonly reason: string };

/** A file from the reader's machine: a figure or a dataset. */
export type FileFault =
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'no-figure' }
  | { readonly kind: 'later-page'; readonly page: number; readonly pages: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unknown-schema'; readonly schema: string }
  | { readonly kind: 'settings'; readonly reasons: readonly string[] }
  | { readonly kind: 'contents'; readonly where: string; readonly reason: string }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'dataset'; readonly where: string; readonly reason: string };

export const MEGABYTE = 1024 * 1024;
