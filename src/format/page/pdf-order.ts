/**
 * The order of the pieces of a line of a PDF. Browsers print Arabic glyph by glyph from left to right, as it is
 * seen; reading goes the other way, but for numbers and Latin words.
 */

export interface Piece {
  readonly str: string;
  /** From the left edge. */
  readonly x: number;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LATIN = /\p{Script=Latin}/u;
const DIGIT = /\p{Nd}/u;

const isRightToLeft = ({ str }: Piece): boolean => RIGHT_TO_LEFT.test(str) && !DIGIT.test(str);
const isLeftToRight = ({ str }: Piece): boolean => LATIN.test(str) || DIGIT.test(str);

/**
 * Letters in their forms of presentation as letters; a vowel sign that stands on a space stands on its letter. Glyphs of
 * which the file does not say what they are come as control characters, between blanks.
 */
const asLetters = (text: string): string =>
  text
    .replace(/[\ufb50-\ufdff\ufe70-\ufefc]/gu, (form) => form.normalize('NFKC'))
    .replace(/\p{Cc}/gu, '')
    .replace(/ {2,}/gu, ' ')
    .replace(/ (?=[\u064b-\u0652\u0670])/gu, '');

/** Signs at the edges of a number are pieces of their own: they are on its other side in reading. */
function parted({ str, x }: Piece): Piece[] {
  if (!isLeftToRight({ str, x })) return [{ str, x }];
  const [, before = '', core = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(str) ?? [];
  return [before, core, after].filter((part) => part !== '').map((part) => ({ str: part, x }));
}

/** Glyphs of Arabic that follow each other to the right. */
function isAsSeen(pieces: readonly Piece[]): boolean {
  const arabic = pieces.filter(isRightToLeft);
  const steps = arabic.slice(1).map(({ x }, at) => Math.sign(x - (arabic[at]?.x ?? x)));
  return steps.reduce((sum, step) => sum + step, 0) > 0;
}

/** Whether what is between two pieces belongs to both: a colon in a time, a blank in an English name. */
const isJoined = (before: Piece, between: readonly Piece[], after: Piece): boolean =>
  between.every(({ str }) => str.trim() !== '') || LATIN.test(before.str) || LATIN.test(after.str);

/** The line as it is read. */
export function readingOrder(given: readonly Piece[]): string {
  const letters = (pieces: readonly Piece[]): string =>
    asLetters(pieces.map(({ str }) => str).join(''));
  if (!isAsSeen(given)) return letters(given);
  const pieces = given.flatMap(parted);
  const runs: Piece[][] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const run = pieces.slice(at, at + 1);
    let [last] = run;
    for (let to = at + 1; last && isLeftToRight(last) && to < pieces.length; to += 1) {
      const next = pieces[to];
      if (!next || isRightToLeft(next)) break;
      if (!isLeftToRight(next)) continue;
      if (!isJoined(last, pieces.slice(at + run.length, to), next)) break;
      run.push(...pieces.slice(at + run.length, to + 1));
      last = next;
    }
    runs.push(run);
    at += run.length - 1;
  }
  return letters(runs.reverse().flat());
}
