/** A bulletin: a heading that names who claims the list below it. */
import { goesOnClaiming } from './party-english';
import type { Mention } from '../mention';
import type { Party } from '../names';
import { SAYS } from './saying';
import type { Sentence } from '../split';

const HEADS =
  /(?<!\p{L})(?:ال)?(?:حصاد|عمليتين|عمليات|عملياتها|عملياته|بيان|بيانات|صادر\p{L}*|نفذ\p{L}*|سلسله|operations|statements?|claims?|claimed|attacks by|carried out)(?!\p{L})/u;
/** A line of a list: an hour, a number, or the deed as a verbal noun. */
const ITEM =
  /^(?:\d+ ?)?(?:الساعه|عند|في تمام|بتمام|at \d|\d+ \d+|استهداف|قصف|دك|مهاجمه|ضرب|تنفيذ|اطلاق|تفجير|قنص|اسقاط|استهدف|قصفنا|استهدفنا|targeting|targeted|shelling|attack(?:ed)?|striking|struck|hit|bombed)/u;
/** «وجاء في البيان أن …», «أما العملية الثالثة فاستهدفت …». */
const OF_STATEMENT =
  /^(?:\d+ ?)?[وف]?(?:اما )?(?:(?:جاء|ورد) في (?:ال)?بيان\p{L}*|(?:اضاف|اوضح|اكد|ذكر|قال|تابع|اشار) (?:ال)?بيان|(?:بحسب|وفق) (?:ال)?بيان|(?:ال)?عمليه (?:ال)?(?:اولي|ثانيه|ثالثه|رابعه|خامسه|اخري)|(?:ال)?(?:اولي|ثانيه|ثالثه|رابعه) (?:ف)?(?:استهدف|قصف|كانت))/u;
/** «كما شملت العمليات استهداف …», «وفي الساعة 08:00، استهدفت المقاومة …»: of what the heading tells. */
const AMONG_THEM =
  /^(?:كما |و)?(?:شملت|تضمنت) (?:ال)?(?:عمليات|هجمات)|(?<!\p{L})[وف]?(?:استهدفت?|قصفت?|هاجمت?|دكت?|ضربت?) ال(?:مقاومه|مجاهدون|جماعه|حركه|تنظيم|فصائل)(?! \p{L}*(?:سلامي|عراقي|فلسطيني))|ان المقاومه (?:قصفت|استهدفت|هاجمت|دكت)/u;
const OPERATIONS = /(?<!\p{L})(?:ال)?(?:عمليتين|عمليات|هجمات|هجومين)(?!\p{L})/u;
const LONGEST_HEAD = 45;

/** Who claims what follows a sentence; null where it is no heading, or names several. */
export function bulletinOf(
  { start, end, kind, folded, words }: Sentence,
  text: string,
  parties: readonly Party[],
): Party | null {
  const isTold = OPERATIONS.test(folded) && SAYS.test(folded);
  const isHead = kind === 'headline' || isTold || /:\s*$/u.test(text.slice(start, end + 1));
  if (!isHead || words.length > LONGEST_HEAD || !HEADS.test(folded)) return null;
  const groups = parties.filter(
    (party) =>
      start <= party.start &&
      party.end <= end &&
      // «المقاومة الإسلامية (حزب الله)»: said again.
      text[party.start - 1] !== '(' &&
      (party.kind === 'armed-group' || party.kind === 'umbrella'),
  );
  return new Set(groups.map(({ id }) => id)).size === 1 ? (groups[0] ?? null) : null;
}

/** A line of the list is claimed by the one that the heading names. */
export function claimedBy(
  mention: Mention,
  bulletin: Party | null,
  { opens, folded }: Sentence,
): Mention {
  const { voices, isHeadline } = mention;
  const isItem =
    bulletin !== null &&
    !isHeadline &&
    ((opens && ITEM.test(folded)) || OF_STATEMENT.test(folded) || AMONG_THEM.test(folded));
  if (!isItem || voices.claimant !== null || voices.actor !== null) return mention;
  return { ...mention, voices: { ...voices, claimant: bulletin } };
}

/** A sentence that goes on with what the one before it claimed. @param before the telling before it. */
export function claimedOn(
  mention: Mention,
  before: Mention | undefined,
  { folded }: Sentence,
): Mention {
  const { voices, sentence, isHeadline } = mention;
  const isNext = before !== undefined && !before.isHeadline && sentence - before.sentence === 1;
  if (!isNext || isHeadline || voices.claimant !== null || !goesOnClaiming(folded)) return mention;
  return { ...mention, voices: { ...voices, claimant: before.voices.claimant } };
}
