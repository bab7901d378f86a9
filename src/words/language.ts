/**
 * The languages that the interface speaks. A language is one folder here (`ar/`, `en/`) and one line in
 * `LANGUAGES`; nothing outside this room asks which one it is.
 */
import { ar } from './ar';
import type { DateWords } from './dates/date-words';
import { en } from './en';
import type { FigureWords } from './figure/figure-words';
import type { ReasonWords } from './reasons/reason-words';
import type { Messages } from './en/interface';
import type { VocabularyWords } from './vocabulary/vocabulary-words';

/** What a language says of itself. Its folder's `index.ts` holds it. */
export interface LanguageProfile {
  /** BCP 47 tag for `lang` attributes, sorting and numbers. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  /** The way its script runs, and time with it unless the reader turns it round. */
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateWords;
  readonly vocabulary: VocabularyWords;
  readonly reasons: ReasonWords;
  readonly figure: FigureWords;
  /** The texts of the interface; words/interface.ts looks them up. */
  readonly interface: Messages;
}

export const LANGUAGES = { ar, en } as const satisfies Readonly<Record<string, LanguageProfile>>;

export type Language = keyof typeof LANGUAGES;
