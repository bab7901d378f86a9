/** The years that a dataset covers. */
import { type Columns, OPEN_END, OPEN_START, endOf } from '../source/columns/columns';
import type { Dataset } from '../source/dataset';
import { type Instant, dayOf, fromCivilDay, instantOf } from '../time/civil';

const yearOf = (instant: number): number => fromCivilDay(dayOf(instant as Instant)).year;
const yearFrom = (year: number): number => instantOf({ year, month: 1, day: 1 });

/** Notes the years in which a row of columns begins or ends. Rows are sorted: a year is found once. */
function noteYears(columns: Columns, years: Set<number>): void {
  let nextYear = -Infinity;
  for (let row = 0; row < columns.dated; row += 1) {
    const start = columns.start[row] as number;
    if (start >= nextYear && start !== OPEN_START) {
      const year = yearOf(start);
      years.add(year);
      nextYear = yearFrom(year + 1);
    }
    const end = endOf(columns, row);
    if (end !== OPEN_END && (end > nextYear || start === OPEN_START)) years.add(yearOf(end - 1));
  }
}

/** The years in which an event begins or ends by either of its dates, in order. */
export function dataYears({ store }: Dataset): readonly number[] {
  const years = new Set<number>();
  for (const columns of new Set([store.columns('stated'), store.columns('assessed')])) {
    noteYears(columns, years);
  }
  return [...years].sort((a, b) => a - b);
}
