/** A file of another program as far as it is known before its rows are read: a table, a model, or a refusal. */
import type { AsyncBuffer } from 'hyparquet';
import { type FormatId, formatOf } from './formats';
import { type GivenModel, Refusal, type RefusalKey, type RowFault, type Table } from './format';
import type { ReadingParquet } from './formats/parquet';
import { recognised } from './mapping/survey';
import type { Target } from './mapping/targets';
import type { Shape } from './shapes/shape';
import { shapeOf, withNames } from './shapes/shapes';
import { formatOfFile } from './sniff';

export interface OpenTable {
  readonly kind: 'table';
  readonly format: FormatId;
  readonly table: Table;
  /** Of a public dataset, which reads its rows itself. */
  readonly shape: Shape | null;
  /** What its columns seem to be. */
  readonly targets: readonly (Target | null)[];
}

export interface Refused {
  readonly kind: 'refused';
  readonly why: RefusalKey;
  readonly detail: string;
}

export type Opened =
  | OpenTable
  | {
      readonly kind: 'model';
      readonly format: FormatId;
      readonly model: GivenModel;
      readonly faults: readonly RowFault[];
    }
  | Refused;

export const refused = (why: RefusalKey, detail = ''): Refused => ({
  kind: 'refused',
  why,
  detail,
});

/** What was thrown, as an answer. */
export function refusalOf(error: unknown): Refused {
  if (error instanceof Refusal) return refused(error.why, error.message);
  return refused('broken', error instanceof Error ? error.message : String(error));
}

/** Opens a file. Never rejects because of what is in it. @param given null: by the name, then by what is in it. */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  given: FormatId | null = null,
): Promise<Opened> {
  try {
    if (bytes.length === 0) return refused('empty');
    const format = given ?? formatOfFile(name, bytes);
    const reader = await formatOf(format).reader?.();
    if (!reader) return refused('not-this-format', format);
    const file = await reader(bytes, { name });
    return file.kind === 'model' ? { ...file, format } : openTable(file.table, format);
  } catch (error) {
    return refusalOf(error);
  }
}

function openTable(given: Table, format: FormatId): OpenTable {
  const table = withNames(given);
  return { kind: 'table', format, table, shape: shapeOf(table), targets: recognised(table) };
}

/** Opens a Parquet file of which only what is wanted is read. Never rejects because of what is in it. */
export async function openParquet(file: AsyncBuffer, how: ReadingParquet): Promise<Opened> {
  try {
    const { parquetTable } = await import('./formats/parquet');
    return openTable(await parquetTable(file, how), 'parquet');
  } catch (error) {
    return refusalOf(error);
  }
}
