/** The dead and wounded of a stretch: numbers, duals and single people, and "no injuries" apart from nothing said. */
import type { TextRange } from '../../../../article/quote';
import type { Word } from '../../words';
import { type Casualties, numberAt } from './numbers';
import { isOne, isOneAt, isTwo, moreBehind, peopleUpTo, SHARES } from './persons';

export interface CasualtiesFound extends TextRange {
  readonly rule: 'casualties' | 'none-reported';
  readonly casualties: Casualties;
}

const CLITICS = '(?:[وفبل]{0,2}(?:ال)?)';
const KILLED = new RegExp(
  `^${CLITICS}(?:قتل\\p{L}{0,3}|قتيل\\p{L}{0,3}|مقتل\\p{L}*|مصرع\\p{L}*|استشهد\\p{L}*|استشهاد|شهيد\\p{L}{0,3}|شهداء|ضحايا|ضحيه|killed|dead|died|deaths?|bodies|lives|fatalities|kills|killing|martyred)$`,
  'u',
);
const WOUNDED = new RegExp(
  `^${CLITICS}(?:جرح\\p{L}{0,3}|جريح\\p{L}{0,3}|اصيب\\p{L}*|اصابه|اصابت|اصابات|مصاب\\p{L}*|wounded|injured|hurt|injuries|wounds|wounding|injuring|hurting)$`,
  'u',
);
/** A noun stands behind its number, a verb or a verbal noun before it. */
const NOUN =
  /(?:قتلي|قتيل\p{L}*|شهيد\p{L}*|شهداء|ضحايا|جرحي|جريح\p{L}*|مصاب\p{L}*|اصابات|dead|deaths?|bodies|lives|fatalities|injuries|wounded|injured|hurt|killed)$/u;
/** Before what it did not cost: "hit the building and killed …" is not one of these. */
const HIT_THINGS = /^(?:اصابت|اصابه)$/u;
const THINGS =
  /^(?:ال)?(?:هدف\p{L}*|اهداف\p{L}*|مبني|مباني|منزل\p{L}*|سفين\p{L}*|موقع\p{L}*|مواقع|بدقه|مباشره|دقيقه|خزان\p{L}*|برج|السياره|القاعده)$/u;

const NONE_FORMULA =
  /(?:من )?(?:دون|بدون|بلا|غير) (?:اي |وقوع |تسجيل |ورود |انباء عن |ان ت?ي?سفر (?:\p{L}+ )?عن |ان تقع |سقوط |حدوث |التسبب ب?)*(?:اي )?(?:اصابات|خسائر|ضحايا|قتلي|جرحي|اصابه)|لم (?:تسفر|يسفر|تسجل|يسجل|ترد|يصب|تصب|يوقع|توقع|تقع|يبلغ|تبلغ|تخلف|يخلف|تؤد|يؤد|تتسبب|يتسبب|يسقط|تحدث)(?: \p{L}+){0,5} (?:اصابات|خسائر|ضحايا|قتلي|احد|اذي|اصابه|بشريه)|لم يصب|احدا لم يصب|لم يبلغ|عدم (?:وقوع|تسجيل|وجود|سقوط) (?:اي )?(?:اصابات|خسائر|ضحايا)|(?:اقتصرت|اقتصر) (?:الاضرار|الخسائر|الامر)|لا (?:اصابات|ضحايا|قتلي|خسائر)|no (?:\p{L}+ )?(?:casualties|injuries|deaths|fatalities|wounded|loss of life)|no one (?:was|had been|were) (?:hurt|killed|injured|wounded)|no reports? of (?:any )?(?:casualties|injuries)|nobody (?:was|had been)|without (?:\p{L}+ )?(?:casualties|injuries|injury|hurting|loss)|neither (?:attack|strike) (?:hurt|caused)|(?:not|n't) (?:cause|causing) (?:any )?(?:casualties|injuries)|(?:caused|were) no (?:casualties|injuries)/u;
const NO_DEATHS = /(?:دون|بلا|بدون|لا) (?:\p{L}+ )?(?:قتلي)|no (?:deaths|fatalities)/u;
const NOT_STATED =
  /(?:دون|لم|ولا|لا) (?:ترد |تتوفر |تتوافر )?(?:ورود |توفر |اي )?معلومات|no (?:immediate )?(?:information|word|details)|لم تعرف|لم يعرف|not (?:yet )?(?:known|clear)/u;

/** Words that are none of the distance to a number. */
const SKIPPED =
  /^[وفبل]?(?:ما|لا|يقل|عن|علي|الاقل|اكثر|من|نحو|حوالي|قرابه|زهاء|سقوط|at|least|more|than|about|some|nearly|around|other|others|were|was|been|had|have|people|another|as|many|up|to)$/u;
const REACH = 4;

interface Stated {
  /** Index of the word that says it. */
  readonly number: number;
  readonly value: number;
  readonly distance: number;
  readonly from: number;
  readonly to: number;
}

const isSign = (word: Word | undefined): boolean =>
  word !== undefined && (KILLED.test(word.text) || WOUNDED.test(word.text));

/** With those that a list adds. */
function added(
  words: readonly Word[],
  value: number,
  behind: number,
  end: number,
): Pick<Stated, 'value' | 'to'> {
  const more = moreBehind(words, behind);
  return { value: value + more.value, to: Math.max(end, more.to) };
}

/** The number before or after a word, as near as it is; no other sign of a loss stands between. */
function towards(words: readonly Word[], at: number, step: 1 | -1): Stated | null {
  let distance = 0;
  for (let next = at + step; distance < REACH; next += step) {
    const word = words[next];
    if (!word || isSign(word)) return null;
    const gap = step > 0 ? word.gap : (words[next + 1]?.gap ?? '');
    if (/[.؛;]/u.test(gap) || (/[،,:]/u.test(gap) && distance > 0)) return null;
    if (SHARES.test(word.text)) return null;
    const number = numberAt(words, next);
    const range = {
      number: next,
      distance: distance + 1,
      from: Math.min(at, next),
      to: Math.max(at, next) + 1,
    };
    const people = (value: number, behind: number): Stated =>
      step > 0
        ? { ...range, ...added(words, value, behind, range.to) }
        : { ...range, value: peopleUpTo(words, next) ?? value };
    if (number && !/[%٪]|^ ?(?:عاما|سنه|year)/u.test(words[number.to]?.text ?? ''))
      return people(number.value, number.to);
    if (isTwo(word)) return people(2, next + 1);
    // The person right behind the verb is the one.
    if (step > 0 && distance === 0 && isOne(word)) return people(1, next + 1);
    if (isOneAt(words, next, step > 0)) return people(1, next + 1);
    if (!SKIPPED.test(word.text)) distance++;
  }
  return null;
}

function numberNear(words: readonly Word[], at: number): Stated | null {
  const self = words[at]?.text ?? '';
  if (/(?:ان|ين)$/u.test(self) && /قتيل|جريح|شهيد|مصاب/u.test(self))
    return /(?:جريحين|جريحان|قتيلين|قتيلان|شهيدين|شهيدان|مصابين|مصابان)$/u.test(self) &&
      !numberAt(words, at - 1)
      ? { number: at, value: 2, distance: 0, from: at, to: at + 1 }
      : towards(words, at, -1);
  if (HIT_THINGS.test(self) && THINGS.test(words[at + 1]?.text ?? '')) return null;
  const [after, before] = [towards(words, at, 1), towards(words, at, -1)];
  if (!after || !before) return after ?? before;
  if (after.distance !== before.distance) return after.distance < before.distance ? after : before;
  return NOUN.test(self) ? before : after;
}

/** A number, or a list of people, belongs to the nearer of two words. */
function apart(
  killed: Stated | null,
  wounded: Stated | null,
): readonly [Stated | null, Stated | null] {
  if (!killed || !wounded) return [killed, wounded];
  const holds = ({ from, to }: Stated, { number }: Stated): boolean =>
    from <= number && number < to;
  if (!holds(killed, wounded) && !holds(wounded, killed)) return [killed, wounded];
  return killed.distance <= wounded.distance ? [killed, null] : [null, wounded];
}

export function casualtiesIn(words: readonly Word[]): CasualtiesFound | null {
  const folded = words.map(({ text }) => text).join(' ');
  let killed: Stated | null = null;
  let wounded: Stated | null = null;
  words.forEach(({ text }, at) => {
    if (KILLED.test(text)) killed ??= numberNear(words, at);
    else if (WOUNDED.test(text)) wounded ??= numberNear(words, at);
  });
  const [dead, hurt] = apart(killed, wounded);
  const found = [dead, hurt].filter((one) => one !== null);
  const range = (from: number, to: number): TextRange => ({
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  });
  if (found.length > 0)
    return {
      rule: 'casualties',
      casualties: { killed: dead?.value ?? null, wounded: hurt?.value ?? null },
      ...range(Math.min(...found.map(({ from }) => from)), Math.max(...found.map(({ to }) => to))),
    };
  const none = NONE_FORMULA.exec(folded);
  if (!none || NOT_STATED.test(folded)) return null;
  const from = folded.slice(0, none.index).split(' ').length - 1;
  const isDeaths = NO_DEATHS.test(folded) && !/اصابات|injuries|casualties/u.test(folded);
  return {
    rule: 'none-reported',
    casualties: { killed: 0, wounded: isDeaths ? null : 0 },
    ...range(from, from + none[0].trim().split(' ').length),
  };
}
