/** What another copy of a case would bring into an open one, before it is merged. */
import type { Change } from '../../case/changes';
import { readCaseText } from '../../case/codec/case-file';
import type { CaseDocument } from '../../case/document';
import { mergedInto } from '../../case/merge/merge';
import { type Case, type ConflictRecord, recordsOf } from '../../case/records';
import type { Fault } from '../../event/codec/fields';

export interface Incoming {
  readonly ok: true;
  readonly other: CaseDocument;
  /** What it changes here, without the conflicts. */
  readonly changes: readonly Change[];
  /** New conflicts, and such that get another value. */
  readonly conflicts: number;
  /** The case has all of it. */
  readonly isNothing: boolean;
  /** Both hold something, and no record in common: likely another case. */
  readonly isApart: boolean;
  /** They have an article or an event in common. */
  readonly isCopy: boolean;
}

/** A conflict of a record that is there. */
export const openConflicts = (one: Case): ConflictRecord[] =>
  recordsOf(one, 'conflicts').filter(({ list, record }) => one[list].has(record));

/** Strict: a record that is left out because it is broken would look as if it had been removed. */
export function incoming(
  own: CaseDocument,
  text: string,
): Incoming | ({ readonly ok: false } & Fault) {
  const read = readCaseText(text, 'strict');
  if (!read.ok) return read;
  const other = read.document;
  const { changes, merged = [] } = mergedInto(own, other, { at: '', by: '', why: '' });
  const idsOf = (one: Case): string[] => [...one.articles.keys(), ...one.events.keys()];
  const here = new Set(idsOf(own.case));
  const there = idsOf(other.case);
  const isCopy = there.some((id) => here.has(id));
  return {
    ok: true,
    other,
    changes: changes.filter(({ list }) => list !== 'conflicts'),
    conflicts: changes.filter(({ list, to }) => list === 'conflicts' && to).length,
    isNothing: changes.length === 0 && merged.length === 0,
    isApart: here.size > 0 && there.length > 0 && !isCopy,
    isCopy,
  };
}
