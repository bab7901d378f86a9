/** A part of the page whose code is loaded on first use. */
export class Lazy<Part> {
  readonly #import: () => Promise<Part>;
  #coming: Promise<Part> | null = null;
  #here = $state.raw<Part | null>(null);

  constructor(load: () => Promise<Part>) {
    this.#import = load;
  }

  /** Null until loaded. A drawing that reads it redraws when it arrives. */
  get here(): Part | null {
    return this.#here;
  }

  /** Loads it once; again after a failure. */
  load(): Promise<Part> {
    this.#coming ??= this.#import().then(
      (part) => (this.#here = part),
      (error: unknown) => {
        this.#coming = null;
        throw error;
      },
    );
    return this.#coming;
  }

  /** For drawing: the part, or null while it is on its way. */
  get wanted(): Part | null {
    // A part that fails to load is not drawn; callers that need to know use `load`.
    if (this.#here === null) this.load().catch(() => undefined);
    return this.#here;
  }
}
