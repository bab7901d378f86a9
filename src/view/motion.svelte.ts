/** Whether a hand is moving the view. What costs much to draw waits until it rests. */

import { untrack } from 'svelte';

/** So long after the last frame that moved, the view rests, ms: longer than between two notches of a wheel. */
const REST_MS = 140;

export class Motion {
  #moving = $state(false);
  #lastMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param view what a hand moves; as it is shown first it has not moved. */
  constructor(view: () => unknown) {
    let seen = untrack(view);
    $effect.pre(() => {
      const now = view();
      if (now === seen) return;
      seen = now;
      untrack(() => this.#moved());
    });
    $effect(() => () => clearTimeout(this.#timer));
  }

  get moving(): boolean {
    return this.#moving;
  }

  /** One timer serves a whole gesture: to set one in each frame would cost, too. */
  #moved(): void {
    this.#lastMs = performance.now();
    this.#moving = true;
    this.#timer ??= setTimeout(() => this.#look(), REST_MS);
  }

  #look(): void {
    const leftMs = REST_MS - (performance.now() - this.#lastMs);
    this.#timer = leftMs > 0 ? setTimeout(() => this.#look(), leftMs) : undefined;
    if (leftMs <= 0) this.#moving = false;
  }
}
