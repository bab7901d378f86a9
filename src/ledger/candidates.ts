/**
 * Finds the tellings that are alike: each is compared with a bounded number of those that are in its area and on
 * its days, by numbers, once.
 */
import { ALIKE, scoreOf } from './alike';
import { type Bucket, bucketsOf } from './index-of';
import type { Telling, Told } from './telling';

/** A telling is compared with so many of those after it in a bucket. */
const MOST_NEIGHBOURS = 24;
/** On a day with so few events each is compared with each, wherever they are: sources differ on places, too. */
const FEW_IN_A_DAY = 40;

export interface Candidate {
  /** Their ids are in order. */
  readonly a: Telling;
  readonly b: Telling;
  readonly score: number;
}

/** In a crowded bucket neighbours are those that say the same, not those that come in first. */
const crowdKey = ({ places, counts, means, when, id }: Telling): string =>
  [places[0] ?? '', when?.first ?? '', counts[0]?.min ?? '', means[0] ?? '', id].join('\u0000');

/** The numbers of texts in their order: those of the tellings by what they say, or by their ids. */
function ranksOf(keys: readonly string[]): Int32Array {
  const order = [...keys.keys()].sort((x, y) => ((keys[x] ?? '') < (keys[y] ?? '') ? -1 : 1));
  const ranks = new Int32Array(keys.length);
  order.forEach((at, rank) => (ranks[at] = rank));
  return ranks;
}

interface InOrder {
  /** Ranks of tellings, ascending. */
  readonly members: Int32Array;
  /** How many of them have been compared. */
  done: number;
}

/** Those that are alike, the likeliest first; the same whatever the order of the tellings. */
export function candidatesOf({ tellings, atlas }: Told): Candidate[] {
  const ranks = ranksOf(tellings.map(crowdKey));
  const byRank: Telling[] = [];
  tellings.forEach((telling, at) => (byRank[ranks[at] ?? 0] = telling));
  const ids = ranksOf(byRank.map(({ id }) => id));
  const { near, anywhere } = bucketsOf(tellings, atlas);
  const few = anywhere.filter(({ length }) => length <= FEW_IN_A_DAY);
  const of = byRank.map((): InOrder[] => []);
  for (const bucket of [...near, ...few]) {
    const one = inOrder(bucket, ranks);
    for (const rank of one.members) of[rank]?.push(one);
  }
  const found: { x: number; y: number; score: number }[] = [];
  /** The telling with which each was compared last. */
  const seen = new Int32Array(tellings.length).fill(-1);
  for (const [rank, telling] of byRank.entries()) {
    // In rank order: a telling is the next one in each of its buckets, and what follows is not compared yet.
    for (const bucket of of[rank] ?? []) {
      bucket.done += 1;
      const last = Math.min(bucket.members.length, bucket.done + MOST_NEIGHBOURS);
      for (let next = bucket.done; next < last; next += 1) {
        const other = bucket.members[next] ?? 0;
        if (seen[other] === rank) continue;
        seen[other] = rank;
        const second = byRank[other];
        if (!second || second.article === telling.article) continue;
        const score = scoreOf(telling, second, atlas);
        if (score === null || score < ALIKE) continue;
        const isInOrder = (ids[rank] ?? 0) < (ids[other] ?? 0);
        found.push(isInOrder ? { x: rank, y: other, score } : { x: other, y: rank, score });
      }
    }
  }
  const idOf = (at: number): number => ids[at] ?? 0;
  found.sort((p, q) => q.score - p.score || idOf(p.x) - idOf(q.x) || idOf(p.y) - idOf(q.y));
  return found.map(({ x, y, score }) => ({
    a: byRank[x] as Telling,
    b: byRank[y] as Telling,
    score,
  }));
}

const inOrder = (bucket: Bucket, ranks: Int32Array): InOrder => ({
  members: Int32Array.from(bucket, (at) => ranks[at] ?? 0).sort(),
  done: 0,
});
