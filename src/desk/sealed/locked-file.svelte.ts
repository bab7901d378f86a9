/** An encrypted file that waits for its passphrase. */
import type { UnsealFault } from '../../format/age/age';
import { ageApart } from './age-apart';

export type LockedFault =
  { readonly kind: UnsealFault } | { readonly kind: 'failed'; readonly reason: string };

/** The name without the ending of an encrypted file. */
const plainName = (name: string): string => name.replace(/\.age$/i, '') || name;

export class LockedFile {
  readonly name: string;
  readonly #bytes: Uint8Array;
  readonly #onopen: (file: File) => void;
  readonly #unseal: typeof ageApart;
  #stop: AbortController | null = $state.raw(null);
  #fault = $state.raw<LockedFault | null>(null);

  /** @param unseal for tests. */
  constructor(
    name: string,
    bytes: ArrayBuffer,
    onopen: (file: File) => void,
    unseal: typeof ageApart = ageApart,
  ) {
    this.name = name;
    this.#bytes = new Uint8Array(bytes);
    this.#onopen = onopen;
    this.#unseal = unseal;
  }

  /** A passphrase is being tried. */
  get isBusy(): boolean {
    return this.#stop !== null;
  }

  /** Why the last passphrase did not open it. */
  get fault(): LockedFault | null {
    return this.#fault;
  }

  /** Tries a passphrase; where it is right, the file is handed on. */
  async unlock(passphrase: string): Promise<void> {
    this.stop();
    const stop = new AbortController();
    this.#stop = stop;
    this.#fault = null;
    try {
      const request = { way: 'unseal', bytes: this.#bytes, passphrase } as const;
      const read = await this.#unseal(request, stop.signal);
      if (stop.signal.aborted) return;
      if (read.ok) this.#onopen(new File([read.bytes as BlobPart], plainName(this.name)));
      else if (read.fault === 'failed') this.#fault = { kind: 'failed', reason: read.reason };
      else this.#fault = { kind: read.fault };
    } catch (error) {
      if (stop.signal.aborted) return;
      this.#fault = {
        kind: 'failed',
        reason: error instanceof Error ? error.message : String(error),
      };
    }
    this.#stop = null;
  }

  /** Ends the trial of a passphrase. */
  stop(): void {
    this.#stop?.abort(new DOMException('cancelled', 'AbortError'));
    this.#stop = null;
  }
}
