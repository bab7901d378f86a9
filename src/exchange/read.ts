/**
 * Where files of other programs come in. Whatever a file holds, this answers: events with the faults by line,
 * the questions that only its owner can answer, or why it is refused. Nothing is thrown past it.
 */
import { type FormatId, formatOf } from './formats';
import { type GivenModel, type ReadFile, Refusal, type RefusalKey, type RowFault } from './format';
import type { DayOrder } from './mapping/cell-date';
import { type TableReport, readTable } from './mapping/read-table';
import { type DayQuestion, recognised } from './mapping/survey';
import type { Target } from './mapping/targets';
import { shapeOf, withNames } from './shapes/shapes';
import { formatOfFile } from './sniff';

export interface Reading {
  readonly name: string;
  /** Null: by the name, then by what is in it. */
  readonly format: FormatId | null;
  readonly dayOrder: DayOrder | null;
  /** As corrected by the reader; null: as recognised. */
  readonly targets: readonly (Target | null)[] | null;
  readonly onProgress?: (rows: number) => void;
}

export interface FileReport extends TableReport {
  readonly format: FormatId;
  readonly encoding: string | null;
  /** Of a public dataset, such as `acled`; null for any other table. */
  readonly shape: string | null;
  /** Names and targets of the columns; none of a file of this program. */
  readonly header: readonly string[];
  readonly targets: readonly (Target | null)[];
}

export type Outcome =
  | { readonly kind: 'read'; readonly model: GivenModel; readonly report: FileReport }
  | {
      readonly kind: 'asks';
      readonly questions: readonly DayQuestion[];
      readonly report: Pick<FileReport, 'format' | 'shape' | 'encoding' | 'header' | 'targets'>;
    }
  | { readonly kind: 'refused'; readonly why: RefusalKey; readonly detail: string };

const refused = (why: RefusalKey, detail = ''): Outcome => ({ kind: 'refused', why, detail });

function readRows(
  file: Extract<ReadFile, { kind: 'table' }>,
  format: FormatId,
  reading: Reading,
): Outcome {
  const table = withNames(file.table);
  const { header } = table;
  const shape = reading.targets ? null : shapeOf(table);
  const targets = reading.targets ?? recognised(table);
  const about = {
    format,
    shape: shape?.id ?? null,
    encoding: table.encoding ?? null,
    header,
    targets,
  };
  const read = readTable(table, {
    name: reading.name,
    mapping: { targets, dayOrder: reading.dayOrder },
    shape,
    ...(reading.onProgress && { onProgress: reading.onProgress }),
  });
  if (read.kind === 'asks') return { kind: 'asks', questions: read.questions, report: about };
  return { kind: 'read', model: read.model, report: { ...read.report, ...about } };
}

function ofModel(model: GivenModel, faults: readonly RowFault[], format: FormatId): Outcome {
  const events = model.events.count;
  const rows = events + faults.length;
  const report = { rows, events, faults, faultCount: faults.length, format };
  const none = { encoding: null, shape: null, header: [], targets: [] };
  return { kind: 'read', model, report: { ...report, ...none } };
}

/** Reads a file. Never rejects because of what is in it. */
export async function readAny(bytes: Uint8Array, reading: Reading): Promise<Outcome> {
  try {
    if (bytes.length === 0) return refused('empty');
    const format = reading.format ?? formatOfFile(reading.name, bytes);
    const reader = await formatOf(format).reader?.();
    if (!reader) return refused('not-this-format', format);
    const file = await reader(bytes, { name: reading.name });
    return file.kind === 'table'
      ? readRows(file, format, reading)
      : ofModel(file.model, file.faults, format);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.why, error.message);
    return refused('broken', error instanceof Error ? error.message : String(error));
  }
}
