/** The cells of a sheet as a table: its names are the first row that has at least two cells. */
import { type Cell, Refusal, type Row, type Table } from '../format';

/** Of what a spreadsheet library gives. */
type Given = string | number | boolean | Date | null | undefined;

const MAX_COLUMNS = 5000;

/** A date has no zone in a spreadsheet; the library gives it as UTC. */
function cellOf(given: Given): Cell {
  if (given === null || given === undefined) return null;
  if (typeof given !== 'object') return given;
  const text = Number.isNaN(given.getTime()) ? '' : given.toISOString();
  return text.replace(/(?:T00:00:00)?\.000Z$/, '');
}

const isFilled = (cell: Cell): boolean => cell !== null && String(cell).trim() !== '';

export function gridTable(grid: readonly (readonly Given[])[], since1904: boolean): Table {
  const rows: Row[] = [];
  let header: readonly string[] | null = null;
  for (const [at, given] of grid.entries()) {
    if (given.length > MAX_COLUMNS) throw new Refusal('too-many-columns');
    const cells = given.map(cellOf);
    const filled = cells.filter(isFilled).length;
    if (header) {
      if (filled > 0) rows.push({ cells, line: at + 1 });
    } else if (filled > 1) header = cells.map((cell) => String(cell ?? '').trim());
  }
  if (!header) throw new Refusal('no-rows');
  return { header, rows: () => rows, since1904 };
}

/** The sheet with most cells: the first one is often a page of notes. */
export function largestSheet<S extends { readonly rows: readonly (readonly unknown[])[] }>(
  sheets: readonly S[],
): S {
  const size = ({ rows }: S): number =>
    rows.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
  const [first, ...others] = sheets;
  if (!first) throw new Refusal('no-rows');
  let [largest, most] = [first, size(first)];
  for (const sheet of others) {
    const cells = size(sheet);
    if (cells > most) [largest, most] = [sheet, cells];
  }
  return largest;
}
