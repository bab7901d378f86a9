/** Whether a hand is moving the view. What costs much to draw waits until it rests. */

/** So long after the last frame that moved, the view rests, ms: longer than between two notches of a wheel. */
const REST_MS = 140;

export class Motion {
  #moving = $state(false);
  #lastMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get moving(): boolean {
    return this.#moving;
  }

  /** The view has moved. One timer serves a whole gesture: to set one in each frame would cost, too. */
  moved(): void {
    this.#lastMs = performance.now();
    this.#moving = true;
    this.#timer ??= setTimeout(() => this.#look(), REST_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    const leftMs = REST_MS - (performance.now() - this.#lastMs);
    this.#timer = leftMs > 0 ? setTimeout(() => this.#look(), leftMs) : undefined;
    if (leftMs <= 0) this.#moving = false;
  }
}
