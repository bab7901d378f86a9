/** The dead and wounded that sentences state, with their bounds: "at least ten" is no exact number. */
import { casualtiesIn } from '../../extract/propose/sentence/figures/casualties';
import { type Count, numberAt, stated } from '../../extract/propose/sentence/figures/numbers';
import type { Word } from '../../extract/propose/words';
import type { Figure } from '../telling';
import { type ReadSentence, passageOf } from './page';

export interface Losses {
  readonly killed: Figure | null;
  readonly wounded: Figure | null;
}

/** Further words for dying, before or after the number: «أودى بحياة», «قضوا», "perished". */
const DIED =
  /^[وف]?(?:اودي|اودت|قضي|قضت|قضوا|يقضون|ارتقي|ارتقوا|لقي|لقوا|لقيت|حصد|حصدت|ازهق\p{L}*|perished|fatally|corpses?|martyrs?)$/u;
const DIES =
  /^[وفبل]{0,2}(?:ال)?(?:قتل\p{L}*|مقتل\p{L}*|قتيل\p{L}*|قتلي|استشهد\p{L}*|استشهاد|شهيد\p{L}*|شهداء|مصرع\p{L}*|ضحايا|killed|killing|kills|dead|died|deaths?|bodies|lives|fatalities)$/u;
const HURTS =
  /^[وفبل]{0,2}(?:ال)?(?:جرح\p{L}*|جريح\p{L}*|اصيب\p{L}*|اصابه|اصابات|مصاب\p{L}*|wounded|injured|hurt|wounding|injuring|injuries)$/u;
const TWO =
  /^(?:[وبل]?(?:مدنيان|شخصان|شخصين|جنديان|جنديين|عنصران|عنصرين|شابان|شابين|طفلان|طفلين|مقاتلان|مقاتلين اثنين))$/u;
const REACH = 5;

const figureOf = (
  { min, max, best }: Count,
  sentence: ReadSentence,
  words: readonly Word[],
): Figure => {
  const [first, last] = [words[0], words.at(-1)];
  const isAbout = min === null && max === null;
  return {
    min: isAbout ? best : min,
    max: isAbout ? best : max,
    isAbout,
    passage: first && last ? passageOf(sentence, first.start, last.end) : null,
  };
};

/** A number with this value near a word of loss. */
function boundsOf(sentence: ReadSentence, value: number, sign: RegExp): Figure | null {
  const { words } = sentence;
  for (let at = 0; at < words.length; at += 1) {
    const number = numberAt(words, at);
    if (number?.value !== value) continue;
    const around = words.slice(Math.max(0, number.at - REACH), number.to + REACH);
    if (!around.some(({ text }) => sign.test(text))) continue;
    return figureOf(stated(number, words), sentence, words.slice(number.at, number.to));
  }
  return null;
}

function diedIn(sentence: ReadSentence): Figure | null {
  const { words } = sentence;
  for (let at = 0; at < words.length; at += 1) {
    if (!DIED.test(words[at]?.text ?? '')) continue;
    for (let step = 1; step <= REACH; step += 1) {
      for (const near of [at + step, at - step]) {
        const number = numberAt(words, near);
        if (number)
          return figureOf(stated(number, words), sentence, words.slice(number.at, number.to));
        const word = words[near];
        if (word && TWO.test(word.text))
          return figureOf({ min: 2, max: 2, best: 2 }, sentence, [word]);
      }
    }
  }
  return null;
}

/** A figure that has been replaced. */
const EARLIER =
  /(?<!\p{L})(?:had (?:earlier |previously |first )?put the (?:toll|number|figure)|an? (?:earlier|previous|first|initial) (?:toll|count|figure)|(?:ال)?حصيله (?:ال)?(?:سابقه|اوليه))(?!\p{L})/u;

/** «سقط قتيل وعشرة جرحى»: one, and the number is of the others. */
const ONE_DEAD = /(?<!\p{L})[وفب]?(?:سقط|سقوط|وقوع) (?:قتيل|شهيد)(?: واحد)? و/u;
const NONE_LOST = /(?<!\p{L})lost no (?:one|men|soldiers|troops|personnel|lives)(?!\p{L})/u;

/** A clause of its own: what burned when ten died is not the number of the dead. */
const CLAUSE = /^(?:when|while|as|after|before|but|[وف]?(?:حين|عندما|بينما|فيما|بعدما|لكن))$/u;

/** The words of each clause, of the longest stretches first without what stands behind a comma. */
function clausesOf({ words }: ReadSentence): Word[][] {
  const clauses: Word[][] = [[]];
  for (const word of words) {
    if (CLAUSE.test(word.text) || /[,،;؛]/u.test(word.gap)) clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 1);
}

function stretchesOf(sentence: ReadSentence): (readonly Word[])[] {
  const isBare = (clause: readonly Word[]): boolean => casualtiesIn(clause) !== null;
  const clauses = clausesOf(sentence).filter(isBare);
  return clauses.length > 0 ? clauses : [sentence.words];
}

const exactly = (value: number): Figure => ({
  min: value,
  max: value,
  isAbout: false,
  passage: null,
});

/** @param known what the proposal says; the words say how sharply. */
export function lossesSaid(
  sentences: readonly ReadSentence[],
  known: { readonly killed: number | null; readonly wounded: number | null },
): Losses {
  let killed: Figure | null = null;
  let wounded: Figure | null = null;
  let isCounted = false;
  if (known.killed !== null) killed = exactly(known.killed);
  if (known.wounded !== null) wounded = exactly(known.wounded);
  for (const sentence of sentences) {
    if (EARLIER.test(sentence.folded)) continue;
    const all = stretchesOf(sentence).flatMap((words) => casualtiesIn(words)?.casualties ?? []);
    const isOneDead = ONE_DEAD.test(sentence.folded);
    if (isOneDead) {
      killed = exactly(1);
      isCounted = true;
    }
    if (NONE_LOST.test(sentence.folded)) killed ??= exactly(0);
    const found = {
      killed: all.find((one) => one.killed !== null)?.killed,
      wounded: all.find((one) => one.wounded !== null)?.wounded,
    };
    const own = (value: number | null | undefined, sign: RegExp): Figure | null =>
      value === null || value === undefined
        ? null
        : (boundsOf(sentence, value, sign) ?? exactly(value));
    killed ??= own(found.killed, DIES) ?? diedIn(sentence);
    wounded ??= own(found.wounded, HURTS);
    if (known.killed !== null && killed?.passage === null && !isOneDead)
      killed = boundsOf(sentence, known.killed, DIES) ?? killed;
    if (known.wounded !== null && wounded?.passage === null)
      wounded = boundsOf(sentence, known.wounded, HURTS) ?? wounded;
  }
  return { killed: named(killed, isCounted), wounded };
}

/** "Killed a commander" names one of the dead: it counts none. */
const named = (killed: Figure | null, isCounted: boolean): Figure | null =>
  killed?.min === 1 && killed.max === 1 && killed.passage === null && !isCounted
    ? { ...killed, max: null }
    : killed;
