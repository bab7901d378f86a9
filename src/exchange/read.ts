/**
 * Where files of other programs come in. Whatever a file holds, this answers: events with the faults by line,
 * the questions that only its owner can answer, or why it is refused. Nothing is thrown past it.
 */
import type { FormatId } from './formats';
import type { GivenModel, RowFault } from './format';
import type { DayOrder } from './mapping/cell-date';
import { type TableReport, readTable } from './mapping/read-table';
import type { DayQuestion, Survey } from './mapping/survey';
import type { Target } from './mapping/targets';
import { type OpenTable, type Opened, type Refused, openFile, refusalOf } from './open-file';

/** How the rows of a table are read. */
export interface Choice {
  /** As corrected by the reader; null: as recognised, and by the shape of a public dataset. */
  readonly targets: readonly (Target | null)[] | null;
  /** Which comes first, by column, where no value tells. */
  readonly orders?: readonly (DayOrder | null)[];
  /** What serial numbers are counted from; null: as the file says, else from 1900. */
  readonly since1904?: boolean | null;
}

export interface Reading extends Choice {
  readonly name: string;
  /** Null: by the name, then by what is in it. */
  readonly format: FormatId | null;
  /** For all columns where no value tells. */
  readonly dayOrder: DayOrder | null;
  readonly onProgress?: (rows: number) => void;
  /** Of all rows, where they were looked through already. */
  readonly survey?: Survey;
  /** Events of a large table are not kept, but made again whenever they are passed over. */
  readonly isPassedOver?: boolean;
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
  | Refused;

/** What reads the rows of an open table, by a choice. */
export const mappingOf = (
  { shape, targets }: OpenTable,
  choice: Choice,
  dayOrder: DayOrder | null = null,
) => ({
  shape: choice.targets ? null : shape,
  mapping: { ...choice, targets: choice.targets ?? targets, dayOrder },
});

/** Reads the rows of a table. Never throws because of what is in it. */
export function readOpen(open: OpenTable, reading: Omit<Reading, 'format'>): Outcome {
  const { table, format } = open;
  const { name, dayOrder, targets, orders, since1904, ...how } = reading;
  const choice = { targets, ...(orders && { orders }), since1904: since1904 ?? null };
  const { shape, mapping } = mappingOf(open, choice, dayOrder);
  const about = {
    format,
    shape: shape?.id ?? null,
    encoding: table.encoding ?? null,
    header: table.header,
    targets: mapping.targets,
  };
  try {
    const read = readTable(table, { ...how, name, mapping, shape });
    if (read.kind === 'asks') return { kind: 'asks', questions: read.questions, report: about };
    return { kind: 'read', model: read.model, report: { ...read.report, ...about } };
  } catch (error) {
    return refusalOf(error);
  }
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
  const opened: Opened = await openFile(bytes, reading.name, reading.format);
  if (opened.kind === 'refused') return opened;
  return opened.kind === 'table'
    ? readOpen(opened, reading)
    : ofModel(opened.model, opened.faults, opened.format);
}
