/**
 * Draws text that a figure repeats only once: glyphs form words, words form phrases. A pair of
 * neighbours that occurs often becomes a phrase of its own, pass by pass (Larsson and Moffat's
 * Re-Pair, all pairs of a pass at once, so that it stays quick with thousands of lines).
 */
import type { Pace } from '../page/pace';

/** A glyph, or something made of others. */
export interface Piece {
  readonly parts: readonly PlacedPiece[];
  /** Element id of a glyph; null for what is made of parts. */
  readonly glyph: string | null;
}

/** A piece at whole steps from the left edge and baseline of its parent. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly x: number;
  readonly y: number;
}

export type PieceLine = readonly PlacedPiece[];

const PASSES = 8;
/** Lines between two pauses. */
const STEP_LINES = 64;
const LEAST_PAIRS = 3;

/** Numbers pieces in order of first use. */
function numbering(): (piece: Piece) => number {
  const ids = new Map<Piece, number>();
  return (piece) => {
    const id = ids.get(piece) ?? ids.size;
    ids.set(piece, id);
    return id;
  };
}

/** `Array.map` in steps. */
async function mapped<T, U>(
  items: readonly T[],
  pause: () => Promise<void>,
  make: (item: T, index: number) => U,
): Promise<U[]> {
  const result: U[] = [];
  for (const [index, item] of items.entries()) {
    if (index % STEP_LINES === 0) await pause();
    result.push(make(item, index));
  }
  return result;
}

/** One pass: pairs that occur often become phrases. Null when there are none. */
async function joinPairs(
  lines: readonly PieceLine[],
  idOf: (piece: Piece) => number,
  pause: () => Promise<void>,
): Promise<readonly PieceLine[] | null> {
  const counts = new Map<string, number>();
  const keys = await mapped(lines, pause, (line) => {
    const pairs = line.slice(1).map((b, index) => {
      const a = line[index] as PlacedPiece;
      return `${idOf(a.piece)} ${idOf(b.piece)} ${b.x - a.x}`;
    });
    for (const key of pairs) counts.set(key, (counts.get(key) ?? 0) + 1);
    return pairs;
  });
  const phrases = new Map<string, Piece>();
  const joined = await mapped(lines, pause, (line, row) => {
    const pairs = keys[row] ?? [];
    const countAt = (index: number): number => counts.get(pairs[index] ?? '') ?? 0;
    const result: PlacedPiece[] = [];
    for (let at = 0; at < line.length; at += 1) {
      const [a, b] = [line[at] as PlacedPiece, line[at + 1]];
      const key = pairs[at];
      // The more frequent of two pairs that share a word wins.
      const joins = countAt(at) >= LEAST_PAIRS && countAt(at + 1) <= countAt(at);
      if (!b || key === undefined || !joins) {
        result.push(a);
        continue;
      }
      const parts = [
        { ...a, x: 0 },
        { ...b, x: b.x - a.x },
      ];
      const phrase = phrases.get(key) ?? { parts, glyph: null };
      phrases.set(key, phrase);
      result.push({ piece: phrase, x: a.x, y: 0 });
      at += 1;
    }
    return result;
  });
  return phrases.size === 0 ? null : joined;
}

/** The lines with phrases instead of frequent pairs. */
export async function joinPhrases(
  lines: readonly PieceLine[],
  pace: Pace,
): Promise<readonly PieceLine[]> {
  const idOf = numbering();
  let current = lines;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const joined = await joinPairs(current, idOf, () => pace.step(pass / PASSES));
    if (!joined) break;
    current = joined;
  }
  return current;
}

/** Every piece of the lines, each before what it is made of. */
function fromTheTop(lines: readonly PieceLine[]): Piece[] {
  const done = new Set<Piece>();
  const visit = ({ piece }: PlacedPiece): void => {
    if (done.has(piece)) return;
    piece.parts.forEach(visit);
    done.add(piece);
  };
  for (const line of lines) line.forEach(visit);
  return [...done].reverse();
}

/**
 * The pieces that are worth a definition, parts before wholes: `uses × parts` references become
 * `uses + parts` and the definition's own few bytes.
 */
export function worthDefining(lines: readonly PieceLine[]): Piece[] {
  const uses = new Map<Piece, number>();
  const add = (parts: PieceLine, times: number): void => {
    for (const { piece } of parts) uses.set(piece, (uses.get(piece) ?? 0) + times);
  };
  for (const line of lines) add(line, 1);
  const defined: Piece[] = [];
  for (const piece of fromTheTop(lines)) {
    if (piece.glyph !== null) continue;
    const n = uses.get(piece) ?? 0;
    const count = piece.parts.length;
    const isWorth = n * count > n + count;
    if (isWorth) defined.push(piece);
    add(piece.parts, isWorth ? 1 : n);
  }
  return defined.reverse();
}
