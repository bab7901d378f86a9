/**
 * Reads a text bottom-up with the rules, from its last word to its first.
 *
 * When the reader stands at a word, everything to the right is complete, so each rule is tried once
 * for each node that can open it. Expressions are short (`LONGEST`) and nodes that mean the same are
 * kept once, so the work grows with the length of the text and not faster.
 */
import type { Lattice } from './lattice';
import type { Cat, Meaning, Node } from './meaning';
import type { Around, Rule, Slot } from './rule';

/** Folded characters that one expression may cover. The longest in the press stay below 100. */
const LONGEST = 160;
/** Nodes that may begin at one place: a guard against texts made to explode. */
const MOST_AT_ONE_PLACE = 400;

/** Rules that one kind of node opens, by what comes second, so that few have to be tried. */
interface Openings {
  /** Nothing more has to follow. */
  readonly ends: Opening[];
  readonly byCat: Map<Cat, Opening[]>;
  readonly byWord: Map<string, Opening[]>;
}

interface Opening {
  readonly id: number;
  readonly rule: Rule;
}

export interface RuleIndex {
  readonly byCat: ReadonlyMap<Cat, Openings>;
  readonly byWord: ReadonlyMap<string, Openings>;
  readonly size: number;
}

function put<K>(map: Map<K, Opening[]>, key: K, opening: Opening): void {
  const list = map.get(key);
  if (list) list.push(opening);
  else map.set(key, [opening]);
}

/** Enters a rule by each word or category that may come second. */
function enter(openings: Openings, opening: Opening): void {
  for (const slot of opening.rule.slots.slice(1)) {
    if (slot.words) for (const word of slot.words) put(openings.byWord, word, opening);
    else put(openings.byCat, slot.cat, opening);
    if (!slot.optional) return;
  }
  openings.ends.push(opening);
}

function openingsOf<K>(map: Map<K, Openings>, key: K): Openings {
  const known = map.get(key);
  if (known) return known;
  const openings: Openings = { ends: [], byCat: new Map(), byWord: new Map() };
  map.set(key, openings);
  return openings;
}

/** Rules by what opens them, and by what may follow that. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const byCat = new Map<Cat, Openings>();
  const byWord = new Map<string, Openings>();
  rules.forEach((rule, id) => {
    const first = rule.slots[0];
    if (!first || first.optional) throw new Error(`rule ${rule.name} has no first slot`);
    const opening = { id, rule };
    if (first.words) for (const word of first.words) enter(openingsOf(byWord, word), opening);
    else enter(openingsOf(byCat, first.cat), opening);
  });
  return { byCat, byWord, size: rules.length };
}

function fits(slot: Slot, meaning: Meaning): boolean {
  if (slot.cat !== meaning.cat) return false;
  if (slot.words && !(meaning.cat === 'word' && slot.words.has(meaning.word))) return false;
  return slot.test === null || slot.test(meaning);
}

/**
 * How many slot comparisons a reading took: a measure of its cost that does not depend on clocks.
 */
export interface Work {
  steps: number;
}

/** What stands at a place: which rules can go on there. */
interface Following {
  readonly cats: ReadonlySet<Cat>;
  readonly words: ReadonlySet<string>;
}

const NOTHING: Following = { cats: new Set(), words: new Set() };

const NONE: readonly Opening[] = [];

export class Chart {
  readonly #lattice: Lattice;
  readonly #rules: RuleIndex;
  readonly #around: Around;
  readonly work: Work = { steps: 0 };
  /** What was found for the slots of the rule being tried; the slots of one rule are a handful. */
  readonly #found: (Node | undefined)[] = [];
  readonly #following = new Map<number, Following>();
  /** The round in which each rule was tried last. A round is a node. */
  readonly #tried: Uint32Array;
  #round = 0;

  constructor(lattice: Lattice, rules: RuleIndex, around: Around) {
    this.#lattice = lattice;
    this.#rules = rules;
    this.#around = around;
    this.#tried = new Uint32Array(rules.size);
  }

  /** All nodes, lexical and made. */
  read(): Node[] {
    const all: Node[] = [];
    for (const start of this.#lattice.starts()) {
      const made: Node[] = [];
      const agenda = this.#lattice.nodesAt(start);
      // The list grows while it is read: nodes made here may open further rules here.
      for (let at = 0; at < agenda.length && at < MOST_AT_ONE_PLACE; at++) {
        const node = agenda[at];
        if (!node) break;
        all.push(node);
        this.#open(node, made);
      }
    }
    return all;
  }

  #open(node: Node, made: Node[]): void {
    const { meaning } = node;
    const openings =
      meaning.cat === 'word'
        ? this.#rules.byWord.get(meaning.word)
        : this.#rules.byCat.get(meaning.cat);
    if (!openings) return;
    this.#round++;
    for (const opening of openings.ends) this.#try(opening, node, made);
    const { cats, words } = this.#after(node.end);
    for (const cat of cats) {
      for (const opening of openings.byCat.get(cat) ?? NONE) this.#try(opening, node, made);
    }
    for (const word of words) {
      for (const opening of openings.byWord.get(word) ?? NONE) this.#try(opening, node, made);
    }
  }

  /** Each rule once for a node, however many ways lead to it. */
  #try({ id, rule }: Opening, node: Node, made: Node[]): void {
    if (this.#tried[id] === this.#round) return;
    this.#tried[id] = this.#round;
    const first = rule.slots[0];
    this.work.steps++;
    if (!first || !fits(first, node.meaning)) return;
    this.#found[0] = node;
    this.#extend(rule, 1, node, made);
  }

  /** What may follow a node: nodes to its right are complete when it is read. */
  #after(end: number): Following {
    const next = this.#lattice.next(end);
    if (next < 0) return NOTHING;
    const known = this.#following.get(next);
    if (known) return known;
    const cats = new Set<Cat>();
    const words = new Set<string>();
    for (const { meaning } of this.#lattice.nodesAt(next)) {
      if (meaning.cat === 'word') words.add(meaning.word);
      else cats.add(meaning.cat);
    }
    const following = { cats, words };
    this.#following.set(next, following);
    return following;
  }

  /** `last`: the node that fills the last slot that is filled. */
  #extend(rule: Rule, index: number, last: Node, made: Node[]): void {
    const slot = rule.slots[index];
    if (!slot) {
      this.#make(rule, made);
      return;
    }
    if (slot.optional) {
      this.#found[index] = undefined;
      this.#extend(rule, index + 1, last, made);
    }
    const next = this.#lattice.next(last.end);
    if (next < 0) return;
    const opened = this.#found[0]?.start ?? next;
    for (const node of this.#lattice.nodesAt(next)) {
      this.work.steps++;
      if (node.end - opened <= LONGEST && fits(slot, node.meaning)) {
        this.#found[index] = node;
        this.#extend(rule, index + 1, node, made);
      }
    }
  }

  #make(rule: Rule, made: Node[]): void {
    const found = this.#found.slice(0, rule.slots.length);
    const parts = found.filter((node) => node !== undefined);
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (!first || !last) return;
    const { start } = first;
    const { end } = last;
    if (rule.where && !rule.where(this.#around, { start, end, parts })) return;
    const meaning = rule.build(...found.map((node) => node?.meaning));
    if (!meaning) return;
    const [from, to] = shown(rule, found);
    let { weight } = rule;
    for (const part of parts) weight += part.weight;
    const node: Node = { start, end, from, to, meaning, weight, rule: rule.name, parts };
    const same = made.findIndex((other) => isSame(other, node));
    if (same >= 0 && (made[same]?.weight ?? 0) >= weight) return;
    if (same >= 0) made[same] = node;
    else made.push(node);
    this.#lattice.add(node);
  }
}

/** The same words with the same meaning. */
const isSame = (a: Node, b: Node): boolean =>
  a.end === b.end && a.from === b.from && a.to === b.to && isEqual(a.meaning, b.meaning);

/** Meanings are plain data. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.keys(a), Object.keys(b)];
  return (
    left.length === right.length &&
    left.every((key) =>
      isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

/** The range of the parts that belong to the expression. */
function shown(rule: Rule, found: readonly (Node | undefined)[]): readonly [number, number] {
  let from = -1;
  let to = -1;
  found.forEach((node, index) => {
    if (!node || rule.slots[index]?.outside === true) return;
    if (from < 0) from = node.from;
    to = node.to;
  });
  return [from, to];
}
