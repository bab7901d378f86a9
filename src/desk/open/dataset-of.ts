/** The dataset that fits the number of events, with the code that it takes to show them. */
import type { Article } from '../../article/article';
import { Dataset } from '../../source/dataset';
import type { TimelineEvent } from '../../event/event';

import type * as ManyEventsModule from '../large/large-desk';

/**
 * Up to here a dataset is drawn event by event. Above, a screen has no room for all of them, and the
 * index decides what is drawn as marks and what as counts.
 */
export const FEW_EVENTS = 200;

export type ManyEvents = typeof ManyEventsModule;
export type LoadMany = () => Promise<ManyEvents>;

export interface MadeDataset {
  readonly dataset: Dataset;
  /** Null while events are few. */
  readonly many: ManyEvents | null;
}

/** @param load what brings the code for many events; the view has one that brings its own parts too. */
export async function datasetOf(
  articles: readonly Article[],
  events: readonly TimelineEvent[],
  load: LoadMany = () => import('../large/large-desk'),
): Promise<MadeDataset> {
  if (events.length <= FEW_EVENTS) return { dataset: new Dataset(articles, events), many: null };
  const many = await load();
  return { dataset: many.largeDataset(articles, events), many };
}
