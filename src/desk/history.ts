/** Undo and redo over whole states. Consecutive changes of one topic are one step. */

/** Steps kept; older ones are forgotten. */
const LIMIT = 200;

export class History<T> {
  #past: T[] = [];
  #present: T;
  #future: T[] = [];
  #topic: string | null = null;

  constructor(present: T) {
    this.#present = present;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Records a new state; it replaces the current one if both belong to the same topic. */
  record(state: T, topic: string | null): void {
    if (topic === null || topic !== this.#topic) {
      this.#past.push(this.#present);
      if (this.#past.length > LIMIT) this.#past.shift();
    }
    this.#present = state;
    this.#future = [];
    this.#topic = topic;
  }

  /** The state before, or null at the beginning. */
  undo(): T | null {
    const before = this.#past.pop();
    if (before === undefined) return null;
    this.#future.push(this.#present);
    this.#present = before;
    this.#topic = null;
    return before;
  }

  /** The state after, or null at the end. */
  redo(): T | null {
    const after = this.#future.pop();
    if (after === undefined) return null;
    this.#past.push(this.#present);
    this.#present = after;
    this.#topic = null;
    return after;
  }
}
