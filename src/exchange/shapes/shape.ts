/** The shape of a public dataset: how it is told by its columns, and how its rows are read. */
import type { CellDates } from '../mapping/cell-date';
import type { ReadRow } from '../mapping/draft';

export interface Shape {
  readonly id: string;
  /** Columns that have to be there. */
  readonly columns: readonly string[];
  /** For files without a row of names: the names, and a row that only this dataset has. */
  readonly nameless?: {
    readonly header: readonly string[];
    readonly fits: (cells: readonly string[]) => boolean;
  };
  readonly reader: (header: readonly string[], datesOf: (column: number) => CellDates) => ReadRow;
}
