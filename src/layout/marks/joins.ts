/**
 * Pairs of Arabic letters whose joined width differs from the sum of their widths: IBM Plex Sans
 * Arabic draws في, ني or سر with special shapes, and kerns some pairs. In thousandths of the font
 * size, measured from the shipped font by shaping every pair of letters in every form.
 */

const TEETH = 'بتثنيئ';
const YEH = 'يىئ';
const REH = 'رز';
const HAH = 'جحخ';

/** Letters before; adjustment at the start of a connected part; adjustment inside it. */
type Rule = readonly [letters: string, initial: number, medial: number];

const FINAL_YEH: readonly Rule[] = [
  [TEETH, -211, -104],
  ['فق', -409, 0],
  ['سش', -153, -153],
  ['صض', -120, -120],
  ['ك', -246, -92],
  ['ل', -227, 0],
];
const FINAL_REH: readonly Rule[] = [
  ['سش', -119, -119],
  ['صض', -80, -86],
  [TEETH, 0, -54],
];
const FINAL_NOON: readonly Rule[] = [[TEETH, 0, -54]];

/** Kerning before an initial kaf, by the alef in front of it. */
const ALEF_KAF: Readonly<Record<string, number>> = {
  ا: 80,
  أ: 140,
  آ: 160,
  إ: 70,
};

export interface Joined {
  readonly char: string;
  /** Joined to the letter before it. */
  readonly before: boolean;
  /** Joined to the letter after it. */
  readonly after: boolean;
}

function byRule(rules: readonly Rule[], previous: Joined): number {
  const rule = rules.find(([letters]) => letters.includes(previous.char));
  return rule ? rule[previous.before ? 2 : 1] : 0;
}

/** What the pair is wider (or narrower) than its letters. */
export function joinAdvance(previous: Joined, letter: Joined): number {
  if (letter.before && !letter.after) {
    if (YEH.includes(letter.char)) return byRule(FINAL_YEH, previous);
    if (REH.includes(letter.char)) return byRule(FINAL_REH, previous);
    if (letter.char === 'ن') return byRule(FINAL_NOON, previous);
  }
  if (letter.before || !letter.after) return 0;
  if (letter.char === 'ك') return ALEF_KAF[previous.char] ?? 0;
  if (!REH.includes(previous.char)) return 0;
  if (letter.char === 'ي') return 90;
  if (HAH.includes(letter.char)) return -40;
  return 'بتثن'.includes(letter.char) ? 40 : 0;
}
