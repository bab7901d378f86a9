/**
 * Parquet, read by hyparquet from a file at hand or, range by range, from one on a host. Columns are decoded
 * one by one and stay columns; how large they are is looked at before.
 */
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { type Cell, type Read, Refusal, type Table } from '../format';
import { shapeOf } from '../shapes/shapes';
import { targetsOf } from '../mapping/targets';
import { cellOf, isFields } from './json-rows';
import { type ParquetColumn, columnsOf, isParquet } from './parquet-columns';

/** Bytes of the columns that are read, unpacked. */
const MAX_BYTES = 1024 ** 3;
const MAX_ROWS = 20_000_000;
const MAX_COLUMNS = 5000;
/** Bytes at the end that are read first: the footer of most files. */
const FOOTER_BYTES = 64 * 1024;
/** Rows above which the text of a table, and so what nothing else reads, is left out. */
const TEXT_ROWS = 20_000;

const COMPRESSIONS: readonly string[] = ['UNCOMPRESSED', ...Object.keys(compressors)];

/** A day has no time. Without a zone in the file there is none in the text. */
const instants = {
  dateFromDays: (days: number) => isoOf(days * 86_400_000),
  timestampFromMilliseconds: (ms: bigint) => isoOf(Number(ms)),
  timestampFromMicroseconds: (us: bigint) => isoOf(Number(us / 1000n)),
  timestampFromNanoseconds: (ns: bigint) => isoOf(Number(ns / 1_000_000n)),
};

function isoOf(ms: number): string | null {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return null;
  return date
    .toISOString()
    .replace(/T00:00:00\.000Z$/, '')
    .replace(/\.\d{3}Z$/, 'Z');
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (Array.isArray(value)) return value.map(plain);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

/** The value of a column, which may be within that of the field it belongs to. */
function cellIn(given: unknown, { path, hasZone }: ParquetColumn): Cell {
  let value = given;
  for (const key of path.slice(1)) value = isFields(value) ? value[key] : null;
  if (typeof value === 'string') return hasZone ? value : value.replace(/Z$/, '');
  return typeof value === 'number' || typeof value === 'boolean' ? value : cellOf(plain(value));
}

/** Refuses what is too large, or compressed in a way that is not known, before any of it is read. */
function look(
  { row_groups: groups }: FileMetaData,
  rows: number,
  names: ReadonlySet<string>,
): void {
  if (rows > MAX_ROWS) throw new Refusal('too-large');
  let bytes = 0;
  for (const { meta_data: about } of groups.flatMap(({ columns }) => columns)) {
    if (!about || !names.has(about.path_in_schema[0] ?? '')) continue;
    if (!COMPRESSIONS.includes(about.codec)) throw new Refusal('compression', about.codec);
    bytes += Number(about.total_uncompressed_size);
  }
  if (bytes > MAX_BYTES) throw new Refusal('inflates');
}

/** The columns that something reads: all of a table that has its text, or whose names do not tell. */
function needed(columns: readonly ParquetColumn[], rows: number): readonly ParquetColumn[] {
  const header = columns.map(({ name }) => name);
  const targets = targetsOf(header);
  const isDated = targets.includes('date') || targets.includes('year');
  if (rows <= TEXT_ROWS || !isDated) return columns;
  if (shapeOf({ header, rows: () => [] })) return columns;
  return columns.filter((_, at) => targets[at] !== null);
}

export interface ReadingParquet {
  /** Leaves out the columns of a large table that nothing reads. */
  readonly isNeededOnly?: boolean;
  /** Hears the share of the columns that were read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Reads a file. Rejects with a `Refusal`, or with what a damaged file leads to. */
export async function parquetTable(
  file: AsyncBuffer,
  { isNeededOnly = false, onProgress }: ReadingParquet = {},
): Promise<Table> {
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: FOOTER_BYTES });
  const all = columnsOf(parquetSchema(metadata));
  if (all.length > MAX_COLUMNS) throw new Refusal('too-many-columns');
  const count = Number(metadata.num_rows);
  if (count === 0) throw new Refusal('no-rows');
  const columns = isNeededOnly ? needed(all, count) : all;
  const names = new Set(columns.map(({ path }) => path[0]));
  look(metadata, count, names);
  const scan = await parquetScan({
    file,
    metadata,
    compressors,
    columns: [...names],
    parsers: instants,
  });
  const groups: { readonly rows: number; readonly cells: readonly (readonly Cell[])[] }[] = [];
  const steps = scan.ranges.length * names.size;
  let done = 0;
  for (const { rowStart, rowEnd } of scan.ranges) {
    const cells: Cell[][] = [];
    for (const name of names) {
      const values = await scan.readColumn({ column: name, rowStart, rowEnd });
      if (values.length !== rowEnd - rowStart) throw new Refusal('broken', name);
      for (const column of columns.filter(({ path }) => path[0] === name)) {
        cells.push(Array.from(values as ArrayLike<unknown>, (value) => cellIn(value, column)));
      }
      onProgress?.((done += 1) / steps);
    }
    groups.push({ rows: rowEnd - rowStart, cells });
  }
  return {
    header: columns.map(({ name }) => name),
    rows: function* () {
      let line = 0;
      for (const { rows, cells } of groups) {
        for (let row = 0; row < rows; row += 1) {
          line += 1;
          yield { cells: cells.map((column) => column[row] ?? null), line };
        }
      }
    },
  };
}

export const readParquet: Read = async (bytes) => {
  if (!isParquet(bytes)) throw new Refusal('not-this-format', 'no Parquet');
  const file: AsyncBuffer = {
    byteLength: bytes.length,
    slice: (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
  };
  return { kind: 'table', table: await parquetTable(file) };
};
