/** Reads a file of another program in a worker, which can be stopped. */
import type { Broken } from '../../case/codec/case-file';
import type { RowFault } from '../../exchange/format';
import { faultAt } from '../../event/codec/fields';
import { because } from '../../event/codec/because';
import { addWorker, askWorker } from '../workers';
import table from './table.worker?worker&url';
import type { TableReport, TableRequest } from './table.worker';

addWorker('table', table);

/** Rejects when the signal is aborted, at once, or when the worker fails. */
export const tableApart = (request: TableRequest, signal: AbortSignal): Promise<TableReport> =>
  askWorker('table', request, (report: TableReport) => report, signal);

/** A row that is not understood, as what of a file was not taken over. */
export function unreadRow({ line, column, value, why }: RowFault): Broken {
  return {
    list: 'events',
    id: String(line),
    raw: { line, column, value, why },
    fault: faultAt(column, because('other', value === '' ? why : `${why}: ${value}`)),
  };
}
