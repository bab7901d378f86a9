/** The model that was read, as a dataset whose events are read. */
import { type DatasetResult, readDataset } from '../format/dataset-file';
import { DATASET_SCHEMA } from '../event/codec/schema';
import type { DatasetContent } from '../event/codec/read';
import { ListedEvents, PackedEvents } from '../source/given/given';
import type { GivenModel } from './format';
import type { OutContent } from './out-content';

/** In the form of a dataset file. */
export const datasetOf = ({ events, ...around }: GivenModel): object => ({
  schema: DATASET_SCHEMA,
  ...around,
  events: events.slice(0, events.count),
});

export const contentOf = (model: GivenModel): DatasetResult => readDataset(datasetOf(model));

/** Events that are read together: what is around them is read with each lot. */
const AT_ONCE = 10_000;

/**
 * The same, of which the events are read as they are passed over. For what a table gave, whose ids are told
 * apart already. Throws where an event is invalid.
 */
export function passedOver(model: GivenModel): OutContent {
  const { events, ...around } = model;
  const lot = (from: number): DatasetContent => {
    const some = events.slice(from, Math.min(events.count, from + AT_ONCE));
    const read = readDataset({ schema: DATASET_SCHEMA, ...around, events: some });
    if (read.ok) return read.value;
    throw new Error(`${read.where}: ${read.reason}`);
  };
  const { articles, gazetteer } = contentOfNone(model);
  return {
    articles,
    gazetteer,
    events: {
      *[Symbol.iterator]() {
        for (let from = 0; from < events.count; from += AT_ONCE) yield* lot(from).events;
      },
    },
  };
}

function contentOfNone(model: GivenModel): DatasetContent {
  const read = contentOf({ ...model, events: new ListedEvents([]) });
  if (read.ok) return read.value;
  throw new Error(`${read.where}: ${read.reason}`);
}

/** The dataset file itself, as UTF-8; many events are copied as the bytes that they are. */
export function datasetBytes({ events, ...around }: GivenModel): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const head = JSON.stringify({ schema: DATASET_SCHEMA, ...around, events: [] });
  const first = encoder.encode(head.slice(0, head.lastIndexOf(']')));
  const given =
    events instanceof PackedEvents
      ? events.bytes
      : encoder.encode(JSON.stringify(events.slice(0, events.count)).slice(1, -1));
  const last = encoder.encode(']}');
  const bytes = new Uint8Array(first.length + given.length + last.length);
  bytes.set(first);
  bytes.set(given, first.length);
  bytes.set(last, first.length + given.length);
  return bytes;
}
