/** Worker that reads one table of another program: looks at it for each choice, and makes a dataset of it. */
import type { RefusalKey, RowFault } from '../../exchange/format';
import { isParquet } from '../../exchange/formats/parquet-columns';
import { type Look, TableLook } from '../../exchange/look';
import { datasetBytes } from '../../exchange/model';
import { type OpenTable, type Opened, openFile, openParquet } from '../../exchange/open-file';
import { type Choice, readOpen } from '../../exchange/read';
import type { Ranges } from '../open/any-file';
import { fetchRange } from '../open/hosted-file';

/** Messages to the worker; `open` comes first. */
export type TableRequest =
  | {
      readonly kind: 'open';
      /** Of Parquet, ranges may be given instead of bytes. */
      readonly given: ArrayBuffer | Ranges;
      readonly name: string;
      /** Leaves out columns of ranges that nothing reads. */
      readonly isNeededOnly: boolean;
    }
  | { readonly kind: 'look' | 'read'; readonly choice: Choice };

/** Messages from it: one answer for each request, and before that the rows read, or the share fetched, so far. */
export type TableReport =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'fetched'; readonly share: number }
  | { readonly kind: 'look'; readonly look: Look }
  | {
      readonly kind: 'read';
      /** UTF-8 of a dataset file: a part of a buffer, so that it need not be copied. */
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Rows that are not in it, or not wholly. */
      readonly faults: readonly RowFault[];
      readonly rows: number;
      readonly events: number;
    }
  /** It is no table, or cannot be read on; why not, of what is a table for certain. */
  | { readonly kind: 'refused'; readonly why?: RefusalKey };

const REFUSED: TableReport = { kind: 'refused' };

let open: { readonly table: OpenTable; readonly name: string; readonly look: TableLook } | null =
  null;

/** Reads from the host what hyparquet asks for. */
const fileAt = (ranges: Ranges) => ({
  byteLength: ranges.size,
  slice: (start: number, end = ranges.size) => fetchRange(ranges, start, end),
});

type Opening = Extract<TableRequest, { kind: 'open' }>;

function fileOf({ given, name, isNeededOnly }: Opening): Promise<Opened> {
  if (given instanceof ArrayBuffer) return openFile(new Uint8Array(given), name);
  return openParquet(fileAt(given), {
    isNeededOnly,
    onProgress: (share) => self.postMessage({ kind: 'fetched', share } satisfies TableReport),
  });
}

async function opened(request: Opening): Promise<TableReport> {
  const { given, name } = request;
  const isParquetFile = !(given instanceof ArrayBuffer) || isParquet(new Uint8Array(given));
  const file = await fileOf(request);
  if (file.kind === 'refused' && isParquetFile) return { kind: 'refused', why: file.why };
  // A faulty file of this program is refused with the place of its fault, not opened in part.
  if (file.kind !== 'table') return REFUSED;
  open = { table: file, name, look: new TableLook(file, name) };
  return { kind: 'look', look: open.look.look({ targets: null }) };
}

function read(choice: Choice): TableReport {
  if (!open) return REFUSED;
  const read = readOpen(open.table, {
    ...choice,
    survey: open.look.survey(choice),
    name: open.name,
    dayOrder: null,
    onProgress: (rows) => self.postMessage({ kind: 'progress', rows } satisfies TableReport),
  });
  if (read.kind !== 'read') return REFUSED;
  const { rows, events, faults } = read.report;
  const bytes = datasetBytes(read.model);
  return { kind: 'read', bytes, faults, rows, events };
}

async function answer(request: TableRequest): Promise<TableReport> {
  try {
    if (request.kind === 'open') return await opened(request);
    if (request.kind === 'read') return read(request.choice);
    return open ? { kind: 'look', look: open.look.look(request.choice) } : REFUSED;
  } catch {
    // A file that breaks off where it is read on.
    return REFUSED;
  }
}

self.onmessage = ({ data }: MessageEvent<TableRequest>): void => {
  void answer(data).then((report) => {
    self.postMessage(report, { transfer: report.kind === 'read' ? [report.bytes.buffer] : [] });
  });
};
