/** Whether the page is being printed: the printed document is drawn only then. */
import { flushSync } from 'svelte';

export class Printing {
  #now = $state(false);

  constructor() {
    // Also for users who view the page with print media emulation, which sends no `beforeprint`.
    const media = typeof window === 'undefined' ? null : window.matchMedia('print');
    media?.addEventListener('change', ({ matches }) => (matches ? this.begin() : this.end()));
  }

  get now(): boolean {
    return this.#now;
  }

  /** The browser captures the page when this returns: the document must be ready by then. */
  begin(): void {
    this.#now = true;
    flushSync();
  }

  end(): void {
    this.#now = false;
  }
}
