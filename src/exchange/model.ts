/** The model that was read, as a dataset whose events are read. */
import { type DatasetResult, readDataset } from '../format/dataset-file';
import { DATASET_SCHEMA } from '../event/codec/schema';
import type { GivenModel } from './format';

/** In the form of a dataset file. */
export const datasetOf = ({ events, ...around }: GivenModel): object => ({
  schema: DATASET_SCHEMA,
  ...around,
  events: events.slice(0, events.count),
});

export const contentOf = (model: GivenModel): DatasetResult => readDataset(datasetOf(model));
