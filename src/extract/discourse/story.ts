/** What a thread has told so far, and what something later in it counts from. */
import type { Grain } from './grain';
import { isFineEnough } from './grain';
import type { Role } from './role';

export interface Entry {
  /** Of the expression among those found. */
  readonly index: number;
  readonly grain: Grain;
  readonly role: Role | 'quoted';
  readonly sentence: number;
  readonly namesMonth: boolean;
  /** An event further back, with a date of its own: the story may go on from there. */
  readonly isAside: boolean;
  /** A span without an end: since Sunday. */
  readonly isOpen: boolean;
  /** It says in which year it was, and the story may go on in that year. */
  readonly givesYear: boolean;
  /** Another time that it is compared with: "up from 48 in August". */
  readonly isCompared: boolean;
}

/** It tells what happened, in the story or behind it, and not what was said of it. */
export const isEvent = ({ role }: Entry): boolean => role === 'event' || role === 'background';

/** Entries looked back at. */
const MOST_BACK = 60;
/** Events that one word may stand for. */
const MOST_OF_STEM = 4;

export class Story {
  readonly #entries: Entry[] = [];
  readonly #byStem = new Map<string, number[]>();
  /** The first dated event: what the story is about. */
  main = -1;

  tell(entry: Entry): void {
    this.#entries.push(entry);
    if (this.main < 0 && isEvent(entry) && entry.grain === 'day') this.main = entry.index;
  }

  /** A word of the clause that an expression dates. */
  tellStem(stem: string, index: number): void {
    const known = this.#byStem.get(stem);
    if (!known) this.#byStem.set(stem, [index]);
    else if (known.at(-1) !== index) {
      known.push(index);
      if (known.length > MOST_OF_STEM) known.shift();
    }
  }

  /** The event that most of these words speak of; the latest of several, -1 without one. */
  byStems(stems: readonly string[]): number {
    const scores = new Map<number, number>();
    for (const stem of stems)
      for (const index of this.#byStem.get(stem) ?? [])
        scores.set(index, (scores.get(index) ?? 0) + 1);
    let best = -1;
    let top = 0;
    for (const [index, score] of scores)
      if (score > top || (score === top && index > best)) [best, top] = [index, score];
    return best;
  }

  /** The latest entry that passes a test, or null. */
  last(test: (entry: Entry) => boolean): Entry | null {
    const { length } = this.#entries;
    for (let at = length - 1; at >= Math.max(0, length - MOST_BACK); at--) {
      const entry = this.#entries[at];
      if (entry && test(entry)) return entry;
    }
    return null;
  }

  /**
   * What an expression of a role counts from. Its own sentence first, then the latest event, then
   * what else was told: statements, what lies behind the story, what somebody is quoted with.
   */
  antecedent(needed: Grain, role: Role, sentence: number): Entry | null {
    const fine = ({ grain }: Entry): boolean => isFineEnough(grain, needed);
    const isHere = (one: Entry): boolean => one.sentence === sentence && fine(one);
    return (
      this.last(
        (one) => isHere(one) && (one.role === 'event' || one.role === role) && !one.isOpen,
      ) ??
      this.last((one) => isHere(one) && one.role === 'background' && !one.isOpen) ??
      this.last((one) => fine(one) && isForemost(one, role, sentence)) ??
      this.last((one) => isHere(one) && one.role !== 'quoted' && !one.isOpen) ??
      this.last((one) => fine(one) && one.role !== 'quoted' && one.role !== 'stamp') ??
      this.last(fine)
    );
  }
}

/**
 * What the story goes on from: its events; its statements where it tells of statements; what lies
 * behind it where that was told just now, with a date of its own.
 */
function isForemost(told: Entry, own: Role, sentence: number): boolean {
  if (told.role === 'event') return true;
  if (told.role === own && (own === 'statement' || own === 'background')) return !told.isOpen;
  return told.isAside && sentence - told.sentence <= 1;
}
