/** A case as what a chronology is made of. */
import { contentOf } from '../case/read-events';
import { type Case, headOf } from '../case/records';
import { withUnknown } from '../format/dataset-file';
import { Dataset } from '../source/dataset';
import type { ChronologyInput } from './input';

type OfCase = Pick<ChronologyInput, 'dataset' | 'name' | 'judgements' | 'captures'>;

export function ofCase(one: Case): OfCase {
  const { articles, events, gazetteer } = contentOf(one);
  return {
    dataset: Dataset.of(
      withUnknown(
        articles,
        events.map(({ article }) => article),
      ),
      events,
      gazetteer,
    ),
    name: headOf(one).name,
    judgements: new Map(
      [...one.events].map(([, { id, status, links }]) => [id, { status, links }]),
    ),
    captures: new Map([...one.articles].map(([id, { came }]) => [id, came.at])),
  };
}

/** A dataset has neither a name nor a status of its events. */
export const ofDataset = (dataset: Dataset): OfCase => ({
  dataset,
  name: '',
  judgements: new Map(),
  captures: new Map(),
});
