/** How many were fired, flown or made: a number before such a word, a dual, or one alone. */
import type { TextRange } from '../../../../article/quote';
import type { Word } from '../../words';
import { type Count, numberAt, stated } from './numbers';

export interface CountFound extends TextRange {
  readonly rule: 'number' | 'dual' | 'one';
  readonly count: Count;
}

const CLITICS = '[وفبلك]{0,2}(?:ال)?';
const all = (words: string): RegExp => new RegExp(`^(?:${CLITICS})(?:${words})$`, 'u');

const COUNTED = all(
  'صاروخ\\p{L}*|صواريخ|قذيف\\p{L}*|قذائف|مسير\\p{L}*|طائر\\p{L}*|طائرات|هجوم\\p{L}*|هجمات|غار\\p{L}*|ضرب\\p{L}*|استهداف\\p{L}*|عبوات|قنابل|رشقات|براميل|عمليات|انفجارات|تفجيرات|اهداف|rockets?|missiles?|drones?|shells?|strikes?|airstrikes?|attacks?|raids?|bombs?|uavs?|mortars?|rounds|projectiles|explosions|blasts|bombings',
);
const DUAL = all(
  'صاروخان|صاروخين|صاروخي|قذيفتان|قذيفتين|قذيفتا|قذيفتي|مسيرتان|مسيرتين|مسيرتي|غارتان|غارتين|ضربتين|ضربتان|هجومين|هجومان|طائرتين|طائرتان|عبوتين|عبوتان|قنبلتين|قنبلتان|تفجيرين|تفجيران|انفجارين|انفجاران|هدفين|هدفان|عمليتين|عمليتان',
);
/** Not the adjective «صاروخي», nor «هجومي». */
const NO_DUAL = /ي$/u;
const ONE =
  /^[وفبل]{0,2}(?:صاروخا?|قذيفه|مسيره|طائره|غاره|عبوه|قنبله|سياره|ضربه|drone|rocket|missile|bomb|airstrike|uav|projectile|mortar|shell)$/u;
/** «قذيفة واحدة» is one; «طائرة حربية» fires and is not fired. */
const CREWED = /^(?:ال)?(?:حربيه|مقاتله|مروحيه|ركاب|مدنيه|شحن|نقل|عسكريه)$/u;
const A = /^(?:an?|another|one|single)$/u;
/** What moves is counted in vehicles and people. */
const VEHICLES = all(
  'اليه|اليات|شاحنه|شاحنات|عربه|عربات|مدرعه|مدرعات|مركبه|مركبات|دبابه|دبابات|جندي|جنديا|جنود|عنصرا|عنصر|عناصر|مقاتلا|مقاتلين|صهريج|صهاريج|صهريجا|سياره|سيارات|حافله|حافلات|trucks?|vehicles?|lorries|troops|soldiers|tanks|tankers|armou?red|humvees|buses|personnel',
);

/** Words between a number and what it counts: "seven Iranian-made drones", «40 آلية». */
const FARTHEST = 3;

function numbered(words: readonly Word[], counted: RegExp): CountFound | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !counted.test(word.text)) continue;
    const reach = word.isArabic ? 1 : FARTHEST;
    for (let step = 1; step <= reach; step++) {
      const before = words[at - step + 1];
      if (!before || /[،,;:(]/u.test(before.gap)) break;
      const number = numberAt(words, at - step);
      if (!number) continue;
      const from = words[Math.max(0, number.at)];
      return {
        rule: 'number',
        count: stated(number, words),
        start: from?.start ?? word.start,
        end: word.end,
      };
    }
    // «هجمات ثلاث», «مسيّرات عدد 4»
    const after = numberAt(words, at + 1);
    if (word.isArabic && after && !/\d/u.test(words[at + 1]?.text ?? '') && after.value < 11)
      return {
        rule: 'number',
        count: stated(after, words),
        start: word.start,
        end: words[after.to - 1]?.end ?? word.end,
      };
  }
  return null;
}

function one(words: readonly Word[]): CountFound | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !ONE.test(word.text)) continue;
    const next = words[at + 1]?.text ?? '';
    if (word.isArabic) {
      // «قذيفة الدبابة», «غارة الأمس» are the known one.
      if (CREWED.test(next) || word.isDefinite) continue;
      if (/ضربه$/u.test(word.text) && !/^(?:جويه|صاروخيه)$/u.test(next)) continue;
      if (/سياره$/u.test(word.text) && !/^مفخخه$/u.test(next)) continue;
    } else if (![1, 2, 3, 4].some((step) => isOneOf(words, at, step))) continue;
    return { rule: 'one', count: { min: 1, max: 1, best: 1 }, start: word.start, end: word.end };
  }
  return null;
}

/** "A short-range ballistic missile": the article belongs to the noun, and to no compound ("a drone attack"). */
function isOneOf(words: readonly Word[], at: number, step: number): boolean {
  const between = words.slice(at - step + 1, at + 1);
  return (
    A.test(words[at - step]?.text ?? '') &&
    between.every(({ gap }) => gap === ' ') &&
    !/^(?:attacks?|strikes?|fire|raid|unit|base|site|battery|crew|factory|launcher|barrage|salvo)$/u.test(
      words[at + 1]?.text ?? '',
    )
  );
}

function dual(words: readonly Word[]): CountFound | null {
  const found = words.find(({ text }) => DUAL.test(text) && !NO_DUAL.test(text));
  return found
    ? { rule: 'dual', count: { min: 2, max: 2, best: 2 }, start: found.start, end: found.end }
    : null;
}

/** @param isMove counted in vehicles and troops instead of weapons. */
export function countIn(words: readonly Word[], isMove: boolean): CountFound | null {
  if (isMove) return numbered(words, VEHICLES);
  const [two, many] = [dual(words), numbered(words, COUNTED)];
  if (two && many) return two.start < many.start ? two : many;
  return two ?? many ?? one(words);
}
