/** The numbers of weapons and strikes that sentences state, each by what is counted. */
import { type Count, numberAt, stated } from '../../extract/propose/sentence/figures/numbers';
import type { Word } from '../../extract/propose/words';
import type { Figure } from '../telling';
import { type ReadSentence, passageOf } from './page';

export type CountSaid = Figure & { readonly of: string };

const CLITICS = '[وفبلك]{0,2}(?:ال)?';
const COUNTED: readonly (readonly [of: string, one: RegExp, two: RegExp])[] = [
  [
    'drones',
    new RegExp(`^(?:${CLITICS}(?:مسير\\p{L}*)|drones?|uavs?|shaheds?)$`, 'u'),
    /^[وفبل]{0,2}(?:ال)?مسيرت(?:ان|ين|ا|ي)$/u,
  ],
  [
    'rockets',
    new RegExp(
      `^(?:${CLITICS}(?:صاروخا?|صاروخي|صواريخ|قذيفه|قذائف|قذايف|قذاءف)|rockets?|missiles?|projectiles?|mortars?|shells?|katyushas?)$`,
      'u',
    ),
    /^[وفبل]{0,2}(?:ال)?(?:صاروخ(?:ان|ين)|قذيفت(?:ان|ين|ا|ي))$/u,
  ],
  [
    'strikes',
    new RegExp(`^(?:${CLITICS}(?:غاره|غارات|ضربات)|strikes?|airstrikes?|raids?|bombings?)$`, 'u'),
    /^[وفبل]{0,2}(?:ال)?(?:غارت(?:ان|ين)|ضربت(?:ان|ين))$/u,
  ],
];
/** "Two of them fell": a part. */
const PART = /^(?:of (?:them|which|these|the)|منها|منهما|من بينها)/u;
const ONE = /^واحد[اه]?$/u;
const LINK =
  /^(?:in|of|by|from|on|at|to|with|the|after|when|during|and|or|for|as|were|was|had|that)$/u;
const IN_ENGLISH = 4;

const figure = (
  { min, max, best }: Count,
  sentence: ReadSentence,
  words: readonly Word[],
): Figure => {
  const isAbout = min === null && max === null;
  const [first, last] = [words[0], words.at(-1)];
  return {
    min: isAbout ? best : min,
    max: isAbout ? best : max,
    isAbout,
    passage: first && last ? passageOf(sentence, first.start, last.end) : null,
  };
};

interface Numbered {
  readonly count: Count;
  readonly at: number;
  readonly to: number;
}

/** "Between eight and twelve", «بين 8 و12», "8 to 12", before the word that is counted. */
function rangeBefore(words: readonly Word[], at: number): Numbered | null {
  const last = numberAt(words, at);
  if (!last) return null;
  const isJoined = /^و/u.test(words[last.at]?.text ?? '');
  const and = isJoined ? last.at : last.at - 1;
  if (!isJoined && !/^(?:and|to|or|و|الي|او)$/u.test(words[and]?.text ?? '')) return null;
  const first = numberAt(words, and - 1);
  if (!first || first.value >= last.value) return null;
  const isTo = /^(?:to|or|الي|او)$/u.test(words[and]?.text ?? '');
  const isBetween = /^(?:between|from|بين|من)$/u.test(words[first.at - 1]?.text ?? '');
  if (!isTo && !isBetween) return null;
  return {
    count: { min: first.value, max: last.value, best: null },
    at: first.at,
    to: last.to,
  };
}

function before(words: readonly Word[], at: number): Numbered | null {
  const reach = words[at]?.isArabic ? 1 : IN_ENGLISH;
  for (let step = 1; step <= reach; step += 1) {
    if (/[.،,;:(]/u.test(words[at - step + 1]?.gap ?? '')) return null;
    const range = rangeBefore(words, at - step);
    if (range) return range;
    const number = numberAt(words, at - step);
    if (number && number.value > 0)
      return { count: stated(number, words), at: number.at, to: number.to };
    // "Nine wounded in the raid" counts no raids.
    if (LINK.test(words[at - step]?.text ?? '')) return null;
    // "A dozen rockets" is of one number; past another weapon it is another's.
    if (COUNTED.some(([, one]) => one.test(words[at - step]?.text ?? ''))) return null;
  }
  return null;
}

/** «الصواريخ السبعة», «صاروخا واحدا», "the number of rockets at eleven". */
function after(words: readonly Word[], at: number): Numbered | null {
  const isArabic = words[at]?.isArabic === true;
  const isNumberOf = isArabic
    ? /^[وب]?عدد/u.test(words[at - 1]?.text ?? '')
    : words[at - 1]?.text === 'of' && words[at - 2]?.text === 'number';
  for (let step = 1; step <= (isNumberOf ? IN_ENGLISH : 1); step += 1) {
    const word = words[at + step];
    if (!word || /[.،,;:(]/u.test(word.gap)) return null;
    if (!isArabic && !isNumberOf) return null;
    if (ONE.test(word.text))
      return { count: { min: 1, max: 1, best: 1 }, at: at + step, to: at + step + 1 };
    const number = numberAt(words, at + step);
    if (number?.at === at + step && !/^[و]/u.test(word.text))
      return { count: stated(number, words), at: number.at, to: number.to };
  }
  return null;
}

/** The first number of each kind of thing. */
export function weaponsSaid(sentences: readonly ReadSentence[]): CountSaid[] {
  const found = new Map<string, CountSaid>();
  for (const sentence of sentences) {
    const { words } = sentence;
    words.forEach((word, at) => {
      for (const [of, one, two] of COUNTED) {
        if (found.has(of)) continue;
        const rest = words
          .slice(at + 1, at + 4)
          .map(({ text }) => text)
          .join(' ');
        if (two.test(word.text) && !numberAt(words, at - 1)) {
          const count = { min: 2, max: 2, best: 2 };
          if (!PART.test(rest)) found.set(of, { of, ...figure(count, sentence, [word]) });
        } else if (one.test(word.text)) {
          const said = before(words, at) ?? after(words, at);
          const from =
            said &&
            words
              .slice(said.to, said.to + 3)
              .map(({ text }) => text)
              .join(' ');
          if (!said || PART.test(from ?? '')) continue;
          found.set(of, { of, ...figure(said.count, sentence, words.slice(said.at, said.to)) });
        }
      }
    });
  }
  return [...found.values()];
}
