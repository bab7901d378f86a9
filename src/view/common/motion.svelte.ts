/** Whether a hand is moving the view. What costs much to draw waits until it rests. */

/** So long after the last frame that moved, the view rests, ms: longer than between two notches of a wheel. */
const REST_MS = 140;

export class Motion {
  #moving = $state(false);
  #lastMs = 0;
  /** A timer runs. */
  #waits = false;

  /** @param view what a hand moves, a new object for each place; the first one has not moved. */
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
   * One timer serves a whole gesture: to set one in each frame would cost, too. It may end after the
   * timeline has gone, and then nobody looks.
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
