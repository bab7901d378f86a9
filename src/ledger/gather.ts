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

/** @param entries of pairs, the likeliest pair first. */
export function gathered(entries: readonly PairEntry[]): Entry[] {
  const out: Gathered[] = [];
  const byAbout = new Map<string, Map<string | null, Gathered>>();
  for (const { entry, about } of entries) {
    const key = `${entry.kind} ${entry.nature} ${about}`;
    const byEvent = byAbout.get(key) ?? new Map<string | null, Gathered>();
    byAbout.set(key, byEvent);
    const known = entry.sides
      .map(({ event }) => byEvent.get(event))
      .find((one) => one !== undefined && one.sides.length < MOST_SIDES);
    const one = known ?? { lead: entry, sides: [] };
    if (!known) out.push(one);
    for (const side of entry.sides) {
      if (!one.sides.some(({ event }) => event === side.event)) one.sides.push(side);
      if (!byEvent.has(side.event)) byEvent.set(side.event, one);
    }
  }
  return out.map(({ lead, sides }) => ({ ...lead, sides }));
}
