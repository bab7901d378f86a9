/**
 * Reads given events into columns, in slices: whoever calls decides how many at a time, in a worker or
 * between two frames of a page. A fault is told where it is found, and leaves the events around it alone.
 */
import { DrawnReader, isFault } from '../../event/codec/drawn';
import { because } from '../../event/codec/because';
import { type Fault, faultAt } from '../../event/codec/fields';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { type ReadEvents, RowWriter } from '../store/row-writer';
import type { GivenEvents } from './given';

/** A fault of one event of many. */
export interface GivenFault extends Fault {
  readonly index: number;
}

export class GivenReader {
  readonly #given: GivenEvents;
  readonly #reader: DrawnReader;
  readonly #writer: RowWriter;
  #at = 0;

  constructor(given: GivenEvents, gazetteer: Gazetteer) {
    this.#given = given;
    this.#reader = new DrawnReader(gazetteer);
    this.#writer = new RowWriter(given.count, gazetteer, (index) => {
      const { id } = given.at(index) as { readonly id: string };
      return id;
    });
  }

  /** Share of the events that have been read, 0 to 1. */
  get share(): number {
    return this.#given.count === 0 ? 1 : this.#at / this.#given.count;
  }

  /** Reads up to so many more events, and answers the faults among them. */
  read(most = Infinity): GivenFault[] {
    const faults: GivenFault[] = [];
    const end = Math.min(this.#given.count, this.#at + most);
    for (const given of this.#given.slice(this.#at, end)) {
      const event = this.#reader.read(given);
      if (isFault(event)) faults.push({ ...event, index: this.#at });
      else if (!this.#writer.add(event, this.#at)) {
        faults.push({ ...faultAt('id', because('twice', event.id)), index: this.#at });
      }
      this.#at += 1;
    }
    return faults;
  }

  /** What was read. */
  finish(): ReadEvents {
    return this.#writer.finish();
  }
}
