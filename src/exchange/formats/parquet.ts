/** Parquet, read by hyparquet; what its columns inflate to is looked at before. */
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { type Read, Refusal } from '../format';
import { isFields, tableOfObjects } from './json-rows';

const MAX_BYTES = 1024 ** 3;
const MAX_ROWS = 5_000_000;

/** Dates of Parquet are instants of UTC; a day has no time. */
function plain(value: unknown): unknown {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime())
      ? null
      : value
          .toISOString()
          .replace(/T00:00:00\.000Z$/, '')
          .replace(/\.\d{3}Z$/, 'Z');
  }
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (Array.isArray(value)) return value.map(plain);
  if (isFields(value)) return plainFields(value);
  return value;
}

const plainFields = (given: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, plain(value)]));

export const readParquet: Read = async (bytes) => {
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== 'PAR1') {
    throw new Refusal('not-this-format', 'no Parquet');
  }
  const file = bytes.slice().buffer;
  const metadata = parquetMetadata(file);
  const sizes = metadata.row_groups.map(({ total_byte_size: size }) => Number(size));
  if (sizes.reduce((sum, size) => sum + size, 0) > MAX_BYTES) throw new Refusal('inflates');
  if (Number(metadata.num_rows) > MAX_ROWS) throw new Refusal('too-large');
  const rows = await parquetReadObjects({ file, metadata, compressors });
  return {
    kind: 'table',
    table: tableOfObjects(rows.map((row, at) => ({ line: at + 1, fields: plainFields(row) }))),
  };
};
