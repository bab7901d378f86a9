/**
 * The languages that the interface speaks. A language is one folder here (`ar/`, `en/`) and one line in
 * `LANGUAGES`; nothing outside this room asks which one it is.
 */
import { ar } from './ar';
import type { DateWords } from './dates/date-words';
import { en } from './en';
import type { FigureWords } from './figure/figure-words';
import type { ReasonWords } from './reasons/reason-words';
import type { CaseWords } from './en/cases';
import type { GuideWords } from './en/guide';
import type { TableWords } from './en/tables';
import type { ReviewWords } from './en/review';
import type { Messages } from './en/interface';
import type { TimelineMessages } from './en/interface/timeline';
import type { FacetNames } from './vocabulary/facet-names';
import type { VocabularyWords } from './vocabulary/vocabulary-words';

/** What only the app, the figure and the extraction's reasons say. A folder's `app.ts` holds it. */
export interface AppWords {
  readonly interface: Messages;
  readonly figure: FigureWords;
  readonly reasons: ReasonWords;
  /** Loads what the legend, the guided example and the help say; words/guide-words.ts keeps it. */
  readonly guide: () => Promise<GuideWords>;
  /** Loads what the cases say; words/case-words.ts keeps it. */
  readonly cases: () => Promise<CaseWords>;
  /** Loads what tables of other programs say; words/table-words.ts keeps it. */
  readonly tables: () => Promise<TableWords>;
  /** Loads what entering and editing say; words/review-words.ts keeps it. */
  readonly review: () => Promise<ReviewWords>;
}

/** What a language says of itself, and what every timeline says in it. Its folder's `index.ts` holds it. */
export interface LanguageProfile {
  /** BCP 47 tag for `lang` attributes, sorting and numbers. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  /** The way its script runs, and time with it unless the reader turns it round. */
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateWords;
  readonly vocabulary: VocabularyWords;
  readonly facets: FacetNames;
  readonly timeline: TimelineMessages;
  /** Loads the rest; words/app-words.ts keeps it. */
  readonly app: () => Promise<AppWords>;
}

export const LANGUAGES = { ar, en } as const satisfies Readonly<Record<string, LanguageProfile>>;

export type Language = keyof typeof LANGUAGES;
