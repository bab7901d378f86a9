/** Finds the time expressions of a text: their words and meaning, not yet their dates. */
import { fold } from '../article/orthography';
import { Chart, indexRules } from './chart';
import { Lattice } from './lattice';
import type { Node } from './meaning';
import type { Around } from './rule';
import { RULES } from './rules';
import { eachDay } from './rules/calendar/each-day';
import { inOrder } from './rules/calendar/order';
import { scan } from './scan';
import type { Token } from './scan';
import { Tense } from './tense';
import type { Value } from './value';

export interface Found {
  /** UTF-16 offsets into the source text. */
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  /** The clause refers to the future. */
  readonly future: boolean;
  /** The rules that made it, from the whole to its parts. */
  readonly rules: readonly string[];
  /** UTF-16 offsets of the weekday it names, or null. */
  readonly weekday: { readonly start: number; readonly end: number } | null;
  /** Indexes of its first and last token. */
  readonly first: number;
  readonly last: number;
}

export interface Finding {
  readonly found: readonly Found[];
  /** All words and marks of the text, folded. */
  readonly tokens: readonly Token[];
  /** Whether a token begins with a capital letter. */
  readonly isCapital: (at: number) => boolean;
  /** Whether a token is written with the vowel of the passive after its first letter: أُعلن. */
  readonly isPassive: (at: number) => boolean;
  /** Slot comparisons made: grows with the text, whatever the machine. */
  readonly steps: number;
}

const INDEX = indexRules(RULES);

function aroundOf(
  source: string,
  toSource: (index: number) => number,
  toSourceEnd: (index: number) => number,
  tokens: readonly Token[],
  lattice: Lattice,
): Around {
  const indexAt = (offset: number): number => lattice.tokenIndex(offset);
  const tense = new Tense(tokens, ({ start }) => /[A-Z]/.test(source.charAt(toSource(start))));
  return {
    before(start, back = 1) {
      const index = indexAt(start);
      const token = tokens[index];
      let left = back;
      if (token && token.start < start) {
        if (left === 1) return token.text.slice(0, start - token.start);
        left--;
      }
      for (let at = index; left > 0; at--, left--) {
        const current = tokens[at];
        if (!current || current.newLine) return '';
      }
      const steps = token && token.start < start ? back - 1 : back;
      return tokens[index - steps]?.text ?? '';
    },
    after(end, ahead = 1) {
      const index = indexAt(end - 1);
      for (let at = index + 1; at <= index + ahead; at++) {
        if (tokens[at]?.newLine !== false) return '';
      }
      const text = tokens[index + ahead]?.text ?? '';
      return text;
    },
    surface: (start, end) => source.slice(toSource(Math.max(0, start)), toSourceEnd(end)),
    future: (start, end) => tense.isFuture(indexAt(start), indexAt(end - 1)),
    past: (start) => tense.isPast(indexAt(start)),
  };
}

/** Longest first, then heaviest, then leftmost. */
function better(a: Node, b: Node): number {
  return b.end - b.start - (a.end - a.start) || b.weight - a.weight || a.start - b.start;
}

/** The expressions that remain when overlapping ones give way to longer or heavier ones. */
function select(nodes: readonly Node[], length: number): Node[] {
  const candidates = nodes
    .filter(({ meaning }) => meaning.cat === 'name' || (meaning.cat === 'when' && meaning.alone))
    .sort(better);
  const taken = new Uint8Array(length);
  const chosen: Node[] = [];
  for (const node of candidates) {
    if (taken.subarray(node.start, node.end).includes(1)) continue;
    taken.fill(1, node.start, node.end);
    chosen.push(node);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function ruleNames(node: Node): string[] {
  return node.rule === 'lexicon' ? [] : [node.rule, ...node.parts.flatMap(ruleNames)];
}

function weekdayIn(node: Node): Node | null {
  if (node.meaning.cat === 'weekday') return node;
  for (const part of node.parts) {
    const found = weekdayIn(part);
    if (found) return found;
  }
  return null;
}

/** Finds every time expression of a text, in order. */
export function findExpressions(source: string): Finding {
  const folded = fold(source);
  const tokens = scan(folded.text);
  const sourceChar = (start: number): string => source.charAt(folded.toSource(start));
  const lattice = new Lattice(folded.text, tokens, sourceChar);
  const toSource = (index: number): number => folded.toSource(index);
  const toSourceEnd = (index: number): number => folded.toSourceEnd(index);
  const around = aroundOf(source, toSource, toSourceEnd, tokens, lattice);
  const chart = new Chart(lattice, INDEX, around);
  const nodes = chart.read();
  const found = select(nodes, folded.text.length).flatMap((node): Found[] => {
    if (node.meaning.cat !== 'when' || node.from < 0) return [];
    const weekday = weekdayIn(node);
    const future = around.future(node.start, node.end);
    const rules = ruleNames(node);
    return eachDay(node, node.meaning.value).map(({ from, to, value }) => ({
      start: toSource(from),
      end: toSourceEnd(to),
      value,
      future,
      rules,
      weekday: weekday && { start: toSource(weekday.from), end: toSourceEnd(weekday.to) },
      first: lattice.tokenIndex(from),
      last: lattice.tokenIndex(to - 1),
    }));
  });
  return {
    found: inOrder(found, source),
    tokens,
    isCapital: (at) => /\p{Lu}/u.test(sourceChar(tokens[at]?.start ?? folded.text.length)),
    isPassive: (at) => {
      const token = tokens[at];
      if (!token) return false;
      return /^[وف]?[أانيت]?.ُ/.test(source.slice(toSource(token.start), toSourceEnd(token.end)));
    },
    steps: chart.work.steps,
  };
}
