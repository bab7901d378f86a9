/** People told one after the other: "a woman and her child", «3 جنود و5 مدنيين». */
import type { Word } from '../../words';
import { numberAt } from './numbers';

/** People as one: «قتل شرطي», «استشهاد شاب». */
const ONE_ARABIC =
  /^(?:جندي|جنديا|شرطي|شرطيا|مدني|مدنيا|شخص|شخصا|عنصر|عنصرا|طفل|طفلا|طفله|رضيع|امراه|سيده|رجل|رجلا|شاب|شابا|شابه|فتي|فتاه|مسن|مسنه|ضابط|ضابطا|قائد|قيادي|قياديا|مقاتل|مقاتلا|مسلح|مسلحا|مزارع|عامل|عاملا|صحفي|صحافي|صحفيا|صحافيا|مراسل|مصور|راع|راعي|طبيب|مسعف|مواطن|مواطنا|سائق|حارس|مستوطن|لاجئ|فلسطيني|فلسطينيا|متظاهر|منتسب|ثالث|رابع|خامس|اخر|اخري|احدهم|واحد)$/u;
const TWO_ARABIC =
  /^(?:جنديين|جنديان|جنديي|شرطيين|شرطيان|مدنيين|مدنيان|عنصرين|عنصران|عنصري|شخصين|شخصان|طفلين|طفلان|طفلتين|رضيعين|ضابطين|ضابطان|امراتين|امراتان|سيدتين|رجلين|رجلان|شابين|شابان|عاملين|قياديين|اخران|اثنين|اثنان|فتيين)$/u;
/** «وزوجته», «وطفلاهما»: who belongs to the one named before. */
const ONE_OF_THEIRS =
  /^و(?:طفل|رضيع|ابن|زوج|والد|شقيق|مرافق|سائق|حارس|مساعد|نجل|صهر|حفيد)(?:ت)?(?:ه|ها|هما|هم)$/u;
const TWO_OF_THEIRS = /^و(?:طفل|ابن|شقيق|مرافق|نجل|حفيد)(?:ت)?(?:ا|ي)(?:ه|ها|هما|هم)$/u;
const SEVERAL_ARABIC =
  /^(?:ال)?(?:جنود|مدني(?:ين|ون)|اشخاص|عناصر|عنصرا|اطفال|نساء|رجال|مسلح(?:ين|ون)|مقاتل(?:ين|ون)|مواطن(?:ين|ون)|ضباط|شبان|شباب|عمال|مسعف(?:ين|ون)|صحفي(?:ين|ون)|صحافي(?:ين|ون)|شرطي(?:ين|ون)|افراد|فلسطيني(?:ين|ون)|سوري(?:ين|ون)|لبناني(?:ين|ون)|عراقي(?:ين|ون)|نازح(?:ين|ون)|لاجئ(?:ين|ون)|مستوطن(?:ين|ون)|قياد(?:يين|يون|ات)|مهاجم(?:ين|ون)|حراس|سائق(?:ين|ون)|طلاب|شخصا|مدنيا|جنديا|مسلحا|مقاتلا|اخر(?:ين|ون))$/u;

const ONE_ENGLISH =
  /^(?:soldier|officer|policeman|person|man|woman|boy|girl|child|civilian|guard|bodyguard|driver|worker|farmer|fighter|commander|journalist|sailor|crewman|nurse|doctor|shepherd|reporter|teacher|toddler|baby|infant|militant|contractor|medic|student|passer-by|bystander|son|daughter|wife|husband|mother|father|brother|sister|grandson|granddaughter|aide|cameraman|villager|settler)$/u;
const SEVERAL_ENGLISH =
  /^(?:people|soldiers|troops|officers|policemen|police|men|women|boys|girls|children|civilians|guards|bodyguards|drivers|workers|farmers|fighters|commanders|journalists|sailors|crewmen|crew|nurses|doctors|shepherds|reporters|teachers|militants|gunmen|contractors|medics|paramedics|students|bystanders|sons|daughters|brothers|sisters|members|personnel|aides|villagers|settlers|rescuers|residents|others)$/u;
const ARTICLE = /^(?:an?|the|another|one|her|his|their)$/u;

/** After these follow shares of what was counted. */
export const SHARES = /^(?:بينهم|بينهن|منهم|بينها|including|among)$/u;

/** Words of one person after their article: "a young Syrian woman". */
const LONGEST_NAME = 4;

interface Told {
  readonly value: number;
  /** The index after the last word. */
  readonly to: number;
}

export const isTwo = ({ text }: Word): boolean => TWO_ARABIC.test(text);
export const isOne = ({ text }: Word): boolean => ONE_ARABIC.test(text);

/** "A young soldier", at the word of the person; with `isKnown` "the driver" too. */
export function isOneAt(words: readonly Word[], at: number, isKnown: boolean): boolean {
  const word = words[at];
  if (!word || word.isArabic || !ONE_ENGLISH.test(word.text)) return false;
  const article = isKnown ? /^(?:an?|the|one|another)$/u : /^(?:an?|one|another)$/u;
  return [1, 2, 3].some((back) => article.test(words[at - back]?.text ?? ''));
}

/** The next words are one stretch: nothing but blanks between them. */
const isJoined = (word: Word | undefined): word is Word =>
  word !== undefined && word.gap.trim() === '';

/** "And two civilians", "and her child"; null where what follows is no person. */
function nextEnglish(words: readonly Word[], at: number): Told | null {
  if (words[at]?.text !== 'and' || !isJoined(words[at])) return null;
  const first = words[at + 1];
  if (!isJoined(first)) return null;
  const numberIndex = ARTICLE.test(first.text) ? at + 2 : at + 1;
  const number = numberAt(words, numberIndex) ?? numberAt(words, at + 1);
  const value = number?.value ?? (ARTICLE.test(first.text) ? 1 : null);
  if (value === null) return null;
  const from = number?.to ?? at + 2;
  for (let next = from; next < from + LONGEST_NAME; next++) {
    const word = words[next];
    if (!isJoined(word)) return null;
    const isPerson = value === 1 ? ONE_ENGLISH.test(word.text) : SEVERAL_ENGLISH.test(word.text);
    if (isPerson) return { value, to: next + 1 };
    if (word.text === 'and') return null;
  }
  return null;
}

/** «و5 مدنيين», «وطفلها». */
function nextArabic(words: readonly Word[], at: number): Told | null {
  const word = words[at];
  if (!isJoined(word) || !word.text.startsWith('و')) return null;
  if (TWO_OF_THEIRS.test(word.text)) return { value: 2, to: at + 1 };
  if (ONE_OF_THEIRS.test(word.text)) return { value: 1, to: at + 1 };
  const bare = word.text.slice(1);
  if (TWO_ARABIC.test(bare)) return { value: 2, to: at + 1 };
  if (ONE_ARABIC.test(bare)) return { value: 1, to: at + 1 };
  const number = numberAt(words, at);
  const counted = number && words[number.to];
  if (!counted || !isJoined(counted)) return null;
  // «وأربعة من عناصره».
  const isPerson = counted.text === 'من' || SEVERAL_ARABIC.test(counted.text);
  return isPerson ? { value: number.value, to: number.to + 1 } : null;
}

/** What became of those before it: "one man dead and ten people injured" are two lists. */
const LOST = /^(?:dead|killed|wounded|injured|hurt)$/u;

/**
 * How many more people a list tells behind the first of them.
 * @param from the index of the word behind the first number or person.
 */
export function moreBehind(words: readonly Word[], from: number): Told {
  let [value, to] = [0, from];
  for (let at = from; at < to + LONGEST_NAME && at < words.length; at++) {
    const text = words[at]?.text ?? '';
    if ((at > from && !isJoined(words[at])) || SHARES.test(text) || LOST.test(text)) break;
    const next = nextEnglish(words, at) ?? nextArabic(words, at);
    if (!next) continue;
    value += next.value;
    to = next.to;
    at = next.to - 1;
  }
  return { value, to };
}

/** The first of a list, at its first word. */
function firstAt(words: readonly Word[], at: number): Told | null {
  const word = words[at];
  if (!word) return null;
  const number = numberAt(words, at);
  if (number?.at === at) return { value: number.value, to: number.to };
  if (isTwo(word)) return { value: 2, to: at + 1 };
  if (isOne(word)) return { value: 1, to: at + 1 };
  if (!ARTICLE.test(word.text)) return null;
  const person = [1, 2, 3].find((ahead) => ONE_ENGLISH.test(words[at + ahead]?.text ?? ''));
  return person === undefined ? null : { value: 1, to: at + person + 1 };
}

/** Words back to the first of a list. */
const LIST = 12;

/** How many people the list tells that ends in the number or person at an index; null where there is no list. */
export function peopleUpTo(words: readonly Word[], at: number): number | null {
  for (let start = Math.max(0, at - LIST); start < at; start++) {
    const first = firstAt(words, start);
    if (!first || first.to > at) continue;
    const more = moreBehind(words, first.to);
    if (more.to > at) return first.value + more.value;
  }
  return null;
}
