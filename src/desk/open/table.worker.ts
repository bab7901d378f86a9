/** Worker that makes a dataset of a file of another program: a table, a calendar, another timeline. */
import type { RowFault } from '../../exchange/format';
import { datasetOf } from '../../exchange/model';
import { readAny } from '../../exchange/read';
import type { OpenRow } from '../../exchange/mapping/survey';

export interface TableRequest {
  readonly bytes: ArrayBuffer;
  readonly name: string;
}

export type TableReport =
  /** UTF-8 of a dataset file, and the rows that are not in it. */
  | { readonly kind: 'read'; readonly bytes: ArrayBuffer; readonly faults: readonly RowFault[] }
  | { readonly kind: 'asks'; readonly column: string; readonly row: OpenRow }
  | { readonly kind: 'refused' };

async function answer({ bytes, name }: TableRequest): Promise<TableReport> {
  const reading = { name, format: null, dayOrder: null, targets: null };
  const read = await readAny(new Uint8Array(bytes), reading);
  if (read.kind === 'asks') {
    const [question] = read.questions;
    const [row] = question?.rows ?? [];
    if (question && row) return { kind: 'asks', column: question.name, row };
  }
  if (read.kind !== 'read' || read.report.events === 0) return { kind: 'refused' };
  // A faulty file of this program is refused with the place of its fault, not opened in part.
  if (read.report.header.length === 0) return { kind: 'refused' };
  const { shape, targets } = read.report;
  // Without a column of dates it is likelier no table of events than one of undated events.
  const isDated = targets.some((target) => target === 'date' || target === 'year');
  if (shape === null && !isDated) return { kind: 'refused' };
  const text = JSON.stringify(datasetOf(read.model));
  const { buffer } = new TextEncoder().encode(text);
  return { kind: 'read', bytes: buffer, faults: read.report.faults };
}

self.onmessage = ({ data }: MessageEvent<TableRequest>): void => {
  void answer(data).then((report) => {
    const transfer = report.kind === 'read' ? [report.bytes] : [];
    self.postMessage(report, { transfer });
  });
};
