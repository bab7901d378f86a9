/**
 * Which file on disk mirrors which case. A browser keeps the handle of a file in IndexedDB only; these have
 * a database of their own, since a handle cannot be written down, encrypted or put into a snapshot.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What is used of the handle of a file. The permission is asked for where the browser has one. */
export interface MirrorHandle {
  readonly name: string;
  createWritable(): Promise<FileSystemWritableFileStream>;
  queryPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  /** Only as an act of the reader. */
  requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

interface MirrorsSchema extends DBSchema {
  mirrors: { key: string; value: MirrorHandle };
}

export class Mirrors {
  readonly #name: string;

  /** @param name of the databases. */
  constructor(name: string) {
    this.#name = `${name}-mirrors`;
  }

  /** The file that mirrors a case; undefined: none. */
  find(id: string): Promise<MirrorHandle | undefined> {
    return this.#with((db) => db.get('mirrors', id));
  }

  async keep(id: string, handle: MirrorHandle): Promise<void> {
    await this.#with((db) => db.put('mirrors', handle, id));
  }

  async drop(id: string): Promise<void> {
    await this.#with((db) => db.delete('mirrors', id));
  }

  /** Opened for each act: it is rare, and an open database is in the way of one who deletes it. */
  async #with<T>(act: (db: IDBPDatabase<MirrorsSchema>) => Promise<T>): Promise<T> {
    const db = await openDB<MirrorsSchema>(this.#name, 1, {
      upgrade: (made) => void made.createObjectStore('mirrors'),
    });
    try {
      return await act(db);
    } finally {
      db.close();
    }
  }
}
