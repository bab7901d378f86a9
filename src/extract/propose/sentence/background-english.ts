/** What English pages tell of the time around a story: tensions, habits, the war's beginning. */
import type { Segment } from './segments';

/** "Tensions have risen along the border amid …". */
const TENSIONS =
  /^(?:\S+ ){0,3}(?:tensions?|hostilities|fears|concerns|animosity) (?:\S+ ){0,6}?(?:have|has|had|remain\p{L}*|are|were|is|was|continue\p{L}*|rose|soared|flared|escalated|mounted|heightened|grew|ran|run)(?!\p{L})/u;

export const isOfTension = (folded: string): boolean => TENSIONS.test(folded);

/** "Have repeatedly carried out", "has continued", "have attacked shipping": a habit, not a deed. */
const HABIT =
  /(?<!\p{L})(?:have|has) (?:since |also |recently |repeatedly |regularly |frequently |previously |largely |routinely |often |been |sharply |significantly |in \p{L}+ (?:weeks|months|days) ){0,3}(?:carried out|carrying out|launched|launching|conducted|conducting|staged|mounted|fired|intensified|intensifying|increased|increasing|stepped up|stepping up|continued|attacked|attacking|targeted|targeting|escalated|escalating|exchanged|exchanging|traded|trading|hit|struck|bombed|shelled|waged|waging|come under|faced|seen|witnessed)(?!\p{L})/u;
/** "Near-daily attacks", "repeated strikes". */
const FREQUENT =
  /(?<!\p{L})(?:near-daily|almost-daily|almost daily|daily|frequent|regular|repeated|recurring|sporadic|constant|continued|ongoing|intermittent|series of|spate of|string of)(?: [\p{L}-]+){0,3} (?:attacks?|strikes?|airstrikes|raids|shelling|bombardments?|clashes|fire|bombings|violence|exchanges?|hostilities|assaults?|operations)(?!\p{L})/u;

/** Spoken of as a habit; told with a day, a number or a sharp place it is a deed all the same. */
export const isHabit = (folded: string): boolean => HABIT.test(folded) || FREQUENT.test(folded);

/** The day that a war is known by, as texts write it. */
const KNOWN_DAY =
  /(?<!\p{L})(?:(?:october 7|7 october|oct 7|7 oct|oct\. 7|october 7th|7th of october)(?! \d)|september 11|9 11)(?!\d)/u;
export const isKnownDay = (folded: string): boolean => KNOWN_DAY.test(folded);

const AMID = /^(?:amid|amidst)$/u;

/** Without what stands behind "amid", up to the next comma: it is told as known. */
export function withoutAmid(segment: Segment): Segment {
  const { words, hits } = segment;
  const from = words.findIndex(({ text }) => AMID.test(text));
  if (from < 1 || words[from]?.isArabic !== false) return segment;
  const comma = words.findIndex(({ gap }, at) => at > from && /[,;]/u.test(gap));
  const to = comma < 0 ? words.length : comma;
  const kept = hits.filter(({ at }) => at < from || at >= to);
  if (to < words.length || kept.length === 0) return { ...segment, hits: kept };
  const own = words.slice(0, from);
  return { words: own, hits: kept, start: segment.start, end: own.at(-1)?.end ?? segment.end };
}
