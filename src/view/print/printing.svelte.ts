/** Whether the page is being printed: the printed document is drawn only then. */
import { flushSync } from 'svelte';

export class Printing {
  #now = $state(false);

  constructor() {
    // Also for who looks at the page as print, which sends no `beforeprint`.
    const media = typeof window === 'undefined' ? null : window.matchMedia('print');
    media?.addEventListener('change', ({ matches }) => (matches ? this.begin() : this.end()));
  }

  get now(): boolean {
    return this.#now;
  }

  /** The browser takes its picture when this returns: the document must stand by then. */
  begin(): void {
    this.#now = true;
    flushSync();
  }

  end(): void {
    this.#now = false;
  }
}
