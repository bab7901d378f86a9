/**
 * Who did it, by the words around a name: who speaks, who is hit and whose base it is did not do it. Reads the
 * party from the sentence where the proposal has none.
 */
import { fold } from '../../article/orthography';
import { findNames } from '../../gazetteer/wide/look-up';
import { namedParty } from '../kinds';
import type { Party } from '../telling';
import { stateIn } from './more-read';
import { type ReadPage, type ReadSentence, isTouching, passageOf } from './page';

const SAYS_BEHIND =
  /^['’]?s?(?: \p{L}+){0,3},? (?:said|says|told|reported|announced|confirmed|added|insisted|stated|confirmed|detected|intercepted|tracked|downed|spokes\p{L}+)(?!\p{L})/u;
const SPEAKS_BEFORE =
  /(?<!\p{L})[وف]?(?:according to|sources? in|members? of|وفق|وفقا ل|بحسب|حسب|نقلا عن|قال|قالت|ذكر|ذكرت|افاد|افادت|اوضح|اوضحت|اعلن|اعلنت|اكد|اكدت|متحدث باسم|المتحدث باسم|بيان ل|مصدر في|مصدر من|مصادر|رصد|رصدت|اعترض|اعترضت|اسقط|اسقطت|تصدي|تصدت|من صفوف|عناصر من)(?: \p{L}+){0,1} (?:ال|ل|في )?$/u;
/** What is hit: before a name («على», "killed two") and behind it ("soldiers were killed", "a U.S. outpost"). */
const HIT_BEFORE =
  /(?<!\p{L})[وف]?(?:(?:killed|killing|wounded|wounding|injured|injuring|hurt|against|targeting|targeted|hit|struck) (?:\p{L}+ ){0,2}|(?:مقتل|قتل|اصابه|اصيب|جرح|استشهاد|ضد|استهداف|استهدفت?|قاعده|مقر|مقرا|معسكر|نقطه|موقع|رتل|دوريه|ثكنه|حاجز|من|باتجاه) (?:\p{L}+ )?(?:ل|من )?|(?:قيادي|قياديا|قائد|قائدا|عنصر|عنصرا|عناصر|مقاتل|مقاتلا|مقاتلين|مسوول|مسوولا|ضابط|ضابطا|جندي|جنديا|جنود|افراد) (?:في |من |ب|ل))$/u;
const HIT_BEHIND =
  /^['’]?s?(?: \p{L}+){0,2} (?:(?:who )?(?:died|(?:was|were|had been|have been) (?:killed|wounded|injured|hit|hurt|attacked|targeted|struck))|bases?|outposts?|posts?|garrisons?|camps?|convoys?|embassy|consulate|compound|ministry|troops at|personnel at|headquarters)(?!\p{L})/u;
const NEAR = 48;

/** Whether the words around a party let it be who did it. */
export function canHaveDone(party: Party, { article: { text }, sentences }: ReadPage): boolean {
  const { passage } = party;
  const sentence = passage && sentences.find((one) => isTouching(one, passage));
  if (!passage || !sentence) return true;
  const before = fold(
    text.slice(Math.max(sentence.start, passage.start - NEAR), passage.start),
    'search',
  ).text;
  const after = fold(
    text.slice(passage.end, Math.min(sentence.end, passage.end + NEAR)),
    'search',
  ).text;
  const own = fold(passage.exact, 'search').text;
  if (SAYS_BEHIND.test(after) || HIT_BEHIND.test(after)) return false;
  // The last word of the name may be the one that is hit: "American soldiers died".
  const [, lastWord = ''] = / (\p{L}+)$/u.exec(own) ?? [];
  if (lastWord !== '' && HIT_BEHIND.test(` ${lastWord}${after}`)) return false;
  return !SPEAKS_BEFORE.test(before) && !HIT_BEFORE.test(before);
}

/** Where the name of who did it stands: each has one group, the stretch in which it is looked for. */
const DID: readonly RegExp[] = [
  /(?:^|(?<!\p{L})(?:that|said|and|when|after|as) )((?:the |an? )?(?:\p{L}[\p{L}'-]* ){1,3}?)(?:had |have |has )?(?:fired|launched|shelled|bombed|struck|attacked|carried out|shot down|dropped|mounted) /u,
  /(?<!\p{L})(?:caused|fired|launched|carried out|committed|staged|conducted|mounted|bombed|shelled|struck|hit) by ([^,.;]{3,60})/u,
  /(?<!\p{L})(?:rocket|missile|drone|shell|mortar|bomb|projectile)s? (?:of|from|belonging to) ([^,.;]{3,40})/u,
  /(?<!\p{L})(?:accus(?:ed|es|ing)|blam(?:ed|es|ing)) ([^,.;]{3,50}?) (?:of|for)(?!\p{L})/u,
  /(?<!\p{L})(?:blamed on|was the work of|attributed to) ([^,.;]{3,40})/u,
  /([^,.;]{3,50}?) (?:was|were|is|are) (?:behind|responsible for|to blame for)(?!\p{L})/u,
  /(?<!\p{L})(?:نفذ(?:ت?ها|ه|ته)|اطلق(?:ت?ها|ه|ته)|شن(?:ت?ها|ه|ته)|من قبل|من طرف|علي يد|علي ايدي|تقف وراءه?ا?) ([^،.؛]{3,50})/u,
  /(?<!\p{L})[وف]?(?:اتهم|اتهمت|يتهم|تتهم|حمل|حملت) (?:\p{L}+ ){1,4}?([^،.؛]{3,40}?) (?:ب\p{L}{3,}|بال|مسووليه|المسووليه|بانه|بانها|بالوقوف)/u,
  /(?<!\p{L})(?:ان|وان) ([^،.؛]{3,40}?) (?:هم|هي|هو) (?:من|الذين|التي|الذي)(?!\p{L})/u,
  /(?<!\p{L})(?:قصف|قصفت|هاجم|هاجمت|استهدف|استهدفت|ضربت?|اطلقت?|اعترض|اقتحم|احتجز) ([^،.؛]{3,60})/u,
];

/** The party of the state whose army it is: «قوات النظام» fires on Atarib. */
const OWN_FIRE =
  /(?<!\p{L})(?:قصف|بقصف|نيران|بنيران|قذائف|صواريخ|غاره|غارات|هجوم)(?: (?:مدفعي|صاروخي|جوي|بري)\p{L}*)? (?:ل|من )([^،.؛]{3,40})/u;
/** An opposition group has no name, and is still not the government. */
const KINDS_OF_PARTY: readonly (readonly [id: string, words: RegExp])[] = [
  [
    'opposition',
    /(?<!\p{L})(?:(?:فصيل|فصائل|فصاءل|مسلح\p{L}*|مقاتل\p{L}*)\p{L}* (?:ال)?معارض\p{L}*|(?:opposition|rebel) (?:group|faction|fighter|force)s?|rebels|insurgents)(?!\p{L})/u,
  ],
  ['pirates', /(?<!\p{L})(?:قراصنه|القراصنه|pirates)(?!\p{L})/u],
];

/** A name in Latin letters that no list has. */
const NAME = /^(?:the |an? )?((?:\p{Lu}[\p{L}'’-]+)(?: (?:al-)?\p{Lu}[\p{L}'’-]+)+)/u;

/** A hit is no doer: the name must come at the start of its stretch. */
const AT_START = 14;

function partyAt(sentence: ReadSentence, from: number, to: number): Party | null {
  const exact = sentence.exact.slice(from, to);
  const found = findNames(exact).find(
    ({ list, start }) => (list === 'actors' || list === 'agents') && start <= AT_START,
  );
  if (found) {
    const passage = passageOf(sentence, from + found.start, from + found.end);
    return { id: found.id, name: passage.exact, passage };
  }
  const folded = fold(exact, 'search');
  const name = NAME.exec(exact)?.[1];
  if (name !== undefined) {
    const start = from + exact.indexOf(name);
    const passage = passageOf(sentence, start, start + name.length);
    return { id: namedParty(fold(name, 'search').text), name, passage };
  }
  for (const [id, words] of KINDS_OF_PARTY) {
    const at = words.exec(folded.text);
    if (!at || at.index > AT_START) continue;
    const start = from + folded.toSource(at.index);
    const end = from + folded.toSourceEnd(at.index + at[0].length);
    return { id, name: sentence.exact.slice(start, end), passage: passageOf(sentence, start, end) };
  }
  return null;
}

/** Who did it, as a sentence says; null where it does not. */
export function doerIn(sentence: ReadSentence, page: ReadPage): Party | null {
  const folded = fold(sentence.exact, 'search');
  for (const pattern of [...DID, OWN_FIRE]) {
    const found = pattern.exec(folded.text);
    const stretch = found?.[1];
    if (!found || stretch === undefined) continue;
    const at = found.index + found[0].indexOf(stretch);
    const party = partyAt(sentence, folded.toSource(at), folded.toSourceEnd(at + stretch.length));
    if (party && canHaveDone(party, page)) return party;
  }
  return stateIn(sentence);
}
