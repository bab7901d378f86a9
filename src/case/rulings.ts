/** What a person has decided of an entry of the contradictions ledger: a record of the case, like any other. */

export const VERDICTS = ['same', 'not-same', 'right', 'both', 'explained'] as const;
/**
 * The two tell one event, or do not; one side is right; both stand; it is explained. `right` names the side
 * by its event or, where only an article says it, by its article; `#2` after it is the second side of that name.
 */
export type Verdict = (typeof VERDICTS)[number];

export interface RulingRecord {
  /** Of the entry. */
  readonly id: string;
  readonly verdict: Verdict;
  /** Of `right`: the side that is. */
  readonly right: string | null;
  /** The events that the entry is about. */
  readonly events: readonly string[];
  /** The reason; may be empty. */
  readonly why: string;
  /** Who decided; may be empty. */
  readonly by: string;
  /** ISO 8601, UTC; may be empty. */
  readonly at: string;
}

/** The commands that set and remove a ruling. */
export type RulingCommand =
  | { readonly kind: 'rule'; readonly ruling: RulingRecord }
  /** The entry is open again. */
  | { readonly kind: 'reopen'; readonly id: string };
