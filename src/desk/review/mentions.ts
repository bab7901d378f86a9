/** Finds the same words elsewhere: by whole words, whatever is written onto them, never inside one. */
import { cliticEnds } from '../../article/selection';
import { fold } from '../../article/orthography';
import type { TextRange } from '../../article/quote';
import type { ReviewItem } from './items';

const words = new Intl.Segmenter('ar', { granularity: 'word' });

interface Token extends TextRange {
  /** Folded: as it is written, and without each of its clitics. */
  readonly forms: readonly string[];
}

const folded = (text: string): string => fold(text, 'search').text;

function tokensOf(text: string): Token[] {
  return [...words.segment(text)].flatMap(({ segment, index, isWordLike }) => {
    if (!isWordLike) return [];
    const starts = [0, ...cliticEnds(segment)];
    const forms = [...new Set(starts.map((start) => folded(segment.slice(start))))];
    return { start: index, end: index + segment.length, forms };
  });
}

/** Where a text holds these words, one after the other. The first may have clitics that it has not here. */
export function identicalMentions(text: string, sought: string): TextRange[] {
  const wanted = tokensOf(sought).map(({ forms }) => forms);
  const [first] = wanted;
  if (!first) return [];
  const stem = first.at(-1) ?? '';
  const all = tokensOf(text);
  return all.flatMap((token, at) => {
    const isFirst = token.forms.some((form) => form === first[0] || form === stem);
    const isRest = wanted
      .slice(1)
      .every((forms, step) => all[at + 1 + step]?.forms[0] === forms[0]);
    const last = all[at + wanted.length - 1];
    return isFirst && isRest && last ? { start: token.start, end: last.end } : [];
  });
}

/** The proposals, but for one, whose passages hold these words. */
export function itemsWith(
  items: readonly ReviewItem[],
  but: ReviewItem,
  sought: string,
): ReviewItem[] {
  return items.filter(
    ({ id, proposal }) =>
      id !== but.id &&
      proposal.quotes.some(({ exact }) => identicalMentions(exact, sought).length > 0),
  );
}
