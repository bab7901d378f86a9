/** All rows of a case at once: made of a document, or sealed anew. */
import type { CaseDocument } from '../case/document';
import { LISTS, recordsOf } from '../case/records';
import {
  type CaseRow,
  bodyOf,
  historyLabel,
  historyRow,
  recordLabel,
  recordRow,
  textOf,
} from './rows';
import type { StoredRows } from './load';
import type { Opened } from './seal';

/** The rows of a document, without a passphrase. */
export async function rowsFor(
  row: CaseRow,
  { case: one, history }: CaseDocument,
): Promise<StoredRows> {
  const { id, rev } = row;
  const records = LISTS.flatMap((list) =>
    recordsOf(one, list).map((record) => recordRow(null, id, list, record, rev)),
  );
  const entries = history.entries.map((entry) => historyRow(null, id, entry));
  return { row, records: await Promise.all(records), history: await Promise.all(entries) };
}

/** The same rows under another seal. One that is damaged stays as it is. */
export async function resealed(
  { row, records, history }: StoredRows,
  from: CryptoKey | null,
  to: Opened | null,
): Promise<StoredRows> {
  const key = to?.key ?? null;
  const again = async <R extends object>(given: R, label: string): Promise<R> => {
    let text: string;
    try {
      text = await textOf(from, label, given);
    } catch {
      return given;
    }
    const {
      text: _text,
      sum: _sum,
      iv: _iv,
      bytes: _bytes,
      ...keys
    } = given as Record<string, unknown>;
    return { ...keys, ...(await bodyOf(key, label, text)) } as unknown as R;
  };
  return {
    row: { ...row, seal: to?.seal ?? null },
    records: await Promise.all(
      records.map((one) => again(one, recordLabel(one.list, one.id, one.rev))),
    ),
    history: await Promise.all(history.map((one) => again(one, historyLabel(one.seq)))),
  };
}
