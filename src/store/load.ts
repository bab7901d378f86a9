/** Reads a stored case. A row that was damaged is set aside as it is; the case opens without it. */
import { readHistoryEntry } from '../case/codec/read-record';
import type { CaseDocument } from '../case/document';
import { type HistoryEntry, LOST, historyOf, revisionOf } from '../case/history';
import { type Case, type CaseRecord, LISTS, type List, emptyCase } from '../case/records';
import { type CasesDb, rowsOf } from './databases';
import {
  type CaseRow,
  type HistoryRow,
  type RecordRow,
  historyLabel,
  readCaseRow,
  recordLabel,
  textOf,
} from './rows';

/** A row that could not be read. */
export interface Quarantined {
  readonly list: List | 'history';
  readonly id: string;
  /** In English. */
  readonly reason: string;
  /** As it is stored. */
  readonly raw: unknown;
}

export interface Loaded {
  readonly row: CaseRow;
  readonly document: CaseDocument;
  readonly quarantined: readonly Quarantined[];
}

export interface StoredRows {
  readonly row: CaseRow;
  readonly records: readonly RecordRow[];
  readonly history: readonly HistoryRow[];
}

/** All rows of a case, as of one moment; null when there is none. */
export async function storedRows(db: CasesDb, id: string): Promise<StoredRows | null> {
  const tx = db.transaction(['cases', 'records', 'history']);
  const [given, records, history] = await Promise.all([
    tx.objectStore('cases').get(id),
    tx.objectStore('records').getAll(rowsOf(id)),
    tx.objectStore('history').getAll(rowsOf(id)),
    tx.done,
  ]);
  const row = readCaseRow(given);
  if (!row) return null;
  // The row may have been damaged; the history cannot be behind it.
  const last = history.at(-1)?.seq;
  return { row: { ...row, rev: Math.max(row.rev, Number(last) || 0) }, records, history };
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : String(error);

async function parsed(key: CryptoKey | null, label: string, row: unknown): Promise<unknown> {
  return JSON.parse(await textOf(key, label, row));
}

/** The record of a row, or why there is none. */
async function recordOf(key: CryptoKey | null, row: RecordRow): Promise<CaseRecord | string> {
  const { list, id, rev } = row;
  try {
    if (!LISTS.includes(list)) return `no list ${String(list)}`;
    const record = await parsed(key, recordLabel(list, id, rev), row);
    // Its checksum, or its seal, says that it is as it was written: to check each field again would take
    // most of the time of opening a case.
    const isRecord = typeof record === 'object' && record !== null && 'id' in record;
    return isRecord && record.id === id ? (record as CaseRecord) : 'the id differs';
  } catch (error) {
    return reasonOf(error);
  }
}

/** The records of rows as a case, and those that are damaged. */
export async function caseOfRows(
  { name, made }: Pick<CaseRow, 'name' | 'made'>,
  rows: readonly RecordRow[],
  key: CryptoKey | null,
): Promise<{ case: Case; quarantined: Quarantined[] }> {
  const quarantined: Quarantined[] = [];
  const lists = Object.fromEntries(
    Object.entries(emptyCase(name, made)).map(([list, records]) => [
      list,
      new Map<string, CaseRecord>(records),
    ]),
  ) as Record<List, Map<string, CaseRecord>>;
  const read = await Promise.all(rows.map((row) => recordOf(key, row)));
  for (const [at, row] of rows.entries()) {
    const record = read[at] ?? 'is missing';
    if (typeof record !== 'string') lists[row.list].set(record.id, record);
    else quarantined.push({ list: row.list, id: row.id, reason: record, raw: row });
  }
  return { case: lists as unknown as Case, quarantined };
}

/** In the place of an entry that is damaged or missing: it ends what can be undone. */
const lostEntry = (seq: number): HistoryEntry => ({
  seq,
  at: '',
  by: '',
  kind: LOST,
  why: '',
  of: null,
  changes: [],
});

/** The entry of a row, or why there is none. */
export async function entryOf(
  key: CryptoKey | null,
  row: HistoryRow,
): Promise<HistoryEntry | string> {
  try {
    const read = readHistoryEntry(await parsed(key, historyLabel(row.seq), row));
    if (!read.ok) return `${read.where}: ${read.reason}`;
    return read.value.seq === row.seq ? read.value : 'the number differs';
  } catch (error) {
    return reasonOf(error);
  }
}

export async function loadCase(rows: StoredRows, key: CryptoKey | null): Promise<Loaded> {
  const { row } = rows;
  const { case: one, quarantined } = await caseOfRows(row, rows.records, key);
  const entries = await Promise.all(
    rows.history.map(async (given): Promise<HistoryEntry> => {
      const entry = await entryOf(key, given);
      if (typeof entry !== 'string') return entry;
      quarantined.push({ list: 'history', id: String(given.seq), reason: entry, raw: given });
      return lostEntry(given.seq);
    }),
  );
  let history = historyOf(entries);
  if (revisionOf(history) < row.rev) history = historyOf([...entries, lostEntry(row.rev)]);
  return { row, document: { case: one, history }, quarantined };
}
