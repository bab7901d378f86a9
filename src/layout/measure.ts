/** Text widths without a canvas, and cutting text to a width. */
import { ARABIC_ADVANCES, LAM_ALEF_ADVANCES, PLAIN_ADVANCES, TATWEEL_ADVANCE } from './advances';
import { type Joined, joinAdvance } from './joins';

/** Letters that join to the letter before but not to the one after. */
const RIGHT_JOINING = new Set('آأؤإاةدذرزوى');
/** Letters that never join. */
const NON_JOINING = new Set('ء');
const TATWEEL = 'ـ';
const MARKS = /[\u064B-\u065F\u0670\u200B-\u200F\u2066-\u2069\u202A-\u202E]/gu;
/** A character that the table does not hold counts as a wide one. */
const UNKNOWN_ADVANCE = 750;
/** Semibold sets Arabic about this much wider than regular … */
const BOLD_ARABIC_FACTOR = 1.055;
/** … and Latin letters by this many thousandths each; digits and spaces stay as wide. */
const BOLD_LATIN_ADVANCE = 22;

function joinsBefore(char: string | undefined): boolean {
  if (char === undefined) return false;
  return char === TATWEEL || (char in ARABIC_ADVANCES && !NON_JOINING.has(char));
}

function joinsAfter(char: string | undefined): boolean {
  return joinsBefore(char) && !RIGHT_JOINING.has(char ?? '');
}

function isAlef(char: string | undefined): boolean {
  return char !== undefined && 'اأإآ'.includes(char);
}

/** Widths already known: the same titles are measured in every frame of a zoom. */
const known = new Map<string, number>();
/** Texts kept: some screens full of titles, whole and cut. */
const MAX_KNOWN = 20_000;

/** Width of a text set in the interface's font, in px. */
export function measure(text: string, sizePx: number, bold = false): number {
  const key = bold ? `${text}\u0000` : text;
  let width = known.get(key);
  if (width === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    width = thousandths(text, bold);
    known.set(key, width);
  }
  return (width * sizePx) / 1000;
}

/** Width in thousandths of the type size. */
function thousandths(text: string, bold: boolean): number {
  const chars = [...text.replace(MARKS, '')];
  let units = 0;
  let latin = 0;
  let previous: Joined | null = null;
  for (let index = 0; index < chars.length; index += 1) {
    const char = chars[index] ?? '';
    const before = joinsAfter(chars[index - 1]);
    if (char === 'ل' && isAlef(chars[index + 1])) {
      units += LAM_ALEF_ADVANCES[before ? 1 : 0];
      index += 1;
      previous = null;
      continue;
    }
    const forms = ARABIC_ADVANCES[char];
    const after = joinsAfter(char) && joinsBefore(chars[index + 1]);
    const letter: Joined | null = forms
      ? { char, before: before && joinsBefore(char), after }
      : null;
    if (char === TATWEEL) units += TATWEEL_ADVANCE;
    else if (forms) {
      units += forms[after ? (before ? 2 : 1) : before ? 3 : 0];
      if (previous && letter) units += joinAdvance(previous, letter);
    } else latin += PLAIN_ADVANCES[char] ?? UNKNOWN_ADVANCE;
    previous = letter;
  }
  if (bold) {
    units *= BOLD_ARABIC_FACTOR;
    latin += BOLD_LATIN_ADVANCE * chars.filter((char) => /[a-z.,:]/i.test(char)).length;
  }
  return units + latin;
}

const ELLIPSIS = '…';

/** The text, or as many of its words as fit into the width with an ellipsis; null when none fits. */
export function fitText(text: string, sizePx: number, widthPx: number): string | null {
  if (measure(text, sizePx) <= widthPx) return text;
  let fitted: string | null = null;
  // From the front: a text of thousands of words is not measured thousands of times.
  for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', end + 1)) {
    const cut = text.slice(0, end).replace(/[،,:–-]$/u, '') + ELLIPSIS;
    if (measure(cut, sizePx) > widthPx) break;
    fitted = cut;
  }
  return fitted;
}
