/**
 * Gathers what several pairs of one event differ on: three articles of which one says another day are one entry
 * with three sides, not an entry for each pair.
 */
import type { Entry, Side } from './entry';

/** The pair of an entry, with what it is about: the likeliest pair leads, and gives the entry its id. */
export interface PairEntry {
  readonly entry: Entry;
  /** Tells entries of one kind about one pair apart. */
  readonly about: string;
}

/** Sides beyond the pair that leads. */
const MOST_SIDES = 12;

interface Gathered {
  readonly lead: Entry;
  readonly sides: Side[];
}

const eventsIn = ({ sides }: Entry): readonly string[] => sides.map(({ event }) => event ?? '');

/** @param entries of pairs, the likeliest pair first. */
export function gathered(entries: readonly PairEntry[]): Entry[] {
  const out: Gathered[] = [];
  const byEvent = new Map<string, Gathered>();
  for (const { entry, about } of entries) {
    const keys = eventsIn(entry).map((event) => [entry.kind, entry.nature, about, event].join(' '));
    const known = keys
      .map((key) => byEvent.get(key))
      .find((one) => one !== undefined && one.sides.length < MOST_SIDES);
    const one = known ?? { lead: entry, sides: [] };
    if (!known) out.push(one);
    entry.sides.forEach((side, at) => {
      if (!one.sides.some(({ event }) => event === side.event)) one.sides.push(side);
      const key = keys[at] ?? '';
      if (!byEvent.has(key)) byEvent.set(key, one);
    });
  }
  return out.map(({ lead, sides }) => ({ ...lead, sides }));
}
