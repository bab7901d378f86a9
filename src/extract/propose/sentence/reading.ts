/** What a sentence needs of its text to be read: names, dates and the words between them. */
import type { TextRange } from '../../../article/quote';
import type { TimeExpression } from '../../read';
import type { Names } from './names';
import type { Sentence } from './split';

export interface Reading {
  readonly text: string;
  readonly names: Names;
  readonly expressions: readonly TimeExpression[];
  /** Dates that stand above what they date. */
  readonly headers: readonly TimeExpression[];
  readonly between: (from: number, to: number) => string;
  /** What is threatened, denied or rehearsed, too. */
  readonly wantsAll: boolean;
}

/** Characters before a sentence in which a speaker is looked for. */
const BEFORE = 2500;

/** What a sentence needs of a text, so that a long one is read in line with its length. */
export function readingOf(reading: Reading, { start, end }: Sentence): Reading {
  const { names, expressions } = reading;
  return {
    ...reading,
    names: {
      places: within(names.places, start, end),
      parties: within(names.parties, start - BEFORE, end),
    },
    expressions: within(expressions, start, end),
  };
}

/** Those of a list in the order of the text that begin in a stretch. */
function within<T extends TextRange>(list: readonly T[], from: number, to: number): readonly T[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < list.length && (list[last]?.start ?? Infinity) <= to) last++;
  return list.slice(low, last);
}
