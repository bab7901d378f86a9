/**
 * The history of a case: who changed what, when and why. Nothing is ever taken out of it: to undo an entry
 * adds one that says so, and what can be undone or redone follows from the entries alone.
 */
import { type Change, inverse } from './changes';

export interface HistoryEntry {
  /** Counts from 1; also the revision of the case after it. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who; may be empty. */
  readonly by: string;
  /** The kind of the command, `undo` or `redo`. */
  readonly kind: string;
  /** The reason that was given; may be empty. */
  readonly why: string;
  /** The entry that was undone or redone. */
  readonly of: number | null;
  readonly changes: readonly Change[];
  /**
   * Of a merge: the entries that came with it, as they were made elsewhere. They have the numbers before that
   * of the merge, and what they change here is among its changes.
   */
  readonly merged?: readonly HistoryEntry[];
}

export interface History {
  readonly entries: readonly HistoryEntry[];
  /** What can be undone, the latest last, by `seq`. */
  readonly undoable: readonly number[];
  /** What can be redone, the next one last. */
  readonly redoable: readonly number[];
  /** Whether edits came with a merge: then not every edit is the user's own. */
  readonly isMerged: boolean;
}

export const NO_HISTORY: History = { entries: [], undoable: [], redoable: [], isMerged: false };

/** The revision of a case with this history. */
export const revisionOf = ({ entries }: Pick<History, 'entries'>): number =>
  entries.at(-1)?.seq ?? 0;

/** The first of the numbers that an entry has: a merge has one for each entry that came with it, too. */
export const firstSeq = ({ seq, merged }: HistoryEntry): number => seq - (merged?.length ?? 0);

type Stacks = Pick<History, 'undoable' | 'redoable'>;

/** An entry that refers to one that is missing ends what can be undone: what was before it is not known. */
const NO_STACKS: Stacks = { undoable: [], redoable: [] };

/** The kind of an entry that stands in the place of one that was damaged. */
export const LOST = 'lost';
/** The kind of an entry by which another copy of the case came in. */
export const MERGE = 'merge';
/** The kind of an entry by which a newer export of the source came in. */
export const UPDATE = 'update';

function stacksAfter({ undoable, redoable }: Stacks, entry: HistoryEntry): Stacks {
  const { seq, kind, of, changes } = entry;
  if (kind === LOST) return NO_STACKS;
  if (kind === 'undo' || kind === 'redo') {
    const from = kind === 'undo' ? undoable : redoable;
    if (of === null || !from.includes(of)) return NO_STACKS;
    const rest = from.filter((one) => one !== of);
    return kind === 'undo'
      ? { undoable: rest, redoable: [...redoable, of] }
      : { undoable: [...undoable, of], redoable: rest };
  }
  return changes.length === 0
    ? { undoable, redoable }
    : { undoable: [...undoable, seq], redoable: [] };
}

export function withEntry(history: History, entry: HistoryEntry): History {
  if (entry.kind === MERGE) return historyOf([...history.entries, entry]);
  const isNext = entry.seq === revisionOf(history) + 1;
  const stacks = stacksAfter(isNext ? history : NO_STACKS, entry);
  return { ...history, entries: [...history.entries, entry], ...stacks };
}

/** The entries one by one: what came with a merge is before it. */
export const eachOf = (
  entries: readonly HistoryEntry[],
): { readonly entry: HistoryEntry; readonly isFromElsewhere: boolean }[] =>
  entries.flatMap((one) => [
    ...(one.merged ?? []).map((entry) => ({ entry, isFromElsewhere: true })),
    { entry: one, isFromElsewhere: false },
  ]);

/** Takes a number out of a list, which is nearly always the last one. */
function taken(list: number[], one: number): boolean {
  const at = list.lastIndexOf(one);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** The history of entries in any order; one that is missing ends what can be undone. */
export function historyOf(entries: readonly HistoryEntry[]): History {
  const inOrder = [...entries].sort((a, b) => a.seq - b.seq);
  let undoable: number[] = [];
  let redoable: number[] = [];
  let last = 0;
  // As `stacksAfter`, but in place: there may be many thousands.
  for (const { entry, isFromElsewhere } of eachOf(inOrder)) {
    const { seq, kind, of, changes } = entry;
    if (seq !== last + 1 || kind === LOST) [undoable, redoable] = [[], []];
    last = seq;
    if (kind === MERGE) continue;
    if (isFromElsewhere) {
      // Whose it is decides whether it is undone here; what it undid cannot be undone again.
      if (kind === 'undo') taken(undoable, of ?? 0);
      else if (kind === 'redo' && of !== null) undoable.push(of);
      else if (kind !== 'redo' && changes.length > 0) undoable.push(seq);
      continue;
    }
    if (kind !== 'undo' && kind !== 'redo') {
      if (changes.length === 0) continue;
      undoable.push(seq);
      redoable = [];
      continue;
    }
    const [from, to] = kind === 'undo' ? [undoable, redoable] : [redoable, undoable];
    if (of !== null && taken(from, of)) to.push(of);
    else [undoable, redoable] = [[], []];
  }
  return {
    entries: inOrder,
    undoable,
    redoable,
    isMerged: inOrder.some(({ kind }) => kind === MERGE),
  };
}

/** The entry with a number, also one that came with a merge; undefined when it is missing. */
export function entryAt(
  { entries }: Pick<History, 'entries'>,
  seq: number,
): HistoryEntry | undefined {
  const guess = entries[seq - (entries[0]?.seq ?? 1)];
  if (guess?.seq === seq) return guess;
  const found = entries.find((entry) => entry.seq >= seq);
  return found?.seq === seq ? found : found?.merged?.find((entry) => entry.seq === seq);
}

/**
 * The entry that is undone or redone next; undefined when there is none. Where copies were merged only the
 * user's own edits are: where both have a name it decides, else an edit that came with a merge is not theirs.
 * @param by the name of the user; may be empty.
 */
export function nextToReturn(
  history: History,
  way: 'undo' | 'redo',
  by: string,
): HistoryEntry | undefined {
  const numbers = way === 'undo' ? history.undoable : history.redoable;
  for (let at = numbers.length - 1; at >= 0; at -= 1) {
    const entry = entryAt(history, numbers[at] ?? 0);
    if (!entry || !history.isMerged) return entry;
    const isOwn = by && entry.by ? entry.by === by : history.entries.includes(entry);
    if (isOwn) return entry;
  }
  return undefined;
}

/** What undoing or redoing an entry changes. */
export const changesOf = (entry: HistoryEntry, way: 'undo' | 'redo'): readonly Change[] =>
  way === 'undo' ? inverse(entry.changes) : entry.changes;

/** The audit log: one line of JSON an entry, in order. */
export const auditLog = ({ entries }: History): string =>
  eachOf(entries)
    .map(({ entry: { seq, at, by, kind, why, of, changes }, isFromElsewhere }) =>
      JSON.stringify({
        seq,
        at,
        who: by,
        what: kind,
        ...(of !== null && { of }),
        why,
        ...(isFromElsewhere && { elsewhere: true }),
        changes,
      }),
    )
    .map((line) => `${line}\n`)
    .join('');
