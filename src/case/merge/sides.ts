/**
 * Two copies of a case: which entries of their histories both have, and the state from which each went on
 * alone. Entries are compared by what they say, since each copy numbers them itself.
 */
import { changed, inverse } from '../changes';
import { jsonText } from '../codec/json-text';
import { type History, type HistoryEntry, LOST, MERGE, eachOf, firstSeq } from '../history';
import { type Case, LISTS, emptyCase, recordsOf } from '../records';

export interface Copy {
  readonly case: Case;
  readonly history: History;
}

/** An entry by what it says. */
export interface Told {
  readonly key: string;
  readonly entry: HistoryEntry;
}

export interface Side {
  readonly copy: Copy;
  /** All entries, one by one. */
  readonly told: readonly Told[];
  /** The same, by what they say. */
  readonly keys: ReadonlySet<string>;
  /** Whether it has edits that the other copy lacks. */
  readonly hasOwn: boolean;
  /** How many of its top entries come before the first that the other copy lacks. */
  readonly known: number;
  /** Its state after these; null where the history does not lead back to it. */
  readonly base: Case | null;
}

/** A merge says nothing of its own: what it brought is in the entries that came with it. */
export const isMerge = ({ entry }: Told): boolean => entry.kind === MERGE;

function toldBy(entries: readonly HistoryEntry[]): Told[] {
  const seen = new Map<string, number>();
  return eachOf(entries).map(({ entry }) => {
    const { at, by, kind, why, changes } = entry;
    const words = jsonText({ at, by, kind, why, changes: kind === MERGE ? [] : changes });
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return { key: `${times} ${words}`, entry };
  });
}

/** The case before the entries from a place on; null where they do not lead back. */
function before({ case: one, history: { entries } }: Copy, known: number): Case | null {
  const later = entries.slice(known);
  const isWhole = later.every((entry, at) => {
    const last = entries[known + at - 1]?.seq;
    return entry.kind !== LOST && (last === undefined || firstSeq(entry) === last + 1);
  });
  if (!isWhole) return null;
  return changed(
    one,
    later.reverse().flatMap(({ changes }) => inverse(changes)),
  );
}

function sideOf(copy: Copy, told: readonly Told[], others: ReadonlySet<string>): Side {
  const { entries } = copy.history;
  const isOwn = (one: Told): boolean => !isMerge(one) && !others.has(one.key);
  let [known, at] = [0, 0];
  for (const { merged = [] } of entries) {
    const next = at + merged.length + 1;
    if (told.slice(at, next).some(isOwn)) break;
    [known, at] = [known + 1, next];
  }
  return {
    copy,
    told,
    keys: new Set(told.map(({ key }) => key)),
    hasOwn: told.some(isOwn),
    known,
    base: before(copy, known),
  };
}

/** What of the entries before a side's first own one the two have in common. */
const knowledge = ({ copy, told, known }: Side): Set<string> => {
  const last = copy.history.entries[known - 1]?.seq;
  const keys = new Set<string>();
  if (last === undefined) return keys;
  for (const one of told) {
    if (!isMerge(one)) keys.add(one.key);
    if (one.entry.seq === last) break;
  }
  return keys;
};

export interface Sides {
  readonly sides: readonly [Side, Side];
  /**
   * The side whose base is the later one. Where both know the same there, either will do: then it is the one
   * that is the same whichever copy is named first.
   */
  readonly trunk: Side;
  /** The state that both went on from, as either side remembers it: what these say differently is not known. */
  readonly bases: readonly [Case, Case];
}

const NOTHING = emptyCase('', '');

export function sidesOf(a: Copy, b: Copy): Sides {
  const [toldA, toldB] = [toldBy(a.history.entries), toldBy(b.history.entries)];
  const [keysA, keysB] = [toldA, toldB].map((told) => new Set(told.map(({ key }) => key)));
  const sides = [
    sideOf(a, toldA, keysB ?? new Set()),
    sideOf(b, toldB, keysA ?? new Set()),
  ] as const;
  const [first, second] = sides;
  const [knownA, knownB] = [knowledge(first), knowledge(second)];
  const isAlike = knownA.size === knownB.size && [...knownA].every((key) => knownB.has(key));
  const text = ({ copy, known }: Side): string => jsonText(copy.history.entries.slice(0, known));
  const state = ({ base }: Side): string =>
    jsonText(base && LISTS.map((list) => recordsOf(base, list)));
  const isFirst = isAlike
    ? text(first) === text(second)
      ? state(first) <= state(second)
      : text(first) < text(second)
    : knownA.size >= knownB.size;
  const [better, other] = isFirst ? [first, second] : [second, first];
  const trunk = better.base ? better : other;
  const { base } = trunk;
  const bases: [Case, Case] =
    isAlike && first.base && second.base
      ? [first.base, second.base]
      : [base ?? NOTHING, base ?? NOTHING];
  return { sides, trunk, bases };
}
