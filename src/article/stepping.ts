/** Selecting by keyboard: from one sentence to another, and longer or shorter by a word. */
import type { TextRange } from './quote';
import { sentences } from './sentences';

const words = new Intl.Segmenter('ar', { granularity: 'word' });
/** Looked at on either side: longer than any word and the signs around it. */
const NEAR = 600;

/** The first word that starts at a position or after it. */
export function wordFrom(text: string, at: number): TextRange | null {
  for (let from = at; from < text.length; from += NEAR) {
    for (const { segment, index, isWordLike } of words.segment(text.slice(from, from + NEAR))) {
      if (isWordLike) return { start: from + index, end: from + index + segment.length };
    }
  }
  return null;
}

/** The last word that ends at a position or before it. */
export function wordBefore(text: string, at: number): TextRange | null {
  for (let to = at; to > 0; to -= NEAR) {
    const from = Math.max(0, to - NEAR);
    const found = [...words.segment(text.slice(from, to))].filter((one) => one.isWordLike).at(-1);
    if (found) return { start: from + found.index, end: from + found.index + found.segment.length };
  }
  return null;
}

export type Step =
  /** Another sentence, or another word, instead of what is selected. */
  | 'next-sentence'
  | 'previous-sentence'
  | 'next-word'
  | 'previous-word'
  /** The end of what is selected. */
  | 'longer'
  | 'shorter'
  | 'to-next-sentence';

/** What is selected after a step; null: the step leads nowhere. */
export function stepped(text: string, selected: TextRange | null, step: Step): TextRange | null {
  const all = sentences(text);
  const { start, end } = selected ?? { start: -1, end: -1 };
  switch (step) {
    case 'next-sentence':
      return all.find((one) => one.start > start) ?? null;
    case 'previous-sentence':
      return all.filter((one) => one.start < start).at(-1) ?? null;
    case 'next-word': {
      const first = wordFrom(text, Math.max(0, start));
      // Of a whole sentence first its first word, of a word the next one.
      const isWord = first !== null && first.start === start && first.end === end;
      return isWord ? wordFrom(text, end) : first;
    }
    case 'previous-word':
      return selected && wordBefore(text, start);
    case 'longer': {
      const next = selected && wordFrom(text, end);
      return next && { start, end: next.end };
    }
    case 'shorter': {
      const last = selected && wordBefore(text, end);
      const kept = last && wordBefore(text, last.start);
      return kept && kept.start >= start ? { start, end: kept.end } : null;
    }
    case 'to-next-sentence': {
      const next = selected ? all.find((one) => one.end > end) : undefined;
      return next ? { start, end: next.end } : null;
    }
  }
}
