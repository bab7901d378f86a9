/**
 * The events of a table, kept while they are few. Of a large one only which rows make events is kept, and the
 * events are made of the rows again whenever they are passed over.
 */
import { type GivenEvents, ListedEvents } from '../../source/given/given';
import type { Row } from '../format';
import type { MadeEvent } from './made-event';

/** Takes in an event for each row. */
export interface KeepsEvents {
  readonly count: number;
  /** No more events are kept: it is enough to say that a row makes one. */
  readonly isFull: boolean;
  /** @param event of the next row; null where it makes none. */
  add(event: MadeEvent | 'taken-in' | null): void;
  /** The events; nothing is to be added afterwards. */
  finish(): GivenEvents;
}

/** Reads the rows of a table once more. */
type ReadAgain = () => {
  readonly rows: Iterable<Row>;
  readonly make: (row: Row) => MadeEvent | null;
};

/** Events up to which they are kept. */
const FEW = 20_000;

export class RowEvents implements KeepsEvents {
  readonly #again: ReadAgain;
  #few: MadeEvent[] | null = [];
  /** A byte for each row: whether it makes an event. */
  #makes = new Uint8Array(1024);
  #rows = 0;
  #count = 0;

  constructor(again: ReadAgain) {
    this.#again = again;
  }

  get count(): number {
    return this.#count;
  }

  get isFull(): boolean {
    return this.#few === null;
  }

  add(event: MadeEvent | 'taken-in' | null): void {
    if (this.#rows === this.#makes.length) {
      const more = new Uint8Array(this.#rows * 2);
      more.set(this.#makes);
      this.#makes = more;
    }
    this.#makes[this.#rows] = event ? 1 : 0;
    this.#rows += 1;
    if (!event) return;
    this.#count += 1;
    if (event !== 'taken-in' && this.#few && this.#few.push(event) > FEW) this.#few = null;
  }

  finish(): GivenEvents {
    return this.#few
      ? new ListedEvents(this.#few)
      : new EventsAgain(this.#count, this.#makes.subarray(0, this.#rows), this.#again);
  }
}

/** Events that are made of their rows. In order they are made once; whoever goes back begins at the first row. */
export class EventsAgain implements GivenEvents {
  readonly count: number;
  readonly #makes: Uint8Array;
  readonly #again: ReadAgain;
  #from = 0;
  #rest: Iterator<MadeEvent> | null = null;

  constructor(count: number, makes: Uint8Array, again: ReadAgain) {
    this.count = count;
    this.#makes = makes;
    this.#again = again;
  }

  at(index: number): unknown {
    return this.slice(index, index + 1)[0];
  }

  slice(from: number, to: number): readonly MadeEvent[] {
    if (!this.#rest || from < this.#from) {
      this.#rest = this.all();
      this.#from = 0;
    }
    const events: MadeEvent[] = [];
    for (; this.#from < Math.min(to, this.count); this.#from += 1) {
      const { value } = this.#rest.next() as IteratorYieldResult<MadeEvent>;
      if (this.#from >= from) events.push(value);
    }
    return events;
  }

  *all(): Generator<MadeEvent> {
    const { rows, make } = this.#again();
    let at = 0;
    for (const row of rows) {
      if (this.#makes[at] === 1) yield make(row) as MadeEvent;
      at += 1;
    }
  }
}
