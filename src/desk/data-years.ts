/** The years that a dataset covers. */
import { type Columns, OPEN_START } from '../source/columns/columns';
import { rowFrom } from '../source/columns/sort';
import type { Dataset } from '../source/dataset';
import { type Instant, dayOf, fromCivilDay, instantOf } from '../time/civil';

const yearOf = (instant: Instant): number => fromCivilDay(dayOf(instant)).year;

function yearsInColumns(columns: Columns): number[] {
  const years: number[] = [];
  const at = (year: number): number => rowFrom(columns, instantOf({ year, month: 1, day: 1 }));
  let row = rowFrom(columns, OPEN_START + 1);
  while (row < columns.dated) {
    const year = yearOf(columns.start[row] as Instant);
    years.push(year);
    row = at(year + 1);
  }
  return years;
}

/**
 * The years in which an event begins or ends, in order; in a large dataset, those in which one
 * begins.
 */
export function dataYears(dataset: Dataset): readonly number[] {
  if (dataset.index) return yearsInColumns(dataset.index.store.columns('stated'));
  const years = new Set<number>();
  for (const event of dataset.events) {
    for (const reading of [event.stated, event.assessed]) {
      for (const { earliest, latest } of reading?.drawn?.segments ?? []) {
        if (earliest !== null) years.add(yearOf(earliest));
        if (latest !== null) years.add(yearOf((latest - 1) as Instant));
      }
    }
  }
  return [...years].sort((a, b) => a - b);
}
