/** What English pages tell of the time around a story: tensions, habits, the war's beginning. */
import type { Segment } from './segments';

/** "Tensions have risen along the border amid …". */
const TENSIONS =
  /^(?:\S+ ){0,3}(?:tensions?|hostilities|fears|concerns|animosity) (?:\S+ ){0,6}?(?:have|has|had|remain\p{L}*|are|were|is|was|continue\p{L}*|rose|soared|flared|escalated|mounted|heightened|grew|ran|run)(?!\p{L})/u;

export const isOfTension = (folded: string): boolean => TENSIONS.test(folded);

/** "Have repeatedly carried out", "has continued", "have attacked shipping": a habit, not a deed. */
const HABIT =
  /(?<!\p{L})(?:have|has) (?:since |also |recently |repeatedly |regularly |frequently |previously |largely |routinely |often |been |sharply |significantly |in \p{L}+ (?:weeks|months|days) ){0,3}(?:carried out|carrying out|launched|launching|conducted|conducting|staged|mounted|fired|intensified|intensifying|increased|increasing|stepped up|stepping up|continued|attacked|attacking|targeted|targeting|escalated|escalating|heightened|ramped up|exchanged|exchanging|traded|trading|hit|struck|bombed|shelled|waged|waging|come under|faced|seen|witnessed)(?!\p{L})/u;
/** "Near-daily attacks", "repeated strikes". */
const FREQUENT =
  /(?<!\p{L})(?:near-daily|almost-daily|almost daily|daily|frequent|regular|repeated|recurring|sporadic|constant|continuous|continued|ongoing|intermittent|series of|spate of|string of)(?: [\p{L}-]+){0,3} (?:attacks?|strikes?|airstrikes|raids|shelling|bombardments?|clashes|fire|bombings|violence|exchanges?|hostilities|assaults?|operations)(?!\p{L})/u;

/** Spoken of as a habit; told with a day, a number or a sharp place it is a deed all the same. */
export const isHabit = (folded: string): boolean => HABIT.test(folded) || FREQUENT.test(folded);

/** The day that a war is known by, as texts write it. */
const KNOWN_DAY =
  /(?<!\p{L})(?:(?:october 7|7 october|oct 7|7 oct|oct\. 7|october 7th|7th of october)(?! \d)|september 11|9 11)(?!\d)/u;
export const isKnownDay = (folded: string): boolean => KNOWN_DAY.test(folded);

/** A habit whatever place is named: "the base has been targeted multiple times", "are frequent targets". */
const USUAL =
  /(?<!\p{L})(?:have|has|are|is|been) (?:\p{L}+ )?(?:repeatedly|regularly|frequently|routinely|often|mainly|mostly|primarily|largely)(?: \p{L}+)? (?:attacked|targeted|hit|struck|shelled|bombed|claimed|carried|launched|fired)|(?:frequent|regular|common|repeated) targets?(?!\p{L})|(?:targeted|attacked|hit|struck) (?:multiple|several|many|numerous|dozens of|countless) times|the target of (?:a series|several|repeated|dozens|many)|(?:have|has) responded (?:to|with) (?:\p{L}+ ){0,2}(?:repeated|several|retaliatory|frequent)|continues? to (?:clash|attack|strike|shell|bomb|target|fire)|(?:clashes|fighting|violence|attacks|shelling|strikes)(?: [\p{L}-]+){0,8} (?:have|has) (?:escalated|intensified|increased|continued)|(?:have|has) come under (?:\p{L}+ )?(?:frequent|repeated|regular|increasing)/u;
export const isUsual = (folded: string): boolean => USUAL.test(folded);

/** The dead of a war, and not of a deed. */
export const MOST_KILLED = 1000;

const AMID = /^(?:amid|amidst|despite|notwithstanding)$/u;
/** "Operations such as attacks on ships": an example. */
const isExample = ({ text }: { text: string }, next: { text: string } | undefined): boolean =>
  text === 'such' && next?.text === 'as';

/** "Since November, the rebels have attacked ships", "after the army stepped up its strikes": of many deeds. */
const OF_MANY =
  /^since (?:[^,]+, )?.*(?<!\p{L})(?:have|has) |^(?:after|since|as|when|while) (?:\S+ ){1,6}?(?:intensified|stepped up|escalated|ramped up|expanded|increased) (?:its |their |the )?(?:\p{L}+ )?(?:strikes|attacks|airstrikes|raids|shelling|bombardment|bombing|campaign|operations)(?!\p{L})/u;
/** "The ships targeted by the rebels largely have …": which ones, and not what happened. */
const WHICH_ONES =
  /^since (?:\S+ ){1,10}?(?:have|has) (?:\p{L}+ )?(?:attacked|targeted|hit|struck|bombed|shelled) (?:\p{L}+ ){0,3}(?:ships|shipping|vessels|bases|positions|targets)(?!\p{L})|^(?:the |those |many |most )?(?:\p{L}+ )?(?:ships|vessels|bases|sites|targets|towns|villages|areas|facilities) (?:that (?:were|have been) )?(?:targeted|attacked|hit|struck|shelled|bombed) by (?:the )?(?:[\p{L}-]+ ){1,4}(?:have|had|are|were|include[ds]?|largely|mostly|often)(?!\p{L})/u;
/** "On that Sunday in 1983". */
const THAT_YEAR =
  /(?<!\p{L})that (?:\p{L}+day|day|morning|evening|night|summer|winter|spring|autumn) in (?:19|20)\d\d(?!\d)/u;
/** "Firefighters at the scene of an attack": what a picture shows. */
const SHOWN =
  /^(?:\p{L}+ ){0,2}(?:firefighters?|rescuers?|workers|police|policemen|officers|soldiers|residents|people|men|women|medics|paramedics|investigators|volunteers|crews|teams|smoke|mourners|experts|journalists|debris|rubble|damage|emergency services) (?:work |working |stand |standing |gather |gathered |seen |pictured )?(?:at|near|from) the (?:scene|site|aftermath) of (?:an?|the) /u;

/** Told as known, or shown. @param isSharp it has a place of its own. */
export const isAround = (folded: string, sentence: string, isSharp: boolean): boolean =>
  (OF_MANY.test(folded) && !isSharp) ||
  WHICH_ONES.test(folded) ||
  THAT_YEAR.test(sentence) ||
  SHOWN.test(sentence);

/** Without what stands behind "amid" up to the next comma, and behind "such as": it is told as known. */
export function withoutAmid(segment: Segment): Segment {
  const { words, hits } = segment;
  const from = words.findIndex(
    (word, at) => AMID.test(word.text) || isExample(word, words[at + 1]),
  );
  if (from < 1 || words[from]?.isArabic !== false) return segment;
  const comma = words.findIndex(({ gap }, at) => at > from && /[,;]/u.test(gap));
  const isList = words[from]?.text === 'such';
  const to = comma < 0 || isList ? words.length : comma;
  const kept = hits.filter(({ at }) => at < from || at >= to);
  if (to < words.length || kept.length === 0) return { ...segment, hits: kept };
  const own = words.slice(0, from);
  return { words: own, hits: kept, start: segment.start, end: own.at(-1)?.end ?? segment.end };
}
