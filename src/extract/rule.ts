/** Rules as data: a row of slots, what they make together, and examples that are its tests. */
import { fold } from '../article/orthography';
import type { Cat, Meaning, Node, Of } from './meaning';

/** The context that a rule may query: the words around a range. All words are folded. */
export interface Around {
  /** The word (or clitic) before the range on the same line; '' if there is none. */
  before(start: number, back?: number): string;
  /** The word or mark after the range on the same line; '' if there is none. */
  after(end: number, ahead?: number): string;
  /** The source spelling of a range: distinguishes May from may and آب from اب. */
  surface(start: number, end: number): string;
  /** True if the clause around the range refers to the future (سيعقد، will, is due). */
  future(start: number, end: number): boolean;
  /** True if a past verb precedes the range in its sentence (English only). */
  past(start: number): boolean;
}

export interface Slot<M extends Meaning = Meaning> {
  readonly cat: Cat;
  /** For `word` slots: the folded words. */
  readonly words: ReadonlySet<string> | null;
  readonly test: ((meaning: M) => boolean) | null;
  readonly optional: boolean;
  /** Read, but not part of the expression ("في", "on"). Only first or last slots. */
  readonly outside: boolean;
}

/** Example text → value: EDTF, or ISO 8601-1 duration; null = nothing may be found. */
export type Examples = Readonly<Record<string, string | null>>;

/** A condition on the words around a range that a rule is about to produce. */
export type Where = (around: Around, stretch: Pick<Node, 'start' | 'end' | 'parts'>) => boolean;

export interface RuleOptions {
  readonly examples?: Examples;
  /** Breaks ties between derivations of one length; 0 by default. */
  readonly weight?: number;
  readonly where?: Where;
}

export interface Rule {
  readonly name: string;
  readonly slots: readonly Slot[];
  readonly build: (...found: readonly (Meaning | undefined)[]) => Meaning | null;
  readonly examples: Examples;
  readonly weight: number;
  readonly where: Where | null;
}

/** Every word that some rule names, folded: the scanner makes `word` nodes of these only. */
export const RULE_WORDS = new Set<string>();

/** Stands for any name of a zone: a word that no text holds. */
export const ZONE_NAME = '@zone';

const foldWord = (word: string): string => fold(word).text;

/** One of these words. Spelt as in print; compared folded. */
export function w(...words: string[]): Slot<Of<'word'>> {
  const folded = words.map(foldWord);
  for (const word of folded) RULE_WORDS.add(word);
  return { cat: 'word', words: new Set(folded), test: null, optional: false, outside: false };
}

/** A range with a meaning of this category. */
export function is<C extends Cat>(cat: C, test?: (meaning: Of<C>) => boolean): Slot<Of<C>> {
  return { cat, words: null, test: test ?? null, optional: false, outside: false };
}

/** May be missing. */
export function opt<M extends Meaning>(slot: Slot<M>): Slot<M> & { optional: true } {
  return { ...slot, optional: true };
}

/** Must be there, but does not belong to the expression. */
export function outside<S extends Slot<never>>(slot: S): S {
  return { ...slot, outside: true };
}

type Found<S extends readonly Slot<never>[]> = {
  [K in keyof S]: S[K] extends Slot<infer M>
    ? S[K] extends { optional: true }
      ? M | undefined
      : M
    : never;
};

/** Makes a rule. The first slot may not be optional: rules are indexed by it. */
export function rule<const S extends readonly Slot<never>[]>(
  name: string,
  slots: S,
  build: (
    ...found: Found<S> extends infer F extends readonly unknown[] ? F : never
  ) => Meaning | null,
  options: RuleOptions = {},
): Rule {
  return {
    name,
    slots: slots as unknown as readonly Slot[],
    build: build as unknown as Rule['build'],
    examples: options.examples ?? {},
    weight: options.weight ?? 0,
    where: options.where ?? null,
  };
}
