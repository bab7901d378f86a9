/** Two captures of one page: what differs between them, and which events move from one to the other. */
import type { DifferencePart } from '../../article/difference';
import { differenceOf } from '../../article/difference';
import { type ChangedQuotes, capturesOf, changedQuotes } from '../../case/captures';
import type { ArticleRecord, Case } from '../../case/records';

/** All captures of the page of an article, the oldest first; it is one of them. */
export function capturesBeside(one: Case, article: ArticleRecord): readonly ArticleRecord[] {
  const captures = capturesOf(one, article.address);
  return captures.length > 0 ? captures : [article];
}

export interface ComparedCaptures {
  readonly parts: readonly DifferencePart[];
  /** How many events the earlier one has. */
  readonly events: number;
  readonly changed: readonly ChangedQuotes[];
}

export function compareCaptures(
  one: Case,
  earlier: ArticleRecord,
  later: ArticleRecord,
): ComparedCaptures {
  return {
    parts: differenceOf(earlier.text, later.text),
    events: [...one.events.values()].filter(({ article }) => article === earlier.id).length,
    changed: changedQuotes(one, earlier.id, later.text),
  };
}
