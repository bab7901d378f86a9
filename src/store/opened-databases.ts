/** The two databases, opened on first use, and again when the browser has closed them. */
import {
  type CasesDb,
  type OpenedDb,
  type SnapshotsDb,
  openCases,
  openSnapshots,
} from './databases';

export class Databases {
  readonly #name: string;
  readonly #onOutdated: () => void;
  #cases: Promise<OpenedDb<CasesDb>> | null = null;
  #snapshots: Promise<OpenedDb<SnapshotsDb>> | null = null;
  #isOutdated = false;

  /** @param onOutdated is called when a later version of the app takes over the storage. */
  constructor(name: string, onOutdated: () => void) {
    this.#name = name;
    this.#onOutdated = onOutdated;
  }

  /** A later version of the app has taken over the storage. */
  get isOutdated(): boolean {
    return this.#isOutdated;
  }

  cases(): Promise<OpenedDb<CasesDb>> {
    this.#cases ??= openCases(this.#name, {
      onNewer: () => this.#outdated(),
      onLost: () => (this.#cases = null),
    }).then(
      (opened) => {
        if (opened.isNewer) this.#isOutdated = true;
        return opened;
      },
      (error: unknown) => {
        this.#cases = null;
        throw error;
      },
    );
    return this.#cases;
  }

  /** @throws where a later version of the app keeps the cases. */
  async writable(): Promise<CasesDb> {
    const { db, isNewer } = await this.cases();
    if (isNewer) throw new Error('a later version of the app keeps the cases');
    return db;
  }

  snapshots(): Promise<OpenedDb<SnapshotsDb>> {
    this.#snapshots ??= openSnapshots(this.#name, {
      onNewer: () => this.#outdated(),
      onLost: () => (this.#snapshots = null),
    }).catch((error: unknown) => {
      this.#snapshots = null;
      throw error;
    });
    return this.#snapshots;
  }

  async close(): Promise<void> {
    for (const opening of [this.#cases, this.#snapshots]) {
      (await opening?.catch(() => null))?.db.close();
    }
  }

  #outdated(): void {
    this.#isOutdated = true;
    this.#onOutdated();
  }
}
