/** The order of sibling lanes: pinned ones, then those moved manually, then the rest as sorted. */
import { NONE } from '../../event/facet';
import type { LaneStat } from './stats';
import type { LaneSettings, LaneSort } from './view';

type Compare = (a: LaneStat, b: LaneStat) => number;

/** Keys are identifiers, each unique: comparing them by locale would take time. */
const byKey: Compare = (a, b) => (a.key < b.key ? -1 : 1);
const byCount: Compare = (a, b) => b.count - a.count || byKey(a, b);

function comparison(sort: LaneSort, nameOf: (key: string) => string, language: string): Compare {
  switch (sort) {
    case 'count':
      return byCount;
    case 'first':
      // Two lanes without a date: Infinity less Infinity is no number.
      return (a, b) => (a.first === b.first ? byCount(a, b) : a.first < b.first ? -1 : 1);
    case 'name':
      return (a, b) => nameOf(a.key).localeCompare(nameOf(b.key), language) || byKey(a, b);
  }
}

/** "None named" has no rank among the others. */
const isNone = ({ outer, inner }: LaneStat): boolean => (inner ?? outer) === NONE;

/** Lanes of one level as sorted, without pins and manual order. */
export function sortLanes(
  lanes: readonly LaneStat[],
  sort: LaneSort,
  nameOf: (key: string) => string,
  language: string,
): LaneStat[] {
  const compare = comparison(sort, nameOf, language);
  return [...lanes].sort((a, b) => Number(isNone(a)) - Number(isNone(b)) || compare(a, b));
}

/** Those of `keys` that are among the lanes come first, in their order. */
function toFront(lanes: readonly LaneStat[], keys: readonly string[]): LaneStat[] {
  if (keys.length === 0) return [...lanes];
  const rank = new Map(keys.map((key, at) => [key, at]));
  const rankOf = ({ key }: LaneStat): number => rank.get(key) ?? keys.length;
  return [...lanes].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Sorted siblings with what the reader moved and pinned. */
export function placeByHand(
  sorted: readonly LaneStat[],
  { hand, pinned }: Pick<LaneSettings, 'hand' | 'pinned'>,
): LaneStat[] {
  return toFront(toFront(sorted, hand), pinned);
}
