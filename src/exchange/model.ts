/** The model that was read, as a dataset whose events are read. */
import { type DatasetResult, readDataset } from '../format/dataset-file';
import { DATASET_SCHEMA } from '../event/codec/schema';
import { ListedEvents } from '../source/given/given';
import type { GivenModel } from './format';
import { MadeEvents } from './mapping/made-event';
import { FramedEvents } from './mapping/packing';
import { EventsAgain } from './mapping/row-events';
import type { OutContent } from './out-content';

/** In the form of a dataset file. */
export const datasetOf = ({ events, ...around }: GivenModel): object => ({
  schema: DATASET_SCHEMA,
  ...around,
  events: events.slice(0, events.count),
});

export const contentOf = (model: GivenModel): DatasetResult => readDataset(datasetOf(model));

/** The same; the events of a large table are made as they are passed over, and not kept. */
export function passedOver(
  model: GivenModel,
): { readonly ok: true; readonly value: OutContent } | Extract<DatasetResult, { ok: false }> {
  const { events } = model;
  if (!(events instanceof EventsAgain)) return contentOf(model);
  const read = contentOf({ ...model, events: new ListedEvents([]) });
  if (!read.ok) return read;
  const { articles, gazetteer } = read.value;
  const value: OutContent = {
    articles,
    gazetteer,
    events: {
      *[Symbol.iterator]() {
        const made = new MadeEvents(gazetteer);
        for (const event of events.all()) yield made.whole(event);
      },
    },
  };
  return { ok: true, value };
}

/** The dataset file itself, as UTF-8. Of many events no copy is made: the model is not to be used afterwards. */
export function datasetBytes({ events, ...around }: GivenModel): Uint8Array<ArrayBuffer> {
  const before = `{"schema":${JSON.stringify(DATASET_SCHEMA)},"events":[`;
  const after = `],${JSON.stringify(around).slice(1)}`;
  if (events instanceof FramedEvents) return events.between(before, after);
  const given = JSON.stringify(events.slice(0, events.count)).slice(1, -1);
  return new TextEncoder().encode(before + given + after);
}
