/**
 * Events that are selected together, in the order of selection; not part of a view that can be
 * shared.
 */
import type { EventId } from '../../event/event';

export class Picks {
  #ids: readonly EventId[];

  constructor(ids: readonly EventId[] = []) {
    this.#ids = $state.raw(ids);
  }

  get ids(): readonly EventId[] {
    return this.#ids;
  }

  has(id: EventId): boolean {
    return this.#ids.includes(id);
  }

  /** Adds an event or takes it out. `opened`: an open event is where a selection begins. */
  toggle(id: EventId, opened: EventId | null = null): void {
    const start = this.#ids.length === 0 && opened !== null && opened !== id ? [opened] : this.#ids;
    this.#ids = start.includes(id) ? start.filter((other) => other !== id) : [...start, id];
  }

  clear(): void {
    this.#ids = [];
  }
}
