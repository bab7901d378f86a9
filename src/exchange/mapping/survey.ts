/**
 * Looks through the columns of a table before it is read: which hold dates, and whether any value tells day
 * from month. Where none does, the question is asked with three rows read both ways; nothing is guessed.
 */
import type { Cell, Row, Table } from '../format';
import { CellDates, type DayOrder } from './cell-date';
import { textOf } from './cells';
import { type Target, targetsOf } from './targets';

/** A row that can be read in two ways. */
export interface OpenRow {
  readonly line: number;
  readonly value: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
}

/** Which comes first in the dates of a column, day or month? */
export interface DayQuestion {
  readonly column: number;
  readonly name: string;
  /** Some of its dates say day first and others month first. */
  readonly isMixed: boolean;
  /** At most three. */
  readonly rows: readonly OpenRow[];
}

export interface Mapping {
  /** What each column is; null: it is not read, but stays in the text of the row. */
  readonly targets: readonly (Target | null)[];
  /** For columns whose dates leave it open. */
  readonly dayOrder: DayOrder | null;
  /** The same of each column by itself, which goes before it. */
  readonly orders?: readonly (DayOrder | null)[];
  /** What serial numbers are counted from; null: as the file says, else from 1900. */
  readonly since1904?: boolean | null;
}

/** What was answered of a column. */
export const answerOf = ({ orders, dayOrder }: Mapping, column: number): DayOrder | null =>
  orders?.[column] ?? dayOrder;

/** Rows that are looked at to find a date column that no name tells. */
const SAMPLE = 200;
/** Share of the values of a column that have to be dates. */
const MOSTLY = 0.8;
const SHOWN = 3;

/** The first rows of a table. */
export const someRows = (table: Table, most: number): Row[] => {
  const rows: Row[] = [];
  for (const row of table.rows()) {
    if (rows.push(row) >= most) break;
  }
  return rows;
};

/** The column that is mostly dates, where no name tells one. */
function dateByValues(rows: readonly Row[], targets: readonly (Target | null)[]): number {
  const dates = new CellDates({ order: 'day-first', since1904: false });
  return targets.findIndex((target, at) => {
    if (target !== null) return false;
    const values = rows.map(({ cells }) => cells[at] ?? null).filter((cell) => textOf(cell) !== '');
    // A bare number may be anything.
    const dated = values.filter(
      (cell) => typeof cell === 'string' && !/^\d+$/.test(cell) && dates.read(cell).kind === 'date',
    );
    return dated.length > 0 && dated.length >= values.length * MOSTLY;
  });
}

/** What KoboToolbox adds to a form: when it was filled in, not when something happened. */
const KOBO_OWN = /^(?:_.*|start|end|today|deviceid|username|phonenumber|formhub\/uuid|meta\/.*)$/;
const isKobo = (header: readonly string[]): boolean =>
  ['_uuid', '_submission_time', '_index', '_id'].filter((name) => header.includes(name)).length >=
  2;

/** What the columns seem to be, by name and, for the date, by value. */
export function recognised(table: Table): (Target | null)[] {
  const { header } = table;
  const kobo = isKobo(header);
  const id = header.indexOf('_uuid');
  const asked = header.map((name, at) => {
    if (!kobo || !KOBO_OWN.test(name)) return name;
    return at === id ? 'id' : '';
  });
  const targets = targetsOf(asked);
  if (targets.includes('date') || targets.includes('year')) return targets;
  const rows = someRows(table, SAMPLE);
  const found = dateByValues(rows, targets);
  return found < 0 ? targets : targets.map((target, at) => (at === found ? 'date' : target));
}

/** A text of numbers alone, of which the first two could be day and month. */
const MAY_BE_OPEN = /^[\s'\p{Cf}]*[\d٠-٩۰-۹]{1,2}\s*[-/.]/u;

export interface Survey {
  /** Of all rows. */
  readonly rows: number;
  /** What can only be answered by whoever knows the data. */
  readonly questions: readonly DayQuestion[];
  /** What comes first in each column; null where no value tells, or where there is nothing to tell. */
  readonly orders: ReadonlyMap<number, DayOrder | null>;
  /** A value that is a serial number of a spreadsheet; null where there is none. */
  readonly serial: string | null;
}

interface Seen {
  readonly told: Set<DayOrder>;
  readonly rows: OpenRow[];
}

/** The days of a spreadsheet from 1954 to 2119: five digits, as numbers or as text. */
const isSerial = (cell: Cell): boolean =>
  typeof cell === 'number'
    ? cell >= 20_000 && cell < 80_000
    : typeof cell === 'string' && /^[2-7]\d{4}(?:\.\d+)?$/.test(cell);

/** Passes over all rows once: the value that tells may be the last one. */
export function surveyed(table: Table, targets: readonly (Target | null)[]): Survey {
  const dates = new CellDates({ order: null, since1904: false });
  const columns = targets.flatMap((target, column) =>
    target === 'date' || target === 'end' ? [column] : [],
  );
  const seen = new Map<number, Seen>(
    columns.map((column) => [column, { told: new Set(), rows: [] }]),
  );
  let serial: Cell = null;
  let rowCount = 0;
  for (const { cells, line } of table.rows()) {
    rowCount += 1;
    for (const [column, { told, rows }] of seen) {
      const cell = cells[column] ?? null;
      if (serial === null && isSerial(cell)) serial = cell;
      if (typeof cell !== 'string' || !MAY_BE_OPEN.test(cell)) continue;
      const date = dates.read(cell);
      if (date.kind === 'date' && date.order) told.add(date.order);
      if (date.kind !== 'open' || rows.length >= SHOWN) continue;
      const { dayFirst, monthFirst } = date;
      rows.push({ line, value: cell, dayFirst, monthFirst });
    }
  }
  const orderOf = ({ told }: Seen): DayOrder | null =>
    told.size === 1 ? ([...told][0] ?? null) : null;
  return {
    rows: rowCount,
    serial: serial === null ? null : String(serial),
    orders: new Map([...seen].map(([column, one]) => [column, orderOf(one)])),
    questions: [...seen].flatMap(([column, one]) =>
      one.rows.length === 0 || orderOf(one) !== null
        ? []
        : [
            {
              column,
              name: table.header[column] ?? '',
              isMixed: one.told.size > 1,
              rows: one.rows,
            },
          ],
    ),
  };
}
