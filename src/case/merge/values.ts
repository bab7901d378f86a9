/** Merges two values of one field that were both changed: lists entry by entry, names language by language. */
import type { Fields } from '../changes';
import { jsonText } from '../codec/json-text';
import { isSame } from '../same';

const isObject = (given: unknown): given is Fields =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** Each entry with its place among equal ones. */
function keyed(list: readonly unknown[]): Map<string, unknown> {
  const times = new Map<string, number>();
  return new Map(
    list.map((entry) => {
      const text = jsonText(entry);
      const nth = (times.get(text) ?? 0) + 1;
      times.set(text, nth);
      return [`${text} ${nth}`, entry];
    }),
  );
}

/** Whether one side removed what the other added once more: taken together, neither would have done anything. */
const areOpposed = (
  base: ReadonlyMap<string, unknown>,
  a: ReadonlyMap<string, unknown>,
  b: ReadonlyMap<string, unknown>,
): boolean => {
  const texts = (from: ReadonlyMap<string, unknown>, to: ReadonlyMap<string, unknown>) =>
    new Set([...from].flatMap(([key, entry]) => (to.has(key) ? [] : [jsonText(entry)])));
  const isOpposed = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) => {
    const added = texts(other, base);
    return [...texts(base, one)].some((text) => added.has(text));
  };
  return isOpposed(a, b) || isOpposed(b, a);
};

const isSameOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, at) => key === b[at]);

/** The order of what both keep: as the side has it that changed it; null when both did. */
function keptOrder(
  base: readonly string[],
  a: readonly string[],
  b: readonly string[],
): readonly string[] | null {
  if (isSameOrder(a, b)) return a;
  const isOld = new Set(base);
  const isMoved = (side: readonly string[]): boolean => {
    const has = new Set(side);
    return !isSameOrder(
      base.filter((key) => has.has(key)),
      side.filter((key) => isOld.has(key)),
    );
  };
  const [movedA, movedB] = [isMoved(a), isMoved(b)];
  if (movedA && movedB) return null;
  if (movedA) return a;
  if (movedB) return b;
  return jsonText(a) < jsonText(b) ? a : b;
}

/** What a side adds, by the kept entry that it follows; the empty key is the start. */
function additions(
  side: readonly string[],
  kept: ReadonlySet<string>,
  old: ReadonlySet<string>,
): Map<string, string[]> {
  const gaps = new Map<string, string[]>();
  let after = '';
  for (const key of side) {
    if (kept.has(key)) after = key;
    else if (!old.has(key)) gaps.set(after, [...(gaps.get(after) ?? []), key]);
  }
  return gaps;
}

/** Two sequences as one, each in its own order; the same whichever comes first. */
export function interleaved<T>(
  a: readonly T[],
  b: readonly T[],
  isBefore: (one: T, other: T) => boolean,
): T[] {
  const out: T[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    const takesFirst = j >= b.length || (i < a.length && isBefore(x as T, y as T));
    out.push((takesFirst ? x : y) as T);
    if (takesFirst) i += 1;
    else j += 1;
  }
  return out;
}

/**
 * The entries that neither side removed, and those that either added. Null where the sides want different
 * things of one entry: both have replaced it, both have moved it, or one removed what the other added once more.
 */
function mergedLists(
  base: readonly unknown[],
  a: readonly unknown[],
  b: readonly unknown[],
): unknown[] | null {
  const [inBase, inA, inB] = [keyed(base), keyed(a), keyed(b)];
  if (areOpposed(inBase, inA, inB)) return null;
  const old = new Set(inBase.keys());
  const kept = new Set([...inA.keys()].filter((key) => inB.has(key)));
  const gone = [...inBase].filter(([key]) => !inA.has(key) && !inB.has(key));
  const [gapsA, gapsB] = [
    additions([...inA.keys()], kept, old),
    additions([...inB.keys()], kept, old),
  ];
  // A word is there or not; anything else may be a correction of what it replaces.
  const isReplaced = gone.some(([, entry]) => typeof entry !== 'string');
  if (isReplaced && (gapsA.size > 0 || gapsB.size > 0)) return null;
  const order = keptOrder(
    [...inBase.keys()],
    [...inA.keys()].filter((key) => kept.has(key)),
    [...inB.keys()].filter((key) => kept.has(key)),
  );
  if (!order) return null;
  const added = (after: string): string[] =>
    interleaved(gapsA.get(after) ?? [], gapsB.get(after) ?? [], (x, y) => x < y);
  const keys = [...added(''), ...order.flatMap((key) => [key, ...added(key)])];
  return keys.map((key) => (inA.has(key) ? inA.get(key) : inB.get(key)));
}

/** Fields that are texts by language. */
const LABELS: ReadonlySet<string> = new Set(['title', 'publisher', 'name', 'note']);

/**
 * The texts of each side, with those that only the other changed. The same twice where no language was set to
 * two texts.
 */
function mergedLabels(base: unknown, a: Fields, b: Fields): readonly [Fields, Fields] {
  const was = isObject(base) ? base : {};
  const [outA, outB]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const before = was[key] ?? '';
    const isOnlyA = isSame(b[key] ?? '', before);
    const isOnlyB = isSame(a[key] ?? '', before);
    outA[key] = isOnlyB && !isOnlyA ? b[key] : a[key];
    outB[key] = isOnlyA ? a[key] : b[key];
  }
  return [outA, outB];
}

/**
 * Two values of one field, each with what can be taken over of the other: the same twice where that is all.
 * @param base undefined: not known.
 */
export function mergedValues(
  field: string,
  base: unknown,
  a: unknown,
  b: unknown,
): readonly [unknown, unknown] {
  if (Array.isArray(a) && Array.isArray(b)) {
    const merged = mergedLists(Array.isArray(base) ? base : [], a, b);
    return merged ? [merged, merged] : [a, b];
  }
  if (LABELS.has(field) && isObject(a) && isObject(b)) return mergedLabels(base, a, b);
  return [a, b];
}
