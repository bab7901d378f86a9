/** A date that is written as EDTF, with what the text means: parsed once, where it comes in. */
import type { Edtf } from './date';
import { edtf } from './parse';

export interface WrittenDate {
  /** As it was written; `2023-11-18~` stays that, however it is shown. */
  readonly text: string;
  readonly value: Edtf;
}

/** Parses EDTF that is known to be valid. Throws a `RangeError` if it is not. */
export const writtenDate = (text: string): WrittenDate => ({ text, value: edtf(text) });

/** The same for a text that may be missing. */
export const writtenOrNull = (text: string | null | undefined): WrittenDate | null =>
  text === null || text === undefined ? null : writtenDate(text);

/** The day that a date names, however sure it is of it: 2023-12-13 of `2023-12-13~`. Null for any other date. */
export const dayOf = (text: string): string | null =>
  /^(\d{4}-\d{2}-\d{2})[?~%]?$/.exec(text)?.[1] ?? null;
