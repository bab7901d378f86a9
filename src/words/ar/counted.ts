/**
 * Counted nouns in Arabic. One and two are said by the noun alone, 3–10 take its plural, 11–99 its accusative
 * singular, whole hundreds its singular. After a preposition the dual changes. Adjectives follow the noun, and
 * a verb before it is feminine with a feminine noun, and with the plural of a thing.
 */
import { grouped, plural } from '../plural';

export interface Noun {
  readonly one: string;
  /** Nominative, and after a preposition. */
  readonly two: readonly [nominative: string, genitive: string];
  /** 3–10, with its adjectives. */
  readonly few: string;
  /** 11–99. */
  readonly many: string;
  /** Whole hundreds, and none. */
  readonly other: string;
  readonly feminine: boolean;
}

/** An adjective by the gender of its noun. */
export interface Adjective {
  readonly masculine: string;
  readonly feminine: string;
}

const dualOf = (singular: string, ending: 'ان' | 'ين'): string =>
  `${singular.endsWith('ة') ? `${singular.slice(0, -1)}ت` : singular}${ending}`;

/** A feminine noun's accusative is written like its singular. */
const accusativeOf = (singular: string): string =>
  singular.endsWith('ة') ? singular : `${singular}اً`;

/** A noun of a regular dual, from its singular and its plural. */
export function noun(singular: string, broken: string): Noun {
  return {
    one: singular,
    two: [dualOf(singular, 'ان'), dualOf(singular, 'ين')],
    few: broken,
    many: accusativeOf(singular),
    other: singular,
    feminine: singular.endsWith('ة'),
  };
}

/** The noun with an adjective in every form. The plural of a thing takes the feminine singular. */
export function withAdjective(of: Noun, { masculine, feminine }: Adjective): Noun {
  const own = of.feminine ? feminine : masculine;
  return {
    ...of,
    one: `${of.one} ${own}`,
    two: [`${of.two[0]} ${dualOf(own, 'ان')}`, `${of.two[1]} ${dualOf(own, 'ين')}`],
    few: `${of.few} ${feminine}`,
    many: `${of.many} ${accusativeOf(own)}`,
    other: `${of.other} ${own}`,
  };
}

/** The noun with words after it that never change: "بلا تاريخ". */
export function withWords(of: Noun, words: string): Noun {
  const after = (form: string): string => `${form} ${words}`;
  return {
    ...of,
    one: after(of.one),
    two: [after(of.two[0]), after(of.two[1])],
    few: after(of.few),
    many: after(of.many),
    other: after(of.other),
  };
}

/** Where the counted noun stands in its sentence. */
type Place = 'alone' | 'after a preposition';

/** "لا أحداث", "حدث", "حدثان", "3 أحداث". Where one is to be said to be one, give the noun `withOne`. */
export function counted(n: number, of: Noun, place: Place = 'alone'): string {
  const digits = grouped(n);
  const isAlone = place === 'alone';
  return plural('ar', n, {
    ...(isAlone && { zero: `لا ${of.few}` }),
    one: of.one,
    two: of.two[isAlone ? 0 : 1],
    few: `${digits} ${of.few}`,
    many: `${digits} ${of.many}`,
    other: `${digits} ${of.other}`,
  });
}

/** The form of a verb before a counted noun. */
export function verbFor(n: number, of: Noun, masculine: string, feminine: string): string {
  if (of.feminine) return feminine;
  return plural('ar', n, { few: feminine, other: masculine });
}

const ONE: Adjective = { masculine: 'واحد', feminine: 'واحدة' };

/** The noun in which one is said to be one: "حدث واحد" instead of "حدث". */
export function withOne(of: Noun): Noun {
  return { ...of, one: `${of.one} ${of.feminine ? ONE.feminine : ONE.masculine}` };
}

export const EVENT = noun('حدث', 'أحداث');

export const UNITS = {
  minute: noun('دقيقة', 'دقائق'),
  hour: noun('ساعة', 'ساعات'),
  day: noun('يوم', 'أيام'),
  week: noun('أسبوع', 'أسابيع'),
  month: noun('شهر', 'أشهر'),
  year: noun('سنة', 'سنوات'),
} as const;

export const countedEvents = (n: number, place?: Place): string =>
  counted(n, withOne(EVENT), place);
