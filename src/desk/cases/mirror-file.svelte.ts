/**
 * A file on disk that holds the open case as it is, where the browser can write one. It is written whole:
 * the browser writes beside it and moves that in its place once all of it is there.
 */

import type { MirrorHandle } from '../../store/mirrors';

/** Edits that come within this time, ms, are written together. */
const TOGETHER_MS = 1000;

type Picker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<MirrorHandle>;

const pickerHere = (): Picker | undefined =>
  (globalThis as { showSaveFilePicker?: Picker }).showSaveFilePicker;

/** What the file is to hold, and where it is written down which file that is. */
export interface Mirrored {
  text(): string;
  /** The file holds it. */
  written(): Promise<void>;
  find(): Promise<MirrorHandle | undefined>;
  keep(handle: MirrorHandle): Promise<void>;
  drop(): Promise<void>;
}

export class MirrorFile {
  readonly #case: Mirrored;
  #handle = $state.raw<MirrorHandle | null>(null);
  #paused = $state.raw<MirrorHandle | null>(null);
  #fault = $state.raw<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | null = null;
  #busy: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(mirrored: Mirrored) {
    this.#case = mirrored;
  }

  /** Whether the browser can write files. */
  get isOffered(): boolean {
    return pickerHere() !== undefined;
  }

  /** Name of the file; null while there is none. */
  get name(): string | null {
    return this.#handle?.name ?? null;
  }

  /** Name of a file that followed the case before, and that the reader has to allow again; null: none. */
  get paused(): string | null {
    return this.#paused?.name ?? null;
  }

  /** Why it was not written the last time; null when it was. */
  get fault(): string | null {
    return this.#fault;
  }

  /** Finds the file that followed the case when it was last open, and writes it where that is still allowed. */
  async find(): Promise<void> {
    // Where handles cannot be kept there is none.
    const handle = await this.#case.find().catch(() => undefined);
    const allowed = (await handle?.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
    if (!handle || this.#handle || this.#isClosed) return;
    if (allowed === 'granted') await this.#begin(handle);
    else this.#paused = handle;
  }

  /** Lets the reader choose the file, and writes it. Nothing happens when they choose none. */
  async choose(suggestedName: string): Promise<void> {
    const pick = pickerHere();
    if (!pick) return;
    let handle: MirrorHandle;
    try {
      const types = [{ accept: { 'application/json': ['.json'] } }];
      handle = await pick({ suggestedName, types });
    } catch (error) {
      if ((error as Error).name !== 'AbortError') this.#fault = String(error);
      return;
    }
    // If it cannot be kept, it still follows as long as the page is open.
    await this.#case.keep(handle).catch(() => undefined);
    await this.#begin(handle);
  }

  /** Asks the reader to allow the file of before again. Only as their act. */
  async resume(): Promise<void> {
    const handle = this.#paused;
    const allowed = (await handle?.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
    if (handle && allowed === 'granted') await this.#begin(handle);
  }

  /** The case has changed. */
  follow(): void {
    if (!this.#handle || this.#timer !== null) return;
    this.#timer = setTimeout(() => void this.write(), TOGETHER_MS);
  }

  /** Writes it now, after what is being written. */
  write(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#busy = this.#busy.then(async () => {
      const handle = this.#handle;
      if (!handle) return;
      try {
        const file = await handle.createWritable();
        await file.write(this.#case.text());
        await file.close();
        this.#fault = null;
        await this.#case.written();
      } catch (error) {
        this.#fault = error instanceof Error ? error.message : String(error);
      }
    });
    return this.#busy;
  }

  /** The file follows the case no longer, now or later. */
  async stop(): Promise<void> {
    this.#end();
    await this.#case.drop().catch(() => undefined);
  }

  /** The case is closed; when it is opened again, the file is found again. */
  close(): void {
    this.#isClosed = true;
    this.#end();
  }

  #end(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = this.#handle = this.#paused = this.#fault = null;
  }

  async #begin(handle: MirrorHandle): Promise<void> {
    this.#paused = null;
    this.#handle = handle;
    await this.write();
  }
}
