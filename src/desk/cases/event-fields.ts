/** What the fields of an event offer, and what is put there at first. */
import type { QuoteSelector, TextRange } from '../../article/quote';
import {
  type ArticleRecord,
  type EventRecord,
  LINK_KINDS,
  STATUSES,
  type ReadingRecord,
} from '../../case/records';
import type { Reason } from '../../extract/reason';
import { proposedDate, proposedKind } from '../../extract/propose/propose';
import { sayReasonsInAll } from '../../words/reasons';
import type { DateOption } from './date-options';
import { NO_READING, expressionsOf, readingOfWords } from './new-event';

export const STATUS_CHOICES = STATUSES;
export const LINK_CHOICES = LINK_KINDS;

const placed = (quote: QuoteSelector | undefined): TextRange | null => {
  const { start = 0, end = 0 } = quote ?? {};
  return start < end ? { start, end } : null;
};

/** The words by which the kind of an event was proposed; null where it is another kind. */
export function kindReason(article: ArticleRecord, { kind, quotes }: EventRecord): string | null {
  const range = placed(quotes[0]);
  const proposed = range && proposedKind(article.text, range);
  return proposed?.value === kind ? article.text.slice(proposed.start, proposed.end) : null;
}

/**
 * A stated date of what was typed or chosen. The words that an earlier date was read from stay beside it, as
 * what the article says; the reason says that they do not prove the new one.
 */
export function statedOf(before: ReadingRecord, option: DateOption | null): ReadingRecord {
  if (!option) return { ...NO_READING, after: before.after, before: before.before };
  const { edtf, part, steps, isRelative } = option;
  if (edtf === before.edtf && part === before.part) return before;
  const words = before.expression?.exact ?? null;
  const byHand: Reason = { key: 'entered-by-hand', args: { words } };
  return {
    ...before,
    edtf,
    part,
    reference: isRelative ? 'publication' : 'none',
    basis: sayReasonsInAll([...steps, byHand]),
    evidence: before.evidence.filter(({ kind }) => kind !== 'quote'),
  };
}

/** An assessed date of what was typed; its reason is the reviewer's own. */
export const assessedOf = (before: ReadingRecord | null, option: DateOption): ReadingRecord => ({
  ...(before ?? NO_READING),
  edtf: option.edtf,
  part: option.part,
});

/** The date of the words that are selected: of the time expression in them, else of their sentence. */
export function statedOfWords(article: ArticleRecord, range: TextRange): ReadingRecord | null {
  const found = proposedDate(article.text, range, expressionsOf(article));
  return found && readingOfWords(article.text, found);
}
