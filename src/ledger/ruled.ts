/** The entries of the ledger beside what a reader has decided of them. */
import type { Case } from '../case/records';
import type { RulingRecord } from '../case/rulings';
import { type Entry, entryId } from './entry';
import { type Said, pairKey } from './said';

export interface LedgerLine {
  readonly entry: Entry;
  /** Null while it is open. */
  readonly ruling: RulingRecord | null;
}

/** What the reader said of pairs of events. */
export function saidIn({ rulings }: Case): Said {
  const said = new Map<string, 'same' | 'not-same'>();
  for (const { verdict, events } of rulings.values()) {
    const [one, other, ...more] = events;
    if (one === undefined || other === undefined || more.length > 0) continue;
    if (verdict === 'same' || verdict === 'not-same') said.set(pairKey(one, other), verdict);
  }
  return said;
}

/** Each entry with its decision. */
export const withRulings = ({ rulings }: Case, entries: readonly Entry[]): LedgerLine[] =>
  entries.map((entry) => ({ entry, ruling: rulings.get(entry.id) ?? null }));

/** The two events that an entry compares; null where it compares something else. */
export function pairIn({ score, sides }: Entry): readonly [string, string] | null {
  const [one, other] = sides.map(({ event }) => event);
  return score !== null && one && other ? [one, other] : null;
}

/** A side as a decision names it: its event, else its article; by number where these do not tell the sides apart. */
export function sideKey({ sides }: Entry, at: number): string {
  const keys = sides.map(({ event, article }) => event ?? article);
  const key = keys[at] ?? '';
  return keys.filter((one) => one === key).length > 1 ? `${key}#${at + 1}` : key;
}

/** The entry that asks whether two events are one: what is said of that is said there. */
export const pairEntryId = (pair: readonly [string, string]): string => entryId('same-event', pair);
