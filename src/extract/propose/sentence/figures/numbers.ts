/** Numbers in words and digits, and how sharply a text states them: "at least", "about", "more than". */
import { fold } from '../../../../article/orthography';
import type { Word } from '../../words';

const NUMBERS = new Map<string, number>();
const TENS = new Set<string>();

const numbered = (forms: readonly string[], valueOf: (at: number) => number): void =>
  forms.forEach((some, at) =>
    fold(some)
      .text.split(' ')
      .forEach((form) => NUMBERS.set(form, valueOf(at))),
  );

numbered(
  [
    'واحد واحدة أحد إحدى one single',
    'اثنان اثنين اثنتان اثنتين إثنين إثنان two both',
    'ثلاثة ثلاث three',
    'أربعة أربع four',
    'خمسة خمس five',
    'ستة ست six',
    'سبعة سبع seven',
    'ثمانية ثماني ثمان eight',
    'تسعة تسع nine',
    'عشرة عشر ten',
    'eleven',
    'twelve dozen',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
  ],
  (at) => at + 1,
);
const TENS_FORMS = [
  'عشرون عشرين عشرينا twenty',
  'ثلاثون ثلاثين thirty',
  'أربعون أربعين forty',
  'خمسون خمسين fifty',
  'ستون ستين sixty',
  'سبعون سبعين seventy',
  'ثمانون ثمانين eighty',
  'تسعون تسعين ninety',
];
numbered(TENS_FORMS, (at) => (at + 2) * 10);
for (const forms of TENS_FORMS) for (const form of fold(forms).text.split(' ')) TENS.add(form);
numbered(['مئة مائة مئه hundred', 'مئتان مئتين مئتي مائتي مائتين'], (at) => (at + 1) * 100);

const LARGEST = 99_999;
const YEAR = /^(?:19|20)\d\d$/u;

/** The number that a word says; null for none. A year is none. */
export function numberOf(word: Word | undefined): number | null {
  if (!word) return null;
  // «لـ40 هجوما».
  const digits = word.text.replace(/^[وفبلك]+(?=\d)/u, '');
  if (/^\d{1,3}(?:[.,]\d{3})*$/u.test(digits) || /^\d+$/u.test(digits)) {
    const value = Number(digits.replaceAll(/[.,]/gu, ''));
    return value > LARGEST || YEAR.test(digits) ? null : value;
  }
  for (const base of word.bases) {
    const value = NUMBERS.get(base);
    if (value !== undefined) return value;
  }
  const [tens, ones] = word.text.split('-').map((part) => NUMBERS.get(part));
  return tens !== undefined && ones !== undefined && tens >= 20 ? tens + ones : null;
}

export interface FoundNumber {
  readonly value: number;
  /** Indexes of the first word and of the one after the last. */
  readonly at: number;
  readonly to: number;
}

const isTens = (word: Word | undefined): boolean =>
  word?.bases.some((base) => TENS.has(base)) === true;

/** The number that a word begins or ends: «خمسة وعشرين», «أحد عشر», "twenty five". */
export function numberAt(words: readonly Word[], at: number): FoundNumber | null {
  const value = numberOf(words[at]);
  if (value === null || value === 0) return null;
  const [before, after] = [numberOf(words[at - 1]), numberOf(words[at + 1])];
  const isWord = /\p{L}/u.test(words[at]?.text ?? '');
  if (!isWord) return { value, at, to: at + 1 };
  const joined = (tens: Word | undefined): boolean =>
    isTens(tens) && (tens?.isArabic !== true || /^و/u.test(tens.text));
  if (value < 10 && after !== null && joined(words[at + 1]) && words[at + 1]?.isArabic === true)
    return { value: value + after, at, to: at + 2 };
  if (before !== null && before < 10 && joined(words[at]) && words[at]?.isArabic === true)
    return { value: value + before, at: at - 1, to: at + 1 };
  // «أحد عشر», «خمسة عشر»: the second word is bare.
  const isTeen = (word: Word | undefined): boolean => /^عشره?$/u.test(word?.text ?? '');
  if (value < 10 && isTeen(words[at + 1])) return { value: value + 10, at, to: at + 2 };
  if (before !== null && before < 10 && isTeen(words[at]))
    return { value: before + 10, at: at - 1, to: at + 1 };
  return { value, at, to: at + 1 };
}

export interface Count {
  readonly min: number | null;
  readonly max: number | null;
  readonly best: number | null;
}

export interface Casualties {
  readonly killed: number | null;
  readonly wounded: number | null;
}

const LEAST = /(?:لا يقل عن|لا تقل عن|علي الاقل|at least|no fewer than|a minimum of)/u;
const MOST = /(?:لا يزيد عن|لا يتجاوز|علي الاكثر|at most|no more than|up to)/u;
const MORE =
  /(?:اكثر من|يزيد عن|يزيد علي|تزيد علي|يفوق|تجاوز\p{L}*|more than|(?:^| )over|upwards of)/u;
const ABOUT =
  /(?:نحو|حوالي|قرابه|زهاء|ما يقارب|يقارب|بنحو|تقريبا|about|(?:^| )some|around|nearly|approximately|roughly|almost)/u;

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** A stated number with what stands before it, and after it («على الأقل»). */
export function stated({ value, at, to }: FoundNumber, words: readonly Word[]): Count {
  const before = textOf(words.slice(Math.max(0, at - 4), at));
  const after = textOf(words.slice(to, to + 4));
  if (LEAST.test(before) || /^(?:\S+ )?(?:علي الاقل|at least|or more)/u.test(after))
    return { min: value, max: null, best: value };
  if (MOST.test(before)) return { min: null, max: value, best: null };
  if (MORE.test(before)) return { min: value + 1, max: null, best: null };
  if (ABOUT.test(before)) return { min: null, max: null, best: value };
  return { min: value, max: value, best: value };
}
