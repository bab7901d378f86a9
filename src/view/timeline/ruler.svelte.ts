/** The ruler: none, waiting for its events, or placed between two. */
import type { EventId } from '../../event/event';

export class Ruler {
  #ends = $state.raw<readonly EventId[] | null>(null);

  /** The events chosen so far, at most two; empty when there is no ruler. */
  get ends(): readonly EventId[] {
    return this.#ends ?? [];
  }

  get isOpen(): boolean {
    return this.#ends !== null;
  }

  /** The next event that is pressed becomes an end. */
  get isChoosing(): boolean {
    return this.#ends !== null && this.#ends.length < 2;
  }

  open(ends: readonly EventId[]): void {
    this.#ends = ends.slice(0, 2);
  }

  choose(id: EventId): void {
    if (this.#ends && !this.#ends.includes(id)) this.#ends = [...this.#ends, id].slice(0, 2);
  }

  close(): void {
    this.#ends = null;
  }
}
