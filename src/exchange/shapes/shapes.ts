/** The public datasets whose tables open without help. */
import type { Row, Table } from '../format';
import { textOf } from '../mapping/cells';
import { acled } from './acled';
import { gdelt } from './gdelt';
import { gtd } from './gtd';
import { icews } from './icews';
import type { Shape } from './shape';
import { timelineSheet } from './timeline-sheet';
import { ucdp } from './ucdp';

const SHAPES: readonly Shape[] = [acled, ucdp, gtd, gdelt, icews, timelineSheet];

/** The shape of a table by its columns; null for a table that is read by the names of its columns. */
export function shapeOf({ header }: Table): Shape | null {
  const names = new Set(header.map((name) => name.trim().toLowerCase()));
  return SHAPES.find(({ columns }) => columns.every((column) => names.has(column))) ?? null;
}

/** A table whose first row is data already, with the names that its dataset has; else as it is. */
export function withNames(table: Table): Table {
  const first = table.header.map((name) => textOf(name));
  const nameless = SHAPES.flatMap(({ nameless: one }) => (one ? [one] : [])).find(
    ({ header, fits }) => header.length === first.length && fits(first),
  );
  if (!nameless) return table;
  const { header } = nameless;
  return {
    ...table,
    header,
    isNameless: true,
    rows: function* (): Generator<Row> {
      yield { cells: first, line: 1 };
      yield* table.rows();
    },
  };
}
