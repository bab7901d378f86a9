/** Text widths without a canvas, and cutting text to a width. */
import { ARABIC_ADVANCES, LAM_ALEF_ADVANCES, PLAIN_ADVANCES } from './advances';
import { type Joined, joinAdvance } from './joins';

/** Right-joining letters: they join to the letter before but not to the one after. */
const RIGHT_JOINING = 'آأؤإاةدذرزوى';
/** Letters with which a lam forms a ligature. */
const ALEFS = 'اأإآ';
/** The letter that never joins. */
const NON_JOINING = 'ء';
const MARKS = /[\u064B-\u065F\u0670\u200B-\u200F\u2066-\u2069\u202A-\u202E]/gu;
/** A character that is not in the table counts as a wide one. */
const UNKNOWN_ADVANCE = 750;
/** Semibold sets Arabic about this much wider than regular … */
const BOLD_ARABIC_FACTOR = 1.055;
/** … and Latin letters by this many thousandths each; digits and spaces stay as wide. */
const BOLD_LATIN_ADVANCE = 22;
const WIDER_IN_BOLD = /[a-z.,:]/gi;

/** The joining behaviour of a letter, and its width in each of its forms. */
interface Letter {
  readonly forms: readonly [alone: number, first: number, middle: number, last: number];
  /** Joins to the letter before it. */
  readonly before: boolean;
  /** Joins to the letter after it. */
  readonly after: boolean;
}

const LETTERS = new Map(
  Object.entries(ARABIC_ADVANCES).map(([char, forms]): [string, Letter] => {
    const before = char !== NON_JOINING;
    return [char, { forms, before, after: before && !RIGHT_JOINING.includes(char) }];
  }),
);
const PLAIN = new Map(Object.entries(PLAIN_ADVANCES));

/** Cached widths: the same titles are measured in every frame of a zoom. */
const known = new Map<string, number>();
/** Maximum number of cached texts: several screens full of titles, complete and cut. */
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
  const letters = chars.map((char) => LETTERS.get(char));
  for (let index = 0; index < chars.length; index += 1) {
    const char = chars[index] ?? '';
    const letter = letters[index];
    const joined = letters[index - 1]?.after === true;
    let now: Joined | null = null;
    if (!letter) latin += PLAIN.get(char) ?? UNKNOWN_ADVANCE;
    else if (char === 'ل' && ALEFS.includes(chars[index + 1] ?? ' ')) {
      units += LAM_ALEF_ADVANCES[joined ? 1 : 0];
      index += 1;
    } else {
      const after = letter.after && letters[index + 1]?.before === true;
      units += letter.forms[after ? (joined ? 2 : 1) : joined ? 3 : 0];
      now = { char, before: joined && letter.before, after };
      if (previous) units += joinAdvance(previous, now);
    }
    previous = now;
  }
  if (bold) {
    units *= BOLD_ARABIC_FACTOR;
    latin += BOLD_LATIN_ADVANCE * (text.match(WIDER_IN_BOLD)?.length ?? 0);
  }
  return units + latin;
}

const ELLIPSIS = '…';

/** The text, or as many of its words as fit into the width with an ellipsis; null when none fits. */
export function fitText(text: string, sizePx: number, widthPx: number): string | null {
  if (measure(text, sizePx) <= widthPx) return text;
  let fitted: string | null = null;
  // Searches from the front: a text of thousands of words is not measured thousands of times.
  for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', end + 1)) {
    const cut = text.slice(0, end).replace(/[،,:–-]$/u, '') + ELLIPSIS;
    if (measure(cut, sizePx) > widthPx) break;
    fitted = cut;
  }
  return fitted;
}
