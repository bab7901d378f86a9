/** What a language says of dates and of the distance between them: each language's `dates.ts` is one. */
import type { PartOfDay } from '../../time/bounds';
import type { EdtfDate } from '../../time/edtf/date';
import type { PartCertainty } from '../../time/edtf/qualified';

/** ISO 8601-2 sub-year groups: seasons, quarters, thirds and halves of a year. */
export type DateGroup =
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 28
  | 29
  | 30
  | 31
  | 32
  | 33
  | 34
  | 35
  | 36
  | 37
  | 38
  | 39
  | 40
  | 41;

/** The units in which a distance is said. */
export type DistanceUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

export interface DateWords {
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** January first. */
  readonly months: readonly string[];
  readonly parts: Readonly<Record<PartOfDay, string>>;
  readonly groups: Readonly<Record<DateGroup, string>>;
  /** A year of the astronomical count (0 is 1 BC), so that it cannot be taken for another number. */
  readonly year: (year: number) => string;
  /** From one year to another of the same era, or of two. */
  readonly years: (first: number, last: number) => string;
  readonly century: (number: number) => string;
  readonly centuryBefore: (number: number) => string;
  /** `year`: its first, "1990". */
  readonly decade: (year: string) => string;
  /** A clock time in Greenwich's zone; other zones are said by their distance from it. */
  readonly greenwich: (time: string) => string;
  /** Some time between two full hours. */
  readonly withinHour: (from: string, to: string) => string;
  /** A day whose month is not known; the year follows. */
  readonly dayOfSomeMonth: (day: string) => string;
  /** A date in one of the years of a decade, of a century: "25 December of a year in the 1560s". */
  readonly ofSomeYear: (date: string, years: string) => string;
  /** One of the years whose written form is known only in part (`1XX3`). */
  readonly yearOfForm: (first: string, last: string, form: string) => string;
  /** "About 1950 (between 1900 and 1999)". */
  readonly estimated: (year: string, first: string, last: string) => string;
  /** What is said of single parts of a date, after it. */
  readonly partsInDoubt: (parts: readonly PartCertainty[]) => string;
  readonly yearNotStated: string;
  readonly approximately: (date: string) => string;
  /** What comes before a single date, with the space after it. */
  readonly preposition: (date: EdtfDate) => string;
  /** Between a date and its clock time, and between parts of a distance. */
  readonly comma: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly endNotKnown: string;
  readonly startNotKnown: string;
  readonly either: (dates: readonly string[]) => string;
  readonly all: (dates: readonly string[]) => string;
  readonly between: (first: string, last: string) => string;
  readonly sometime: (span: string) => string;
  readonly atOrBefore: (words: string, date: EdtfDate) => string;
  readonly atOrAfter: (words: string, date: EdtfDate) => string;
  readonly uncertain: (words: string) => string;
  readonly undated: string;
  /** What an undated event is known to lie after and before; null where nothing is known. */
  readonly bounds: (after: string | null, before: string | null) => string;
  /** "3 days". */
  readonly counted: (n: number, unit: DistanceUnit) => string;
  /** Two numbers of one unit, the lower above 0. */
  readonly range: (low: number, high: number, unit: DistanceUnit) => string;
  /** Puts "6 hours" and "20 minutes" together. */
  readonly sum: (parts: readonly string[]) => string;
  readonly atMost: (length: string) => string;
  readonly atLeast: (length: string) => string;
  readonly orderNotKnown: string;
  readonly roughly: string;
  readonly distanceNotKnown: string;
  readonly sameMinute: string;
  readonly sameDay: string;
  /** Heads the days on which a text may have been published. */
  readonly publicationCandidates: string;
  /** Says that it names no year, or no more than a day of the week. */
  readonly publicationOpen: Readonly<Record<'year' | 'day', string>>;
  readonly byCalendar: (days: string) => string;
}
