/** The periods of a chronology: months, or years where there would be too many of them. */
import type { DataSpan } from '../source/columns/columns';
import type { Extent } from '../time/bounds';
import {
  type CivilDay,
  type Instant,
  civilDay,
  dayOf,
  fromCivilDay,
  startOfDay,
} from '../time/civil';
import { edtf } from '../time/edtf/parse';
import { speak } from '../words/dates/speak';
import type { Language } from '../words/language';

/** Months of a period. */
type Months = 1 | 12 | 120 | 1200 | 12_000;
const SIZES: readonly Months[] = [1, 12, 120, 1200, 12_000];
/** Rows of a table that are read at a glance, and headings of a document. */
const MOST_PERIODS = 36;

/** Periods of a size, counted from the year 0. */
export interface Periods {
  readonly months: Months;
  readonly first: number;
  readonly last: number;
}

const monthOf = (instant: number): number => {
  const { year, month } = fromCivilDay(dayOf(instant as Instant));
  return year * 12 + month - 1;
};

const periodOf = (instant: number, months: Months): number => Math.floor(monthOf(instant) / months);

/** The periods that a span of time touches, in the finest size that gives few enough. */
export function periodsIn({ from, to }: DataSpan, sizes: readonly Months[] = SIZES): Periods {
  const all = sizes.map((months) => ({
    months,
    first: periodOf(from, months),
    last: periodOf(to - 1, months),
  }));
  const found = all.find(({ first, last }) => last - first < MOST_PERIODS) ?? all.at(-1);
  return found ?? { months: 12, first: 0, last: 0 };
}

/** Sections are months or years: a heading above those would say less than the dates. */
export const sectionSize = (span: DataSpan): Months => periodsIn(span, [1, 12]).months;

function startOf(period: number, months: Months): Instant {
  const month = period * months;
  const day: CivilDay = civilDay(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
  return startOfDay(day);
}

/** From its first instant to the first one after. */
export function boundsOfPeriod(period: number, months: Months): DataSpan {
  return { from: startOf(period, months), to: startOf(period + 1, months) };
}

const digits = (value: number, length: number): string =>
  String(Math.abs(value)).padStart(length, '0');
const written = (year: number): string => `${year < 0 ? '-' : ''}${digits(year, 4)}`;

/** The month or year in which a period begins, or ends. */
function edge(period: number, months: Months, side: 'first' | 'last'): string {
  const month = side === 'first' ? period * months : (period + 1) * months - 1;
  const year = written(Math.floor(month / 12));
  return months === 1 ? `${year}-${digits((((month % 12) + 12) % 12) + 1, 2)}` : year;
}

/** "November 2023", "from October to November 2023", "since November 2023". */
export function periodWords(
  first: number | null,
  last: number | null,
  months: Months,
  language: Language,
): string {
  const from = first === null ? '..' : edge(first, months, 'first');
  const to = last === null ? '..' : edge(last, months, 'last');
  return speak(edtf(from === to ? from : `${from}/${to}`), language, { plain: true });
}

/** The periods that a date touches; null for an end that is open. */
export function periodsOf(extent: Extent, months: Months): readonly [number | null, number | null] {
  const starts = extent.segments.map(({ earliest }) => earliest);
  const ends = extent.segments.map(({ latest }) => latest);
  return [
    starts.includes(null) ? null : periodOf(Math.min(...(starts as number[])), months),
    ends.includes(null) ? null : periodOf(Math.max(...(ends as number[])) - 1, months),
  ];
}

export type { Months };
