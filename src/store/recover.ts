/** Reads every stored record whatever is broken: for the view that saves raw data when nothing else works. */
import { openDB } from 'idb';
import { casesName, snapshotsName } from './databases';

/** Everything that is stored under the id of a case, as it is stored. */
export interface RawCase {
  readonly id: string;
  /** As far as it can be read. */
  readonly name: string;
  readonly records: number;
  readonly snapshots: number;
  /** By store: each row with its key. Bytes are base64. */
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** Bytes as JSON can hold them. */
function plain(given: unknown): unknown {
  if (given instanceof ArrayBuffer) return plain(new Uint8Array(given));
  if (ArrayBuffer.isView(given)) {
    const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return { base64: btoa(binary) };
  }
  if (Array.isArray(given)) return given.map(plain);
  if (typeof given !== 'object' || given === null) {
    return typeof given === 'bigint' ? String(given) : given;
  }
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, plain(value)]));
}

interface RawRow {
  readonly store: string;
  readonly key: unknown;
  readonly value: unknown;
}

/** The rows of every store of a database; of one that cannot be read, what could be read before. */
async function allRows(name: string): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  const db = await openDB(name);
  try {
    for (const store of db.objectStoreNames) {
      try {
        const tx = db.transaction(store);
        for (let at = await tx.store.openCursor(); at; at = await at.continue()) {
          rows.push({ store, key: at.key, value: at.value });
        }
      } catch {
        // The next store may still be readable.
        continue;
      }
    }
  } finally {
    db.close();
  }
  return rows;
}

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null;

/** Every stored case with all of its rows. Never throws because of what is stored. @param name of the databases. */
export async function rawCases(name = 'sourceline'): Promise<RawCase[]> {
  const found = new Map<string, Record<string, unknown[]>>();
  for (const database of [casesName(name), snapshotsName(name)]) {
    const known = await indexedDB.databases().catch(() => null);
    if (known && !known.some((one) => one.name === database)) continue;
    for (const { store, key, value } of await allRows(database).catch(() => [])) {
      const id = String(Array.isArray(key) ? key[0] : key);
      const stores = found.get(id) ?? {};
      found.set(id, stores);
      (stores[store] ??= []).push({ key: plain(key), value: plain(value) });
    }
  }
  return [...found].map(([id, rows]) => {
    const [first] = rows.cases ?? [];
    const value = isObject(first) && isObject(first.value) ? first.value : {};
    return {
      id,
      name: typeof value.name === 'string' ? value.name : '',
      records: rows.records?.length ?? 0,
      snapshots: rows.snapshots?.length ?? 0,
      rows,
    };
  });
}

/** The text of a file with everything that is stored of a case. */
export const rawText = (one: RawCase): string =>
  JSON.stringify({ schema: 'sourceline/raw/1', ...one }, null, 1);
