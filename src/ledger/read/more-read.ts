/**
 * What a text says of a proposed event besides the proposal: who claims it in a sentence of its own, the state that
 * an adjective names, a number beside a weapon, the shares of a count. Used where the proposal says nothing.
 */
import { fold } from '../../article/orthography';
import { numberOf } from '../../extract/propose/sentence/figures/numbers';
import { type Word, wordsOf } from '../../extract/propose/words';
import { findNames } from '../../gazetteer/wide/look-up';
import { namedParty } from '../kinds';
import type { Party, Passage } from '../telling';

const passageIn = (sentence: Passage, from: number, to: number): Passage => ({
  start: sentence.start + from,
  end: sentence.start + to,
  exact: sentence.exact.slice(from, to),
});

/** A name in Latin letters: capitals, with the small words between them. */
const NAME = String.raw`((?:(?:al|Al|ash)-)?\p{Lu}[\p{L}’'-]*(?: (?:(?:al|of|the|in|for|and|ul|ad)[ -])*(?:al-)?\p{Lu}[\p{L}’'-]*)*)`;
const CLAIMS_EN: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:calling itself|that calls itself|known as|claimed by|claim by) (?:the )?${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`${NAME}(?:, an? [^,.]{3,60},|, of which [^,.]{3,60},)?,? (?:has |have |had |later |also |then )*(?:claimed (?:the|it|responsibility|credit|to have)|took (?:responsibility|credit)|owned up)`,
    'u',
  ),
  new RegExp(
    String.raw`${NAME} (?:has |had )?(?:said|announced|declared|posted)(?: on \p{Lu}\p{L}+| later| in a \p{L}+)?(?: that)? (?:the \p{L}+ (?:was|were) (?:its|their) own|it (?:was|had|has|fired|carried|attacked|hit|targeted|launched|struck|shelled)|its (?:men|fighters|drones|rockets|missiles)|they had)`,
    'u',
  ),
];
const CLAIM_AR =
  /(?<!\p{L})[وف]?(?:ت?تبن[تيى]\p{L}{0,2}|تبني|مسووليتها|مسووليته|مسءوليتها|مسءوليته|مسؤوليتها|مسؤوليته|ان(?:ها|ه|هم) (?:ورا\p{L}?|من نفذ\p{L}*|نفذت?)|وقوف(?:ها|ه|هم) ورا\p{L}?|(?:الي|ان|بان) (?:مقاتليها|مجاهديها|عناصرها|مقاتليه|مجاهديه))(?!\p{L})/u;
const QUOTED = /[«"“]([^«»"“”]{3,40})[»"”]/u;
/** "Said that it had", but of a body that reports. */
const REPORTS =
  /^(?:nobody|no one|none|he|she|they|it|who)$|(?:ministry|police|army|command|official|spokesman|observatory|monitor|agency|governor|mayor|media|centcom|ukmto)/iu;

const partyOf = (name: string, passage: Passage): Party => {
  const known = findNames(name).find(({ list }) => list === 'actors');
  return { id: known?.id ?? namedParty(fold(name, 'search').text), name, passage };
};

/** Who claims something in this sentence; null for nobody. */
export function claimantIn(sentence: Passage): Party | null {
  for (const pattern of CLAIMS_EN) {
    const found = pattern.exec(sentence.exact);
    const name = found?.[1];
    if (!found || !name || REPORTS.test(name)) continue;
    const at = found.index + found[0].indexOf(name);
    return partyOf(name, passageIn(sentence, at, at + name.length));
  }
  const folded = fold(sentence.exact, 'search');
  const cue = CLAIM_AR.exec(folded.text);
  if (!cue) return null;
  const quoted = QUOTED.exec(sentence.exact);
  if (quoted?.[1]) {
    const at = quoted.index + 1;
    return partyOf(quoted[1], passageIn(sentence, at, at + quoted[1].length));
  }
  const after = folded.toSource(cue.index);
  const actor = findNames(sentence.exact)
    .filter(({ list, start }) => list === 'actors' && start >= after)
    .at(0);
  return actor
    ? {
        id: actor.id,
        name: sentence.exact.slice(actor.start, actor.end),
        passage: passageIn(sentence, actor.start, actor.end),
      }
    : null;
}

const STATES: readonly (readonly [id: string, english: string, arabic: string])[] = [
  ['israel', 'Israeli', 'اسراييلي'],
  ['us', 'American|U\\.?S\\.?', 'اميركي|امريكي'],
  ['russia', 'Russian', 'روسي'],
  ['turkey', 'Turkish', 'تركي'],
  ['iran', 'Iranian', 'ايراني'],
  ['ukraine', 'Ukrainian', 'اوكراني'],
  ['jordan', 'Jordanian', 'اردني'],
];
const WEAPON_EN =
  '(?:(?:air |tank |artillery |naval |cruise |ballistic )*(?:shells?|tanks?|jets?|aircraft|drones?|warplanes?|missiles?|strikes?|airstrikes?|artillery|helicopters?|raids?|gunboats?|bombers?))';
const WEAPON_AR =
  '(?:غار\\p{L}{1,3}|طاير\\p{L}+|طيران|قصف|صاروخ|صواريخ|مسير\\p{L}*|مقاتل\\p{L}+|ضرب\\p{L}{1,3}|مدفعي\\p{L}*|مروحي\\p{L}*|قذيف\\p{L}|قذاي?ف|دباب\\p{L}*)';

/** The state whose weapon it is, by an adjective: "an Israeli tank shell", «غارة إسرائيلية». */
export function stateIn(quote: Passage): Party | null {
  for (const [id, english, arabic] of STATES) {
    const latin = new RegExp(`(?<!\\p{L})(?:${english}) ${WEAPON_EN}(?!\\p{L})`, 'u').exec(
      quote.exact,
    );
    if (latin)
      return {
        id,
        name: latin[0],
        passage: passageIn(quote, latin.index, latin.index + latin[0].length),
      };
    const folded = fold(quote.exact, 'search');
    const found = new RegExp(
      `(?<!\\p{L})[وفبل]?(?:ال)?${WEAPON_AR} (?:(?:ال)?(?:حربي|جوي|مسير)\\p{L}* )?(?:ال)?(?:${arabic})(?:ه|ين|ات)?(?!\\p{L})`,
      'u',
    ).exec(folded.text);
    if (!found) continue;
    const from = folded.toSource(found.index);
    const to = folded.toSourceEnd(found.index + found[0].length);
    return { id, name: quote.exact.slice(from, to), passage: passageIn(quote, from, to) };
  }
  return null;
}

/** «و6»: and six. */
const valueOf = (word: Word | undefined): number | null => {
  const digits = /^و(\d{1,4})$/u.exec(word?.text ?? '')?.[1];
  return digits === undefined ? numberOf(word) : Number(digits);
};

/** A place that no list has, behind its share: "6 hit Brovary", «9 في أريحا». */
const UNLISTED =
  /^ (?:\p{L}+ ){0,2}?(?:hit|struck|on|in|at|against|near|for|في|على) (?:the )?((?:\p{Lu}|\p{Script=Arabic})[\p{L}’'-]+)/u;
/** Letters between a share and its place. */
const REACH = 34;
/** What some of them were is no list of all. */
const SOME = /(?:(?<!\p{L})(?:including|among them|most of|منها|بينها|ابرزها|معظمها)(?!\p{L}))/u;

/** «نوى بست ضربات والصنمين بخمس»: the place before its share. */
function sharesBehind(
  sentence: Passage,
  places: readonly { readonly id: string; readonly end: number }[],
  whole: number,
): { readonly place: string; readonly count: number }[] {
  const words = wordsOf(sentence.exact);
  return words.flatMap((word, at) => {
    // «بست»: too short for the look-up to take its preposition off.
    const value = numberOf({ ...word, bases: [...word.bases, word.text.slice(1)] });
    const before = words[at - 1];
    if (!/^ب\p{L}/u.test(word.text) || value === null || value >= whole || !before) return [];
    const known = places.find(({ end }) => end === before.end);
    return [{ place: known?.id ?? before.text.replace(/^وال|^و/u, ''), count: value }];
  });
}

/** The shares of a count by place, as they are listed; none where fewer than two are. */
export function sharesIn(
  sentence: Passage,
  whole: number,
): { readonly place: string; readonly count: number }[] {
  if (SOME.test(fold(sentence.exact, 'search').text)) return [];
  const places = findNames(sentence.exact).filter(({ list }) => list === 'places');
  const numbers = wordsOf(sentence.exact).flatMap(({ start, end }, at, words) => {
    const value = valueOf(words[at]);
    return value === null || value >= whole ? [] : [{ start, end, value }];
  });
  const shares = numbers.flatMap(({ end, value }, at) => {
    const until = numbers[at + 1]?.start ?? Infinity;
    const place = places.find(
      (one) => one.start >= end && one.start < until && one.start - end <= REACH,
    );
    if (place) return [{ place: place.id, count: value }];
    const name = UNLISTED.exec(sentence.exact.slice(end, Math.min(until, end + REACH)))?.[1];
    return name === undefined ? [] : [{ place: fold(name, 'search').text, count: value }];
  });
  const behind = sharesBehind(sentence, places, whole);
  const best = behind.length > shares.length ? behind : shares;
  return best.length >= 2 ? best : [];
}
