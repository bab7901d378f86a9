/**
 * The order of mixed Arabic and Latin text on a line (Unicode Bidirectional Algorithm, UAX 9).
 *
 * No renderer but a browser gets a mixed `<text>` right, so the figure orders its words itself:
 * each run of one direction is placed on its own.
 */
import bidiFactory from 'bidi-js';
import { LANGUAGES, type Language } from '../../words/language';

export type BaseDirection = 'ltr' | 'rtl';

/** The direction in which a language is read. */
export function baseOf(language: Language): BaseDirection {
  return LANGUAGES[language].direction;
}

const bidi = bidiFactory();

const FIRST_STRONG_ISOLATE = '\u2068';
const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const POP_ISOLATE = '\u2069';
/** Accounts and ISO dates: what reads left to right although part of it has no direction. */
const LATIN_BY_NATURE = /@[A-Za-z0-9_]+|\d{4}-\d{2}(?:-\d{2})?/g;
const ISOLATES = /[\u2066-\u2069]/g;

/**
 * A name or number set apart, so that it does not reorder the words around it. `ltr` for what reads
 * left to right without a letter that says so (2023-12-13).
 */
export function isolate(text: string, direction: 'ltr' | 'auto' = 'auto'): string {
  const open = direction === 'ltr' ? LEFT_TO_RIGHT_ISOLATE : FIRST_STRONG_ISOLATE;
  // The @ belongs before the Latin name, and the year before the month, also in an Arabic line.
  const inside = text.replace(LATIN_BY_NATURE, `${LEFT_TO_RIGHT_ISOLATE}$&${POP_ISOLATE}`);
  return `${open}${inside}${POP_ISOLATE}`;
}

/** Removes the isolates: they are for ordering only and never reach the figure. */
export function withoutIsolates(text: string): string {
  return text.replace(ISOLATES, '');
}

/** A range of a paragraph (UTF-16 offsets) that reads in one direction. */
export interface DirectedRun {
  readonly start: number;
  readonly end: number;
  readonly rtl: boolean;
}

export class BidiParagraph {
  readonly #text: string;
  readonly #levels: Uint8Array;
  readonly #baseLevel: number;

  constructor(text: string, base: BaseDirection) {
    this.#text = text;
    this.#levels = bidi.getEmbeddingLevels(text, base).levels;
    this.#baseLevel = base === 'rtl' ? 1 : 0;
  }

  /** The runs of one line from left to right, also cut at the given offsets. */
  line(start: number, end: number, cuts: ReadonlySet<number>): DirectedRun[] {
    const levels = this.#levels.slice(start, end);
    // Rule L1: spaces and isolates at the end of a line take the paragraph's level.
    for (let at = levels.length - 1; at >= 0; at -= 1) {
      if (!/[\s\u2066-\u2069]/.test(this.#text.charAt(start + at))) break;
      levels[at] = this.#baseLevel;
    }
    const runs: { start: number; end: number; level: number }[] = [];
    for (let at = 0; at < levels.length; at += 1) {
      const level = levels[at] ?? this.#baseLevel;
      const last = runs[runs.length - 1];
      if (last && last.level === level && !cuts.has(start + at)) last.end = start + at + 1;
      else runs.push({ start: start + at, end: start + at + 1, level });
    }
    const directed = reorder(runs).map((run) => ({
      start: run.start,
      end: run.end,
      rtl: run.level % 2 === 1,
    }));
    return joined(directed, cuts);
  }
}

/** Adjacent runs of one direction are merged: an isolate need not split them. */
function joined(runs: readonly DirectedRun[], cuts: ReadonlySet<number>): DirectedRun[] {
  const result: DirectedRun[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    const readsOn =
      last?.rtl === run.rtl &&
      (run.rtl
        ? run.end === last.start && !cuts.has(last.start)
        : last.end === run.start && !cuts.has(run.start));
    if (last && readsOn) {
      result[result.length - 1] = {
        start: Math.min(last.start, run.start),
        end: Math.max(last.end, run.end),
        rtl: run.rtl,
      };
    } else result.push(run);
  }
  return result;
}

/** Rule L2: from the highest level down to the lowest odd one, reverse what stands at it or above. */
function reorder<T extends { readonly level: number }>(runs: readonly T[]): T[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level >= 1; level -= 1) {
    let from = 0;
    while (from < ordered.length) {
      let to = from;
      while (to < ordered.length && (ordered[to]?.level ?? 0) >= level) to += 1;
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to + 1;
    }
  }
  return ordered;
}

/** The character that stands for this one in right-to-left text: ( for ), « for ». */
export function mirrored(char: string): string {
  return bidi.getMirroredCharacter(char) ?? char;
}
