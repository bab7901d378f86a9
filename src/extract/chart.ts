/**
 * Reads a text bottom-up with the rules, from its last word to its first.
 *
 * When the reader stands at a word, everything to the right is complete, so each rule is tried once
 * for each node that can open it. Expressions are short (`LONGEST`) and nodes that mean the same are
 * kept once, so the work grows with the length of the text and not faster.
 */
import type { Lattice } from './lattice';
import type { Meaning, Node } from './meaning';
import type { Around, Rule, Slot } from './rule';

/** Folded characters that one expression may cover. The longest in the press stay below 100. */
const LONGEST = 160;
/** Nodes that may begin at one place: a guard against texts made to explode. */
const MOST_AT_ONE_PLACE = 400;

export interface RuleIndex {
  readonly byCat: ReadonlyMap<string, readonly Rule[]>;
  readonly byWord: ReadonlyMap<string, readonly Rule[]>;
}

/** Rules by what opens them. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const byCat = new Map<string, Rule[]>();
  const byWord = new Map<string, Rule[]>();
  const put = (map: Map<string, Rule[]>, key: string, rule: Rule): void => {
    const list = map.get(key);
    if (list) list.push(rule);
    else map.set(key, [rule]);
  };
  for (const rule of rules) {
    const first = rule.slots[0];
    if (!first || first.optional) throw new Error(`rule ${rule.name} has no first slot`);
    if (first.words) for (const word of first.words) put(byWord, word, rule);
    else put(byCat, first.cat, rule);
  }
  return { byCat, byWord };
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

export class Chart {
  readonly #lattice: Lattice;
  readonly #rules: RuleIndex;
  readonly #around: Around;
  readonly work: Work = { steps: 0 };

  constructor(lattice: Lattice, rules: RuleIndex, around: Around) {
    this.#lattice = lattice;
    this.#rules = rules;
    this.#around = around;
  }

  /** All nodes, lexical and made. */
  read(): Node[] {
    const all: Node[] = [];
    for (const start of this.#lattice.starts()) {
      const known = new Map<string, Node>();
      const agenda = this.#lattice.nodesAt(start);
      // The list grows while it is read: nodes made here may open further rules here.
      for (let at = 0; at < agenda.length && at < MOST_AT_ONE_PLACE; at++) {
        const node = agenda[at];
        if (!node) break;
        all.push(node);
        for (const rule of this.#opening(node.meaning)) this.#extend(rule, [node], 1, known);
      }
    }
    return all;
  }

  #opening(meaning: Meaning): readonly Rule[] {
    const found =
      meaning.cat === 'word'
        ? this.#rules.byWord.get(meaning.word)
        : this.#rules.byCat.get(meaning.cat);
    return found ?? [];
  }

  #extend(rule: Rule, found: (Node | undefined)[], index: number, known: Map<string, Node>): void {
    const slot = rule.slots[index];
    if (index === 1) {
      const first = rule.slots[0];
      const node = found[0];
      this.work.steps++;
      if (!first || !node || !fits(first, node.meaning)) return;
    }
    if (!slot) {
      this.#make(rule, found, known);
      return;
    }
    if (slot.optional) this.#extend(rule, [...found, undefined], index + 1, known);
    const last = lastOf(found);
    if (!last) return;
    const next = this.#lattice.next(last.end);
    if (next < 0) return;
    const opened = found[0]?.start ?? next;
    for (const node of this.#lattice.nodesAt(next)) {
      this.work.steps++;
      if (node.end - opened <= LONGEST && fits(slot, node.meaning)) {
        this.#extend(rule, [...found, node], index + 1, known);
      }
    }
  }

  #make(rule: Rule, found: readonly (Node | undefined)[], known: Map<string, Node>): void {
    const parts = found.filter((node) => node !== undefined);
    const first = parts[0];
    const last = parts[parts.length - 1];
    if (!first || !last) return;
    const stretch = { start: first.start, end: last.end, parts };
    if (rule.where && !rule.where(this.#around, stretch)) return;
    const meaning = rule.build(...found.map((node) => node?.meaning));
    if (!meaning) return;
    const [from, to] = shown(rule, found);
    const weight = rule.weight + parts.reduce((sum, node) => sum + node.weight, 0);
    const key = `${last.end} ${from} ${to} ${JSON.stringify(meaning)}`;
    const same = known.get(key);
    if (same && same.weight >= weight) return;
    const node: Node = { ...stretch, from, to, meaning, weight, rule: rule.name };
    known.set(key, node);
    this.#lattice.add(node);
  }
}

function lastOf(found: readonly (Node | undefined)[]): Node | undefined {
  for (let at = found.length - 1; at >= 0; at--) if (found[at]) return found[at];
  return undefined;
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
