/**
 * Merges two copies of a case that were edited apart: without a server, without trusting a clock, and without
 * losing an edit. What the copies say differently becomes a conflict of the case, which somebody decides.
 */
import { type Change, changesBetween } from '../changes';
import { jsonText } from '../codec/json-text';
import { type HistoryEntry, MERGE, historyOf, revisionOf } from '../history';
import { type Case, LISTS, emptyCase } from '../records';
import { mergedRecords } from './records';
import { type Copy, type Side, type Told, isMerge, sidesOf } from './sides';
import { interleaved } from './values';

/** A merge that nobody put their name to says nothing. */
const isSaid = (one: Told): boolean => !isMerge(one) || one.entry.by !== '' || one.entry.why !== '';

/**
 * Entries with the numbers from one on, and the entries that they undid or redid by their numbers here.
 * @param known those that are here already.
 */
function numbered(
  from: number,
  told: readonly Told[],
  known: readonly Told[],
  sides: readonly Side[],
): HistoryEntry[] {
  const numbers = new Map(known.map(({ key, entry }) => [key, entry.seq]));
  told.forEach(({ key }, at) => numbers.set(key, from + at));
  const keyAt = new Map<string, string>();
  for (const { told: all } of sides) {
    const bySeq = new Map(all.map(({ key, entry }) => [entry.seq, key]));
    for (const { key, entry } of all) {
      const found = bySeq.get(entry.of ?? -1);
      const before = keyAt.get(key);
      // Where two files do not agree, the same one whichever is named first.
      if (found !== undefined && (before === undefined || found < before)) keyAt.set(key, found);
    }
  }
  return told.map(({ key, entry }, at) => {
    const { merged: _, ...rest } = entry;
    const changes: readonly Change[] = entry.kind === MERGE ? [] : entry.changes;
    const of = numbers.get(keyAt.get(key) ?? '') ?? null;
    return { ...rest, seq: from + at, of, changes };
  });
}

/** Who merges, when and why. */
interface Stamp {
  readonly at: string;
  readonly by: string;
  readonly why: string;
}

/**
 * The entry by which another copy comes into an open case. The case goes on from its own history; what the
 * other copy has more is in the entry. Nothing in it: there is nothing that the case lacks.
 */
export function mergedInto(own: Copy, other: Copy, stamp: Stamp): HistoryEntry {
  const sides = sidesOf(own, other);
  const [here, there] = sides.sides;
  const changes = changesBetween(own.case, mergedRecords(sides));
  const isNew = changes.length > 0 || there.hasOwn;
  const lacking = isNew ? there.told.filter((one) => !here.keys.has(one.key) && isSaid(one)) : [];
  const merged = numbered(revisionOf(own.history) + 1, lacking, here.told, [there]);
  const seq = revisionOf(own.history) + merged.length + 1;
  const entry: HistoryEntry = { seq, ...stamp, kind: MERGE, of: null, changes };
  return merged.length > 0 ? { ...entry, merged } : entry;
}

const isBefore = (a: Told, b: Told): boolean =>
  a.entry.at !== b.entry.at ? a.entry.at < b.entry.at : a.key < b.key;

/** The entries of both sides that are not in the trunk, each side's in its own order. */
function apart(sides: readonly [Side, Side], trunk: ReadonlySet<string>): Told[] {
  const [a, b] = sides.map(({ told }) => told.filter((one) => !trunk.has(one.key) && isSaid(one)));
  const seen = new Set<string>();
  return interleaved(a ?? [], b ?? [], isBefore).filter(({ key }) => {
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Of two histories that say the same, the one that also tells who merged; else always the same one. */
const isRicher = (a: Side, b: Side): boolean =>
  a.told.length !== b.told.length
    ? a.told.length > b.told.length
    : jsonText(a.copy.history.entries) < jsonText(b.copy.history.entries);

/** In an order that is not that in which the copies were named. */
const inOrder = (changes: readonly Change[]): Change[] => {
  const key = ({ list, id }: Change): string => `${LISTS.indexOf(list)} ${id}`;
  return [...changes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

const isSameCase = (a: Case, b: Case): boolean => changesBetween(a, b).length === 0;

/**
 * The two copies as one, the same to the byte whichever of them is named first. A copy that has nothing which
 * the other lacks adds nothing.
 */
export function merge<C extends Copy>(a: C, b: C): Copy {
  const found = sidesOf(a, b);
  const { sides, trunk } = found;
  const state = mergedRecords(found);
  const whole = sides.filter(
    (_, at) => !sides[1 - at]?.hasOwn && isSameCase(state, at === 0 ? a.case : b.case),
  );
  const [one, other] = whole;
  if (one) return (other && isRicher(other, one) ? other : one).copy;
  const start = trunk.base ?? emptyCase('', '');
  const entries = trunk.base ? trunk.copy.history.entries.slice(0, trunk.known) : [];
  const last = revisionOf({ entries });
  const known = trunk.told.filter(({ entry }) => entry.seq <= last);
  const told = apart(sides, new Set(known.map(({ key }) => key)));
  const merged = numbered(last + 1, told, known, sides);
  const at = merged.reduce((latest, entry) => (entry.at > latest ? entry.at : latest), '');
  const entry: HistoryEntry = {
    seq: last + merged.length + 1,
    at,
    by: '',
    kind: MERGE,
    why: '',
    of: null,
    changes: inOrder(changesBetween(start, state)),
  };
  const history = historyOf([...entries, merged.length > 0 ? { ...entry, merged } : entry]);
  return { case: state, history };
}
