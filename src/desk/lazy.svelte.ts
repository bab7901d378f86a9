/** A part of the page whose code comes when it is first wanted. */
export class Lazy<Part> {
  readonly #import: () => Promise<Part>;
  #coming: Promise<Part> | null = null;
  #here = $state.raw<Part | null>(null);

  constructor(load: () => Promise<Part>) {
    this.#import = load;
  }

  /** Null until it is here. Drawing by it draws again when it comes. */
  get here(): Part | null {
    return this.#here;
  }

  /** Asks for it once; again after it could not be had. */
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
    // A part that cannot be had is not drawn; whoever needs to know calls `load`.
    if (this.#here === null) this.load().catch(() => undefined);
    return this.#here;
  }
}
