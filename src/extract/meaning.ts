/** What a word or a phrase can mean while a sentence is being read. */
import type { PartOfDay } from '../time/bounds';
import type { Edge, Length, Season, Toward, Unit, Value } from './value';

export type GrammaticalNumber = 'one' | 'two' | 'many';

export type Meaning =
  /** A word that rules name, a clitic (و ب ل) or a punctuation mark; folded. */
  | { readonly cat: 'word'; readonly word: string }
  /** A whole number. `width`: digits written, 0 for a number in words. */
  | { readonly cat: 'int'; readonly n: number; readonly width: number; readonly definite: boolean }
  | { readonly cat: 'decimal'; readonly n: number }
  | { readonly cat: 'ord'; readonly n: number; readonly definite: boolean; readonly fem: boolean }
  | {
      readonly cat: 'unit';
      readonly unit: Unit;
      readonly count: GrammaticalNumber;
      readonly definite: boolean;
      readonly fem: boolean;
      /** A dual before a genitive: يومي، شهري، عامي. */
      readonly construct: boolean;
    }
  /** `sure` false: the word also means something else (مارس، آب، صفر, May, march). */
  | {
      readonly cat: 'month';
      readonly month: number;
      readonly calendar: 'civil' | 'hijri';
      readonly sure: boolean;
    }
  | {
      readonly cat: 'weekday';
      readonly weekday: number;
      readonly sure: boolean;
      readonly plural: boolean;
    }
  /** `adverb`: can stand alone (صباحاً, overnight). */
  | {
      readonly cat: 'part';
      readonly part: PartOfDay;
      readonly form: 'noun' | 'definite' | 'adverb';
    }
  /** الماضي، الجاري، المقبل and last, this, next. `weak`: also has other uses (السابق، الأخير). */
  | {
      readonly cat: 'toward';
      readonly toward: Toward;
      readonly steps: 1 | 2;
      readonly count: GrammaticalNumber;
      readonly fem: boolean;
      readonly definite: boolean;
      readonly weak: boolean;
    }
  /** Days of a month that are still to be named: "5، 6", "the 5th, 6th". */
  | { readonly cat: 'days'; readonly days: readonly number[] }
  | { readonly cat: 'edge'; readonly edge: Edge }
  | { readonly cat: 'season'; readonly season: Season; readonly definite: boolean }
  /** نحو، حوالي, about, around. */
  | { readonly cat: 'about' }
  /** بضعة، عدة, several, a few: an unknown number. `after`: follows its noun (قليلة، عديدة). */
  | { readonly cat: 'few'; readonly after: boolean }
  | { readonly cat: 'fraction'; readonly part: number }
  | { readonly cat: 'decade'; readonly first: number; readonly definite: boolean }
  /** A year that is certainly one: named by عام, AD, or written in a date. */
  | { readonly cat: 'year'; readonly year: number; readonly calendar: 'civil' | 'hijri' }
  /** A time on the clock without a day. `half` null = the text does not say which half. */
  | { readonly cat: 'hour'; readonly hour: number; readonly minute: number; readonly sure: boolean }
  /** A length of time; `counted` is false without a number ("days"). */
  | {
      readonly cat: 'length';
      readonly length: Length;
      readonly counted: boolean;
      /** "About two months". */
      readonly rough: boolean;
    }
  /** A whole expression. `alone`: it may occur alone. */
  | { readonly cat: 'when'; readonly value: Value; readonly alone: boolean }
  /** A name or phrase that contains time words but is not a time expression. */
  | { readonly cat: 'name' };

export type Cat = Meaning['cat'];
export type Of<C extends Cat> = Extract<Meaning, { cat: C }>;

/** A range of folded text with one of its meanings. */
export interface Node {
  /** Folded offsets of everything that was read, context included. */
  readonly start: number;
  readonly end: number;
  /** Folded offsets of what belongs to the expression. */
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly weight: number;
  /** The rule that made it, or `lexicon`. */
  readonly rule: string;
  readonly parts: readonly Node[];
}
