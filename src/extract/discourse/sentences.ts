/** Sentences of a text, by its tokens: a dot inside a date or after Nov. ends none. */
import type { Token } from '../scan';

const ENDS = new Set(['.', '!', '?', '؟', '؛', ';']);
const SHORT = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec gen lt col sgt maj capt mr mrs ms dr st no u.s'.split(
    ' ',
  ),
);
/** "3 p.m. The crew": the dot of the word also ends the sentence where a capital follows. */
const DOTTED = /^[ap]\.m\.$/;

export interface Extent {
  /** Indexes of its first and last token. */
  readonly first: number;
  readonly last: number;
}

/**
 * The number of each token's sentence.
 * @param isCapital whether a token begins with a capital letter in the text.
 */
export function sentencesOf(
  tokens: readonly Token[],
  inside: readonly Extent[],
  isCapital: (at: number) => boolean,
): Int32Array {
  const sentences = new Int32Array(tokens.length);
  const held = new Uint8Array(tokens.length);
  for (const { first, last } of inside) held.fill(1, first, last);
  let number = 0;
  let ended = false;
  tokens.forEach((token, at) => {
    if (at > 0 && (token.newLine || (ended && !ENDS.has(token.text)))) number++;
    ended = ended && ENDS.has(token.text) && !token.newLine;
    sentences[at] = number;
    if (held[at] === 1) return;
    if (ENDS.has(token.text)) ended ||= endsSentence(tokens, at);
    else if (DOTTED.test(token.text) && isCapital(at + 1)) ended = true;
  });
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '.') return true;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at]?.glued === true && before && SHORT.has(before.text)) return false;
  // "3.5", "u.n.org"
  return !(after?.glued === true && before?.kind !== 'mark' && after.kind === 'number');
}
