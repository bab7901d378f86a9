/**
 * Scores a reader of dates against gold, by the measures of TempEval-3 (UzZaman et al. 2013):
 * strict = same extent, relaxed = overlap, value = relaxed and the value right.
 */
import type { ArticleLanguage } from '../../article/article';
import type { ExpressionKind } from '../value';

export interface GoldExpression {
  readonly text: string;
  readonly kind: ExpressionKind;
  readonly edtf: string | null;
  readonly duration: string | null;
  /** Only if its words occur more than once in the text. */
  readonly start?: number;
  /** What kind of expression it is; that of its case where it is left out. */
  readonly family?: string;
  /** Whether its value can be told from its sentence, or needs one before it. */
  readonly needs?: 'sentence' | 'discourse';
  /** Other values that the rule book leaves open. */
  readonly alt?: readonly {
    readonly kind?: ExpressionKind;
    readonly edtf?: string | null;
    readonly duration?: string | null;
  }[];
}

export interface GoldCase {
  readonly id: string;
  readonly lang: ArticleLanguage;
  readonly region?: string;
  readonly family?: string;
  readonly reference: string | null;
  readonly text: string;
  readonly expressions: readonly GoldExpression[];
}

/** A reader's output: extents and values. */
export interface Answer {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
  readonly duration: string | null;
}

export interface Tally {
  gold: number;
  system: number;
  strict: number;
  relaxed: number;
  value: number;
}

export const emptyTally = (): Tally => ({ gold: 0, system: 0, strict: 0, relaxed: 0, value: 0 });

/** 2PR/(P+R) = 2·hits/(gold + system); 1 when there is nothing to find and nothing was found. */
export function f1(hits: number, { gold, system }: Tally): number {
  return gold + system === 0 ? 1 : (2 * hits) / (gold + system);
}

/** Right by its own value or by one that the rule book allows as well. */
function anyRight(gold: GoldExpression, answer: Answer): boolean {
  if (valueRight(gold, answer)) return true;
  return (gold.alt ?? []).some((alt) =>
    valueRight(
      {
        ...gold,
        kind: alt.kind ?? (alt.edtf ? 'date' : gold.kind),
        edtf: alt.edtf ?? null,
        duration: alt.duration ?? null,
      },
      answer,
    ),
  );
}

/**
 * Durations and sets are right by their length, everything else by its EDTF. An anchor without an
 * antecedent has none: its length is all that it can be right by.
 */
export function valueRight(gold: GoldExpression, { edtf, duration }: Answer): boolean {
  switch (gold.kind) {
    case 'duration':
    case 'set':
      return duration === gold.duration;
    case 'anchor':
      return gold.edtf === null ? duration === gold.duration : edtf === gold.edtf;
    case 'date':
    case 'time':
    case 'interval':
      return edtf === gold.edtf;
  }
}

export interface ScoredSpan extends GoldExpression {
  readonly start: number;
  readonly end: number;
}

const isLetter = (char: string): boolean => /[\p{L}\p{M}]/u.test(char);

/** The next place where words stand as words; غدا is not in بغداد. */
function wordAt(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const inside = isLetter(text.charAt(at + words.length)) && isLetter(words.slice(-1));
    if (!inside) return at;
  }
  return text.indexOf(words, from);
}

/** Gold expressions with their offsets; each is the next occurrence of its words. */
export function place({ text, expressions, id }: GoldCase): ScoredSpan[] {
  let from = 0;
  return expressions.map((expression) => {
    const start = expression.start ?? wordAt(text, expression.text, from);
    if (start < 0) throw new Error(`${id}: «${expression.text}» is not in the text`);
    from = start + expression.text.length;
    return { ...expression, start, end: from };
  });
}

export interface Judged {
  readonly gold: ScoredSpan | null;
  readonly answer: Answer | null;
  readonly right: boolean;
}

/** Adds one case to a tally; returns what was matched with what. */
export function judge(gold: GoldCase, answers: readonly Answer[], tally: Tally): Judged[] {
  const left = new Set(answers);
  tally.system += answers.length;
  const judged = place(gold).map((expected): Judged => {
    tally.gold++;
    const overlapping = [...left].filter(
      ({ start, end }) => start < expected.end && expected.start < end,
    );
    const answer =
      overlapping.find(({ start, end }) => start === expected.start && end === expected.end) ??
      overlapping.find((candidate) => anyRight(expected, candidate)) ??
      overlapping[0] ??
      null;
    if (!answer) return { gold: expected, answer: null, right: false };
    left.delete(answer);
    tally.relaxed++;
    if (answer.start === expected.start && answer.end === expected.end) tally.strict++;
    const right = anyRight(expected, answer);
    if (right) tally.value++;
    return { gold: expected, answer, right };
  });
  return [...judged, ...[...left].map((answer) => ({ gold: null, answer, right: false }))];
}
