/**
 * Long work in short steps: the page stays responsive, progress is reported, and the work can be
 * aborted.
 */

/** Work in small pieces: after each it yields the finished share of the current part. */
export type Work<T> = Generator<number | undefined, T, undefined>;

/** Does work in one go. For printing: the browser captures the page without waiting. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Work between two pauses, ms: under the 50 ms from which a page feels stuck. */
const STEP_MS = 12;

export class Pace {
  readonly #onProgress: (share: number) => void;
  readonly #signal: AbortSignal | undefined;
  #pausedAt = performance.now();
  #from = 0;
  #to = 0;
  #told = -1;

  constructor(onProgress?: (share: number) => void, signal?: AbortSignal) {
    this.#onProgress = onProgress ?? (() => undefined);
    this.#signal = signal;
    this.#signal?.throwIfAborted();
  }

  /** The work from here on is the part of the whole up to `to` (0 … 1). */
  upTo(to: number): void {
    this.#from = this.#to;
    this.#to = to;
  }

  /**
   * To be awaited between two small pieces of work. Rejects with the signal's reason once aborted.
   * @param share the finished share of the current part.
   */
  async step(share: number): Promise<void> {
    if (performance.now() - this.#pausedAt < STEP_MS) return;
    this.#tell(this.#from + (this.#to - this.#from) * Math.min(1, share));
    await nextTask();
    this.#signal?.throwIfAborted();
    this.#pausedAt = performance.now();
  }

  /** Does work with pauses. */
  async run<T>(work: Work<T>): Promise<T> {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      await this.step(step.value ?? 0);
    }
  }

  /** Reports that all work is done. */
  done(): void {
    this.#signal?.throwIfAborted();
    this.#tell(1);
  }

  #tell(share: number): void {
    if (share <= this.#told) return;
    this.#told = share;
    this.#onProgress(share);
  }
}

/** A message between ports is a task of its own, and not slowed down to 4 ms as timers are. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
