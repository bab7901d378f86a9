/** What the page’s own store answers to the questions that servers are asked. */
import { LaneDensity } from '../../src/layout/counts/lane-density';
import { endOf } from '../../src/source/columns/columns';
import { cellMs } from '../../src/source/columns/cell-sizes';
import { rowPasses } from '../../src/source/columns/filter-rows';
import type { Dataset } from '../../src/source/dataset';
import type { BinsQuestion, Bins } from '../../src/source/remote/statements/bins';
import type { Stretch } from '../../src/source/remote/statements/where';
import type { ReadingChoice } from '../../src/event/event';
import type { Facet, Filters } from '../../src/event/facet';

/** Counts of the same cells as in `question`. */
export function pageBins(
  { index, store }: Dataset,
  question: BinsQuestion & { readonly by: Facet },
  filters: Filters,
): Map<string, Omit<Bins, 'began'>> {
  const { reading, by, level, first, count } = question;
  const columns = store.columns(reading);
  const { values } = columns.facets[by];
  const density = new LaneDensity(columns, index.rowFilter(filters, reading), by, values);
  const size = cellMs(level);
  const { least, most } = density.cells(level, first * size, (first + count) * size);
  const shown = values.map((value, lane) => {
    const from = lane * count;
    return [
      value,
      { least: least.slice(from, from + count), most: most.slice(from, from + count) },
    ] as const;
  });
  return new Map(
    shown.filter(([value]) => filters[by].length === 0 || filters[by].includes(value)),
  );
}

/** Ids of the events that may lie in a time range and pass. */
export function pageRows(
  { index, store }: Dataset,
  reading: ReadingChoice,
  { from, to }: Stretch,
  filters: Filters,
): string[] {
  const columns = store.columns(reading);
  const filter = index.rowFilter(filters, reading);
  const ids: string[] = [];
  for (let row = 0; row < columns.dated; row += 1) {
    const isIn = (columns.start[row] as number) < to && endOf(columns, row) > from;
    if (isIn && rowPasses(columns, filter, row)) ids.push(store.at(row, reading).id);
  }
  return ids;
}
