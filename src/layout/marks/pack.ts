/**
 * Packing: the marks of one lane into its rows, and what finds no room into counted clusters.
 *
 * All positions here are "forward" pixels: counted from where time begins, they grow with time in
 * either direction of the screen, so that right-to-left is the exact mirror image of left-to-right.
 */

import { GLYPH_RADIUS_PX } from './place';

export interface Boxed<T> {
  readonly item: T;
  /** Edges of all that is drawn, and middle of the shape, forward px. */
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  /** Row to prefer. */
  readonly row: number;
}

export interface PackedSlot<T> {
  /** One item = a mark, several = a cluster. */
  readonly items: readonly T[];
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly middle: number;
}

/** Free space between two marks of a row. */
export const SLOT_GAP_PX = 3;
/** A cluster absorbs marks whose middles are within this of its first one. */
export const CLUSTER_REACH_PX = 26;
/** Half the width of a cluster's pill. */
export const CLUSTER_HALF_PX = 14;

/** Nearer to the middle of a pill than this, a mark is on the pill's spot. */
export const SPOT_PX = CLUSTER_HALF_PX + GLYPH_RADIUS_PX;
/** A slot up to this wide is drawn as its shape or pill alone. */
const NARROW_PX = CLUSTER_REACH_PX + 2 * CLUSTER_HALF_PX;

interface OpenSlot<T> {
  items: T[];
  row: number;
  start: number;
  end: number;
  first: number;
  sum: number;
}

function middleOf<T>(slot: OpenSlot<T>): number {
  return slot.items.length === 1 ? slot.first : slot.sum / slot.items.length;
}

/** Where the shape or the pill is drawn. A pill is wider: it must not reach back over its neighbour. */
function drawnMiddle<T>(slot: OpenSlot<T>): number {
  const middle = middleOf(slot);
  return slot.items.length === 1 ? middle : Math.max(middle, slot.start + CLUSTER_HALF_PX);
}

/** The slot that an item without room joins: the last one of the row whose middle is nearest. */
function nearest<T>(last: readonly (OpenSlot<T> | undefined)[], middle: number): OpenSlot<T> {
  let winner: OpenSlot<T> | undefined;
  for (const slot of last) {
    if (!slot) continue;
    const closer =
      !winner || Math.abs(middleOf(slot) - middle) < Math.abs(middleOf(winner) - middle);
    if (closer) winner = slot;
  }
  if (!winner) throw new Error('no row is taken, yet none is free');
  return winner;
}

/**
 * Packs boxes into rows `firstRow` … `firstRow + rows - 1`. Each box keeps the row it prefers when
 * that is free, else it takes the first free one; when none is free it joins the nearest mark,
 * which becomes a cluster. No two slots of a row overlap. O(n · rows).
 */
export function pack<T>(
  boxes: readonly Boxed<T>[],
  firstRow: number,
  rows: number,
): PackedSlot<T>[] {
  const ordered = [...boxes].sort((a, b) => a.start - b.start || a.row - b.row);
  const last: (OpenSlot<T> | undefined)[] = Array.from({ length: rows });
  const slots: OpenSlot<T>[] = [];
  const isFree = (row: number, start: number): boolean => {
    const slot = last[row];
    return !slot || slot.end + SLOT_GAP_PX <= start;
  };
  for (const box of ordered) {
    const wanted = box.row - firstRow;
    let row = wanted >= 0 && wanted < rows && isFree(wanted, box.start) ? wanted : -1;
    for (let other = 0; row < 0 && other < rows; other += 1) {
      if (isFree(other, box.start)) row = other;
    }
    if (row >= 0) {
      const slot: OpenSlot<T> = {
        items: [box.item],
        row,
        start: box.start,
        end: box.end,
        first: box.middle,
        sum: box.middle,
      };
      last[row] = slot;
      slots.push(slot);
      continue;
    }
    const slot = nearest(last, box.middle);
    slot.items.push(box.item);
    // The pill stays within reach of the first mark, however many join.
    slot.sum += Math.min(Math.max(box.middle, slot.first), slot.first + CLUSTER_REACH_PX);
    slot.end = Math.max(slot.end, slot.first + CLUSTER_REACH_PX + CLUSTER_HALF_PX);
  }
  return slots.map((slot) => ({
    items: slot.items,
    row: slot.row + firstRow,
    start: slot.start,
    end: slot.end,
    middle: drawnMiddle(slot),
  }));
}

/**
 * Lets each cluster take in the marks on its spot: which of several events on one spot are drawn alone
 * and which are counted would be a matter of rows, and the count would be none of anything. What is
 * below `lowRow` shares a spot with what is above only where neither is drawn wider than itself.
 */
export function gather<T>(slots: readonly PackedSlot<T>[], lowRow: number): PackedSlot<T>[] {
  const isNarrow = (slot: PackedSlot<T>): boolean => slot.end - slot.start <= NARROW_PX;
  const taken = new Set<PackedSlot<T>>();
  const gathered = new Map<PackedSlot<T>, readonly T[]>();
  const clusters = slots.filter(({ items }) => items.length > 1);
  for (const cluster of clusters.sort((a, b) => a.middle - b.middle || a.row - b.row)) {
    if (taken.has(cluster)) continue;
    const here = slots.filter(
      (slot) =>
        slot !== cluster &&
        !taken.has(slot) &&
        !gathered.has(slot) &&
        Math.abs(slot.middle - cluster.middle) < SPOT_PX &&
        (slot.row < lowRow === cluster.row < lowRow || (isNarrow(slot) && isNarrow(cluster))),
    );
    for (const slot of here) taken.add(slot);
    const all = [cluster, ...here].sort((a, b) => a.start - b.start || a.row - b.row);
    gathered.set(
      cluster,
      all.flatMap(({ items }) => items),
    );
  }
  return slots
    .filter((slot) => !taken.has(slot))
    .map((slot) => ({ ...slot, items: gathered.get(slot) ?? slot.items }));
}
