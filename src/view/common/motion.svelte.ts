/** Whether a gesture is moving the view. Expensive drawing waits until the view has rested. */

/**
 * Time without movement after which the view rests, ms: longer than between two notches of a wheel.
 */
const REST_MS = 140;

export class Motion {
  #moving = $state(false);
  #lastMs = 0;
  /** A timer runs. */
  #waits = false;

  /** @param view what a gesture moves, a new object for each place; the first one has not moved. */
  constructor(view: () => object) {
    let seen: object | null = null;
    $effect.pre(() => {
      const now = view();
      if (seen && now !== seen) this.#moved();
      seen = now;
    });
  }

  get moving(): boolean {
    return this.#moving;
  }

  /**
   * One timer serves a whole gesture: setting one in each frame would cost time, too. It may end
   * after the timeline is gone; that is harmless.
   */
  #moved(): void {
    this.#lastMs = performance.now();
    if (!this.#waits) this.#look();
  }

  #look(): void {
    const leftMs = REST_MS - (performance.now() - this.#lastMs);
    this.#waits = this.#moving = leftMs > 0;
    if (leftMs > 0) setTimeout(() => this.#look(), leftMs);
  }
}
