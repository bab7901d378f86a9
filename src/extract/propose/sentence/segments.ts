/** Cuts a sentence into stretches that tell one deed each, at conjunctions before another deed. */
import type { TextRange } from '../../../article/quote';
import { type Hit, hitsIn } from '../lexicon';
import type { Word } from '../words';

export interface Segment {
  readonly words: readonly Word[];
  readonly hits: readonly Hit[];
  /** UTF-16. */
  readonly start: number;
  readonly end: number;
  /** A reason in the midst of it, whose places are none of the deed. */
  readonly hole?: TextRange;
}

const BREAKS =
  /^[وف]?(?:فيما|بينما|كما|حيث|حين|ثم|اما|حتي|while|whereas|when|then|but|before|after)$/u;
const AND = /^(?:and|while|but|as|then|later)$/u;

/** «أعلن استهداف أ، وقصف ب»: the next of a row of claimed deeds. */
const CLAIMED_NEXT = /^و(?:استهداف|قصف|مهاجمه|تنفيذ|اطلاق|اسقاط|تفجير|اقتحام|دك|تدمير)$/u;

/** «بعد ساعات من هجوم على …», "hours after a strike on", «بما في ذلك هجوم»: another deed is told of. */
const AFTER =
  /^(?:[وف]?(?:بعد|قبل|عقب|اثر|غداه|بالتزامن|بالتوازي)|after|before|including|following)$/u;
/** «ضربات أعقبت هجوماً على …», «تلاه قصف»: the other is a deed as well. */
const FOLLOWS = /^[وف]?(?:اعقب|تلا|تلت|سبق|تبع|تبعت|اعقبت|سبقت)(?:ه|ها|هما|ته|تها)?$/u;
/** «وصل» begins with no conjunction. */
const OWN_WAW = /^(?:وصل|وقع|وجه|فجر|فكك|فتح)(?:ت|وا|ا)?$/u;
const UNIT = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/u;
const AMOUNT = /^(?:an?|one|two|three|four|five|six|several|few|\d+)$/u;
/** «بعد الظهر», «بعد منتصف ليل الجمعة»: a time of the day. */
const OF_DAY = /^(?:ال)?(?:ظهر|عصر|مغرب|عشاء|غروب|شروق|فجر|منتصف|افطار)$/u;
/** «قبل أن تنسفها»: what it is done to is told before. */
const ITS_OBJECT = /^[يت]\p{L}{3,}(?:ها|هما|هم|ه)$/u;
const INCLUDED = /^(?:بما|بينها)$/u;
/** "After the truce" says when, and tells none. */
const NO_DEED: ReadonlySet<string> = new Set(['toll', 'pause', 'resumption']);
/** Words between the two. */
const REACH = 5;

/** Where what begins with "two hours after" or «بعد» begins: the word "after" itself, or 0 for none. */
function afterAt(words: readonly Word[], at: number): number {
  const text = words[at]?.text ?? '';
  if (INCLUDED.test(text) && words[at + 1]?.text === 'في') return at;
  const before = words[at - 1]?.text ?? '';
  const next = words[at + 1]?.text ?? '';
  if (OF_DAY.test(next)) return 0;
  if (next === 'ان' && ITS_OBJECT.test(words[at + 2]?.text ?? '')) return 0;
  if (AFTER.test(text)) return UNIT.test(before) ? 0 : at;
  const unit = AMOUNT.test(text) ? at + 1 : at;
  if (!UNIT.test(words[unit]?.text ?? '') || (unit === at && AMOUNT.test(before))) return 0;
  return /^(?:after|before)$/u.test(words[unit + 1]?.text ?? '') ? unit + 1 : 0;
}

const isLoss = (words: readonly Word[], at: number): boolean =>
  /^[وف]?(?:قتل|قتلت|قتلوا|قضي|لقي|استشهد|استشهدت|اصيب|جرح|مقتل|اصابه|استشهاد)$/u.test(
    words[at]?.text ?? '',
  );

function isAfter(
  words: readonly Word[],
  at: number,
  verbs: ReadonlySet<number>,
  deeds: ReadonlySet<number>,
): boolean {
  const after = afterAt(words, at);
  if (after === 0) return false;
  // «قُتل أربعة في … إثر إطلاق …»: one deed, and its dead.
  if (words[at]?.text === 'اثر' && ![...deeds].some((deed) => deed < at && !isLoss(words, deed)))
    return false;
  // "Troops including two battalions arrived".
  const isNamed = words[at]?.text === 'including';
  return Array.from({ length: REACH }, (_, step) => after + 1 + step).some(
    (step) => deeds.has(step) && !(isNamed && verbs.has(step)),
  );
}

/** A clause of its own begins at a word. */
function isBreak(
  words: readonly Word[],
  at: number,
  verbs: ReadonlySet<number>,
  deeds: ReadonlySet<number>,
): boolean {
  const word = words[at];
  if (!word) return false;
  if (isAfter(words, at, verbs, deeds)) return true;
  if (FOLLOWS.test(word.text) && [1, 2, 3, 4].some((step) => deeds.has(at + step))) return true;
  if (/[;؛]/u.test(word.gap)) return true;
  const isComma = /[،,:—–-]/u.test(word.gap);
  if (isComma && BREAKS.test(word.text)) return true;
  if (/^[وف]?في$/u.test(word.text) && words[at + 1]?.text === 'حين') return true;
  if (isComma && verbs.has(at) && /^[وف]/u.test(word.text) && !OWN_WAW.test(word.text)) return true;
  if (isComma && /^(?:و|ف)?(?:قرب|في|علي|الي)$/u.test(word.text) && /^و/u.test(word.text))
    return true;
  if (isComma && CLAIMED_NEXT.test(word.text)) return true;
  return AND.test(word.text) && isClause(words, at, verbs);
}

/** Words between "and" and the verb of its clause: "and a one-way drone was flown". */
const LONGEST_SUBJECT = 7;

/** "And" begins a clause where it has a verb of its own, and so has what is before it ("tanks and guns arrived"). */
function isClause(words: readonly Word[], at: number, verbs: ReadonlySet<number>): boolean {
  // "Intercepted and destroyed two drones": one deed.
  if (verbs.has(at - 1)) return false;
  // "Crashed and exploded inside a house".
  if (/^(?:exploded|crashed|burst)$/u.test(words[at + 1]?.text ?? '')) return false;
  let verb = at + 1;
  while (!verbs.has(verb)) {
    verb++;
    const isOver = verb > at + LONGEST_SUBJECT || /[,;:(]/u.test(words[verb]?.gap ?? ',');
    if (isOver) return false;
  }
  for (let before = at - 1; before >= 0; before--) {
    if (/^(?:and|but|while|;)$/u.test(words[before]?.text ?? '')) return true;
    if (verbs.has(before) || SAYING.test(words[before]?.text ?? '')) return true;
  }
  return false;
}
const SAYING =
  /^(?:said|says|reported|confirmed|announced|killed|killing|wounded|wounding|was|were|is|are|has|have|had|did|began|damaged|damaging|destroyed|took)$/u;

export function segmentsOf(words: readonly Word[]): Segment[] {
  const hits = hitsIn(words);
  const verbs = new Set(
    hits
      .filter(({ part, rule }) => part === 'verb' && rule.told !== 'toll' && rule.id !== 'destroys')
      .map(({ at }) => at),
  );
  const deeds = new Set(hits.filter(({ rule }) => !NO_DEED.has(rule.told)).map(({ at }) => at));
  const cuts = [0];
  for (let at = 1; at < words.length; at++) if (isBreak(words, at, verbs, deeds)) cuts.push(at);
  cuts.push(words.length);
  const segments: Segment[] = [];
  let next = 0;
  for (let cut = 0; cut + 1 < cuts.length; cut++) {
    const [from = 0, to = 0] = [cuts[cut], cuts[cut + 1]];
    const own: Hit[] = [];
    for (let hit = hits[next]; hit && hit.at < to; hit = hits[++next]) own.push(hit);
    const last = segments.at(-1);
    // Without a deed of its own it goes on with the one before, or, at the beginning, with the one after.
    if (last && (own.length === 0 || last.hits.length === 0)) {
      segments[segments.length - 1] = segmentOf(
        [...last.words, ...words.slice(from, to)],
        [...last.hits, ...own],
      );
    } else segments.push(segmentOf(words.slice(from, to), own));
  }
  return offsetHits(segments, words);
}

const segmentOf = (words: readonly Word[], hits: readonly Hit[]): Segment => ({
  words,
  hits,
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/** The hits of a segment count from its own first word. */
function offsetHits(segments: readonly Segment[], words: readonly Word[]): Segment[] {
  const places = new Map(words.map((word, at) => [word, at]));
  return segments.map((segment) => {
    const first = segment.words[0];
    const shift = first ? (places.get(first) ?? 0) : 0;
    return {
      ...segment,
      hits: segment.hits.map((hit) => ({ ...hit, at: hit.at - shift, to: hit.to - shift })),
    };
  });
}
