/**
 * The table of counts: how many events there are in each period, by kind or base, as a range where that is
 * all that the dates allow. The timeline draws its counts by the same rules.
 */
import { NO_FILTERS } from '../event/facet';
import type { ReadingChoice, TimelineEvent } from '../event/event';
import { inKindOrder, leadingReading } from '../event/event';
import { type HonestCount, LaneDensity } from '../layout/counts/lane-density';
import { OTHERS_LANE } from '../layout/lanes/view';
import type { Dataset } from '../source/dataset';
import { chronologyWords } from '../words/chronology';
import type { Language } from '../words/language';
import { figureWords } from '../words/figure';
import { grouped } from '../words/plural';
import { facetLabel } from '../words/vocabulary/facet-words';
import type { CountsBy } from './input';
import type { CountTable, Paragraph } from './model';
import { type Periods, boundsOfPeriod, periodWords, periodsIn } from './periods';
import { apart, capital, inEach, paragraph } from './text';

/** Columns that a page has room for beside the first and the last one. */
const MOST_COLUMNS = 7;
/** Rows of a table that are read at a glance. */
const MOST_ROWS = 40;

interface CountsInput {
  readonly dataset: Dataset;
  readonly events: readonly TimelineEvent[];
  readonly reading: ReadingChoice;
  readonly countsBy: CountsBy;
  readonly languages: readonly [Language, ...Language[]];
}

/** "9–12"; one number where both are the same. */
const range = ({ least, most }: HonestCount): string =>
  least === most ? grouped(least) : `${grouped(least)}–${grouped(most)}`;

/** The kinds or bases that there are; the largest where there are too many, and then the rest together. */
function valuesOf(dataset: Dataset, by: CountsBy, most: number): string[] {
  const found = dataset.index.facetValues(NO_FILTERS, by).map(({ value }) => value);
  const shown = found.length > most ? [...found.slice(0, most - 1), OTHERS_LANE] : found;
  if (by === 'base') return shown;
  const ordered = inKindOrder(new Set(shown) as Parameters<typeof inKindOrder>[0]) as string[];
  return [
    ...ordered.filter((kind) => kind !== OTHERS_LANE),
    ...shown.filter((kind) => kind === OTHERS_LANE),
  ];
}

interface Counted {
  /** By value; with what all of them have. */
  readonly cells: readonly HonestCount[];
  readonly all: HonestCount;
}

/** Each event has one kind, so that the kinds together are all events, each once. */
function countsIn(
  density: LaneDensity,
  byKind: LaneDensity,
  { months, first, last }: Periods,
): Counted[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const { from, to } = boundsOfPeriod(first + index, months);
    const kinds = byKind.order.map((_lane, at) => byKind.count(at, from, to));
    return {
      cells: density.order.map((_lane, at) => density.count(at, from, to)),
      all: {
        least: kinds.reduce((sum, { least }) => sum + least, 0),
        most: kinds.reduce((sum, { most }) => sum + most, 0),
      },
    };
  });
}

/** Columns as rows. @param corner what heads the first column. */
function turned(grid: readonly (readonly Paragraph[])[], corner: Paragraph): Paragraph[][] {
  const [first = []] = grid;
  return first.map((_, column) =>
    grid.flatMap((row, index) => {
      const cell = index === 0 && column === 0 ? corner : row[column];
      return cell ? [cell] : [];
    }),
  );
}

export function countTable(input: CountsInput): CountTable | null {
  const { events, reading, countsBy, languages } = input;
  const counted = events.filter(({ kind }) => kind !== 'tally');
  // What has no date has no row either.
  const dataset = input.dataset.only(
    counted.filter((event) => leadingReading(event, reading).drawn !== null),
  );
  const columns = dataset.store.columns(reading);
  if (columns.dated === 0 || !(columns.span.from < columns.span.to)) return null;
  const filter = dataset.index.rowFilter(NO_FILTERS, reading);
  const periods = periodsIn(columns.span);
  // The shorter list is the columns.
  const isTurned = periods.last - periods.first < MOST_COLUMNS;
  const values = valuesOf(dataset, countsBy, isTurned ? MOST_ROWS : MOST_COLUMNS);
  const allKinds = dataset.index.facetValues(NO_FILTERS, 'kind').map(({ value }) => value);
  const density = new LaneDensity(columns, filter, countsBy, values);
  const byKind = new LaneDensity(columns, filter, 'kind', allKinds);
  const rows = countsIn(density, byKind, periods);

  const cell = (words: (language: Language) => string): Paragraph =>
    inEach(languages, (language) => capital(words(language)));
  const number = (text: string): Paragraph => paragraph(languages[0], [text]);
  const valueWords = (value: string): Paragraph =>
    cell((language) =>
      value === OTHERS_LANE
        ? chronologyWords(language).others
        : apart(facetLabel(dataset, countsBy, value, language)),
    );
  const all = cell((language) => chronologyWords(language).all);
  const remark = (words: (language: Language) => string): Paragraph[] =>
    languages.map((language) => paragraph(language, [words(language)]));
  const undated = counted.filter((event) => !leadingReading(event, reading).extent).length;
  const beyond = counted.length - undated - columns.dated;
  const tallies = events.length - counted.length;
  const isWhole = undated + beyond + tallies === 0;
  const byPeriod: Paragraph[][] = [
    [cell((language) => chronologyWords(language).period), ...values.map(valueWords), all],
    ...rows.map(({ cells, all: inAll }, index) => [
      cell((language) => {
        const period = periods.first + index;
        return periodWords(period, period, periods.months, language);
      }),
      ...[...cells, inAll].map((one) => number(range(one))),
    ]),
    [
      all,
      ...[...values.map((_, at) => density.total(at)), columns.dated].map((total) =>
        number(range({ least: total, most: total })),
      ),
    ],
  ];
  const grid = isTurned
    ? turned(
        byPeriod,
        cell((language) => figureWords(language).facets[countsBy]),
      )
    : byPeriod;
  return {
    heading: inEach(languages, (language) => chronologyWords(language).counts[countsBy]),
    head: grid[0] ?? [],
    rows: grid.slice(1),
    remarks: [
      ...remark((language) => chronologyWords(language).ranges),
      ...(countsBy === 'base' ? remark((language) => chronologyWords(language).severalTimes) : []),
      ...(isWhole
        ? []
        : remark((language) => chronologyWords(language).notCounted(undated, beyond, tallies))),
    ],
  };
}
