/** A table of JSON objects: their keys are the columns, those of objects within objects joined by "/". */
import type { Cell, Row, RowFault, Table } from '../format';
import { Refusal } from '../format';

const MAX_COLUMNS = 5000;
/** Levels of objects that become columns; what is deeper stays JSON. */
const LEVELS = 4;

export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (given: unknown): given is Fields =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** The text of a nested value; a list of plain values is one cell. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value) && value.length < 100 && value.every((one) => typeof one === 'string')) {
    return value.join('; ');
  }
  return JSON.stringify(value);
}

function flatten(
  given: Fields,
  before: string,
  level: number,
  into: (key: string, cell: Cell) => void,
): void {
  for (const [key, value] of Object.entries(given)) {
    const name = before === '' ? key : `${before}/${key}`;
    if (isFields(value) && level < LEVELS) flatten(value, name, level + 1, into);
    else into(name, cellOf(value));
  }
}

/** @param given objects with the line of each. */
export function tableOfObjects(
  given: readonly { readonly line: number; readonly fields: Fields }[],
  faults: readonly RowFault[] = [],
): Table {
  if (given.length === 0 && faults.length === 0) throw new Refusal('no-rows');
  const columns = new Map<string, number>();
  const rows = given.map(({ line, fields }): Row => {
    const cells: Cell[] = [];
    flatten(fields, '', 0, (key, cell) => {
      let at = columns.get(key);
      if (at === undefined) {
        if (columns.size >= MAX_COLUMNS) throw new Refusal('too-many-columns');
        columns.set(key, (at = columns.size));
      }
      cells[at] = cell;
    });
    // Gaps would be undefined.
    for (let at = 0; at < cells.length; at += 1) cells[at] ??= null;
    return { cells, line };
  });
  return { header: [...columns.keys()], rows: () => rows, faults };
}
