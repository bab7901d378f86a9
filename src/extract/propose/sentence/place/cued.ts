/** A name that a word beside it says to be a place. */
import type { TextRange } from '../../../../article/quote';
import type { Word } from '../../words';

export interface Cued extends TextRange {
  /** As of the gazetteer's places. */
  readonly sort: string;
}

/** Nothing but blanks and quotation marks is before it. */
export const isJoined = (word: Word | undefined): word is Word =>
  word !== undefined && /^[ '"«“]*$/u.test(word.gap);
